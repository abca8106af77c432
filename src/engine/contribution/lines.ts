/**
 * IRA contributions of one year. `rothAllowed`, `deductible`: what each phase-out leaves of the limit, by its `…Share` and the
 * `…Reduced` amount where it applies; `nondeductible`: the rest of a full contribution; `left`: what may still be paid in at all;
 * `rothLeft`: of that, directly to a Roth IRA; `backdoor`: the rest of it.
 */
export const CONTRIBUTION_LINES = [
  'contribution.limit', 'contribution.rothShare', 'contribution.rothReduced', 'contribution.rothAllowed',
  'contribution.deductionShare', 'contribution.deductionReduced', 'contribution.deductible', 'contribution.nondeductible',
  'contribution.paidIn', 'contribution.left', 'contribution.rothLeft', 'contribution.backdoor', 'contribution.excess', 'contribution.excise',
] as const;
export type ContributionLineId = (typeof CONTRIBUTION_LINES)[number];

/** One employer's plan. `deferrals`: those within the limit for deferrals; what is above it is `catchUpPaid` and no annual addition. */
export const ROOM_LINES = [
  'room.limit', 'room.deferralLimit', 'room.deferrals', 'room.deferralLeft', 'room.employer', 'room.afterTaxPaid', 'room.left',
  'room.catchUp', 'room.catchUpPaid', 'room.catchUpLeft',
] as const;
export type RoomLineId = (typeof ROOM_LINES)[number];

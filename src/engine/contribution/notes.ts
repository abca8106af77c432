export const CONTRIBUTION_NOTES = [
  // On IRA contributions.
  'contributionExcess', 'backdoorNotNeeded', 'backdoorPartly', 'backdoorNeeded', 'contributionLimitReached', 'needsPay',
  'backdoorPool', 'backdoorPayIn', 'backdoorConvert', 'backdoorEarnings', 'backdoorDeadline', 'backdoorNoWait',
  'deductOrNot', 'whichNotDeducted', 'coverageDecides', 'livedApartAsSingle', 'incomeWithoutConversion', 'assumesPay', 'spousesPay', 'assumesTraditional',
  // On a contribution made next spring.
  'limitsNotPublished', 'yearsDoNotFollow',
] as const;
export type ContributionNoteCode = (typeof CONTRIBUTION_NOTES)[number];

export const ROOM_NOTES = [
  // Refusals: the plan closes it, or the facts lie outside the limit.
  'planTakesNoAfterTax', 'planLetsNothingOut', 'notAnnualAdditions', 'deferralsOverLimit', 'deferralsOverPay',
  // Notes.
  'planDecidesMega', 'additionsOverLimit', 'additionsFull', 'acpTest', 'earningsBeforeRoth', 'assumesOnePlan', 'payLimit',
  'catchUpMustBeRoth', 'catchUpWagesDecide', 'catchUpNeedsAge',
] as const;
export type RoomNoteCode = (typeof ROOM_NOTES)[number];

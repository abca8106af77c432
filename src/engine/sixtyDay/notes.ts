export const SIXTY_DAY_NOTES = [
  // Refusals.
  'sixtyDaysOver', 'onceAYear', 'onceAYearUnclear', 'rolledBeforeReceived', 'rothStaysRoth', 'iraNotToPlanRoth', 'planRothNotFromPlan', 'inheritedNotRolled', 'moreThanMayRoll', 'loanOffsetOnlyPlan', 'loanOffsetCashOver',
  // Notes.
  'sixtyDaysUntil', 'sixtyDaysMet', 'loanOffsetDeadline', 'loanOffsetCash', 'onceAYearAssumed', 'onceAYearMet', 'onceAYearNotCounted', 'sixtyDayReplace', 'sixtyDayKept', 'sixtyDayTaxed', 'sixtyDayConversion', 'sixtyDayRmd', 'sixtyDayAfterTaxStays',
  'sixtyDayPlanMustAccept', 'sixtyDayNoAfterTax', 'sixtyDayFifthWithheld', 'sixtyDayPreTaxAssumed', 'sixtyDayPreTaxOnly', 'sixtyDayNoneWithheld', 'sixtyDaySameProperty',
] as const;
export type SixtyDayNoteCode = (typeof SIXTY_DAY_NOTES)[number];

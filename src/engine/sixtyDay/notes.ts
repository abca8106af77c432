export const SIXTY_DAY_NOTES = [
  // Refusals.
  'sixtyDaysOver', 'onceAYear', 'onceAYearUnclear', 'rolledBeforeReceived', 'rothStaysRoth', 'iraNotToPlanRoth', 'planRothNotFromPlan', 'inheritedNotRolled', 'moreThanMayRoll', 'loanOffsetOnlyPlan',
  // Notes.
  'sixtyDaysUntil', 'sixtyDaysMet', 'loanOffsetDeadline', 'onceAYearAssumed', 'onceAYearMet', 'onceAYearNotCounted', 'sixtyDayReplace', 'sixtyDayKept', 'sixtyDayTaxed', 'sixtyDayRmd', 'sixtyDayAfterTaxStays',
  'sixtyDayPlanMustAccept', 'sixtyDayNoAfterTax', 'sixtyDayNoneWithheld', 'sixtyDaySameProperty',
] as const;
export type SixtyDayNoteCode = (typeof SIXTY_DAY_NOTES)[number];

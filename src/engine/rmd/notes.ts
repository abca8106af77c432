export const RMD_NOTES = [
  // Refusals.
  'rmdTooYoung', 'rmdYearTooEarly', 'rmdNotFromRothIra', 'rmdNotFromPlanRoth', 'rmdOtherTable', 'rmdPutOffOtherYear',
  'ageDoesNotFit', 'birthDatesDisagree', 'retirementDoesNotFit', 'qcdNotFromPlan',
  // Notes.
  'rmdTwoInOneYear', 'rmdMayWait', 'rmdBegan', 'rmdBeganEarlier', 'rmdAgeUnsettled', 'rmdStillWorking', 'rmdOwnerMayNotWait', 'rmdIraMayNotWait',
  'rmdBeforeConversion', 'rmdIrasTogether', 'rmd403bTogether', 'rmdPlanAlone', 'rmdIfMissed', 'rmdMoreThanDue',
  'rmdAssumesFirstTaken', 'rmdAssumesLeft', 'rmdAssumesOwn', 'rmdAssumesTable', 'qcdCapUnknown',
] as const;
export type RmdNoteCode = (typeof RMD_NOTES)[number];

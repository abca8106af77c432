export const RMD_NOTES = [
  // Refusals.
  'rmdTooYoung', 'rmdYearTooEarly', 'rmdNotFromRothIra', 'rmdNotFromPlanRoth', 'rmdOtherTable', 'rmdPutOffOtherYear',
  'ageDoesNotFit', 'birthDatesDisagree', 'retirementDoesNotFit', 'qcdNotFromPlan', 'rmdIraAfterTax',
  // Notes.
  'rmdTwoInOneYear', 'rmdMayWait', 'rmdBegan', 'rmdBeganEarlier', 'rmdAgeUnsettled', 'rmdStillWorking', 'rmdOwnerMayNotWait', 'rmdIraMayNotWait',
  'rmdBeforeConversion', 'rmdIrasTogether', 'rmd403bTogether', 'rmdPlanAlone', 'rmdIfMissed', 'rmdMoreThanDue', 'rmdPayoutSplit', 'rmdAfterTaxFirst',
  'rmdAssumesFirstTaken', 'rmdAssumesLeft', 'rmdAssumesOwn', 'rmdAssumesTable', 'rmdAssumesNoAfterTax', 'rmdAssumesJustDue', 'qcdCapUnknown',
] as const;
export type RmdNoteCode = (typeof RMD_NOTES)[number];

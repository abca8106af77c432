export const ROTH_NOTES = [
  // Refusals.
  'rothYearsDisagree', 'rothConversionLater', 'rothYearTooEarly', 'planRothNeedsDirect',
  // Notes on Roth IRAs.
  'rothQualified', 'rothClockRunning', 'rothAgeWaiting', 'rothClockAndAge', 'rothClockNotNeeded', 'rothClocks', 'rothRecapture', 'rothOrder', 'rothOtherExceptions',
  'rothFirstHome', 'rothFirstHomeCapped', 'rothRolledInQualified', 'rothRolledInSplit', 'rothLoss', 'rothInherited', 'rothAssumesYear',
  // Notes on a plan's Roth account.
  'planRothQualified', 'planRothClockRunning', 'planRothAgeWaiting', 'planRothClockAndAge', 'planRothShare', 'planRothIntoRothIra', 'planRothIntoRothIraQualified', 'planRothStartsClock', 'planRothRothIraClock',
  'planRothClockCarried', 'planRothClockNotCarried', 'planRothTaxableFirst', 'planRothWithheld', 'planRothInPlan', 'planRothOtherExceptions',
] as const;
export type RothNoteCode = (typeof ROTH_NOTES)[number];

/** Notes and refusals on the tax of extra income, the additional tax of IRC 72(t), and tax paid out of the account. */
export const TAX_NOTES = [
  // Refusals.
  'spouseNotOnReturn', 'taxableMoreThanIncome', 'earlyMoreThanExtra', 'stateHasNoTax', 'taxMoreThanAccount', 'shareDoesNotFit',
  'separatedAgeDoesNotFit', 'simpleYearsOnlySimple', 'rolledInOnly457b', 'exceptionNotComputed',
  // What was taken as so.
  'standardDeductionTaken', 'assumesUnder65', 'turns65', 'taxableIncomeUsed', 'taxableIncomeZero', 'bracketsOnly', 'bracketsUsed', 'oneRate',
  // What more income does besides; never a figure.
  'seniorDeductionLeftOut', 'irmaaLater', 'acaCredit', 'socialSecurityTaxed', 'niitLifted',
  // States.
  'stateNoTax', 'stateMassachusetts', 'stateNewJersey', 'statePennsylvania', 'stateIllinois', 'stateMississippi', 'stateIowa', 'stateCalifornia', 'stateCheck',
  // The additional tax.
  'earlyOver', 'earlyAt59', 'earlyNotConversion', 'earlyExceptions',
  'earlyRuleOf55', 'earlyPublicSafety', 'earlyLostInIra', 'earlyRuleOf55NotIra', 'earlyAskSeparated', 'earlySeparatedYear',
  'early457bOwn', 'early457bAssumesNone', 'early457bRolledIn', 'early457bRolledInLeft',
  'earlySimple', 'earlyException', 'earlyExceptionLimit', 'earlyExceptionIraOnly', 'earlyExceptionPlanOnly', 'earlyPaymentsAfterLeaving',
  // Tax paid out of the account.
  'heldBackIsPaidOut', 'heldBackReplace', 'heldBackNoException', 'heldBackIraOnly',
] as const;

export type TaxNoteCode = (typeof TAX_NOTES)[number];

/**
 * The rule sentences an answer can draw on. Each is one idea a participant often needs and often gets wrong; the words
 * are in `messages/`. Order here carries no meaning.
 */
export const RULES = [
  // the IRA pool
  'POOL', 'NOPICK', 'DEC31', 'F8606', 'BASISLEFT', 'SPOUSE', 'PLANOUT', 'ROTHOUT', 'INHOUT', 'REVROLL', 'ACCEPT', 'NOBASISIN', 'ORDER', 'CAP', 'RATIO', 'SIMPLE2',
  // Form 8606
  'LATE', 'LINE14', 'LINE6', 'LINE4', 'KEEPREC',
  // the plan
  'SPLIT', 'EARNTAX', 'PARTIAL', 'SEPACCT', 'PLANRULES', 'PTFIRST', 'SIXTY', 'WH20', 'WHREPL', 'PRE87', 'NOTROTH', 'NOBASISEST', 'BOX2A', 'NO457PEN', 'RULE55',
  // conversions and Roth money
  'WHPEN', 'NOLIMIT', 'CONTRIBLIMIT', 'RMDFIRST', 'QCD', 'HFD', 'FIVECONV', 'FIVEEARN', 'ORDERING', 'PLANCLOCK', 'NOUNDO', 'CONVNOPEN',
  // how we help
  'TAXPRO', 'NOADVICE', 'SECURE',
] as const;
export type RuleId = (typeof RULES)[number];

/** Mistaken beliefs that a message can carry; each has its correction in `messages/`. */
export const PREMISES = [
  'onlyAfterTaxFromIra', 'onlyThisAccountCounts', 'planCountsInPool', 'rothCountsInPool', 'inheritedCountsInPool', 'spousePooled', 'todayInsteadOfDec31', 'rothAfterTaxRestCash', 'onlyAfterTaxFromPlan', 'undoConversion',
  'limitApplies', 'incomeLimitApplies', 'basisIntoPlan', 'alreadyTaxedSoFree', 'basisLost', 'penaltyOnConversion', 'orderMatters', 'custodianTracksBasis', 'lossDeductible', 'earningsTaxFree', 'planClockCarries',
] as const;
export type PremiseId = (typeof PREMISES)[number];

/** Words of the trade that the assistant explains on request. */
export const TERMS = ['basis', 'proRata', 'preTax', 'afterTax', 'conversion', 'directRollover', 'sixtyDay', 'form8606', 'rmd', 'qcd', 'backdoor', 'megaBackdoor', 'separateAccount', 'designatedRoth', 'notice2014', 'withholding', 'yearEnd', 'pool'] as const;
export type TermId = (typeof TERMS)[number];

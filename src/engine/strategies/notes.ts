/** Notes of the strategies: why one is not open, what to be careful about, and by when it must be done. */
export const STRATEGY_NOTES = [
  // Why a strategy is not open.
  'otherAccount', 'planDoesNotAllow', 'amountNeeded', 'noBasis', 'allIsBasis', 'mustStayForPayout', 'nothingToConvert', 'yearIsPast',
  'coverageUnknown', 'hsaUsed', 'hsaNotEligible', 'hsaFull', 'spouseUnknown', 'notMarried', 'spouseNoBetter', 'notKeptApart', 'yearsNeeded', 'spreadConvertsOnly',
  // What to be careful about.
  'askYourPlan', 'planRulesFollow', 'growthAfterMove', 'onlyBasisLeftAt', 'simpleTwoYears', 'qcdRules', 'qcdLess', 'qcdFromRmd', 'hsaOnce', 'hsaStayCovered', 'hsaCatchUpLater',
  'cannotUndo', 'moreIncome', 'oneRateForAll', 'sameMixture', 'decemberCounts', 'nextYearSameValue', 'nextYearRmd', 'nextYearLimits', 'sameRateAssumed',
  'spouseOwnForm', 'spouseInstead', 'nothingWithheld', 'earningsComeAlong', 'repeatAfterTax', 'inPlanCannotUndo', 'growthStaysPreTax',
  'fiveYearsIfTaxed', 'rmdComesFirst', 'planRmdMayComeFirst', 'preTaxJoinsIra', 'spreadFirstYear',
  // By when.
  'byYearEnd', 'within60Days', 'beforePayout', 'noDeadline',
] as const;

/** Every note and refusal the engine can give. `messages/` holds the words for each, so the compiler finds a missing one. */
export type NoteCode = (typeof NOTE_CODES)[number];

export const NOTE_CODES = [
  // refusals
  'badFacts', 'unknownFact', 'unknownKind', 'unknownYear', 'missingFacts', 'amountNegative', 'amountTooLarge', 'amountUnreadable',
  'rateOutOfRange', 'convertMoreThanPool', 'lateMoreThanNew', 'leavesMoreThanPreTax', 'basisMoreThanPlan', 'distributionMoreThanBalance',
  'destinationsMoreThanDistribution', 'partsDoNotSum', 'preTaxOrderDoesNotFit', 'destinationNotAllowed', 'ageBelowQcd', 'qcdOverCap',
  // notes
  'estimate', 'ratioCapped', 'nothingLeft', 'basisCarriesForward', 'lateContribution', 'contributionOverLimit', 'yearEndUsed', 'rmdFirst',
  'rollInMustBeAccepted', 'assumesSeparateAccount', 'separateAccountDecides', 'rothLeftOut', 'withholdingReplace', 'rothTakesPreTaxFirst', 'choiceBeforeRollover',
  'federalOnly', 'withheldNotConverted',
] as const;

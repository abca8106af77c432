import { STRATEGY_NOTES } from './strategies/notes.ts';
import { SPREAD_NOTES } from './years/notes.ts';

/** Every note and refusal the engine can give. `messages/` holds the words for each, so the compiler finds a missing one. */
export type NoteCode = (typeof NOTE_CODES)[number];

export const NOTE_CODES = [
  // Refusals: the facts cannot be read.
  'badFacts', 'unknownFact', 'unknownKind', 'unknownYear', 'missingFacts',
  'amountNegative', 'amountTooLarge', 'amountTooPrecise', 'amountUnreadable', 'rateOutOfRange',
  // Refusals: the facts contradict one another or the law.
  'convertMoreThanPool', 'lateMoreThanNew', 'leavesMoreThanPreTax', 'partsDoNotSum', 'ageBelowQcd', 'qcdOverCap', 'hsaFundingOverLimit',
  'distributionMoreThanBalance', 'destinationsMoreThanDistribution', 'preTaxOrderDoesNotFit',
  // Refusals: outside what can be computed safely.
  'rmdInPlan', 'pre1987Beyond', 'separateAccountNotPension',
  // Notes on an IRA.
  'estimate', 'yearEndUsed', 'assumesNone', 'shareFromPercent', 'formStops', 'ratioCapped', 'nothingLeft', 'basisCarriesForward', 'lateContribution',
  'contributionOverLimit', 'rmdFirst', 'qcdAge', 'rollInMustBeAccepted', 'withheldNotConverted', 'checkWhatLeft',
  // Notes on a plan.
  'assumesSeparateAccount', 'assumesWholeAccount', 'separateAccountDecides', 'planLoss', 'pre1987First', 'rothLeftOut', 'governmentalOnly', 'withholdingReplace', 'rothTakesPreTaxFirst',
  'choiceBeforeRollover', 'afterTaxJoinsIra', 'afterTaxNeedsDirect',
  // Notes on both.
  'earlyAdditionalTax', 'federalOnly',
  // Why a strategy is not open.
  'nothingToSplit', 'noPreTaxToMove', 'yearIsOver',
  ...STRATEGY_NOTES,
  ...SPREAD_NOTES,
] as const;

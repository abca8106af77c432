import { CHECK_NOTES } from './checkForm8606/notes.ts';
import { CONTRIBUTION_NOTES, ROOM_NOTES } from './contribution/notes.ts';
import { FORM1099_NOTES } from './form1099/notes.ts';
import { LEDGER_NOTES } from './ledger/notes.ts';
import { RMD_NOTES } from './rmd/notes.ts';
import { ROTH_NOTES } from './roth/notes.ts';
import { SIXTY_DAY_NOTES } from './sixtyDay/notes.ts';
import { TAX_NOTES } from './tax/notes.ts';
import { STRATEGY_NOTES } from './strategies/notes.ts';
import { SPREAD_NOTES } from './years/notes.ts';

/** Every note and refusal the engine can give. `messages/` holds the words for each, so the compiler finds a missing one. */
export type NoteCode = (typeof NOTE_CODES)[number];

export const NOTE_CODES = [
  // Refusals: the facts cannot be read.
  'badFacts', 'unknownFact', 'unknownKind', 'unknownYear', 'missingFacts',
  'amountNegative', 'amountTooLarge', 'amountTooPrecise', 'amountUnreadable', 'rateOutOfRange', 'dayUnreadable',
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
  // Why a strategy is not open, and the rest that is said of one.
  'nothingToSplit', 'noPreTaxToMove', 'yearIsOver',
  ...STRATEGY_NOTES,
  // Of single kinds of case.
  ...RMD_NOTES,
  ...ROTH_NOTES,
  ...SIXTY_DAY_NOTES,
  ...FORM1099_NOTES,
  ...CHECK_NOTES,
  ...LEDGER_NOTES,
  ...TAX_NOTES, ...CONTRIBUTION_NOTES, ...ROOM_NOTES,
  ...SPREAD_NOTES,
] as const;

/** The closed vocabulary of facts a conversation can hold, and how each is written. */
export const SLOTS = {
  iraTotal: 'money', iraYearEnd: 'money', iraTotalNow: 'money', iraThisAccount: 'money', sepTotal: 'money', simpleTotal: 'money', hasSimple: 'bool', simpleFirstYear: 'number', iraAccountsCount: 'number',
  iraBasis: 'money', priorBasis: 'money', iraAfterTaxPct: 'rate', newNondeductible: 'money', lateNondeductible: 'money', convertAmount: 'moneyOrAll', convertNextYear: 'money', iraOtherDistributions: 'money', rolloverToPlan: 'money', outstandingRollovers: 'money',
  rolledOtherIrasToPlan: 'bool', planAcceptsRollIn: 'bool', form8606Filed: 'text', form1099Code: 'text', hsaFundingAmount: 'money',
  spouseIraTotal: 'money', spouseIraYearEnd: 'money', spouseIraBasis: 'money', spouseConvertAmount: 'money', coupleIraTotal: 'money', coupleIraBasis: 'money',
  planType: 'text', planTotal: 'money', planPretax: 'money', planAfterTaxBasis: 'money', planAfterTaxEarnings: 'money', planAfterTaxTotal: 'money', planAfterTaxPct: 'rate', planPre1987Basis: 'money', planPost1986: 'money', planMatch: 'money', planEarnings: 'money', planRothTotal: 'money',
  separateAccount: 'bool', distributionAmount: 'moneyOrAll', destination: 'text', cashWanted: 'money', checkDate: 'text', daysSinceCheck: 'number', sixtyDayAmount: 'money', loanBalance: 'money',
  age: 'text', employed: 'bool', filingStatus: 'text', income: 'text', marginalRate: 'rate', taxYear: 'number', state: 'text', rothOpenedYear: 'text', rmdAmount: 'money', qcdAmount: 'money', withheld: 'money',
  taxableIncome: 'money', yearSaid: 'number', livedApart: 'bool', deferrals: 'text', employerContributions: 'money', afterTaxPaid: 'money', planAllowsAfterTax: 'bool',
  rothOut: 'money', rothContributions: 'money', rothConversions: 'byYear', rothConvertedYear: 'text', rothTotal: 'money', planRothContributions: 'money', planRothFirstYear: 'text', planRothRolled: 'bool',
  formLines: 'text', basisYears: 'byYear',
  receivedOn: 'text', checkAmount: 'money',
  birthYear: 'text', ageThisYear: 'number', priorYearEnd: 'money', rmdDue: 'money', qcdPlanned: 'bool', fivePercentOwner: 'bool',
} as const;

export type Slot = keyof typeof SLOTS;
/** Facts for neighbouring questions: known to the conversation, outside the vocabulary that is reported. */
export const UNREPORTED: ReadonlySet<string> = new Set<Slot>([
  'taxableIncome', 'yearSaid', 'livedApart', 'lateNondeductible', 'deferrals', 'employerContributions', 'afterTaxPaid', 'planAllowsAfterTax',
  'formLines', 'basisYears', 'rothOut', 'rothContributions', 'rothConversions', 'rothConvertedYear', 'rothTotal', 'planRothContributions', 'planRothFirstYear', 'planRothRolled', 'receivedOn', 'checkAmount', 'birthYear', 'ageThisYear', 'priorYearEnd', 'rmdDue', 'qcdPlanned', 'fivePercentOwner',
]);
/** Under what name of the vocabulary a question for one of them is reported. */
export const REPORTED_AS: Readonly<Partial<Record<Slot, Slot>>> = { birthYear: 'age', priorYearEnd: 'iraTotal' };
/** Slots that hold a year: a bare number of four digits answers them. */
export const YEARS: ReadonlySet<Slot> = new Set<Slot>(['rothOpenedYear', 'birthYear', 'rothConvertedYear', 'planRothFirstYear']);
export type SlotValue = string | number | boolean;

/** A stated fact and the words it came from, so that the read-back can quote them. Money and rates are plain decimal text. */
export interface Fact {
  readonly value: SlotValue;
  readonly words: string;
}
export type Known = Readonly<Partial<Record<Slot, Fact>>>;

export function isMoney(slot: Slot): boolean {
  return SLOTS[slot] === 'money' || SLOTS[slot] === 'moneyOrAll';
}

/** Said of deferrals: the most that may be deferred. */
export const MOST_DEFERRED = 'max';

/** Slots that a bare amount answers. Income may also be a range and deferrals the most there is, so they are kept as text. */
export function takesAmount(slot: Slot): boolean {
  return isMoney(slot) || slot === 'income' || slot === 'deferrals';
}

export const SLOT_NAMES = Object.keys(SLOTS) as Slot[];

/** The 28 things that can be asked, by family. */
export const INTENTS = [
  'ira_convert_tax', 'ira_basis_only', 'ira_isolate_basis', 'backdoor_roth', 'form_8606',
  'plan_split_rollover', 'plan_partial', 'plan_inplan_roth', 'plan_cash_60day', 'plan_pre1987',
  'rmd_qcd_hfd', 'five_year_penalty', 'withholding', 'general_info',
  'handoff_divorce', 'handoff_death', 'handoff_hardship_loan', 'handoff_access_fraud', 'handoff_fix_error', 'handoff_complaint', 'handoff_advice', 'handoff_crisis', 'handoff_human',
  'chitchat', 'offtopic', 'abuse', 'unintelligible', 'refuse_injection',
] as const;
export type Intent = (typeof INTENTS)[number];
export type Account = 'ira' | 'plan' | 'both' | 'unknown' | 'handoff' | 'offtopic';

export function isHandoff(intent: Intent): boolean {
  return intent.startsWith('handoff_');
}

/** The account an intent is always about; nothing for those that can be about either. */
export function familyOf(intent: Intent): 'ira' | 'plan' | undefined {
  if (intent.startsWith('plan_')) return 'plan';
  return intent.startsWith('ira_') || intent === 'backdoor_roth' || intent === 'form_8606' ? 'ira' : undefined;
}

const PASSING: ReadonlySet<Intent> = new Set<Intent>(['chitchat', 'offtopic', 'abuse', 'unintelligible', 'refuse_injection', 'general_info']);

/** Intents that only colour one turn: the conversation's own question goes on after them. */
export function isPassing(intent: Intent): boolean {
  return PASSING.has(intent);
}

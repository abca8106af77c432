import type { Choice, Money, StrategyId, Wanted } from '../../engine/index.ts';
import { iraCase } from '../case.ts';
import type { Gathered } from '../gather.ts';
import type { Session, State } from '../session.ts';
import { isMoney } from '../slots.ts';
import type { Slot } from '../slots.ts';
import type { Concept } from '../understand/concept.ts';
import type { Mention } from '../understand/mentions.ts';
import type { Understood } from '../understand/index.ts';
import { inWays } from '../understand/ways.ts';

/** What a person chose for a way beside the facts of the case, as the conversation keeps it between two turns. */
export type Chosen = NonNullable<Session['way']>['choice'];

/** Facts about the person: whatever is asked, they are told for good. */
const PERSON: ReadonlySet<Slot> = new Set<Slot>(['age', 'birthYear', 'filingStatus', 'income', 'taxableIncome', 'marginalRate', 'state', 'planAcceptsRollIn', 'spouseIraTotal', 'spouseIraYearEnd', 'spouseIraBasis', 'spouseConvertAmount']);
/** Amounts that belong to a way, or to the what-if it is asked with. */
const OF_WAY: Readonly<Partial<Record<StrategyId, readonly Slot[]>>> = {
  rollInFirst: ['rolloverToPlan'], rollInPart: ['rolloverToPlan'], qcdFirst: ['qcdAmount'], hsaFunding: ['hsaFundingAmount'], inServiceAfterTax: ['distributionAmount', 'planAfterTaxTotal'],
  spreadConversion: ['convertAmount', 'distributionAmount', 'convertNextYear'], waitForJanuary: ['convertAmount', 'convertNextYear'], convertAll: ['convertAmount'], convertBasisOnly: ['convertAmount'],
};

/** The facts of the message that stay known: who the person is, never what they only try out. */
export function toldForGood(gathered: Gathered): Gathered {
  return { ...gathered, facts: gathered.facts.filter(([slot]) => PERSON.has(slot)), dropped: [], corrected: false };
}

/** Words that tell what an account holds. Without one of them the one amount said with a way is the way's. */
const HOLDING: readonly Concept[] = ['ira', 'rolloverIra', 'sepIra', 'simpleIra', 'total', 'value', 'balance', 'account'];
const MAY_BE_MEANT: ReadonlySet<Slot> = new Set<Slot>(['iraTotal', 'iraThisAccount']);

/** The one amount of a message that can only be the way's. */
function onlyAmount(understood: Understood): Mention | undefined {
  const [only, ...more] = looseAmounts(understood);
  return more.length === 0 && !understood.said.hasAny(HOLDING) ? only : undefined;
}

/** Whether the message tells an amount of the case itself: then it is first of all a new case. */
export function tellsCase({ facts }: Gathered, understood: Understood, ids: readonly StrategyId[]): boolean {
  const own = new Set(ids.flatMap((id) => OF_WAY[id] ?? []));
  const meant = own.size > 0 && onlyAmount(understood) !== undefined;
  return facts.some(([slot, { value }]) => isMoney(slot) && value !== 'all' && !PERSON.has(slot) && !own.has(slot) && !(meant && MAY_BE_MEANT.has(slot))) || (ids.length === 0 && facts.some(([slot]) => !PERSON.has(slot)));
}

/** Ways that another amount to convert can be tried out with. */
const CONVERTS: ReadonlySet<StrategyId> = new Set<StrategyId>(['spreadConversion', 'waitForJanuary']);

/** The state with what is only tried out: another amount to convert, all of it or part. */
export function triedOut(state: State, { convertAmount }: Chosen): State {
  return convertAmount === undefined ? state : { ...state, facts: { ...state.facts, convertAmount: { value: convertAmount, words: '' } } };
}

/** The amount to convert that the words try out. */
function triedAmount(understood: Understood, { facts }: Pick<Gathered, 'facts'>, ids: readonly StrategyId[]): string | undefined {
  // Beside other ways, "everything" is said of one of them.
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0 || !CONVERTS.has(id)) return undefined;
  const told = (['convertAmount', 'distributionAmount', 'convertNextYear'] as const).map((wanted) => facts.find(([slot]) => slot === wanted)?.[1].value).find((value) => typeof value === 'string');
  return typeof told === 'string' ? told : onlyAmount(understood)?.value;
}

/** What the words choose: an amount, a number of years, growth, or whom the health plan covers. */
export function chosenIn(understood: Understood, { facts }: Pick<Gathered, 'facts'>, ids: readonly StrategyId[]): Chosen {
  const said = inWays(understood.said);
  const years = yearsIn(understood);
  const growth = growthIn(understood);
  const own = new Set(ids.flatMap((id) => (id === 'spreadConversion' || id === 'waitForJanuary' ? [] : OF_WAY[id] ?? [])));
  const told = facts.find(([slot, { value }]) => own.has(slot) && typeof value === 'string' && value !== 'all')?.[1].value;
  const [loose, ...more] = looseAmounts(understood);
  const amount = typeof told === 'string' ? told : more.length === 0 ? loose?.value : undefined;
  const converts = triedAmount(understood, { facts }, ids);
  const coverage = said.has('wayFamily') ? 'family' as const : said.has('waySelfOnly') ? 'selfOnly' as const : undefined;
  return { ...(amount !== undefined && { amount }), ...(years !== undefined && { years }), ...(growth !== undefined && { growthRate: growth }), ...(coverage && { coverage }), ...(converts !== undefined && { convertAmount: converts }) };
}

function looseAmounts({ amounts }: Understood): Mention[] {
  return amounts.flatMap(({ mention }) => ((mention.kind === 'money' || mention.kind === 'plain') && !mention.negative && mention.value !== '' ? [mention] : []));
}

/** "Over 4 years": a whole number right before the word for years. */
export function yearsIn({ said: { reading: { mentions, tokens, lexicon } } }: Understood): number | undefined {
  const found = mentions.find(({ to, value, kind }) => kind !== 'percent' && /^\d{1,2}$/u.test(value) && [tokens[to]?.text, tokens[to + 1]?.text].some((word) => word !== undefined && lexicon.yearsWords.includes(word)));
  return found && Number(found.value);
}

/** "With 5% growth", "if it loses 3% a year". */
export function growthIn({ said }: Understood): string | undefined {
  const way = inWays(said);
  const percent = said.reading.mentions.find(({ kind, share, value }) => kind === 'percent' && !share && value !== '');
  if (!percent || !way.has('growth', 'shrink')) return undefined;
  return way.has('shrink') && !way.has('growth') && !percent.value.startsWith('-') ? `-${percent.value}` : percent.value;
}

/** The way with its choices as the engine takes it. */
export function wantedOf(id: StrategyId, { amount, years, growthRate, coverage }: Chosen, state: State): Wanted {
  const chosen: Choice = { years, growthRate, coverage };
  const spouse = id === 'spouseConverts' && (state.facts.spouseIraTotal ?? state.facts.spouseIraYearEnd) ? iraCase(state.facts, 'spouse') : undefined;
  const takesAmount: readonly StrategyId[] = ['rollInPart', 'qcdFirst', 'hsaFunding', 'inServiceAfterTax'];
  return { id, ...chosen, ...(takesAmount.includes(id) && amount !== undefined && { amount: amount satisfies Money }), ...(spouse && { spouse }) };
}

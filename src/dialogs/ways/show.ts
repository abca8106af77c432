import { compare } from '../../engine/index.ts';
import type { Choice, Comparison, Figures, StrategyId, Wanted } from '../../engine/index.ts';
import { ageOf } from '../beside/person.ts';
import { linesOf } from '../lines.ts';
import { noteTexts } from '../present/show.ts';
import type { Session, State } from '../session.ts';
import type { QuestionView, View } from '../view.ts';
import type { WaysAsked } from '../understand/ways.ts';
import type { Wording } from '../wording.ts';
import type { Base } from './base.ts';
import { wantedOf } from './choice.ts';
import type { Chosen } from './choice.ts';
import { changeOf, closedRows, linesOfWays, lowestTaxable, openRows, sideBySide, whyClosed } from './shown.ts';
import { spreadFigures, spreadSentences, spreadTable } from './spread.ts';
import { WAY_ASKS } from './words.ts';
import type { WayAsk } from './words.ts';

/** The ways as they are shown: nothing of the case has changed. */
export interface ShownWays {
  readonly views: readonly View[];
  /** What one way still needs, to be asked for. */
  readonly ask: QuestionView | undefined;
  readonly lines: () => Record<string, string>;
  readonly way: Omit<NonNullable<Session['way']>, 'turn'>;
  /** The ways that are open. */
  readonly open: readonly StrategyId[];
  /** The figures of one way asked alone: those of its last case. */
  readonly of?: Figures;
}

/** From this age on a gift to charity can go straight from an IRA; half a year early, so that nobody near it is left out. */
const NEAR_QCD = 70;

/** The ways that matter for a case, the likeliest first. */
function waysThatMatter({ facts }: Base, state: State): StrategyId[] {
  if (facts.kind === 'plan') return ['noticeSplit', 'allToRoth', ...(facts.separateAccount === true ? ['inServiceAfterTax' as const] : []), 'inPlanRoth', 'allCash', 'leaveInPlan'];
  const age = ageOf(state.facts);
  const status = state.facts.filingStatus?.value;
  const married = state.facts.spouseIraTotal !== undefined || status === 'married' || status === 'marriedJoint' || status === 'marriedSeparate';
  return [
    'rollInFirst', ...(facts.qcdAmount === undefined && (age === undefined || age >= NEAR_QCD) ? ['qcdFirst' as const] : []), ...(facts.convertAmount === 'all' || facts.convertAmount === facts.iraTotal ? [] : ['convertAll' as const]), 'waitForJanuary',
    'spreadConversion', 'hsaFunding', ...(married ? ['spouseConverts' as const] : []),
  ];
}

/** The ways asked for, beside the case as it stands. */
export function showWays(asked: WaysAsked, chosen: Chosen, base: Base, state: State, wording: Wording): ShownWays {
  const general = asked.about !== 'named';
  const ids = general ? waysThatMatter(base, state) : withCompanion(asked.ids);
  const compared = compareWays(base, ids.map((id) => wantedOf(id, chosen, state)));
  const way = { ids: general ? [] : [...asked.ids], choice: chosen };
  const open = openRows(compared).map(({ id }) => id);
  if (general) {
    const lowest = asked.about === 'taxFree' ? lowestTaxable(compared, base, wording) : undefined;
    const views: View[] = [{ kind: 'text', paragraphs: [wording.ways.lead, ...(lowest === undefined ? [] : [lowest])] }, sideBySide(compared, base, wording, false), ...(compared.today.notes.length > 0 ? [assumptions(compared, wording)] : [])];
    return { views, ask: undefined, lines: () => linesOfWays(compared), way, open };
  }
  return { ...oneByOne(compared, asked.ids, base, wording), way, open };
}

/** Where only a choice is missing, but the least one would not open the way, that is why it is closed: nobody is asked in vain. */
function compareWays({ facts, terms }: Base, wanted: readonly Wanted[]): Comparison {
  const compared = compare(facts, wanted, terms);
  const rows = compared.rows.map((row): Comparison['rows'][number] => {
    const least = row.status === 'closed' ? LEAST[row.because.code as WayAsk] : undefined;
    const [tried] = least ? compare(facts, [{ id: row.id, ...least }], terms).rows : [];
    return tried?.status === 'closed' ? tried : row;
  });
  return { ...compared, rows };
}
const LEAST: Readonly<Partial<Record<WayAsk, Choice>>> = { amountNeeded: { amount: '1' }, yearsNeeded: { years: 2 }, coverageUnknown: { coverage: 'selfOnly' } };

/** What was taken for granted of the return. */
function assumptions({ today }: Comparison, wording: Wording): View {
  return { kind: 'text', paragraphs: [noteTexts(today.notes, wording)] };
}

/** Who asks to convert only the basis is shown the way that leaves nothing but basis, too. */
function withCompanion(ids: readonly StrategyId[]): readonly StrategyId[] {
  return ids.length === 1 && ids[0] === 'convertBasisOnly' ? [...ids, 'rollInFirst'] : ids;
}

/** Named ways: years as a table of their own, the others in one comparison; then what is not open, and what one of them needs. */
function oneByOne(compared: Comparison, ids: readonly StrategyId[], base: Base, wording: Wording): Omit<ShownWays, 'way' | 'open'> {
  const { ways } = wording;
  const open = openRows(compared);
  const closed = closedRows(compared).filter(({ id }) => ids.includes(id));
  const years = open.flatMap((row) => {
    const figures = spreadFigures(row);
    return figures ? [{ row, figures }] : [];
  });
  const others = open.filter((row) => !years.some(({ row: { id } }) => id === row.id));
  const views: View[] = [];
  if (others.length > 0) {
    const named = others.filter(({ id }) => ids.includes(id));
    const [one] = named;
    const change = named.length === 1 && one ? changeOf(one, base, wording) : undefined;
    const paragraphs = one && named.length === 1 ? [[ways.named[one.id].what, ...(change === undefined ? [] : [change])].join(' ')] : [ways.lead];
    const shown: Comparison = { ...compared, rows: compared.rows.filter((row) => row.status === 'open' && others.some(({ id }) => id === row.id)) };
    views.push({ kind: 'text', paragraphs }, sideBySide(shown, base, wording, named.length === 1));
  }
  for (const { row, figures } of years) views.push({ kind: 'text', paragraphs: [spreadSentences(row, figures, wording).join(' ')] }, spreadTable(row, figures, wording));
  const ask = ids.length === 1 ? closed.map(({ because }) => because.code).find((code) => (WAY_ASKS as readonly string[]).includes(code)) as WayAsk | undefined : undefined;
  const texts = closed.map((row) => (ask === undefined ? ways.closedAlone(ways.named[row.id].name, whyClosed(row, wording)) : ways.named[row.id].what));
  if (texts.length > 0) views.push({ kind: 'text', paragraphs: texts });
  const question: QuestionView | undefined = ask && { kind: 'question', fact: ask, text: ways.ask[ask], choices: ask === 'coverageUnknown' ? ways.coverage : [] };
  const [single] = open;
  const own = ids.length === 1 && single ? single.outcomes.at(-1) : undefined;
  if (compared.today.notes.length > 0 && open.some(({ readings }) => readings.some(({ figures }) => figures.has('tax')))) views.push(assumptions(compared, wording));
  return { views, ask: question, ...(own?.status === 'figures' && { of: own }), lines: () => ({ ...(own?.status === 'figures' ? linesOf(own) : {}), ...linesOfWays(compared) }) };
}

/** What each way is, in words, where facts are missing; those that were named, or those that matter most. */
export function waysInWords({ about, ids }: WaysAsked, account: 'ira' | 'plan', { ways }: Wording): View {
  const usual: readonly StrategyId[] = account === 'plan' ? ['noticeSplit', 'allToRoth', 'inPlanRoth', 'allCash', 'leaveInPlan'] : ['rollInFirst', 'convertAll', 'waitForJanuary', 'spreadConversion', 'qcdFirst', 'hsaFunding'];
  const told = about === 'named' ? ids : usual;
  return { kind: 'text', paragraphs: [ways.inWords, told.map((id) => `${ways.named[id].name}: ${ways.named[id].what}`)] };
}

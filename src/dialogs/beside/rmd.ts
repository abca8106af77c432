import { evaluate } from '../../engine/index.ts';
import type { Figures, Money, NoteCode, Outcome, RmdFacts } from '../../engine/index.ts';
import { whose } from '../present/ira.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageOf, exactAge, plainText } from './person.ts';

type Facts = State['facts'];
const PLANS: readonly NonNullable<RmdFacts['accountType']>[] = ['401k', '403b', '457b', 'tsp'];

/** The case of the required distribution; nothing where it is not what is asked, or where the person told its amount. */
function caseOf({ state, thisYear }: Ground): RmdFacts | undefined {
  const { facts } = state;
  if (state.intent !== 'rmd_qcd_hfd' || whose(facts) === 'spouse' || (facts.rmdAmount && !facts.priorYearEnd)) return undefined;
  const taxYear = typeof facts.taxYear?.value === 'number' ? facts.taxYear.value : thisYear;
  const plan = PLANS.find((type) => type === facts.planType?.value);
  const inPlan = state.account === 'plan' && plan !== undefined;
  const born = bornIn(facts, thisYear);
  const age = born === undefined ? ageOf(facts) : undefined;
  const priorYearEnd = plainText(facts, 'priorYearEnd');
  const qcdAmount = plainText(facts, 'qcdAmount');
  const { employed, fivePercentOwner } = facts;
  return {
    kind: 'rmd', taxYear, accountType: inPlan ? plan : 'ira',
    ...(born !== undefined && { birthYear: born }), ...(age !== undefined && { age }),
    ...(priorYearEnd !== undefined && { priorYearEnd }), ...(qcdAmount !== undefined && !inPlan && { qcdAmount }),
    ...(inPlan && typeof employed?.value === 'boolean' && { employed: employed.value }), ...(inPlan && typeof fivePercentOwner?.value === 'boolean' && { fivePercentOwner: fivePercentOwner.value }),
  };
}

function bornIn({ birthYear, ageThisYear }: Facts, thisYear: number): number | undefined {
  if (birthYear) return Number(birthYear.value);
  return ageThisYear ? thisYear - Number(ageThisYear.value) : undefined;
}

function figuresOf(ground: Ground): Figures | undefined {
  const of = caseOf(ground);
  const outcome = of && !giftTooEarly(ground) ? evaluate(of) : undefined;
  return outcome?.status === 'figures' ? outcome : undefined;
}

/** A charity gift from an IRA before its age: whatever its amount, it is none that the law knows. */
function giftTooEarly({ state: { facts, account } }: Ground): Outcome | undefined {
  const age = exactAge(facts);
  const exact = Number(facts.age?.value);
  if (account === 'plan' || age === undefined || (!facts.qcdPlanned && !facts.qcdAmount)) return undefined;
  const outcome = evaluate({ kind: 'ira', age: exact, qcdAmount: plainText(facts, 'qcdAmount') ?? '1' });
  return outcome.status === 'refused' && outcome.note.code === 'ageBelowQcd' ? outcome : undefined;
}

const WHEN: readonly NoteCode[] = ['rmdMayWait', 'rmdBegan', 'rmdBeganEarlier', 'rmdAgeUnsettled'];

/** Why nothing is due, by when it is, or what it is for each of the two years of birth that an age leaves open. */
function words(ground: Ground, wording: Wording): string | undefined {
  const early = giftTooEarly(ground);
  if (early?.status === 'refused') return noteTexts([early.note], wording)[0];
  const of = caseOf(ground);
  if (!of) return undefined;
  const outcome = evaluate(of);
  if (outcome.status !== 'refused') return undefined;
  if (outcome.note.code !== 'missingFacts') return noteTexts([outcome.note], wording)[0];
  const { neighbours: { rmd: said } } = wording;
  if (of.birthYear !== undefined && of.accountType === 'ira') {
    // The dates do not rest on the balance.
    const dates = evaluate({ ...of, priorYearEnd: '0' });
    return dates.status === 'figures' ? [...noteTexts(dates.notes.filter(({ code }) => WHEN.includes(code)), wording), ...(ground.state.also === 'rmd' ? [] : [said.offer])].join(' ') : undefined;
  }
  if (of.age === undefined || of.priorYearEnd === undefined || exactAge(ground.state.facts) === undefined || of.taxYear === undefined) return undefined;
  const { age: _, ...rest } = of;
  const years = [of.taxYear - Math.floor(of.age), of.taxYear - Math.floor(of.age) - 1];
  const [one, other] = years.map((birthYear) => evaluate({ ...rest, birthYear }));
  if (one?.status !== 'figures' || other?.status !== 'figures') return undefined;
  // Nothing has to come out yet, whatever the year of birth.
  if (!one.lines.has('rmd.due') || isZero(amountOf(one, 'rmd.due'))) return noteTexts(one.notes.slice(0, 1), wording)[0];
  const gift = of.qcdAmount === undefined ? [] : [said.leftEither(wording.money(of.qcdAmount), shown(one, 'rmd.left', wording), shown(other, 'rmd.left', wording))];
  const either = said.byBirthYear(String(of.taxYear), shown(one, 'rmd.due', wording), String(years[0]), shown(other, 'rmd.due', wording), String(years[1]));
  return [either, ...gift].join(' ');
}

/** What has to come out of the person's IRAs in the year, gifts to charity included: it comes before what is converted. */
export function requiredOf(ground: Ground): Money | undefined {
  const figures = ground.state.account === 'plan' || ground.state.facts.rmdAmount ? undefined : figuresOf(ground);
  return figures && amountOf(figures, 'rmd.due');
}

/** Facts of the main question: with one of them, more than the required distribution is asked about. */
const OF_MAIN: readonly Slot[] = ['iraBasis', 'convertAmount', 'newNondeductible', 'planAfterTaxBasis', 'iraOtherDistributions', 'hsaFundingAmount'];

function inPlace(ground: Ground): boolean {
  const { state } = ground;
  const of = caseOf(ground);
  if (!of || OF_MAIN.some((slot) => state.facts[slot])) return false;
  if (giftTooEarly(ground) || state.also === 'rmd') return true;
  const outcome = evaluate(of);
  return outcome.status === 'figures' || (outcome.status === 'refused' && outcome.note.code !== 'missingFacts') || (of.age !== undefined && of.priorYearEnd !== undefined);
}

function missing(ground: Ground): Slot[] {
  const of = caseOf(ground);
  if (!of || giftTooEarly(ground)) return [];
  const outcome = evaluate(of);
  if (outcome.status !== 'refused' || outcome.note.code !== 'missingFacts') return [];
  // With an age and the balance both amounts are told.
  if (of.age !== undefined && of.priorYearEnd !== undefined && outcome.note.facts.every((fact) => fact === 'birthYear')) return [];
  const asked: readonly Slot[] = of.age === undefined ? ['birthYear', 'employed', 'fivePercentOwner', 'priorYearEnd'] : ['employed', 'fivePercentOwner', 'priorYearEnd', 'birthYear'];
  return asked.filter((slot) => (outcome.note.facts as readonly string[]).includes(slot));
}

/** Assumptions that go without saying where nothing was said of an inheritance. */
const UNSAID: readonly NoteCode[] = ['rmdAssumesOwn'];
const FACTS: ReadonlySet<Slot> = new Set<Slot>(['age', 'birthYear', 'ageThisYear', 'priorYearEnd', 'qcdAmount', 'planType', 'employed', 'fivePercentOwner']);

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { neighbours: { rmd: said }, answer } = wording;
  const { facts } = ground.state;
  const year = String(caseOf(ground)?.taxYear ?? '');
  const [due, left, balance] = [shown(figures, 'rmd.due', wording), shown(figures, 'rmd.left', wording), shown(figures, 'rmd.balance', wording)];
  const period = figures.lines.get('rmd.period')?.value.toFixed() ?? '';
  const gift = plainText(facts, 'qcdAmount');
  const counted = gift !== undefined && figures.lines.has('rmd.left') && amountOf(figures, 'rmd.left') !== amountOf(figures, 'rmd.due');
  const rows: Pair[] = isZero(amountOf(figures, 'rmd.due')) ? [] : [
    { label: said.figure.balance, value: balance }, { label: said.figure.period, value: period }, { label: said.figure.due, value: due },
    ...(counted ? [{ label: said.figure.counted, value: wording.money(gift) }, { label: said.figure.left, value: left }] : []),
  ];
  return {
    kind: 'result', title: said.title(year),
    answer: isZero(amountOf(figures, 'rmd.due')) ? noteTexts(figures.notes.slice(0, 1), wording)[0] ?? '' : [said.answer(year, due, balance, period), ...(counted ? [said.left(wording.money(gift), left)] : [])].join(' '),
    factsTitle: answer.factsTitle, facts: factPairs(facts, wording, (slot) => FACTS.has(slot)),
    figures: rows, bars: [],
    notes: noteTexts(figures.notes.filter(({ code }) => !UNSAID.includes(code)), wording).filter((_, at) => rows.length > 0 || at > 0),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['rmd.applicableAge', 'rmd.period', 'rmd.amount'], figures.notes),
  };
}

function brief(figures: Figures, ground: Ground, wording: Wording): string[] {
  const { answer, notes } = view(figures, ground, wording);
  return [answer, ...notes.slice(0, 1)];
}

/** The least that has to come out of an IRA or a plan in a year, by when, and before what. */
export const rmd: Neighbour = { figures: figuresOf, view, inBrief: brief, missing, saying: words, inPlace };

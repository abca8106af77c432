import { addMoney, evaluate } from '../../engine/index.ts';
import type { ContributionFacts, Figures, Money, Note } from '../../engine/index.ts';
import { iraCase } from '../case.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { exactAge, filingOf, plainText, yearFor } from './person.ts';

/** The facts that a contribution rests on. */
export const CONTRIBUTION_SLOTS: readonly Slot[] = ['age', 'filingStatus', 'livedApart', 'income'];
/** The larger limit holds for the whole of the year in which 50 is reached. */
const NEARLY = 49;

function missing({ state: { facts } }: Ground): Slot[] {
  const status = filingOf(facts);
  return [
    ...(exactAge(facts) === undefined ? ['age' as const] : []),
    ...(status === undefined ? ['filingStatus' as const] : []),
    ...(status === 'marriedSeparate' && facts.livedApart === undefined ? ['livedApart' as const] : []),
    ...(plainText(facts, 'income') === undefined ? ['income' as const] : []),
  ];
}

/** What may go into IRAs for the year; nothing as long as a fact is missing. */
export function contributionFigures(ground: Ground): Figures | undefined {
  const { facts } = ground.state;
  const [age, filingStatus, income, taxYear] = [exactAge(facts), filingOf(facts), plainText(facts, 'income'), yearFor(facts, ground.thisYear)];
  if (missing(ground).length > 0 || age === undefined || filingStatus === undefined || income === undefined || taxYear === undefined) return undefined;
  const apart = facts.livedApart?.value;
  const outcome = evaluate({ kind: 'contribution', taxYear, age, filingStatus, income, ...(typeof apart === 'boolean' && { livedApart: apart }) } satisfies ContributionFacts);
  return outcome.status === 'figures' ? outcome : undefined;
}

/** What can get into a Roth only by the backdoor; nothing where no backdoor is needed. */
export function backdoorAmount(figures: Figures): Money | undefined {
  const amount = amountOf(figures, 'contribution.backdoor');
  return isZero(amount) ? undefined : amount;
}

/** What the pool does to that amount when it is paid in and converted this year. */
function proRata(figures: Figures, { state }: Ground): Figures | undefined {
  const amount = backdoorAmount(figures);
  const facts = iraCase(state.facts);
  if (amount === undefined || state.facts.newNondeductible || (facts.iraTotal ?? facts.iraYearEnd) === undefined || facts.iraAfterTaxPct !== undefined) return undefined;
  const { iraBasis, convertAmount: _, ...rest } = facts;
  const outcome = evaluate({ ...rest, ...(iraBasis !== undefined && { priorBasis: iraBasis }), ...(facts.iraTotal !== undefined && { iraTotal: addMoney(facts.iraTotal, amount) }), newNondeductible: amount, convertAmount: amount });
  return outcome.status === 'figures' ? outcome : undefined;
}

/** Whether there is an excess, or a backdoor is needed: the first of these is the answer. */
const STANDING: readonly Note['code'][] = ['backdoorNotNeeded', 'backdoorPartly', 'backdoorNeeded', 'contributionLimitReached', 'needsPay'];
const STEPS: readonly Note['code'][] = ['backdoorPayIn', 'backdoorConvert'];
/** What else a person must know, the weightiest first. */
const TOLD: readonly Note['code'][] = ['contributionExcess', 'backdoorPool', 'backdoorDeadline', 'deductOrNot', 'coverageDecides', 'livedApartAsSingle', 'incomeWithoutConversion', 'assumesPay', 'assumesNone'];

function view(figures: Figures, ground: Ground, wording: Wording, brief: boolean): ResultView {
  const { beside, answer } = wording;
  const { facts } = ground.state;
  const effect = proRata(figures, ground);
  const notes = (codes: readonly Note['code'][]): Note[] => codes.flatMap((code) => figures.notes.filter((note) => note.code === code));
  if (brief && effect) return briefView(effect, ground, wording);
  const steps = noteTexts(notes(STEPS), wording).join(' ');
  const sentences = [...noteTexts(notes(STANDING), wording), ...(effect ? [taxedSentence(effect, wording)] : [])];
  return {
    kind: 'result',
    title: beside.contributionTitle(String(yearFor(facts, ground.thisYear) ?? '')),
    answer: sentences.join(' '),
    factsTitle: answer.factsTitle,
    facts: factPairs(facts, wording, (slot) => CONTRIBUTION_SLOTS.includes(slot)),
    figures: rows(figures, effect, wording), bars: [],
    notes: [
      ...(facts.filingStatus?.value === 'married' ? [beside.jointAssumed] : []), ...(exactAge(facts) === NEARLY ? [beside.turnsFifty] : []),
      ...(steps === '' ? [] : [steps]), ...noteTexts(notes(TOLD.filter((code) => code !== 'backdoorPool' || !effect)), wording),
    ],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['contribution.limit', 'contribution.rothAllowed'], [...notes(STEPS), ...(effect ? [...effect.lines.values()].filter(({ id }) => id === '8606.10') : []).map(({ authority }) => ({ authority }) as Note)]),
  };
}

/** What the pool, told later, does to the amount that was answered before. */
function briefView(effect: Figures, { state, thisYear }: Ground, wording: Wording): ResultView {
  const { beside, answer } = wording;
  return {
    kind: 'result',
    title: beside.contributionTitle(String(yearFor(state.facts, thisYear) ?? '')),
    answer: taxedSentence(effect, wording),
    factsTitle: answer.factsTitle,
    facts: factPairs(state.facts, wording, (slot) => slot === 'iraTotal' || slot === 'iraYearEnd' || slot === 'iraBasis'),
    figures: [], bars: [],
    notes: noteTexts(effect.notes, wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(effect, ['8606.10']),
  };
}

function taxedSentence(effect: Figures, wording: Wording): string {
  return wording.beside.backdoorTaxed(shown(effect, '8606.8', wording), shown(effect, 'tax.taxFree', wording), shown(effect, 'tax.taxable', wording));
}

function rows(figures: Figures, effect: Figures | undefined, wording: Wording): Pair[] {
  const { figure } = wording.beside;
  return [
    { label: figure.limit, value: shown(figures, 'contribution.limit', wording) },
    { label: figure.straight, value: shown(figures, 'contribution.rothLeft', wording) },
    { label: figure.onlyBackdoor, value: shown(figures, 'contribution.backdoor', wording) },
    ...(effect ? [{ label: figure.backdoorTaxable, value: shown(effect, 'tax.taxable', wording) }] : []),
  ];
}

/** What may be paid into IRAs, whether the backdoor is needed, and what the pool does to it. */
export const contribution: Neighbour = {
  figures: contributionFigures,
  view,
  missing,
  words: ({ beside }) => [beside.contributionRule, beside.contributionOffer],
  also: proRata,
};

import { atThreePlaces, cents, compareMoney, evaluate, strategies, subtractMoney, taxYear } from '../../engine/index.ts';
import type { Bounded, Figures, IraFacts, LineId, Outcome } from '../../engine/index.ts';
import { iraCase } from '../case.ts';
import type { State } from '../session.ts';
import type { Bar, Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import { aboutIra, amountOf, bar, factPairs, isZero, nameOf, noteTexts, shown, sourcesOf } from './show.ts';

/** Whose IRAs the facts are about. */
export function whose(facts: State['facts']): 'own' | 'spouse' {
  const spouse = facts.spouseIraTotal ?? facts.spouseIraBasis ?? facts.spouseConvertAmount;
  return spouse && !facts.iraTotal && !facts.iraYearEnd && !facts.iraBasis ? 'spouse' : 'own';
}

/** The engine's answer to what is known. */
export function iraOutcome(state: State): Outcome {
  return evaluate(iraFactsOf(state));
}

/**
 * The case that is computed. Where the question implies the amount, it is taken: a backdoor conversion converts what was
 * contributed, and after the pre-tax money has gone into a plan, what is left is converted.
 */
export function iraFactsOf(state: State): IraFacts {
  const facts = withLeaving(iraCase(state.facts, whose(state.facts)), state);
  // What is paid in next spring is converted then: nothing leaves this year.
  if (state.intent === 'backdoor_roth' && facts.lateNondeductible !== undefined && (facts.convertAmount ?? facts.lateNondeductible) === facts.lateNondeductible) {
    const { convertAmount: _, ...later } = facts;
    return (facts.iraTotal ?? facts.iraYearEnd) === undefined ? later : { ...later, convertAmount: '0' };
  }
  if (facts.convertAmount !== undefined) return facts;
  if (state.intent === 'backdoor_roth' && state.facts.newNondeductible !== undefined) return { ...facts, convertAmount: String(state.facts.newNondeductible.value) };
  if (state.intent === 'ira_isolate_basis' && facts.rolloverToPlan !== undefined) return { ...facts, convertAmount: 'all' };
  const applied = state.intent === 'ira_isolate_basis' && state.facts.planAcceptsRollIn?.value === true ? rollInFirst?.apply(facts) : undefined;
  return applied?.kind === 'ira' ? applied : facts;
}

/** Where tax is held back, what leaves the IRA is named as one sum: what is held back of it does not reach the Roth. */
function withLeaving(facts: IraFacts, { intent, facts: known }: State): IraFacts {
  const leaving = known.distributionAmount?.value;
  if (intent !== 'withholding' || facts.convertAmount !== undefined || typeof leaving !== 'string') return facts;
  const { withheld } = facts;
  if (withheld === undefined || leaving === 'all') return { ...facts, convertAmount: leaving };
  return compareMoney(withheld, leaving) > 0 ? facts : { ...facts, convertAmount: subtractMoney(leaving, withheld) };
}

const rollInFirst = strategies.find((strategy) => strategy.id === 'rollInFirst');
const SHARE: LineId = '8606.10';

/** The figures of an IRA case as they are shown. */
export function iraResult(figures: Figures, state: State, wording: Wording): ResultView {
  const { answer } = wording;
  const converts = !isZero(amountOf(figures, '8606.8'));
  const takesOut = !isZero(amountOf(figures, '8606.7'));
  const year = state.facts.taxYear?.value;
  const past = typeof year === 'number' && taxYear(year) === undefined;
  return {
    kind: 'result',
    title: converts ? answer.iraTitle(year === undefined ? '' : String(year)) : answer.iraTitle(''),
    answer: sentence(figures, wording, converts, takesOut),
    factsTitle: answer.factsTitle,
    facts: factPairs(state.facts, wording, aboutIra),
    figures: rows(figures, wording),
    bars: bars(figures, wording),
    notes: [...(whose(state.facts) === 'spouse' ? [answer.spouse] : []), ...noteTexts(figures.notes, wording), ...roundedNote(figures, wording), ...(past ? [answer.pastYear(String(year))] : [])],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, [SHARE]),
  };
}

function sentence(figures: Figures, wording: Wording, converts: boolean, takesOut: boolean): string {
  const { answer } = wording;
  const show = (id: LineId): string => shown(figures, id, wording);
  const share = wording.percent(figures.lines.get(SHARE)?.value.toDecimalPlaces(4).toFixed() ?? '0');
  if (converts && takesOut) return answer.both(show('8606.8'), show('8606.7'), show('tax.taxFree'), show('tax.taxable'));
  if (converts) return answer.converted(show('8606.8'), show('tax.taxFree'), show('tax.taxable'), share);
  if (takesOut) return answer.distributed(show('8606.7'), show('tax.taxFree'), show('tax.taxable'));
  return answer.nothingMoved;
}

function rows(figures: Figures, wording: Wording): Pair[] {
  const { figure } = wording.answer;
  const pairs: Pair[] = [];
  const add = (label: string, id: LineId): void => {
    const amount = amountOf(figures, id);
    if (amount !== undefined) pairs.push({ label, value: wording.money(amount) });
  };
  add(figure.taxFree, 'tax.taxFree');
  add(figure.taxable, 'tax.taxable');
  add(figure.basisLeft, '8606.14');
  add(figure.tax, 'tax.federal');
  return pairs;
}

function bars(figures: Figures, wording: Wording): Bar[] {
  const { bar: words, figure } = wording.answer;
  const drawn: Bar[] = [];
  for (const [label, whole, free, taxed] of [[figure.convert, '8606.8', '8606.11', '8606.18'], [figure.distribution, '8606.7', '8606.12', '8606.15c']] as const) {
    const total = amountOf(figures, whole);
    if (total === undefined || isZero(total)) continue;
    drawn.push(bar(label, total, [{ label: words.taxFree, amount: amountOf(figures, free) ?? '0.00', tone: 'afterTax' }, { label: words.taxed, amount: amountOf(figures, taxed) ?? '0.00', tone: 'taxed' }], wording));
  }
  return drawn;
}

/** What the form gives when its share is written with three places, where that differs by a dollar or more. */
function roundedNote(figures: Figures, wording: Wording): string[] {
  const rounded = atThreePlaces(figures);
  const free = rounded.get('8606.13');
  const taxed = rounded.get('tax.taxable');
  const ratio = rounded.get(SHARE);
  if (!free || !taxed || !ratio || cents(taxed.value) === amountOf(figures, 'tax.taxable')) return [];
  return [wording.answer.threePlaces(wording.money(cents(free.value)), wording.money(cents(taxed.value)), ratio.value.toFixed(3))];
}

/** One fact is unknown: the two ends, and which fact decides. */
export function iraBounds(bounded: Bounded, state: State, wording: Wording): ResultView {
  const low = shown(bounded.low, 'tax.taxFree', wording);
  const high = shown(bounded.high, 'tax.taxFree', wording);
  const decides = nameOf(bounded.decidedBy, wording);
  return {
    kind: 'result',
    title: wording.answer.iraTitle(''),
    answer: wording.answer.between(low, high, decides),
    factsTitle: wording.answer.factsTitle,
    facts: factPairs(state.facts, wording, aboutIra),
    figures: [{ label: wording.answer.figure.low, value: low }, { label: wording.answer.figure.high, value: high }],
    bars: [],
    notes: noteTexts(bounded.notes, wording),
    sourcesTitle: wording.answer.sourcesTitle,
    sources: sourcesOf(bounded.low, [SHARE]),
  };
}

import { dayBefore, evaluate } from '../../engine/index.ts';
import type { Figures, NoteCode, Outcome, SixtyDayFacts } from '../../engine/index.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { plainText } from './person.ts';

/** Until here in the year a day near its end is that of the year before. */
const YOUNG = '03-15';

/** The day the money came: as it was named, the latest such day where no year was, or counted back from today. */
function receivedOn({ facts }: State, today: string): string | undefined {
  const named = facts.receivedOn?.value;
  if (typeof named === 'string') {
    if (named.length === 10) return named;
    const year = Number(today.slice(0, 4));
    if (named <= today.slice(5)) return `${year}-${named}`;
    // A day later in the year is last year's only while the year is young.
    return today.slice(5) < YOUNG ? `${year - 1}-${named}` : undefined;
  }
  const days = facts.daysSinceCheck?.value;
  return typeof days === 'number' ? dayBefore(today, days) : undefined;
}

function caseOf({ state, computed, today }: Ground): SixtyDayFacts | undefined {
  const { facts } = state;
  const received = receivedOn(state, today);
  if (state.intent !== 'plan_cash_60day' || received === undefined) return undefined;
  const plan = computed?.outcome.status === 'figures' && computed.outcome.kind === 'plan' ? computed.outcome : undefined;
  const withheld = plainText(facts, 'withheld');
  const afterTaxAmount = plan && amountOf(plan, 'plan.afterTax');
  // A check says what reached the person; what was paid out is known only with what was held back.
  const paid = plan ? amountOf(plan, 'plan.distribution') : facts.checkAmount && withheld === undefined ? undefined : plainText(facts, 'distributionAmount');
  const rollTo = facts.destination?.value === 'rothIra' ? 'rothIra' : 'traditionalIra';
  return {
    kind: 'sixtyDay', receivedOn: received, today, rollFrom: 'employerPlan', rollTo,
    ...(paid !== undefined && { distributionAmount: paid, ...(withheld !== undefined && { withheld }), ...(afterTaxAmount !== undefined && { afterTaxAmount }) }),
  };
}

function outcomeOf(ground: Ground): Outcome | undefined {
  const of = caseOf(ground);
  return of && evaluate(of);
}

/** Said in the answer, or of no use for money that comes from a plan. */
const SAID: readonly NoteCode[] = ['sixtyDaysUntil', 'sixtyDayReplace', 'onceAYearNotCounted'];
const FACTS: ReadonlySet<Slot> = new Set<Slot>(['receivedOn', 'distributionAmount', 'withheld', 'checkAmount', 'planAfterTaxBasis']);

function view(figures: Figures, { state, today }: Ground, wording: Wording): ResultView {
  const { neighbours: { sixtyDay: said }, answer } = wording;
  const of = (code: NoteCode): string[] => noteTexts(figures.notes.filter((note) => note.code === code), wording);
  const days = figures.lines.get('sixtyDay.daysLeft')?.value.toFixed();
  const rows: Pair[] = isZero(amountOf(figures, 'sixtyDay.distribution')) ? [] : [
    { label: said.figure.paid, value: shown(figures, 'sixtyDay.distribution', wording) }, { label: said.figure.withheld, value: shown(figures, 'sixtyDay.withheld', wording) },
    { label: said.figure.received, value: shown(figures, 'sixtyDay.received', wording) }, { label: said.figure.own, value: shown(figures, 'sixtyDay.ownMoney', wording) },
  ];
  const received = receivedOn(state, today);
  return {
    kind: 'result', title: said.title,
    answer: [...(days === undefined ? [] : [said.daysLeft(days)]), ...of('sixtyDaysUntil'), ...of('sixtyDayReplace'), ...(rows.length === 0 && state.facts.checkAmount ? [said.askWithheld] : [])].join(' '),
    factsTitle: answer.factsTitle,
    facts: factPairs({ ...state.facts, ...(received !== undefined && { receivedOn: { value: received, words: '' } }) }, wording, (slot) => FACTS.has(slot) && !(slot === 'distributionAmount' && rows.length === 0)),
    figures: rows, bars: [],
    notes: noteTexts(figures.notes.filter(({ code }) => !SAID.includes(code)), wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['sixtyDay.daysLeft', 'sixtyDay.withheld', 'sixtyDay.ownMoney'], figures.notes.filter(({ code }) => SAID.includes(code))),
  };
}

/** Until when a check may still be rolled over, and how much own money that takes. */
export const sixtyDay: Neighbour = {
  figures: (ground) => {
    const outcome = outcomeOf(ground);
    return outcome?.status === 'figures' ? outcome : undefined;
  },
  view,
  saying: (ground, wording) => {
    const outcome = outcomeOf(ground);
    return outcome?.status === 'refused' && outcome.note.code !== 'missingFacts' ? noteTexts([outcome.note], wording)[0] : undefined;
  },
  inBrief: (figures, { state }, wording) => [[wording.neighbours.sixtyDay.daysLeft(figures.lines.get('sixtyDay.daysLeft')?.value.toFixed() ?? ''), ...noteTexts(figures.notes.filter(({ code }) => code === 'sixtyDaysUntil' || (code === 'sixtyDayReplace' && state.facts.withheld)), wording)].join(' ')],
  missing: ({ state, today }) => (state.intent === 'plan_cash_60day' && receivedOn(state, today) === undefined ? ['checkDate'] : []),
};

import { evaluate, taxYear } from '../../engine/index.ts';
import type { AnnualAdditionsFacts, Figures, Note, Outcome } from '../../engine/index.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import { MOST_DEFERRED, SLOT_NAMES } from '../slots.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { exactAge, plainText, yearFor } from './person.ts';

/** The facts that the room in a plan rests on. */
export const ROOM_SLOTS: readonly Slot[] = ['deferrals', 'employerContributions', 'afterTaxPaid', 'planAllowsAfterTax', 'age', 'planType'];
/** Catch-up begins in the year of 50, and is larger from 60. */
const NEARLY: readonly number[] = [49, 59];

function outcomeOf({ state: { facts }, thisYear }: Ground): Outcome {
  const year = yearFor(facts, thisYear);
  const limit = year === undefined ? undefined : taxYear(year)?.limits.deferral?.usd;
  const deferrals = facts.deferrals?.value === MOST_DEFERRED ? limit : plainText(facts, 'deferrals');
  const employer = plainText(facts, 'employerContributions') ?? plainText(facts, 'planMatch');
  const afterTaxPaid = plainText(facts, 'afterTaxPaid');
  const age = exactAge(facts);
  const type = facts.planType?.value;
  return evaluate({
    kind: 'annualAdditions',
    ...(year !== undefined && { taxYear: year }), ...(deferrals !== undefined && { deferrals }), ...(employer !== undefined && { employerContributions: employer }),
    ...(afterTaxPaid !== undefined && { afterTaxPaid }), ...(age !== undefined && { age }), ...(typeof type === 'string' && { planType: type as NonNullable<AnnualAdditionsFacts['planType']> }),
    ...(facts.planAllowsAfterTax?.value === false && { planAllowsAfterTax: false }),
  } satisfies AnnualAdditionsFacts);
}

function figuresOf(ground: Ground): Figures | undefined {
  const outcome = outcomeOf(ground);
  return outcome.status === 'figures' ? outcome : undefined;
}

function missing(ground: Ground): Slot[] {
  const outcome = outcomeOf(ground);
  if (outcome.status !== 'refused' || outcome.note.code !== 'missingFacts') return [];
  const facts: readonly string[] = outcome.note.facts;
  return SLOT_NAMES.filter((slot) => slot !== 'taxYear' && facts.includes(slot)).toSorted((a, b) => facts.indexOf(a) - facts.indexOf(b));
}

/** Why there is no room to work out: the plan closes it, or the facts cannot stand. */
function refusal(ground: Ground): Note | undefined {
  const outcome = outcomeOf(ground);
  return outcome.status === 'refused' && outcome.note.code !== 'missingFacts' && outcome.note.code !== 'unknownYear' ? outcome.note : undefined;
}

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { beside, answer } = wording;
  const { facts } = ground.state;
  const year = String(yearFor(facts, ground.thisYear) ?? '');
  const left = amountOf(figures, 'room.left');
  return {
    kind: 'result',
    title: beside.roomTitle(year),
    answer: isZero(left) ? beside.roomNone(year) : beside.roomLeft(shown(figures, 'room.left', wording), year),
    factsTitle: answer.factsTitle,
    facts: factPairs(facts, wording, (slot) => ROOM_SLOTS.includes(slot) || (slot === 'planMatch' && !facts.employerContributions)),
    figures: rows(figures, wording), bars: [],
    notes: [...(NEARLY.includes(exactAge(facts) ?? 0) ? [beside.ageAtYearEnd] : []), ...noteTexts(figures.notes, wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['room.limit', 'room.left', 'room.deferralLimit'], figures.notes.filter(({ code }) => code === 'planDecidesMega' || code === 'acpTest')),
  };
}

function rows(figures: Figures, wording: Wording): Pair[] {
  const { figure } = wording.beside;
  const row = (label: string, id: 'room.limit' | 'room.deferrals' | 'room.employer' | 'room.afterTaxPaid' | 'room.catchUpLeft', always = false): Pair[] => (always || !isZero(amountOf(figures, id)) ? [{ label, value: shown(figures, id, wording) }] : []);
  return [
    ...row(figure.roomLimit, 'room.limit', true), ...row(figure.roomDeferrals, 'room.deferrals', true), ...row(figure.roomEmployer, 'room.employer', true),
    ...row(figure.roomPaid, 'room.afterTaxPaid'), ...row(figure.catchUpLeft, 'room.catchUpLeft'),
  ];
}

/** How much after-tax money may still go into a plan this year. */
export const room: Neighbour = { figures: figuresOf, view, missing, refusal, words: ({ beside }) => [beside.roomRule, ''] };

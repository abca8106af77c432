import { evaluate } from '../../engine/index.ts';
import type { Figures, NoteCode, Outcome, RothDistributionFacts } from '../../engine/index.ts';
import { readByYear } from '../byYear.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageOf, plainText } from './person.ts';

/** What comes out of Roth IRAs; nothing where something else is asked. */
function caseOf({ state, thisYear }: Ground): RothDistributionFacts | undefined {
  const { facts } = state;
  if (state.intent !== 'five_year_penalty' || state.also === 'planRoth') return undefined;
  const age = ageOf(facts);
  const opened = Number(facts.rothOpenedYear?.value ?? Number.NaN);
  const [out, contributions, total] = [plainText(facts, 'rothOut'), plainText(facts, 'rothContributions'), plainText(facts, 'rothTotal')];
  const converted = typeof facts.rothConversions?.value === 'string' ? readByYear(facts.rothConversions.value) : [];
  const conversions = converted.map(({ year, amount, mark }) => ({ year: Number(year === '' ? (facts.rothConvertedYear?.value ?? 0) : year), taxable: mark === 'n' ? '0' : amount, nontaxable: mark === 'n' ? amount : '0' }));
  return {
    kind: 'rothDistribution', taxYear: typeof facts.taxYear?.value === 'number' ? facts.taxYear.value : thisYear,
    ...(age !== undefined && { age }), ...(Number.isSafeInteger(opened) && { rothOpenedYear: opened }),
    ...(out !== undefined && { distributionAmount: out }), ...(contributions !== undefined && { rothContributions: contributions }), ...(total !== undefined && { rothTotal: total }),
    ...(conversions.length > 0 && { rothConversions: conversions }),
  };
}

/** A conversion without its year has no clock yet. */
function yearOpen({ state: { facts } }: Ground): boolean {
  return typeof facts.rothConversions?.value === 'string' && readByYear(facts.rothConversions.value).some(({ year }) => year === '') && !facts.rothConvertedYear;
}

function outcomeOf(ground: Ground): Outcome | undefined {
  const of = caseOf(ground);
  return of?.distributionAmount === undefined || yearOpen(ground) || conversionsOpen(ground, of) ? undefined : evaluate(of);
}

/** More comes out than was paid in, and nothing was said of conversions: what is next is not known. */
function conversionsOpen({ state: { facts } }: Ground, of: RothDistributionFacts): boolean {
  if (facts.rothConversions || of.distributionAmount === undefined || of.rothContributions === undefined) return false;
  // With the clocks out of the way the engine tells what is beyond contributions.
  const outcome = evaluate({ kind: 'rothDistribution', taxYear: of.taxYear, age: of.age ?? 50, rothOpenedYear: of.taxYear, distributionAmount: of.distributionAmount, rothContributions: of.rothContributions });
  return !isQualified(of) && outcome.status === 'figures' && !isZero(amountOf(outcome, 'rothIra.earnings'));
}

/** A payout that is tax-free as a whole, whatever it is made of. */
function isQualified(of: RothDistributionFacts): boolean {
  if (of.age === undefined || of.rothOpenedYear === undefined) return false;
  const outcome = evaluate(of);
  return outcome.status === 'figures' && !isZero(amountOf(outcome, 'rothIra.qualified'));
}

/** What tells of the clocks without an amount. */
const CLOCKS: readonly NoteCode[] = ['rothClockRunning', 'rothAgeWaiting', 'rothClockAndAge'];

/** Where the clocks stand, by the first year and the age alone: the same for any amount of earnings. */
function words(ground: Ground, wording: Wording): string | undefined {
  const outcome = outcomeOf(ground);
  if (outcome) return outcome.status === 'refused' && outcome.note.code !== 'missingFacts' ? noteTexts([outcome.note], wording)[0] : undefined;
  const of = caseOf(ground);
  if (!of || of.age === undefined || of.rothOpenedYear === undefined || of.distributionAmount !== undefined) return undefined;
  const earnings = evaluate({ kind: 'rothDistribution', taxYear: of.taxYear, age: of.age, rothOpenedYear: of.rothOpenedYear, distributionAmount: '1', rothContributions: '0' });
  if (earnings.status === 'refused') return earnings.note.code === 'missingFacts' ? undefined : noteTexts([earnings.note], wording)[0];
  if (earnings.status !== 'figures') return undefined;
  const [clock] = noteTexts(earnings.notes.filter(({ code }) => CLOCKS.includes(code)), wording);
  return clock ?? wording.neighbours.roth.clockOver(earnings.lines.get('rothIra.clockEnds')?.value.toFixed() ?? '');
}

function missing(ground: Ground): Slot[] {
  const of = caseOf(ground);
  if (of && conversionsOpen(ground, of)) return ['rothConversions'];
  if (yearOpen(ground) && ground.state.facts.rothOut) return ['rothConvertedYear'];
  const outcome = outcomeOf(ground);
  if (outcome?.status !== 'refused' || outcome.note.code !== 'missingFacts') return [];
  const open: readonly Slot[] = ['rothContributions', 'age', 'rothOpenedYear'];
  return open.filter((slot) => (outcome.note.facts as readonly string[]).includes(slot));
}

const FACTS: ReadonlySet<Slot> = new Set<Slot>(['age', 'rothOpenedYear', 'rothOut', 'rothContributions', 'rothConversions', 'rothConvertedYear', 'rothTotal']);

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { neighbours: { roth: said }, answer } = wording;
  const { facts } = ground.state;
  const [out, taxable, penalty] = [shown(figures, 'rothIra.distribution', wording), shown(figures, 'rothIra.taxable', wording), shown(figures, 'rothIra.additionalTax', wording)];
  const free = isZero(amountOf(figures, 'rothIra.taxable')) && isZero(amountOf(figures, 'rothIra.additionalTax'));
  const row = (label: string, id: 'rothIra.contributions' | 'rothIra.conversions' | 'rothIra.earnings' | 'rothIra.taxable' | 'rothIra.additionalTax'): Pair[] => (isZero(amountOf(figures, id)) ? [] : [{ label, value: shown(figures, id, wording) }]);
  const assumed = !isZero(amountOf(figures, 'rothIra.recapture'));
  return {
    kind: 'result', title: said.title(String(caseOf(ground)?.taxYear ?? '')),
    answer: free ? said.allFree(out) : isZero(amountOf(figures, 'rothIra.taxable')) ? said.onlyPenalty(out, penalty) : said.owed(out, taxable, penalty),
    factsTitle: answer.factsTitle, facts: factPairs(facts, wording, (slot) => FACTS.has(slot)),
    figures: [...row(said.figure.contributions, 'rothIra.contributions'), ...row(said.figure.conversions, 'rothIra.conversions'), ...row(said.figure.earnings, 'rothIra.earnings'), ...row(said.figure.taxable, 'rothIra.taxable'), ...row(said.figure.penalty, 'rothIra.additionalTax')],
    bars: [],
    notes: [...(assumed ? [said.taxedAssumed] : []), ...noteTexts(figures.notes.filter(({ code }) => code !== 'rothClocks'), wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['rothIra.contributions', 'rothIra.recapture', 'rothIra.taxable', 'rothIra.additionalTax'], figures.notes),
  };
}

/** What of a payout from Roth IRAs is taxed or costs the additional tax, and where its clocks stand. */
export const rothIra: Neighbour = {
  figures: (ground) => {
    const outcome = outcomeOf(ground);
    return outcome?.status === 'figures' ? outcome : undefined;
  },
  view, saying: words, missing,
  inPlace: (ground) => {
    const of = caseOf(ground);
    return of !== undefined && (of.distributionAmount !== undefined || (of.age !== undefined && of.rothOpenedYear !== undefined));
  },
};

import { evaluate } from '../../engine/index.ts';
import type { DesignatedRothFacts, Figures, NoteCode } from '../../engine/index.ts';
import { amountOf, factPairs, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageOf, plainText } from './person.ts';

const PLANS: readonly NonNullable<DesignatedRothFacts['planType']>[] = ['401k', '403b', '457b', 'tsp'];

/** After-tax money that is not Roth is spoken of too. */
function isAfterTax({ planAfterTaxBasis, planAfterTaxTotal, planRothContributions }: State['facts']): boolean {
  return planAfterTaxTotal !== undefined || (planAfterTaxBasis !== undefined && planAfterTaxBasis.value !== planRothContributions?.value);
}

function caseOf({ state, thisYear }: Ground): DesignatedRothFacts | undefined {
  const { facts } = state;
  if (state.also !== 'planRoth' || isAfterTax(facts)) return undefined;
  const age = ageOf(facts);
  const year = (slot: Slot): number | undefined => (facts[slot] === undefined ? undefined : Number(facts[slot]?.value));
  const [first, opened] = [year('planRothFirstYear'), year('rothOpenedYear')];
  const planType = PLANS.find((type) => type === facts.planType?.value);
  const [total, contributions] = [plainText(facts, 'planRothTotal'), plainText(facts, 'planRothContributions')];
  const out = plainText(facts, 'rothOut') ?? plainText(facts, 'distributionAmount');
  return {
    kind: 'designatedRoth', taxYear: thisYear,
    ...(planType && { planType }), ...(age !== undefined && { age }), ...(first !== undefined && { planRothFirstYear: first }), ...(opened !== undefined && { rothOpenedYear: opened }),
    ...(total !== undefined && { planRothTotal: total, distributionAmount: out ?? 'all' }), ...(contributions !== undefined && { planRothContributions: contributions }),
    ...(facts.planRothRolled?.value === true && { rolloverTo: 'rothIra' as const, rolloverVia: 'direct' as const }),
  };
}

/** What tells of the clocks without an amount. */
const CLOCKS: readonly NoteCode[] = ['planRothQualified', 'planRothClockRunning', 'planRothAgeWaiting', 'planRothClockAndAge', 'planRothStartsClock', 'planRothRothIraClock'];

function words(ground: Ground, wording: Wording): string | undefined {
  const of = caseOf(ground);
  if (!of || of.age === undefined || of.planRothFirstYear === undefined) return undefined;
  // The clocks are the same for any amount of earnings.
  const outcome = evaluate({ ...of, planRothTotal: '1', planRothContributions: '0', distributionAmount: 'all' });
  if (outcome.status === 'refused') return outcome.note.code === 'missingFacts' ? undefined : noteTexts([outcome.note], wording)[0];
  return outcome.status === 'figures' ? noteTexts(outcome.notes.filter(({ code }) => CLOCKS.includes(code)), wording).join(' ') : undefined;
}

const FACTS: ReadonlySet<Slot> = new Set<Slot>(['planType', 'age', 'planRothFirstYear', 'planRothTotal', 'planRothContributions', 'rothOut', 'rothOpenedYear', 'planRothRolled']);

function view(figures: Figures, { state, thisYear }: Ground, wording: Wording): ResultView {
  const { neighbours: { roth: said }, answer } = wording;
  const free = isZero(amountOf(figures, 'planRoth.taxable')) && isZero(amountOf(figures, 'planRoth.additionalTax'));
  const out = shown(figures, 'planRoth.distribution', wording);
  const row = (label: string, id: 'planRoth.contributions' | 'planRoth.earnings' | 'planRoth.rollover' | 'planRoth.taxable' | 'planRoth.additionalTax'): Pair[] => (isZero(amountOf(figures, id)) ? [] : [{ label, value: shown(figures, id, wording) }]);
  return {
    kind: 'result', title: said.planTitle(String(thisYear)),
    answer: free ? said.allFree(out) : said.owed(out, shown(figures, 'planRoth.taxable', wording), shown(figures, 'planRoth.additionalTax', wording)),
    factsTitle: answer.factsTitle, facts: factPairs(state.facts, wording, (slot) => FACTS.has(slot)),
    figures: [...row(said.figure.contributions, 'planRoth.contributions'), ...row(said.figure.earnings, 'planRoth.earnings'), ...row(said.figure.rolled, 'planRoth.rollover'), ...row(said.figure.taxable, 'planRoth.taxable'), ...row(said.figure.penalty, 'planRoth.additionalTax')],
    bars: [],
    notes: noteTexts(figures.notes, wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['planRoth.contributions', 'planRoth.taxable', 'planRoth.clockEnds', 'planRoth.rothIraClockEnds'], figures.notes),
  };
}

/** What of a plan's Roth account is tax-free, and which years count where it goes. */
export const planRoth: Neighbour = {
  figures: (ground) => {
    const of = caseOf(ground);
    const outcome = of?.planRothTotal === undefined ? undefined : evaluate(of);
    return outcome?.status === 'figures' ? outcome : undefined;
  },
  view, saying: words,
  missing: (ground) => {
    const of = caseOf(ground);
    if (!of) return [];
    if (of.planRothFirstYear === undefined) return ['planRothFirstYear'];
    if (of.age === undefined) return ['age'];
    const outcome = of.planRothTotal === undefined ? undefined : evaluate(of);
    return outcome?.status === 'refused' && (outcome.note.facts as readonly string[]).includes('planRothContributions') ? ['planRothContributions'] : [];
  },
  inPlace: (ground) => caseOf(ground) !== undefined,
};

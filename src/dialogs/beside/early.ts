import { evaluate } from '../../engine/index.ts';
import type { EarlyTaxFacts, Figures, Money } from '../../engine/index.ts';
import { whose } from '../present/ira.ts';
import { amountOf, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground } from './beside.ts';
import { ageOf } from './person.ts';

type From = NonNullable<EarlyTaxFacts['from']>;
const PLANS: readonly From[] = ['401k', '403b', '457b', 'tsp'];
/** From here on leaving the employer may free what its plan pays: whoever reaches 55 within the year may have left in it. */
const MAY_BE_FREE = 54;

/** The taxable money that is kept and the kind of account that pays it. */
function keptOf({ state, computed }: Ground): { readonly kept: Money; readonly from: From } | undefined {
  const outcome = computed?.outcome;
  if (outcome?.status !== 'figures') return undefined;
  if (outcome.kind === 'ira') {
    // A SIMPLE IRA in its first two years has a rate of its own, and a spouse an age of their own.
    const kept = amountOf(outcome, '8606.15c');
    return kept === undefined || isZero(kept) || state.facts.hasSimple?.value === true || whose(state.facts) === 'spouse' ? undefined : { kept, from: 'ira' };
  }
  const listed = computed?.plan?.asListed;
  const from = PLANS.find((plan) => plan === state.facts.planType?.value);
  const kept = listed?.status === 'figures' ? amountOf(listed, 'plan.cashPreTax') : undefined;
  return from === undefined || kept === undefined || isZero(kept) ? undefined : { kept, from };
}

/**
 * The additional tax on what is kept. Nothing where the age is not known, or where the person may have left that employer at
 * an age that frees it: then words tell, not a figure.
 */
export function earlyFigures(ground: Ground): Figures | undefined {
  const of = keptOf(ground);
  const { facts } = ground.state;
  const age = ageOf(facts);
  if (!of || age === undefined) return undefined;
  if (of.from !== 'ira' && of.from !== '457b' && age >= MAY_BE_FREE && age < 59.5 && facts.employed?.value !== true) return undefined;
  const outcome = evaluate({ kind: 'earlyTax', from: of.from, age, taxableAmount: of.kept } satisfies EarlyTaxFacts);
  if (outcome.status !== 'figures') return undefined;
  const said = facts.age?.value === '<59.5' ? ['earlyAt59'] : [];
  const working = facts.employed?.value === true ? ['earlyAskSeparated'] : [];
  return { ...outcome, notes: outcome.notes.filter(({ code }) => ![...said, ...working].includes(code)) };
}

/** Taxable money is kept and the age, which decides the additional tax, is not known. */
export function ageDecides(ground: Ground): boolean {
  return keptOf(ground) !== undefined && ageOf(ground.state.facts) === undefined;
}

export function earlyView(figures: Figures, wording: Wording): ResultView {
  const { beside, answer } = wording;
  return {
    kind: 'result',
    title: beside.earlyTitle,
    answer: beside.early(shown(figures, 'early.tax', wording), shown(figures, 'early.amount', wording)),
    factsTitle: answer.factsTitle, facts: [], figures: [], bars: [],
    notes: noteTexts(figures.notes, wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['early.tax']),
  };
}

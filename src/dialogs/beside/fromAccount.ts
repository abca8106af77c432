import { evaluate } from '../../engine/index.ts';
import type { Figures, Money, TaxFromAccountFacts } from '../../engine/index.ts';
import { whose } from '../present/ira.ts';
import { amountOf, isZero, shown, sourcesOf } from '../present/show.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageOf, missingOnReturn, onReturn, plainText, usState, yearFor } from './person.ts';
import { taxNotes } from './tax.ts';

/** All that leaves the IRA and its taxable part; nothing where the amount held back was stated, so that it needs no working out. */
function conversion({ state, computed }: Ground): { readonly leaving: Money; readonly taxable: Money } | undefined {
  const outcome = computed?.outcome;
  if (state.facts.withheld || outcome?.status !== 'figures' || outcome.kind !== 'ira' || whose(state.facts) === 'spouse') return undefined;
  const [leaving, taxable] = [amountOf(outcome, '8606.8'), amountOf(outcome, '8606.18')];
  return leaving === undefined || taxable === undefined || isZero(taxable) ? undefined : { leaving, taxable };
}

function figuresOf(ground: Ground): Figures | undefined {
  const { facts } = ground.state;
  const of = conversion(ground);
  const age = ageOf(facts);
  const marginalRate = plainText(facts, 'marginalRate');
  const base = onReturn(facts, ground.thisYear);
  if (!of || age === undefined || (marginalRate === undefined && !base)) return undefined;
  const year = yearFor(facts, ground.thisYear);
  const state = usState(facts);
  const rate = marginalRate === undefined ? base : { marginalRate, ...(year !== undefined && { taxYear: year }), ...(state && { state }) };
  const outcome = evaluate({ kind: 'taxFromAccount', ...rate, age, leavingAmount: of.leaving, taxableAmount: of.taxable } satisfies TaxFromAccountFacts);
  if (outcome.status !== 'figures') return undefined;
  return facts.age?.value === '<59.5' ? { ...outcome, notes: outcome.notes.filter(({ code }) => code !== 'earlyAt59') } : outcome;
}

function view(figures: Figures, { state: { facts } }: Ground, wording: Wording): ResultView {
  const { beside, answer } = wording;
  const amounts = (['fromAccount.withheld', 'fromAccount.toRoth', 'fromAccount.lessInRoth'] as const).map((id) => shown(figures, id, wording)) as [string, string, string];
  return {
    kind: 'result',
    title: beside.fromAccountTitle,
    answer: beside.fromAccount(...amounts),
    factsTitle: answer.factsTitle, facts: [], figures: rows(figures, wording), bars: [],
    notes: [...(facts.filingStatus?.value === 'married' && !facts.marginalRate ? [beside.jointAssumed] : []), ...taxNotes(figures.notes, wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['fromAccount.withheld', 'tax.extra', 'tax.standardDeduction', 'early.rate'], figures.notes.filter(({ code }) => code === 'heldBackReplace' || code.startsWith('state'))),
  };
}

function rows(figures: Figures, wording: Wording): Pair[] {
  const { figure } = wording.beside;
  const early = amountOf(figures, 'early.tax');
  return [
    { label: figure.incomeTax, value: shown(figures, 'fromAccount.tax', wording) },
    ...(isZero(early) ? [] : [{ label: figure.earlyOnHeldBack, value: shown(figures, 'early.tax', wording) }]),
    { label: figure.otherToRoth, value: shown(figures, 'fromAccount.otherToRoth', wording) },
  ];
}

/** A conversion whose tax is paid out of the IRA, beside one whose tax is paid from other money. */
export const fromAccount: Neighbour = {
  figures: figuresOf,
  view,
  missing: (ground) => {
    const { facts } = ground.state;
    if (!conversion(ground) || yearFor(facts, ground.thisYear) === undefined) return [];
    return [...(ageOf(facts) === undefined ? ['age' as const] : []), ...(facts.marginalRate === undefined ? missingOnReturn(facts) : [])];
  },
};

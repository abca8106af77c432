import * as fc from 'fast-check';
import { cents as shown, evaluate, NOTE_CODES, strategies } from '../../src/engine/index.ts';
import type { Facts, Figures, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, exactShare, planCase, planFactsOf, RUNS, same, text } from './engine.generators.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, next) => sum + next, 0n);

test('pre-tax and after-tax make the payout, and after-tax is the exact share rounded once', () => {
  fc.assert(fc.property(planCase, (one) => {
    const figures = figuresOf(planFactsOf(one));
    same(value(figures, 'plan.preTax') + value(figures, 'plan.afterTax'), one.distribution);
    same(value(figures, 'plan.afterTax'), exactShare(one.distribution, one.basis, one.balance));
  }), RUNS);
});

test('destinations and what is kept make the payout, in each kind of money', () => {
  fc.assert(fc.property(planCase, (one) => {
    const figures = figuresOf(planFactsOf(one));
    const rolled = figures.destinations.filter(({ to }) => to !== 'cash');
    same(total(rolled.map(({ amount }) => cents(amount))) + value(figures, 'plan.cash'), one.distribution);
    same(total(rolled.map(({ preTax }) => cents(preTax))) + value(figures, 'plan.cashPreTax'), value(figures, 'plan.preTax'));
    same(total(rolled.map(({ afterTax }) => cents(afterTax))) + value(figures, 'plan.cashAfterTax'), value(figures, 'plan.afterTax'));
    for (const { amount, preTax, afterTax } of figures.destinations) same(cents(preTax) + cents(afterTax), cents(amount));
  }), RUNS);
});

test('pre-tax money fills direct rollovers, then 60-day rollovers, then what is kept', () => {
  fc.assert(fc.property(planCase, (one) => {
    const { destinations, ...rest } = figuresOf(planFactsOf(one));
    const afterTaxIn = (via: string) => total(destinations.filter((each) => each.to !== 'cash' && each.via === via).map(({ afterTax }) => cents(afterTax)));
    const preTaxIn = (via: string) => total(destinations.filter((each) => each.to !== 'cash' && each.via === via).map(({ preTax }) => cents(preTax)));
    const kept = value({ destinations, ...rest }, 'plan.cashPreTax');
    if (afterTaxIn('direct') > 0n) same(preTaxIn('60day') + kept, 0n);
    if (afterTaxIn('60day') > 0n) same(kept, 0n);
  }), RUNS);
});

test('a fifth of the pre-tax money paid to the person is withheld, whatever is rolled over later', () => {
  fc.assert(fc.property(planCase, (one) => {
    const figures = figuresOf(planFactsOf(one));
    const kept = planFactsOf({ ...one, destinations: one.destinations.filter(({ via }) => via === 'direct') });
    same(value(figures, 'plan.withholding'), (2n * value(figures, 'plan.paidPreTax') + 5n) / 10n);
    same(value(figuresOf(kept), 'plan.withholding'), value(figures, 'plan.withholding'));
  }), RUNS);
});

test('taxable is the pre-tax money that is kept or lands in a Roth, and never more than there is', () => {
  fc.assert(fc.property(planCase, (one) => {
    const figures = figuresOf(planFactsOf(one));
    const inRoth = figures.destinations.filter(({ to }) => to === 'rothIra' || to === 'employerPlanRoth').map(({ preTax }) => cents(preTax));
    same(value(figures, 'plan.taxable'), total(inRoth) + value(figures, 'plan.cashPreTax'));
    same(value(figures, 'plan.taxable') <= value(figures, 'plan.preTax'), true);
  }), RUNS);
});

test('whatever order the person chooses, each tier holds the same pre-tax money and the payout is whole', () => {
  fc.assert(fc.property(planCase, fc.array(fc.nat(5), { maxLength: 6 }), (one, wanted) => {
    const facts = planFactsOf(one);
    const preTaxOrder = [...new Set(wanted)].filter((index) => facts.destinations[index] && facts.destinations[index].to !== 'cash');
    const usual = figuresOf(facts);
    const chosen = figuresOf({ ...facts, preTaxOrder });
    for (const id of ['plan.preTax', 'plan.paidPreTax', 'plan.cashPreTax', 'plan.withholding'] as const) same(value(chosen, id), value(usual, id));
  }), RUNS);
});

test('splitting under the Notice taxes and withholds nothing, whichever account the plan keeps', () => {
  const split = strategies.find(({ id }) => id === 'noticeSplit');
  fc.assert(fc.property(anyCents, anyCents, anyCents, anyCents, fc.constantFrom(true, false, undefined), (basis, earnings, preTax, asked, separateAccount) => {
    const account = basis + earnings;
    const distribution = account === 0n ? 0n : asked % (account + 1n);
    const facts: Facts = {
      kind: 'plan', planAfterTaxBasis: text(basis), planAfterTaxEarnings: text(earnings), planTotal: text(account + preTax), distributionAmount: text(distribution), separateAccount,
    };
    if (!split || split.open(facts) !== 'open') return;
    const after = evaluate(split.apply(facts));
    if (after.status === 'refused') throw new Error(after.note.code);
    for (const figures of after.status === 'figures' ? [after] : [after.low, after.high]) {
      same(value(figures, 'plan.taxable'), 0n);
      same(value(figures, 'plan.withholding'), 0n);
      same(total(figures.destinations.map(({ amount }) => cents(amount))), distribution);
    }
  }), RUNS);
});

test('what is tax-free never exceeds the payout, and where contributions reach the account it is all of it', () => {
  fc.assert(fc.property(planCase, fc.constantFrom(true, false, undefined), (one, separateAccount) => {
    const { planTotal, ...rest } = planFactsOf(one);
    for (const facts of [{ ...rest, planTotal, separateAccount: false }, { ...rest, planAfterTaxTotal: planTotal, separateAccount: true }, { ...rest, planTotal, planAfterTaxTotal: planTotal, separateAccount }]) {
      const figures = figuresOf(facts);
      same(value(figures, 'tax.taxFree') <= one.distribution, true);
      if (one.basis >= one.balance) same(value(figures, 'tax.taxFree'), one.distribution);
      if (one.basis >= one.balance) same(value(figures, 'plan.taxable'), 0n);
      same(figures.notes.some(({ code }) => code === 'planLoss'), one.basis > one.balance);
    }
  }), RUNS);
});

test('where the kind of account is unknown, both readings are those of each kind', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, anyCents, fc.boolean(), (less, more, preTax, asked, lost) => {
    const [basis, account] = lost ? [less + more, less] : [less, less + more];
    const facts = {
      kind: 'plan', planAfterTaxBasis: text(basis), planAfterTaxTotal: text(account), planTotal: text(account + preTax),
      distributionAmount: text(account === 0n ? 0n : asked % (account + 1n)),
    };
    const unknown = evaluate(facts);
    const afterTax = [false, true].map((separateAccount) => value(figuresOf({ ...facts, separateAccount }), 'plan.afterTax'));
    if (unknown.status === 'refused') throw new Error(unknown.note.code);
    if (unknown.status === 'bounded') same([unknown.low, unknown.high].map((figures) => value(figures, 'plan.afterTax')).join(' '), afterTax.join(' '));
    else same(value(unknown, 'plan.afterTax'), afterTax[preTax === 0n ? 1 : 0]);
  }), RUNS);
});

test('no amount is negative, NaN, a minus zero or an exponent', () => {
  fc.assert(fc.property(planCase, (one) => {
    for (const { unit, value: amount } of figuresOf(planFactsOf(one)).lines.values()) {
      if (unit === 'usd') same(cents(amount.toFixed(2)) >= 0n, true);
      else same(amount.greaterThanOrEqualTo(0) && amount.lessThanOrEqualTo(1), true);
    }
  }), RUNS);
});

test('nothing in the facts makes the engine throw: a fault is refused by a known code', () => {
  const names = ['kind', 'taxYear', 'iraBasis', 'iraTotal', 'convertAmount', 'planTotal', 'distributionAmount', 'destinations', 'preTaxOrder', 'age', '__proto__'];
  const odd = fc.oneof(fc.anything(), fc.constantFrom('ira', 'plan', 'all', '1e9', '-1', '0.001', 'NaN', '9'.repeat(60), [{ to: 'rothIra', amount: 'rest' }], [0, 0]), anyCents.map(text));
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), odd), fc.dictionary(fc.constantFrom(...names), odd).map((facts) => ({ ...facts, kind: 'plan' }))), (facts) => {
    const outcome = evaluate(facts);
    if (outcome.status === 'refused') same(NOTE_CODES.includes(outcome.note.code), true);
  }), RUNS);
});

import { Decimal } from 'decimal.js';
import { evaluate } from '../src/engine/index.ts';
import { beside } from './measure.ts';
import type { Measured } from './measure.ts';

/**
 * `evaluate` against the same arithmetic written out in bare decimal.js, in one run: amounts from text, the figures of the
 * form, each share rounded once. What the ratio shows is the price of checking facts, naming lines and remembering where
 * each came from.
 */
const MOST = 2.5;
const Bare = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

const iraCase = {
  kind: 'ira', newNondeductible: '3693', priorBasis: '164.25', lateNondeductible: '1099', iraYearEnd: '67530.12', iraOtherDistributions: '5120.5', convertAmount: '30774',
} as const;

function bareIra(facts: typeof iraCase): unknown {
  const line1 = new Bare(facts.newNondeductible);
  const line2 = new Bare(facts.priorBasis);
  const line4 = new Bare(facts.lateNondeductible);
  const line6 = new Bare(facts.iraYearEnd);
  const line7 = new Bare(facts.iraOtherDistributions);
  const line8 = new Bare(facts.convertAmount);
  const line3 = line1.plus(line2);
  const line5 = line3.minus(line4);
  const line9 = line6.plus(line7).plus(line8);
  const line10 = Bare.min(1, line5.dividedBy(line9));
  const line11 = Bare.min(line5, line8.times(line10).toDecimalPlaces(2));
  const line12 = Bare.min(line5.minus(line11), line7.times(line10).toDecimalPlaces(2));
  const line13 = line11.plus(line12);
  const line14 = line3.minus(line13);
  const line15a = line7.minus(line12);
  const line15c = line15a.minus(0);
  const line18 = line8.minus(line11);
  return { line3, line5, line9, line10, line11, line12, line13, line14, line15a, line15c, line18, taxable: line15c.plus(line18) };
}

const planCase = {
  kind: 'plan', separateAccount: false, planTotal: '2421240.18', planAfterTaxBasis: '67373.98', distributionAmount: '1739116.79',
  destinations: [{ to: 'traditionalIra', via: 'direct', amount: '900000' }, { to: 'rothIra', via: 'direct', amount: '60000.25' }, { to: 'rothIra', via: '60day', amount: '572748.19' }],
} as const;

function barePlan(facts: typeof planCase): unknown {
  const balance = new Bare(facts.planTotal);
  const basis = new Bare(facts.planAfterTaxBasis);
  const distribution = new Bare(facts.distributionAmount);
  const ratio = Bare.min(1, basis.dividedBy(balance));
  const afterTax = distribution.times(ratio).toDecimalPlaces(2);
  const preTax = distribution.minus(afterTax);
  let left = preTax;
  let paid = distribution;
  let paidPreTax = preTax;
  let taxable = new Bare(0);
  const shares = [];
  for (const via of ['direct', '60day'] as const) {
    for (const destination of facts.destinations) {
      if (destination.via !== via) continue;
      const amount = new Bare(destination.amount);
      const share = Bare.min(amount, left);
      left = left.minus(share);
      paid = paid.minus(amount);
      if (destination.to === 'rothIra') taxable = taxable.plus(share);
      shares.push({ amount: amount.toFixed(2), preTax: share.toFixed(2), afterTax: amount.minus(share).toFixed(2) });
    }
    if (via === 'direct') paidPreTax = left;
  }
  taxable = taxable.plus(left);
  return { ratio, afterTax, preTax, cash: paid, cashPreTax: left, cashAfterTax: paid.minus(left), taxable, withholding: paidPreTax.times('0.2').toDecimalPlaces(2), shares };
}

const TURNS = { batch: 2_000, batches: 25 } as const;

export async function figuresBench(): Promise<Measured[]> {
  const measured = [
    { name: 'figures: Form 8606 against bare decimal.js', ratio: beside(() => evaluate(iraCase), () => bareIra(iraCase), TURNS).ratio },
    { name: 'figures: Notice 2014-54 split against bare decimal.js', ratio: beside(() => evaluate(planCase), () => barePlan(planCase), TURNS).ratio },
  ];
  return measured.map(({ name, ratio }) => ({ name, ratio: Math.round(ratio * 100) / 100, target: `at most ${MOST}`, ok: ratio <= MOST }));
}

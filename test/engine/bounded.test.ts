import { cents, evaluate } from '../../src/engine/index.ts';
import type { Bounded, LineId } from '../../src/engine/index.ts';

function boundedOf(facts: unknown): Bounded {
  const outcome = evaluate(facts);
  if (outcome.status !== 'bounded') throw new Error(`not bounded: ${outcome.status === 'refused' ? outcome.note.code : 'figures'}`);
  return outcome;
}

function range(bounded: Bounded, id: LineId): (string | undefined)[] {
  return [bounded.low, bounded.high].map(({ lines }) => {
    const line = lines.get(id);
    return line && cents(line.value);
  });
}

/** [what, facts, deciding fact, line, low, high, gap in taxable dollars] */
const ranges = [
  ['with the basis unknown: between nothing and all of the conversion', { kind: 'ira', iraTotal: '10000', convertAmount: '2000' }, 'iraBasis', '8606.11', '0.00', '2000.00', '2000.00'],
  ['with the basis unknown and money moved to a plan, which held none', { kind: 'ira', iraTotal: '10000', rolloverToPlan: '6000', convertAmount: '2000' }, 'iraBasis', '8606.3', '0.00', '4000.00', '2000.00'],
  ['with the basis unknown and part of it late', { kind: 'ira', iraYearEnd: '8000', lateNondeductible: '500', convertAmount: '2000' }, 'iraBasis', '8606.14', '500.00', '8500.00', '2000.00'],
  ['with the balance unknown: between nothing and the basis', { kind: 'ira', iraBasis: '2000', convertAmount: '8000' }, 'iraTotal', '8606.11', '0.00', '2000.00', '2000.00'],
  ['with the balance unknown and a basis above the conversion', { kind: 'ira', iraBasis: '2000', convertAmount: '500' }, 'iraTotal', '8606.11', '0.00', '500.00', '500.00'],
  ['with the kind of account unknown: 15,000 or 75,000 of 100,000', { kind: 'plan', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', distributionAmount: '100000' }, 'separateAccount', 'plan.afterTax', '15000.00', '75000.00', '60000.00'],
  ['with the after-tax contributions unknown', { kind: 'plan', planTotal: '500000', distributionAmount: '100000' }, 'planAfterTaxBasis', 'plan.afterTax', '0.00', '100000.00', '100000.00'],
  ['with only the after-tax account of a whole known', { kind: 'plan', planTotal: '500000', planPretax: '460000', distributionAmount: 'all' }, 'planAfterTaxBasis', 'plan.afterTax', '0.00', '40000.00', '40000.00'],
  ['with the whole account unknown', { kind: 'plan', planAfterTaxBasis: '5000', distributionAmount: '8000', separateAccount: false }, 'planTotal', 'plan.afterTax', '0.00', '5000.00', '5000.00'],
  ['with the kind of account unknown and the after-tax account at a loss: 19,500 of 300,000, or all', { kind: 'plan', planTotal: '300000', planAfterTaxBasis: '19500', planAfterTaxTotal: '18720', distributionAmount: '10000' }, 'separateAccount', 'plan.afterTax', '650.00', '10000.00', '9350.00'],
  ['with the earnings of a separate account unknown', { kind: 'plan', planTotal: '500000', planAfterTaxBasis: '50000', separateAccount: true, distributionAmount: '60000' }, 'planAfterTaxEarnings', 'plan.afterTax', '6000.00', '50000.00', '44000.00'],
] as const;

test.each(ranges)('%s', (_name, facts, decidedBy, id, low, high, gap) => {
  const bounded = boundedOf(facts);
  expect(bounded.decidedBy).toBe(decidedBy);
  expect(range(bounded, id)).toEqual([low, high]);
  expect(bounded.gap).toBe(gap);
});

test('a note that holds in both readings stands on top, with what the plan would decide', () => {
  const { notes } = boundedOf({ kind: 'plan', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', planRothTotal: '9000', distributionAmount: '100000' });
  expect(notes.map(({ code }) => code)).toEqual(['separateAccountDecides', 'rothLeftOut']);
  expect(notes[0]?.values).toEqual({ gap: '60000.00', low: '15000.00', high: '75000.00' });
});

test('where both readings give the same, there is nothing to decide', () => {
  const same = { kind: 'plan', planTotal: '40000', planAfterTaxBasis: '30000', planAfterTaxEarnings: '10000', distributionAmount: '8000' };
  expect(evaluate(same).status).toBe('figures');
});

test('a payout of the whole account needs no reading', () => {
  const whole = { kind: 'plan', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000' };
  for (const distributionAmount of ['all', '500000']) expect(evaluate({ ...whole, distributionAmount }).status).toBe('figures');
});

test('a pension is one account, so nothing hangs on a separate one', () => {
  const pension = { kind: 'plan', planType: 'pension', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', distributionAmount: '100000' };
  expect(evaluate(pension).status).toBe('figures');
});

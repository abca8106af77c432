import { cents, compare, evaluate, strategies } from '../../src/engine/index.ts';
import type { Facts, Outcome, StrategyId } from '../../src/engine/index.ts';

function strategy(id: StrategyId) {
  const found = strategies.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

function opening(id: StrategyId, facts: Facts): string {
  const open = strategy(id).open(facts);
  return open === 'open' ? open : open.code;
}

function taxable(outcome: Outcome): string | string[] {
  if (outcome.status === 'refused') return outcome.note.code;
  const figures = outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
  const amounts = figures.map(({ lines }) => cents(lines.get('tax.taxable')!.value));
  return outcome.status === 'figures' ? amounts[0]! : amounts;
}

const whole: Facts = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [{ to: 'rothIra', via: 'direct', amount: '16000' }] };
const unknown: Facts = { kind: 'plan', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', distributionAmount: '100000' };
const ira: Facts = { kind: 'ira', iraBasis: '14000', iraTotal: '36000', convertAmount: '8000' };

test('splitting under the Notice taxes nothing, where the person’s own way taxed 24,000', () => {
  const { before, after } = compare(whole, strategy('noticeSplit'));
  expect([taxable(before), taxable(after)]).toEqual(['24000.00', '0.00']);
  expect(after.status === 'figures' && after.destinations.map(({ to, amount }) => [to, amount])).toEqual([['traditionalIra', '24000.00'], ['rothIra', '16000.00']]);
});

test('it holds for both readings of an account, with the amounts of each', () => {
  const { after } = compare(unknown, strategy('noticeSplit'));
  expect(taxable(after)).toEqual(['0.00', '0.00']);
  if (after.status !== 'bounded') throw new Error(after.status);
  expect(after.low.destinations.map(({ amount }) => amount)).toEqual(['85000.00', '15000.00']);
  expect(after.high.destinations.map(({ amount }) => amount)).toEqual(['25000.00', '75000.00']);
});

test('everything to a Roth taxes the pre-tax money and withholds nothing; everything in cash withholds a fifth of it', () => {
  const roth = compare(whole, strategy('allToRoth')).after;
  const cash = compare(whole, strategy('allCash')).after;
  expect([taxable(roth), taxable(cash)]).toEqual(['24000.00', '24000.00']);
  expect(roth.status === 'figures' && cents(roth.lines.get('plan.withholding')!.value)).toBe('0.00');
  expect(cash.status === 'figures' && cents(cash.lines.get('plan.withholding')!.value)).toBe('4800.00');
});

test('moving pre-tax money to the plan first makes the conversion tax-free', () => {
  const { before, after } = compare(ira, strategy('rollInFirst'));
  expect([taxable(before), taxable(after)]).toEqual(['4888.89', '0.00']);
  expect(strategy('rollInFirst').apply(ira)).toMatchObject({ rolloverToPlan: '22000.00', convertAmount: '8000' });
});

test('a conversion larger than the basis becomes a conversion of what is left', () => {
  const larger: Facts = { ...ira, convertAmount: '20000' };
  expect(strategy('rollInFirst').apply(larger)).toMatchObject({ rolloverToPlan: '22000.00', convertAmount: 'all' });
  expect(taxable(compare(larger, strategy('rollInFirst')).after)).toBe('0.00');
});

test('converting everything taxes everything but the basis', () => {
  expect(taxable(compare(ira, strategy('convertAll')).after)).toBe('22000.00');
});

/** [strategy, facts, why it is not open] */
const closed: readonly (readonly [StrategyId, Facts, string])[] = [
  ['noticeSplit', { ...whole, planAfterTaxBasis: '0' }, 'nothingToSplit'],
  ['noticeSplit', ira, 'nothingToSplit'],
  ['noticeSplit', { kind: 'plan', planTotal: '1000' }, 'missingFacts'],
  ['rollInFirst', { ...ira, iraTotal: '14000' }, 'noPreTaxToMove'],
  ['rollInFirst', { ...ira, iraYearEnd: '28000' }, 'yearIsOver'],
  ['rollInFirst', { kind: 'ira', iraTotal: '36000', convertAmount: '8000' }, 'missingFacts'],
  ['rollInFirst', { kind: 'ira', iraBasis: '14000', convertAmount: '8000' }, 'missingFacts'],
  ['rollInFirst', whole, 'noPreTaxToMove'],
  ['convertAll', { kind: 'ira', iraBasis: '14000', convertAmount: '8000' }, 'missingFacts'],
  ['convertAll', { ...ira, iraYearEnd: '28000' }, 'yearIsOver'],
];

test.each(closed)('%s is not open to %j: %s', (id, facts, code) => {
  expect(opening(id, facts)).toBe(code);
});

test('applying a strategy that is not open never makes readable facts unreadable', () => {
  for (const [id, facts] of closed) {
    const after = evaluate(strategy(id).apply(facts));
    if (after.status === 'refused') expect(['missingFacts']).toContain(after.note.code);
  }
});

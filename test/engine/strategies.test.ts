import { compare, evaluate, strategies, STRATEGY_IDS } from '../../src/engine/index.ts';
import type { CaseFacts } from '../../src/engine/index.ts';

const whole: CaseFacts = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [{ to: 'rothIra', via: 'direct', amount: '16000' }] };
const ira: CaseFacts = { kind: 'ira', iraBasis: '14000', iraTotal: '36000', convertAmount: '8000' };

test('every strategy is there once, under its own name', () => {
  expect(strategies.map(({ id }) => id)).toEqual([...STRATEGY_IDS]);
});

test('any strategies are put side by side, in the order asked for, open or closed', () => {
  const { rows } = compare(whole, ['leaveInPlan', 'rollInFirst', 'noticeSplit']);
  expect(rows.map(({ id, status }) => [id, status])).toEqual([['leaveInPlan', 'open'], ['rollInFirst', 'closed'], ['noticeSplit', 'open']]);
});

test('a strategy for the other kind of account is closed', () => {
  const because = (facts: CaseFacts) => compare(facts, STRATEGY_IDS).rows.map((row) => (row.status === 'closed' && row.because.code === 'otherAccount' ? 'other' : strategies.find(({ id }) => id === row.id)?.kind));
  expect(new Set(because(ira))).toEqual(new Set(['ira', 'other']));
  expect(new Set(because(whole))).toEqual(new Set(['plan', 'other']));
});

test('a strategy open where today has no figures comes without changes', () => {
  const { today, rows: [row] } = compare({ kind: 'ira', iraBasis: '14000', iraTotal: '36000' }, ['convertAll']);
  expect(today.outcome).toMatchObject({ status: 'refused', note: { code: 'missingFacts' } });
  expect(row).toMatchObject({ status: 'open', readings: [{ changes: new Map() }] });
});

test('the case as it stands is never touched', () => {
  const before = JSON.stringify([whole, ira]);
  const figures = [evaluate(whole), evaluate(ira)];
  for (const facts of [whole, ira]) compare(Object.freeze(facts), STRATEGY_IDS);
  expect(JSON.stringify([whole, ira])).toBe(before);
  expect([evaluate(whole), evaluate(ira)]).toEqual(figures);
});

test('facts from which a strategy cannot be followed come back unchanged', () => {
  const { apply } = strategies[0]!;
  for (const facts of [{ ...ira, iraBasis: '0' }, { ...ira, iraYearEnd: '28000' }, whole]) expect(apply(facts)).toBe(facts);
});

test('every changed figure leads back to the two it lies between', () => {
  const { rows: [row] } = compare(ira, ['rollInFirst']);
  if (row?.status !== 'open') throw new Error('closed');
  expect(row.readings[0]?.changes.get('taxable')?.by).toMatchObject({ id: 'change.taxable', op: 'subtract', operands: [{ id: 'today.taxable', operands: [{ id: 'tax.taxable' }] }, { id: 'strategy.taxable' }] });
});

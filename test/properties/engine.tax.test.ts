import * as fc from 'fast-check';
import { BRACKET_RATES, cents as shown, evaluate, marginalAt, taxYears } from '../../src/engine/index.ts';
import type { BracketId, Figures, FilingStatus, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { brokenLine } from './engine.lines.ts';
import { anyCents, cents, RUNS, same, text } from './engine.generators.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  return line ? cents(shown(line.value)) : 0n;
}

const TABLES: Readonly<Record<FilingStatus, BracketId>> = { single: 'single', marriedJoint: 'joint', survivingSpouse: 'joint', marriedSeparate: 'marriedSeparate', headOfHousehold: 'headOfHousehold' };

/** A year and a status, with the starts of their brackets in cents. */
const anyReturn = fc.tuple(fc.constantFrom(...taxYears), fc.constantFrom<FilingStatus>('single', 'marriedJoint', 'survivingSpouse', 'marriedSeparate', 'headOfHousehold'))
  .map(([year, status]) => ({ taxYear: year.year, status, starts: year.brackets[TABLES[status]].map(({ from }) => BigInt(from) * 100n), percents: year.brackets[TABLES[status]].map(({ rate }) => BigInt(Math.round(Number(rate) * 100))) }));

/** Amounts of income that often lie on a bracket's start or a few cents beside it. */
function incomeIn(starts: readonly bigint[]): fc.Arbitrary<bigint> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...starts), fc.bigInt({ min: -120n, max: 120n })).map(([start, off]) => (start + off < 0n ? 0n : start + off)) },
    { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 90_000_000n }) },
    { weight: 2, arbitrary: anyCents },
  );
}

/** A return, what is taxable or earned on it, and two steps of extra income. */
const anyCase = anyReturn.chain((one) => fc.record({ on: fc.constant(one), base: incomeIn(one.starts), first: incomeIn(one.starts), second: incomeIn(one.starts), gross: fc.boolean() }));
type Case = { on: { taxYear: number; status: FilingStatus; starts: readonly bigint[]; percents: readonly bigint[] }; gross: boolean };

function tax({ on: { taxYear, status }, gross }: Case, base: bigint, extra: bigint): Figures {
  return figuresOf({ kind: 'incomeTax', taxYear, filingStatus: status, ...(gross ? { income: text(base) } : { taxableIncome: text(base) }), extraIncome: text(extra) });
}

/** The tax on taxable income in cents, half-up, in whole numbers: written without the engine’s decimals. */
function schedule({ starts, percents }: Case['on'], income: bigint): bigint {
  const hundredths = starts.reduce((sum, start, index) => {
    const end = starts[index + 1] ?? income;
    const top = end < income ? end : income;
    return top > start ? sum + (top - start) * (percents[index] ?? 0n) : sum;
  }, 0n);
  return (hundredths + 50n) / 100n;
}

test('tax is the printed schedule’s, before and after, at any amount', () => {
  fc.assert(fc.property(anyCase, (one) => {
    const figures = tax(one, one.base, one.first);
    same(value(figures, 'tax.before'), schedule(one.on, value(figures, 'tax.income.before')));
    same(value(figures, 'tax.after'), schedule(one.on, value(figures, 'tax.income.after')));
  }), RUNS);
});

test('tax is additive over the slices: they make the extra tax, their incomes what is taxed of the extra income', () => {
  fc.assert(fc.property(anyCase, (one) => {
    const figures = tax(one, one.base, one.first);
    const total = (part: 'income' | 'tax' | 'filled' | 'before') => BRACKET_RATES.reduce((sum, rate) => sum + value(figures, `tax.at${rate}.${part}`), 0n);
    same(total('tax'), value(figures, 'tax.extra'));
    same(total('income'), value(figures, 'tax.income.after') - value(figures, 'tax.income.before'));
    same(total('before'), value(figures, 'tax.before'));
    same(total('filled'), value(figures, 'tax.income.before'));
    same(value(figures, 'tax.before') + value(figures, 'tax.extra'), value(figures, 'tax.after'));
  }), RUNS);
});

test('extra income taken in two steps costs what it costs at once', () => {
  fc.assert(fc.property(anyCase, (one) => {
    const extra = (base: bigint, more: bigint) => value(tax(one, base, more), 'tax.extra');
    same(extra(one.base, one.first) + extra(one.base + one.first, one.second), extra(one.base, one.first + one.second));
  }), RUNS);
});

test('more extra income never lowers the tax, and neither does more income under it', () => {
  fc.assert(fc.property(anyCase, (one) => {
    const less = value(tax(one, one.base, one.first), 'tax.extra');
    same(value(tax(one, one.base, one.first + one.second), 'tax.extra') >= less, true);
    // The running total decides which way a half cent goes, so a cent of rounding is left out of account.
    same(value(tax(one, one.base + one.second, one.first), 'tax.extra') >= less - 1n, true);
  }), RUNS);
});

test('the tax lies between the lowest and the highest rate touched, times what is taxed, within a cent; the average below the top', () => {
  fc.assert(fc.property(anyCase, (one) => {
    const figures = tax(one, one.base, one.first);
    const taxed = value(figures, 'tax.income.after') - value(figures, 'tax.income.before');
    const touched = BRACKET_RATES.filter((rate) => figures.lines.has(`tax.at${rate}.income`)).map(BigInt);
    const [low = 0n, high = 0n] = [touched[0], touched.at(-1)];
    const extra = value(figures, 'tax.extra');
    same(extra * 100n >= taxed * low - 100n && extra * 100n <= taxed * high + 100n, true);
    const top = figures.lines.get('tax.topRate')?.value;
    same(top?.times(100).toFixed(), high.toString());
    if (one.first >= 10_000n) same(figures.lines.get('tax.averageRate')?.value.lessThanOrEqualTo(top?.plus('0.0001') ?? 0), true);
  }), RUNS);
});

test('every line is what its operands make it, a bracket’s tax within a cent', () => {
  fc.assert(fc.property(anyCase, (one) => {
    same(brokenLine(tax(one, one.base, one.first), '0.01'), undefined);
  }), RUNS);
});

test('where an income stands agrees with its tax: the next cents are taxed at the rate told, up to the room told', () => {
  fc.assert(fc.property(anyReturn.chain((on) => fc.record({ on: fc.constant(on), income: incomeIn(on.starts) })), ({ on, income }) => {
    const at = marginalAt(on.taxYear, on.status, text(income));
    if (!at) throw new Error('nothing told');
    same(cents(at.tax), schedule(on, income));
    const room = at.room === undefined ? 100n : cents(at.room);
    same(room > 0n, true);
    const next = figuresOf({ kind: 'incomeTax', taxYear: on.taxYear, filingStatus: on.status, taxableIncome: text(income), extraIncome: text(room) });
    same(next.lines.get('tax.topRate')?.value.equals(at.rate), true);
    same(next.lines.get('tax.after')?.value.toFixed(2), shown(next.lines.get('tax.before')!.value.plus(next.lines.get('tax.extra')!.value)));
    if (at.room !== undefined) same(figuresOf({ kind: 'incomeTax', taxYear: on.taxYear, filingStatus: on.status, taxableIncome: text(income), extraIncome: text(room + 1n) }).lines.get('tax.topRate')?.value.equals(at.nextRate ?? ''), true);
  }), RUNS);
});

const anyAge = fc.oneof(fc.constantFrom(0, 49, 50, 54, 55, 59, 59.25, 59.49, 59.5, 60, 130), fc.integer({ min: 18, max: 90 }));

const anyPayment = fc.record({
  kind: fc.constant('earlyTax'),
  from: fc.constantFrom('ira', 'simpleIra', '401k', '403b', '457b', 'tsp'),
  age: anyAge,
  taxableAmount: anyCents.map(text),
  separatedAge: fc.option(fc.integer({ min: 40, max: 60 }), { nil: undefined }),
  publicSafety: fc.option(fc.boolean(), { nil: undefined }),
  yearsOfService: fc.option(fc.constantFrom(0, 24, 25, 40), { nil: undefined }),
  simpleFirstTwoYears: fc.option(fc.boolean(), { nil: undefined }),
  rolledInAmount: fc.option(anyCents.map(text), { nil: undefined }),
  exception: fc.option(fc.constantFrom('death', 'disability', 'qdro', 'medicalCosts', 'emergency', 'disaster', 'firstHome', 'domesticAbuse'), { nil: undefined, freq: 1 }),
  exceptionAmount: fc.option(anyCents.map(text), { nil: undefined, freq: 1 }),
});

test('what is free and what is hit make the payment, and the tax is a tenth or a quarter of what is hit', () => {
  let figured = 0;
  fc.assert(fc.property(anyPayment, (facts) => {
    const outcome = evaluate(facts);
    if (outcome.status !== 'figures') return;
    figured += 1;
    const hit = value(outcome, 'early.amount');
    same(value(outcome, 'early.exempt') + hit, cents(facts.taxableAmount));
    same(brokenLine(outcome), undefined);
    const times = facts.from === 'simpleIra' && facts.simpleFirstTwoYears === true ? 25n : 10n;
    same(value(outcome, 'early.tax'), (hit * times + 50n) / 100n);
    if (facts.age >= 59.5) same(hit, 0n);
  }), RUNS);
  expect(figured).toBeGreaterThan(RUNS.numRuns / 20);
});

test('an exception named never makes the additional tax more, and being older never does', () => {
  fc.assert(fc.property(anyPayment, anyAge, (facts, age) => {
    const due = (some: unknown) => {
      const outcome = evaluate(some);
      return outcome.status === 'figures' ? value(outcome, 'early.tax') : undefined;
    };
    const named = due(facts);
    const bare = due({ ...facts, exception: undefined, exceptionAmount: undefined });
    if (named !== undefined && bare !== undefined) same(named <= bare, true);
    const later = age > facts.age ? due({ ...facts, age }) : undefined;
    if (named !== undefined && later !== undefined) same(later <= named, true);
  }), RUNS);
});

/** A conversion, its taxable part, and a rate in whole per cent at which the tax fits into it. */
const anyHeldBack = fc.record({ leaving: anyCents, part: fc.bigInt({ min: 0n, max: 1000n }), percent: fc.bigInt({ min: 0n, max: 60n }), age: anyAge })
  .map(({ leaving, part, percent, age }) => ({ leaving, taxable: (leaving * part) / 1000n, percent, age }));

test('what is held back pays the tax and the additional tax on itself, and what is left reaches the Roth', () => {
  fc.assert(fc.property(anyHeldBack, ({ leaving, taxable, percent, age }) => {
    const figures = figuresOf({ kind: 'taxFromAccount', leavingAmount: text(leaving), taxableAmount: text(taxable), marginalRate: `0.${percent.toString().padStart(2, '0')}`, age });
    const due = (taxable * percent + 50n) / 100n;
    same(brokenLine(figures), undefined);
    const withheld = value(figures, 'fromAccount.withheld');
    same(value(figures, 'fromAccount.tax'), due);
    same(due + value(figures, 'early.tax'), withheld);
    same(value(figures, 'fromAccount.toRoth') + withheld, leaving);
    same(value(figures, 'fromAccount.otherToRoth'), leaving);
    if (age >= 59.5) same(withheld, due);
    // B ÷ (1 − T ÷ 10A) = 10·A·B ÷ (10·A − T), half-up, in whole numbers.
    else if (leaving > 0n) same(withheld, (2n * 10n * leaving * due + (10n * leaving - taxable)) / (2n * (10n * leaving - taxable)));
    // Within a cent it is a tenth of the taxable part of what is held back.
    const tenth = value(figures, 'early.amount');
    same(value(figures, 'early.tax') * 10n >= tenth - 15n && value(figures, 'early.tax') * 10n <= tenth + 15n, true);
  }), RUNS);
});

test('no facts of these kinds make it throw', () => {
  const anything = fc.oneof(fc.anything(), anyCents.map(text), fc.constantFrom('0', '1', '0.5', 'all', 'TX', 'IL', 'CA'), fc.integer({ min: 2023, max: 2027 }), fc.boolean());
  const names = ['taxYear', 'filingStatus', 'taxableIncome', 'income', 'age', 'spouseAge', 'stateRate', 'state', 'extraIncome', 'earlyAmount', 'leavingAmount', 'taxableAmount', 'taxableShare', 'marginalRate', 'from', 'exception'];
  const facts = fc.tuple(fc.constantFrom('incomeTax', 'earlyTax', 'taxFromAccount'), fc.dictionary(fc.constantFrom(...names), anything)).map(([kind, rest]) => ({ ...rest, kind }));
  fc.assert(fc.property(facts, (one) => {
    same(['figures', 'bounded', 'refused'].includes(evaluate(one).status), true);
  }), RUNS);
});

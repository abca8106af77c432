import * as fc from 'fast-check';
import { cents as shown, evaluate, NOTE_CODES } from '../../src/engine/index.ts';
import type { Figures, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, RUNS, same, text } from './engine.generators.ts';

/** A year of a plan is a form, so ten times as many forms are computed as cases. */
const CASES = { numRuns: RUNS.numRuns / 10 };

interface Plan { readonly basis: bigint; readonly total: bigint; readonly paid: bigint; readonly each: bigint | undefined; readonly all: bigint | undefined; readonly years: number; readonly growth: string }

const growth = fc.oneof(fc.constantFrom('0', '-0', '0.05', '-0.05', '1', '-0.5', '0.333333333333'), fc.integer({ min: -500, max: 1000 }).map((thousandths) => (thousandths / 1000).toFixed(3)));
/** Up to a hundred million dollars: doubled for ten years, it is still an amount that can be counted. */
const some = anyCents.map((amount) => amount % 10_000_000_000n);
const plan: fc.Arbitrary<Plan> = fc.tuple(some, some, fc.oneof(fc.constant(0n), some), fc.option(some, { nil: undefined }), fc.integer({ min: 2, max: 10 }), growth, fc.boolean(), fc.boolean())
  .map(([basis, total, paid, stated, years, rate, equal, forAll]) => ({
    basis: equal ? total : basis, total, paid, years, growth: rate,
    each: forAll ? undefined : stated, all: forAll && stated !== undefined ? stated % (total + paid + 1n) : undefined,
  }));

function factsOf({ basis, total, paid, each, all, years, growth: growthRate }: Plan) {
  return { kind: 'spread', iraBasis: text(basis), iraTotal: text(total), newEachYear: text(paid), years, growthRate, marginalRate: '0.24', ...(each === undefined ? {} : { convertEachYear: text(each) }), ...(all === undefined ? {} : { convertTotal: text(all) }) } as const;
}

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  return line ? cents(shown(line.value)) : 0n;
}

test('basis used and basis left make the basis there was and what was paid in', () => {
  fc.assert(fc.property(plan, (one) => {
    const figures = figuresOf(factsOf(one));
    same(value(figures, 'spread.basis'), one.basis + one.paid * BigInt(one.years));
    same(value(figures, 'spread.taxFree') + value(figures, 'spread.basisLeft'), value(figures, 'spread.basis'));
  }), CASES);
});

test('what is converted is taxed or not, and with what is left it is all there ever was', () => {
  fc.assert(fc.property(plan, (one) => {
    const figures = figuresOf(factsOf(one));
    same(value(figures, 'spread.taxFree') + value(figures, 'spread.taxable'), value(figures, 'spread.converted'));
    const there = one.total + one.paid * BigInt(one.years) + value(figures, 'spread.growth') - value(figures, 'spread.loss');
    same(value(figures, 'spread.converted') + value(figures, 'spread.left'), there);
    if (one.each === undefined && one.all === undefined) same(value(figures, 'spread.left'), 0n);
    if (one.all !== undefined && !one.growth.startsWith('-')) same(value(figures, 'spread.converted'), one.all);
    if (one.all !== undefined) same(value(figures, 'spread.converted') <= one.all, true);
  }), CASES);
});

test('every year is the form of that IRA alone, from the basis the year before left', () => {
  fc.assert(fc.property(plan, (one) => {
    const figures = figuresOf(factsOf(one));
    for (let year = 1; year <= one.years; year += 1) {
      const at = (line: '2' | '6' | '8' | '14'): LineId => `year.${year}.8606.${line}`;
      if (year > 1) same(value(figures, at('2')), value(figures, `year.${year - 1}.8606.14`));
      const alone = figuresOf({ kind: 'ira', priorBasis: text(value(figures, at('2'))), newNondeductible: text(one.paid), iraYearEnd: text(value(figures, at('6'))), convertAmount: text(value(figures, at('8'))) });
      for (const line of ['8606.3', '8606.9', '8606.11', '8606.14', '8606.18'] as const) same(value(figures, `year.${year}.${line}`), value(alone, line));
    }
  }), CASES);
});

test('without growth, as much is taxed over the years as at once', () => {
  fc.assert(fc.property(plan, (one) => {
    const figures = figuresOf(factsOf({ ...one, each: undefined, all: undefined, growth: '0', paid: 0n }));
    same(value(figures, 'spread.taxable'), value(figures, 'atOnce.taxable'));
    same(value(figures, 'spread.taxableMore') + value(figures, 'spread.taxableLess'), 0n);
  }), CASES);
});

test('more basis never means more that is taxed', () => {
  fc.assert(fc.property(plan, some, (one, more) => {
    const taxable = (basis: bigint) => value(figuresOf(factsOf({ ...one, basis })), 'spread.taxable');
    same(taxable(one.basis + more) <= taxable(one.basis), true);
  }), CASES);
});

test('ten times the money gives ten times the figures, to the cents of all roundings', () => {
  fc.assert(fc.property(plan, fc.constantFrom('0', '0.05', '-0.1'), (one, rate) => {
    const once = figuresOf(factsOf({ ...one, growth: rate }));
    const ten = figuresOf(factsOf({ ...one, growth: rate, basis: one.basis * 10n, total: one.total * 10n, paid: one.paid * 10n, each: one.each === undefined ? undefined : one.each * 10n, all: one.all === undefined ? undefined : one.all * 10n }));
    for (const id of ['spread.converted', 'spread.taxable', 'spread.taxFree', 'atOnce.taxable'] as const) {
      const apart = value(ten, id) - 10n * value(once, id);
      if (apart > 500n || apart < -500n) throw new Error(`${id}: ${apart} cents from ten times`);
    }
  }), CASES);
});

test('no amount is negative and no share above one', () => {
  fc.assert(fc.property(plan, (one) => {
    for (const { unit, value: amount } of figuresOf(factsOf(one)).lines.values()) {
      if (unit === 'usd') same(cents(amount.toFixed(2)) >= 0n, true);
      else same(amount.greaterThanOrEqualTo(0) && amount.lessThanOrEqualTo(1), true);
    }
  }), CASES);
});

test('nothing in the facts makes it throw: a fault is refused by a known code', () => {
  const odd = fc.oneof(fc.anything(), fc.constantFrom('all', '1e9', '-1', '0.001', '-0.6', '5%', '9'.repeat(60)), anyCents.map(text));
  const names = ['iraBasis', 'iraTotal', 'years', 'growthRate', 'newEachYear', 'convertEachYear', 'convertTotal', 'age', 'taxYear', 'marginalRate', '__proto__'];
  const mostly = fc.tuple(plan, fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 2 })).map(([one, strange]) => ({ ...factsOf(one), ...strange }));
  fc.assert(fc.property(mostly, (facts) => {
    const outcome = evaluate(facts);
    if (outcome.status === 'refused') same(NOTE_CODES.includes(outcome.note.code), true);
  }), RUNS);
});

import * as fc from 'fast-check';
import { addMoney, atThreePlaces, cents as shown, evaluate, strategies } from '../../src/engine/index.ts';
import type { Facts, Figures, Line, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, exactShare, iraCase, iraFactsOf, RUNS, same, text } from './engine.generators.ts';

function value(lines: ReadonlyMap<LineId, Line>, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

function printed({ lines }: Figures): string {
  return [...lines].map(([id, line]) => `${id} ${line.value.toFixed()}`).join('\n');
}

test('tax-free plus taxable is the amount, for conversions and for distributions', () => {
  fc.assert(fc.property(iraCase, (one) => {
    const { lines } = figuresOf(iraFactsOf(one));
    same(value(lines, '8606.17') + value(lines, '8606.18'), one.converted);
    if (lines.has('8606.12')) same(value(lines, '8606.12') + value(lines, '8606.15c'), one.distributed);
  }), RUNS);
});

test('basis is neither created nor lost', () => {
  fc.assert(fc.property(iraCase, fc.bigInt({ min: 0n, max: 1000n }), (one, part) => {
    const late = (one.basis * part) / 1000n;
    const { lines } = figuresOf({ ...iraFactsOf(one), lateNondeductible: text(late) });
    const used = lines.has('8606.13') ? value(lines, '8606.13') : 0n;
    same(used + value(lines, '8606.14'), one.basis);
    same(used <= one.basis - late, true);
  }), RUNS);
});

test('the tax-free part of a conversion is the exact fraction, rounded once', () => {
  fc.assert(fc.property(iraCase, (one) => {
    const { lines } = figuresOf(iraFactsOf(one));
    const pool = one.yearEnd + one.distributed + one.converted;
    if (pool > 0n) same(value(lines, '8606.11'), exactShare(one.converted, one.basis, pool));
  }), RUNS);
});

test('the share lies between zero and one, and no amount is negative, NaN, a minus zero or an exponent', () => {
  fc.assert(fc.property(iraCase, fc.nat(100), (one, percent) => {
    const { lines } = figuresOf({ ...iraFactsOf(one), marginalRate: (percent / 100).toFixed(2) });
    for (const line of lines.values()) {
      if (line.unit === 'usd') same(cents(line.value.toFixed(2)) >= 0n, true);
      else same(line.value.greaterThanOrEqualTo(0) && line.value.lessThanOrEqualTo(1), true);
    }
  }), RUNS);
});

test('several accounts are pooled: in any order they give the same figures', () => {
  const accounts = fc.array(fc.record({ value: anyCents, basis: anyCents }), { minLength: 1, maxLength: 6 });
  const pooled = (list: readonly { value: bigint; basis: bigint }[], convertAmount: string) => figuresOf({
    kind: 'ira', convertAmount, iraBasis: addMoney(...list.map(({ basis }) => text(basis))), iraYearEnd: addMoney(...list.map(({ value: amount }) => text(amount))),
  });
  fc.assert(fc.property(accounts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }))), anyCents, ([list, shuffled], converted) => {
    same(printed(pooled(shuffled, text(converted))), printed(pooled(list, text(converted))));
  }), RUNS);
});

test('an estimate is exact when nothing happens until December 31', () => {
  fc.assert(fc.property(iraCase, (one) => {
    const { iraYearEnd: _value, ...facts } = iraFactsOf(one);
    const estimated = figuresOf({ ...facts, iraTotal: text(one.yearEnd + one.distributed + one.converted) });
    const exact = figuresOf(iraFactsOf(one));
    same(printed(estimated), printed(exact));
    same(estimated.estimate, one.basis > 0n);
  }), RUNS);
});

test('more basis never means more tax', () => {
  fc.assert(fc.property(iraCase, anyCents, (one, more) => {
    const tax = (basis: bigint) => value(figuresOf(iraFactsOf({ ...one, basis })).lines, 'tax.taxable');
    same(tax(one.basis + more) <= tax(one.basis), true);
  }), RUNS);
});

test('at three places the parts still sum and no basis is spent that never existed', () => {
  fc.assert(fc.property(iraCase, (one) => {
    const lines = atThreePlaces(figuresOf(iraFactsOf(one)));
    same(value(lines, '8606.17') + value(lines, '8606.18'), one.converted);
    if (!lines.has('8606.13')) return;
    same(value(lines, '8606.12') + value(lines, '8606.15c'), one.distributed);
    same(value(lines, '8606.13') <= one.basis, true);
    same((lines.get('8606.10')?.value.decimalPlaces() ?? 0) <= 3, true);
  }), RUNS);
});

test('an unknown basis or balance leaves the truth between the two figures given', () => {
  const free = ({ lines }: Figures): bigint => value(lines, 'tax.taxFree');
  fc.assert(fc.property(iraCase, fc.boolean(), (one, hideBasis) => {
    const { iraBasis, iraYearEnd, ...rest } = iraFactsOf(one);
    const outcome = evaluate(hideBasis ? { ...rest, iraYearEnd } : { ...rest, iraBasis });
    const truth = figuresOf(iraFactsOf(one));
    if (outcome.status === 'refused') throw new Error(outcome.note.code);
    // A basis above the whole pool is a loss; then the upper end is reached, not passed.
    const [low, high] = outcome.status === 'figures' ? [outcome, outcome] : [outcome.low, outcome.high];
    same(free(low) <= free(truth) && free(truth) <= free(high), true);
  }), RUNS);
});

test('moving pre-tax money to a plan first leaves nothing taxable in any case it is open to', () => {
  const rollIn = strategies.find(({ id }) => id === 'rollInFirst');
  fc.assert(fc.property(iraCase, (one) => {
    const facts: Facts = { kind: 'ira', iraBasis: text(one.basis), iraTotal: text(one.yearEnd + one.converted), convertAmount: text(one.converted) };
    if (!rollIn || rollIn.open(facts) !== 'open') return;
    const after = evaluate(rollIn.apply(facts));
    if (after.status !== 'figures') throw new Error(after.status);
    same(value(after.lines, 'tax.taxable'), 0n);
  }), RUNS);
});

test('every line is what its operands make it', () => {
  fc.assert(fc.property(iraCase, (one) => {
    for (const line of figuresOf(iraFactsOf(one)).lines.values()) {
      const [first, ...others] = line.operands.map((operand) => operand.value);
      if (!first) continue;
      if (line.op === 'add') same(others.reduce((sum, next) => sum.plus(next), first).equals(line.value), true);
      if (line.op === 'subtract') same(others.reduce((rest, next) => rest.minus(next), first).equals(line.value), true);
      // A share is rounded to the cent, and the second of two is held at what is left.
      if (line.op === 'multiply' && others[0]) same(first.times(others[0]).minus(line.value).abs().lessThanOrEqualTo('0.01'), true);
    }
  }), RUNS);
});

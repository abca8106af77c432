import * as fc from 'fast-check';
import { atThreePlaces, cents as shown, evaluate } from '../../src/engine/index.ts';
import type { Line, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, iraCase, iraFactsOf, RUNS, same, text } from './engine.generators.ts';

/** A form as somebody would write it down from these lines. */
function writtenOf(lines: ReadonlyMap<LineId, Line>): Record<string, string> {
  return Object.fromEntries([...lines].filter(([id]) => id.startsWith('8606.')).map(([id, { unit, value }]) => [id.slice('8606.'.length), unit === 'usd' ? shown(value) : value.toFixed()]));
}

/** IRA cases of every way to state a basis: in all, in parts with a late payment, or as a share. */
const anyIra = fc.tuple(iraCase, anyCents, fc.bigInt({ min: 0n, max: 1000n }), fc.constantFrom('all', 'parts', 'share')).map(([one, prior, part, way]) => {
  const { iraBasis, ...rest } = iraFactsOf(one);
  if (way === 'share') return { ...rest, iraAfterTaxPct: `0.${part.toString().padStart(4, '0')}` };
  return way === 'all' ? { ...rest, iraBasis } : { ...rest, priorBasis: text(prior), newNondeductible: text(one.basis), lateNondeductible: text((one.basis * part) / 1000n) };
});

function codes(facts: object): string[] {
  return figuresOf(facts).notes.map(({ code }) => code);
}

test('a form that the engine made passes without a note, when what it rests on is stated too', () => {
  fc.assert(fc.property(anyIra, fc.boolean(), (facts, threePlaces) => {
    const figures = figuresOf(facts);
    const { kind: _kind, iraAfterTaxPct: _share, ...stated } = { iraAfterTaxPct: undefined, ...facts };
    same(codes({ ...stated, kind: 'checkForm8606', lines: writtenOf(threePlaces ? atThreePlaces(figures) : figures.lines) }).join(' '), '');
  }), RUNS);
});

test('alone it passes as well; only a line 6 that is the very amount converted is asked about', () => {
  fc.assert(fc.property(anyIra, fc.boolean(), (facts, threePlaces) => {
    const figures = figuresOf(facts);
    const lines = writtenOf(threePlaces ? atThreePlaces(figures) : figures.lines);
    const asked = lines['6'] !== undefined && lines['6'] === lines['8'] && lines['6'] !== '0.00';
    same(codes({ kind: 'checkForm8606', lines }).join(' '), asked ? 'check8606Line6Same' : '');
  }), RUNS);
});

test('a form from a total before anything moved passes too', () => {
  fc.assert(fc.property(iraCase, (one) => {
    const { iraYearEnd: _value, kind: _kind, ...rest } = iraFactsOf(one);
    const facts = { ...rest, iraTotal: text(one.yearEnd + one.distributed + one.converted) };
    same(codes({ ...facts, kind: 'checkForm8606', lines: writtenOf(figuresOf({ ...facts, kind: 'ira' }).lines) }).join(' '), '');
  }), RUNS);
});

test('an amount on any one line changed by a cent or more is found', () => {
  const change = fc.record({ at: fc.nat(30), by: fc.oneof(fc.constantFrom(1n, 100n), fc.bigInt({ min: 1n, max: 1_000_000n })), up: fc.boolean() });
  fc.assert(fc.property(anyIra, change, fc.boolean(), fc.boolean(), (facts, { at, by, up }, threePlaces, alone) => {
    const figures = figuresOf(facts);
    const lines = writtenOf(threePlaces ? atThreePlaces(figures) : figures.lines);
    const names = Object.keys(lines).filter((line) => line !== '10');
    const line = names[at % names.length] ?? '7';
    const amount = cents(lines[line] ?? '0.00');
    const changed = up || amount < by ? amount + by : amount - by;
    const { kind: _kind, iraAfterTaxPct: _share, ...stated } = { iraAfterTaxPct: undefined, ...facts };
    const outcome = evaluate({ ...(alone ? {} : stated), kind: 'checkForm8606', lines: { ...lines, [line]: text(changed) } });
    if (outcome.status === 'refused') return;
    if (outcome.status !== 'figures') throw new Error(outcome.status);
    same(outcome.notes.some(({ values }) => values['line'] !== undefined), true);
  }), RUNS);
});

test('of a form of whole dollars too, and a share one off in its last place', () => {
  const dollars = fc.bigInt({ min: 0n, max: 100_000n });
  fc.assert(fc.property(dollars, dollars, dollars, dollars, fc.integer({ min: 3, max: 6 }), (basis, left, out, converted, places) => {
    const pool = left + out + converted;
    if (pool === 0n || basis >= pool) return;
    // The share in whole steps of its last place, half-up, and whole dollars from it: written without the engine's decimals.
    const unit = 10n ** BigInt(places);
    const rounded = (top: bigint, bottom: bigint): bigint => (2n * top + bottom) / (2n * bottom);
    const share = rounded(basis * unit, pool);
    const free = rounded(converted * share, unit);
    const rest = rounded(out * share, unit);
    if (free + rest > basis) return;
    const decimal = (steps: bigint): string => `${steps / unit}.${(steps % unit).toString().padStart(places, '0')}`;
    const lines = {
      '3': basis, '5': basis, '6': left, '7': out, '8': converted, '9': pool, '11': free, '12': rest, '13': free + rest, '14': basis - free - rest,
      '15a': out - rest, '15c': out - rest, '16': converted, '17': free, '18': converted - free,
    };
    const written = (steps: bigint) => ({ kind: 'checkForm8606', lines: { ...Object.fromEntries(Object.entries(lines).map(([line, value]) => [line, String(value)])), '10': decimal(steps) } });
    const faults = (facts: object) => figuresOf(facts).notes.filter(({ values }) => values['line'] !== undefined).length;
    same(faults(written(share)), 0);
    same(faults(written(share + 1n)) > 0, true);
  }), RUNS);
});

test('the first fault is never one that follows, and the right form is that of the engine', () => {
  const change = fc.record({ at: fc.nat(30), by: fc.bigInt({ min: 1n, max: 1_000_000n }) });
  fc.assert(fc.property(iraCase, change, (one, { at, by }) => {
    const facts = iraFactsOf(one);
    const { kind: _kind, ...stated } = facts;
    const figures = figuresOf(facts);
    const lines = writtenOf(figures.lines);
    const names = Object.keys(lines).filter((line) => line !== '10' && line !== '15b');
    const line = names[at % names.length] ?? '7';
    const checked = figuresOf({ ...stated, lateNondeductible: '0', kind: 'checkForm8606', lines: { ...lines, [line]: text(cents(lines[line] ?? '0.00') + by) } });
    const first = checked.notes.find(({ values }) => values['line'] !== undefined);
    same(first !== undefined && !first.code.endsWith('Follows'), true);
    const id: LineId = '8606.18';
    same(checked.lines.get(id)?.value.toFixed(), figures.lines.get(id)?.value.toFixed());
  }), RUNS);
});

import type { Authority } from './authority.ts';
import { authorityOf, READABLE } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';
import { dec, ONE, ZERO } from './money.ts';
import type { Dec } from './money.ts';

/**
 * The only ways a line comes into being. Each takes its operands and computes the value from them, so that a line can
 * never say one thing and be another.
 */
function line(id: LineId, value: Dec, unit: Line['unit'], op: Line['op'], operands: readonly Line[], authority?: Authority): Line {
  return { id, value, unit, op, operands, authority: authority ?? authorityOf(id) };
}

const NONE: readonly Line[] = [];
/** The whole of which shares are taken. */
const ONE_DOLLAR: Line = line('given.oneDollar', ONE, 'ratio', 'fixed', NONE, READABLE);

/** A fact as stated, in dollars. */
export function given(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'usd', 'given', NONE, authority);
}

/** A dollar figure set by law. */
export function fixed(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'usd', 'fixed', NONE, authority);
}

/** A rate set by law, 0 to 1 inclusive. */
export function fixedRatio(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'ratio', 'fixed', NONE, authority);
}

/** Nothing of the kind is in the facts: zero, because nothing adds to it. */
export function none(id: LineId, authority?: Authority): Line {
  return line(id, ZERO, 'usd', 'add', NONE, authority);
}

/** A share that is zero because `because` is zero. */
export function noShare(id: LineId, because: readonly Line[], authority?: Authority): Line {
  return line(id, ZERO, 'ratio', 'add', because, authority);
}

/** A share as stated, 0 to 1 inclusive. */
export function givenRatio(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'ratio', 'given', NONE, authority);
}

/** The sum of all operands; of one operand, a line copied from another. */
export function sum(id: LineId, operands: readonly Line[], authority?: Authority): Line {
  let value = operands[0]?.value ?? ZERO;
  for (let next = 1; next < operands.length; next += 1) value = value.plus(operands[next]?.value ?? ZERO);
  return line(id, value, 'usd', 'add', operands, authority);
}

/** `whole` less every part, never below zero: what cannot fit has been refused before, and a duty met more than once is met. */
export function difference(id: LineId, whole: Line, parts: readonly Line[], authority?: Authority): Line {
  let { value } = whole;
  for (const part of parts) if (!part.value.isZero()) value = value.minus(part.value);
  return line(id, value.isNegative() ? ZERO : value, 'usd', 'subtract', [whole, ...parts], authority);
}

export function lesser(id: LineId, a: Line, b: Line, authority?: Authority): Line {
  return line(id, a.value.lessThan(b.value) ? a.value : b.value, a.unit, 'lesser', [a, b], authority);
}

export function greater(id: LineId, a: Line, b: Line, authority?: Authority): Line {
  return line(id, a.value.greaterThan(b.value) ? a.value : b.value, a.unit, 'greater', [a, b], authority);
}

/** `part ÷ whole`, exact, never more than 1. `whole` is above zero. */
export function ratio(id: LineId, part: Line, whole: Line, authority?: Authority): Line {
  const value = part.value.greaterThanOrEqualTo(whole.value) ? ONE : part.value.dividedBy(whole.value);
  return line(id, value, 'ratio', 'divide', [part, whole], authority);
}

/** A ratio written with `places` decimals, half-up, as a form that asks for so many would show it. */
export function rounded(exact: Line, places: number): Line {
  return { ...exact, value: exact.value.toDecimalPlaces(places) };
}

/** Digits after the point beyond which nothing in a product of amounts and shares is true any more. */
const TRUE_PLACES = 20;

/**
 * `whole × part` of it to the cent, half-up. A quotient of 40 digits may lie a hair below the half cent it stands for
 * (a third of 1.5 cents), so the product is first rounded where it ceases to be true. No share of amounts up to a trillion
 * dollars comes that near to a half cent without being one: the nearest misses are some 1e-17 dollars away.
 */
export function share(id: LineId, whole: Line, part: Line, authority?: Authority): Line {
  const value = whole.value.times(part.value).toDecimalPlaces(TRUE_PLACES).toDecimalPlaces(2);
  return line(id, value, 'usd', 'multiply', [whole, part], authority);
}

/** `whole × part` of it to the whole dollar, half-up, rounded once: for a form filled in without cents. */
export function wholeShare(id: LineId, whole: Line, part: Line, authority?: Authority): Line {
  const value = whole.value.times(part.value).toDecimalPlaces(TRUE_PLACES).toDecimalPlaces(0);
  return line(id, value, 'usd', 'multiply', [whole, part], authority);
}

/**
 * `whole × part` of it, rounded up to the next multiple of `step`. A quotient of 40 digits may lie a hair above the multiple it
 * stands for, so the product is first rounded where it ceases to be true, as for `share`.
 */
export function shareUp(id: LineId, whole: Line, part: Line, step: Line, authority?: Authority): Line {
  const steps = whole.value.times(part.value).toDecimalPlaces(TRUE_PLACES).dividedBy(step.value).ceil();
  return line(id, steps.times(step.value), 'usd', 'multiplyUp', [whole, part, step], authority);
}

/**
 * `part × rate` to the cent, as the growth of a running total: the share of `before + part` less the share of `before`,
 * each rounded half-up. So the shares of a whole taken in any steps make the share of the whole, and never differ from
 * their own product by more than a cent. Where `before × rate` is in whole cents, it is that product rounded half-up.
 */
export function runningShare(id: LineId, part: Line, rate: Line, before: Dec, authority?: Authority): Line {
  const upTo = (amount: Dec): Dec => amount.times(rate.value).toDecimalPlaces(TRUE_PLACES).toDecimalPlaces(2);
  return line(id, upTo(before.plus(part.value)).minus(upTo(before)), 'usd', 'multiply', [part, rate], authority);
}

/** The share of a share, exact. Both are 0 to 1 inclusive, and so is it. */
export function shareOfShare(id: LineId, a: Line, b: Line, authority?: Authority): Line {
  return line(id, a.value.times(b.value), 'ratio', 'multiply', [a, b], authority);
}

/** What `part`, a share, leaves of each dollar. */
export function leftOfDollar(id: LineId, part: Line, authority?: Authority): Line {
  return line(id, ONE.minus(part.value), 'ratio', 'subtract', [ONE_DOLLAR, part], authority);
}

/** The same line, held at `most`: basis that does not exist cannot be spent. */
export function heldAt(most: Dec, of: Line): Line {
  return of.value.greaterThan(most) ? { ...of, value: most } : of;
}

/** The same figure under another number. */
export function renamed(id: LineId, of: Line, authority?: Authority): Line {
  return line(id, of.value, of.unit, of.op, of.operands, authority);
}

/**
 * The same figures under other names, down to all they are made of, so that one of several forms is told from the others.
 * A line in `instead` stands where the one of that name stood: the same amount, with where it came from.
 */
export function relabelled(lines: Iterable<Line>, name: (id: LineId) => LineId, instead: ReadonlyMap<LineId, Line>): Line[] {
  const made = new Map<Line, Line>();
  const under = (of: Line): Line => {
    const known = instead.get(of.id) ?? made.get(of);
    if (known) return known;
    const next: Line = { ...of, id: name(of.id), operands: of.operands.map(under) };
    made.set(of, next);
    return next;
  };
  return Array.from(lines, under);
}

/** A calendar year, or a number of years or days, as stated. */
export function count(id: LineId, value: number, unit: 'year' | 'years' | 'days', authority?: Authority): Line {
  return line(id, dec(String(value)), unit, 'given', NONE, authority);
}

/** A number of years or days set by law. */
export function fixedCount(id: LineId, value: number, unit: 'years' | 'days', authority?: Authority): Line {
  return line(id, dec(String(value)), unit, 'fixed', NONE, authority);
}

/** The year `years` after another. */
export function yearsLater(id: LineId, year: Line, years: Line, authority?: Authority): Line {
  return line(id, year.value.plus(years.value), 'year', 'add', [year, years], authority);
}

/** How many years or days lie between: the first less the second, never below zero. */
export function span(id: LineId, unit: 'years' | 'days', until: Line, from: Line, authority?: Authority): Line {
  const value = until.value.minus(from.value);
  return line(id, value.isNegative() ? ZERO : value, unit, 'subtract', [until, from], authority);
}

/** What a table of the law says for `key`, in years. */
export function lookedUp(id: LineId, key: Line, table: (key: Dec) => Dec, authority?: Authority): Line {
  return line(id, table(key.value), 'years', 'lookup', [key], authority);
}

/**
 * `whole ÷ by` to the cent, half-up: dollars spread over the years of a table, or the amount of which `whole` is the share `by`.
 * First rounded where it ceases to be true, as for `share`. `by` is above zero.
 */
export function quotient(id: LineId, whole: Line, by: Line, authority?: Authority): Line {
  return line(id, whole.value.dividedBy(by.value).toDecimalPlaces(TRUE_PLACES).toDecimalPlaces(2), 'usd', 'quotient', [whole, by], authority);
}

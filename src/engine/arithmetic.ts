import type { Authority } from './authority.ts';
import { authorityOf } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';
import { ONE, ZERO } from './money.ts';
import type { Dec } from './money.ts';

/**
 * The only ways a line comes into being. Each takes its operands and computes the value from them, so that a line can
 * never say one thing and be another.
 */
function line(id: LineId, value: Dec, unit: Line['unit'], op: Line['op'], operands: readonly Line[], authority?: Authority): Line {
  return { id, value, unit, op, operands, authority: authority ?? authorityOf(id) };
}

const NONE: readonly Line[] = [];

/** A fact as stated, in dollars. */
export function given(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'usd', 'given', NONE, authority);
}

/** A share as stated, 0 to 1 inclusive. */
export function givenRatio(id: LineId, value: Dec, authority?: Authority): Line {
  return line(id, value, 'ratio', 'given', NONE, authority);
}

/** The sum of all operands; of one operand, a line copied from another. */
export function sum(id: LineId, operands: readonly Line[], authority?: Authority): Line {
  let value = ZERO;
  for (const operand of operands) value = value.plus(operand.value);
  return line(id, value, 'usd', 'add', operands, authority);
}

/** `whole` less every part. The caller has checked that the parts fit; the value is never below zero. */
export function difference(id: LineId, whole: Line, parts: readonly Line[], authority?: Authority): Line {
  let value = whole.value;
  for (const part of parts) value = value.minus(part.value);
  return line(id, value.isNegative() ? ZERO : value, 'usd', 'subtract', [whole, ...parts], authority);
}

export function lesser(id: LineId, a: Line, b: Line, authority?: Authority): Line {
  return line(id, a.value.lessThan(b.value) ? a.value : b.value, 'usd', 'lesser', [a, b], authority);
}

export function greater(id: LineId, a: Line, b: Line, authority?: Authority): Line {
  return line(id, a.value.greaterThan(b.value) ? a.value : b.value, 'usd', 'greater', [a, b], authority);
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

/**
 * `whole × (part ÷ pool)` to the cent. Multiplied before it is divided, so that a half cent is seen exactly.
 * `share` must have come from `ratio`.
 */
export function exactShare(id: LineId, whole: Line, share: Line, authority?: Authority): Line {
  const [part, pool] = share.operands;
  const value = !part || !pool || share.value.equals(ONE)
    ? whole.value.times(share.value)
    : whole.value.times(part.value).dividedBy(pool.value);
  return line(id, value.toDecimalPlaces(2), 'usd', 'multiply', [whole, share], authority);
}

/** `whole × share` to the cent, with the share as it is written. */
export function writtenShare(id: LineId, whole: Line, share: Line, authority?: Authority): Line {
  return line(id, whole.value.times(share.value).toDecimalPlaces(2), 'usd', 'multiply', [whole, share], authority);
}

/** The same line, held at `most`: basis that does not exist cannot be spent. */
export function heldAt(most: Dec, of: Line): Line {
  return of.value.greaterThan(most) ? { ...of, value: most } : of;
}

/** The same figure under another number. */
export function renamed(id: LineId, of: Line, authority?: Authority): Line {
  return { ...of, id, authority: authority ?? authorityOf(id) };
}

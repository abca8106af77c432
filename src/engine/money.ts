import { Decimal } from 'decimal.js';

/**
 * Our own Decimal: 40 digits, half-up, never an exponent in print. Nothing else in the project may construct decimals.
 */
export const Dec = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
export type Dec = Decimal;

export const ZERO = new Dec(0);
export const ONE = new Dec(1);

/** A decimal from text that has been checked already; for constants and for amounts that `checks.ts` let through. */
export function dec(text: string): Dec {
  return new Dec(text);
}

/** Dollars as people's facts carry them: a plain decimal string such as `"93000.00"`, never negative, never an exponent. */
export type Money = string;

/** The largest amount the assistant works with, inclusive: one trillion dollars. */
export const MOST_MONEY = '1000000000000';

/**
 * An amount rounded half-up to whole cents, as a form writes it: `"1733.33"`. Never `"-0.00"`, never an exponent.
 */
export function cents(value: Dec): Money {
  // Most figures are in whole cents already, and what needs no rounding is written much faster.
  const exact = value.toFixed();
  const point = exact.indexOf('.');
  if (point < 0) return `${exact}.00`;
  if (exact.length - point === 2) return `${exact}0`;
  if (exact.length - point === 3) return exact;
  const text = value.toFixed(2);
  return text === '-0.00' ? '0.00' : text;
}

/** A stated amount in its shortest plain form: `"12000"`, `"1020.74"`. For slots and read-backs that are exactly what was said. */
export function plain(value: Dec): Money {
  return value.toFixed();
}

/** The sum of stated amounts, exact. */
export function addMoney(...amounts: readonly Money[]): Money {
  return plain(amounts.reduce((sum, amount) => sum.plus(amount), ZERO));
}

/** `whole − part`, exact; may be negative, which the caller must treat as "these two do not fit together". */
export function subtractMoney(whole: Money, part: Money): Money {
  return plain(new Dec(whole).minus(part));
}

/** A stated share of a stated amount, to the cent: `timesMoney("6000", "4")`, `timesMoney("90000", "0.6")`. */
export function timesMoney(amount: Money, factor: string): Money {
  return plain(new Dec(amount).times(factor).toDecimalPlaces(2));
}

/** `amount ÷ divisor`, to the cent ("a third of it"). The divisor must not be zero. */
export function divideMoney(amount: Money, divisor: string): Money {
  return plain(new Dec(amount).dividedBy(divisor).toDecimalPlaces(2));
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  return new Dec(a).comparedTo(b) as -1 | 0 | 1;
}

/** `part` of `whole` in whole thousandths, 0 to 1000, half-up; for drawing to scale only. 0 when the whole is 0. */
export function perMille(part: Money, whole: Money): number {
  const all = new Dec(whole);
  return all.isZero() ? 0 : new Dec(part).dividedBy(all).times(1000).toDecimalPlaces(0).toNumber();
}

import { difference, noShare, fixedRatio, share, sum } from '../arithmetic.ts';
import { CONVERSION_NOT_EARLY, EARLY, SIMPLE_FIRST_YEARS } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';

const USUAL = dec('0.1');
const SIMPLE = dec('0.25');
/** The additional tax ends on the day a person reaches this age. */
export const FREE_FROM = 59.5;

/** 10%, or 25% of a SIMPLE IRA in its first two years. */
export function earlyRate(simple = false): Line {
  return simple ? fixedRatio('early.rate', SIMPLE, SIMPLE_FIRST_YEARS) : fixedRatio('early.rate', USUAL, EARLY);
}

/** What is free of the additional tax, and why: all of the payment, or these parts of it. */
export interface Freed {
  readonly parts: 'all' | readonly Line[];
  readonly notes: readonly Note[];
}

/** Freed by age alone. Someone of whole age 59 may or may not have reached 59½: taken as not, with a note. */
export function freeByAge(age: number): Freed {
  if (age >= FREE_FROM) return { parts: 'all', notes: [note('earlyOver', EARLY, ['age'])] };
  return { parts: [], notes: age === Math.floor(FREE_FROM) ? [note('earlyAt59', EARLY, ['age'])] : [] };
}

export interface AdditionalTax {
  readonly lines: readonly Line[];
  readonly tax: Line;
  readonly notes: readonly Note[];
}

/**
 * The additional tax on the taxable part of a payment kept, less what is free of it; to the cent, never negative.
 * @see IRC 72(t)
 */
export function additionalTax(taxable: Line, { parts, notes }: Freed, rate = earlyRate()): AdditionalTax {
  const exempt = parts === 'all' ? sum('early.exempt', [taxable], EARLY) : sum('early.exempt', parts, EARLY);
  const amount = difference('early.amount', taxable, [exempt], EARLY);
  const used = amount.value.isZero() ? noShare('early.rate', [amount], EARLY) : rate;
  const tax = share('early.tax', amount, used, used.authority);
  const hit = amount.value.isZero() ? [] : [note('earlyNotConversion', CONVERSION_NOT_EARLY)];
  return { lines: [taxable, exempt, amount, used, tax], tax, notes: [...notes, ...hit] };
}

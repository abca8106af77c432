import { z } from 'zod';
import { money, person, rate } from '../facts.ts';

/**
 * A plan to convert one person's traditional, SEP and SIMPLE IRAs over several years.
 * Money is text in dollars, rates are fractions; an absent fact is unknown, except for payments and growth, which count as none.
 * @see Form 8606, filed once for each of the years
 */
export const spreadFacts = z.strictObject({
  kind: z.literal('spread'),
  /** The first of the years. */
  taxYear: z.number().int().optional(),
  /** The basis before the first year's payment: line 14 of the last form. */
  iraBasis: money.optional(),
  /** All IRAs before the first year's payment and conversion. */
  iraTotal: money.optional(),
  /** How many years, 2 to 10 inclusive. */
  years: z.number().int().optional(),
  /** Growth from each conversion to Dec 31, a fraction of what is left, −0.5 to 1 inclusive: `"0.05"`, `"-0.1"`. */
  growthRate: rate.optional(),
  /** Paid in without a deduction at the beginning of each year, the first included, on top of `iraTotal`. */
  newEachYear: money.optional(),
  /** Converted each year, as far as there is so much. */
  convertEachYear: money.optional(),
  /** Converted over all years together, in equal parts. Where neither amount is stated, everything is, so that the last year takes all that is left. */
  convertTotal: money.optional(),
  /** Age in the first year. */
  age: person.age,
  marginalRate: person.marginalRate,
  stateRate: person.stateRate,
});
export type SpreadFacts = z.infer<typeof spreadFacts>;

export const SPREAD_MONEY = ['iraBasis', 'iraTotal', 'newEachYear', 'convertEachYear', 'convertTotal'] as const;

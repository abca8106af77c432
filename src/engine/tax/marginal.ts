import { given } from '../arithmetic.ts';
import { TAXABLE_INCOME } from '../law/authorities.ts';
import { taxYear } from '../law/index.ts';
import type { FilingStatus } from '../law/taxYear.ts';
import { cents, dec } from '../money.ts';
import type { Money } from '../money.ts';
import { bracketsFor, taxOn } from './brackets.ts';

/** Where an amount of taxable income stands in the brackets. Amounts are cents strings, rates fractions. */
export interface Marginal {
  /** The rate on the next dollar. */
  readonly rate: string;
  /** Where this bracket starts, inclusive. */
  readonly from: Money;
  /** Where the next one starts; absent in the highest bracket, as are the next two. */
  readonly to?: Money;
  /** What still fits into this bracket; never zero. */
  readonly room?: Money;
  readonly nextRate?: string;
  /** The tax on the taxable income itself, to the cent. */
  readonly tax: Money;
}

const PLAIN = /^\d{1,13}(?:\.\d{1,2})?$/;

/**
 * The bracket that the next dollar of income falls into, at a point of taxable income in dollars, 0 upward. On the very
 * dollar where a bracket starts, that bracket is the answer: the next dollar is taxed at its rate.
 * Nothing for a year whose figures are not known, or for text that is no plain amount.
 * @see IRC 1(j)
 */
export function marginalAt(year: number, status: FilingStatus, taxableIncome: Money): Marginal | undefined {
  const figures = taxYear(year);
  if (!figures || !PLAIN.test(taxableIncome)) return undefined;
  const income = dec(taxableIncome);
  const brackets = bracketsFor(figures, status);
  const at = brackets.findLastIndex(({ from }) => income.greaterThanOrEqualTo(from));
  const here = brackets[at];
  if (!here) return undefined;
  const next = brackets[at + 1];
  const tax = taxOn(figures, status, given('tax.income.before', income, TAXABLE_INCOME)).value;
  return {
    rate: here.rate, from: cents(dec(here.from)), tax: cents(tax),
    ...(next && { to: cents(dec(next.from)), room: cents(dec(next.from).minus(income)), nextRate: next.rate }),
  };
}

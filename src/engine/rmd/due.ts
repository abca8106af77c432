import { difference, given, lookedUp, quotient, span } from '../arithmetic.ts';
import { RMD_AMOUNT, RMD_BEGINS, UNIFORM_LIFETIME } from '../law/authorities.ts';
import { lifetimePeriod } from '../law/requiredDistributions.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { RmdAmounts } from './refusals.ts';
import type { Years } from './years.ts';

/** One year's distribution and what it is made of, in the order of the worksheet. */
export interface Due {
  readonly lines: readonly Line[];
  /** What has to come out in the tax year. */
  readonly amount: Line;
}

const period = (age: Dec): Dec => dec(lifetimePeriod(age.toNumber()));

/** This year's: the balance over the years of the table. */
export function thisYear({ age }: Years, priorYearEnd: Dec): Due {
  const balance = given('rmd.balance', priorYearEnd, RMD_AMOUNT);
  const years = lookedUp('rmd.period', age, period, UNIFORM_LIFETIME);
  const amount = quotient('rmd.amount', balance, years, RMD_AMOUNT);
  return { lines: [balance, years, amount], amount };
}

/** The first year's, put off: its own balance and its own age, less what was taken in that year. */
export function firstYear({ birthYear, firstYear: first }: Years, { firstYearBalance, firstYearTaken }: RmdAmounts): Due | undefined {
  if (!first || !firstYearBalance) return undefined;
  const age = span('rmd.firstAge', 'years', first, birthYear, RMD_BEGINS);
  const balance = given('rmd.firstBalance', firstYearBalance, RMD_AMOUNT);
  const years = lookedUp('rmd.firstPeriod', age, period, UNIFORM_LIFETIME);
  const whole = quotient('rmd.firstAmount', balance, years, RMD_AMOUNT);
  const taken = firstYearTaken && !firstYearTaken.isZero() ? [given('given.firstYearTaken', firstYearTaken, RMD_AMOUNT)] : [];
  const amount = difference('rmd.firstLeft', whole, taken, RMD_AMOUNT);
  return { lines: [age, balance, years, whole, amount], amount };
}

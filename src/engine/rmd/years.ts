import { count, greater, lookedUp, renamed, span, yearsLater } from '../arithmetic.ts';
import { RMD_BEGINS, RMD_STILL_WORKING } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';
import type { Born } from './born.ts';
import { isPlan, mayWait } from './employment.ts';
import type { RmdFacts } from './facts.ts';

/** The years that decide. */
export interface Years {
  readonly birthYear: Line;
  /** Reached in the tax year. */
  readonly age: Line;
  /** Absent for those who began at 70½. */
  readonly applicableAge: Line | undefined;
  /** The first year with a required distribution; absent also while it waits for the end of work. */
  readonly firstYear: Line | undefined;
}

/**
 * The year in which the applicable age is reached is the first; for a plan, the year of retirement where that is later and no
 * more than 5% of the firm is the person's. The first distribution is due by April 1 of the year after.
 * @see IRC 401(a)(9)(C)
 */
export function yearLines(facts: RmdFacts, taxYear: number, { year, applicable }: Born): Years {
  const birthYear = count('given.birthYear', year, 'year', RMD_BEGINS);
  const age = span('rmd.age', 'years', count('given.taxYear', taxYear, 'year', RMD_BEGINS), birthYear, RMD_BEGINS);
  const applicableAge = applicable && lookedUp('rmd.applicableAge', birthYear, () => dec(String(applicable.age)), applicable.authority);
  if (!applicableAge || mayWait(facts)) return { birthYear, age, applicableAge, firstYear: undefined };

  const reached = yearsLater('given.applicableYear', birthYear, applicableAge, applicableAge.authority);
  const { retirementYear, fivePercentOwner } = facts;
  const firstYear = isPlan(facts) && fivePercentOwner !== true && retirementYear !== undefined
    ? greater('rmd.firstYear', reached, count('given.retirementYear', retirementYear, 'year', RMD_STILL_WORKING), RMD_BEGINS)
    : renamed('rmd.firstYear', reached, reached.authority);
  return { birthYear, age, applicableAge, firstYear };
}

import { readDay } from '../checks.ts';
import { READABLE, RMD_AGE } from '../law/authorities.ts';
import { applicableAge } from '../law/requiredDistributions.ts';
import type { ApplicableAge } from '../law/requiredDistributions.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, refuse } from '../refusal.ts';
import type { RmdFacts } from './facts.ts';

/** When someone was born, and the applicable age that goes with it; without one, they began at 70½. */
export interface Born {
  /** The fact that told it. */
  readonly fact: 'birthDate' | 'birthYear';
  readonly year: number;
  readonly applicable: ApplicableAge | undefined;
}

/** Nobody is older. */
const OLDEST = 130;

/**
 * The birth the facts tell of, `undefined` when they tell of none. A date and a year must agree, and the age stated must be
 * the one reached in the tax year or one less, because it may be the age before that year's birthday.
 */
export function bornOf({ birthDate, birthYear, age, taxYear }: RmdFacts): Born | Refused | undefined {
  const date = readDay(birthDate, 'birthDate');
  if (isRefused(date)) return date;
  if (date && birthYear !== undefined && date.year !== birthYear) {
    return refuse('birthDatesDisagree', READABLE, ['birthDate', 'birthYear'], { birthDate: date.iso, birthYear: String(birthYear) });
  }
  const year = date?.year ?? birthYear;
  if (year === undefined) return undefined;
  const fact = date ? 'birthDate' : 'birthYear';
  if (taxYear !== undefined) {
    const reached = taxYear - year;
    if (reached < 0 || reached > OLDEST) return refuse('badFacts', READABLE, [fact, 'taxYear'], { fact });
    if (age !== undefined && Math.floor(age) !== reached && Math.floor(age) !== reached - 1) {
      return refuse('ageDoesNotFit', READABLE, ['age', fact, 'taxYear'], { age: String(age), birthYear: String(year), year: String(taxYear), reached: String(reached) });
    }
  }
  return { fact, year, applicable: applicableAge(year, date?.iso) };
}

/**
 * Nothing has to come out before the year in which the applicable age is reached. With an age alone, both years of birth that
 * it leaves open must say so.
 * @see IRC 401(a)(9)(C)(v)
 */
export function tooYoung({ age, taxYear }: RmdFacts, born: Born | undefined): Refused | undefined {
  if (taxYear === undefined) return undefined;
  const before = (year: number, applicable: ApplicableAge | undefined): boolean => applicable !== undefined && taxYear < year + applicable.age;
  if (born) {
    const { applicable, year } = born;
    if (!applicable || !before(year, applicable)) return undefined;
    const values = { age: String(taxYear - year), year: String(taxYear), applicable: String(applicable.age), firstYear: String(year + applicable.age), ...(applicable.authority.settled === false && { unsettled: 'true' }) };
    return refuse('rmdTooYoung', applicable.authority, [born.fact, 'taxYear'], values);
  }
  if (age === undefined) return undefined;
  const latest = taxYear - Math.floor(age);
  const young = [latest, latest - 1].every((year) => before(year, applicableAge(year)));
  return young ? refuse('rmdTooYoung', RMD_AGE, ['age'], { age: String(age), year: String(taxYear) }) : undefined;
}

import type { Authority, IsoDate } from '../authority.ts';
import { RMD_AGE, RMD_AGE_UNSETTLED } from './authorities.ts';
import { newestYear } from './index.ts';

/** The first year whose required distributions are known here: from it on, this table, these ages and this excise tax all hold. */
export const FIRST_RMD_YEAR = 2023;
/** A plan's Roth account pays no required distributions from this year on. */
export const FIRST_YEAR_WITHOUT_PLAN_ROTH_RMD = 2024;
/** The excise tax on what was not taken, and what it falls to when that is made good in time. */
export const MISSED_RATE = '0.25';
export const CORRECTED_RATE = '0.1';

/** The age whose year is the first with a required distribution, for everybody born on or after a day. */
export interface ApplicableAge {
  readonly bornFrom: IsoDate;
  readonly age: number;
  readonly authority: Authority;
}

/** Latest births first. Whoever was born earlier began under the age of 70½, long before the first year here. */
const ages: readonly ApplicableAge[] = [
  { bornFrom: '1960-01-01', age: 75, authority: RMD_AGE },
  { bornFrom: '1959-01-01', age: 73, authority: RMD_AGE_UNSETTLED },
  { bornFrom: '1951-01-01', age: 73, authority: RMD_AGE },
  { bornFrom: '1949-07-01', age: 72, authority: RMD_AGE },
];

/** The applicable age of someone born on `day`; `undefined` for those who began at 70½. */
function bornOn(day: IsoDate): ApplicableAge | undefined {
  return ages.find(({ bornFrom }) => day >= bornFrom);
}

/**
 * The applicable age. With the year of birth alone it is `undefined` also where the year does not decide.
 * @see IRC 401(a)(9)(C)(v); Treas. Reg. 1.401(a)(9)-2(b)(2)
 */
export function applicableAge(birthYear: number, birthDate?: IsoDate): ApplicableAge | undefined {
  if (birthDate !== undefined) return bornOn(birthDate);
  const year = String(birthYear).padStart(4, '0');
  const last = bornOn(`${year}-12-31`);
  return last === bornOn(`${year}-01-01`) ? last : undefined;
}

/** Whoever was born before all days above. */
const BEGAN_EARLIER = 70.5;

/**
 * The age from which required distributions come out, for somebody who reaches `age` in `year`. Where no year is stated, that
 * of the newest year known here.
 */
export function requiredFrom(age: number, year: number = newestYear): number {
  return applicableAge(year - Math.floor(age))?.age ?? BEGAN_EARLIER;
}

/** Distribution periods from age 72 on, one a year of age; the last holds for every age from 120 on. */
const YOUNGEST = 72;
const periods = [
  '27.4', '26.5', '25.5', '24.6', '23.7', '22.9', '22.0', '21.1',
  '20.2', '19.4', '18.5', '17.7', '16.8', '16.0', '15.2', '14.4', '13.7', '12.9',
  '12.2', '11.5', '10.8', '10.1', '9.5', '8.9', '8.4', '7.8', '7.3', '6.8',
  '6.4', '6.0', '5.6', '5.2', '4.9', '4.6', '4.3', '4.1', '3.9', '3.7',
  '3.5', '3.4', '3.3', '3.1', '3.0', '2.9', '2.8', '2.7', '2.5', '2.3', '2.0',
] as const;

/**
 * The Uniform Lifetime Table: years over which the balance is spread, by the age reached in the year, 72 and above.
 * @see Treas. Reg. 1.401(a)(9)-9(c)
 */
export function lifetimePeriod(age: number): string {
  return periods[Math.max(0, Math.min(age - YOUNGEST, periods.length - 1))] ?? periods[0];
}

import { taxYear } from '../../engine/index.ts';
import type { FilingStatus, State as UsState } from '../../engine/index.ts';
import { STATES } from '../../engine/index.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';
import { isAmount } from '../present/show.ts';

type Facts = State['facts'];

/** A stated amount or rate in plain decimal text; nothing for ranges and bounds, on which no figure rests. */
export function plainText(facts: Facts, slot: Slot): string | undefined {
  const value = facts[slot]?.value;
  return typeof value === 'string' && isAmount(value) ? value : undefined;
}

/** The age in years with halves. Of a bound the age nearest to it: the law asks only on which side of a few ages it lies. */
export function ageOf(facts: Facts): number | undefined {
  const value = facts.age?.value;
  if (typeof value === 'boolean' || value === undefined) return undefined;
  const text = String(value);
  const years = text === '<59.5' ? 59 : Number(text.startsWith('>') ? text.slice(1) : text);
  return years >= 0 && years <= 130 ? years : undefined;
}

/** The age that was stated itself, in whole years. */
export function exactAge(facts: Facts): number | undefined {
  const years = Number(facts.age?.value ?? Number.NaN);
  return typeof facts.age?.value !== 'boolean' && years >= 0 && years <= 130 ? Math.floor(years) : undefined;
}

/** How the return is filed. "Married" alone is taken as a joint return, and the answer says so. */
export function filingOf(facts: Facts): FilingStatus | undefined {
  const value = facts.filingStatus?.value;
  if (value === 'married') return 'marriedJoint';
  return value === 'single' || value === 'marriedJoint' || value === 'marriedSeparate' || value === 'headOfHousehold' ? value : undefined;
}

/** The year asked about, or this one; nothing where its figures are not known, or where another year was said and may be meant. */
export function yearFor(facts: Facts, thisYear: number): number | undefined {
  if (yearIsOpen(facts, thisYear)) return undefined;
  const stated = Number(facts.taxYear?.value ?? Number.NaN);
  const year = Number.isInteger(stated) ? stated : thisYear;
  return taxYear(year) ? year : undefined;
}

/** Another year was said beside the money, and none is known to be the one asked about. */
export function yearIsOpen(facts: Facts, thisYear: number): boolean {
  return facts.taxYear === undefined && facts.yearSaid !== undefined && facts.yearSaid.value !== thisYear;
}

export function usState(facts: Facts): UsState | undefined {
  return STATES.find((code) => code === facts.state?.value);
}

/** What is known of the return, as the engine takes it; absent where the brackets cannot be used. */
export function onReturn(facts: Facts, thisYear: number): OnReturn | undefined {
  const year = yearFor(facts, thisYear);
  const filingStatus = filingOf(facts);
  const taxableIncome = plainText(facts, 'taxableIncome');
  const income = plainText(facts, 'income');
  if (year === undefined || filingStatus === undefined || (taxableIncome ?? income) === undefined) return undefined;
  const age = ageOf(facts);
  const state = usState(facts);
  return { taxYear: year, filingStatus, ...(taxableIncome === undefined ? { income: income as string } : { taxableIncome }), ...(age !== undefined && { age }), ...(state && { state }) };
}

export interface OnReturn {
  readonly taxYear: number;
  readonly filingStatus: FilingStatus;
  readonly income?: string;
  readonly taxableIncome?: string;
  readonly age?: number;
  readonly state?: UsState;
}

/** What is missing for the brackets, in the order worth asking. */
export function missingOnReturn(facts: Facts): Slot[] {
  return [...(filingOf(facts) === undefined ? ['filingStatus' as const] : []), ...((plainText(facts, 'taxableIncome') ?? plainText(facts, 'income')) === undefined ? ['income' as const] : [])];
}

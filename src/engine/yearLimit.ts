import { fixed } from './arithmetic.ts';
import { READABLE } from './law/authorities.ts';
import type { Limit, LimitId, TaxYear } from './law/taxYear.ts';
import type { Line, LineId } from './line.ts';
import { dec, ZERO } from './money.ts';
import type { Dec } from './money.ts';

/** What the law sets never changes while we run, so each limit is read once. */
const read = new WeakMap<Limit, Dec>();

/** A dollar limit of the year; zero where it is not in force, or where the year is not known. */
export function limitOf(year: TaxYear | undefined, limit: LimitId): Dec {
  const set = year?.limits[limit];
  if (!set) return ZERO;
  const amount = read.get(set) ?? dec(set.usd);
  read.set(set, amount);
  return amount;
}

/** The same as a line, under the notice that sets it. */
export function yearLimit(id: LineId, year: TaxYear, limit: LimitId): Line {
  return fixed(id, limitOf(year, limit), year.limits[limit]?.source ?? READABLE);
}

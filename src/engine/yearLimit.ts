import { fixed } from './arithmetic.ts';
import { READABLE } from './law/authorities.ts';
import type { LimitId, TaxYear } from './law/taxYear.ts';
import type { Line, LineId } from './line.ts';
import { dec } from './money.ts';

/** A dollar limit of the year under the notice that sets it; zero where it is not in force. */
export function yearLimit(id: LineId, year: TaxYear, limit: LimitId): Line {
  const set = year.limits[limit];
  return fixed(id, dec(set?.usd ?? '0'), set?.source ?? READABLE);
}

import { fixedCount, yearsLater } from '../arithmetic.ts';
import type { Authority } from '../authority.ts';
import { CLOCK_YEARS } from '../law/roth.ts';
import type { Line, LineId } from '../line.ts';
import { FREE_FROM } from '../tax/additionalTax.ts';

/** The first year in which the five tax years are over that began on January 1 of `from`. */
export function clockEnds(id: LineId, from: Line, authority: Authority): Line {
  return yearsLater(id, from, fixedCount('given.clockYears', CLOCK_YEARS, 'years', authority), authority);
}

/** Why a payment is not early, or that it is; `undefined` where the facts do not tell. */
export type Reason = 'age' | 'disabled' | 'afterDeath' | 'none';

/** An age of 59 may or may not be 59½; it is taken to be below, and a note says so. */
export function reasonOf({ age, disabled, afterDeath }: { age?: number | undefined; disabled?: boolean | undefined; afterDeath?: boolean | undefined }): Reason | undefined {
  if (afterDeath === true) return 'afterDeath';
  if (disabled === true) return 'disabled';
  if (age === undefined) return undefined;
  return age >= FREE_FROM ? 'age' : 'none';
}

/** Whether the five years that end in `ends` are over in `taxYear`. */
export function isOver(ends: Line | undefined, taxYear: number): boolean | undefined {
  return ends && ends.value.lessThanOrEqualTo(taxYear);
}

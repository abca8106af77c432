import { difference, given, none, sum } from './arithmetic.ts';
import type { IraAmounts } from './checks.ts';
import type { FactName } from './facts.ts';
import { ONE_CONTRACT } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Refused } from './outcome.ts';
import { missing, refuse } from './refusal.ts';

/** Lines 1 to 5: the after-tax money that can shelter this year's conversions and distributions. */
export interface Basis {
  /** In the order of the form; lines 1 and 2 are left out when only their sum is known. */
  readonly lines: readonly Line[];
  readonly line3: Line;
  readonly line5: Line;
  /** Facts taken as zero because nothing was said of them. */
  readonly assumed: readonly FactName[];
}

/**
 * Lines 1 to 5 from what is known of contributions; `undefined` when nothing is.
 * Where only one of lines 1 and 2 is stated, the other is taken as zero and named in `assumed`.
 * @see Form 8606, lines 1 to 5
 */
export function basisLines(known: IraAmounts): Basis | Refused | undefined {
  const { priorBasis, newNondeductible, iraBasis, lateNondeductible: late = ZERO } = known;
  if (!iraBasis && !priorBasis && !newNondeductible) return undefined;
  if (!iraBasis && !newNondeductible && !late.isZero()) return missing(ONE_CONTRACT, ['newNondeductible']);

  const total = iraBasis ?? (priorBasis ?? ZERO).plus(newNondeductible ?? ZERO);
  const stated = (priorBasis ?? ZERO).plus(newNondeductible ?? ZERO);
  const bothStated = priorBasis !== undefined && newNondeductible !== undefined;
  if (bothStated ? !total.equals(stated) : total.lessThan(stated)) {
    return refuse('partsDoNotSum', ONE_CONTRACT, ['iraBasis', 'priorBasis', 'newNondeductible'], { whole: cents(total), parts: cents(stated) });
  }
  const ceiling = newNondeductible ?? total;
  if (late.greaterThan(ceiling)) {
    return refuse('lateMoreThanNew', ONE_CONTRACT, ['lateNondeductible', 'newNondeductible'], { late: cents(late), new: cents(ceiling) });
  }

  if (!priorBasis && !newNondeductible) return fromSum(total, late);
  // Of two parts, the one not stated is what the sum leaves, or nothing where no sum is stated either.
  const other = (id: '8606.1' | '8606.2'): Line => (iraBasis ? given(id, total.minus(stated)) : none(id));
  const line1 = newNondeductible ? given('8606.1', newNondeductible) : other('8606.1');
  const line2 = priorBasis ? given('8606.2', priorBasis) : other('8606.2');
  const line3 = sum('8606.3', [line1, line2]);
  const line4 = late.isZero() ? none('8606.4') : given('8606.4', late);
  const line5 = difference('8606.5', line3, [line4]);
  const assumed: FactName[] = bothStated || iraBasis ? [] : [priorBasis ? 'newNondeductible' : 'priorBasis'];
  return { lines: [line1, line2, line3, line4, line5], line3, line5, assumed };
}

/** Lines 3 to 5 where only the sum of lines 1 and 2 is known. `late` is at most `total`. */
export function fromSum(total: Dec, late: Dec): Basis {
  const line3 = given('8606.3', total);
  const line4 = late.isZero() ? none('8606.4') : given('8606.4', late);
  const line5 = difference('8606.5', line3, [line4]);
  return { lines: [line3, line4, line5], line3, line5, assumed: [] };
}

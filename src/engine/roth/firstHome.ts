import { difference, fixed, given, lesser } from '../arithmetic.ts';
import { FIRST_HOME } from '../law/authorities.ts';
import { FIRST_HOME_MOST } from '../law/roth.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';
import type { RothAmounts } from './basis.ts';

/**
 * The first-home money that counts: what was paid, up to what earlier years left of the lifetime amount; `undefined` for none.
 * @see IRC 72(t)(2)(F), (8)
 */
export function firstHomeMoney({ firstHomeAmount, firstHomeUsed }: RothAmounts): Line | undefined {
  if (!firstHomeAmount || firstHomeAmount.isZero()) return undefined;
  const used = firstHomeUsed && !firstHomeUsed.isZero() ? [given('given.firstHomeUsed', firstHomeUsed, FIRST_HOME)] : [];
  const room = difference('given.firstHomeRoom', fixed('given.firstHomeMost', dec(FIRST_HOME_MOST), FIRST_HOME), used, FIRST_HOME);
  return lesser('given.firstHomeCounts', given('given.firstHomeAmount', firstHomeAmount, FIRST_HOME), room, FIRST_HOME);
}

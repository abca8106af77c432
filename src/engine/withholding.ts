import { fixedRatio, share } from './arithmetic.ts';
import { WITHHOLDING } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';
import { dec } from './money.ts';

const RATE = fixedRatio('given.withholdingRate', dec('0.2'), WITHHOLDING);

/**
 * What a plan must hold back of `paid`: money of an eligible rollover distribution that is paid to the person and would be
 * taxed. A fifth, to the cent; nobody may choose less.
 * @see IRC 3405(c)
 */
export function heldBack(id: LineId, paid: Line): Line {
  return share(id, paid, RATE, WITHHOLDING);
}

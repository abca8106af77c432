import type { BesideId } from '../beside/beside.ts';
import type { Said } from './reading.ts';

/** The farthest "how much" or "cost" stands from "tax", in tokens. */
const NEAR = 7;

/** The neighbouring question that the words ask, if any. */
export function askedBeside(said: Said): BesideId | undefined {
  if (said.near(['tax'], ['howMuch', 'taxCost'], NEAR)) return 'tax';
  return undefined;
}

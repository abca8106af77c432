import { SLOT_NAMES } from '../../slots.ts';
import type { Slot } from '../../slots.ts';
import { addRow, unpack } from '../weightTable.ts';
import type { WeightTable } from '../weightTable.ts';
import slotWeights from './slotWeights.json' with { type: 'json' };

/** Long messages name more; scaled to one length, they do not look surer than short ones. */
export const LENGTH = 4;
export const FEWEST = 4;

let learned: WeightTable | undefined;

/** What speaks for each place: sums of weights, by slot, and how many features count. */
interface Score {
  readonly sums: Float64Array;
  readonly count: number;
}

export function scoreOf(features: Iterable<string>, table: WeightTable = learned ??= unpack(slotWeights)): Score {
  const sums = new Float64Array(SLOT_NAMES.length);
  let count = 0;
  for (const feature of features) if (addRow(table, feature, 1, sums)) count += 1;
  return { sums, count };
}

/** How likely each place is for a value, 0 to 1, given what the message and the value show. Only places above `least` are listed. */
export function placesOf(start: Score, message: Score, own: Score, least: number): Map<Slot, number> {
  const scale = LENGTH / Math.sqrt(Math.max(FEWEST, message.count + own.count));
  const places = new Map<Slot, number>();
  for (const [at, slot] of SLOT_NAMES.entries()) {
    const base = start.sums[at] as number;
    // No value of the corpora ever had this place.
    if (base === 0) continue;
    const likely = 1 / (1 + Math.exp(-(base + scale * ((message.sums[at] as number) + (own.sums[at] as number)))));
    if (likely > least) places.set(slot, likely);
  }
  return places;
}

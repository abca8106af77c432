import { cents } from '../engine/index.ts';
import type { Outcome } from '../engine/index.ts';

/** All figures of a turn by line id, for machines. */
export function linesOf(outcome: Outcome | undefined): Record<string, string> {
  if (outcome?.status !== 'figures') return {};
  return Object.fromEntries([...outcome.lines].map(([id, line]) => [id, line.unit === 'usd' ? cents(line.value) : line.value.toDecimalPlaces(8).toFixed()]));
}

import type { Slot } from '../slots.ts';
import type { Wording } from '../wording.ts';
import type { Beside, BesideId, Ground, Neighbour } from './beside.ts';
import { tax } from './tax.ts';

export type { Beside, BesideId, Ground } from './beside.ts';
export { BESIDES } from './beside.ts';
export { taxCouldBeGiven } from './tax.ts';

const NEIGHBOURS: Readonly<Record<BesideId, Neighbour>> = { tax };

/** Which neighbouring question the answer takes in. */
function neighbourFor(_ground: Ground): BesideId {
  return 'tax';
}

/** The figures beside the answer, where the facts support them. */
export function besideOf(ground: Ground, wording: Wording): Beside | undefined {
  const neighbour = NEIGHBOURS[neighbourFor(ground)];
  const figures = neighbour.figures(ground);
  return figures && { figures, view: neighbour.view(figures, ground, wording) };
}

/** What to ask for: only where the person asked for these figures, and never what they said they do not know. */
export function besideAsks(ground: Ground): Slot | undefined {
  const { state } = ground;
  const id = neighbourFor(ground);
  if (state.also !== id) return undefined;
  const missing = NEIGHBOURS[id].missing(ground);
  return missing.some((slot) => state.unknown.includes(slot)) ? undefined : missing[0];
}

import type { Slot } from '../slots.ts';
import type { Wording } from '../wording.ts';
import type { Beside, BesideId, Ground, Neighbour } from './beside.ts';
import { rmd } from './rmd.ts';
import { checkForm8606 } from './checkForm8606.ts';
import { form1099 } from './form1099.ts';
import { ledger } from './ledger.ts';
import { planRoth } from './planRoth.ts';
import { rothIra } from './rothIra.ts';
import { sixtyDay } from './sixtyDay.ts';
import { tax } from './tax.ts';

export type { Beside, BesideId, Ground } from './beside.ts';
export { BESIDES, groundOf } from './beside.ts';
export { requiredOf } from './rmd.ts';
export { taxCouldBeGiven } from './tax.ts';

/** Each knows by itself whether it is asked; what comes first may stand in for what comes after. */
const NEIGHBOURS: Readonly<Record<BesideId, Neighbour>> = { rmd, sixtyDay, planRoth, rothIra, checkForm8606, form1099, ledger, tax };

/** The neighbouring questions an answer may take in: the one asked for by name before the others. */
function inOrder({ state }: Ground): readonly BesideId[] {
  const ids = Object.keys(NEIGHBOURS) as BesideId[];
  return state.also === null ? ids : [state.also, ...ids.filter((id) => id !== state.also)];
}

/** The figures beside the answer, where the facts support them. */
export function besideOf(ground: Ground, wording: Wording): Beside | undefined {
  for (const id of inOrder(ground)) {
    const neighbour = NEIGHBOURS[id];
    const figures = neighbour.figures(ground);
    if (figures) return { figures, view: neighbour.view(figures, ground, wording), ...(neighbour.brief && { brief: neighbour.brief(figures, ground, wording) }) };
  }
  return undefined;
}

/** What is said in words where there are no figures beside the answer. */
export function wordsBeside(ground: Ground, wording: Wording): string | undefined {
  for (const id of inOrder(ground)) {
    const words = NEIGHBOURS[id].words?.(ground, wording);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The neighbouring question that is all that was asked, if one is. */
export function onlyBeside(ground: Ground): BesideId | undefined {
  return inOrder(ground).find((id) => NEIGHBOURS[id].inPlace?.(ground) === true);
}

/** What to ask for: only where the person asked for these figures, and never what they said they do not know. */
export function besideAsks(ground: Ground): Slot | undefined {
  const { state } = ground;
  for (const id of inOrder(ground)) {
    if (state.also !== id && NEIGHBOURS[id].inPlace?.(ground) !== true) continue;
    const missing = NEIGHBOURS[id].missing(ground);
    if (missing.length > 0) return missing.some((slot) => state.unknown.includes(slot)) ? undefined : missing[0];
  }
  return undefined;
}

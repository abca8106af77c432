import type { FactName, Refused } from '../engine/index.ts';
import { flowOf } from './flows/index.ts';
import type { Computed } from './reply.ts';
import type { State } from './session.ts';
import { SLOT_NAMES } from './slots.ts';
import type { Slot } from './slots.ts';

/** What the engine itself still misses for a figure the person asked for, when the flow has no question left. */
export function stillMissing(state: State, computed: Computed | undefined): Slot | undefined {
  const outcome = computed?.outcome;
  if (outcome?.status !== 'refused' || outcome.note.code !== 'missingFacts' || !flowOf(state)?.asks(state)) return undefined;
  return outcome.note.facts.map((fact) => fact as Slot).find((slot) => SLOT_NAMES.includes(slot) && !state.unknown.includes(slot));
}

/** The engine's refusal when facts contradict one another; facts that are only missing are asked for instead. */
export function contradictionIn(computed: Computed | undefined): Refused | undefined {
  const outcome = computed?.outcome;
  return outcome?.status === 'refused' && outcome.note.code !== 'missingFacts' && outcome.note.facts.length > 0 ? outcome : undefined;
}

/** The facts that contradict one another are asked for again. */
export function without(state: State, facts: readonly FactName[]): State {
  const drop = new Set<string>(facts);
  if (drop.has('priorBasis') || drop.has('newNondeductible')) drop.add('iraBasis');
  const kept = Object.fromEntries(Object.entries(state.facts).filter(([slot]) => !drop.has(slot))) as State['facts'];
  return { ...state, facts: kept, stated: state.stated.filter((slot) => !drop.has(slot)) };
}

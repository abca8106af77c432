import type { Authority } from './authority.ts';
import type { FactName } from './facts.ts';
import type { NoteCode } from './notes.ts';
import type { Note, Refused } from './outcome.ts';

type Values = Readonly<Record<string, string>>;

/** Something to be said beside the figures. Amounts in `values` are cents strings. */
export function note(code: NoteCode, authority: Authority, facts: readonly FactName[] = [], values: Values = {}): Note {
  return { code, values, facts, authority };
}

/** Nothing is computed, for this reason. `facts` are those to be looked at again, the likeliest first. */
export function refuse(code: NoteCode, authority: Authority, facts: readonly FactName[] = [], values: Values = {}): Refused {
  return { status: 'refused', note: note(code, authority, facts, values) };
}

/** Too little is known; `facts` are the missing ones in the order worth asking. */
export function missing(authority: Authority, facts: readonly FactName[]): Refused {
  return refuse('missingFacts', authority, facts);
}

/** Whether a step ended in a refusal instead of its result. */
export function isRefused(result: object | undefined): result is Refused {
  return result !== undefined && 'status' in result && result.status === 'refused';
}

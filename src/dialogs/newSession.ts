import type { Session, State } from './session.ts';

/** Raised when a stored session can no longer be read as it is; older ones start afresh, politely. */
export const SESSION_FORMAT = 1;

const EMPTY: State = { account: null, intent: null, facts: {}, stated: [], asked: null, restTo: null, unknown: [], also: null };

/** A conversation in which nothing was said yet. Apart from the schema of sessions, which knows the engine and loads slowly. */
export function newSession(locale: Session['locale']): Session {
  return { format: SESSION_FORMAT, locale, turns: 0, now: EMPTY, undo: [], first: null, inThousands: false, told: [], way: null, handedOver: false };
}

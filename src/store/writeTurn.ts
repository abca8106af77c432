import type { Queries } from './queries.ts';
import type { ConversationKey, TurnWrite, Written } from './store.ts';

/**
 * Writes one turn; to be called inside a transaction. That the activity is new and the version still the one that was
 * loaded is checked first, so a conflict changes nothing.
 * @param address nothing, where it is known to be kept already
 */
export function applyTurn(queries: Queries, turn: TurnWrite, address = turn.address): Written {
  const { plan, conversation, activityId, at } = turn;
  const key = { plan, conversation };
  if (queries.answered({ ...key, activityId }).length > 0) return { status: 'conflict' };
  const first = claim(queries, turn);
  if (first === undefined) return { status: 'conflict' };
  if (turn.forget) queries.erase.forEach((erase) => erase(key));

  const seq = turn.heard ? first + 1 : first;
  queries.addInbound({ ...key, activityId, seq });
  if (turn.heard) queries.addActivity({ ...key, seq: first, sender: 'user', payload: JSON.stringify(turn.heard), at });
  queries.addActivity({ ...key, seq, sender: 'bot', payload: turn.views, at });
  for (const { kind, payload } of turn.outbox) queries.addOutbox({ ...key, kind, payload: JSON.stringify(payload), at });
  if (address && !turn.forget) queries.setAddress({ ...key, kind: address.kind, reference: JSON.stringify(address.reference) });
  return { status: 'done', seq };
}

/** Writes what nobody asked for; to be called inside a transaction. */
export function applySaying(queries: Queries, key: ConversationKey, views: string, outbox: TurnWrite['outbox'], at: number): number | undefined {
  const [row] = queries.nextEntry(key);
  if (!row) return undefined;
  const seq = row.next_seq - 1;
  queries.addActivity({ ...key, seq, sender: 'bot', payload: views, at });
  for (const { kind, payload } of outbox) queries.addOutbox({ ...key, kind, payload: JSON.stringify(payload), at });
  return seq;
}

/** Takes the session to its next version, or says that another turn came first. Returns the turn's first number. */
function claim(queries: Queries, turn: TurnWrite): number | undefined {
  const { plan, conversation, version, state, at } = turn;
  const entries = turn.heard ? 2 : 1;
  if (version === 0) return queries.createSession({ plan, conversation, state, nextSeq: 1 + entries, at }) === 0 ? undefined : 1;
  const [row] = queries.nextVersion({ plan, conversation, version, state, entries, at });
  return row && row.next_seq - entries;
}

import type { Sqlite } from './sqlite.ts';
import type { ConversationKey, TurnWrite, Written } from './store.ts';

/** Writes one turn; to be called inside a transaction. The version is checked first, so a conflict changes nothing. */
export function applyTurn(db: Sqlite, turn: TurnWrite): Written {
  const { plan, conversation, activityId, at } = turn;
  const key = { plan, conversation };
  const first = claim(db, turn);
  if (first === undefined) return { status: 'conflict' };
  if (turn.forget) eraseConversation(db, key);

  const replySeq = turn.heard ? first + 1 : first;
  db.run(db.build.insertInto('inbound').values({ ...key, activity_id: activityId, first_seq: replySeq, last_seq: replySeq }));
  const bot = { ...key, seq: replySeq, sender: 'bot' as const, payload: JSON.stringify(turn.views), at };
  db.run(db.build.insertInto('activities').values(turn.heard
    ? [{ ...key, seq: first, sender: 'user' as const, payload: JSON.stringify(turn.heard), at }, bot]
    : bot));
  if (turn.outbox.length > 0) {
    db.run(db.build.insertInto('outbox').values(turn.outbox.map(({ kind, payload }) => ({ ...key, kind, payload: JSON.stringify(payload), due_at: at }))));
  }
  return { status: 'done', seq: replySeq };
}

/** Takes the session to its next version, or says that another turn came first. Returns the turn's first number. */
function claim(db: Sqlite, turn: TurnWrite): number | undefined {
  const { plan, conversation, version, at } = turn;
  const state = JSON.stringify(turn.state);
  const entries = turn.heard ? 2 : 1;
  if (version === 0) {
    const made = db.run(db.build.insertInto('sessions')
      .values({ plan, conversation, version: 1, state, next_seq: 1 + entries, updated_at: at })
      .onConflict((c) => c.doNothing()));
    return made === 0 ? undefined : 1;
  }
  const [row] = db.all(db.build.updateTable('sessions')
    .set((e) => ({ version: version + 1, state, updated_at: at, next_seq: e('next_seq', '+', entries) }))
    .where('plan', '=', plan).where('conversation', '=', conversation).where('version', '=', version)
    .returning('next_seq'));
  return row && row.next_seq - entries;
}

/** Erases what was said, the ids it came under and what is still to be sent; the session row is the caller's. */
export function eraseConversation(db: Sqlite, { plan, conversation }: ConversationKey): void {
  for (const table of ['activities', 'inbound', 'outbox'] as const) {
    db.run(db.build.deleteFrom(table).where('plan', '=', plan).where('conversation', '=', conversation));
  }
}

import type { View } from '../dialogs/view.ts';
import { groupCommit } from './groupCommit.ts';
import type { Sqlite } from './sqlite.ts';
import { StoreUnavailable } from './store.ts';
import type { Activity, ConversationKey, Heard, Loaded, OutboxRow, Store, TurnWrite, Written } from './store.ts';
import { applyTurn, eraseConversation } from './writeTurn.ts';

/** The store over one SQLite file. */
export class SqliteStore implements Store {
  readonly #db: Sqlite;
  readonly #commit: (turn: TurnWrite) => Promise<Written>;

  constructor(db: Sqlite) {
    this.#db = db;
    this.#commit = groupCommit<TurnWrite, Written>((turns) => {
      const written = db.transaction(() => turns.map((turn) => applyTurn(db, turn)));
      if (turns.some((turn) => turn.forget)) this.#truncateLog();
      return written;
    });
  }

  load({ plan, conversation }: ConversationKey, activityId: string): Promise<Loaded> {
    return this.#guard(() => {
      const [row] = this.#db.all(this.#db.build.selectFrom('sessions as s')
        .leftJoin('inbound as i', (join) => join
          .onRef('i.plan', '=', 's.plan').onRef('i.conversation', '=', 's.conversation').on('i.activity_id', '=', activityId))
        .select(['s.version', 's.state', 'i.first_seq', 'i.last_seq'])
        .where('s.plan', '=', plan).where('s.conversation', '=', conversation));
      if (!row) return { version: 0, state: undefined };
      const loaded = { version: row.version, state: parse(row.state) };
      if (row.first_seq === null || row.last_seq === null) return loaded;
      const replies = this.#db.all(this.#db.build.selectFrom('activities').select('payload')
        .where('plan', '=', plan).where('conversation', '=', conversation)
        .where('seq', '>=', row.first_seq).where('seq', '<=', row.last_seq).orderBy('seq'));
      return { ...loaded, repeat: { seq: row.first_seq, views: replies.flatMap((r) => JSON.parse(r.payload) as View[]) } };
    });
  }

  async write(turn: TurnWrite): Promise<Written> {
    try {
      return await this.#commit(turn);
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }

  create({ plan, conversation }: ConversationKey, state: unknown, at: number): Promise<boolean> {
    return this.#guard(() => this.#db.run(this.#db.build.insertInto('sessions')
      .values({ plan, conversation, version: 1, state: JSON.stringify(state), next_seq: 1, updated_at: at })
      .onConflict((c) => c.doNothing())) > 0);
  }

  exists({ plan, conversation }: ConversationKey): Promise<boolean> {
    return this.#guard(() => this.#db.all(this.#db.build.selectFrom('sessions').select('version')
      .where('plan', '=', plan).where('conversation', '=', conversation)).length > 0);
  }

  activities({ plan, conversation }: ConversationKey, afterSeq: number, limit: number): Promise<readonly Activity[]> {
    return this.#guard(() => this.#db.all(this.#db.build.selectFrom('activities').select(['seq', 'sender', 'payload', 'at'])
      .where('plan', '=', plan).where('conversation', '=', conversation).where('seq', '>', afterSeq)
      .orderBy('seq').limit(limit))
      .map(({ seq, sender, payload, at }): Activity => (sender === 'user'
        ? { seq, at, from: 'user', heard: JSON.parse(payload) as Heard }
        : { seq, at, from: 'bot', views: JSON.parse(payload) as View[] })));
  }

  dueOutbox(now: number, limit: number): Promise<readonly OutboxRow[]> {
    return this.#guard(() => this.#db.all(this.#db.build.selectFrom('outbox').selectAll()
      .where('id', 'in', (first) => first.selectFrom('outbox').select(({ fn }) => fn.min('id').as('id')).groupBy(['plan', 'conversation']))
      .where('due_at', '<=', now).orderBy('id').limit(limit))
      .map(({ due_at: dueAt, payload, ...row }) => ({ ...row, dueAt, payload: JSON.parse(payload) as unknown })));
  }

  async outboxSent(id: number): Promise<void> {
    await this.#guard(() => this.#db.run(this.#db.build.deleteFrom('outbox').where('id', '=', id)));
  }

  async outboxFailed(id: number, dueAt: number): Promise<void> {
    await this.#guard(() => this.#db.run(this.#db.build.updateTable('outbox')
      .set((e) => ({ attempts: e('attempts', '+', 1), due_at: dueAt })).where('id', '=', id)));
  }

  expire(plan: string, before: number, limit: number): Promise<number> {
    return this.#guard(() => {
      const idle = this.#db.all(this.#db.build.selectFrom('sessions').select('conversation')
        .where('plan', '=', plan).where('updated_at', '<', before).orderBy('updated_at').limit(limit));
      if (idle.length === 0) return 0;
      this.#db.transaction(() => {
        for (const { conversation } of idle) {
          eraseConversation(this.#db, { plan, conversation });
          this.#db.run(this.#db.build.deleteFrom('sessions').where('plan', '=', plan).where('conversation', '=', conversation));
        }
      });
      this.#truncateLog();
      return idle.length;
    });
  }

  async probe(): Promise<void> {
    await this.#guard(() => this.#db.run(this.#db.build.replaceInto('health').values({ id: 1, at: Date.now() })));
  }

  async close(): Promise<void> {
    await this.#db.build.destroy();
    if (this.#db.raw.open) this.#db.raw.close();
  }

  /** Erased words would otherwise live on in the write-ahead log until it is next reused. */
  #truncateLog(): void {
    try {
      this.#db.raw.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A reader in another process holds the log; the next checkpoint catches up.
    }
  }

  #guard<Result>(work: () => Result): Promise<Result> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject(new StoreUnavailable(error));
    }
  }
}

function parse(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch {
    return undefined;
  }
}

import { groupCommit } from './groupCommit.ts';
import { prepareQueries } from './queries.ts';
import type { Queries } from './queries.ts';
import type { Sqlite } from './sqlite.ts';
import { MOST_FEEDBACK, StoreUnavailable } from './store.ts';
import type { Activity, Address, ConversationKey, Feedback, Heard, Loaded, Outgoing, OutboxRow, Store, TurnWrite, Written } from './store.ts';
import { applySaying, applyTurn } from './writeTurn.ts';

const MOST_RECENT = 2_000;
const LAST_ANSWERED = 4;

interface Recent {
  readonly version: number;
  readonly state: string;
  /** What a channel would send again is one of the last: for these the file is read, where their replies are. */
  readonly answered: readonly string[];
  /** The address in the file, as JSON; it seldom changes. */
  readonly address: string | undefined;
}

/**
 * The store over one SQLite file. The newest sessions are also kept in memory, and a turn begins from there without
 * reading. That is only a guess at what the file holds: the write checks the version and that the activity is new, and
 * when the guess was wrong it is dropped, the turn is refused as after any conflict, and the next load reads.
 */
export class SqliteStore implements Store {
  readonly #db: Sqlite;
  readonly #queries: Queries;
  readonly #recent = new Map<string, Recent>();
  /** What changes the file, several at a time in one transaction and one wait for the disk. */
  readonly #commit: (change: () => unknown) => Promise<unknown>;

  constructor(db: Sqlite) {
    this.#db = db;
    const queries = prepareQueries(db);
    this.#queries = queries;
    this.#commit = groupCommit<() => unknown, unknown>((changes) => db.transaction(() => changes.map((change) => change())));
  }

  load({ plan, conversation }: ConversationKey, activityId: string): Promise<Loaded> {
    const recent = this.#recent.get(`${plan}\n${conversation}`);
    if (recent && !recent.answered.includes(activityId)) return Promise.resolve({ version: recent.version, state: recent.state });
    return this.#guard(() => {
      const [row] = this.#queries.load({ plan, conversation, activityId });
      if (!row) return { version: 0, state: undefined };
      const { version, first_seq: first, last_seq: last } = row;
      const loaded = { version, state: row.state };
      if (first === null || last === null) return loaded;
      const [reply] = this.#queries.replies({ plan, conversation, first, last });
      return { ...loaded, repeat: { seq: first, views: reply?.payload ?? '[]' } };
    });
  }

  async write(turn: TurnWrite): Promise<Written> {
    const name = `${turn.plan}\n${turn.conversation}`;
    const before = this.#recent.get(name);
    // Until the write is known to be kept, nothing is known.
    this.#recent.delete(name);
    try {
      const address = turn.address && JSON.stringify(turn.address);
      const known = address === before?.address;
      const written = await this.#commit(() => applyTurn(this.#queries, turn, known ? undefined : turn.address)) as Written;
      if (turn.forget) this.#truncateLog();
      if (written.status === 'done') this.#remember(name, turn, before?.answered ?? [], turn.forget ? undefined : address ?? before?.address);
      return written;
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }

  #remember(name: string, { version, state, activityId }: TurnWrite, answered: readonly string[], address: string | undefined): void {
    this.#recent.set(name, { version: version + 1, state, answered: [...answered.slice(1 - LAST_ANSWERED), activityId], address });
    if (this.#recent.size > MOST_RECENT) this.#recent.delete(this.#recent.keys().next().value!);
  }

  create({ plan, conversation }: ConversationKey, state: string, at: number): Promise<boolean> {
    return this.#guard(() => this.#queries.createSession({ plan, conversation, state, nextSeq: 1, at }) > 0);
  }

  exists({ plan, conversation }: ConversationKey): Promise<boolean> {
    return this.#guard(() => this.#queries.load({ plan, conversation, activityId: '' }).length > 0);
  }

  activities({ plan, conversation }: ConversationKey, after: number, limit: number): Promise<readonly Activity[]> {
    return this.#guard(() => this.#queries.activities({ plan, conversation, after, limit }).map(({ seq, sender, payload, at }): Activity => (sender === 'user'
      ? { seq, at, from: 'user', heard: JSON.parse(payload) as Heard }
      : { seq, at, from: 'bot', views: payload })));
  }

  keepFeedback({ plan, conversation }: ConversationKey, given: Feedback): Promise<boolean> {
    return this.#guard(() => this.#db.transaction(() => {
      if (this.#queries.load({ plan, conversation, activityId: '' }).length === 0) return false;
      const kept = this.#queries.feedback({ plan, conversation });
      if (kept.length >= MOST_FEEDBACK && !kept.some(({ about }) => about === given.about)) return false;
      return this.#queries.keepFeedback({ plan, conversation, ...given }) > 0;
    }));
  }

  feedback({ plan, conversation }: ConversationKey): Promise<readonly Feedback[]> {
    return this.#guard(() => this.#queries.feedback({ plan, conversation }));
  }

  dueOutbox(now: number, limit: number): Promise<readonly OutboxRow[]> {
    return this.#guard(() => this.#queries.dueOutbox({ now, limit }).map(rowOf));
  }

  nextOutbox({ plan, conversation }: ConversationKey): Promise<OutboxRow | undefined> {
    return this.#guard(() => this.#queries.nextOutbox({ plan, conversation }).map(rowOf)[0]);
  }

  async outboxSent(id: number): Promise<void> {
    await this.#change(() => this.#queries.outboxSent({ id }));
  }

  async outboxFailed(id: number, dueAt: number, inDoubt = false): Promise<void> {
    await this.#change(() => this.#queries.outboxFailed({ id, dueAt, inDoubt: Number(inDoubt) }));
  }

  async outboxDead(id: number, why: string): Promise<void> {
    await this.#change(() => this.#queries.outboxDead({ id, why }));
  }

  async doubtOutbox(now: number): Promise<void> {
    await this.#change(() => this.#queries.doubtOutbox({ now }));
  }

  undelivered({ plan, conversation }: ConversationKey): Promise<readonly string[]> {
    return this.#guard(() => this.#queries.undelivered({ plan, conversation }).map(({ dead }) => dead));
  }

  say({ plan, conversation }: ConversationKey, views: string, outbox: readonly Outgoing[], at: number): Promise<number | undefined> {
    return this.#change(() => applySaying(this.#queries, { plan, conversation }, views, outbox, at));
  }

  address({ plan, conversation }: ConversationKey): Promise<(Address & { readonly blocked: boolean }) | undefined> {
    return this.#guard(() => {
      const [row] = this.#queries.address({ plan, conversation });
      return row && { kind: row.kind, reference: JSON.parse(row.reference) as unknown, blocked: row.blocked === 1 };
    });
  }

  async block({ plan, conversation }: ConversationKey, why: string): Promise<void> {
    this.#recent.delete(`${plan}\n${conversation}`);
    await this.#change(() => {
      this.#queries.outboxAllDead({ plan, conversation, why });
      this.#queries.block({ plan, conversation });
    });
  }

  expire(plan: string, before: number, limit: number): Promise<number> {
    return this.#guard(() => {
      const idle = this.#queries.idle({ plan, before, limit });
      if (idle.length === 0) return 0;
      this.#db.transaction(() => {
        for (const { conversation } of idle) {
          this.#recent.delete(`${plan}\n${conversation}`);
          this.#queries.erase.forEach((erase) => erase({ plan, conversation }));
          this.#queries.eraseSession({ plan, conversation });
        }
      });
      this.#truncateLog();
      return idle.length;
    });
  }

  async probe(): Promise<void> {
    await this.#guard(() => this.#queries.touchHealth({ at: Date.now() }));
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

  async #change<Result>(change: () => Result): Promise<Result> {
    try {
      return await this.#commit(change) as Result;
    } catch (error) {
      throw new StoreUnavailable(error);
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

function rowOf({ due_at: dueAt, in_doubt: inDoubt, payload, id, plan, conversation, kind, attempts }: ReturnType<Queries['nextOutbox']>[number]): OutboxRow {
  return { id, plan, conversation, kind, attempts, dueAt, inDoubt: inDoubt === 1, payload: JSON.parse(payload) as unknown };
}

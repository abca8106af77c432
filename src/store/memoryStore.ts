import { MOST_FEEDBACK } from './store.ts';
import type { Activity, Address, ConversationKey, Feedback, Loaded, Outgoing, OutboxRow, Store, TurnWrite, Written } from './store.ts';

interface Kept {
  version: number;
  state: string | undefined;
  nextSeq: number;
  updatedAt: number;
  activities: Activity[];
  inbound: Map<string, number>;
  feedback: Map<string, Feedback>;
  address: (Address & { readonly blocked: boolean }) | undefined;
  undelivered: string[];
}

/** What changes of a row while it waits. */
type Waiting = OutboxRow & { attempts: number; dueAt: number; inDoubt: boolean };

const MOST_CONVERSATIONS = 2_000;

/**
 * The store in the process's memory: nothing survives it, and of more than 2,000 conversations the one begun first
 * goes, so that memory is bounded. Keeps the same promises otherwise.
 */
export class MemoryStore implements Store {
  readonly #kept = new Map<string, Kept>();
  #outbox: Waiting[] = [];
  #lastOutboxId = 0;

  load(key: ConversationKey, activityId: string): Promise<Loaded> {
    const kept = this.#kept.get(name(key));
    if (!kept) return Promise.resolve({ version: 0, state: undefined });
    const seq = kept.inbound.get(activityId);
    const reply = seq === undefined ? undefined : kept.activities.find((a) => a.seq === seq);
    return Promise.resolve({
      version: kept.version,
      state: kept.state,
      ...(seq !== undefined && { repeat: { seq, views: reply?.from === 'bot' ? reply.views : '[]' } }),
    });
  }

  write(turn: TurnWrite): Promise<Written> {
    let kept = this.#kept.get(name(turn));
    if ((kept?.version ?? 0) !== turn.version || kept?.inbound.has(turn.activityId)) return Promise.resolve({ status: 'conflict' });
    kept ??= this.#make(turn, turn.at);
    if (turn.forget) {
      kept.activities = [];
      kept.inbound.clear();
      kept.feedback.clear();
      kept.address = undefined;
      kept.undelivered = [];
      this.#outbox = this.#outbox.filter((row) => name(row) !== name(turn));
    }
    if (turn.heard) kept.activities.push({ seq: kept.nextSeq++, from: 'user', at: turn.at, heard: turn.heard });
    const seq = kept.nextSeq++;
    kept.activities.push({ seq, from: 'bot', at: turn.at, views: turn.views });
    kept.inbound.set(turn.activityId, seq);
    kept.version = turn.version + 1;
    kept.state = turn.state;
    kept.updatedAt = turn.at;
    this.#put(turn, turn.outbox, turn.at);
    if (turn.address && !turn.forget) kept.address = { ...turn.address, blocked: false };
    return Promise.resolve({ status: 'done', seq });
  }

  create(key: ConversationKey, state: string, at: number): Promise<boolean> {
    if (this.#kept.has(name(key))) return Promise.resolve(false);
    Object.assign(this.#make(key, at), { version: 1, state });
    return Promise.resolve(true);
  }

  exists(key: ConversationKey): Promise<boolean> {
    return Promise.resolve(this.#kept.has(name(key)));
  }

  activities(key: ConversationKey, afterSeq: number, limit: number): Promise<readonly Activity[]> {
    return Promise.resolve((this.#kept.get(name(key))?.activities ?? []).filter((a) => a.seq > afterSeq).slice(0, limit));
  }

  keepFeedback(key: ConversationKey, given: Feedback): Promise<boolean> {
    const kept = this.#kept.get(name(key))?.feedback;
    if (!kept || (kept.size >= MOST_FEEDBACK && !kept.has(given.about))) return Promise.resolve(false);
    kept.delete(given.about);
    kept.set(given.about, given);
    return Promise.resolve(true);
  }

  feedback(key: ConversationKey): Promise<readonly Feedback[]> {
    return Promise.resolve([...this.#kept.get(name(key))?.feedback.values() ?? []]);
  }

  dueOutbox(now: number, limit: number): Promise<readonly OutboxRow[]> {
    return Promise.resolve(this.#heads().filter((row) => row.dueAt <= now).slice(0, limit).map((row) => ({ ...row })));
  }

  nextOutbox(key: ConversationKey): Promise<OutboxRow | undefined> {
    const row = this.#outbox.find((one) => name(one) === name(key));
    return Promise.resolve(row && { ...row });
  }

  outboxSent(id: number): Promise<void> {
    this.#outbox = this.#outbox.filter((row) => row.id !== id);
    return Promise.resolve();
  }

  outboxFailed(id: number, dueAt: number, inDoubt = false): Promise<void> {
    const row = this.#outbox.find((r) => r.id === id);
    if (row) Object.assign(row, { attempts: row.attempts + 1, dueAt, inDoubt });
    return Promise.resolve();
  }

  outboxDead(id: number, why: string): Promise<void> {
    const row = this.#outbox.find((r) => r.id === id);
    if (row) this.#kept.get(name(row))?.undelivered.push(why);
    return this.outboxSent(id);
  }

  doubtOutbox(now: number): Promise<void> {
    for (const row of this.#heads()) if (row.attempts === 0 || row.dueAt <= now) row.inDoubt = true;
    return Promise.resolve();
  }

  undelivered(key: ConversationKey): Promise<readonly string[]> {
    return Promise.resolve([...this.#kept.get(name(key))?.undelivered ?? []]);
  }

  say(key: ConversationKey, views: string, outbox: readonly Outgoing[], at: number): Promise<number | undefined> {
    const kept = this.#kept.get(name(key));
    if (!kept) return Promise.resolve(undefined);
    const seq = kept.nextSeq++;
    kept.activities.push({ seq, from: 'bot', at, views });
    this.#put(key, outbox, at);
    return Promise.resolve(seq);
  }

  address(key: ConversationKey): Promise<(Address & { readonly blocked: boolean }) | undefined> {
    return Promise.resolve(this.#kept.get(name(key))?.address);
  }

  block(key: ConversationKey, why: string): Promise<void> {
    const kept = this.#kept.get(name(key));
    if (kept?.address) kept.address = { ...kept.address, blocked: true };
    kept?.undelivered.push(...this.#outbox.filter((row) => name(row) === name(key)).map(() => why));
    this.#outbox = this.#outbox.filter((row) => name(row) !== name(key));
    return Promise.resolve();
  }

  expire(plan: string, before: number, limit: number): Promise<number> {
    const idle = [...this.#kept].filter(([key, kept]) => key.startsWith(`${plan}\n`) && kept.updatedAt < before).slice(0, limit);
    for (const [key] of idle) {
      this.#kept.delete(key);
      this.#outbox = this.#outbox.filter((row) => name(row) !== key);
    }
    return Promise.resolve(idle.length);
  }

  probe(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#kept.clear();
    return Promise.resolve();
  }

  #heads(): Waiting[] {
    const heads = new Map<string, Waiting>();
    for (const row of this.#outbox) if (!heads.has(name(row))) heads.set(name(row), row);
    return [...heads.values()];
  }

  #put({ plan, conversation }: ConversationKey, outbox: readonly Outgoing[], at: number): void {
    for (const { kind, payload } of outbox) this.#outbox.push({ id: ++this.#lastOutboxId, plan, conversation, kind, payload, attempts: 0, dueAt: at, inDoubt: false });
  }

  #make(key: ConversationKey, at: number): Kept {
    const kept: Kept = { version: 0, state: undefined, nextSeq: 1, updatedAt: at, activities: [], inbound: new Map(), feedback: new Map(), address: undefined, undelivered: [] };
    this.#kept.set(name(key), kept);
    if (this.#kept.size > MOST_CONVERSATIONS) this.#kept.delete(this.#kept.keys().next().value!);
    return kept;
  }
}

function name({ plan, conversation }: ConversationKey): string {
  return `${plan}\n${conversation}`;
}

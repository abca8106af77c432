import { inTime } from './inTime.ts';
import type { Clock } from './clock.ts';
import type { Delivery } from './connector.ts';
import { TEAMS_LIMITS, threadLimits } from './threadLimits.ts';
import type { ConversationKey, OutboxRow, Store } from '../store/store.ts';

const POLL_MS = 1_000;
const AT_ONCE = 64;
const HEADS = 1_000;
/** With the waits below, about a day. */
const MOST_ATTEMPTS = 300;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** How the rows of one kind are sent. */
export interface Courier {
  /** @param again it was posted before, and perhaps has arrived */
  post(payload: unknown, again: boolean): Promise<Delivery>;
  /** Whether the receiver answers at all; asked before anything is posted a second time. */
  reachable(payload: unknown): Promise<boolean>;
  /** What the receiver's limits are counted by. */
  thread(payload: unknown): string;
}

export interface SenderPorts {
  readonly store: Store;
  readonly couriers: Readonly<Record<string, Courier>>;
  readonly clock: Clock;
  /** What happened to a row, for those who count. */
  happened(what: 'sent' | 'later' | 'repeated' | 'dead', row: Pick<OutboxRow, 'kind' | 'attempts'>, why?: string): void;
  failed(error: unknown): void;
}

/**
 * Sends what turns left to be sent, in order within a conversation. What was certainly not taken is sent again; what
 * perhaps was, is sent at most once more, marked, and only when the receiver answers again.
 */
export interface Sender {
  /** There may be something new in this conversation. */
  nudge(key: ConversationKey): void;
  /** A post to this thread that is none of the outbox: false when it would be one too many now. */
  mayPost(thread: string): boolean;
  /** Ends after what is being sent now, or after `graceMs`: what was not sent is still in the outbox. */
  stop(graceMs: number): Promise<void>;
}

export function outboxSender(ports: SenderPorts): Sender {
  const { store, clock } = ports;
  const limits = threadLimits(TEAMS_LIMITS, () => clock.now());
  const wanted = new Map<string, ConversationKey>();
  const busy = new Map<string, Promise<void>>();
  /** Conversations that wait for their thread, which somebody will call back about. */
  const resting = new Set<string>();
  let stopped = false;
  const ready = store.doubtOutbox(clock.now()).catch(ports.failed);

  function nudge(key: ConversationKey): void {
    const name = nameOf(key);
    if (stopped || resting.has(name)) return;
    wanted.set(name, key);
    pump();
  }

  function pump(): void {
    for (const [name, key] of wanted) {
      if (stopped || busy.size >= AT_ONCE) return;
      if (busy.has(name)) continue;
      wanted.delete(name);
      busy.set(name, deliver(key, name).catch(ports.failed).finally(() => {
        busy.delete(name);
        pump();
      }));
    }
  }

  async function deliver(key: ConversationKey, name: string): Promise<void> {
    await ready;
    for (let goOn = true; goOn;) goOn = await deliverNext(key, name);
  }

  /** Posts the oldest message of a conversation; whether the one after it may follow at once. */
  async function deliverNext(key: ConversationKey, name: string): Promise<boolean> {
    const row = stopped ? undefined : await store.nextOutbox(key);
    const courier = row && ports.couriers[row.kind];
    // Where the channel is switched off, its messages wait until it is there again, or their conversation expires.
    if (!row || !courier || row.dueAt > clock.now()) return false;
    const thread = courier.thread(row.payload);
    const wait = limits.wait(thread);
    if (wait > 0) {
      rest(key, name, wait);
      return false;
    }
    // What may be there already waits until somebody answers, so that its one repetition is not wasted.
    if (row.inDoubt && !(await courier.reachable(row.payload))) {
      await postpone(row, undefined, true);
      return false;
    }
    const arrived = limits.posted(thread);
    if (row.inDoubt) ports.happened('repeated', row);
    const delivery = await courier.post(row.payload, row.inDoubt).finally(arrived);
    return settle(row, thread, delivery);
  }

  /** Whether to go on with the next row of the conversation. */
  async function settle(row: OutboxRow, thread: string, delivery: Delivery): Promise<boolean> {
    if (delivery.kind === 'sent') {
      ports.happened('sent', row);
      await store.outboxSent(row.id);
      return true;
    }
    if (delivery.kind === 'never') {
      if (delivery.blocked) await store.block(row, delivery.why);
      await bury(row, delivery.why);
      return true;
    }
    const isRepeat = delivery.kind === 'unanswered' && row.inDoubt;
    if (isRepeat || row.attempts + 1 >= MOST_ATTEMPTS) {
      await bury(row, isRepeat ? 'unanswered twice' : `given up: ${delivery.why}`);
      return true;
    }
    if (delivery.kind === 'later' && delivery.afterMs !== undefined) limits.hold(thread, clock.now() + delivery.afterMs);
    ports.happened('later', row, delivery.why);
    await postpone(row, delivery.kind === 'later' ? delivery.afterMs : undefined, delivery.kind === 'unanswered' || row.inDoubt);
    return false;
  }

  async function postpone(row: OutboxRow, afterMs: number | undefined, inDoubt: boolean): Promise<void> {
    // A little more than asked, and not the same for all, so that they do not come back together.
    const wait = (afterMs ?? Math.min(FIRST_WAIT_MS * 2 ** row.attempts, LONGEST_WAIT_MS)) + Math.random() * 250;
    await store.outboxFailed(row.id, Math.ceil(clock.now() + wait), inDoubt);
    clock.after(wait + 5, () => nudge(row));
  }

  async function bury(row: OutboxRow, why: string): Promise<void> {
    ports.happened('dead', row, why);
    await store.outboxDead(row.id, why);
  }

  function rest(key: ConversationKey, name: string, ms: number): void {
    resting.add(name);
    clock.after(ms + 1, () => {
      resting.delete(name);
      nudge(key);
    });
  }

  /** What is due and nobody called about: after a start, or when the store failed in between. */
  async function poll(): Promise<void> {
    try {
      await ready;
      for (const row of await store.dueOutbox(clock.now(), HEADS)) nudge(row);
    } catch (error) {
      ports.failed(error);
    }
    if (!stopped) clock.after(POLL_MS, () => void poll());
  }
  void poll();

  return {
    nudge,
    mayPost: (thread) => {
      if (stopped || limits.wait(thread) > 0) return false;
      limits.posted(thread);
      return true;
    },
    stop: async (graceMs) => {
      stopped = true;
      await inTime(Promise.all(busy.values()), graceMs).catch(() => undefined);
    },
  };
}

function nameOf({ plan, conversation }: ConversationKey): string {
  return `${plan}\n${conversation}`;
}

import { inTime } from './inTime.ts';
import type { OutboxRow, Store } from '../store/store.ts';

const POLL_MS = 1_000;
const AT_ONCE = 16;
const MOST_ATTEMPTS = 14;
const LONGEST_WAIT_MS = 300_000;
const SEND_TIMEOUT_MS = 15_000;

/** The receiver will never take this message; sending it again would not help. */
export class NeverDeliverable extends Error {}

export interface SenderPorts {
  readonly store: Store;
  /** How each kind of row is sent. Throws NeverDeliverable when there is no point in trying again. */
  readonly send: Readonly<Record<string, (payload: unknown) => Promise<void>>>;
  now(): number;
  /** A row was given up on. */
  dropped(row: OutboxRow, error: unknown): void;
  failed(error: unknown): void;
}

/** Sends what turns left to be sent: at least once, and in order within a conversation. */
export interface Sender {
  /** There may be something new. */
  nudge(): void;
  /** Ends after what is being sent now, or after `graceMs`: what was not sent is still in the outbox. */
  stop(graceMs: number): Promise<void>;
}

export function outboxSender(ports: SenderPorts): Sender {
  const { store, now } = ports;
  const busy = new Map<string, Promise<void>>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;

  async function look(): Promise<void> {
    if (looking || stopped) {
      lookAgain = true;
      return;
    }
    looking = true;
    try {
      do {
        lookAgain = false;
        for (const row of await store.dueOutbox(now(), AT_ONCE * 4)) {
          const conversation = `${row.plan}\n${row.conversation}`;
          // One at a time in a conversation: the next is looked for when this one is gone.
          if (!busy.has(conversation) && busy.size < AT_ONCE) busy.set(conversation, deliver(row, conversation));
        }
      } while (again());
    } catch (error) {
      ports.failed(error);
    } finally {
      looking = false;
    }
  }

  function again(): boolean {
    return lookAgain && !stopped;
  }

  async function deliver(row: OutboxRow, conversation: string): Promise<void> {
    try {
      await settle(row);
    } catch (error) {
      // The store failed after sending; the row is still there and will be sent again.
      ports.failed(error);
    } finally {
      busy.delete(conversation);
      void look();
    }
  }

  async function settle(row: OutboxRow): Promise<void> {
    try {
      const send = ports.send[row.kind];
      if (!send) throw new NeverDeliverable(`nobody sends ${row.kind}`);
      await inTime(send(row.payload), SEND_TIMEOUT_MS);
    } catch (error) {
      const hopeless = error instanceof NeverDeliverable || row.attempts + 1 >= MOST_ATTEMPTS;
      if (!hopeless) return store.outboxFailed(row.id, now() + Math.min(1_000 * 2 ** row.attempts, LONGEST_WAIT_MS));
      ports.dropped(row, error);
    }
    return store.outboxSent(row.id);
  }

  const timer = setInterval(() => void look(), POLL_MS);
  timer.unref();
  void look();

  return {
    nudge: () => void look(),
    stop: async (graceMs) => {
      stopped = true;
      clearInterval(timer);
      await inTime(Promise.all(busy.values()), graceMs).catch(() => undefined);
    },
  };
}

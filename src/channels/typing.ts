import type { Clock } from './clock.ts';

/** People see by 700 ms that an answer is on its way; the post itself takes some of that. */
const TYPING_AFTER_MS = 500;

/** Says "typing" in a conversation whose reply takes a while. */
export interface Typing {
  /** An activity has arrived; `type` is called unless `replied` comes first. What is returned calls it off. */
  arrived(conversation: string, type: () => void): () => void;
  /** A reply is on its way. */
  replied(conversation: string): void;
}

export function typing(clock: Pick<Clock, 'after'>, afterMs = TYPING_AFTER_MS): Typing {
  const waiting = new Map<string, Set<() => void>>();

  return {
    arrived: (conversation, type) => {
      const all = waiting.get(conversation) ?? new Set();
      waiting.set(conversation, all);
      const stop = clock.after(afterMs, () => {
        off();
        type();
      });
      const off = (): void => {
        stop();
        all.delete(off);
        if (all.size === 0 && waiting.get(conversation) === all) waiting.delete(conversation);
      };
      all.add(off);
      return off;
    },
    replied: (conversation) => {
      for (const off of waiting.get(conversation) ?? []) off();
    },
  };
}

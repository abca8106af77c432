/** How many messages a channel takes in a time; ours stay a little below. */
interface Limit {
  readonly most: number;
  readonly ms: number;
}

/**
 * What Teams takes of one bot in one thread is 7 in a second, 60 in 30 seconds and 1,800 in an hour.
 * @see https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit
 */
export const TEAMS_LIMITS: readonly Limit[] = [{ most: 6, ms: 1_000 }, { most: 55, ms: 30_000 }, { most: 1_700, ms: 3_600_000 }];

const MOST_THREADS = 10_000;

interface Thread {
  readonly posts: { at: number }[];
  until: number;
}

/** Keeps what is posted to each thread below its limits. */
export interface ThreadLimits {
  /** How long to wait before the next post to this thread, in milliseconds; 0 now. */
  wait(thread: string): number;
  /**
   * A post begins. It arrives somewhere between now and its answer: what is returned is to be called then, and only from
   * that on its time runs.
   */
  posted(thread: string): () => void;
  /** The channel asked for silence until then. */
  hold(thread: string, until: number): void;
}

export function threadLimits(limits: readonly Limit[], now: () => number): ThreadLimits {
  const longest = Math.max(...limits.map(({ ms }) => ms));
  const threads = new Map<string, Thread>();

  function of(thread: string): Thread {
    const known = threads.get(thread) ?? { posts: [], until: 0 };
    // Written anew, so that the threads that were posted to least recently stand first.
    threads.delete(thread);
    threads.set(thread, known);
    if (threads.size > MOST_THREADS) threads.delete(threads.keys().next().value!);
    return known;
  }

  return {
    wait: (thread) => {
      const known = threads.get(thread);
      if (!known) return 0;
      const at = now();
      const waits = limits.map(({ most, ms }) => {
        const oldest = known.posts.at(-most);
        return oldest === undefined ? 0 : oldest.at + ms - at;
      });
      return Math.max(0, known.until - at, ...waits);
    },
    posted: (thread) => {
      const { posts } = of(thread);
      const post = { at: now() };
      const first = posts.findIndex(({ at }) => at > post.at - longest);
      posts.splice(0, first < 0 ? posts.length : first);
      posts.push(post);
      return () => { post.at = now(); };
    },
    hold: (thread, until) => {
      const known = of(thread);
      known.until = Math.max(known.until, until);
    },
  };
}

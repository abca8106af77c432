/** The time, and a way to be called later. A test puts a faster one in its place. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back after so long, unless what it returns is called before. Never keeps the process alive. */
  after(ms: number, work: () => void): () => void;
}

/** The machine's own time, or `now` where a test gives one. */
export function clock(now: () => number = Date.now): Clock {
  return {
    now,
    after: (ms, work) => {
      const timer = setTimeout(work, Math.min(ms, 2_147_483_647));
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

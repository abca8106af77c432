import type { Store } from './store.ts';

const BATCH = 200;
const DAY_MS = 86_400_000;

/**
 * Erases conversations that nobody has written in for the plan's retention time, now and then every `everyMs`, a
 * bounded batch at a time so that turns go on between batches.
 * @returns stops it
 */
export function eraseIdle(store: Store, plan: { id: string; retentionDays: number }, now: () => number, done: (erased: number, error?: unknown) => void, everyMs = 3_600_000): () => void {
  const stop = new AbortController();
  async function sweep(): Promise<void> {
    try {
      let erased = 0;
      for (let more = true; more && !stop.signal.aborted;) {
        const batch = await store.expire(plan.id, now() - plan.retentionDays * DAY_MS, BATCH);
        erased += batch;
        more = batch === BATCH;
        if (more) await new Promise((resume) => { setTimeout(resume, 20); });
      }
      done(erased);
    } catch (error) {
      done(0, error);
    }
  }
  void sweep();
  const timer = setInterval(() => void sweep(), everyMs);
  timer.unref();
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}

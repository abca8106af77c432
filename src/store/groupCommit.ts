/**
 * Puts the writes of several turns into one transaction, so that they share one fsync, while each waits for the
 * commit that holds it. With one writer at a time nothing waits longer than it would have.
 *
 * @param commit applies all jobs in one transaction and returns their results in order; when it throws, nothing was kept
 */
export function groupCommit<Job, Result>(commit: (jobs: readonly Job[]) => Result[], largest = 64): (job: Job) => Promise<Result> {
  interface Waiting {
    readonly job: Job;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let scheduled = false;

  function flush(): void {
    scheduled = false;
    const group = waiting.splice(0, largest);
    if (waiting.length > 0) schedule();
    settle(group);
  }

  function settle(group: readonly Waiting[]): void {
    try {
      const results = commit(group.map((w) => w.job));
      group.forEach((w, i) => w.resolve(results[i] as Result));
    } catch (error) {
      // One bad job must not take the others down with it: each is tried alone.
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) settle([one]);
    }
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    // After the requests of this round of the event loop and of the next have been read: under load twice as many turns
    // share an fsync, and a turn that comes alone waits for one empty round.
    setImmediate(() => setImmediate(flush));
  }

  return (job) => new Promise<Result>((resolve, reject) => {
    waiting.push({ job, resolve, reject });
    schedule();
  });
}

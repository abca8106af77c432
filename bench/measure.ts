/** One measure of a bench: its figure, and whether it meets the target. */
export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly target: string;
  readonly ok: boolean;
}

/**
 * What two pieces of work cost in time of the processor, taken in turn in one run, so that a busy moment of the machine falls on
 * both. What other programs do meanwhile does not count, collecting our own garbage does.
 */
export interface Beside {
  /** The median of what one turn of ours costs over what one of theirs does, batch by batch. */
  readonly ratio: number;
  /** Seconds one core takes for one turn of ours, in the batch that was disturbed least. */
  readonly seconds: number;
}

/** Two pieces of work side by side, each warmed up before. */
export function beside(ours: () => unknown, theirs: () => unknown, { batch, batches }: { readonly batch: number; readonly batches: number }): Beside {
  const time = (work: () => unknown): number => {
    const start = process.cpuUsage();
    for (let turn = 0; turn < batch; turn += 1) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / batch;
  };
  for (let warm = 0; warm < 3; warm += 1) {
    time(ours);
    time(theirs);
  }
  const costs = Array.from({ length: batches }, () => ({ ours: time(ours), theirs: time(theirs) }));
  return { ratio: median(costs.map((cost) => cost.ours / cost.theirs)), seconds: Math.min(...costs.map((cost) => cost.ours)) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

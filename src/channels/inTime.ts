/** What `work` resolves to, unless it takes longer than `ms`: then this rejects, and the work's own end is ignored. */
export function inTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('there was no answer in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

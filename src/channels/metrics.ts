/** Upper bounds of the latency buckets, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Histogram {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts for Prometheus. Labels are routes and statuses only, so their number is bounded and nobody is in them. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #latency: Histogram = { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
  readonly #counters = new Map<string, number>();
  readonly #gauges = new Map<string, () => number>();

  request(method: string, route: string, status: number, ms: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const seconds = ms / 1000;
    this.#latency.sum += seconds;
    this.#latency.count += 1;
    BOUNDS.forEach((bound, i) => {
      if (seconds <= bound) this.#latency.buckets[i]! += 1;
    });
  }

  /** @param name of a counter, without the `prorata_` in front and the `_total` behind */
  count(name: string, by = 1): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + by);
  }

  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  /** The text exposition format, version 0.0.4. */
  toString(): string {
    const lines = ['# TYPE prorata_http_requests_total counter'];
    for (const [labels, count] of this.#requests) lines.push(`prorata_http_requests_total{${labels}} ${count}`);
    lines.push('# TYPE prorata_http_request_seconds histogram');
    BOUNDS.forEach((bound, i) => lines.push(`prorata_http_request_seconds_bucket{le="${bound}"} ${this.#latency.buckets[i]}`));
    lines.push(`prorata_http_request_seconds_bucket{le="+Inf"} ${this.#latency.count}`);
    lines.push(`prorata_http_request_seconds_sum ${this.#latency.sum.toFixed(6)}`, `prorata_http_request_seconds_count ${this.#latency.count}`);
    for (const [name, count] of this.#counters) lines.push(`# TYPE prorata_${name}_total counter`, `prorata_${name}_total ${count}`);
    for (const [name, read] of this.#gauges) lines.push(`# TYPE prorata_${name} gauge`, `prorata_${name} ${read()}`);
    return `${lines.join('\n')}\n`;
  }
}

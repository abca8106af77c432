import type { Metrics } from './metrics.ts';
import { refuse } from './refusal.ts';
import type { Web } from './web.ts';

const PROBE_MS = 1_000;

/**
 * `/healthz`: the process runs. `/readyz`: it can answer and keep what people say, shown by doing both, at most once a
 * second. `/metrics`: counts for Prometheus.
 */
export function health(web: Web, metrics: Metrics, probe: () => Promise<void>, now: () => number): void {
  let last: { readonly at: number; readonly ready: Promise<boolean> } | undefined;

  web.route('GET', '/healthz', () => ({ status: 200, body: { status: 'ok' } }));
  web.route('GET', '/readyz', async () => {
    if (last === undefined || now() - last.at >= PROBE_MS) last = { at: now(), ready: probe().then(() => true, () => false) };
    if (!(await last.ready)) throw refuse.unavailable();
    return { status: 200, body: { status: 'ready' } };
  });
  web.route('GET', '/metrics', () => ({ status: 200, body: metrics.toString(), headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } }));
}

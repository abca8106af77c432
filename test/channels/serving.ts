import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Said } from '../../src/dialogs/said.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { readConfig } from '../../src/config.ts';
import { start } from '../../src/index.ts';
import type { Replaced, Running } from '../../src/index.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { thinker } from '../../src/thinking.ts';
import type { Respond } from '../../src/thinking.ts';

/** A conversation whose every reply says how many turns there have been, so that a lost or doubled one shows. */
export function counting(session: Session, said: Said): Turn {
  const turns = session.turns + 1;
  const words = said.values ? `form ${JSON.stringify(said.values)}` : said.text;
  if (words === 'break') throw new Error('a mistake in the program, quoting $93,000');
  return {
    session: { ...session, turns },
    views: [{ kind: 'text', paragraphs: [words === undefined ? 'Welcome!' : `turn ${turns}: ${words}`] }],
    effects: words === 'forget me' ? [{ kind: 'forget' }] : [],
    heard: words ?? '',
    report: { account: 'unknown', intent: 'chitchat', slots: {}, asks: [], lines: {}, actions: [] },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'prorata-'));
}

let running: Running[] = [];

export interface Replacing extends Omit<Replaced, 'think'> {
  /** Another conversation, or the real one in its threads. */
  readonly respond?: Respond | 'real';
}

/** A server on a free port of this machine, with the counting conversation unless told otherwise. */
export async function serving(env: Record<string, string> = {}, { respond = counting, ...replaced }: Replacing = {}): Promise<Running> {
  const config = readConfig({ PORT: '0', PRORATA_LOG_LEVEL: 'silent', PRORATA_DATABASE: ':memory:', NODE_ENV: 'test', ...env });
  const think = respond === 'real' ? {} : { think: thinker(loadPlan(config.PRORATA_PLAN, config.PRORATA_PLANS), respond) };
  const server = await start(config, { ...think, ...replaced });
  running.push(server);
  return server;
}

/** To be called after each test. */
export async function stopAll(): Promise<void> {
  const stopping = running;
  running = [];
  await Promise.all(stopping.map((server) => server.stop()));
}

export interface Got<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** One request, its answer read whole. An object as `body` is sent as JSON. */
export async function call<Body = Record<string, unknown>>(method: string, url: string, options: { token?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Got<Body>> {
  const { token, body, headers = {} } = options;
  const answer = await fetch(url, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) as Body : {} as Body;
  return { status: answer.status, headers: answer.headers, text, body: json };
}

export async function eventually(check: () => boolean | Promise<boolean>, ms = 5_000): Promise<void> {
  const until = Date.now() + ms;
  while (!(await check())) {
    if (Date.now() > until) throw new Error('it did not happen in time');
    await new Promise((resume) => { setTimeout(resume, 10); });
  }
}

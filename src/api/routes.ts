import { timingSafeEqual } from 'node:crypto';
import { RateLimit } from '../channels/rateLimit.ts';
import { refuse } from '../channels/refusal.ts';
import type { Web, WebRequest } from '../channels/web.ts';

/** The most sets of facts one request may hold. */
const MOST = 1_000;

export interface ApiPorts {
  /** What a caller must send as its bearer token; nobody is asked for one on a developer's own machine. */
  readonly key: string | undefined;
  readonly publicUrl: string | undefined;
  readonly version: string;
  now(): number;
}

/**
 * The shared engine for other systems: `POST /api/figures` takes one set of facts, or a list of them, and answers each in its
 * place; `/openapi.json` describes it. Nothing that is sent is kept or logged. A refusal is an answer, not an error.
 */
export function api(web: Web, ports: ApiPorts): void {
  const calling = new RateLimit(200, 50, ports.now);
  let description: object | undefined;

  // The engine is loaded when it is first asked: the conversation has its own, in a thread, and so the process listens sooner.
  web.route('POST', '/api/figures', async (request) => {
    calling.take(request.remote);
    authorize(request, ports.key);
    const { body } = request;
    if (body === undefined) throw refuse.malformed('Send one set of facts as JSON, or a list of them.');
    if (Array.isArray(body) && body.length > MOST) throw refuse.malformed(`Send at most ${MOST} sets of facts at once.`);
    const { figuresAnswer } = await import('./answer.ts');
    if (!Array.isArray(body)) return { status: 200, body: figuresAnswer(body) };
    return { status: 200, body: body.map(figuresAnswer) };
  }, { body: true });

  web.route('GET', '/openapi.json', async () => {
    const { openApi } = await import('./openApi.ts');
    description ??= openApi(ports.version, ports.publicUrl);
    return { status: 200, body: description, headers: { 'access-control-allow-origin': '*' } };
  });
}

function authorize({ headers }: WebRequest, key: string | undefined): void {
  if (key === undefined) return;
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${key}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw refuse.unauthorized();
}

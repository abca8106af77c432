import type { Store } from '../store/store.ts';
import type { Said } from '../dialogs/said.ts';
import type { Incoming, Taken } from '../turn.ts';
import { activityId, channelDataToKeep, clientActivities, postedActivity, submittedValues } from './directLineActivity.ts';
import { randomId, same } from './directLineToken.ts';
import type { Claims, DirectLineTokens } from './directLineToken.ts';
import { sameSite } from './origin.ts';
import { RateLimit } from './rateLimit.ts';
import { refuse } from './refusal.ts';
import type { Web, WebAnswer, WebRequest } from './web.ts';

const BASE = '/v3/directline';
const PAGE = 200;

export interface DirectLinePorts {
  readonly store: Store;
  readonly plan: string;
  readonly tokens: DirectLineTokens;
  takeTurn(incoming: Incoming): Promise<Taken>;
  /** The session of a conversation in which nothing has been said. */
  readonly emptySession: string;
  now(): number;
  /** A sponsor's server may ask for tokens with it. */
  readonly secret: string | undefined;
  /** On a developer's own machine anyone may ask for tokens. */
  readonly open: boolean;
  readonly publicUrl: string | undefined;
}

/** Direct Line 3.0, the protocol of the official Web Chat client, over this server's own record of the conversation. */
export function directLine(web: Web, ports: DirectLinePorts): void {
  const { store, tokens, plan } = ports;
  const starting = new RateLimit(600, 20, ports.now);
  const posting = new RateLimit(60, 5, ports.now);
  const reading = new RateLimit(120, 20, ports.now);

  web.route('POST', `${BASE}/tokens/generate`, (request) => {
    starting.take(request.remote);
    mayStart(request);
    const claims = { conv: randomId(), user: `dl_${randomId()}` };
    return { status: 200, body: ticket(claims) };
  });

  web.route('POST', `${BASE}/tokens/refresh`, async (request) => {
    const claims = tokens.read(bearer(request));
    reading.take(claims.conv);
    if (!(await store.exists(key(claims)))) throw refuse.unknown('conversation');
    return { status: 200, body: ticket(claims) };
  });

  web.route('POST', `${BASE}/conversations`, async (request) => {
    starting.take(request.remote);
    const claims = starter(request);
    const created = await store.create(key(claims), ports.emptySession, ports.now());
    // A conversation that is there already is greeted too: the first process may have died before it could.
    await greet(claims, localeOf(request.body));
    return { status: created ? 201 : 200, body: { ...ticket(claims), streamUrl: streamUrl(request, claims, '') } };
  }, { body: true });

  web.route('GET', `${BASE}/conversations/:id`, async (request) => {
    const claims = await enter(request, reading);
    const watermark = request.query.get('watermark') ?? '';
    readWatermark(watermark);
    return { status: 200, body: { ...ticket(claims), streamUrl: streamUrl(request, claims, watermark) } };
  });

  web.route('GET', `${BASE}/conversations/:id/activities`, async (request) => {
    const claims = await enter(request, reading);
    const after = readWatermark(request.query.get('watermark') ?? '');
    const entries = await store.activities(key(claims), after, PAGE);
    return {
      status: 200,
      body: {
        activities: entries.flatMap((entry) => clientActivities(claims.conv, claims.user, entry)),
        watermark: String(entries.at(-1)?.seq ?? after),
      },
    };
  });

  web.route('POST', `${BASE}/conversations/:id/activities`, async (request) => post(request, await enter(request, posting)), { body: true });

  web.route('POST', `${BASE}/conversations/:id/upload`, async (request) => {
    await enter(request, posting);
    throw refuse.mediaType('This conversation takes no files.');
  });

  async function post(request: WebRequest, claims: Claims): Promise<WebAnswer> {
    const read = postedActivity.safeParse(request.body);
    if (!read.success) throw refuse.malformed('The body is not an activity.');
    const activity = read.data;
    if (activity.type === 'event' && activity.name === 'webchat/join') {
      const { seq } = await greet(claims, activity.locale ?? undefined);
      return { status: 200, body: { id: activityId(claims.conv, seq) } };
    }
    // Typing and other events change nothing, but the client expects an id.
    if (activity.type !== 'message') return { status: 200, body: { id: `${claims.conv}|${randomId()}` } };
    if (activity.attachments && activity.attachments.length > 0) throw refuse.mediaType('This conversation takes no files.');
    const values = submittedValues(activity);
    if (values?.success === false) throw refuse.malformed('`value` must be a flat object of text fields.');
    if (values === undefined && typeof activity.text !== 'string') throw refuse.malformed('A message needs `text` or `value`.');

    const channelData = channelDataToKeep(activity);
    const own = channelData?.['clientActivityID'];
    const said: Said = {
      conversation: claims.conv,
      // The client's own id is the same when it sends the same message again; without one every message is new.
      activityId: typeof own === 'string' ? `client:${own}` : `server:${randomId()}`,
      ...(typeof activity.text === 'string' && { text: activity.text }),
      ...(values && { values: values.data }),
      ...(activity.locale && { locale: activity.locale }),
    };
    const { seq } = await ports.takeTurn({ said, ...(channelData && { channelData }) });
    return { status: 200, body: { id: activityId(claims.conv, seq - 1) } };
  }

  function greet(claims: Pick<Claims, 'conv'>, locale: string | undefined): Promise<Taken> {
    return ports.takeTurn({ said: { conversation: claims.conv, activityId: 'joined', ...(locale && { locale }) } });
  }

  /** The conversation of the address, when the token is for it and it exists. */
  async function enter(request: WebRequest, limit: RateLimit): Promise<Claims> {
    const claims = tokens.read(bearer(request));
    limit.take(claims.conv);
    if (claims.conv !== request.params['id'] || !(await store.exists(key(claims)))) throw refuse.unknown('conversation');
    return claims;
  }

  /** Who may start a conversation: a browser with a token, a sponsor's server, or our own page. */
  function starter(request: WebRequest): Pick<Claims, 'conv' | 'user'> {
    const token = bearer(request);
    if (token !== undefined && !isSecret(token)) return tokens.read(token);
    mayStart(request);
    return { conv: randomId(), user: `dl_${randomId()}` };
  }

  function mayStart(request: WebRequest): void {
    const token = bearer(request);
    if (token !== undefined && isSecret(token)) return;
    const site = sameSite(request.headers, ports.publicUrl);
    if (site === 'same' || (site === 'unknown' && ports.open)) return;
    throw refuse.forbidden('Tokens are given to this server\'s own pages, or for the Direct Line secret.');
  }

  function isSecret(token: string): boolean {
    return ports.secret !== undefined && same(token, ports.secret);
  }

  function ticket({ conv, user }: Pick<Claims, 'conv' | 'user'>): { conversationId: string; token: string; expires_in: number } {
    return { conversationId: conv, token: tokens.issue(conv, user), expires_in: tokens.lifetimeSeconds };
  }

  function streamUrl(request: WebRequest, { conv, user }: Pick<Claims, 'conv' | 'user'>, watermark: string): string {
    const origin = ports.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`;
    return `${origin.replace(/^http/, 'ws')}${BASE}/conversations/${conv}/stream?watermark=${watermark}&t=${tokens.issue(conv, user)}`;
  }

  function key({ conv }: Pick<Claims, 'conv'>): { plan: string; conversation: string } {
    return { plan, conversation: conv };
  }
}

/** After which entry to go on; none means from the beginning. @throws Refusal 400 */
export function readWatermark(text: string): number {
  if (text === '' || text === 'null' || text === 'undefined') return 0;
  if (!/^\d{1,12}$/.test(text)) throw refuse.malformed('The watermark is not one of ours.');
  return Number(text);
}

function bearer({ headers }: WebRequest): string | undefined {
  const [scheme, token] = (headers.authorization ?? '').split(' ', 2);
  return scheme?.toLowerCase() === 'bearer' && token ? token : undefined;
}

function localeOf(body: unknown): string | undefined {
  const locale = typeof body === 'object' && body !== null ? (body as { locale?: unknown }).locale : undefined;
  return typeof locale === 'string' && locale.length <= 35 ? locale : undefined;
}

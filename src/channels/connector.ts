import http from 'node:http';
import https from 'node:https';
import { inTime } from './inTime.ts';

const LONGEST_ANSWER = 16_384;
const TOKEN_TIMEOUT_MS = 10_000;
const PROBE_TIMEOUT_MS = 5_000;
const MOST_SOCKETS = 64;
/** A code that says the person lets nothing through, or the assistant has been taken out of the chat. */
const BLOCKED: ReadonlySet<string> = new Set(['MessageWritesBlocked', 'BotNotInConversationRoster', 'BotDisabledByUser', 'ConversationBlockedByUser']);
/** To be sent again, as Microsoft asks, and what passes by itself. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 412, 425, 429, 500, 502, 503, 504]);

/** What became of a post. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** It was not taken, for now. */
  | { readonly kind: 'later'; readonly why: string; readonly afterMs?: number }
  /** The connection broke after the message was on its way: perhaps it was taken, perhaps not. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** It will never be taken. */
  | { readonly kind: 'never'; readonly why: string; readonly blocked: boolean };

export interface Connector {
  /**
   * Posts an activity.
   * @param again it was posted before, and perhaps has arrived: said in a header, for whoever looks into it
   */
  post(serviceUrl: string, path: string, activity: object, again: boolean): Promise<Delivery>;
  /** Whether somebody answers there who is well: that there is no such page is an answer, that there is too much to do is none. */
  reachable(serviceUrl: string): Promise<boolean>;
  close(): void;
}

/**
 * The client of a channel's connector. It tells apart what a client that only knows success and failure cannot: a message
 * that was certainly not taken, and one of which nobody knows. Follows no redirects, so nothing leads it elsewhere.
 * @param token the app's own token; `fresh` after one was refused
 * @param timeoutMs how long an answer may take
 */
export function connector(token: ((fresh: boolean) => Promise<string>) | undefined, now: () => number, timeoutMs: number): Connector {
  const agents = { 'http:': new http.Agent({ keepAlive: true, maxSockets: MOST_SOCKETS }), 'https:': new https.Agent({ keepAlive: true, maxSockets: MOST_SOCKETS }) } as const;
  let refused = false;

  function request(url: URL, method: string, headers: http.OutgoingHttpHeaders, body: string | undefined, ms: number): Promise<Answer> {
    const secure = url.protocol === 'https:';
    return new Promise((resolve) => {
      let connected = false;
      const req = (secure ? https : http).request(url, { method, headers, agent: agents[secure ? 'https:' : 'http:'] });
      const timer = setTimeout(() => req.destroy(new Error('there was no answer in time')), ms);
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      req.on('socket', (socket) => {
        if (!socket.connecting) connected = true;
        else socket.once(secure ? 'secureConnect' : 'connect', () => { connected = true; });
      });
      req.on('response', (res) => {
        let text = '';
        res.setEncoding('utf8');
        res.on('data', (chunk: string) => { if (text.length < LONGEST_ANSWER) text += chunk; });
        // Once there is a status the answer is known, even if its body breaks off.
        res.on('close', () => settle({ status: res.statusCode ?? 0, retryAfter: res.headers['retry-after'], text }));
      });
      req.on('error', (error: NodeJS.ErrnoException) => settle({ connected, why: error.code ?? error.message }));
      req.end(body);
    });
  }

  return {
    post: async (serviceUrl, path, activity, again) => {
      let bearer: string | undefined;
      try {
        bearer = token && await inTime(token(refused), TOKEN_TIMEOUT_MS);
      } catch (error) {
        return { kind: 'later', why: `no token: ${(error as Error).name}` };
      }
      const body = JSON.stringify(activity);
      const answer = await request(new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`), 'POST', {
        'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), accept: '*/*',
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(again && { 'x-prorata-possible-repeat': '1' }),
      }, body, timeoutMs);
      refused = 'status' in answer && answer.status === 401;
      return deliveryOf(answer, now());
    },
    reachable: async (serviceUrl) => {
      const answer = await request(new URL(serviceUrl), 'GET', {}, undefined, Math.min(PROBE_TIMEOUT_MS, timeoutMs));
      return 'status' in answer && answer.status < 500 && answer.status !== 429;
    },
    close: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };
}

type Answer = { readonly status: number; readonly retryAfter: string | undefined; readonly text: string } | { readonly connected: boolean; readonly why: string };

function deliveryOf(answer: Answer, now: number): Delivery {
  if (!('status' in answer)) return answer.connected ? { kind: 'unanswered', why: answer.why } : { kind: 'later', why: answer.why };
  const { status, retryAfter, text } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (PASSING.has(status)) {
    const afterMs = waitOf(retryAfter, now);
    return { kind: 'later', why: `${status}`, ...(afterMs !== undefined && { afterMs }) };
  }
  const code = codeOf(text);
  return { kind: 'never', why: code === undefined ? `${status}` : `${status} ${code}`, blocked: status === 403 && code !== undefined && BLOCKED.has(code) };
}

/** `Retry-After` is a number of seconds or a date. */
function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The error code of an answer, if it looks like one. */
function codeOf(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; innerHttpError?: unknown } };
    return typeof error?.code === 'string' && /^[A-Za-z]{1,60}$/.test(error.code) ? error.code : undefined;
  } catch {
    return undefined;
  }
}

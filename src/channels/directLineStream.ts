import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Store } from '../store/store.ts';
import { clientActivities } from './directLineActivity.ts';
import type { Claims, DirectLineTokens } from './directLineToken.ts';
import { readWatermark } from './directLine.ts';
import { sameSite } from './origin.ts';
import { Refusal, refuse } from './refusal.ts';
import type { Web } from './web.ts';

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;
const PAGE = 100;
const PING_MS = 25_000;
const MOST_UNSENT_BYTES = 4 * 1024 * 1024;
const MOST_SOCKETS = 5;

interface Stream {
  readonly socket: WebSocket;
  readonly claims: Claims;
  after: number;
  pumping: boolean;
  again: boolean;
  alive: boolean;
}

export interface StreamPorts {
  readonly store: Store;
  readonly plan: string;
  readonly tokens: DirectLineTokens;
  readonly publicUrl: string | undefined;
  failed(error: unknown): void;
}

export interface Streams {
  /** Something new stands in this conversation's record. */
  notify(conversation: string): void;
  count(): number;
  close(): void;
}

/**
 * The WebSocket side of Direct Line. A stream is a reader of the record that remembers how far it has read: what was
 * produced before it opened is read like what comes after, and nothing is sent that was not committed.
 */
export function directLineStreams(web: Web, ports: StreamPorts): Streams {
  const { store, tokens, plan } = ports;
  // Clients send only empty frames, to keep the line open.
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  const open = new Map<string, Set<Stream>>();

  web.onUpgrade((req, socket, head) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const conversation = PATH.exec(url.pathname)?.[1];
    if (conversation === undefined) return false;
    void welcome(req, socket, head, () => admit(req, url, conversation));
    return true;
  });

  async function welcome(req: IncomingMessage, socket: Socket, head: Buffer, check: () => ReturnType<typeof admit>): Promise<void> {
    try {
      const { claims, after } = await check();
      server.handleUpgrade(req, socket, head, (ws) => start(ws, claims, after));
    } catch (error) {
      decline(socket, error);
    }
  }

  async function admit(req: IncomingMessage, url: URL, conversation: string): Promise<{ claims: Claims; after: number }> {
    if (sameSite(req.headers, ports.publicUrl) === 'other') throw refuse.forbidden('Streams are for this server\'s own pages.');
    const claims = tokens.read(url.searchParams.get('t') ?? undefined);
    const after = readWatermark(url.searchParams.get('watermark') ?? '');
    if (claims.conv !== conversation || !(await store.exists({ plan, conversation }))) throw refuse.unknown('conversation');
    return { claims, after };
  }

  function decline(socket: Socket, error: unknown): void {
    if (!(error instanceof Refusal)) ports.failed(error);
    const status = error instanceof Refusal ? error.status : 503;
    socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  function start(socket: WebSocket, claims: Claims, after: number): void {
    const stream: Stream = { socket, claims, after, pumping: false, again: false, alive: true };
    const streams = open.get(claims.conv) ?? new Set();
    open.set(claims.conv, streams.add(stream));
    if (streams.size > MOST_SOCKETS) streams.values().next().value?.socket.close(1008, 'opened elsewhere');
    socket.on('pong', () => { stream.alive = true; });
    socket.on('message', () => { stream.alive = true; });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      streams.delete(stream);
      if (streams.size === 0 && open.get(claims.conv) === streams) open.delete(claims.conv);
    });
    void pump(stream);
  }

  /** Sends what is new, one page at a time, until there is nothing new. */
  async function pump(stream: Stream): Promise<void> {
    if (stream.pumping) {
      stream.again = true;
      return;
    }
    stream.pumping = true;
    try {
      const { conv, user } = stream.claims;
      for (let more = true; more && stream.socket.readyState === stream.socket.OPEN;) {
        stream.again = false;
        const entries = await store.activities({ plan, conversation: conv }, stream.after, PAGE);
        const last = entries.at(-1);
        if (last) {
          stream.after = last.seq;
          stream.socket.send(JSON.stringify({ activities: entries.flatMap((entry) => clientActivities(conv, user, entry)), watermark: String(last.seq) }));
        }
        // A reader that does not keep up is let go; it comes back with its watermark.
        if (stream.socket.bufferedAmount > MOST_UNSENT_BYTES) stream.socket.terminate();
        more = entries.length === PAGE || stream.again;
      }
    } catch (error) {
      ports.failed(error);
      stream.socket.close(1011);
    } finally {
      stream.pumping = false;
    }
  }

  const pings = setInterval(() => {
    for (const streams of open.values()) {
      for (const stream of streams) {
        if (!stream.alive) stream.socket.terminate();
        stream.alive = false;
        stream.socket.ping();
      }
    }
  }, PING_MS);
  pings.unref();

  return {
    notify: (conversation) => open.get(conversation)?.forEach((stream) => void pump(stream)),
    count: () => [...open.values()].reduce((sum, streams) => sum + streams.size, 0),
    close: () => {
      clearInterval(pings);
      for (const streams of open.values()) for (const { socket } of streams) socket.close(1001);
      server.close();
    },
  };
}

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listening } from './login.ts';

/** A reply as it came to the channel. */
export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  /** Sent on purpose a second time, because nobody knows whether the first arrived. */
  readonly again: boolean;
  readonly activity: { readonly type: string; readonly text?: string; readonly replyToId?: string; readonly conversation: { readonly id: string }; readonly recipient?: { readonly id: string }; readonly from?: { readonly id: string } } & Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What becomes of a reply: a status, a status with a code or headers, or no answer at all. */
export type Behaviour =
  | number
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly code?: string; readonly afterMs?: number }
  /** The reply is taken and the connection then breaks, before an answer. */
  | 'takes and breaks off'
  /** The connection breaks, and nothing was taken. */
  | 'breaks off'
  | 'never answers';

export interface Connector {
  /** Its address, as activities name it in `serviceUrl`. */
  readonly url: string;
  /** What was taken, in order. */
  readonly taken: readonly Posted[];
  /** All that came, taken or not. */
  readonly came: readonly Posted[];
  /** What becomes of each reply; unless a test says otherwise it is taken. */
  behave: (posted: Posted, count: number) => Behaviour;
  close(): void;
}

/** A channel's connector on loopback: it takes replies, and fails in the ways that connectors fail. */
export async function connectorService(): Promise<Connector> {
  const taken: Posted[] = [];
  const came: Posted[] = [];
  const connector = { url: '', taken, came, behave: (): Behaviour => 201, close: () => undefined } as { -readonly [Key in keyof Connector]: Connector[Key] };

  function take(req: IncomingMessage, res: ServerResponse, body: string): void {
    const posted: Posted = {
      method: req.method ?? '', path: req.url ?? '', authorization: req.headers.authorization, again: req.headers['x-prorata-possible-repeat'] !== undefined,
      activity: body === '' ? { type: '', conversation: { id: '' } } : JSON.parse(body) as Posted['activity'], at: Date.now(),
    };
    const isPost = req.method === 'POST';
    if (isPost) came.push(posted);
    const behaviour = connector.behave(posted, came.length);
    if (behaviour === 'never answers') return;
    if (behaviour === 'breaks off') return void req.socket.destroy();
    if (behaviour === 'takes and breaks off') {
      if (isPost) taken.push(posted);
      return void req.socket.destroy();
    }
    const { status, headers = {}, code, afterMs = 0 } = typeof behaviour === 'number' ? { status: behaviour } as Exclude<Behaviour, number | string> : behaviour;
    if (isPost && status < 300) taken.push(posted);
    const send = (): void => {
      // Not chained: restify replaces writeHead for every server of the process, and its own returns nothing.
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify(status < 300 ? { id: `${taken.length}` } : { error: { code: code ?? 'Error', message: 'refused' } }));
    };
    if (afterMs > 0) setTimeout(send, afterMs);
    else send();
  }

  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => void chunks.push(chunk));
    req.on('end', () => take(req, res, Buffer.concat(chunks).toString()));
    req.on('error', () => undefined);
  });
  connector.url = `http://127.0.0.1:${await listening(server)}/`;
  connector.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return connector;
}

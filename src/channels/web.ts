import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import restify from 'restify';
import type { Logger } from 'pino';
import { checkEncoding, discardRest, readBody } from './body.ts';
import type { Metrics } from './metrics.ts';
import { Refusal, refuse } from './refusal.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 65_000;

/** A request as handlers see it: the body is read, the query is split, nothing else is decoded. */
export interface WebRequest {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON, or undefined when there was none or the route takes none. */
  readonly body: unknown;
  readonly remote: string;
}

export interface WebAnswer {
  readonly status: number;
  /** Sent as JSON, unless it is a string or bytes and `headers` names their type. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type WebHandler = (request: WebRequest) => WebAnswer | Promise<WebAnswer>;

/** Takes over a connection that asks to be a WebSocket; false when the address is not its own. */
export type UpgradeHandler = (req: IncomingMessage, socket: Socket, head: Buffer) => boolean;

export interface Web {
  route(method: 'GET' | 'HEAD' | 'POST', path: string, handler: WebHandler, options?: { readonly body: boolean }): void;
  onUpgrade(handler: UpgradeHandler): void;
  listen(port: number, host: string): Promise<{ port: number; address: string }>;
  /** Stops taking requests and waits for those under way, at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** Of two `Authorization` headers Node keeps one, and something before this server may have looked at the other: then neither counts. */
function withoutRepeated(req: IncomingMessage): IncomingMessage['headers'] {
  if (req.headers.authorization === undefined || req.headersDistinct['authorization']?.length === 1) return req.headers;
  const { authorization: _, ...headers } = req.headers;
  return headers;
}

/** The HTTP server: one door with the same rules for every route. */
export function createWeb(options: { log: Logger; metrics: Metrics; bodyTimeoutMs: number; strictTransport: boolean; broken: (error: unknown) => object }): Web {
  const { log, metrics } = options;
  // Restify's own log would print requests; only ours is kept.
  const server = restify.createServer({ name: '', log: log.child({}, { level: 'silent' }) as never });
  const http = server.server as import('node:http').Server;
  http.headersTimeout = HEADERS_TIMEOUT_MS;
  http.requestTimeout = options.bodyTimeoutMs + HEADERS_TIMEOUT_MS;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  http.maxHeadersCount = 100;
  const upgrades: UpgradeHandler[] = [];
  const sockets = new Set<Socket>();
  let closing = false;
  http.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (req: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    try {
      if (upgrades.some((take) => take(req, socket, head))) return;
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    } catch (error) {
      log.error(options.broken(error), 'an upgrade failed');
      socket.destroy();
    }
  });

  const common = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(options.strictTransport && { 'strict-transport-security': 'max-age=31536000' }),
  };

  function send(res: ServerResponse, { status, body, headers = {} }: WebAnswer): void {
    if (res.headersSent || res.destroyed) return;
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const bytes = body === undefined ? '' : raw ? body : JSON.stringify(body);
    res.writeHead(status, {
      ...common,
      ...(body !== undefined && !raw && { 'content-type': 'application/json; charset=utf-8' }),
      ...(closing && { connection: 'close' }),
      ...headers,
      'content-length': Buffer.byteLength(bytes),
    });
    res.end(res.req.method === 'HEAD' ? undefined : bytes);
    if (!res.req.complete) discardRest(res.req);
  }

  function failed(error: unknown): WebAnswer {
    if (error instanceof Refusal) return { status: error.status, body: { error: { code: error.code, message: error.message } }, headers: error.headers };
    const correlation = randomBytes(4).toString('hex');
    log.error({ correlation, ...options.broken(error) }, 'a request failed');
    return { status: 500, body: { error: { code: 'Broken', message: `Something went wrong. Reference: ${correlation}.` } } };
  }

  function route(method: 'GET' | 'HEAD' | 'POST', path: string, handler: WebHandler, { body }: { readonly body: boolean } = { body: false }): void {
    const register = { GET: server.get, HEAD: server.head, POST: server.post }[method].bind(server);
    register(path, async (req: restify.Request, res: restify.Response) => {
      const started = performance.now();
      const answer = await serve(req, handler, body).catch(failed);
      try {
        send(res, answer);
      } catch (error) {
        log.error(options.broken(error), 'an answer could not be sent');
        res.destroy();
      }
      metrics.request(method, path, answer.status, performance.now() - started);
    });
  }

  async function serve(req: restify.Request, handler: WebHandler, takesBody: boolean): Promise<WebAnswer> {
    checkEncoding(req);
    const at = (req.url ?? '').indexOf('?');
    return handler({
      method: req.method ?? '',
      params: (req.params ?? {}) as Record<string, string>,
      query: new URLSearchParams(at < 0 ? '' : req.url!.slice(at)),
      headers: withoutRepeated(req),
      body: takesBody ? await readBody(req, options.bodyTimeoutMs) : undefined,
      remote: req.socket.remoteAddress ?? '',
    });
  }

  // What no route takes, and what restify itself gives up on (an undecodable address), is answered in our own words.
  server.pre((req: restify.Request, res: restify.Response, next: restify.Next) => {
    res.once('error', () => res.destroy());
    try {
      checkEncoding(req);
      decodeURI((req.url ?? '').split('?')[0] ?? '');
      next();
    } catch (error) {
      send(res, failed(error instanceof Refusal ? error : refuse.malformed('The address cannot be read.')));
      next(false);
    }
  });
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: { statusCode?: number; toJSON?: () => object }, done: () => void) => {
    for (const [name, value] of Object.entries(common)) res.setHeader(name, value);
    const body = error.statusCode === 404 ? { code: 'NotFound', message: 'There is no such page.' } : { code: 'BadArgument', message: 'The request cannot be served.' };
    error.toJSON = () => ({ error: body });
    done();
  });

  return {
    route,
    onUpgrade: (handler) => void upgrades.push(handler),
    listen: (port, host) => new Promise((resolve, reject) => {
      // Restify hands its server's errors on to itself, where one that nobody listens for would end the process.
      server.on('error', (error: Error) => http.listening && log.error(options.broken(error), 'the server failed'));
      http.once('error', reject);
      http.listen({ port, host }, () => {
        http.off('error', reject);
        resolve(http.address() as import('node:net').AddressInfo);
      });
    }),
    close: (graceMs) => new Promise((resolve) => {
      closing = true;
      const timer = setTimeout(() => sockets.forEach((socket) => socket.destroy()), graceMs);
      http.close(() => {
        clearTimeout(timer);
        resolve();
      });
      http.closeIdleConnections();
    }),
  };
}

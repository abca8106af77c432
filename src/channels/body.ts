import type { IncomingMessage } from 'node:http';
import { BadJson, readJson } from './json.ts';
import { refuse } from './refusal.ts';

/** The largest body read, in bytes as they arrive. */
export const LARGEST_BODY = 256 * 1024;
const MOST_DISCARDED = 4 * 1024 * 1024;
const LONGEST_DISCARD_MS = 5_000;

/**
 * Refuses what this server never reads. To be called before anything touches the body: bytes that would have to be
 * unpacked are not accepted at all, so no header can make a small body large.
 */
export function checkEncoding(req: IncomingMessage): void {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') throw refuse.mediaType('Send the body without a content encoding.');
  const transfer = req.headers['transfer-encoding'];
  if (transfer !== undefined && transfer.trim().toLowerCase() !== 'chunked') throw refuse.mediaType('Send the body without a transfer encoding other than chunked.');
  if (Number(req.headers['content-length'] ?? 0) > LARGEST_BODY) throw refuse.large(LARGEST_BODY);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A JSON body, or undefined when there is none. */
export async function readBody(req: IncomingMessage, timeoutMs: number): Promise<unknown> {
  const bytes = await collect(req, timeoutMs);
  if (bytes.length === 0) return undefined;
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(req.headers['content-type'] ?? '')) {
    throw refuse.mediaType('Send JSON, with Content-Type: application/json.');
  }
  try {
    return readJson(utf8.decode(bytes));
  } catch (error) {
    throw refuse.malformed(error instanceof BadJson ? error.message : 'The body is not valid UTF-8.');
  }
}

/**
 * Reads on after a refusal without keeping anything, so that a caller that is still sending gets to read its answer
 * in place of a reset connection; but not without end.
 */
export function discardRest(req: IncomingMessage): void {
  if (req.destroyed) return;
  let left = MOST_DISCARDED;
  const timer = setTimeout(() => req.socket.destroy(), LONGEST_DISCARD_MS);
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.socket.destroy();
  });
  // Of a request that has been answered, only its connection still says that the caller has gone.
  req.socket.once('close', () => clearTimeout(timer));
  req.once('end', () => clearTimeout(timer));
  req.resume();
}

function collect(req: IncomingMessage, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => finish(() => reject(refuse.slow())), timeoutMs);

    function finish(settle: () => void): void {
      clearTimeout(timer);
      req.off('data', onData).off('end', onEnd).off('close', onGone).off('error', onGone);
      settle();
    }
    function onData(chunk: Buffer): void {
      size += chunk.length;
      if (size > LARGEST_BODY) finish(() => reject(refuse.large(LARGEST_BODY)));
      else chunks.push(chunk);
    }
    function onEnd(): void {
      finish(() => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    }
    function onGone(): void {
      finish(() => reject(refuse.malformed('The body ended early.')));
    }
    req.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}

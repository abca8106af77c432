import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { refuse } from './refusal.ts';
import type { Web, WebAnswer, WebRequest } from './web.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Files other sites load, as a sponsor's page does. */
const FOR_OTHER_SITES = new Set(['/embed.js']);
/** The page other sites may show in a frame. */
const FRAMED = '/chat';

interface Page {
  readonly file: string;
  readonly type: string;
  modified: number;
  bytes: Buffer;
}

/**
 * Serves what the build left in `folder`, each file at its own name, `index.html` at `/` and `name.html` at `/name`.
 * The list is made once: an address that is not on it does not touch the disk.
 */
export function pages(web: Web, folder: string, frameAncestors: readonly string[]): void {
  const found = new Map<string, Page>();
  for (const name of list(folder)) {
    const path = name === 'index.html' ? '/' : `/${name.replace(/\.html$/, '')}`;
    found.set(path, { file: join(folder, name), type: TYPES[extname(name)] ?? 'application/octet-stream', modified: 0, bytes: Buffer.alloc(0) });
  }
  for (const path of found.keys()) {
    const answer = (request: WebRequest) => serve(request, path, found.get(path)!, frameAncestors);
    web.route('GET', path, answer);
    web.route('HEAD', path, answer);
  }
  if (!found.has('/')) {
    web.route('GET', '/', () => ({ status: 200, body: 'Prorata is running. The pages are not built: run "npm run build".\n', headers: { 'content-type': TYPES['.txt']! } }));
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
      .filter((name) => /^[\w./-]+$/.test(name));
  } catch {
    return [];
  }
}

function serve(request: WebRequest, path: string, page: Page, frameAncestors: readonly string[]): WebAnswer {
  try {
    const modified = statSync(page.file).mtimeMs;
    if (modified !== page.modified) Object.assign(page, { modified, bytes: readFileSync(page.file) });
  } catch {
    throw refuse.unknown('page');
  }
  if (page.type.startsWith('text/html')) return document(path, page, frameAncestors);
  const etag = `"${page.modified.toString(36)}-${page.bytes.length.toString(36)}"`;
  const headers = {
    'content-type': page.type,
    'cache-control': 'no-cache',
    etag,
    ...(FOR_OTHER_SITES.has(path) && { 'cross-origin-resource-policy': 'cross-origin' }),
  };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { status: 200, body: page.bytes, headers };
}

/** A page gets a fresh nonce where its source says `__NONCE__`; a script that was slipped in has none and does not run. */
function document(path: string, page: Page, frameAncestors: readonly string[]): WebAnswer {
  const nonce = randomBytes(16).toString('base64');
  const body = page.bytes.toString('utf8').replaceAll('__NONCE__', nonce);
  const framed = path === FRAMED;
  return {
    status: 200,
    body,
    headers: {
      'content-type': page.type,
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        `style-src 'nonce-${nonce}'`,
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${framed ? frameAncestors.join(' ') : "'self'"}`,
      ].join('; '),
      ...(!framed && { 'x-frame-options': 'SAMEORIGIN' }),
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Metrics } from '../../src/channels/metrics.ts';
import { pages } from '../../src/channels/pages.ts';
import { createWeb } from '../../src/channels/web.ts';
import type { Web } from '../../src/channels/web.ts';
import { call, temporaryFolder } from './serving.ts';

let web: Web;
let url: string;
let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'fonts'));
  for (const [name, text] of Object.entries({
    'index.html': '<script src="/a.js" nonce="__NONCE__"></script>',
    'chat.html': '<style nonce="__NONCE__"></style>',
    'embed.js': 'embed()',
    'a.js': 'a()',
    'fonts/x.css': 'x{}',
  })) writeFileSync(join(folder, name), text);
  web = createWeb({ log: pino({ level: 'silent' }), metrics: new Metrics(), bodyTimeoutMs: 1_000, strictTransport: true, broken: () => ({}) });
  pages(web, folder, ["'self'", 'https://benefits.example']);
  url = `http://127.0.0.1:${(await web.listen(0, '127.0.0.1')).port}`;
});
afterEach(() => web.close(100));

const policy = (headers: Headers): string => headers.get('content-security-policy') ?? '';

test('a page gets a nonce of its own each time, and only what carries it runs', async () => {
  const [one, two] = [await call('GET', `${url}/`), await call('GET', `${url}/`)];
  const nonce = /nonce="([^"]+)"/.exec(one.text)?.[1];
  expect(nonce).toMatch(/^[\w+/]{22}==$/);
  expect(policy(one.headers)).toContain(`script-src 'nonce-${nonce}'`);
  expect(policy(one.headers)).not.toMatch(/unsafe|\*/);
  expect(two.text).not.toContain(nonce);
  expect(one.headers.get('strict-transport-security')).toContain('max-age');
});

test('the chat may be framed by the sites that were named, the other pages by our own alone', async () => {
  expect(policy((await call('GET', `${url}/chat`)).headers)).toContain("frame-ancestors 'self' https://benefits.example");
  expect(policy((await call('GET', `${url}/`)).headers)).toMatch(/frame-ancestors 'self'$/);
});

test('only the embed script may be loaded by other sites', async () => {
  expect((await call('GET', `${url}/embed.js`)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await call('GET', `${url}/a.js`)).headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('a file comes with its type, is not sent again when it is known, and anew when it has changed', async () => {
  const first = await call('GET', `${url}/fonts/x.css`);
  expect([first.text, first.headers.get('content-type')]).toEqual(['x{}', 'text/css; charset=utf-8']);
  const known = { headers: { 'if-none-match': first.headers.get('etag')! } };
  expect((await call('GET', `${url}/fonts/x.css`, known)).status).toBe(304);
  writeFileSync(join(folder, 'fonts/x.css'), 'changed{}');
  expect((await call('GET', `${url}/fonts/x.css`, known)).text).toBe('changed{}');
});

test('HEAD tells the same without the page', async () => {
  const got = await call('HEAD', `${url}/chat`);
  expect([got.status, got.text, Number(got.headers.get('content-length')) > 0]).toEqual([200, '', true]);
});

test('without built pages the server says how to build them', async () => {
  const bare = createWeb({ log: pino({ level: 'silent' }), metrics: new Metrics(), bodyTimeoutMs: 1_000, strictTransport: false, broken: () => ({}) });
  pages(bare, join(folder, 'nowhere'), []);
  const { port } = await bare.listen(0, '127.0.0.1');
  expect((await call('GET', `http://127.0.0.1:${port}/`)).text).toContain('npm run build');
  await bare.close(100);
});

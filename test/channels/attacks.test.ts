import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Running } from '../../src/index.ts';
import { call, serving, stopAll } from './serving.ts';

/** What hostile callers send. Kept for ever: each of these has ended or blocked a process somewhere. */
let server: Running;
let port: number;

beforeAll(async () => {
  server = await serving({ PRORATA_BODY_TIMEOUT_MS: '300' });
  port = Number(new URL(server.url).port);
});
afterEach(async () => {
  expect((await call('GET', `${server.url}/healthz`)).status).toBe(200);
  const talks = await call<{ activities: unknown[] }>('POST', `${server.url}/api/messages`, { body: good(`alive-${Math.random()}`) });
  expect([talks.status, talks.body.activities.length]).toEqual([200, 1]);
});
afterAll(stopAll);

const good = (id: string, more: object = {}): object => ({ type: 'message', id, channelId: 'emulator', deliveryMode: 'expectReplies', conversation: { id: 'attacks' }, from: { id: 'u' }, recipient: { id: 'bot' }, text: 'hello', ...more });

/** Bytes straight onto the wire; resolves to all that came back when the server closed, or after a while. */
function raw(bytes: string | Buffer, ms = 1_500): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.on('data', (chunk: Buffer) => { got += chunk.toString('latin1'); });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(got);
    });
  });
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const request = (headers: string, body: string | Buffer = '', path = '/api/messages'): Buffer =>
  Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`), Buffer.from(body)]);
const json = (body: string | Buffer): Buffer => request(`Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`, body);

describe.each(['/api/messages', '/v3/directline/conversations', '/v3/directline/tokens/generate', '/', '/no/such/page'])('a packed body for %s', (path) => {
  test.each(['gzip', 'GZIP', 'deflate', 'br', 'zstd', 'gzip, identity', 'x-anything'])('as %s is refused before anything unpacks it', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const answer = await raw(request(`Content-Type: application/json\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${bomb.length}\r\n`, bomb, path));
    expect(statusOf(answer)).toBe(415);
  });
});

test('a gzip header with a body that is not gzip is refused, and the process lives', async () => {
  expect(statusOf(await raw(request('Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n', '{}{}')))).toBe(415);
});

test.each([
  ['cut off', '{"type":"mess'],
  ['empty', ' '],
  ['a word', 'hello'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a number', '1e999'],
  ['the wrong types', '{"type":5,"conversation":"x"}'],
  ['two values', '{}{}'],
  ['single quotes', "{'type':'message'}"],
  ['broken UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ['deep brackets', '['.repeat(100_000)],
  ['deep closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['deep objects', '{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000)],
  ['an id of the wrong kind', JSON.stringify(good('x', { conversation: { id: {} } }))],
  ['an endless id', JSON.stringify(good('x'.repeat(2_000)))],
])('a body that is %s is 400', async (_what, body) => {
  const answer = await raw(json(body));
  expect(statusOf(answer)).toBe(400);
  expect(answer).not.toMatch(/node_modules|at .*\.ts|SyntaxError/);
});

test('a body of another type is 415', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/jsonp', '']) {
    expect([type, statusOf(await raw(request(`Content-Type: ${type}\r\nContent-Length: 2\r\n`, '{}')))]).toEqual([type, 415]);
  }
});

test('a body that says it is too large, or is, is 413', async () => {
  const large = 'x'.repeat(300_000);
  expect(statusOf(await raw(request('Content-Type: application/json\r\nContent-Length: 999999999999\r\n', large)))).toBe(413);
  expect(statusOf(await raw(request('Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n', `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`)))).toBe(413);
  const just = JSON.stringify(good('large', { text: '', channelData: 'x'.repeat(262_144 - JSON.stringify(good('large', { text: '', channelData: '' })).length) }));
  expect(Buffer.byteLength(just)).toBe(262_144);
  expect(statusOf(await raw(json(just)))).toBe(200);
  expect(statusOf(await raw(json(`${just} `)))).toBe(413);
});

test('a body that does not come is 408', async () => {
  const answer = await raw(request('Content-Type: application/json\r\nContent-Length: 100\r\n', '{"type":'));
  expect(statusOf(answer)).toBe(408);
});

test('a body that trickles is 408', async () => {
  const answer = await new Promise<string>((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request('Content-Type: application/json\r\nContent-Length: 1000\r\n')));
    const drip = setInterval(() => socket.write(' '), 50);
    socket.on('data', (chunk: Buffer) => { got += chunk.toString(); });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      resolve(got);
    });
  });
  expect(statusOf(answer)).toBe(408);
});

test('a caller that goes away in mid-body harms nobody', async () => {
  await Promise.all(Array.from({ length: 20 }, () => raw(request('Content-Type: application/json\r\nContent-Length: 100\r\n', '{'), 50)));
});

test('what is not HTTP is 400 or nothing', async () => {
  for (const bytes of ['\0\0\0\0\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', `GET / HTTP/1.1\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`]) {
    expect([400, 431, 505, Number.NaN]).toContain(statusOf(await raw(bytes, 400)));
  }
});

test.each(['/%', '/%E0%A4%A', '/%00', '/..%2f..%2fetc%2fpasswd', '//evil.example/', '/v3/directline/conversations/%2e%2e/activities', `/${'a'.repeat(8_000)}`, '/?x=%', '/constructor', '/__proto__'])('the address %s is refused', async (path) => {
  const status = statusOf(await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
  expect(path.startsWith('/?') ? [200] : [400, 403, 404, 414, 431]).toContain(status);
});

test('no address reaches a file outside the built pages', async () => {
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/package.json', '/data/prorata.db', '/token.key']) {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect([path, [400, 404].includes(statusOf(answer))]).toEqual([path, true]);
  }
});

test('a `__proto__` in a message changes nobody\'s prototype and reaches nobody', async () => {
  const body = `{"__proto__":{"polluted":1},"type":"message","id":"p","channelId":"emulator","deliveryMode":"expectReplies","conversation":{"id":"attacks","__proto__":{"isGroup":true}},"from":{"id":"u"},"value":{"__proto__":{"polluted":1},"constructor":"x","basis":"5"}}`;
  const answer = await raw(json(body));
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('form {\\"constructor\\":\\"x\\",\\"basis\\":\\"5\\"}');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('replies go to no address of the caller\'s choosing', async () => {
  for (const serviceUrl of ['http://evil.example/', 'https://smba.trafficmanager.net.evil.example/', 'https://smba.trafficmanager.net@evil.example/', 'https://evil.example/smba.trafficmanager.net', 'http://smba.trafficmanager.net/', 'https://user:pass@smba.trafficmanager.net/', 'file:///etc/passwd', 'http://169.254.169.254/latest/', 'http://[::ffff:169.254.169.254]/', 'javascript:alert(1)', 'localhost', '//localhost', 'http://localhost.evil.example/', 'x']) {
    expect([serviceUrl, (await call('POST', `${server.url}/api/messages`, { body: good('s', { serviceUrl, deliveryMode: undefined }) })).status]).toEqual([serviceUrl, 403]);
  }
});

test('a list of a hundred thousand commas, and the longest message, are answered like any other', async () => {
  for (const text of ['1,'.repeat(50_000), '<at'.repeat(33_000), '('.repeat(100_000), '$'.repeat(100_000)]) {
    const started = performance.now();
    const got = await call('POST', `${server.url}/api/messages`, { body: good(`long-${text.slice(0, 3)}`, { text }) });
    expect(got.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

test('methods that are not used are refused', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    expect([404, 405]).toContain(statusOf(await raw(`${method} /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)));
  }
});

test('an upgrade to anything but a stream is refused and closed', async () => {
  const answer = await raw('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
  expect(statusOf(answer)).toBe(404);
});

test('every answer carries the headers that keep browsers from guessing and framing', async () => {
  for (const path of ['/healthz', '/no/such/page', '/metrics']) {
    const { headers } = await call('GET', `${server.url}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('server')).toBeNull();
  }
});

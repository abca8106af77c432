import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { call, temporaryFolder } from './serving.ts';

interface Ended { readonly code: number | null; readonly out: string; readonly err: string }

/** `prorata serve` as people start it; `during` is called with its address once it listens. */
function serve(env: Record<string, string>, during?: (url: string, stop: () => void) => Promise<void>, args: string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, ['src/cli.ts', 'serve', ...args], { env: { ...process.env, NODE_OPTIONS: '', PORT: '0', ...env } });
  // Once: a second signal does not wait.
  const stop = (): void => void (child.killed || child.kill('SIGTERM'));
  let [out, err] = ['', ''];
  let failed: unknown;
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    const url = /http:\/\/\S+/.exec(out)?.[0];
    if (url) (during?.(url, stop) ?? Promise.resolve(stop())).catch((error: unknown) => { failed = error; }).finally(stop);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (failed ? reject(failed as Error) : resolve({ code, out, err })));
  });
}

test('it says where it listens, serves, and ends well when it is told to stop', async () => {
  const database = join(temporaryFolder(), 'p.db');
  const ended = await serve({ PRORATA_DATABASE: database }, async (url) => {
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await call('GET', `${url}/readyz`)).status).toBe(200);
    expect((await call('GET', `${url}/`)).status).toBe(200);
  });
  expect(ended).toMatchObject({ code: 0, err: '' });
});

test('told to stop while a message is arriving it still answers', async () => {
  const body = JSON.stringify({ type: 'message', id: 'a', channelId: 'emulator', deliveryMode: 'expectReplies', conversation: { id: 'c' }, from: { id: 'u' }, text: 'hello' });
  const ended = await serve({ PRORATA_DATABASE: ':memory:' }, async (url, stop) => {
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sending.on('error', reject);
      sending.write(body.slice(0, 20));
      setTimeout(stop, 100);
      setTimeout(() => sending.end(body.slice(20)), 300);
    });
    expect(status).toBe(200);
  });
  expect(ended.code).toBe(0);
});

test('a damaged database is one clear line on standard error and exit code 1', async () => {
  const database = join(temporaryFolder(), 'p.db');
  writeFileSync(database, 'not a database '.repeat(1_000));
  const { code, out, err } = await serve({ PRORATA_DATABASE: database });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^Prorata cannot start: The database .*p\.db is damaged\. .*\n$/);
  expect(readFileSync(database, 'utf8')).toContain('not a database');
});

test('a database that cannot be written is one clear line on standard error and exit code 1', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'p.db'));
  const { code, err } = await serve({ PRORATA_DATABASE: join(folder, 'p.db') });
  expect(code).toBe(1);
  expect(err).toMatch(/^Prorata cannot start: The database .* cannot be opened for writing\. .*\n$/);
});

test('a port that is taken says what to do', async () => {
  const other = createServer();
  await new Promise<void>((ready) => { other.listen(0, '127.0.0.1', ready); });
  const { code, err } = await serve({ PORT: String((other.address() as AddressInfo).port), PRORATA_DATABASE: ':memory:' });
  other.close();
  expect(code).toBe(1);
  expect(err).toMatch(/^Prorata cannot start: port \d+ is taken\. .*PORT=8080 npm start\n$/);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['settings that would be unsafe', { HOST: '0.0.0.0' }, /HOST: 0\.0\.0\.0 is reachable/],
  ['a plan that does not exist', { PRORATA_PLAN: 'nowhere', PRORATA_DATABASE: ':memory:' }, /plans\/nowhere\.yaml: cannot be read\. Plans found in plans: .*demo/],
])('%s are refused before anything is served', async (_what, env, message) => {
  const { code, out, err } = await serve(env);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(message);
  expect(err).not.toContain('    at ');
});

test('the log holds no word and no amount of what was said', async () => {
  const { err } = await serve({ PRORATA_DATABASE: ':memory:', PRORATA_LOG_LEVEL: 'debug' }, async (url) => {
    for (const text of ['My name is Zebediah and I have 93,417 in my IRA', 'forget me']) {
      await call('POST', `${url}/api/messages`, { body: { type: 'message', id: text, channelId: 'emulator', deliveryMode: 'expectReplies', conversation: { id: 'c' }, from: { id: 'u' }, text } });
    }
    await call('POST', `${url}/api/messages`, { body: '{"text":"Zebediah 93,417' });
  });
  expect(err).not.toMatch(/Zebediah|93,?417/);
});

import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Running } from '../../src/index.ts';
import { call, eventually, serving, stopAll, temporaryFolder } from './serving.ts';

interface Ticket { conversationId: string; token: string; expires_in: number; streamUrl: string }
interface Shown { id: string; type: string; text: string; from: { id: string; role: string }; channelData?: { clientActivityID?: string } }
interface ActivitySet { activities: Shown[]; watermark: string }

const path = '/v3/directline';
let server: Running;

afterEach(stopAll);

async function begin(url = server.url): Promise<Ticket> {
  const { body: { token } } = await call<Ticket>('POST', `${url}${path}/tokens/generate`);
  return (await call<Ticket>('POST', `${url}${path}/conversations`, { token, body: { user: { id: 'me' }, locale: 'en-US' } })).body;
}
const activitiesOf = (ticket: Ticket): string => `${server.url}${path}/conversations/${ticket.conversationId}/activities`;
const say = (ticket: Ticket, text: string, clientActivityID?: string) =>
  call('POST', activitiesOf(ticket), { token: ticket.token, body: { type: 'message', text, from: { id: 'somebody else' }, ...(clientActivityID && { channelData: { clientActivityID } }) } });
const readAfter = async (ticket: Ticket, watermark = ''): Promise<ActivitySet> =>
  (await call<ActivitySet>('GET', `${activitiesOf(ticket)}?watermark=${watermark}`, { token: ticket.token })).body;

function listen(url: string): { sets: ActivitySet[]; socket: WebSocket; texts(): string[] } {
  const sets: ActivitySet[] = [];
  const socket = new WebSocket(url);
  socket.on('message', (data) => void sets.push(JSON.parse(String(data as Buffer)) as ActivitySet));
  socket.on('error', () => socket.terminate());
  return { sets, socket, texts: () => sets.flatMap((set) => set.activities.map((a) => a.text)) };
}

describe('a conversation by polling', () => {
  beforeEach(async () => { server = await serving(); });

  test('is greeted, echoes what was said under the person\'s own id, and goes on from the watermark', async () => {
    const ticket = await begin();
    const greeting = await readAfter(ticket);
    expect(greeting.activities.map((a) => [a.text, a.from.role])).toEqual([['Welcome!', 'bot']]);
    const posted = await say(ticket, 'hello', 'mine-1');
    const next = await readAfter(ticket, greeting.watermark);
    expect(next.activities.map((a) => a.text)).toEqual(['hello', 'turn 1: hello'.replace('1', '2')]);
    const [echo] = next.activities;
    expect(echo).toMatchObject({ id: posted.body['id'], channelData: { clientActivityID: 'mine-1' } });
    expect(echo!.from.id).toMatch(/^dl_[\w-]{22}$/);
    expect((await readAfter(ticket, next.watermark)).activities).toEqual([]);
  });

  test('a message that is sent again is the same message', async () => {
    const ticket = await begin();
    const [first, again] = [await say(ticket, 'hello', 'mine-1'), await say(ticket, 'hello', 'mine-1')];
    expect(again.body).toEqual(first.body);
    expect((await readAfter(ticket)).activities).toHaveLength(3);
  });

  test('a submitted form arrives field by field, numbers as text, and nothing that could change a prototype', async () => {
    const ticket = await begin();
    const body = '{"type":"message","value":{"basis":"6,000","age":51,"employed":true,"msteams":{"x":1},"__proto__":{"admin":"yes"}}}';
    expect((await call('POST', activitiesOf(ticket), { token: ticket.token, body })).status).toBe(200);
    expect((await readAfter(ticket)).activities.at(-1)!.text).toContain('form {"basis":"6,000","age":"51","employed":"true"}');
    const nested = await call('POST', activitiesOf(ticket), { token: ticket.token, body: { type: 'message', value: { a: { b: 'c' } } } });
    expect(nested.status).toBe(400);
  });

  test('typing and events change nothing; joining again greets nobody twice; files are not taken', async () => {
    const ticket = await begin();
    for (const activity of [{ type: 'typing' }, { type: 'event', name: 'webchat/join' }, { type: 'event', name: 'other' }]) {
      const got = await call('POST', activitiesOf(ticket), { token: ticket.token, body: activity });
      expect([got.status, typeof got.body['id']]).toEqual([200, 'string']);
    }
    expect((await readAfter(ticket)).activities).toHaveLength(1);
    const upload = await call('POST', `${server.url}${path}/conversations/${ticket.conversationId}/upload`, { token: ticket.token });
    expect(upload.status).toBe(415);
    const attached = await call('POST', activitiesOf(ticket), { token: ticket.token, body: { type: 'message', text: 'x', attachments: [{}] } });
    expect(attached.status).toBe(415);
  });

  test('"forget me" leaves the reply and nothing of the words', async () => {
    const ticket = await begin();
    await say(ticket, 'I have 93,000');
    await say(ticket, 'forget me', 'f');
    const { activities } = await readAfter(ticket);
    expect(activities.map((a) => a.text)).toEqual(['…', 'turn 3: forget me']);
    expect(activities[0]!.channelData).toEqual({ clientActivityID: 'f' });
    await say(ticket, 'hello');
    expect((await readAfter(ticket)).activities.at(-1)!.text).toBe('turn 1: hello');
  });
});

describe('a conversation over the stream', () => {
  beforeEach(async () => { server = await serving(); });

  test('shows first what was said before it opened, then what is new, in order and once', async () => {
    const ticket = await begin();
    await say(ticket, 'early');
    const heard = listen(ticket.streamUrl);
    await eventually(() => heard.texts().length === 3);
    await say(ticket, 'late');
    await eventually(() => heard.texts().length === 5);
    expect(heard.texts()).toEqual(['Welcome!', 'early', 'turn 2: early', 'late', 'turn 3: late']);
    expect(heard.sets.at(-1)!.watermark).toBe('5');
  });

  test('goes on from a watermark after the connection was lost', async () => {
    const ticket = await begin();
    await say(ticket, 'one');
    const again = await call<Ticket>('GET', `${server.url}${path}/conversations/${ticket.conversationId}?watermark=1`, { token: ticket.token });
    expect(again.status).toBe(200);
    const heard = listen(again.body.streamUrl);
    await eventually(() => heard.texts().length === 2);
    expect(heard.texts()).toEqual(['one', 'turn 2: one']);
  });

  test('survives many messages at once without losing or doubling one', async () => {
    const ticket = await begin();
    const heard = listen(ticket.streamUrl);
    await Promise.all(Array.from({ length: 8 }, (_, i) => say(ticket, `m${i}`, `id${i}`)));
    await eventually(() => heard.texts().length === 17);
    expect(new Set(heard.sets.flatMap((set) => set.activities.map((a) => a.id))).size).toBe(17);
  });

  test('empty frames, which the client sends to keep the line open, are nothing', async () => {
    const ticket = await begin();
    const heard = listen(ticket.streamUrl);
    await eventually(() => heard.texts().length === 1);
    heard.socket.send('');
    await say(ticket, 'still here');
    await eventually(() => heard.texts().length === 3);
  });

  test.each<[string, (ticket: Ticket) => string, number]>([
    ['a bad token', (t) => t.streamUrl.replace(/t=.*/, 't=x'), 403],
    ['no token', (t) => t.streamUrl.replace(/&t=.*/, ''), 403],
    ['another conversation', (t) => t.streamUrl.replace(t.conversationId, 'A'.repeat(22)), 404],
    ['an address that is no stream', (t) => t.streamUrl.replace('/stream', '/screen'), 404],
  ])('is refused for %s, and the connection is closed', async (_what, change, status) => {
    const ticket = await begin();
    const got = await new Promise((resolve) => {
      const socket = new WebSocket(change(ticket));
      socket.on('unexpected-response', (_req, answer) => resolve(answer.statusCode));
      socket.on('error', () => undefined);
    });
    expect(got).toBe(status);
  });

  test('is not for pages of other sites', async () => {
    const ticket = await begin();
    const got = await new Promise((resolve) => {
      const socket = new WebSocket(ticket.streamUrl, { origin: 'https://evil.example' });
      socket.on('unexpected-response', (_req, answer) => resolve(answer.statusCode));
      socket.on('error', () => undefined);
    });
    expect(got).toBe(403);
  });
});

describe('tokens', () => {
  test('are for our own pages, for a sponsor\'s server with the secret, and on a developer\'s machine for anyone', async () => {
    const secret = 's'.repeat(40);
    server = await serving({ PRORATA_DIRECT_LINE_SECRET: secret });
    const generate = (headers: Record<string, string>) => call('POST', `${server.url}${path}/tokens/generate`, { headers });
    expect((await generate({})).status).toBe(200);
    expect((await generate({ origin: server.url })).status).toBe(200);
    expect((await generate({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await generate({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await generate({ origin: 'https://evil.example', authorization: `Bearer ${secret}` })).status).toBe(200);
  });

  test('in production are for our own pages and for the secret only', async () => {
    server = await serving({ NODE_ENV: 'production', PRORATA_TEAMS: 'off', PRORATA_PUBLIC_URL: 'https://chat.example', PRORATA_DIRECT_LINE_SECRET: 's'.repeat(40) });
    const generate = (headers: Record<string, string>) => call('POST', `${server.url}${path}/tokens/generate`, { headers });
    expect((await generate({})).status).toBe(403);
    expect((await generate({ origin: server.url })).status).toBe(403);
    expect((await generate({ origin: 'https://chat.example' })).status).toBe(200);
    expect((await generate({ authorization: `Bearer ${'s'.repeat(39)}x` })).status).toBe(403);
  });

  test('that are missing, forged or cut are 403, never 401', async () => {
    server = await serving();
    const ticket = await begin();
    const [head, body, sign] = ticket.token.split('.') as [string, string, string];
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()) as object, user: 'root' })).toString('base64url');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const token of [undefined, '', 'x', 'a.b.c', `${head}.${body}`, `${head}.${other}.${sign}`, `${none}.${body}.`, `${none}.${body}.${sign}`, `${head}.${body}.${sign}.x`, 'x'.repeat(5_000)]) {
      const got = await call('GET', activitiesOf(ticket), token === undefined ? {} : { token });
      expect([token?.slice(0, 20), got.status]).toEqual([token?.slice(0, 20), 403]);
    }
  });

  test('that have expired are 403; refreshed in time they go on', async () => {
    let now = Date.now();
    server = await serving({ PRORATA_TOKEN_MINUTES: '30' }, { now: () => now });
    const ticket = await begin();
    now += 29 * 60_000;
    const { body: fresh } = await call<Ticket>('POST', `${server.url}${path}/tokens/refresh`, { token: ticket.token });
    now += 2 * 60_000;
    expect(await call('GET', activitiesOf(ticket), { token: ticket.token })).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
    expect((await call('POST', `${server.url}${path}/tokens/refresh`, { token: ticket.token })).status).toBe(403);
    expect((await call('GET', activitiesOf(ticket), { token: fresh.token })).status).toBe(200);
  });

  test('open one conversation only: any other is 404, like one that never was', async () => {
    server = await serving();
    const [mine, other] = [await begin(), await begin()];
    expect(mine.conversationId).toMatch(/^[\w-]{22}$/);
    expect((await call('GET', activitiesOf(other), { token: mine.token })).status).toBe(404);
    expect((await call('POST', `${server.url}${path}/conversations/none/activities`, { token: mine.token, body: { type: 'message', text: 'x' } })).status).toBe(404);
    const { body: unused } = await call<Ticket>('POST', `${server.url}${path}/tokens/generate`);
    expect((await call('GET', `${server.url}${path}/conversations/${unused.conversationId}`, { token: unused.token })).status).toBe(404);
  });

  test('and conversations outlive a restart of the server', async () => {
    const env = { PRORATA_DATABASE: join(temporaryFolder(), 'p.db') };
    server = await serving(env);
    const ticket = await begin();
    await say(ticket, 'before', 'b');
    await stopAll();
    server = await serving(env);
    await say(ticket, 'before', 'b');
    await say(ticket, 'after', 'a');
    expect((await readAfter(ticket)).activities.map((a) => a.text)).toEqual(['Welcome!', 'before', 'turn 2: before', 'after', 'turn 3: after']);
  });
});

test('whoever posts without end is told to wait, and how long', async () => {
  server = await serving();
  const ticket = await begin();
  const answers = await Promise.all(Array.from({ length: 80 }, () => call('POST', activitiesOf(ticket), { token: ticket.token, body: { type: 'typing' } })));
  const refused = answers.filter((a) => a.status === 429);
  expect(refused.length).toBeGreaterThan(10);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(new Set(answers.map((a) => a.status))).toEqual(new Set([200, 429]));
});

test('a watermark that is none of ours is 400', async () => {
  server = await serving();
  const ticket = await begin();
  for (const watermark of ['-1', '1e9', 'x', '1%27', '9'.repeat(20)]) {
    expect((await call('GET', `${activitiesOf(ticket)}?watermark=${watermark}`, { token: ticket.token })).status).toBe(400);
  }
});

import type { Clock } from '../../src/channels/clock.ts';
import { threadLimits, TEAMS_LIMITS } from '../../src/channels/threadLimits.ts';
import type { Running } from '../../src/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { SqliteStore } from '../../src/store/sqliteStore.ts';
import { join } from 'node:path';
import { eventually, stopAll, temporaryFolder } from './serving.ts';
import { ANN, TENANT, message, messagesTaken, microsoft, send, teamsServing, textsTaken } from './teaming.ts';
import type { Microsoft } from './teaming.ts';

let ms: Microsoft;
let server: Running;

beforeEach(async () => { ms = await microsoft(); });
afterEach(async () => {
  await stopAll();
  ms.close();
});

/** A clock on which a minute passes in a fraction of a second. */
function fastClock(times: number): Clock {
  const began = Date.now();
  return {
    now: () => Math.floor(began + (Date.now() - began) * times),
    after: (wait, work) => {
      const timer = setTimeout(work, wait / times);
      return () => clearTimeout(timer);
    },
  };
}

const KEY = { plan: 'demo', conversation: 'msteams/a:chat' };
const say = async (...texts: string[]): Promise<void> => {
  for (const text of texts) expect((await send(server, ms, message(ms, `id ${text}`, text))).status).toBe(200);
};
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i + 1}`);
const replies = (texts: readonly string[]): string[] => texts.map((text, i) => `turn ${i + 1}: ${text}`);

describe('what passes is sent again', () => {
  test.each([408, 412, 429, 500, 502, 503, 504])('after %i, until it is taken, once and in order', async (status) => {
    server = await teamsServing(ms, {}, { clock: fastClock(20) });
    ms.connector.behave = (_posted, count) => (count <= 3 ? status : 201);
    await say(...numbered(4));
    await eventually(() => textsTaken(ms).length === 4);
    expect(textsTaken(ms)).toEqual(replies(numbered(4)));
    expect(messagesTaken(ms).some(({ again }) => again)).toBe(false);
  });

  test('after 401, with a new token', async () => {
    server = await teamsServing(ms, {}, { clock: fastClock(20) });
    ms.connector.behave = (_posted, count) => (count === 1 ? 401 : 201);
    await say('n1');
    await eventually(() => textsTaken(ms).length === 1);
    const [first, second] = ms.connector.came.filter(({ activity }) => activity.type === 'message');
    expect(first?.authorization).not.toBe(second?.authorization);
  });

  test.each([['seconds', '3', 3_000], ['a date', undefined, 2_000]])('after 429 not before Retry-After allows it, given as %s, for every person in the chat', async (_as, given, least) => {
    server = await teamsServing(ms);
    let from = 0;
    ms.connector.behave = ({ at }, count) => {
      if (count > 1) return 201;
      from = at;
      return { status: 429, headers: { 'retry-after': given ?? new Date(at + 3_000).toUTCString() } };
    };
    const group = { conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: TENANT } };
    await send(server, ms, message(ms, 'a', 'hello', group));
    await eventually(() => ms.connector.came.length === 1);
    // Another person's reply goes to the same chat, and waits too.
    await eventually(async () => (await server.store.nextOutbox({ plan: 'demo', conversation: 'msteams/19:group@thread.v2/29:ann' }))?.attempts === 1);
    await send(server, ms, message(ms, 'b', 'hello', { ...group, from: { ...ANN, id: '29:bob' } }));
    await eventually(() => textsTaken(ms).length === 2, 8_000);
    expect(ms.connector.taken.every(({ at }) => at - from >= least)).toBe(true);
  }, 15_000);

  test('a connector that is dead for a minute: every reply arrives, in order, no second time without a mark, and nothing else waits for it', async () => {
    const clock = fastClock(100);
    server = await teamsServing(ms, {}, { clock, sendTimeoutMs: 400 });
    const dies = clock.now() + 2_000;
    const isDead = (): boolean => clock.now() > dies && clock.now() < dies + 60_000;
    const ways = ['breaks off', 'never answers', 500, { status: 429, headers: { 'retry-after': '7' } }, 502] as const;
    ms.connector.behave = ({ activity }, count) => (isDead() && activity.conversation.id !== 'a:other' ? ways[count % ways.length]! : 201);
    const people = numbered(5);
    for (let i = 0; i < 6; i += 1) {
      await Promise.all(people.map((person) => send(server, ms, message(ms, `${i}`, `m${i}`, { conversation: { id: person, conversationType: 'personal', tenantId: TENANT } }))));
      await send(server, ms, message(ms, `${i}`, `m${i}`, { conversation: { id: 'a:other', conversationType: 'personal', tenantId: TENANT } }));
      await new Promise((resume) => { setTimeout(resume, 30); });
    }
    await eventually(() => messagesTaken(ms).filter(({ activity }) => activity.conversation.id !== 'a:other').length >= 30, 20_000);
    for (const person of [...people, 'a:other']) {
      const got = messagesTaken(ms).filter(({ activity }) => activity.conversation.id === person).map(({ activity, again }) => ({ text: activity.text, again }));
      // A slow machine may take a message and not be heard in time: then it comes a second time, and says so.
      const repeats = got.filter(({ text }, i) => text === got[i - 1]?.text);
      expect([person, got.filter((one) => !repeats.includes(one)).map(({ text }) => text)]).toEqual([person, replies(['m0', 'm1', 'm2', 'm3', 'm4', 'm5'])]);
      expect(repeats.every(({ again }) => again)).toBe(true);
      expect(new Set(repeats.map(({ text }) => text)).size).toBe(repeats.length);
    }
  }, 30_000);
});

describe('a post that breaks off', () => {
  test('after it was taken: comes at most once more, marked as perhaps the second', async () => {
    server = await teamsServing(ms, {}, { clock: fastClock(20) });
    ms.connector.behave = ({ method }, count) => (method === 'POST' && count === 1 ? 'takes and breaks off' : 201);
    await say(...numbered(3));
    await eventually(() => textsTaken(ms).length === 4);
    expect(textsTaken(ms)).toEqual(['turn 1: n1', ...replies(numbered(3))]);
    expect(messagesTaken(ms).map(({ again }) => again)).toEqual([false, true, false, false]);
  });

  test('again and again: is not repeated more than once', async () => {
    server = await teamsServing(ms, {}, { clock: fastClock(20) });
    ms.connector.behave = ({ method, activity }) => (method === 'POST' && activity.text === 'turn 1: n1' ? 'takes and breaks off' : 201);
    await say(...numbered(2));
    await eventually(() => textsTaken(ms).includes('turn 2: n2'));
    expect(textsTaken(ms)).toEqual(['turn 1: n1', 'turn 1: n1', 'turn 2: n2']);
    expect(await server.store.undelivered(KEY)).toEqual(['unanswered twice']);
  });

  test('while nobody answers at all: its one repetition is kept until somebody does', async () => {
    server = await teamsServing(ms, {}, { clock: fastClock(40), sendTimeoutMs: 100 });
    let silent = true;
    ms.connector.behave = ({ method }, count) => (method === 'POST' && count === 1 ? 'takes and breaks off' : silent ? 'never answers' : 201);
    await say('n1');
    await eventually(async () => ((await server.store.nextOutbox(KEY))?.attempts ?? 0) >= 3);
    expect(ms.connector.came.filter(({ activity }) => activity.type === 'message')).toHaveLength(1);
    silent = false;
    await eventually(() => textsTaken(ms).length === 2);
    expect(messagesTaken(ms).at(-1)?.again).toBe(true);
  });
});

describe('what will never be taken', () => {
  test.each([400, 404, 410, 413])('%i: is given up, and the next goes on', async (status) => {
    server = await teamsServing(ms);
    ms.connector.behave = ({ activity }) => (activity.text === 'turn 1: n1' ? status : 201);
    await say(...numbered(2));
    await eventually(() => textsTaken(ms).length === 1);
    expect(textsTaken(ms)).toEqual(['turn 2: n2']);
    expect(ms.connector.came.filter(({ activity }) => activity.type === 'message')).toHaveLength(2);
    expect((await server.store.undelivered(KEY))[0]).toContain(`${status}`);
  });

  test('a redirect is not followed', async () => {
    server = await teamsServing(ms);
    ms.connector.behave = () => ({ status: 307, headers: { location: 'http://169.254.169.254/latest/' } });
    await say('n1');
    await eventually(async () => (await server.store.undelivered(KEY)).length === 1);
    expect(ms.network.attempts.some((name) => name.startsWith('169.254'))).toBe(false);
  });

  test.each(['MessageWritesBlocked', 'BotNotInConversationRoster'])('a person who blocked the assistant (%s) is written to no more, until they write again', async (code) => {
    server = await teamsServing(ms);
    let blocked = true;
    ms.connector.behave = () => (blocked ? { status: 403, code } : 201);
    await say(...numbered(2));
    await eventually(async () => (await server.store.undelivered(KEY)).length === 2);
    expect(await server.sendProactively(KEY.conversation, [{ kind: 'text', paragraphs: ['news'] }])).toBe('blocked');
    const came = ms.connector.came.length;
    await new Promise((resume) => { setTimeout(resume, 1_500); });
    expect(ms.connector.came.length).toBe(came);
    blocked = false;
    await say('n3');
    await eventually(() => textsTaken(ms).length === 1);
    expect(await server.sendProactively(KEY.conversation, [{ kind: 'text', paragraphs: ['news'] }])).toBe('queued');
    await eventually(() => textsTaken(ms).length === 2);
  });
});

describe('after a restart', () => {
  const file = (): string => join(temporaryFolder(), 'prorata.db');

  test('nothing that arrived is sent again, and what had not is', async () => {
    const database = file();
    server = await teamsServing(ms, { PRORATA_DATABASE: database });
    await say(...numbered(3));
    await eventually(() => textsTaken(ms).length === 3);
    ms.connector.behave = () => 503;
    await say('n4');
    await eventually(() => ms.connector.came.length > 3);
    await stopAll();
    ms.connector.behave = () => 201;
    server = await teamsServing(ms, { PRORATA_DATABASE: database });
    await eventually(() => textsTaken(ms).length === 4);
    await new Promise((resume) => { setTimeout(resume, 300); });
    expect(textsTaken(ms)).toEqual(replies(numbered(4)));
  });

  test('what was perhaps being posted when the process ended comes once more, marked; what stood behind it is not marked', async () => {
    const database = file();
    const db = new SqliteStore(await openSqlite(database));
    const reference = { serviceUrl: ms.connector.url, channelId: 'msteams', conversation: { id: 'a:chat' }, user: ANN };
    const row = (text: string): { kind: string; payload: unknown } => ({ kind: 'botFramework', payload: { reference, message: { type: 'message', text } } });
    await db.write({ ...KEY, activityId: 'a', version: 0, state: '{}', views: '[]', outbox: [row('first'), row('second')], forget: false, at: Date.now() - 100 });
    await db.close();
    server = await teamsServing(ms, { PRORATA_DATABASE: database });
    await eventually(() => textsTaken(ms).length === 2);
    expect(messagesTaken(ms).map(({ activity, again }) => [activity.text, again])).toEqual([['first', true], ['second', false]]);
  });
});

describe('the limits of a thread', () => {
  test('no more than 6 in any second and 55 in any 30 seconds reach one chat, however much there is to say', async () => {
    server = await teamsServing(ms, {}, { clock: fastClock(10) });
    const texts = numbered(70);
    // One after another, so that all stand in the order they were said in.
    for (const text of texts) await say(text);
    await eventually(() => textsTaken(ms).length === 70, 20_000);
    expect(textsTaken(ms)).toEqual(replies(texts));
    const times = ms.connector.taken.map(({ at }) => at);
    // On a clock ten times as fast a second takes 100 ms, and half a minute three seconds.
    times.forEach((at, i) => {
      expect((times[i + 6] ?? Infinity) - at).toBeGreaterThanOrEqual(99);
      expect((times[i + 55] ?? Infinity) - at).toBeGreaterThanOrEqual(2_999);
    });
  }, 30_000);

  test('are counted exactly', () => {
    let at = 0;
    const limits = threadLimits(TEAMS_LIMITS, () => at);
    for (let i = 0; i < 6; i += 1) {
      expect(limits.wait('a')).toBe(0);
      limits.posted('a');
    }
    expect(limits.wait('a')).toBe(1_000);
    expect(limits.wait('b')).toBe(0);
    at = 999;
    expect(limits.wait('a')).toBe(1);
    for (let i = 6; i < 55; i += 1) {
      at += 1_000;
      limits.posted('a');
      at += limits.wait('a');
    }
    limits.hold('c', at + 5_000);
    expect(limits.wait('c')).toBe(5_000);
  });
});

describe('a message nobody asked for', () => {
  test('goes to where the person last wrote from, with the tenant Teams asks for, and stands in the record', async () => {
    server = await teamsServing(ms);
    await say('n1');
    await eventually(() => textsTaken(ms).length === 1);
    expect(await server.sendProactively(KEY.conversation, [{ kind: 'text', paragraphs: ['The help desk has an answer for you.'] }])).toBe('queued');
    await eventually(() => textsTaken(ms).length === 2);
    const { activity, path } = messagesTaken(ms)[1]!;
    expect(path).toBe('/v3/conversations/a%3Achat/activities');
    expect(activity).toMatchObject({ text: 'The help desk has an answer for you.', recipient: { id: '29:ann', aadObjectId: ANN.aadObjectId }, conversation: { tenantId: TENANT } });
    expect(activity.replyToId).toBeUndefined();
    expect((await server.store.activities(KEY, 0, 10)).map(({ from }) => from)).toEqual(['user', 'bot', 'bot']);
  });

  test('is not sent where there is no such conversation, or it was forgotten', async () => {
    server = await teamsServing(ms);
    expect(await server.sendProactively('msteams/a:nobody', [{ kind: 'text', paragraphs: ['x'] }])).toBe('unknown');
    await say('n1', 'forget me');
    await eventually(() => textsTaken(ms).length === 2);
    expect(await server.store.address(KEY)).toBeUndefined();
  });
});

import { MemoryStore } from '../../src/store/memoryStore.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { SqliteStore } from '../../src/store/sqliteStore.ts';
import { MOST_FEEDBACK } from '../../src/store/store.ts';
import type { Store, TurnWrite } from '../../src/store/store.ts';

const key = { plan: 'demo', conversation: 'c1' };
const says = (text: string): string => JSON.stringify([{ kind: 'text', paragraphs: [text] }]);

function turn(version: number, activityId: string, more: Partial<TurnWrite> = {}): TurnWrite {
  return { ...key, activityId, version, state: `{"turns":${version + 1}}`, heard: { text: `said ${activityId}` }, views: says(`reply to ${activityId}`), outbox: [], forget: false, at: 1_000, ...more };
}

describe.each<[string, () => Promise<Store>]>([
  ['SQLite', async () => new SqliteStore(await openSqlite(':memory:'))],
  ['memory', () => Promise.resolve(new MemoryStore())],
])('a store in %s', (_name, open) => {
  let store: Store;
  beforeEach(async () => { store = await open(); });
  afterEach(() => store.close());

  test('knows nothing of a conversation nobody has begun', async () => {
    expect(await store.load(key, 'a')).toEqual({ version: 0, state: undefined });
    expect(await store.exists(key)).toBe(false);
    expect(await store.activities(key, 0, 10)).toEqual([]);
  });

  test('keeps a turn whole: session, what was heard, and the reply', async () => {
    expect(await store.write(turn(0, 'a', { heard: { text: 'hello', channelData: { clientActivityID: 'x' } } }))).toEqual({ status: 'done', seq: 2 });
    expect(await store.load(key, 'b')).toEqual({ version: 1, state: '{"turns":1}' });
    expect(await store.activities(key, 0, 10)).toEqual([
      { seq: 1, from: 'user', at: 1_000, heard: { text: 'hello', channelData: { clientActivityID: 'x' } } },
      { seq: 2, from: 'bot', at: 1_000, views: says('reply to a') },
    ]);
  });

  test('recognises an activity it has answered, and knows the reply', async () => {
    await store.write(turn(0, 'a'));
    await store.write(turn(1, 'b'));
    expect((await store.load(key, 'a')).repeat).toEqual({ seq: 2, views: says('reply to a') });
    expect((await store.load(key, 'b')).repeat).toEqual({ seq: 4, views: says('reply to b') });
  });

  test('refuses an activity that was answered long ago, and then knows the reply', async () => {
    for (let i = 0; i < 12; i += 1) await store.write(turn(i, `t${i}`));
    expect(await store.write(turn(12, 't0'))).toEqual({ status: 'conflict' });
    expect((await store.load(key, 't0')).repeat).toEqual({ seq: 2, views: says('reply to t0') });
    expect(await store.write(turn(12, 'new'))).toMatchObject({ status: 'done' });
  });

  test('refuses a turn when another came between, and keeps nothing of it', async () => {
    await store.write(turn(0, 'a'));
    expect(await store.write(turn(0, 'b'))).toEqual({ status: 'conflict' });
    await store.write(turn(1, 'c'));
    expect(await store.write(turn(1, 'd', { outbox: [{ kind: 'x', payload: 1 }] }))).toEqual({ status: 'conflict' });
    expect((await store.activities(key, 0, 10)).map((a) => a.seq)).toEqual([1, 2, 3, 4]);
    expect(await store.dueOutbox(9_999, 10)).toEqual([]);
  });

  test('lets exactly one of many turns at once through', async () => {
    await store.write(turn(0, 'a'));
    const results = await Promise.all(Array.from({ length: 20 }, (_, i) => store.write(turn(1, `at once ${i}`))));
    expect(results.filter((r) => r.status === 'done')).toHaveLength(1);
    expect((await store.load(key, 'z')).version).toBe(2);
  });

  test('reads on after a watermark, a page at a time', async () => {
    for (let i = 0; i < 5; i += 1) await store.write(turn(i, `t${i}`));
    expect((await store.activities(key, 3, 4)).map((a) => a.seq)).toEqual([4, 5, 6, 7]);
    expect(await store.activities(key, 10, 4)).toEqual([]);
  });

  test('makes an empty conversation once', async () => {
    expect(await store.create(key, '{"turns":0}', 5)).toBe(true);
    expect(await store.create(key, '{"turns":99}', 6)).toBe(false);
    expect(await store.load(key, 'a')).toEqual({ version: 1, state: '{"turns":0}' });
    expect(await store.write(turn(1, 'a'))).toEqual({ status: 'done', seq: 2 });
  });

  test('a greeting stands alone in the record', async () => {
    const { heard: _none, ...greeting } = turn(0, 'joined');
    expect(await store.write(greeting)).toEqual({ status: 'done', seq: 1 });
    expect((await store.activities(key, 0, 10)).map((a) => a.from)).toEqual(['bot']);
  });

  test('"forget me" erases everything before it but goes on counting, and its own reply can be asked for again', async () => {
    await store.write(turn(0, 'a', { outbox: [{ kind: 'x', payload: 'old' }] }));
    await store.write(turn(1, 'forget', { forget: true, heard: { text: '', erased: true }, outbox: [{ kind: 'x', payload: 'gone' }] }));
    expect((await store.activities(key, 0, 10)).map((a) => a.seq)).toEqual([3, 4]);
    expect((await store.load(key, 'a')).repeat).toBeUndefined();
    expect((await store.load(key, 'forget')).repeat?.views).toEqual(says('reply to forget'));
    expect((await store.dueOutbox(9_999, 10)).map((row) => row.payload)).toEqual(['gone']);
  });

  test('keeps what was thought of a reply, the latest word of each, until the conversation is forgotten or erased', async () => {
    const liked = { about: 'm1', reaction: 'like', comment: '', at: 1 } as const;
    expect(await store.keepFeedback(key, liked)).toBe(false);
    await store.write(turn(0, 'a'));
    expect(await store.keepFeedback(key, liked)).toBe(true);
    expect(await store.keepFeedback(key, { about: 'm2', reaction: 'like', comment: 'clear', at: 2 })).toBe(true);
    expect(await store.keepFeedback(key, { ...liked, reaction: 'dislike', at: 3 })).toBe(true);
    expect(await store.feedback(key)).toEqual([{ about: 'm2', reaction: 'like', comment: 'clear', at: 2 }, { about: 'm1', reaction: 'dislike', comment: '', at: 3 }]);
    await store.write(turn(1, 'b', { forget: true }));
    expect(await store.feedback(key)).toEqual([]);
    await store.keepFeedback(key, liked);
    await store.expire('demo', 2_000, 10);
    expect(await store.feedback(key)).toEqual([]);
  });

  test('keeps feedback on no more than so many messages of a conversation', async () => {
    await store.write(turn(0, 'a'));
    const given = (n: number) => store.keepFeedback(key, { about: `m${n}`, reaction: 'like', comment: '', at: n });
    for (let n = 0; n < MOST_FEEDBACK; n += 1) await given(n);
    expect([await given(MOST_FEEDBACK), await given(0), (await store.feedback(key)).length]).toEqual([false, true, MOST_FEEDBACK]);
  });

  test('hands out the oldest unsent message of each conversation, and none before it is due', async () => {
    await store.write(turn(0, 'a', { outbox: [{ kind: 'x', payload: 1 }, { kind: 'x', payload: 2 }] }));
    await store.write(turn(0, 'b', { conversation: 'c2', outbox: [{ kind: 'x', payload: 3 }] }));
    const due = await store.dueOutbox(1_000, 10);
    expect(due.map((row) => row.payload)).toEqual([1, 3]);
    await store.outboxFailed(due[0]!.id, 5_000);
    expect((await store.dueOutbox(4_999, 10)).map((row) => row.payload)).toEqual([3]);
    expect((await store.dueOutbox(5_000, 10)).map((row) => [row.payload, row.attempts])).toEqual([[1, 1], [3, 0]]);
    await store.outboxSent(due[0]!.id);
    expect((await store.dueOutbox(5_000, 10)).map((row) => row.payload)).toEqual([2, 3]);
  });

  test('erases conversations nobody has written in for a while, a batch at a time, of one plan only', async () => {
    for (let i = 0; i < 5; i += 1) await store.write(turn(0, 'a', { conversation: `old${i}`, outbox: [{ kind: 'x', payload: i }] }));
    await store.write(turn(0, 'a', { conversation: 'new', at: 9_000 }));
    await store.write(turn(0, 'a', { plan: 'other' }));
    expect(await store.expire('demo', 2_000, 3)).toBe(3);
    expect(await store.expire('demo', 2_000, 3)).toBe(2);
    expect(await store.expire('demo', 2_000, 3)).toBe(0);
    expect(await store.exists({ plan: 'demo', conversation: 'old0' })).toBe(false);
    expect(await store.activities({ plan: 'demo', conversation: 'old0' }, 0, 10)).toEqual([]);
    expect(await store.exists({ plan: 'demo', conversation: 'new' })).toBe(true);
    expect(await store.exists({ plan: 'other', conversation: 'c1' })).toBe(true);
    expect(await store.dueOutbox(9_999, 10)).toEqual([]);
  });
});

import type { Said } from '../../src/dialogs/said.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { SqliteStore } from '../../src/store/sqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { TooBusy, turnTaker } from '../../src/turn.ts';
import type { Taken, TakeTurn } from '../../src/turn.ts';
import { thinker } from '../../src/thinking.ts';
import type { Respond } from '../../src/thinking.ts';
import { counting } from '../channels/serving.ts';

const plan = loadPlan('demo');
let store: Store;
let logged: string[];
let committed: string[];

function taker(respond: Respond = counting): TakeTurn {
  const note = (entry: object, message: string) => void logged.push(JSON.stringify({ ...entry, message }));
  return turnTaker({
    store, plan, think: thinker(plan, respond), log: { error: note }, today: () => '2026-11-22', now: () => 1_000,
    committed: ({ conversation }) => void committed.push(conversation),
  });
}
const said = (activityId: string, text?: string): { said: Said; layout: 'text' } => ({ layout: 'text', said: { conversation: 'c1', activityId, ...(text !== undefined && { text }) } });
const textOf = ({ messages }: Taken): string => messages.map(({ text }) => text).join('\n');

beforeEach(async () => {
  store = new SqliteStore(await openSqlite(':memory:'));
  logged = [];
  committed = [];
});
afterEach(() => store.close());

test('a turn goes on from the one before, and is announced after it is kept', async () => {
  const take = taker();
  await take(said('a', 'hello'));
  const second = await take(said('b', 'again'));
  expect(textOf(second)).toContain('turn 2: again');
  expect(second).toMatchObject({ seq: 4, repeated: false });
  expect(committed).toEqual(['c1', 'c1']);
});

test('the same activity again gets the same reply and is not a second turn', async () => {
  const take = taker();
  const first = await take(said('a', 'hello'));
  const again = await take(said('a', 'hello'));
  expect(again).toEqual({ ...first, repeated: true });
  expect(textOf(await take(said('b', 'next')))).toContain('turn 2');
});

test('the same activity twenty times at once is one turn', async () => {
  const take = taker();
  const all = await Promise.all(Array.from({ length: 20 }, () => take(said('a', 'hello'))));
  expect(new Set(all.map((t) => textOf(t)))).toEqual(new Set([textOf(all[0]!)]));
  expect(all.filter((t) => !t.repeated)).toHaveLength(1);
});

test('different activities at once are each a turn of their own, and none is lost', async () => {
  const take = taker();
  const all = await Promise.all(Array.from({ length: 6 }, (_, i) => take(said(`a${i}`, `n${i}`))));
  const turns = all.map((t) => Number(/turn (\d+)/.exec(textOf(t))?.[1])).toSorted();
  expect(turns).toEqual([1, 2, 3, 4, 5, 6]);
});

test('when turns keep coming between it gives up, so that the channel sends again', async () => {
  store.write = () => Promise.resolve({ status: 'conflict' });
  await expect(taker()(said('a', 'hello'))).rejects.toThrow(TooBusy);
  expect(committed).toEqual([]);
});

test('joining is greeted once, and says nothing in the record for the person', async () => {
  const take = taker();
  expect(textOf(await take(said('joined')))).toContain('Welcome');
  expect((await take(said('joined'))).repeated).toBe(true);
  expect((await store.activities({ plan: plan.id, conversation: 'c1' }, 0, 10)).map((a) => a.from)).toEqual(['bot']);
});

test('a mistake in the program gives a polite reply whose number is in the log, without a word of what was typed', async () => {
  const take = taker();
  await take(said('a', 'hello'));
  const reply = await take(said('b', 'break'));
  const number = /this number: (\w{8})\./.exec(textOf(reply))?.[1];
  expect(number).toBeDefined();
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(number);
  expect(logged[0]).not.toContain('93,000');
  expect(textOf(await take(said('c', 'still here')))).toContain('turn 2');
});

test('a session of another format starts afresh and says so', async () => {
  await store.create({ plan: plan.id, conversation: 'c1' }, '{"format":0,"turns":41}', 1);
  const reply = await taker()(said('a', 'hello'));
  expect(textOf(reply)).toContain('let’s start fresh');
  expect(textOf(reply)).toContain('turn 1: hello');
});

test('"forget me" is answered, erases what was said, and its resend gets the same answer', async () => {
  const take = taker();
  await take(said('a', 'my basis is 93,000'));
  const forgot = await take(said('b', 'forget me'));
  expect(await take(said('b', 'forget me'))).toEqual({ ...forgot, repeated: true });
  const record = await store.activities({ plan: plan.id, conversation: 'c1' }, 0, 10);
  expect(record).toEqual([
    { seq: 3, from: 'user', at: 1_000, heard: { text: '', erased: true } },
    { seq: 4, from: 'bot', at: 1_000, views: expect.stringContaining('turn 2') },
  ]);
  expect(textOf(await take(said('c', 'hello')))).toContain('turn 1: hello');
});

test('replies to be sent later are rows of the same transaction, once, also when the activity comes again', async () => {
  const take = taker();
  const outbox = () => [{ kind: 'x', payload: 'reply' }];
  await take({ ...said('a', 'hello'), outbox });
  await take({ ...said('a', 'hello'), outbox });
  expect(await store.dueOutbox(9_999, 10)).toHaveLength(1);
});

test('words are cut before anything reads them, one character beyond what is read', async () => {
  let longest = 0;
  await taker((session, words) => {
    longest = words.text?.length ?? 0;
    return counting(session, words);
  })(said('a', 'x'.repeat(50_000)));
  expect(longest).toBe(2_001);
});

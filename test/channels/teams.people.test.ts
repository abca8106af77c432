import { join } from 'node:path';
import { writeFileSync, readFileSync, readdirSync } from 'node:fs';
import type { Running } from '../../src/index.ts';
import { respond } from '../../src/assistant.ts';
import { thinker } from '../../src/thinking.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { start } from '../../src/index.ts';
import { readConfig } from '../../src/config.ts';
import { call, counting, eventually, stopAll, temporaryFolder } from './serving.ts';
import { ANN, APP, TENANT, authorized, message, messagesTaken, microsoft, send, settings, teamsServing, textsTaken } from './teaming.ts';
import type { Microsoft } from './teaming.ts';

const OTHER = 'ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee';
let ms: Microsoft;
let server: Running;

beforeEach(async () => { ms = await microsoft(); });
afterEach(async () => {
  await stopAll();
  ms.close();
});

/** A folder with a plan that names the tenants whose people may ask. */
function planFor(...tenants: string[]): Record<string, string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'demo.yaml'), `${readFileSync('plans/demo.yaml', 'utf8')}\nteams:\n  tenants:\n${tenants.map((tenant) => `    - ${tenant}\n`).join('')}`);
  return { PRORATA_PLANS: folder };
}

describe('whose people are answered', () => {
  const refusal = /not set up for your organization/;
  const reply = async (change: object): Promise<string> => {
    const before = messagesTaken(ms).length;
    expect((await send(server, ms, message(ms, `${before}`, 'I have 93,417 in my IRA', change as never))).status).toBe(200);
    await eventually(() => messagesTaken(ms).length > before);
    return textsTaken(ms).at(-1)!;
  };
  const conversation = (tenantId: string | undefined): object => ({ id: 'a:chat', conversationType: 'personal', ...(tenantId && { tenantId }) });

  test.each<[string, object, boolean]>([
    ['of the tenant', {}, true],
    ['of the tenant in capital letters', { conversation: { id: 'a:chat', conversationType: 'personal', tenantId: TENANT.toUpperCase() } }, true],
    ['of the tenant, named only in the channel’s data', { conversation: { id: 'a:chat', conversationType: 'personal' } }, true],
    ['of another tenant', { conversation: conversation(OTHER), channelData: { tenant: { id: OTHER } } }, false],
    ['whose conversation and channel data do not agree', { conversation: conversation(OTHER) }, false],
    ['whose channel data and conversation do not agree', { channelData: { tenant: { id: OTHER } } }, false],
    ['who is a guest from another tenant', { from: { ...ANN, tenantId: OTHER } }, false],
    ['of no tenant', { conversation: conversation(undefined), channelData: undefined }, false],
    ['of a tenant that they only typed', { conversation: conversation(undefined), channelData: undefined, text: TENANT, value: { tenantId: TENANT } }, false],
    ['of another channel', { channelId: 'emulator', conversation: { id: 'e' }, channelData: undefined }, false],
  ])('a person %s: %p → %p', async (_who, change, answered) => {
    server = await teamsServing(ms, planFor(TENANT), { respond });
    const text = await reply(change);
    expect(refusal.test(text)).toBe(!answered);
  });

  test('a stranger’s words are kept nowhere, nobody can write to them later, and the same activity again changes nothing', async () => {
    const folder = temporaryFolder();
    server = await teamsServing(ms, { ...planFor(TENANT), PRORATA_DATABASE: join(folder, 'p.db') }, { respond });
    const foreign = message(ms, 'a', 'I have 93,417 in my IRA and my basis is 12,345', { conversation: conversation(OTHER), channelData: { tenant: { id: OTHER } } });
    for (let i = 0; i < 3; i += 1) expect((await send(server, ms, foreign)).status).toBe(200);
    await eventually(() => textsTaken(ms).length === 1);
    expect(await server.store.address({ plan: 'demo', conversation: 'msteams/a:chat' })).toBeUndefined();
    const onDisk = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('');
    expect(onDisk).not.toMatch(/93,417|12,345|93417|12345/);
  });

  test('a plan that names nobody answers the tenant the bot is registered in', async () => {
    server = await teamsServing(ms, {}, { respond });
    expect(await reply({})).not.toMatch(refusal);
    expect(await reply({ conversation: conversation(OTHER), channelData: { tenant: { id: OTHER } } })).toMatch(refusal);
  });

  test('a bot of all tenants with a plan that names none does not start in production', async () => {
    const config = readConfig({ ...settings(ms), MicrosoftAppType: 'MultiTenant', NODE_ENV: 'production', PRORATA_PUBLIC_URL: 'https://x.example', PRORATA_SERVICE_URLS: '', PORT: '0', PRORATA_DATABASE: ':memory:' });
    await expect(start(config)).rejects.toThrow(/any organization/);
  });
});

describe('who reads along', () => {
  test.each<[string, object, boolean]>([
    ['a chat of two', { id: 'a:chat', conversationType: 'personal' }, true],
    ['a group chat', { id: '19:x@thread.v2', conversationType: 'groupChat' }, false],
    ['a channel', { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true }, false],
    ['a meeting', { id: '19:meeting_x@thread.v2', conversationType: 'groupChat', isGroup: true }, false],
    ['a chat of some new kind', { id: 'x', conversationType: 'somethingNew' }, false],
    ['a chat of several that does not say so', { id: '19:x@thread.v2' }, false],
    ['a chat that says it is personal and a group', { id: 'a:x', conversationType: 'personal', isGroup: true }, false],
  ])('%s: figures are %p given → %p', async (_where, conversation, figures) => {
    server = await teamsServing(ms, {}, { respond });
    await send(server, ms, message(ms, 'a', 'I have 100,000 in my traditional IRA, 20,000 of it basis. What is taxed if I convert 10,000?', { conversation: { ...conversation, tenantId: TENANT } }));
    await eventually(() => messagesTaken(ms).length >= 1);
    const told = messagesTaken(ms).map(({ activity }) => JSON.stringify(activity)).join('');
    expect(/8,000/.test(told)).toBe(figures);
    expect(told.includes(`https://teams.microsoft.com/l/chat/0/0?users=28:${APP}`)).toBe(!figures);
  });
});

describe('while an answer is thought out', () => {
  const slow = async (delayMs: number): Promise<void> => {
    const config = readConfig({ PORT: '0', PRORATA_LOG_LEVEL: 'silent', PRORATA_DATABASE: ':memory:', NODE_ENV: 'test', ...settings(ms) });
    const think = thinker(loadPlan('demo'), counting);
    server = await start(config, { openIdMetadata: ms.login.metadata, think: async (question) => {
      if (question.said.text !== undefined && delayMs > 0) await new Promise((resume) => { setTimeout(resume, delayMs); });
      return think(question);
    } });
  };
  afterEach(() => server.stop());
  const typed = (): typeof ms.connector.taken => ms.connector.taken.filter(({ activity }) => activity.type === 'typing');

  test('a person sees that it is coming, by 700 ms, and then the answer', async () => {
    await slow(1_500);
    const sent = Date.now();
    await send(server, ms, message(ms, 'a', 'hello'));
    await eventually(() => messagesTaken(ms).length === 1);
    expect(typed()).toHaveLength(1);
    expect(typed()[0]).toMatchObject({ path: '/v3/conversations/a%3Achat/activities', activity: { recipient: { id: ANN.id } } });
    expect(typed()[0]!.at).toBeLessThan(messagesTaken(ms)[0]!.at);
    expect(typed()[0]!.at - sent).toBeGreaterThanOrEqual(490);
  });

  test('an answer that is there at once comes without it', async () => {
    await slow(0);
    await send(server, ms, message(ms, 'a', 'hello'));
    await eventually(() => messagesTaken(ms).length === 1);
    await new Promise((resume) => { setTimeout(resume, 800); });
    expect(typed()).toEqual([]);
  });

  test('an answer that the connector is slow to take has been sent: no “typing” beside it', async () => {
    await slow(0);
    ms.connector.behave = ({ activity }) => ({ status: 201, ...(activity.type === 'message' && { afterMs: 900 }) });
    await send(server, ms, message(ms, 'a', 'hello'));
    await new Promise((resume) => { setTimeout(resume, 1_000); });
    expect(typed()).toEqual([]);
  });
});

describe('what is not as it should be', () => {
  test.each<[string, (good: Record<string, unknown>) => unknown, number]>([
    ['no type', (good) => ({ ...good, type: undefined }), 400],
    ['a type that is an object', (good) => ({ ...good, type: {} }), 400],
    ['no conversation', (good) => ({ ...good, conversation: undefined }), 400],
    ['nobody who sends it', (good) => ({ ...good, from: undefined }), 400],
    ['a person without an id', (good) => ({ ...good, from: { name: 'x' } }), 400],
    ['an id that is a list', (good) => ({ ...good, id: ['a'] }), 400],
    ['an endless id', (good) => ({ ...good, id: 'x'.repeat(2_000) }), 400],
    ['a name that is longer than a name', (good) => ({ ...good, from: { ...ANN, name: 'x'.repeat(300) } }), 400],
    ['no address for replies', (good) => ({ ...good, serviceUrl: undefined }), 401],
    ['a list', () => [], 400],
    ['nothing', () => undefined, 400],
    ['text', () => '"x"', 400],
    ['a value in a value', (good) => ({ ...good, text: undefined, value: { a: { b: 'c' } } }), 400],
    ['a list as value', (good) => ({ ...good, text: undefined, value: ['a'] }), 400],
    ['seventy fields', (good) => ({ ...good, text: undefined, value: Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`f${i}`, 'x'])) }), 400],
    ['channel data of another shape', (good) => ({ ...good, channelData: 'x' }), 200],
    ['more than it needs', (good) => ({ ...good, somethingNew: { deep: [1, 2, 3] } }), 200],
  ])('an activity with %s', async (_what, change, status) => {
    server = await teamsServing(ms);
    const got = await send(server, ms, change(message(ms, 'a', 'hello')));
    expect([got.status, /zod|stack|\.ts:/i.test(got.text)]).toEqual([status, false]);
    await new Promise((resume) => { setTimeout(resume, 50); });
    expect(messagesTaken(ms).length).toBe(status === 200 ? 1 : 0);
  });

  test('an activity larger than any message is 413', async () => {
    server = await teamsServing(ms);
    expect((await send(server, ms, message(ms, 'a', 'x'.repeat(300_000)))).status).toBe(413);
  });

  test('`__proto__` in a card’s value changes nothing and reaches nobody', async () => {
    server = await teamsServing(ms);
    const body = JSON.stringify(message(ms, 'a', '', { value: { basis: '5' } })).replace('"value":{', '"value":{"__proto__":{"polluted":1},"constructor":"x",').replace('"conversation":{', '"conversation":{"__proto__":{"isGroup":true},');
    expect((await call('POST', `${server.url}/api/messages`, { body, headers: { ...authorized(ms), 'content-type': 'application/json' } })).status).toBe(200);
    await eventually(() => messagesTaken(ms).length === 1);
    expect(textsTaken(ms)).toEqual(['turn 1: form {"constructor":"x","basis":"5"}']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('an activity played back, at once and later: one effect, one reply', async () => {
    server = await teamsServing(ms);
    const activity = message(ms, 'a', 'hello');
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(server, ms, activity)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    await send(server, ms, message(ms, 'b', 'next'));
    await send(server, ms, activity);
    await eventually(() => messagesTaken(ms).length === 2);
    await new Promise((resume) => { setTimeout(resume, 100); });
    expect(textsTaken(ms)).toEqual(['turn 1: hello', 'turn 2: next']);
  });

  test('an activity played back in another person’s name goes to that person’s own conversation, in a group too', async () => {
    server = await teamsServing(ms);
    const group = { conversation: { id: '19:g@thread.v2', conversationType: 'groupChat', tenantId: TENANT } };
    await send(server, ms, message(ms, 'a', 'mine', group));
    await send(server, ms, message(ms, 'a', 'mine', { ...group, from: { ...ANN, id: '29:bob' } }));
    await eventually(() => messagesTaken(ms).length === 2);
    expect(textsTaken(ms)).toEqual(['turn 1: mine', 'turn 1: mine']);
    expect(messagesTaken(ms).map(({ activity }) => activity.recipient?.id)).toEqual(['29:ann', '29:bob']);
  });
});

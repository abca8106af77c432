import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../../src/index.ts';
import { call, eventually, serving, stopAll } from './serving.ts';
import type { Got } from './serving.ts';

interface Sent { readonly path: string; readonly authorization: string | undefined; readonly activity: { type: string; text: string; replyToId?: string; conversation: { id: string }; recipient: { id: string } } }
interface Replies { activities: { text: string; attachments?: { contentType: string }[]; summary?: string }[] }

let server: Running;
let channel: Server;
let channelUrl: string;
let sent: Sent[];
/** What the channel answers to a reply; 200 unless a test says otherwise. */
let answer: (sent: Sent) => number;

beforeEach(async () => {
  sent = [];
  answer = () => 200;
  channel = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    req.on('end', () => {
      const one = { path: req.url ?? '', authorization: req.headers.authorization, activity: JSON.parse(body) as Sent['activity'] };
      const status = answer(one);
      // What is typed meanwhile is told in typing.test.ts.
      if (status === 200 && one.activity.type === 'message') sent.push(one);
      // Not chained: restify replaces writeHead for every server of the process, and its own returns nothing.
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end('{"id":"1"}');
    });
  });
  await new Promise<void>((ready) => { channel.listen(0, '127.0.0.1', ready); });
  channelUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  await stopAll();
  channel.closeAllConnections();
  channel.close();
});

const activity = (id: string, text: string, more: object = {}) =>
  ({ type: 'message', id, channelId: 'emulator', serviceUrl: channelUrl, conversation: { id: 'c1' }, from: { id: 'u1' }, recipient: { id: 'bot' }, text, locale: 'en-US', ...more });
const post = <Body = Replies>(body: unknown, headers: Record<string, string> = {}): Promise<Got<Body>> => call<Body>('POST', `${server.url}/api/messages`, { body, headers });
const texts = (got: Got<Replies>): string[] => got.body.activities.map((a) => a.text);

describe('a channel that takes replies in the answer', () => {
  const asking = { deliveryMode: 'expectReplies' };
  beforeEach(async () => { server = await serving(); });

  test('gets them, and the same ones for the same activity', async () => {
    expect(texts(await post(activity('a', 'hello', asking)))).toEqual(['turn 1: hello']);
    expect(texts(await post(activity('a', 'hello', asking)))).toEqual(['turn 1: hello']);
    expect(texts(await post(activity('b', 'next', asking)))).toEqual(['turn 2: next']);
    expect(sent).toEqual([]);
  });

  test('greets a person who joins, once, and not the assistant itself', async () => {
    const joined = (...ids: string[]) => post({ ...activity('j', ''), type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })), ...asking });
    expect(texts(await joined('bot'))).toEqual([]);
    expect(texts(await joined('u1'))).toEqual(['Welcome!']);
    expect(texts(await joined('bot', 'u1'))).toEqual(['Welcome!']);
    expect(texts(await post(activity('a', 'hello', asking)))).toEqual(['turn 2: hello']);
  });

  test('hears what was typed without the assistant\'s name in front', async () => {
    const text = '<at>Prorata</at>&nbsp;ask <at>Ann</at> &amp; Bob';
    const entities = [{ type: 'mention', text: '<at>Prorata</at>', mentioned: { id: 'bot' } }, { type: 'mention', text: '<at>Ann</at>', mentioned: { id: 'u9' } }];
    expect(texts(await post(activity('a', text, { ...asking, channelId: 'msteams', entities })))).toEqual(['turn 1: ask Ann & Bob']);
  });

  test('submits a card\'s fields', async () => {
    const got = await post(activity('a', 'x', { ...asking, text: undefined, value: { basis: '6,000', msteams: { type: 'x' }, empty: null, age: 51 } }));
    expect(texts(got)).toEqual(['turn 1: form {"basis":"6,000","age":"51"}']);
  });

  test('keeps people in a group apart', async () => {
    const group = { ...asking, conversation: { id: 'g', isGroup: true } };
    await post(activity('a', 'mine', group));
    expect(texts(await post(activity('b', 'yours', { ...group, from: { id: 'u2' } })))).toEqual(['turn 1: yours']);
  });

  test('every reply has its text; a card comes with a text twin', async () => {
    await stopAll();
    server = await serving({}, { respond: (session) => ({
      session, effects: [], heard: '', report: { account: 'unknown', intent: 'x', slots: {}, asks: [], lines: {}, actions: [] },
      views: [
        { kind: 'text', paragraphs: ['Here it is.'] },
        { kind: 'worksheet', title: 'Worksheet', intro: 'Line by line.', rows: [{ line: '18', label: 'Taxable', value: '$1,733.33', how: '16 − 17' }], sourcesTitle: 'Sources', sources: [] },
        { kind: 'question', fact: 'x', text: 'Anything else?', choices: [{ label: 'Yes', say: 'yes' }] },
      ],
    }) });
    const { body: { activities } } = await post(activity('a', 'show', asking));
    expect(activities.every((a) => a.text.length > 0)).toBe(true);
    expect(activities[0]).toMatchObject({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] });
    expect(activities[0]!.text).toContain('$1,733.33');
    const { body: { activities: inTeams } } = await post(activity('t', 'show', { ...asking, channelId: 'msteams' }));
    expect(inTeams[0]!.summary).toContain('$1,733.33');
  });

  test('other activities are taken and change nothing; an invoke that is not ours is "not implemented", as the protocol says', async () => {
    for (const type of ['typing', 'messageReaction', 'event', 'endOfConversation', 'installationUpdate', 'anything']) {
      expect((await post({ ...activity('x', ''), type })).status).toBe(200);
    }
    expect((await post({ ...activity('x', ''), type: 'invoke', name: 'task/fetch', value: {} })).status).toBe(501);
    expect(texts(await post(activity('a', 'hello', asking)))).toEqual(['turn 1: hello']);
  });
});

describe('a channel that is called with replies', () => {
  test('gets them in order, addressed to the person, as replies to their message', async () => {
    server = await serving();
    for (let i = 1; i <= 5; i += 1) expect((await post(activity(`m${i}`, `n${i}`))).status).toBe(200);
    await eventually(() => sent.length === 5);
    expect(sent.map((s) => s.activity.text)).toEqual([1, 2, 3, 4, 5].map((i) => `turn ${i}: n${i}`));
    expect(sent[0]).toMatchObject({ path: '/v3/conversations/c1/activities/m1', activity: { replyToId: 'm1', recipient: { id: 'u1' } } });
  });

  test('gets them later when it is down now, still in order, while other conversations go on', async () => {
    server = await serving();
    let down = true;
    answer = (s) => (down && s.activity.conversation.id === 'c1' ? 503 : 200);
    await post(activity('m1', 'one'));
    await post(activity('m2', 'two'));
    await post(activity('m1', 'other', { conversation: { id: 'c2' } }));
    await eventually(() => sent.length === 1);
    expect(sent[0]!.activity.text).toBe('turn 1: other');
    down = false;
    await eventually(() => sent.length === 3);
    expect(sent.slice(1).map((s) => s.activity.text)).toEqual(['turn 1: one', 'turn 2: two']);
  });

  test('does not hold up later replies with one it refuses for good', async () => {
    server = await serving();
    answer = (s) => (s.activity.text.includes('poison') ? 403 : 200);
    await post(activity('m1', 'poison'));
    await post(activity('m2', 'fine'));
    await eventually(() => sent.length === 1);
    expect(sent[0]!.activity.text).toBe('turn 2: fine');
  });

  test('sends an activity twice and is called once', async () => {
    server = await serving();
    await post(activity('m1', 'one'));
    await post(activity('m1', 'one'));
    await post(activity('m2', 'two'));
    await eventually(() => sent.length === 2);
    await new Promise((resume) => { setTimeout(resume, 100); });
    expect(sent.map((s) => s.activity.text)).toEqual(['turn 1: one', 'turn 2: two']);
  });
});

describe('when the turn cannot be kept', () => {
  test('the answer is 503, never 200, and the same activity succeeds later', async () => {
    server = await serving();
    const write = server.store.write.bind(server.store);
    server.store.write = () => Promise.reject(new (class extends Error { override name = 'StoreUnavailable'; })());
    expect((await post(activity('a', 'hello'))).status).toBe(500);
    const { StoreUnavailable } = await import('../../src/store/store.ts');
    server.store.write = () => Promise.reject(new StoreUnavailable(new Error('disk full')));
    server.store.probe = () => Promise.reject(new StoreUnavailable(new Error('disk full')));
    const refused = await post(activity('a', 'hello'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await call('GET', `${server.url}/readyz`)).status).toBe(503);
    expect((await call('GET', `${server.url}/healthz`)).status).toBe(200);
    server.store.write = write;
    expect(texts(await post(activity('a', 'hello', { deliveryMode: 'expectReplies' })))).toEqual(['turn 1: hello']);
  });
});

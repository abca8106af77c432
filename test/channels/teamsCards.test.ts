import type { Running } from '../../src/index.ts';
import { newSession, readSession } from '../../src/dialogs/session.ts';
import { wordings } from '../../src/messages/index.ts';
import { serving, stopAll, temporaryFolder } from './serving.ts';
import { Teams, button, buttonsIn } from './teamsConversation.ts';
import type { Posted } from './teamsConversation.ts';

/** What the person has when a yes-or-no question is open: part of a plan account is to be paid out. */
const ASKED = 'I have $100,000 in my 401(k), $30,000 of it after-tax contributions, and want to take out $50,000';
const LATE = wordings.en.phrases.pressedLate;

let server: Running;
let teams: Teams;

beforeAll(async () => {
  server = await serving({ PRORATA_TODAY: '2026-11-22', PRORATA_DATABASE: `${temporaryFolder()}/prorata.db` }, { respond: 'real' });
  teams = await Teams.open();
  teams.talkingTo(server);
});
beforeEach(async () => {
  await teams.quiet();
  teams.anew();
});
afterAll(async () => {
  await stopAll();
  teams.close();
});

const said = (messages: readonly Posted[]): string => messages.map(({ text, summary }) => summary ?? text).join('\n\n');
async function session(conversation = `msteams/${teams.chat}`): Promise<ReturnType<typeof newSession>> {
  const { state } = await server.store.load({ plan: 'demo', conversation }, '');
  return (state === undefined ? undefined : readSession(JSON.parse(state))) ?? newSession('en');
}

describe('the choices under a question', () => {
  test('are Universal Actions on a card, with a submit in their place for older clients and words that can be typed', async () => {
    const messages = await teams.say(ASKED);
    const last = messages.at(-1);
    expect(last?.attachments?.[0]).toMatchObject({ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', fallbackText: expect.stringContaining('• Yes') } });
    expect(last?.text.split('\n').at(-1)).toBe(wordings.en.slots.separateAccount.ask);
    expect(buttonsIn(messages).map(({ type, title, verb, fallback }) => ({ type, title, verb, fallback: fallback.type }))).toEqual(['Yes', 'No', 'I don’t know'].map((title) => ({ type: 'Action.Execute', title, verb: 'say', fallback: 'Action.Submit' })));
    expect(button(messages, 'No').fallback.data).toMatchObject({ prorata: 'say', say: 'no', msteams: { type: 'messageBack', displayText: 'No', text: 'no' } });
  });

  test('answer like the typed words, and the buttons become the choice that was made', async () => {
    const { status, body } = await teams.press(button(await teams.say(ASKED), 'No'));
    expect({ status, statusCode: body.statusCode, type: body.type }).toEqual({ status: 200, statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body.value)).toContain('✓ No');
    expect(JSON.stringify(body.value)).not.toContain('Action');
    await teams.quiet();
    const pressed = said(teams.posted.slice(-2));

    await teams.say('start over');
    await teams.say(ASKED);
    expect(pressed).toContain(said(await teams.say('no')));
  });

  test('pressed ten times, partly at once and whichever of them, have one effect and the same answer', async () => {
    const messages = await teams.say(ASKED);
    const before = teams.posted.length;
    const presses = await Promise.all(Array.from({ length: 10 }, (_, i) => teams.press(button(messages, i === 9 ? 'Yes' : 'No'))));
    const [first] = presses;
    expect(new Set(presses.map(({ status, body }) => `${status} ${body.statusCode} ${body.type}`))).toEqual(new Set(['200 200 application/vnd.microsoft.card.adaptive']));
    await teams.quiet();
    const posted = teams.posted.length - before;
    expect((await session()).now.facts.separateAccount?.value).toBe(false);
    expect((await teams.press(button(messages, 'No'))).body).toEqual(first?.body);
    await teams.quiet();
    expect(teams.posted.length - before).toBe(posted);
  });

  test('under an earlier question say that they are too late, what is asked now, and change nothing', async () => {
    const messages = await teams.say(ASKED);
    await teams.say('I have 93,000 in my IRAs, 6,000 of it after-tax. What if I convert 7,000?');
    const before = await session();
    const posted = teams.posted.length;
    const { status, body } = await teams.press(button(messages, 'Yes'));
    expect({ status, body }).toEqual({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: expect.stringContaining(LATE) } });
    await teams.quiet();
    expect(teams.posted.length).toBe(posted);
    expect(await session()).toEqual(before);
  });

  test('stay good while their question is open, whatever was asked in between', async () => {
    const messages = await teams.say(ASKED);
    await teams.say('what is basis?');
    expect((await teams.press(button(messages, 'No'))).body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await session()).now.facts.separateAccount?.value).toBe(false);
  });

  test('of a case that was started over or forgotten are too late as well', async () => {
    for (const leaving of ['start over', 'forget me']) {
      const messages = await teams.say(ASKED);
      await teams.say(leaving);
      expect((await teams.press(button(messages, 'Yes'))).body).toMatchObject({ type: 'application/vnd.microsoft.activity.message', value: LATE });
      expect((await session()).now.facts).toEqual({});
    }
  });

  test('pressed by another person in a group change nothing of the first person’s case', async () => {
    const group = { conversation: { id: '19:g', conversationType: 'groupChat', isGroup: true } };
    const messages = await teams.say(ASKED);
    const mine = { ...button(messages, 'No') };
    const before = await session();
    const { body } = await teams.press(mine, {}, { ...group, from: { id: '29:bob' } });
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.activity.message', value: expect.stringContaining(LATE) });
    expect(await session()).toEqual(before);
  });

  test('pressed in a group chat change nothing either, whoever is asked what there', async () => {
    const group = { conversation: { id: '19:press', conversationType: 'groupChat', isGroup: true } };
    const { body } = await teams.press(button(await teams.say(ASKED), 'No'), {}, group);
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: LATE });
    const form = await teams.press({ type: '', title: '', verb: 'facts', data: { prorata: 'facts', turn: 't' }, fallback: { type: '', data: {} } }, { iraTotal: '93,417' }, group);
    expect(form.body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(form.body)).not.toContain('93,417');
    expect((await session('msteams/19:press/29:ann')).now.facts).toEqual({});
  });

  test('submitted by an older client have the same one effect, and then no other', async () => {
    const messages = await teams.say(ASKED);
    const { fallback: { data: { msteams, ...value } } } = button(messages, 'No');
    const older = { text: (msteams as { text: string }).text, value, replyToId: 'm1' };
    await teams.answersTo(() => teams.send({ type: 'message', ...older }));
    const posted = teams.posted.length;
    await teams.send({ type: 'message', ...older });
    await teams.press(button(messages, 'Yes'));
    await teams.quiet();
    expect(teams.posted.length).toBe(posted);
    expect((await session()).now.facts.separateAccount?.value).toBe(false);
  });
});

describe('the form', () => {
  async function form(): Promise<readonly Posted[]> {
    await teams.say('I have a traditional IRA');
    return teams.say('Can I fill in a form?');
  }

  test('asks for all open facts at once, each in a field with its label', async () => {
    const card = (await form())[0]?.attachments?.[0]?.content;
    expect(card?.body.flatMap(({ type, id, label }) => (String(type).startsWith('Input.') ? [{ id, label }] : []))).toEqual(
      (['iraTotal', 'iraBasis', 'convertAmount'] as const).map((id) => ({ id, label: wordings.en.slots[id].ask })));
  });

  test('submitted, the card becomes the result, and what is asked next is said below', async () => {
    const messages = await form();
    const before = teams.posted.length;
    const { body } = await teams.press(button(messages, 'Show my figures'), { iraTotal: '93,000', iraBasis: '6,000', convertAmount: '7,000' });
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    // By hand: 7,000 × 6,000 / 93,000 = 451.61 is tax-free, and 7,000 − 451.61 = 6,548.39 is taxable.
    for (const text of ['$451.61', '$6,548.39', '$93,000', '$6,000', '$7,000']) expect(JSON.stringify(body.value)).toContain(text);
    expect(JSON.stringify(body.value)).not.toContain('Input.');
    await teams.quiet();
    expect(said(teams.posted.slice(before))).not.toContain(JSON.stringify(body.value));
    expect((await session()).now.facts).toMatchObject({ iraTotal: { value: '93000' }, iraBasis: { value: '6000' }, convertAmount: { value: '7000' } });
  });

  test('with a field that cannot be read says so, and takes the mended form as another', async () => {
    const messages = await form();
    const submit = button(messages, 'Show my figures');
    const bad = await teams.press(submit, { iraTotal: 'a lot', iraBasis: '6,000', convertAmount: '7,000' });
    expect(JSON.stringify(bad.body.value)).toContain('a lot');
    await teams.press(submit, { iraTotal: '93,000', iraBasis: '6,000', convertAmount: '7,000' });
    expect((await session()).now.facts.iraTotal?.value).toBe('93000');
  });

  test('that has grown old brings no old number back, and says that newer ones count', async () => {
    await teams.say('I have $93,000 in my IRAs and want to convert $7,000');
    const messages = await teams.say('Can I fill in a form?');
    await teams.say('Actually I have $39,000 in my IRAs');
    const submit = button(messages, 'Show my figures');
    const { body } = await teams.press(submit, { iraTotal: submit.data['was.iraTotal'] ?? '', convertAmount: submit.data['was.convertAmount'] ?? '', iraBasis: '6,000' });
    expect(JSON.stringify(body.value)).toContain(wordings.en.phrases.formOlder);
    expect((await session()).now.facts).toMatchObject({ iraTotal: { value: '39000' }, iraBasis: { value: '6000' } });
  });
});

describe('what a card sends that no card of ours would', () => {
  const action = (value: unknown): object => ({ type: 'invoke', name: 'adaptiveCard/action', value });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no action', {}],
    ['another verb', { action: { type: 'Action.Execute', verb: 'delete', data: { prorata: 'delete' } } }],
    ['a verb that is not the data’s own', { action: { type: 'Action.Execute', verb: 'facts', data: { prorata: 'say', fact: 'separateAccount', say: 'yes' } } }],
    ['nested data', { action: { type: 'Action.Execute', verb: 'say', data: { prorata: 'say', say: { toString: 'x' } } } }],
    ['a thousand fields', { action: { type: 'Action.Execute', verb: 'facts', data: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, 'x'])) } }],
  ])('%s is refused and changes nothing', async (_, value) => {
    await teams.say(ASKED);
    const before = await session();
    expect(await teams.send(action(value))).toMatchObject({ status: 400, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest' } } });
    expect(await session()).toEqual(before);
  });

  test('`__proto__` and `constructor` are dropped or are fields like any other', async () => {
    await teams.say(ASKED);
    const body = JSON.stringify({ type: 'Action.Execute', verb: 'facts', data: { prorata: 'facts', constructor: 'x', separateAccount: 'false' } }).replace('"constructor"', '"__proto__":{"polluted":"yes"},"constructor"');
    const { status } = await teams.send(JSON.parse(`{"type":"invoke","name":"adaptiveCard/action","value":{"action":${body}}}`, (_, value: unknown) => value) as object);
    expect(status).toBe(200);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('thumbs', () => {
  const thumb = (reaction: string, written?: unknown, more: object = {}): object => ({ type: 'invoke', name: 'message/submitAction', replyToId: 'm7', value: { actionName: 'feedback', actionValue: { reaction, feedback: written } }, ...more });
  const kept = () => server.store.feedback({ plan: 'demo', conversation: `msteams/${teams.chat}` });

  test('stand under a result and under nothing else', async () => {
    const messages = await teams.say('I have $93,000 in my IRAs, $6,000 of it after-tax, and convert $7,000');
    expect(messages.map(({ channelData }) => channelData?.['feedbackLoop'])).toEqual([{ type: 'default' }, ...messages.slice(1).map(() => undefined)]);
    expect(JSON.stringify(messages[0]?.attachments)).toContain('$93,000');
    for (const { channelData } of await teams.say('what is basis?')) expect(channelData?.['feedbackLoop']).toBeUndefined();
  });

  test('are kept with the conversation, the latest of each message, with the comment masked and cut', async () => {
    await teams.say(ASKED);
    expect(await teams.send(thumb('like'))).toMatchObject({ status: 200, body: {} });
    expect(await teams.send(thumb('dislike', JSON.stringify({ feedbackText: `My SSN is 123-45-6789. ${'x'.repeat(5_000)}` })))).toMatchObject({ status: 200, text: '{}' });
    expect(await teams.send(thumb('like', undefined, { replyToId: 'm8' }))).toMatchObject({ status: 200 });
    const all = await kept();
    expect(all).toMatchObject([{ about: 'm7', reaction: 'dislike' }, { about: 'm8', reaction: 'like', comment: '' }]);
    expect(all[0]?.comment).not.toContain('6789');
    expect(all[0]?.comment).toHaveLength(2_000);
  });

  test('go with “forget me”, and are not kept for a conversation that never was', async () => {
    expect((await teams.send(thumb('like'))).status).toBe(200);
    expect(await kept()).toEqual([]);
    await teams.say(ASKED);
    await teams.send(thumb('like'));
    expect(await kept()).toHaveLength(1);
    await teams.say('forget me');
    expect(await kept()).toEqual([]);
  });

  test.each([['another action', { actionName: 'poll', actionValue: { reaction: 'like' } }], ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'love' } }], ['nothing', undefined]])('%s is refused', async (_, value) => {
    await teams.say(ASKED);
    expect((await teams.send({ ...thumb('like'), value })).status).toBe(400);
    expect(await kept()).toEqual([]);
  });
});

describe('the welcome', () => {
  const added = (ids: readonly string[], more: object = {}): object => ({ type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })), ...more });

  test('in a private chat comes once, with what the assistant can do and the ways in, however often the app is installed', async () => {
    const messages = await teams.answersTo(() => teams.send(added(['28:bot'])));
    expect(said(messages)).toContain(wordings.en.phrases.welcome('x')[1]);
    expect(buttonsIn(messages).map(({ title }) => title)).toEqual(wordings.en.phrases.welcomeChoices?.map(({ label }) => label));
    for (const again of [{ type: 'installationUpdate', action: 'add' }, added(['28:bot']), added(['29:ann', '28:bot']), { type: 'installationUpdate', action: 'add-upgrade' }, { type: 'installationUpdate', action: 'remove' }]) expect((await teams.send(again)).status).toBe(200);
    await teams.quiet();
    expect(teams.posted).toHaveLength(messages.length);
  });

  test.each(['channel', 'groupChat'])('in a %s is short and general, once for all, and keeps amounts for the private chat', async (conversationType) => {
    const group = { conversation: { id: `19:${conversationType}`, conversationType, isGroup: true } };
    const messages = await teams.answersTo(() => teams.send(added(['28:bot'], group)));
    expect(said(messages)).toContain(wordings.en.phrases.goPrivate.offer);
    expect(said(messages)).toContain('What is basis?');
    expect(buttonsIn(messages)).toEqual([]);
    await teams.send(added(['28:bot'], { ...group, from: { id: '29:bob' } }));
    await teams.send(added(['29:carl'], group));
    await teams.quiet();
    expect(teams.posted).toHaveLength(messages.length);
  });
});

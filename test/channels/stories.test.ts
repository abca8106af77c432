import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from '../../src/index.ts';
import { readStories } from '../conversations/story.ts';
import type { Story } from '../conversations/story.ts';
import { call, serving, stopAll, temporaryFolder } from './serving.ts';

/** Every story once more through each way in: the same words and the same figures everywhere. */
const stories = readStories();
const languages = [...new Set(stories.map(({ locale }) => locale))];
const told = (locale: Story['locale']): Story[] => stories.filter((story) => story.locale === locale);
const today = '2026-11-22';

/** What a way in answered to each turn of each story, as one text a turn. */
type Replies = Readonly<Record<string, readonly string[]>>;
const recorded = (locale: Story['locale']): Replies => Object.fromEntries(told(locale).map(({ title, turns }) => [title, turns.map(({ bot }) => bot.join('\n'))]));

async function eachStory(locale: Story['locale'], play: (story: Story) => Promise<string[]>): Promise<Replies> {
  return Object.fromEntries(await Promise.all(told(locale).map(async (story) => [story.title, await play(story)] as const)));
}

/** One process for all stories of a language, its lines mixed turn by turn, as many people would. */
async function throughCommand(locale: Story['locale']): Promise<{ reply: string; lines: Record<string, string>; conversation: string; turn: number }[]> {
  const longest = Math.max(...told(locale).map(({ turns }) => turns.length));
  const lines = Array.from({ length: longest }, (_, turn) => told(locale).flatMap(({ title, turns }) => (turns[turn] ? [JSON.stringify({ conversation: title, text: turns[turn].user })] : []))).flat();
  const chat = spawn(process.execPath, ['src/cli.ts', 'chat', '--json', '--today', today, '--locale', locale], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  chat.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  chat.stdin.end(`${lines.join('\n')}\n`);
  await new Promise((ended) => { chat.on('close', ended); });
  return out.trim().split('\n').map((line) => JSON.parse(line) as { reply: string; lines: Record<string, string>; conversation: string; turn: number });
}

interface Message { readonly text: string; readonly summary?: string; readonly from?: { readonly role: string }; readonly suggestedActions?: { readonly actions: readonly { readonly title: string; readonly value: string }[] } }

/** All that a message tells: a card's text twin, or its text with the buttons under it. */
function wordsOf({ text, summary, suggestedActions }: Message): string {
  if (summary !== undefined) return summary;
  const buttons = (suggestedActions?.actions ?? []).map(({ title, value }) => `• ${title.toLowerCase() === value.toLowerCase() ? title : `${title}: “${value}”`}`);
  return [text, buttons.join('\n')].filter((part) => part !== '').join('\n\n');
}

async function throughDirectLine(server: Running, { turns }: Story): Promise<string[]> {
  const base = `${server.url}/v3/directline`;
  const { body: { token } } = await call<{ token: string }>('POST', `${base}/tokens/generate`);
  const { body: { conversationId } } = await call<{ conversationId: string }>('POST', `${base}/conversations`, { token, body: { user: { id: 'me' } } });
  const activities = `${base}/conversations/${conversationId}/activities`;
  const read = async (watermark: string) => (await call<{ activities: Message[]; watermark: string }>('GET', `${activities}?watermark=${watermark}`, { token })).body;
  let { watermark } = await read('');
  const replies: string[] = [];
  for (const { user } of turns) {
    const posted = await call('POST', activities, { token, body: { type: 'message', text: user, from: { id: 'me' } } });
    if (posted.status !== 200) throw new Error(`${posted.status} for ${user}`);
    const next = await read(watermark);
    watermark = next.watermark;
    replies.push(next.activities.filter(({ from }) => from?.role === 'bot').map(wordsOf).join('\n\n'));
  }
  return replies;
}

async function throughBotFramework(server: Running, { title, turns }: Story): Promise<string[]> {
  const replies: string[] = [];
  for (const [turn, { user }] of turns.entries()) {
    const activity = { type: 'message', id: `${turn}`, channelId: 'emulator', serviceUrl: 'http://localhost:1', conversation: { id: title }, from: { id: 'me' }, recipient: { id: 'bot' }, deliveryMode: 'expectReplies', text: user };
    const { body, status } = await call<{ activities: Message[] }>('POST', `${server.url}/api/messages`, { body: activity });
    if (status !== 200) throw new Error(`${status} for ${user}`);
    replies.push(body.activities.map(({ text }) => text).join('\n\n'));
  }
  return replies;
}

describe.each(languages)('the stories (%s)', (locale) => {
  let server: Running;

  beforeAll(async () => {
    // A plan's own language is the one a conversation starts in.
    const plans = temporaryFolder();
    writeFileSync(join(plans, 'demo.yaml'), readFileSync('plans/demo.yaml', 'utf8').replace('locale: en', `locale: ${locale}`));
    server = await serving({ PRORATA_TODAY: today, PRORATA_PLANS: plans }, { respond: 'real' });
  });
  afterAll(stopAll);

  test('in the terminal’s JSON: the words, and the figures worked by hand', async () => {
    const turns = await throughCommand(locale);
    const of = (title: string) => turns.filter(({ conversation }) => conversation === title);
    expect(Object.fromEntries(told(locale).map(({ title }) => [title, of(title).map(({ reply }) => reply)]))).toEqual(recorded(locale));
    for (const { title, turns: wanted } of told(locale)) {
      for (const [at, { figures }] of wanted.entries()) expect({ title, at, figures: of(title)[at]?.lines }).toMatchObject({ title, at, figures });
    }
  });

  test('in the browser, over Direct Line: the same words', async () => {
    expect(await eachStory(locale, (story) => throughDirectLine(server, story))).toEqual(recorded(locale));
  });

  test('over /api/messages, with the replies in the answer: the same words', async () => {
    expect(await eachStory(locale, (story) => throughBotFramework(server, story))).toEqual(recorded(locale));
  });
});

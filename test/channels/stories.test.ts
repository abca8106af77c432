import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from '../../src/index.ts';
import type { Story } from '../conversations/story.ts';
import { call, serving, stopAll, temporaryFolder } from './serving.ts';
import { eachStory, languages, recorded, today, told, wordsOf } from './telling.ts';
import type { Message } from './telling.ts';

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

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../src/channels/clock.ts';
import type { Running } from '../../src/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Story } from '../conversations/story.ts';
import { eventually, stopAll, temporaryFolder } from './serving.ts';
import { TENANT, message, messagesTaken, microsoft, send, teamsServing } from './teaming.ts';
import type { Microsoft } from './teaming.ts';
import { eachStory, languages, recorded, today, told, wordsOf } from './telling.ts';
import type { Message } from './telling.ts';

/** Teams' limits on what is posted to one chat would make the stories long. */
const hurried: Clock = {
  now: () => Date.now() * 50,
  after: (ms, work) => {
    const timer = setTimeout(work, ms / 50);
    return () => clearTimeout(timer);
  },
};

describe.each(languages)('the stories (%s), as Teams sends them: with a token, and the replies called back', (locale) => {
  let ms: Microsoft;
  let server: Running;
  let database: string;

  beforeAll(async () => {
    ms = await microsoft();
    const folder = temporaryFolder();
    database = join(folder, 'prorata.db');
    writeFileSync(join(folder, 'demo.yaml'), readFileSync('plans/demo.yaml', 'utf8').replace('locale: en', `locale: ${locale}`));
    server = await teamsServing(ms, { PRORATA_TODAY: today, PRORATA_PLANS: folder, PRORATA_DATABASE: database }, { respond: 'real', clock: hurried });
  });
  afterAll(async () => {
    await stopAll();
    ms.close();
  });

  /** A token of the hurried clock’s time. */
  const headers = (): Record<string, string> => {
    const seconds = Math.floor(hurried.now() / 1000);
    return { authorization: `Bearer ${ms.login.token({ aud: '11111111-2222-3333-4444-555555555555', serviceurl: ms.connector.url, exp: seconds + 3_600, nbf: seconds - 60 })}` };
  };

  async function play({ title, turns }: Story, conversation: object & { id: string }): Promise<Message[][]> {
    for (const [turn, { user }] of turns.entries()) {
      const { status } = await send(server, ms, message(ms, `${title} ${turn}`, user, { conversation }), headers());
      if (status !== 200) throw new Error(`${status} for ${user}`);
    }
    const ids = turns.map((_, turn) => `${title} ${turn}`);
    const came = (): Message[][] => ids.map((id) => messagesTaken(ms).filter(({ activity }) => activity.conversation.id === conversation.id && activity.replyToId === id).map(({ activity }) => activity as unknown as Message));
    await eventually(() => came().every((messages) => messages.length > 0), 60_000);
    await eventually(async () => (await Promise.all(['', '/29:ann'].map((person) => server.store.nextOutbox({ plan: 'demo', conversation: `msteams/${conversation.id}${person}` })))).every((row) => row === undefined), 60_000);
    return came();
  }

  test('in a chat of two: the words and figures of the console', async () => {
    const replies = await eachStory(locale, async (story) => (await play(story, { id: `a:${story.title}`, conversationType: 'personal', tenantId: TENANT } as never)).map((messages) => messages.map(wordsOf).join('\n\n')));
    expect(replies).toEqual(recorded(locale));
  }, 240_000);

  test('in a group chat: rules and a way to a private chat, no figure, and nothing of what was typed is kept', async () => {
    const said = await Promise.all(told(locale).map(async (story) => ({ story, messages: (await play(story, { id: `19:${story.title}@thread.v2`, conversationType: 'groupChat', tenantId: TENANT } as never)).flat() })));
    expect(said.length).toBe(told(locale).length);
    for (const { story, messages } of said) {
      const words = messages.map((one) => JSON.stringify(one)).join('\n');
      expect({ story: story.title, figures: figuresIn(messages.map(wordsOf).join('\n')) }).toEqual({ story: story.title, figures: [] });
      for (const amount of story.turns.flatMap(({ user }) => amountsIn(user))) expect({ story: story.title, amount, echoed: new RegExp(`(?<![\\d,.])${amount}(?![\\d,])`).test(words.replace(/19:[^"]*@thread\.v2|"replyToId":"[^"]*"/g, '')) }).toMatchObject({ echoed: false });
    }
    const db = await openSqlite(database);
    const rows = db.raw.prepare("select state as kept from sessions where conversation like '%19:%' union all select payload from activities where sender = 'user' and conversation like '%19:%'").all() as { kept: string }[];
    expect(rows.length).toBeGreaterThan(told(locale).length);
    for (const { kept } of rows) {
      const { text = '', now = { facts: {} } } = JSON.parse(kept) as { text?: string; now?: { facts: object } };
      expect([text, now.facts]).toEqual(['', {}]);
    }
    const others = db.raw.prepare("select payload as kept from activities where sender = 'bot' and conversation like '%19:%' union all select payload from outbox").all() as { kept: string }[];
    for (const { kept } of others) expect(figuresIn(kept.replaceAll(/https:[^"]*/g, ''))).toEqual([]);
    db.raw.close();
  }, 240_000);
});

/** Amounts of money as they were typed: three digits and more. */
function amountsIn(text: string): string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).filter((number) => number.replaceAll(/\D/g, '').length >= 3 && !HARMLESS.has(number) && !isYear(number));
}

/** Numbers in an answer that could be taken for somebody’s figure. */
function figuresIn(text: string): string[] {
  return (text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => Number(number) >= 100 && !HARMLESS.has(number) && !isYear(number));
}

/** Names of forms, plans and telephone numbers for help. */
const HARMLESS: ReadonlySet<string> = new Set(['2014', '8606', '1099', '590', '1040', '5498', '988', '911', '401', '403', '457']);

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

import { readFileSync } from 'node:fs';
import { readSession } from '../../src/dialogs/session.ts';
import { wordings } from '../../src/messages/index.ts';
import { serving, stopAll } from './serving.ts';
import type { Running } from '../../src/index.ts';
import { Teams } from './teamsConversation.ts';

interface Manifest { readonly bots: readonly { readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly { readonly title: string }[] }[] }[] }
const { bots: [bot] } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
const spanish = JSON.parse(readFileSync('manifest/es.json', 'utf8')) as Readonly<Record<string, string>>;

/** Every command of the app, in every scope it is offered in and every language it is offered in. */
const commands = (bot?.commandLists ?? []).flatMap(({ scopes, commands: list }, at) => scopes.flatMap((scope) => list.flatMap(({ title }, one) => [
  ['en', scope, title] as const, ['es', scope, spanish[`bots[0].commandLists[${at}].commands[${one}].title`] ?? ''] as const,
])));

/** How Teams names the place an activity comes from. */
const places: Readonly<Record<string, object>> = {
  personal: { conversationType: 'personal' },
  team: { conversationType: 'channel', isGroup: true },
  groupChat: { conversationType: 'groupChat', isGroup: true },
};

let server: Running;
let teams: Teams;
beforeAll(async () => {
  server = await serving({ PRORATA_TODAY: '2026-11-22' }, { respond: 'real' });
  teams = await Teams.open();
  teams.talkingTo(server);
});
afterAll(async () => {
  await stopAll();
  teams.close();
});

test('commands are offered in three scopes and two languages', () => {
  expect(commands).toHaveLength(2 * (7 + 5 + 5));
  expect(commands.filter(([, , title]) => title === '')).toEqual([]);
});

test.each(commands)('%s, %s: “%s” is answered, in its language and by more than “I did not understand”', async (locale, scope, title) => {
  await teams.quiet();
  teams.anew();
  const conversation = { ...places[scope], id: teams.chat };
  // Where several people are, the assistant hears only what mentions it.
  const mention = { type: 'mention', text: '<at>Prorata</at>', mentioned: { id: '28:bot' } };
  const said = scope === 'personal' ? { text: title } : { text: `<at>Prorata</at>&nbsp;${title}`, entities: [mention] };
  const answers = await teams.answersTo(() => teams.send({ type: 'message', conversation, locale: locale === 'en' ? 'en-US' : 'es-MX', ...said }));
  const reply = answers.map(({ text, summary }) => summary ?? text).join('\n\n');
  const { phrases } = wordings[locale] ?? wordings.en;
  for (const fallback of [phrases.unintelligible, phrases.offTopic, phrases.otherLanguage, phrases.whatAmount, phrases.injection]) expect(reply).not.toContain(fallback);
  expect(reply.length).toBeGreaterThan(40);
  const { state } = await server.store.load({ plan: 'demo', conversation: `msteams/${teams.chat}${scope === 'personal' ? '' : '/29:ann'}` }, '');
  expect(readSession(JSON.parse(state ?? 'null'))?.locale).toBe(locale);
});

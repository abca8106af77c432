import { respond } from '../../src/assistant.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { View } from '../../src/dialogs/view.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderText } from '../../src/render/index.ts';
import { readStories } from '../conversations/story.ts';

/** No dead end: whatever is said, the reply ends with a question, with what can be done next, or with a way to reach a person. */
const INVITES: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\b(?:tell me|ask|say|send|come back|start|try)\b/iu,
  es: /\b(?:dígame|dígamelo|diga|decirme|pregunte|pida|pedir|mande|vuelva|volver|empezar|pruebe|probar|hágame|cuénteme)\b/iu,
};

function leadsOn(last: View | undefined, locale: 'en' | 'es'): boolean {
  if (last === undefined) return false;
  if (last.kind === 'question' || last.kind === 'contact' || last.kind === 'factForm') return true;
  const end = renderText(last).split('\n').at(-1) ?? '';
  return last.kind === 'text' && (end.endsWith('?') || INVITES[locale].test(end));
}

const plan = loadPlan('demo');

test.each(readStories().map((story) => [story.title, story] as const))('%s', (_, { turns, locale }) => {
  let session = newSession(locale);
  const ends: string[] = [];
  for (const [at, { user }] of turns.entries()) {
    const turn = respond(session, { conversation: 'story', activityId: String(at), text: user }, plan, '2026-11-22');
    session = turn.session;
    const last = turn.views.at(-1);
    if (!leadsOn(last, session.locale)) ends.push(`${user} → ${last ? renderText(last) : 'nothing'}`);
  }
  expect(ends).toEqual([]);
});

test('the greeting asks where the money is', () => {
  for (const locale of ['en', 'es'] as const) {
    const { views } = respond(newSession(locale), { conversation: 'story', activityId: '0' }, plan, '2026-11-22');
    expect(views.at(-1)).toMatchObject({ kind: 'question', fact: 'account' });
  }
});

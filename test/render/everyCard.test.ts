import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { respond } from '../../src/assistant.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { View } from '../../src/dialogs/view.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { LARGEST_CARD } from '../../src/render/card.ts';
import { MOST_ACTIONS } from '../../src/render/cardActions.ts';
import { answeredCard, asCard, renderActivities, renderTexts } from '../../src/render/index.ts';
import type { Layout, RenderedActivity } from '../../src/render/index.ts';
import { readStories } from '../conversations/story.ts';

const plan = loadPlan('demo');
/** Said after every story, so that each card there is comes up in each language. */
const more = { en: ['why?', 'show me the form', 'can I fill in a form?', 'I want to talk to a person'], es: ['¿por qué?', 'muéstreme la forma', 'quiero llenar un formulario', 'quiero hablar con una persona'] };
const greetings = { en: respond(newSession('en'), { conversation: 'c', activityId: 'j' }, plan, '2026-11-22').views, es: respond(newSession('es'), { conversation: 'c', activityId: 'j' }, plan, '2026-11-22').views };

/** All that is said in all stories of a language, turn by turn. */
function turnsIn(locale: 'en' | 'es'): (readonly View[])[] {
  return [greetings[locale], ...readStories().filter((story) => story.locale === locale).flatMap(({ turns }) => {
    let session = newSession(locale);
    return [...turns.map(({ user }) => user), ...more[locale]].map((text, i) => {
      const turn = respond(session, { conversation: 'c', activityId: `${i}`, text }, plan, '2026-11-22');
      ({ session } = turn);
      return turn.views;
    });
  })];
}

const said = { en: turnsIn('en'), es: turnsIn('es') };
const figures = (text: string): string[] => text.match(/\$\d{1,3}(?:,\d{3})*(?:\.\d\d)?|\d+(?:\.\d+)?%/gu) ?? [];

/** What the library that hosts draw cards with says against one. */
function events(content: unknown): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(JSON.parse(JSON.stringify(content)), context);
  return [...Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message), ...card.validateProperties().validationEvents.map(({ message }) => message)];
}

interface Element { readonly type?: string; readonly actions?: readonly unknown[] }
function elements(json: unknown): Element[] {
  if (Array.isArray(json)) return json.flatMap(elements);
  return typeof json === 'object' && json !== null ? [json as Element, ...Object.values(json).flatMap(elements)] : [];
}

const cardsOf = (messages: readonly RenderedActivity[]): RenderedActivity[] => messages.filter(({ attachments }) => attachments !== undefined);

describe.each((['en', 'es'] as const).flatMap((locale) => (['teams', 'cards'] as const).map((layout): ['en' | 'es', Layout] => [locale, layout])))('every card (%s, as %s)', (locale, layout) => {
  const turns = said[locale].map((views) => ({ views, messages: renderActivities(views, layout, 'turn') }));
  const cards = turns.flatMap(({ messages }) => cardsOf(messages));

  test('is among these: a result, a form, a worksheet, a comparison, a contact and the buttons of a question', () => {
    const kinds = new Set(said[locale].flatMap((views) => views.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(['compare', 'contact', 'factForm', 'question', 'result', 'text', 'worksheet']);
    expect(cards.length).toBeGreaterThan(150);
  });

  test('is parsed by the library that draws it without an event', () => {
    const found = new Set(cards.flatMap(({ attachments }) => events(attachments?.[0]?.content)));
    expect([...found]).toEqual([]);
  });

  test(`takes no more than ${LARGEST_CARD / 1024} KiB, and has no more than ${MOST_ACTIONS} buttons, none of which only newer clients know`, () => {
    const largest = Math.max(...cards.map(({ attachments }) => Buffer.byteLength(JSON.stringify(attachments?.[0]?.content))));
    expect(largest).toBeLessThanOrEqual(LARGEST_CARD);
    for (const { attachments } of cards) {
      const [content] = (attachments ?? []).map((one) => one.content);
      expect(content?.fallbackText.length).toBeGreaterThan(0);
      for (const element of elements(content)) {
        expect((element.actions ?? []).length).toBeLessThanOrEqual(MOST_ACTIONS);
        if (element.type === 'Action.Execute') expect(element).toMatchObject({ fallback: { type: 'Action.Submit' } });
      }
      expect(elements(content).filter(({ type }) => type === 'Action.Execute').length > 0).toBe(layout === 'teams' && elements(content).some(({ type }) => type === 'ActionSet'));
    }
  });

  test('shows no figure that its text twin does not tell, and none of the twin’s is missing', () => {
    for (const { views, messages } of turns) {
      const whole = renderTexts(views);
      const twins = messages.map(({ text, summary }) => summary ?? text).join('\n\n');
      expect(figures(twins)).toEqual(figures(whole));
      for (const { text, summary = '', attachments } of cardsOf(messages)) {
        const content = attachments?.[0]?.content;
        expect(new Set(figures(`${text} ${JSON.stringify(content?.body)}`))).toEqual(new Set(figures(summary)));
        if (layout === 'teams') expect(content?.fallbackText.length).toBeLessThanOrEqual(summary.length);
      }
    }
  });

  test('can stand where another card stood, its words within it', () => {
    for (const message of turns.flatMap(({ messages }) => messages.slice(0, 1))) {
      const card = asCard(message);
      expect(events(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(LARGEST_CARD);
      expect(new Set(figures(JSON.stringify(card.body)))).toEqual(new Set(figures(message.summary ?? message.text)));
    }
  });
});

test('a choice that was made is a card that parses, whatever its words', () => {
  for (const label of ['Yes', 'Sí', '*bold*', '{{DATE(2020-01-01T00:00:00Z)}}', '']) expect(events(answeredCard(label))).toEqual([]);
});

test('a card that Teams would refuse for its size is told as text, whole', () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({ line: `${i}`, label: 'Your share of the whole, as the form has it', value: `$${i}.25`, how: 'the line before' }));
  const views: View[] = [{ kind: 'worksheet', title: 'Too long', intro: 'Line by line.', rows, sourcesTitle: 'Sources', sources: [] }];
  for (const layout of ['teams', 'cards'] as const) {
    const [message, ...none] = renderActivities(views, layout, 'turn');
    expect({ none, attachments: message?.attachments, text: message?.text }).toEqual({ none: [], attachments: undefined, text: renderTexts(views) });
  }
});

import { respond } from '../../src/assistant.ts';
import type { Audience } from '../../src/dialogs/said.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { wordings } from '../../src/messages/index.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderTexts } from '../../src/render/index.ts';

const plan = loadPlan('demo');
const es = wordings.es ?? wordings.en;

function hear(audience: Audience, text: string, more: object = {}): Turn {
  return respond(newSession('en'), { conversation: 'c', activityId: 'a', audience, text, ...more }, plan, '2026-11-22');
}
const wordsTo = (audience: Audience, text: string, more: object = {}): string => renderTexts(hear(audience, text, more).views);

describe('in a channel or a group chat', () => {
  test.each<[string, string, string]>([
    ['a term', 'What is basis?', wordings.en.terms.basis],
    ['a term, in Spanish', '¿Qué es la base?', es.terms.basis],
    ['an account', 'It is in an IRA', wordings.en.rules.POOL],
    ['the other account', 'my 401k', wordings.en.rules.SPLIT],
    ['both', 'I have both an IRA and a 401(k)', wordings.en.rules.SPLIT],
    ['a rule', 'Can I convert only the after-tax part of my IRA?', wordings.en.premises.onlyAfterTaxFromIra],
    ['a rule, with amounts around it', 'I have 93,000 in my IRA and 15,000 basis. Can I convert only the after-tax part?', wordings.en.premises.onlyAfterTaxFromIra],
    ['what helps', 'How can I get around the pro-rata rule by rolling my IRA into my 401k?', wordings.en.rules.REVROLL],
  ])('%s is explained, and the way to a private chat stands under it', (_what, text, expected) => {
    const said = wordsTo('group', text);
    expect(said).toContain(expected);
    expect(said).toMatch(/private chat|chat privado/);
  });

  test('a person is offered as anywhere, and where there is nothing general to say only the private chat is', () => {
    expect(wordsTo('group', 'I want to talk to a person')).toContain(plan.contact.email);
    for (const text of ['show me the form', 'help', 'why?', 'hello', '15,000', 'go back', '']) expect([text, wordsTo('group', text)]).toEqual([text, wordings.en.phrases.goPrivate.offer]);
  });

  test('a submitted form is not read: its fields were filled in where others see them', () => {
    const { views, heard, session } = hear('group', '', { values: { iraTotal: '93,417' } });
    expect([renderTexts(views), heard, session.now.facts]).toEqual([wordings.en.phrases.goPrivate.offer, '', {}]);
  });

  test('the private chat is a link where the channel knows one, and words beside it', () => {
    const { views } = hear('group', 'hello', { privateChat: 'https://teams.microsoft.com/l/chat/0/0?users=28:x' });
    expect(views).toEqual([{ kind: 'contact', text: wordings.en.phrases.goPrivate.offer, name: 'Prorata', ways: [{ label: 'In private', value: 'Open a chat with me', url: 'https://teams.microsoft.com/l/chat/0/0?users=28:x' }] }]);
  });

  test('a Social Security number is warned about, and kept no more than anything else', () => {
    const { views, heard } = hear('group', 'my ssn is 123-45-6789');
    expect(renderTexts(views)).toContain(wordings.en.rules.SECURE);
    expect([heard, renderTexts(views).includes('6789')]).toEqual(['', false]);
  });

  test('the language follows the person, and is all that is remembered', () => {
    const { session } = hear('group', '¿Cuánto pago si convierto 20,000 de mi IRA de 90,000?');
    expect(session).toEqual(newSession('es'));
    expect(hear('group', 'español por favor').session).toEqual(newSession('es'));
    expect(hear('group', 'forget me').effects).toEqual([{ kind: 'forget' }]);
  });

  test('what was known from elsewhere is not used', () => {
    const known = respond(newSession('en'), { conversation: 'c', activityId: 'a', text: 'I have 93,000 in my IRA, basis 15,000, and convert 20,000' }, plan, '2026-11-22').session;
    const { views, session } = respond(known, { conversation: 'c', activityId: 'b', audience: 'group', text: 'why?' }, plan, '2026-11-22');
    expect(renderTexts(views)).not.toMatch(/\$|\d,\d{3}/);
    expect(session).toEqual(newSession('en'));
  });
});

describe('to somebody of an organisation the plan does not know', () => {
  test.each([['en', 'What is basis?', wordings.en], ['es', '¿Qué es la base?', es], ['en', 'forget me', wordings.en], ['en', '93,417', wordings.en]] as const)('(%s) “%s”: the same polite sentences, nothing of the plan, and nothing is kept', (_locale, text, wording) => {
    const { views, heard, session, effects } = hear('stranger', text, { values: undefined });
    const said = renderTexts(views);
    expect(said).toBe(wording.phrases.stranger);
    for (const secret of [plan.name, plan.contact.name, 'Lakeside', '@', 'https']) expect(said).not.toContain(secret);
    expect([heard, session, effects]).toEqual(['', newSession(wording.locale), []]);
  });
});

import { respond } from '../../src/assistant.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { wordings } from '../../src/messages/index.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { spokenIn } from './sentences.ts';

/** What the assistant tells people to say, and what its buttons say for them, it understands. */
const plan = loadPlan('demo');
const say = (session: Session, text: string): Turn => respond(session, { conversation: 'c', activityId: '1', text }, plan, '2026-11-22');
const WHOLE_QUESTION = { en: 'My IRAs hold 60,000 in all, my basis is 15,000, I want to convert 20,000', es: 'Mis IRA suman 60,000, mi base es 15,000 y quiero convertir 20,000' } as const;
const BUTTONS = { en: ['It is in an IRA', '96,000', '6,000'], es: ['Está en una IRA', '96,000', '6,000'] } as const;

describe.each(['en', 'es'] as const)('%s', (locale) => {
  const wording = wordings[locale] ?? wordings.en;
  const answered = say(newSession(locale), WHOLE_QUESTION[locale]).session;

  const quoted = spokenIn(wording).filter(({ at }) => at.startsWith('phrases.help') || at === 'phrases.anythingElse' || at === 'phrases.forgetOffer')
    .flatMap(({ text }) => [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words));
  test.each([...new Set(quoted)])('“%s” is understood', (words) => {
    expect(say(answered, words).report.intent).not.toBe('unintelligible');
  });

  test('each button of the greeting leads on', () => {
    const [ira, work, both, unsure] = (wording.phrases.welcomeChoices ?? []).map((choice) => say(newSession(locale), choice.say));
    expect([ira?.report.account, ira?.report.asks]).toEqual(['ira', ['iraTotal']]);
    expect([work?.report.account, work?.report.asks]).toEqual(['plan', ['planAfterTaxBasis']]);
    expect(both?.report.account).toBe('both');
    expect(unsure?.views[0]).toEqual({ kind: 'text', paragraphs: wording.phrases.notSure });
  });

  test('“all of it” and yes, no and “I don’t know” answer their questions', () => {
    let { session } = say(newSession(locale), BUTTONS[locale][0]);
    for (const words of BUTTONS[locale].slice(1)) ({ session } = say(session, words));
    const [all] = wording.slots.convertAmount.choices ?? [];
    expect(say(session, all?.say ?? '').report.lines['8606.18']).toBe('90000.00');
    const asked: Session = { ...answered, now: { ...answered.now, asked: 'planAcceptsRollIn', intent: 'ira_isolate_basis' } };
    const [yes, no, unknown] = (wording.slots.planAcceptsRollIn.choices ?? []).map((choice) => say(asked, choice.say));
    expect([yes?.report.slots['planAcceptsRollIn'], no?.report.slots['planAcceptsRollIn']]).toEqual([true, false]);
    expect(unknown?.session.now.unknown).toEqual(['planAcceptsRollIn']);
  });
});

import * as fc from 'fast-check';
import { respond } from '../../src/assistant.ts';
import { newSession, readSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderActivities, renderTexts } from '../../src/render/index.ts';

const plan = loadPlan('demo');
/** Each case is a conversation of several turns: ten times as many run in `npm run test:deep`. */
const CASES = { numRuns: process.env['DEEP'] ? 20_000 : 2000 };

const say = (session: Session, text: string): Turn => respond(session, { conversation: 'p', activityId: '1', text }, plan, '2026-11-22');
const talk = (texts: readonly string[], between: (session: Session) => Session = (session) => session): Turn => {
  let turn = say(newSession('en'), texts[0] as string);
  for (const text of texts.slice(1)) turn = say(between(turn.session), text);
  return turn;
};

/** Amounts as people type them, with a bias to zeros, cents and equal amounts. */
const cents = fc.oneof(fc.constantFrom(0, 1, 100, 200_000, 1_000_000), fc.integer({ min: 0, max: 99_999_999 }));
const typed = (amount: number): string => {
  const [whole = '', part = ''] = (amount / 100).toFixed(2).split('.');
  return `$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === '00' ? '' : `.${part}`}`;
};
const iraCase = fc.tuple(cents, cents, cents).map(([rest, basis, convert]) => ({ total: rest + basis + 100, basis, convert: Math.min(convert, rest + basis + 100) }));

const sentences = ({ total, basis, convert }: { total: number; basis: number; convert: number }): string[] => [`My IRAs are ${typed(total)} in all`, `My basis is ${typed(basis)}`, `I want to convert ${typed(convert)}`];
const lines = (turn: Turn): Readonly<Record<string, string>> => {
  // A case of this kind always has figures: an empty answer would make every comparison true.
  expect(Object.keys(turn.report.lines)).toContain('8606.18');
  return turn.report.lines;
};

test('any order of the same answers gives the same figures', () => {
  fc.assert(fc.property(iraCase, fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }), (facts, order) => {
    const told = sentences(facts);
    expect(lines(talk(order.map((at) => told[at] as string)))).toEqual(lines(talk(told)));
  }), CASES);
});

test('telling all at once gives the same figures as telling one by one', () => {
  fc.assert(fc.property(iraCase, (facts) => {
    const told = sentences(facts);
    expect(lines(talk([told.join('. ')]))).toEqual(lines(talk(told)));
  }), CASES);
});

test('correcting an amount equals having said so at first', () => {
  fc.assert(fc.property(iraCase, cents, (facts, wrong) => {
    const [total, basis, convert] = sentences(facts) as [string, string, string];
    const corrected = talk([`My IRAs are ${typed(wrong)} in all`, basis, total, convert]);
    expect(lines(corrected)).toEqual(lines(talk([total, basis, convert])));
  }), CASES);
});

test('saving and loading between any two turns changes nothing', () => {
  const stored = (session: Session): Session => readSession(JSON.parse(JSON.stringify(session))) as Session;
  fc.assert(fc.property(iraCase, (facts) => {
    const told = [...sentences(facts), 'why?', 'go back'];
    const kept = talk(told, stored);
    const straight = talk(told);
    expect(kept.views).toEqual(straight.views);
    expect(kept.session).toEqual(straight.session);
  }), CASES);
});

test('every figure in a card is in its text', () => {
  fc.assert(fc.property(iraCase, (facts) => {
    const turn = talk([sentences(facts).join('. ')]);
    const text = renderTexts(turn.views);
    for (const activity of renderActivities(turn.views, 'cards')) {
      for (const amount of JSON.stringify(activity.attachments ?? []).match(/\$[\d,]+(?:\.\d\d)?/g) ?? []) expect(text).toContain(amount);
    }
  }), CASES);
});

test('nothing typed brings a stack trace, NaN, a negative zero or an exponent', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('my ira is', 'basis', 'convert', 'all', '-5', '1e9', '40.000,50', '401k', 'after tax', 'why?', 'go back', '0', '$', '%', '10^30', 'start over')), { maxLength: 12 }), (words) => {
    const turn = talk([words.join(' '), words.slice().reverse().join(' ')]);
    expect(renderTexts(turn.views)).not.toMatch(/NaN|undefined|\[object|-0\.00|\$-|\d[eE]\+/);
    expect(turn.views.length).toBeGreaterThan(0);
  }), CASES);
});

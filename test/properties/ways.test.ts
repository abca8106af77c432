import * as fc from 'fast-check';
import { respond } from '../../src/assistant.ts';
import { newSession, readSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderActivities, renderTexts } from '../../src/render/index.ts';

const plan = loadPlan('demo');
const CASES = { numRuns: process.env['DEEP'] ? 1000 : 100 };
const say = (session: Session, text: string): Turn => respond(session, { conversation: 'p', activityId: '1', text }, plan, '2026-11-22');
const stored = (session: Session): Session => readSession(JSON.parse(JSON.stringify(session))) as Session;

const amount = fc.oneof(fc.constantFrom(0, 1, 2000, 10_000), fc.integer({ min: 0, max: 999_999 }));
const dollars = (whole: number): string => `$${whole.toLocaleString('en-US')}`;

/** What people try out: nothing of it is true of their case yet. */
const OF_IRA = [
  'what are my options?', 'can I make it tax free?', 'what if I roll the pre-tax into my 401(k) first?', 'what if I move $5,000 of it into my 401(k)?', 'what if I give a QCD first?', 'what if I give $3,000 to charity first?',
  'can I move some into my HSA?', 'is it better to convert everything now?', 'what if I convert only the basis?', 'is it better to wait for January?', 'what if I spread it over 4 years?', 'what if I spread $40,000 over 3 years with 6% growth?', 'what if my wife converts instead?',
] as const;
const OF_PLAN = [
  'what should I do?', 'how can I avoid the tax?', 'what if I split it between a traditional IRA and a Roth?', 'can they send me a check for the after-tax part?', 'what if I roll everything to Roth?', 'what about an in-plan Roth conversion?',
  'can I take out only the after-tax account?', 'what if I take it in cash?', 'what if I leave it in the plan?',
] as const;

const ira = fc.tuple(amount, amount, amount).map(([rest, basis, convert]) => {
  const total = rest + basis + 1;
  return `My IRAs hold ${dollars(total)} in all, my basis is ${dollars(basis)}, I want to convert ${dollars(Math.min(convert, total))}`;
});
const payout = fc.tuple(amount, amount).map(([preTax, afterTax]) => `I left my job. My 401(k) holds ${dollars(preTax + afterTax + 1)}, of which ${dollars(afterTax)} is after-tax contributions. I take out all of it`);

describe.each([['an IRA', ira, OF_IRA, '8606.18', 'make it $1'], ['a plan', payout, OF_PLAN, 'plan.afterTax', 'how much of it is after-tax?']] as const)('%s', (_, cases, asked, line, later) => {
  test('trying out ways leaves the facts alone, and every later figure as it would have been', () => {
    fc.assert(fc.property(cases, fc.shuffledSubarray([...asked], { minLength: 1, maxLength: 4 }), (told, ways) => {
      const first = say(newSession('en'), told);
      expect(Object.keys(first.report.lines)).toContain(line);
      let { session } = first;
      for (const way of ways) {
        ({ session } = say(stored(session), way));
        expect(session.now.facts).toEqual(first.session.now.facts);
        expect(session.first).toEqual(first.session.first);
      }
      expect(say(session, later).report.lines).toEqual(say(first.session, later).report.lines);
    }), CASES);
  });

  test('a way asked twice, or after others, is the same each time', () => {
    fc.assert(fc.property(cases, fc.constantFrom(...asked), fc.constantFrom(...asked), (told, way, other) => {
      const first = say(newSession('en'), told).session;
      const alone = say(first, way);
      const after = say(say(first, other).session, way);
      expect(after.report.lines).toEqual(alone.report.lines);
    }), CASES);
  });

  test('every amount of a card is in its text', () => {
    fc.assert(fc.property(cases, fc.constantFrom(...asked), (told, way) => {
      const { views } = say(say(newSession('en'), told).session, way);
      const text = renderTexts(views);
      const shown = JSON.stringify(renderActivities(views, 'cards')).match(/\$\d[\d,]*(?:\.\d\d)?/gu) ?? [];
      for (const figure of shown) expect(text).toContain(figure);
    }), CASES);
  });
});

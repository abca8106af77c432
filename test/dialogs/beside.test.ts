import { respond } from '../../src/assistant.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import { SLOTS, UNREPORTED } from '../../src/dialogs/slots.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { askedBeside } from '../../src/dialogs/understand/asksBeside.ts';
import { understand } from '../../src/dialogs/understand/index.ts';
import { wordings } from '../../src/messages/index.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderTexts } from '../../src/render/index.ts';

const plan = loadPlan('demo');
const talk = (...texts: readonly string[]): Turn => {
  let session: Session = newSession('en');
  let turn: Turn | undefined;
  for (const text of texts) {
    turn = respond(session, { conversation: 'b', activityId: '1', text }, plan, '2026-11-22');
    ({ session } = turn);
  }
  return turn as Turn;
};
const asked = (text: string, locale: 'en' | 'es' = 'en') => {
  const { said, intent } = understand(text, (wordings[locale] ?? wordings.en).lexicon);
  return askedBeside(said, intent);
};

describe('what is asked beside', () => {
  test.each([
    ['what would that cost me in taxes?', 'tax'], ['so how much tax is that', 'tax'], ['what will the tax cost?', 'tax'],
    ['is the backdoor even something I need?', 'contribution'], ['do I really need a backdoor?', 'contribution'], ['Can we contribute to Roth IRAs on 260k?', 'contribution'],
    ['Is my income too high to contribute to a Roth IRA?', 'contribution'], ['how much after-tax space is left in my plan?', 'room'], ['how much can I still put into the mega backdoor', 'room'],
    ['I want to convert 20,000', undefined], ['what is a backdoor Roth?', undefined], ['can I convert my IRA to a Roth IRA?', undefined],
  ] as const)('%s', (text, id) => { expect(asked(text)).toBe(id); });

  test.each([
    ['¿cuánto impuesto es eso?', 'tax'], ['¿Necesito la puerta trasera?', 'contribution'], ['¿Puedo aportar a una Roth IRA con 200,000 de ingreso?', 'contribution'],
    ['¿Cuánto espacio hay para el mega backdoor?', 'room'], ['quiero convertir 20,000', undefined],
  ] as const)('%s', (text, id) => { expect(asked(text, 'es')).toBe(id); });
});

test.each([
  ['I defer 20,000 and the company kicks in 6,000. How much after-tax room do I have?', { deferrals: '20000', employerContributions: '6000' }],
  ['How much after-tax room is there? 14,000 pre-tax deferrals, 10,000 Roth deferrals, 12,000 match', { deferrals: '24000', employerContributions: '12000' }],
  ['What is my 415 room if I defer 23,000 and get 9,000 from my employer?', { deferrals: '23000', employerContributions: '9000' }],
] as const)('what goes into the plan: %s', (text, facts) => {
  const { stated } = understand(text, wordings.en.lexicon);
  expect(Object.fromEntries(Object.keys(facts).map((slot) => [slot, stated.get(slot as keyof typeof SLOTS)?.value]))).toEqual(facts);
});

test('facts for neighbouring questions are not reported', () => {
  const { report, session } = talk('How much after-tax room do I have in my 401k? I defer 24,500 and my employer puts in 10,000.');
  expect(session.now.facts.deferrals?.value).toBe('24500');
  expect(Object.keys(report.slots).filter((slot) => UNREPORTED.has(slot))).toEqual([]);
  expect(talk('What is my after-tax room in the 401k?').report.asks).toEqual([]);
});

test('nothing about the return is asked that was not asked for', () => {
  expect(talk('My IRAs hold 80,000 with 16,000 of basis. How much tax do I owe if I convert 20,000?').report.asks).toEqual([]);
});

test('a range, an unknown year and a hand-over bring no tax', () => {
  const figures = (...texts: readonly string[]): string[] => Object.keys(talk(...texts).report.lines).filter((id) => id.startsWith('tax.at') || id.startsWith('contribution.'));
  expect(figures('My IRAs hold 80,000 with 16,000 of basis, and I convert 20,000. I am single and make 90,000-110,000')).toEqual([]);
  expect(figures('In 2019 my IRAs held 80,000 with 16,000 of basis, and I converted 20,000. I was single with an income of 90,000')).toEqual([]);
  expect(figures('I inherited an IRA of 80,000 from my father. I am single with an income of 90,000. What does it cost me in tax?')).toEqual([]);
});

test('figures beside an answer survive saving: the same turn again gives the same words', () => {
  const turns = ['My IRAs hold 80,000 with 16,000 of basis, and I convert 20,000.', 'what will it cost me in tax?', 'single', '90,000'];
  expect(renderTexts(talk(...turns).views)).toBe(renderTexts(talk(...turns).views));
  expect(talk(...turns).report.lines['tax.extra']).toBe('3520.00');
});

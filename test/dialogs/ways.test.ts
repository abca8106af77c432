import { respond } from '../../src/assistant.ts';
import { STRATEGY_IDS } from '../../src/engine/index.ts';
import type { StrategyId } from '../../src/engine/index.ts';
import { newSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderTexts } from '../../src/render/index.ts';

const plan = loadPlan('demo');
const say = (session: Session, text: string): Turn => respond(session, { conversation: 'c', activityId: '1', text }, plan, '2026-11-22');
const told = (locale: 'en' | 'es', ...messages: readonly string[]): Session => messages.reduce((session, text) => say(session, text).session, newSession(locale));

const CASE = {
  en: { ira: 'My IRAs hold 60,000 in all, my basis is 15,000, I want to convert 20,000', plan: 'I left my job. My 401(k) holds 100,000, 30,000 of it after-tax contributions. I take out all of it' },
  es: { ira: 'Mis IRA suman 60,000, mi base es 15,000 y quiero convertir 20,000', plan: 'Dejé mi trabajo. Mi 401(k) tiene 100,000, de eso 30,000 son aportes después de impuestos. Saco todo' },
} as const;

/** Each way as people ask for it, right after figures. */
const ASKED: Readonly<Record<'en' | 'es', Readonly<Record<StrategyId, readonly string[]>>>> = {
  en: {
    rollInFirst: ['what if I roll the pre-tax into my 401(k) first?', 'compare moving my deductible money into my employer’s plan with converting now', 'would it help to do a reverse rollover?'],
    rollInPart: ['what if I roll only part of the pre-tax into my 401k?', 'what if I move 20,000 of it into my 401(k)?'],
    qcdFirst: ['what if I give a QCD first?', 'could I donate some of it to charity before I convert?'],
    hsaFunding: ['what if I use the HSA funding distribution?', 'can I move some into my HSA?'],
    convertAll: ['should I convert it all at once?', 'is it better to convert everything now?', 'how would it compare to convert everything this year?'],
    convertBasisOnly: ['what if I convert only the basis?', 'can I convert just the after-tax part?'],
    waitForJanuary: ['is it better to wait for January?', 'what if I convert next year instead?', 'should I hold off until 2027?'],
    spreadConversion: ['what if I spread it over 4 years?', 'how about a bit each year for 5 years?', 'can I split the conversion across three years?'],
    spouseConverts: ['what if my wife converts instead?', 'could my husband do the conversion, and convert his?'],
    noticeSplit: ['what if I split it between a traditional IRA and a Roth?', 'can each kind of money go to its own home?'],
    preTaxDirectAfterTax60: ['what if I get the after-tax by check and roll it over within 60 days?', 'can they send me a check for the after-tax part?'],
    allToRoth: ['what if I roll everything to Roth?', 'should all of it go into a Roth IRA?'],
    inPlanRoth: ['what about an in-plan Roth conversion?', 'what if I convert it to Roth inside the plan?'],
    inServiceAfterTax: ['can I take out only the after-tax account?', 'what if they pay out just my after-tax bucket?'],
    allCash: ['what if I take it in cash?', 'how would it look if I cash it all out?'],
    leaveInPlan: ['what if I leave it in the plan?', 'should I just do nothing and stay put?'],
  },
  es: {
    rollInFirst: ['¿y si primero paso el dinero antes de impuestos a mi 401(k)?', '¿me conviene meter lo deducible al plan de mi trabajo antes de convertir?'],
    rollInPart: ['¿y si paso solo una parte de lo antes de impuestos a mi 401(k)?', '¿y si muevo 20,000 de lo antes de impuestos al plan?'],
    qcdFirst: ['¿y si hago una donación QCD?', '¿puedo donar algo a la iglesia antes de convertir?'],
    hsaFunding: ['¿y si paso algo a mi HSA?', '¿puedo mover dinero de la IRA a la HSA?'],
    convertAll: ['¿conviene convertir todo de una vez?', '¿es mejor convertirlo todo ahora?'],
    convertBasisOnly: ['¿y si convierto solo la base?', '¿puedo convertir nomás lo que ya pagó impuestos, solo la base?'],
    waitForJanuary: ['¿es mejor esperar a enero?', '¿y si lo convierto el año que viene?'],
    spreadConversion: ['¿y si lo reparto en 5 años?', '¿puedo hacerlo poco a poco en 4 años?'],
    spouseConverts: ['¿y si convierte mi esposa?', '¿qué tal si mi esposo convierte en mi lugar?'],
    noticeSplit: ['¿y si lo divido entre una IRA tradicional y una Roth?', '¿puede ir cada tipo de dinero a su lugar?'],
    preTaxDirectAfterTax60: ['¿y si me dan lo después de impuestos en un cheque y lo paso a la Roth en 60 días?', '¿puedo recibir un cheque por la parte después de impuestos?'],
    allToRoth: ['¿y si paso todo a una Roth?', '¿conviene mandar todo a la Roth IRA?'],
    inPlanRoth: ['¿y si lo convierto a Roth dentro del plan?', '¿puedo hacer una conversión Roth dentro de mi 401(k)?'],
    inServiceAfterTax: ['¿puedo sacar solo la cuenta después de impuestos?', '¿y si me pagan nomás la parte después de impuestos?'],
    allCash: ['¿y si me lo llevo todo en efectivo?', '¿y si cobro todo el dinero?'],
    leaveInPlan: ['¿y si lo dejo en el plan?', '¿y si no hago nada y lo dejo ahí?'],
  },
};
const OF_PLAN: ReadonlySet<StrategyId> = new Set<StrategyId>(['noticeSplit', 'preTaxDirectAfterTax60', 'allToRoth', 'inPlanRoth', 'inServiceAfterTax', 'allCash', 'leaveInPlan']);

describe.each(['en', 'es'] as const)('each way is reached by what people call it (%s)', (locale) => {
  const sessions = { ira: told(locale, CASE[locale].ira), plan: told(locale, CASE[locale].plan) };
  const phrases = STRATEGY_IDS.flatMap((id) => ASKED[locale][id].map((text) => [id, text] as const));

  test('at least two ways of asking for each of the sixteen', () => {
    expect(STRATEGY_IDS.filter((id) => ASKED[locale][id].length < 2)).toEqual([]);
  });

  test.each(phrases)('%s: %s', (id, text) => {
    const before = sessions[OF_PLAN.has(id) ? 'plan' : 'ira'];
    const { session, report } = say(before, text);
    expect(session.way?.ids).toEqual([id]);
    expect(session.now.facts).toEqual(before.now.facts);
    expect(report.intent).not.toBe('unintelligible');
  });

  test.each([
    ...(locale === 'en' ? ['what should I do?', 'what are my options?', 'which way is best?', 'compare my choices'] : ['¿qué opciones tengo?', '¿qué debo hacer?', '¿qué me recomienda?', '¿cuál es la mejor opción?']).map((text) => [text, 'options'] as const),
    ...(locale === 'en' ? ['can I make it tax free?', 'how can I avoid the tax?', 'is there a way to pay less tax?'] : ['¿puedo evitar el impuesto?', '¿cómo pago menos impuestos?', '¿puede ser sin pagar impuestos?']).map((text) => [text, 'taxFree'] as const),
  ])('“%s” shows them all (%s)', (text) => {
    for (const account of ['ira', 'plan'] as const) {
      const { session, views, report } = say(sessions[account], text);
      expect(session.way?.ids).toEqual([]);
      expect(views.some(({ kind }) => kind === 'compare')).toBe(true);
      expect(Object.keys(report.lines)).toContain(account === 'ira' ? 'rollInFirst.taxable' : 'allToRoth.taxable');
      expect(session.now.facts).toEqual(sessions[account].now.facts);
    }
  });
});

describe('what is not a question about ways', () => {
  const ira = told('en', CASE.en.ira);
  test.each([
    'make it 30,000', 'what if I convert 30,000 instead?', 'what if I convert everything?', 'what is a QCD?', 'actually my basis is 12,000', 'I already rolled the pre-tax into my 401(k)', 'why?', 'how much tax is that?', 'thanks', 'do Roth IRAs count?', 'what about my 401k?',
  ])('%s', (text) => {
    expect(say(ira, text).session.way).toBeNull();
  });

  test.each(['I am getting divorced. What are my options?', 'I want to die. What should I do?', 'My husband died. What are my options with his IRA?', 'I need a hardship withdrawal, what can I do?'])('a person takes over: %s', (text) => {
    for (const before of [newSession('en'), ira]) {
      const turn = say(before, text);
      expect(turn.report.intent).toMatch(/^handoff_/u);
      expect(turn.views.some(({ kind }) => kind === 'compare')).toBe(false);
      const after = say(turn.session, 'what are my options?');
      expect(after.views.some(({ kind }) => kind === 'compare')).toBe(false);
      expect(after.report.lines).toEqual({});
    }
  });
});

describe('one fact is missing', () => {
  test('the ways are told in words, without a figure, and the fact is asked', () => {
    const { views, report } = say(told('en', 'I have an IRA with 7,000 of basis'), 'what are my options?');
    expect(report.asks).toEqual(['iraTotal']);
    expect(report.lines).toEqual({});
    expect(renderTexts(views)).not.toMatch(/\$\d/u);
    expect(views.at(-1)).toMatchObject({ kind: 'question', fact: 'iraTotal' });
  });

  test('a way that was asked before there were figures comes with them', () => {
    const asked = say(newSession('en'), 'My IRAs hold 60,000 and my basis is 15,000. What if I spread the conversion over 3 years?');
    expect(asked.report.asks).toEqual(['convertAmount']);
    const { views, report } = say(asked.session, '30,000');
    expect(views.some((view) => view.kind === 'compare' && view.isTable)).toBe(true);
    expect(report.lines['spread.taxable']).toBe('22500.00');
  });

  test.each([['what if I give a QCD first?', '8,000', 'qcdFirst'], ['what if I move some into my HSA?', 'only me', 'hsaFunding'], ['what if I convert a bit each year?', '5', 'spreadConversion'], ['what if I move part of it into my 401k?', '20,000', 'rollInPart']])('%s – %s', (question, answer, id) => {
    const before = told('en', CASE.en.ira, id === 'qcdFirst' ? 'I am 73' : 'I am 50');
    const asked = say(before, question);
    expect(asked.views.at(-1)).toMatchObject({ kind: 'question' });
    const { report, session } = say(asked.session, answer);
    expect(Object.keys(report.lines)).toContain(`${id}.taxable`);
    expect(session.now.facts).toEqual(before.now.facts);
  });

  test('nobody is asked for an amount where none would do', () => {
    const asked = [say(told('en', CASE.en.ira, 'I am 45'), 'what if I give a QCD?'), say(told('en', CASE.en.ira, 'I am 73'), 'what if I convert a bit each year?')];
    for (const { views } of asked) expect(renderTexts(views)).toContain('is not open as things stand');
  });
});

test('a number of years and a growth can be changed on the way', () => {
  const first = say(told('en', CASE.en.ira), 'what if I spread it over 4 years?');
  const grown = say(first.session, 'with 5% growth?');
  const longer = say(grown.session, 'and over 6 years?');
  expect([first, grown, longer].map(({ session }) => session.way?.choice)).toEqual([{ years: 4 }, { years: 4, growthRate: '0.05' }, { years: 6, growthRate: '0.05' }]);
});

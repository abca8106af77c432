import { destinationLines, faults, ops } from '../../src/messages/engineWords.en.ts';
import * as strategiesEn from '../../src/messages/engineWords.strategies.en.ts';
import * as strategiesEs from '../../src/messages/engineWords.strategies.es.ts';
import * as yearsEn from '../../src/messages/engineWords.years.en.ts';
import * as yearsEs from '../../src/messages/engineWords.years.es.ts';
import { wordings } from '../../src/messages/index.ts';
import { easeOf, syllablesOf } from './readability.ts';
import { spokenIn, walk } from './sentences.ts';
import type { Spoken } from './sentences.ts';

/** Paragraphs shorter than this are labels and buttons, for which the formulas say nothing. */
const SHORTEST = 8;
/** Holds for the law's own terms too: no exception has been needed so far. */
const PLAIN = 60;
/** Words in one sentence. */
const LONGEST = 28;

/** What a plan may not allow, and what it is to be asked, for each of its terms. */
function terms(notes: typeof strategiesEn.notes | typeof strategiesEs.notes): Spoken[] {
  return ['acceptsRollIns', 'inService', 'inPlanRoth', 'afterTaxContributions', 'separateAccounts']
    .flatMap((term) => [notes.planDoesNotAllow({ term }), notes.askYourPlan({ term })].map((text) => ({ at: `engineWords.terms.${term}`, text, filled: true })));
}

const spoken: Readonly<Record<'en' | 'es', readonly Spoken[]>> = {
  en: [...spokenIn(wordings.en), ...walk({ destinationLines, faults, ops, strategyWords: strategiesEn.strategyWords, yearLines: yearsEn.yearLines }, 'engineWords'), ...terms(strategiesEn.notes)],
  es: [...(wordings.es ? spokenIn(wordings.es) : []), ...walk({ strategyWords: strategiesEs.strategyWords, yearLines: yearsEs.yearLines }, 'engineWords'), ...terms(strategiesEs.notes)],
};

describe.each(['en', 'es'] as const)('all that can be said (%s)', (locale) => {
  const paragraphs = spoken[locale].map((one) => ({ ...one, ...easeOf(one.text, locale) }));
  const measured = paragraphs.filter(({ words }) => words >= SHORTEST);

  test(`reads easily: every paragraph scores ${PLAIN} or more`, () => {
    expect(measured.length).toBeGreaterThan(250);
    const hard = measured.filter(({ score }) => score < PLAIN);
    expect(hard.map(({ at, score, text }) => `${at} (${Math.round(score)}): ${text}`)).toEqual([]);
  });

  test(`holds no sentence of more than ${LONGEST} words`, () => {
    expect(measured.filter(({ longestSentence }) => longestSentence > LONGEST).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  /** A number in an answer without figures could be taken for one: only forms, plans, phone numbers, years and 2,000 as an example. */
  test('holds no number that could be taken for a figure', () => {
    const harmless = new Set(['2014', '8606', '1099', '590', '1040', '5498', '988', '911', '401', '403', '457']);
    const numbers = (text: string): string[] => (text.replaceAll(/(\d),(?=\d{3})/gu, '$1').match(/\d+(?:\.\d+)?/gu) ?? [])
      .filter((number) => Number(number) >= 100 && !harmless.has(number) && !(Number(number) >= 1980 && Number(number) <= 2100));
    // The engine's words about text that is not a set of facts are for programs, not for people in a conversation.
    const said = spoken[locale].filter(({ at, filled }) => !filled && !at.startsWith('engineWords.'));
    expect(said.flatMap(({ at, text }) => numbers(text).map((number) => `${at}: ${number}`))).toEqual([]);
  });

  test('says each thing in the same words only once', () => {
    const long = paragraphs.filter(({ words, at }) => words >= 12 && !at.startsWith('engineWords.')).map(({ text }) => text);
    expect(long.filter((text, at) => long.indexOf(text) !== at)).toEqual([]);
  });
});

/** Syllables counted by hand. */
describe('the counters', () => {
  test.each(Object.entries({
    tax: 1, taxable: 3, 'tax-free': 2, basis: 2, convert: 2, conversion: 3, contribution: 4, contributions: 4, deduct: 2, nondeductible: 5, traditional: 4, rollover: 3, account: 2, accounts: 2, balance: 2,
    earnings: 2, plan: 1, plans: 1, separate: 3, employer: 3, distribution: 4, required: 2, people: 2, person: 2, statement: 2, charity: 3, years: 1, rate: 1, share: 1, shares: 1, figures: 2, pieces: 2,
    moved: 1, counted: 2, rolled: 1, held: 1, carries: 2, able: 2, simple: 2, little: 2, whole: 1, retirement: 4, money: 2, security: 4, proportion: 3, decides: 2, sources: 2, changes: 2, used: 1, likely: 2, once: 1,
    december: 3, value: 2, period: 3, growth: 1, losses: 2, only: 2, before: 2, something: 2, '$1,733.33': 1, '401(k)': 1, IRS: 1, '8606': 1, 'spouse’s': 2,
  }))('English: %s', (word, syllables) => { expect(syllablesOf(word, 'en')).toBe(syllables); });

  test.each(Object.entries({
    dinero: 3, cuenta: 2, impuestos: 3, ahorro: 3, país: 2, leer: 2, usted: 2, quiere: 2, guerra: 2, hay: 1, tradicional: 4, distribución: 4, pagué: 2, después: 2, año: 2, aún: 2, convertir: 3, muy: 1, 'después-antes': 4, vacía: 3, línea: 3,
  }))('Spanish: %s', (word, syllables) => { expect(syllablesOf(word, 'es')).toBe(syllables); });

  test('a plain and a heavy English paragraph', () => {
    expect(easeOf('The cat sat on the mat.', 'en').score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 1);
    expect(easeOf('Nondeductible contributions necessitate proportionate recovery calculations.', 'en').score).toBeLessThan(0);
  });

  test('points inside amounts and the colon before an example end no sentence by themselves', () => {
    expect(easeOf('It is $1,733.33 at 13.3%. That is all.', 'en').longestSentence).toBe(5);
  });
});

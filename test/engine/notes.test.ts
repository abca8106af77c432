import { compare, evaluate, NOTE_CODES } from '../../src/engine/index.ts';
import type { NoteCode, Outcome } from '../../src/engine/index.ts';
import { listFacts, notes } from '../../src/messages/engineWords.en.ts';
import { Asked, strategyWays } from './strategyWays.ts';

const ira = { kind: 'ira', iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' } as const;
const plan = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000' } as const;
const to = (place: string, via: string, amount: string) => ({ to: place, via, amount });

/** The shortest way to each code. */
const ways: Readonly<Record<NoteCode, unknown>> = {
  badFacts: null, unknownFact: { ...ira, iraBassis: '1' }, unknownKind: {}, unknownYear: { ...ira, taxYear: 1999 }, missingFacts: { kind: 'ira' },
  amountNegative: { ...ira, iraTotal: '-1' }, amountTooLarge: { ...ira, iraTotal: '9999999999999' }, amountTooPrecise: { ...ira, iraTotal: '1.001' },
  amountUnreadable: { ...ira, iraTotal: '1,000' }, rateOutOfRange: { ...ira, marginalRate: '22' },
  convertMoreThanPool: { ...ira, convertAmount: '10001' }, lateMoreThanNew: { ...ira, lateNondeductible: '2001' }, leavesMoreThanPreTax: { ...ira, rolloverToPlan: '8001' },
  partsDoNotSum: { ...ira, priorBasis: '2001' }, ageBelowQcd: { ...ira, qcdAmount: '1', age: 60 }, qcdOverCap: { ...ira, iraTotal: '500000', qcdAmount: '200000', taxYear: 2026 },
  hsaFundingOverLimit: { ...ira, iraTotal: '500000', hsaFundingAmount: '20000', taxYear: 2026 },
  distributionMoreThanBalance: { ...plan, distributionAmount: '100001' },
  destinationsMoreThanDistribution: { ...plan, destinations: [to('rothIra', 'direct', '40001')] }, preTaxOrderDoesNotFit: { ...plan, preTaxOrder: [0] },
  rmdInPlan: { ...plan, rmdAmount: '1' }, pre1987Beyond: { ...plan, planPre1987Basis: '1' }, separateAccountNotPension: { ...plan, planType: 'pension', separateAccount: true },
  estimate: ira, yearEndUsed: { ...ira, iraYearEnd: '8000' }, assumesNone: ira, shareFromPercent: { kind: 'ira', iraAfterTaxPct: '0.6', convertAmount: '8000' },
  formStops: { ...ira, convertAmount: '0' }, ratioCapped: { ...ira, iraBasis: '12000' }, nothingLeft: { ...ira, convertAmount: 'all' }, basisCarriesForward: ira,
  lateContribution: { ...ira, lateNondeductible: '1' }, contributionOverLimit: { ...ira, iraBasis: '9000', newNondeductible: '9000', taxYear: 2026 },
  rmdFirst: { ...ira, rmdAmount: '1' }, qcdAge: { ...ira, qcdAmount: '1', age: 70 }, rollInMustBeAccepted: { ...ira, rolloverToPlan: '1' }, withheldNotConverted: { ...ira, withheld: '1' },
  checkWhatLeft: { kind: 'ira', iraBasis: '5000', iraYearEnd: '1000', rolloverToPlan: '3000', convertAmount: '1000' },
  assumesSeparateAccount: { kind: 'plan', planAfterTaxBasis: '30000', planAfterTaxEarnings: '10000', distributionAmount: 'all' },
  assumesWholeAccount: { ...plan, separateAccount: undefined }, separateAccountDecides: { ...plan, separateAccount: undefined, planAfterTaxEarnings: '1000' },
  planLoss: { ...plan, planAfterTaxBasis: '100001' },
  pre1987First: { ...plan, planPre1987Basis: '40000' }, rothLeftOut: { ...plan, planRothTotal: '1' }, governmentalOnly: { ...plan, planType: '457b' },
  withholdingReplace: { ...plan, destinations: [to('traditionalIra', '60day', '1')] }, rothTakesPreTaxFirst: { ...plan, destinations: [to('rothIra', 'direct', '16000')] },
  choiceBeforeRollover: { ...plan, destinations: [to('traditionalIra', 'direct', 'preTax'), to('rothIra', 'direct', 'rest')] },
  afterTaxJoinsIra: { ...plan, destinations: [to('traditionalIra', 'direct', 'rest')] }, afterTaxNeedsDirect: { ...plan, destinations: [to('employerPlan', '60day', 'rest')] },
  earlyAdditionalTax: { ...plan, age: 40 }, federalOnly: { ...plan, marginalRate: '0.22' },
  nothingToSplit: new Asked({ ...plan, planAfterTaxBasis: '0' }, 'noticeSplit'), noPreTaxToMove: new Asked({ ...ira, iraBasis: '10000' }, 'rollInFirst'), yearIsOver: new Asked({ ...ira, iraYearEnd: '8000' }, 'convertAll'),
  ...strategyWays,
};

function codesOf(outcome: Outcome): { code: NoteCode; values: Readonly<Record<string, string>>; facts: readonly string[] }[] {
  if (outcome.status === 'refused') return [outcome.note];
  return outcome.status === 'figures' ? [...outcome.notes] : [...outcome.notes, ...outcome.low.notes, ...outcome.high.notes];
}

function given(facts: unknown): ReturnType<typeof codesOf> {
  if (!(facts instanceof Asked)) return codesOf(evaluate(facts));
  return compare(facts.facts, [facts.wanted], facts.terms).rows.flatMap((row) => (row.status === 'closed' ? [row.because] : [...row.cautions, row.deadline]));
}

test.each(NOTE_CODES)('%s can be given, and its words hold no gap', (code) => {
  const note = given(ways[code]).find((each) => each.code === code);
  expect(note).toBeDefined();
  const words = notes[code]({ ...note?.values, facts: listFacts(note?.facts ?? []) });
  expect(words).not.toMatch(/undefined|NaN|\$\$|\$(?!\d)|""/);
  expect(words).toMatch(/^[A-Z$].*[.?]$/);
});

/** Syllables as the usual rule of thumb counts them: groups of vowels, less a silent e. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  return Math.max(1, bare.replace(/(?<=[^aeiouyl])e$|(?<=[^td])ed$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch reading ease: 60 and more is plain English. */
function readingEase(text: string): number {
  const sentences = text.split(/[.?:](?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (count / words.length);
}

test('notes and refusals are plain English: reading ease of 60 or more together, and none below 45', () => {
  const texts = NOTE_CODES.map((code) => {
    const note = given(ways[code]).find((each) => each.code === code);
    return notes[code]({ ...note?.values, facts: listFacts(note?.facts ?? []) });
  });
  expect(readingEase(texts.join(' '))).toBeGreaterThanOrEqual(60);
  const hard = texts.filter((text) => readingEase(text) < 45);
  expect(hard).toEqual([]);
});

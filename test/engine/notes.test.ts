import { evaluate, NOTE_CODES, springContribution, strategies } from '../../src/engine/index.ts';
import type { Facts, NoteCode, Outcome } from '../../src/engine/index.ts';
import { listFacts, notes } from '../../src/messages/engineWords.en.ts';

const ira = { kind: 'ira', iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' } as const;
const plan = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000' } as const;
const extra = { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', taxableIncome: '50000', extraIncome: '10000' } as const;
const gross = { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', income: '50000', extraIncome: '10000' } as const;
const early = { kind: 'earlyTax', from: '401k', age: 50, taxableAmount: '10000' } as const;
const held = { kind: 'taxFromAccount', leavingAmount: '10000', taxableShare: '0.8', age: 50, marginalRate: '0.22' } as const;
const contribution = { kind: 'contribution', taxYear: 2026, age: 40, filingStatus: 'single', income: '160000', coveredByPlan: true } as const;
const additions = { kind: 'annualAdditions', taxYear: 2026, age: 52, deferrals: '24500', employerContributions: '10000' } as const;
const spring = (taxYear: number, next?: number) => () => springContribution('7000', { kind: 'ira', taxYear, priorBasis: '0', convertAmount: '0' }, { kind: 'ira', convertAmount: '0', ...(next !== undefined && { taxYear: next }) }).second;
const to = (place: string, via: string, amount: string) => ({ to: place, via, amount });

/** The shortest way to each code: facts, or a helper that evaluates them. */
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
  nothingToSplit: { ...plan, planAfterTaxBasis: '0' }, noPreTaxToMove: { ...ira, iraBasis: '10000' }, yearIsOver: { ...ira, iraYearEnd: '8000' },
  spouseNotOnReturn: { ...extra, spouseAge: 60 }, taxableMoreThanIncome: { ...extra, income: '1' }, earlyMoreThanExtra: { ...extra, age: 50, earlyAmount: '10001' },
  stateHasNoTax: { ...extra, state: 'TX', stateRate: '0.05' }, taxMoreThanAccount: { ...held, marginalRate: '1', taxableShare: '1' }, shareDoesNotFit: { ...held, taxableAmount: '1' },
  separatedAgeDoesNotFit: { ...early, separatedAge: 55 }, simpleYearsOnlySimple: { ...early, simpleFirstTwoYears: true }, rolledInOnly457b: { ...early, rolledInAmount: '1' },
  exceptionNotComputed: { ...early, exception: 'domesticAbuse' },
  standardDeductionTaken: gross, assumesUnder65: gross, turns65: { ...gross, age: 64 }, taxableIncomeUsed: { ...extra, income: '66100' }, taxableIncomeZero: { ...extra, taxableIncome: '0' },
  bracketsOnly: extra, bracketsUsed: { ...held, taxYear: 2026, filingStatus: 'single', taxableIncome: '50000' }, oneRate: held,
  seniorDeductionLeftOut: { ...extra, age: 70 }, irmaaLater: extra, acaCredit: extra, socialSecurityTaxed: extra, niitLifted: extra,
  stateNoTax: { ...extra, state: 'TX' }, stateMassachusetts: { ...extra, state: 'MA' }, stateNewJersey: { ...extra, state: 'NJ' }, statePennsylvania: { ...extra, state: 'PA' },
  stateIllinois: { ...extra, state: 'IL' }, stateMississippi: { ...extra, state: 'MS' }, stateIowa: { ...extra, state: 'IA' }, stateCalifornia: { ...extra, state: 'CA' }, stateCheck: { ...extra, state: 'NY' },
  earlyOver: { ...early, age: 60 }, earlyAt59: { ...early, age: 59 }, earlyNotConversion: early, earlyExceptions: early,
  earlyRuleOf55: { ...early, age: 56, separatedAge: 55 }, earlyPublicSafety: { ...early, publicSafety: true, separatedAge: 50 }, earlyLostInIra: { ...early, age: 56, separatedAge: 55 },
  earlyRuleOf55NotIra: { ...early, from: 'ira', age: 56, separatedAge: 55 }, earlyAskSeparated: { ...early, age: 56 }, earlySeparatedYear: { ...early, age: 56, separatedAge: 54 },
  early457bOwn: { ...early, from: '457b' }, early457bAssumesNone: { ...early, from: '457b' }, early457bRolledIn: { ...early, from: '457b', rolledInAmount: '1' },
  early457bRolledInLeft: { ...early, from: '457b', rolledInAmount: '1', age: 56, separatedAge: 55 },
  earlySimple: { ...early, from: 'simpleIra', simpleFirstTwoYears: true }, earlyException: { ...early, exception: 'disability' }, earlyExceptionLimit: { ...early, exception: 'emergency' },
  earlyExceptionIraOnly: { ...early, exception: 'firstHome' }, earlyExceptionPlanOnly: { ...early, from: 'ira', exception: 'qdro' }, earlyPaymentsAfterLeaving: { ...early, exception: 'equalPayments' },
  heldBackIsPaidOut: held, heldBackReplace: held, heldBackNoException: held, heldBackIraOnly: held,
  contributionExcess: { ...contribution, alreadyContributed: '7501' }, backdoorNotNeeded: { ...contribution, income: '100000' }, backdoorPartly: contribution,
  backdoorNeeded: { ...contribution, income: '200000' }, contributionLimitReached: { ...contribution, alreadyContributed: '7500' }, needsPay: { ...contribution, compensation: '0' },
  backdoorPool: contribution, backdoorPayIn: contribution, backdoorConvert: contribution, backdoorEarnings: contribution, backdoorDeadline: contribution, backdoorNoWait: contribution,
  deductOrNot: { ...contribution, coveredByPlan: false }, whichNotDeducted: { ...contribution, income: '85000' }, coverageDecides: { ...contribution, coveredByPlan: undefined }, livedApartAsSingle: { ...contribution, filingStatus: 'marriedSeparate', livedApart: true },
  incomeWithoutConversion: contribution, assumesPay: contribution, spousesPay: { ...contribution, filingStatus: 'marriedJoint', compensation: '1' }, assumesTraditional: { ...contribution, alreadyContributed: '1' },
  limitsNotPublished: spring(2026), yearsDoNotFollow: spring(2025, 2027),
  planTakesNoAfterTax: { ...additions, planAllowsAfterTax: false }, planLetsNothingOut: { ...additions, planAllowsInService: false, planAllowsInPlanRoth: false },
  notAnnualAdditions: { ...additions, planType: '457b' }, deferralsOverLimit: { ...additions, deferrals: '32501' }, deferralsOverPay: { ...additions, compensation: '24499' },
  planDecidesMega: additions, additionsOverLimit: { ...additions, employerContributions: '50000' }, additionsFull: { ...additions, employerContributions: '47500' }, acpTest: additions,
  earningsBeforeRoth: additions, assumesOnePlan: additions, payLimit: { ...additions, compensation: '400000' }, catchUpMustBeRoth: { ...additions, priorYearWages: '150001' },
  catchUpWagesDecide: additions, catchUpNeedsAge: { ...additions, age: undefined },
};

function codesOf(outcome: Outcome): { code: NoteCode; values: Readonly<Record<string, string>>; facts: readonly string[] }[] {
  if (outcome.status === 'refused') return [outcome.note];
  return outcome.status === 'figures' ? [...outcome.notes] : [...outcome.notes, ...outcome.low.notes, ...outcome.high.notes];
}

function given(facts: unknown): ReturnType<typeof codesOf> {
  const closed = strategies.flatMap((strategy) => {
    const open = typeof facts === 'object' && facts !== null && 'kind' in facts && facts.kind === strategy.kind ? strategy.open(facts as Facts) : 'open';
    return open === 'open' ? [] : [open];
  });
  return [...codesOf(typeof facts === 'function' ? (facts as () => Outcome)() : evaluate(facts)), ...closed];
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

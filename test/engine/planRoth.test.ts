import { evaluate } from '../../src/engine/index.ts';
import type { Refused } from '../../src/engine/index.ts';
import { check } from './table.ts';
import type { Case } from './table.ts';

const plan = { kind: 'designatedRoth', taxYear: 2026 } as const;
/** 10,000 after tax, moved to Roth inside the plan at once in 2026 at 55, grown to 20,000. */
const grown = { kind: 'designatedRoth', planRothTotal: '20000', planRothContributions: '10000', planRothFirstYear: 2026, distributionAmount: 'all' } as const;

const cases: readonly Case[] = [
  {
    name: 'a payout that is not qualified carries contributions and earnings in proportion',
    source: 'Treas. Reg. 1.402A-1, A-3; hand-worked with 9,400 and 600',
    worksheet: '5,000 × 9,400 / 10,000 = 4,700; 5,000 − 4,700 = 300 taxed; 10% 30; 20% of 300 held back 60; 22% 66',
    facts: { ...plan, age: 50, planRothTotal: '10000', planRothContributions: '9400', planRothFirstYear: 2024, distributionAmount: '5000', marginalRate: '0.22' },
    lines: {
      'planRoth.ratio': '0.94', 'planRoth.contributions': '4700.00', 'planRoth.earnings': '300.00', 'planRoth.clockEnds': '2029', 'planRoth.kept': '5000.00', 'planRoth.keptContributions': '4700.00', 'planRoth.keptEarnings': '300.00',
      'planRoth.taxable': '300.00', 'planRoth.withholding': '60.00', 'planRoth.early': '300.00', 'planRoth.additionalTax': '30.00', 'tax.federal': '66.00', 'tax.taxFree': '4700.00',
    },
    notes: ['planRothClockAndAge', 'planRothShare', 'planRothWithheld', 'planRothOtherExceptions', 'federalOnly'],
  },
  {
    name: 'started at 55, the payout at 60 is free: five tax years since January 1 of the first, and 59½',
    source: 'the open question of 10,000 after-tax and 10,000 of earnings, part 1',
    worksheet: '2026 + 5 = 2031, the year of the 60th birthday; nothing taxed',
    facts: { ...grown, taxYear: 2031, age: 60 },
    lines: { 'planRoth.clockEnds': '2031', 'planRoth.qualified': '20000.00', 'planRoth.taxable': '0.00', 'planRoth.withholding': '0.00', 'planRoth.additionalTax': '0.00' },
    notes: ['planRothQualified'],
  },
  {
    name: 'at 59½ in the year before, the five years still run: earnings are taxed, without the 10%',
    source: 'the same, part 1',
    worksheet: '20,000 × 10,000 / 20,000 = 10,000; 10,000 taxed',
    facts: { ...grown, taxYear: 2030, age: 59.5 },
    lines: { 'planRoth.contributions': '10000.00', 'planRoth.taxable': '10000.00', 'planRoth.withholding': '2000.00', 'planRoth.additionalTax': '0.00' },
    notes: ['planRothClockRunning'],
  },
  {
    name: 'an earlier Roth deferral in the same plan had started the clock',
    source: 'the same, part 1',
    worksheet: '2020 + 5 = 2025: over at 59½ in 2030',
    facts: { ...grown, planRothFirstYear: 2020, taxYear: 2030, age: 59.5 },
    lines: { 'planRoth.clockEnds': '2025', 'planRoth.taxable': '0.00' },
    notes: ['planRothQualified'],
  },
  {
    name: 'rolled to a Roth IRA when qualified, all of it enters as contributions, and the Roth IRA has a clock of its own',
    source: 'the same, part 2',
    worksheet: '20,000 as contributions; first Roth IRA in 2031: 2031 + 5 = 2036',
    facts: { ...grown, taxYear: 2031, age: 60, rolloverTo: 'rothIra' },
    lines: { 'planRoth.rollover': '20000.00', 'planRoth.entersAsContributions': '20000.00', 'planRoth.entersAsEarnings': '0.00', 'planRoth.kept': '0.00', 'planRoth.rothIraClockEnds': '2036', 'planRoth.taxable': '0.00', 'planRoth.withholding': '0.00' },
    notes: ['planRothIntoRothIraQualified', 'planRothStartsClock'],
  },
  {
    name: 'a Roth IRA opened at the start has its five years behind it by then',
    source: 'the same, part 2: the remedy',
    worksheet: '2026 + 5 = 2031',
    facts: { ...grown, taxYear: 2031, age: 60, rolloverTo: 'rothIra', rothOpenedYear: 2026 },
    lines: { 'planRoth.rothIraClockEnds': '2031' },
    notes: ['planRothRothIraClock'],
  },
  {
    name: 'rolled to a Roth IRA before it is qualified, contributions enter as contributions and the gain as earnings',
    source: 'the same, part 2',
    worksheet: '10,000 and 10,000; nothing taxed, nothing held back',
    facts: { ...grown, taxYear: 2029, rolloverTo: 'rothIra' },
    lines: { 'planRoth.entersAsContributions': '10000.00', 'planRoth.entersAsEarnings': '10000.00', 'planRoth.keptEarnings': '0.00', 'planRoth.taxable': '0.00', 'planRoth.withholding': '0.00', 'planRoth.additionalTax': '0.00' },
    notes: ['planRothIntoRothIra'],
  },
  {
    name: 'earnings from before the conversion are taxed when they go to Roth',
    source: 'the same, part 3',
    worksheet: '20,000 − 10,000 = 10,000 taxed',
    facts: { kind: 'plan', planAfterTaxBasis: '10000', planAfterTaxEarnings: '10000', separateAccount: true, distributionAmount: 'all', destinations: [{ to: 'employerPlanRoth', via: 'direct', amount: 'rest' }] },
    lines: { 'plan.taxable': '10000.00', 'plan.withholding': '0.00' },
  },
  {
    name: 'or they go to a traditional IRA untaxed',
    source: 'the same, part 3; Notice 2014-54',
    worksheet: '10,000 to the traditional IRA, 10,000 to the Roth IRA, 0 taxed',
    facts: { kind: 'plan', planAfterTaxBasis: '10000', planAfterTaxEarnings: '10000', separateAccount: true, distributionAmount: 'all', destinations: [{ to: 'traditionalIra', via: 'direct', amount: 'preTax' }, { to: 'rothIra', via: 'direct', amount: 'afterTax' }] },
    lines: { 'plan.taxable': '0.00' },
    destinations: [['10000.00', '0.00'], ['0.00', '10000.00']],
  },
  {
    name: 'of a part that is rolled over, earnings go first, so that what is kept may be free',
    source: 'IRC 402(c)(2); hand-worked',
    worksheet: '12,000 rolled: 10,000 of earnings, 2,000 of contributions; 8,000 kept, all contributions',
    facts: { ...grown, taxYear: 2029, rolloverTo: 'rothIra', rolloverAmount: '12000' },
    lines: { 'planRoth.entersAsEarnings': '10000.00', 'planRoth.entersAsContributions': '2000.00', 'planRoth.kept': '8000.00', 'planRoth.keptContributions': '8000.00', 'planRoth.keptEarnings': '0.00', 'planRoth.taxable': '0.00' },
    notes: ['planRothTaxableFirst'],
  },
  {
    name: 'a part that does not hold all the earnings leaves the rest of them taxed',
    source: 'IRC 402(c)(2); hand-worked',
    worksheet: '6,000 rolled, all earnings; 4,000 of earnings kept: taxed, held back 800, 10% 400',
    facts: { ...grown, taxYear: 2029, age: 58, rolloverTo: 'rothIra', rolloverAmount: '6000' },
    lines: { 'planRoth.entersAsContributions': '0.00', 'planRoth.keptEarnings': '4000.00', 'planRoth.keptContributions': '10000.00', 'planRoth.taxable': '4000.00', 'planRoth.withholding': '800.00', 'planRoth.additionalTax': '400.00' },
  },
  {
    name: 'a check paid to the person has 20% of its earnings held back, though all is rolled over later',
    source: 'IRC 3405(c), 402(c)(3); hand-worked',
    worksheet: '10,000 × 0.2 = 2,000',
    facts: { ...grown, taxYear: 2029, rolloverTo: 'rothIra', rolloverVia: '60day' },
    lines: { 'planRoth.taxable': '0.00', 'planRoth.withholding': '2000.00' },
    notes: ['withholdingReplace'],
  },
  {
    name: 'a direct rollover from an earlier plan brings the older clock',
    source: 'Treas. Reg. 1.402A-1, A-4(b); hand-worked',
    worksheet: 'lesser of 2025 and 2018 = 2018; 2018 + 5 = 2023: over',
    facts: { ...plan, age: 60, planRothTotal: '10000', planRothContributions: '9400', planRothFirstYear: 2025, carriedPlanRothYear: 2018, distributionAmount: '5000' },
    lines: { 'planRoth.clockEnds': '2023', 'planRoth.taxable': '0.00' },
    notes: ['planRothQualified'],
  },
  {
    name: 'who left that employer in or after the year of 55 pays the tax and no 10%',
    source: 'IRC 72(t)(2)(A)(v); hand-worked',
    worksheet: '300 taxed; 10% of 0',
    facts: { ...plan, age: 56, separatedAge: 55, planRothTotal: '10000', planRothContributions: '9400', planRothFirstYear: 2024, distributionAmount: '5000' },
    lines: { 'planRoth.taxable': '300.00', 'planRoth.early': '0.00', 'planRoth.additionalTax': '0.00' },
  },
  {
    name: 'a governmental 457(b) plan’s own money costs no 10%',
    source: 'IRC 72(t)(9); hand-worked',
    worksheet: '300 taxed; 10% of 0',
    facts: { ...plan, age: 40, planType: '457b', planRothTotal: '10000', planRothContributions: '9400', planRothFirstYear: 2024, distributionAmount: '5000' },
    lines: { 'planRoth.taxable': '300.00', 'planRoth.additionalTax': '0.00' },
    notes: ['governmentalOnly'],
  },
  {
    name: 'an account worth less than was paid in has no earnings, and neither clock nor age is asked for',
    source: 'hand-worked',
    worksheet: '8,000 of 10,000 contributions: share 1; all of 5,000 is contributions',
    facts: { ...plan, planRothTotal: '8000', planRothContributions: '10000', distributionAmount: '5000' },
    lines: { 'planRoth.ratio': '1', 'planRoth.contributions': '5000.00', 'planRoth.earnings': '0.00', 'planRoth.taxable': '0.00' },
    notes: ['rothLoss'],
  },
];

test.each(cases)('$name', check);

function refusal(facts: unknown): Refused['note'] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  return outcome.note;
}

const good = { ...plan, age: 50, planRothTotal: '10000', planRothContributions: '6000', planRothFirstYear: 2024, distributionAmount: '5000' };
const refused: readonly (readonly [string, unknown, string, Record<string, string>?])[] = [
  ['more than there is', { ...good, distributionAmount: '10000.01' }, 'distributionMoreThanBalance'],
  ['rolling over more than is paid out', { ...good, rolloverTo: 'rothIra', rolloverAmount: '5000.01' }, 'destinationsMoreThanDistribution', { listed: '5000.01', distribution: '5000.00' }],
  ['contributions to another plan within 60 days', { ...good, rolloverTo: 'employerPlanRoth', rolloverVia: '60day' }, 'planRothNeedsDirect', { earnings: '2000.00' }],
  ['free money to another plan within 60 days', { ...good, age: 60, planRothFirstYear: 2010, rolloverTo: 'employerPlanRoth', rolloverVia: '60day' }, 'planRothNeedsDirect', { earnings: '0.00' }],
  ['a first year after the payment', { ...good, planRothFirstYear: 2027 }, 'rothYearsDisagree'],
  ['a Roth account before there were any', { ...good, planRothFirstYear: 2005 }, 'rothYearTooEarly', { first: '2006' }],
  ['an age of leaving that is yet to come', { ...good, separatedAge: 55 }, 'separatedAgeDoesNotFit', { age: '50', separated: '55' }],
  ['a first home', { ...good, firstHomeAmount: '1' }, 'unknownFact', { fact: 'firstHomeAmount' }],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const note = refusal(facts);
  expect(note.code).toBe(code);
  expect(note.values).toMatchObject(values);
});

const lacking: readonly (readonly [unknown, readonly string[]])[] = [
  [{ kind: 'designatedRoth' }, ['distributionAmount', 'taxYear']],
  [{ ...plan, distributionAmount: 'all' }, ['planRothTotal']],
  [{ ...plan, distributionAmount: '1', rolloverAmount: '1' }, ['rolloverTo']],
  [{ ...plan, distributionAmount: '1' }, ['planRothTotal', 'planRothContributions', 'planRothFirstYear', 'age']],
  [{ ...good, planRothFirstYear: undefined }, ['planRothFirstYear']],
  [{ ...good, planRothFirstYear: 2010, age: undefined }, ['age']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  const note = refusal(facts);
  expect(note.code).toBe('missingFacts');
  expect(note.facts).toEqual(names);
});

import { compare } from '../../src/engine/index.ts';
import type { IraFacts, PlanFacts } from '../../src/engine/index.ts';
import { checkStrategy, openRow, todayOf } from './compared.ts';
import type { StrategyCase } from './compared.ts';

/**
 * A single person in 2026 with 60,000 of income: 60,000 − 16,100 = 43,900 taxable before anything, and 12% reaches up to 50,400.
 * 2,000 of basis in 20,000, 5,000 converted: 500 free, 4,500 taxed.
 */
const ira: IraFacts = { kind: 'ira', taxYear: 2026, age: 50, filingStatus: 'single', income: '60000', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000' };
const plan: PlanFacts = { kind: 'plan', taxYear: 2026, age: 50, filingStatus: 'single', income: '60000', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000' };
/** On a joint return 12% reaches up to 100,800; 120,000 − 32,200 = 87,800 taxable before anything. */
const joint: IraFacts = { kind: 'ira', taxYear: 2026, age: 50, filingStatus: 'marriedJoint', income: '120000', iraBasis: '1000', iraTotal: '100000', convertAmount: '20000' };
const spouse: IraFacts = { kind: 'ira', taxYear: 2026, iraBasis: '5000', iraTotal: '20000', convertAmount: '20000' };

const cases: readonly StrategyCase[] = [
  {
    name: 'all of it reaches into the next bracket',
    source: 'IRC 1(j); Rev. Proc. 2025-32; hand-worked',
    worksheet: 'today 4,500 × 0.12 = 540; all: 18,000 taxed, 6,500 × 0.12 + 11,500 × 0.22 = 780 + 2,530 = 3,310',
    facts: ira, wanted: 'convertAll', figures: { taxable: '18000.00', tax: '3310.00' }, changes: { tax: 'more 2770.00' },
  },
  {
    name: 'the brackets win over a rate, and the state’s rate is added',
    source: 'IRC 1(j); hand-worked',
    worksheet: '540 + 4,500 × 0.05 = 765; 3,310 + 18,000 × 0.05 = 4,210',
    facts: { ...ira, marginalRate: '0.37', stateRate: '0.05' }, wanted: 'convertAll', figures: { tax: '4210.00' }, changes: { tax: 'more 3445.00' },
  },
  {
    name: 'taxable income wins over income, and nothing is taken off it',
    source: 'IRC 63; hand-worked',
    worksheet: '50,000 + 4,500: 400 × 0.12 + 4,100 × 0.22 = 48 + 902 = 950; nothing converted costs nothing',
    facts: { ...ira, taxableIncome: '50000' }, wanted: 'rollInFirst', figures: { tax: '0.00' }, changes: { tax: 'less 950.00' },
  },
  {
    name: 'a deduction that income does not use up shelters the first dollars',
    source: 'IRC 63; hand-worked',
    worksheet: '10,000 + 18,000 − 16,100 = 11,900 × 0.10 = 1,190; today 10,000 + 4,500 < 16,100: 0',
    facts: { ...ira, income: '10000' }, wanted: 'convertAll', figures: { tax: '1190.00' }, changes: { tax: 'more 1190.00' },
  },
  {
    name: 'next January’s conversion is on next year’s return, in next year’s brackets',
    source: 'IRC 1(j); Rev. Procs. 2024-40 and 2025-32; hand-worked',
    worksheet: '2025: 60,000 − 15,750 = 44,250; 4,225 × 0.12 + 275 × 0.22 = 507 + 60.50 = 567.50; 2026: 4,500 × 0.12 = 540',
    facts: { ...ira, taxYear: 2025 }, wanted: 'waitForJanuary', figures: { tax: '540.00' }, changes: { tax: 'less 27.50' }, cautions: ['sameIncomeAssumed'],
  },
  {
    name: 'and its own income where that is known',
    source: 'hand-worked',
    worksheet: '30,000 − 16,100 = 13,900; 4,500 × 0.12 = 540; 25,000 − 16,100 = 8,900; 3,500 × 0.10 + 1,000 × 0.12 = 470',
    facts: { ...ira, taxYear: 2025 }, wanted: { id: 'waitForJanuary', nextYear: { income: '25000' } }, figures: { tax: '470.00' },
  },
  {
    name: 'a spouse’s conversion is on the same joint return',
    source: 'IRC 1(j), 408(d)(2); hand-worked',
    worksheet: 'today 19,800: 13,000 × 0.12 + 6,800 × 0.22 = 1,560 + 1,496 = 3,056; spouse 15,000: 1,560 + 2,000 × 0.22 = 2,000',
    facts: joint, wanted: { id: 'spouseConverts', spouse }, figures: { taxable: '15000.00', tax: '2000.00' }, changes: { tax: 'less 1056.00' },
  },
  {
    name: 'on top of one’s own distribution',
    source: 'IRC 1(j), 408(d)(2); hand-worked',
    worksheet: '10,000 × 99% = 9,900 of one’s own and 15,000: 13,000 × 0.12 + 11,900 × 0.22 = 1,560 + 2,618 = 4,178',
    facts: { ...joint, iraOtherDistributions: '10000' }, wanted: { id: 'spouseConverts', spouse }, figures: { taxable: '24900.00', tax: '4178.00' },
  },
  {
    name: 'a spouse who files separately has a return of one’s own',
    source: 'IRC 1(j); hand-worked',
    worksheet: '70,000 − 16,100 = 53,900; 15,000 × 0.22 = 3,300',
    facts: { ...joint, filingStatus: 'marriedSeparate' }, wanted: { id: 'spouseConverts', spouse: { ...spouse, filingStatus: 'marriedSeparate', income: '70000' } }, figures: { tax: '3300.00' },
  },
  {
    name: 'a payout in cash',
    source: 'IRC 1(j), 72(e)(8); hand-worked',
    worksheet: '40,000 × 0.6 = 24,000; 6,500 × 0.12 + 17,500 × 0.22 = 780 + 3,850 = 4,630',
    facts: plan, wanted: 'allCash', figures: { taxable: '24000.00', tax: '4630.00' },
  },
  { name: 'the same payout split', source: 'Notice 2014-54', worksheet: 'nothing taxed', facts: plan, wanted: 'noticeSplit', figures: { tax: '0.00' }, changes: { tax: 'less 4630.00' } },
];

test.each(cases)('$name', checkStrategy);

test('today’s tax goes by bracket too, and what was taken for granted is said once', () => {
  const compared = compare({ ...ira, marginalRate: '0.37' }, ['convertAll']);
  expect(todayOf(compared, 'tax')).toBe('540.00');
  expect(compared.today.notes.map(({ code }) => code)).toEqual(['bracketsOnly', 'bracketsUsed', 'standardDeductionTaken']);
  const [row] = compared.rows;
  expect(row?.status === 'open' && row.cautions.some(({ code }) => code === 'oneRateForAll')).toBe(false);
});

test('without the year, the filing status or the income it stays at the rate stated, and nothing is said of brackets', () => {
  for (const fact of ['taxYear', 'filingStatus', 'income'] as const) {
    const compared = compare({ ...ira, marginalRate: '0.22', [fact]: undefined }, ['convertAll']);
    expect([todayOf(compared, 'tax'), compared.today.notes]).toEqual(['990.00', []]);
  }
});

/** Brackets of the years ahead are not published: their tax is left out rather than guessed, and that is said. */
test.each(['waitForJanuary', { id: 'spreadConversion', years: 2 }] as const)('no tax where a year has no brackets yet: %j', (wanted) => {
  const row = openRow({ facts: { ...ira, marginalRate: '0.22' }, wanted });
  expect(row.readings.map(({ figures, changes }) => [figures.has('tax'), changes.has('tax')])).toEqual([[false, false]]);
  expect(row.cautions.map(({ code }) => code)).toContain('taxNotByBracket');
});

test('incomes that contradict one another give no tax, and say so', () => {
  const compared = compare({ ...ira, taxableIncome: '60001' }, ['convertAll']);
  expect(todayOf(compared, 'tax')).toBeUndefined();
  expect(compared.today.notes.map(({ code }) => code)).toEqual(['taxableMoreThanIncome']);
});

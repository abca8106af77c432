import { BRACKET_RATES, evaluate, marginalAt } from '../../src/engine/index.ts';
import { amount, check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const incomeTax = (taxYear: number, filingStatus: string, rest: Readonly<Record<string, unknown>>) => ({ kind: 'incomeTax', taxYear, filingStatus, ...rest });

/** The tax up to the start of each upper bracket, as the revenue procedures print it in their schedules. */
const schedules: readonly (readonly [year: number, status: string, starts: readonly number[], taxes: readonly string[]])[] = [
  [2024, 'single', [11600, 47150, 100525, 191950, 243725, 609350], ['1160.00', '5426.00', '17168.50', '39110.50', '55678.50', '183647.25']],
  [2024, 'marriedJoint', [23200, 94300, 201050, 383900, 487450, 731200], ['2320.00', '10852.00', '34337.00', '78221.00', '111357.00', '196669.50']],
  [2024, 'survivingSpouse', [23200, 94300, 201050, 383900, 487450, 731200], ['2320.00', '10852.00', '34337.00', '78221.00', '111357.00', '196669.50']],
  [2024, 'marriedSeparate', [11600, 47150, 100525, 191950, 243725, 365600], ['1160.00', '5426.00', '17168.50', '39110.50', '55678.50', '98334.75']],
  [2024, 'headOfHousehold', [16550, 63100, 100500, 191950, 243700, 609350], ['1655.00', '7241.00', '15469.00', '37417.00', '53977.00', '181954.50']],
  [2025, 'single', [11925, 48475, 103350, 197300, 250525, 626350], ['1192.50', '5578.50', '17651.00', '40199.00', '57231.00', '188769.75']],
  [2025, 'marriedJoint', [23850, 96950, 206700, 394600, 501050, 751600], ['2385.00', '11157.00', '35302.00', '80398.00', '114462.00', '202154.50']],
  [2025, 'survivingSpouse', [23850, 96950, 206700, 394600, 501050, 751600], ['2385.00', '11157.00', '35302.00', '80398.00', '114462.00', '202154.50']],
  [2025, 'marriedSeparate', [11925, 48475, 103350, 197300, 250525, 375800], ['1192.50', '5578.50', '17651.00', '40199.00', '57231.00', '101077.25']],
  [2025, 'headOfHousehold', [17000, 64850, 103350, 197300, 250500, 626350], ['1700.00', '7442.00', '15912.00', '38460.00', '55484.00', '187031.50']],
  [2026, 'single', [12400, 50400, 105700, 201775, 256225, 640600], ['1240.00', '5800.00', '17966.00', '41024.00', '58448.00', '192979.25']],
  [2026, 'marriedJoint', [24800, 100800, 211400, 403550, 512450, 768700], ['2480.00', '11600.00', '35932.00', '82048.00', '116896.00', '206583.50']],
  [2026, 'survivingSpouse', [24800, 100800, 211400, 403550, 512450, 768700], ['2480.00', '11600.00', '35932.00', '82048.00', '116896.00', '206583.50']],
  [2026, 'marriedSeparate', [12400, 50400, 105700, 201775, 256225, 384350], ['1240.00', '5800.00', '17966.00', '41024.00', '58448.00', '103291.75']],
  [2026, 'headOfHousehold', [17700, 67450, 105700, 201750, 256200, 640600], ['1770.00', '7740.00', '16155.00', '39207.00', '56631.00', '191171.00']],
];

/** What 100 dollars cost below and above the start of each upper bracket. */
const HUNDRED = ['10.00', '12.00', '22.00', '24.00', '32.00', '35.00', '37.00'] as const;

describe.each(schedules)('%d, %s', (year, status, starts, taxes) => {
  const tax = (taxableIncome: string, extraIncome: string) => figuresOf(incomeTax(year, status, { taxableIncome, extraIncome }));

  test('the tax up to each bracket is the one of the printed schedule', () => {
    expect(starts.map((start) => amount(tax('0', String(start)), 'tax.extra'))).toEqual(taxes);
    expect(starts.map((start) => amount(tax(String(start), '0'), 'tax.before'))).toEqual(taxes);
  });

  test('the last 100 dollars below a start bear the lower rate, the first 100 from it on the higher', () => {
    expect(starts.map((start) => amount(tax(String(start - 100), '100'), 'tax.extra'))).toEqual(HUNDRED.slice(0, -1));
    expect(starts.map((start) => amount(tax(String(start), '100'), 'tax.extra'))).toEqual(HUNDRED.slice(1));
    expect(starts.map((start) => amount(tax(String(start - 100), '100'), 'tax.topRate'))).toEqual(['0.1', '0.12', '0.22', '0.24', '0.32', '0.35']);
  });

  test('a cent over a start is in the higher bracket, a cent under it is not', () => {
    starts.forEach((start, index) => {
      const [low, high] = [BRACKET_RATES[index], BRACKET_RATES[index + 1]];
      const over = tax(`${start - 1}.00`, '1.01');
      expect([amount(over, `tax.at${low}.income`), amount(over, `tax.at${high}.income`)]).toEqual(['1.00', '0.01']);
      const under = tax(`${start - 1}.00`, '0.99');
      expect([amount(under, `tax.at${low}.income`), amount(under, `tax.at${high}.income`)]).toEqual(['0.99', undefined]);
    });
  });
});

const cases: readonly Case[] = [
  {
    name: 'extra income of a single person that reaches from 22% into 24%: each part at its own rate',
    source: 'hand-worked, 2026',
    worksheet: '105,700 − 60,000 = 45,700 × 22% = 10,054; 120,000 − 105,700 = 14,300 × 24% = 3,432; sum 13,486. Before: 5,800 + 9,600 × 22% = 7,912. After: 17,966 + 14,300 × 24% = 21,398',
    facts: incomeTax(2026, 'single', { taxableIncome: '60000', extraIncome: '60000' }),
    lines: {
      'tax.income.before': '60000.00', 'tax.income.after': '120000.00', 'tax.before': '7912.00', 'tax.at22.income': '45700.00', 'tax.at22.tax': '10054.00',
      'tax.at24.income': '14300.00', 'tax.at24.tax': '3432.00', 'tax.extra': '13486.00', 'tax.after': '21398.00', 'tax.topRate': '0.24', 'tax.total': '13486.00',
    },
    notes: ['bracketsOnly', 'irmaaLater', 'acaCredit', 'socialSecurityTaxed', 'niitLifted', 'federalOnly'],
  },
  {
    name: 'a couple with one of 66: gross income less the joint deduction and one addition',
    source: 'hand-worked, 2026',
    worksheet: '32,200 + 1,650 = 33,850; 90,000 − 33,850 = 56,150; 100,800 − 56,150 = 44,650 × 12% = 5,358; 116,150 − 100,800 = 15,350 × 22% = 3,377; sum 8,735. Before: 2,480 + 31,350 × 12% = 6,242',
    facts: incomeTax(2026, 'marriedJoint', { income: '90000', extraIncome: '60000', age: 66, spouseAge: 60 }),
    lines: {
      'tax.standardDeduction': '32200.00', 'tax.ageDeduction': '1650.00', 'tax.deduction': '33850.00', 'tax.income.before': '56150.00', 'tax.income.after': '116150.00',
      'tax.before': '6242.00', 'tax.at12.tax': '5358.00', 'tax.at22.tax': '3377.00', 'tax.extra': '8735.00', 'tax.after': '14977.00',
    },
    notes: ['standardDeductionTaken', 'seniorDeductionLeftOut'],
  },
  {
    name: 'married filing separately reaches 37% early',
    source: 'hand-worked, 2026',
    worksheet: '384,350 − 380,000 = 4,350 × 35% = 1,522.50; 5,650 × 37% = 2,090.50; sum 3,613',
    facts: incomeTax(2026, 'marriedSeparate', { taxableIncome: '380000', extraIncome: '10000' }),
    lines: { 'tax.at35.tax': '1522.50', 'tax.at37.tax': '2090.50', 'tax.extra': '3613.00', 'tax.averageRate': '0.3613' },
  },
  {
    name: 'a head of household of 40 crosses from 12% into 22%',
    source: 'hand-worked, 2026',
    worksheet: '90,000 − 24,150 = 65,850; 67,450 − 65,850 = 1,600 × 12% = 192; 3,400 × 22% = 748; sum 940',
    facts: incomeTax(2026, 'headOfHousehold', { income: '90000', extraIncome: '5000', age: 40 }),
    lines: { 'tax.deduction': '24150.00', 'tax.income.before': '65850.00', 'tax.at12.tax': '192.00', 'tax.at22.tax': '748.00', 'tax.extra': '940.00', 'tax.averageRate': '0.188' },
  },
  {
    name: 'the 32% bracket of a head of household starts at 201,750, not at the 201,775 of some pages',
    source: 'IRC 1(f)(7): head of household starts are multiples of 50; hand-worked, 2026',
    worksheet: '50 × 24% = 12; 50 × 32% = 16; sum 28',
    facts: incomeTax(2026, 'headOfHousehold', { taxableIncome: '201700', extraIncome: '100' }),
    lines: { 'tax.at24.income': '50.00', 'tax.at32.income': '50.00', 'tax.extra': '28.00' },
  },
  {
    name: 'a surviving spouse of 70 uses the joint deduction and the smaller addition',
    source: 'IRC 63(f)(3); hand-worked, 2026',
    worksheet: '32,200 + 1,650 = 33,850; 60,000 − 33,850 = 26,150; 10,000 × 12% = 1,200. Before: 2,480 + 1,350 × 12% = 2,642',
    facts: incomeTax(2026, 'survivingSpouse', { income: '60000', extraIncome: '10000', age: 70 }),
    lines: { 'tax.deduction': '33850.00', 'tax.before': '2642.00', 'tax.extra': '1200.00', 'tax.topRate': '0.12' },
  },
  {
    name: 'an amount through all seven brackets',
    source: 'hand-worked, 2026 single',
    worksheet: '192,979.25 up to 640,600; 59,400 × 37% = 21,978; sum 214,957.25',
    facts: incomeTax(2026, 'single', { taxableIncome: '0', extraIncome: '700000' }),
    lines: { 'tax.at10.tax': '1240.00', 'tax.at12.tax': '4560.00', 'tax.at22.tax': '12166.00', 'tax.at24.tax': '23058.00', 'tax.at32.tax': '17424.00', 'tax.at35.tax': '134531.25', 'tax.at37.tax': '21978.00', 'tax.extra': '214957.25' },
    notes: ['taxableIncomeZero'],
  },
  {
    name: 'five cents from the very start of the 22% bracket',
    source: 'hand-worked, 2025 single',
    worksheet: '0.05 × 22% = 0.011 → 0.01',
    facts: incomeTax(2025, 'single', { taxableIncome: '48475', extraIncome: '0.05' }),
    lines: { 'tax.at12.income': 'none', 'tax.at22.income': '0.05', 'tax.extra': '0.01', 'tax.topRate': '0.22' },
  },
  {
    name: 'a single person of 65: the larger addition',
    source: 'hand-worked, 2025',
    worksheet: '15,750 + 2,000 = 17,750; 70,000 − 17,750 = 52,250; 103,350 − 52,250 = 51,100 × 22% = 11,242; 8,900 × 24% = 2,136; sum 13,378',
    facts: incomeTax(2025, 'single', { income: '70000', extraIncome: '60000', age: 65 }),
    lines: { 'tax.ageDeduction': '2000.00', 'tax.income.before': '52250.00', 'tax.at22.tax': '11242.00', 'tax.at24.tax': '2136.00', 'tax.extra': '13378.00' },
    notes: ['seniorDeductionLeftOut', 'irmaaLater'],
  },
  {
    name: 'a couple’s large conversion over three brackets',
    source: 'hand-worked, 2025',
    worksheet: '6,700 × 22% = 1,474; 187,900 × 24% = 45,096; 55,400 × 32% = 17,728; sum 64,298',
    facts: incomeTax(2025, 'marriedJoint', { taxableIncome: '200000', extraIncome: '250000' }),
    lines: { 'tax.at22.tax': '1474.00', 'tax.at24.tax': '45096.00', 'tax.at32.tax': '17728.00', 'tax.extra': '64298.00', 'tax.topRate': '0.32' },
  },
  {
    name: 'income that the deduction just covers leaves all of the extra at 10%',
    source: 'hand-worked, 2025 married filing separately',
    worksheet: '15,750 − 15,750 = 0; 11,925 × 10% = 1,192.50',
    facts: incomeTax(2025, 'marriedSeparate', { income: '15750', extraIncome: '11925' }),
    lines: { 'tax.income.before': '0.00', 'tax.before': '0.00', 'tax.extra': '1192.50', 'tax.topRate': '0.1', 'tax.averageRate': '0.1' },
  },
  {
    name: 'a head of household at the 35% start of 250,500',
    source: 'hand-worked, 2025',
    worksheet: '500 × 32% = 160; 500 × 35% = 175; sum 335',
    facts: incomeTax(2025, 'headOfHousehold', { taxableIncome: '250000', extraIncome: '1000' }),
    lines: { 'tax.at32.tax': '160.00', 'tax.at35.tax': '175.00', 'tax.extra': '335.00' },
  },
  {
    name: 'a deduction that is not used up shelters the first extra dollars',
    source: 'hand-worked, 2025 surviving spouse',
    worksheet: '20,000 − 31,500 → 0; 50,000 − 31,500 = 18,500 × 10% = 1,850; 1,850 / 30,000 = 0.0616…',
    facts: incomeTax(2025, 'survivingSpouse', { income: '20000', extraIncome: '30000', age: 50 }),
    lines: { 'tax.income.before': '0.00', 'tax.income.after': '18500.00', 'tax.at10.income': '18500.00', 'tax.extra': '1850.00' },
  },
  {
    name: 'extra income that the deduction swallows whole costs nothing',
    source: 'hand-worked, 2025 single',
    worksheet: '5,000 + 10,000 = 15,000, less than 15,750',
    facts: incomeTax(2025, 'single', { income: '5000', extraIncome: '10000', age: 30 }),
    lines: { 'tax.income.after': '0.00', 'tax.extra': '0.00', 'tax.topRate': '0', 'tax.averageRate': '0', 'tax.total': '0.00' },
  },
  {
    name: 'from 12% into 22%',
    source: 'hand-worked, 2024 single',
    worksheet: '7,150 × 12% = 858; 12,850 × 22% = 2,827; sum 3,685',
    facts: incomeTax(2024, 'single', { taxableIncome: '40000', extraIncome: '20000' }),
    lines: { 'tax.at12.tax': '858.00', 'tax.at22.tax': '2827.00', 'tax.extra': '3685.00', 'tax.averageRate': '0.18425' },
  },
  {
    name: 'a couple of 67 and 66: two additions',
    source: 'Rev. Proc. 2023-34; hand-worked, 2024',
    worksheet: '29,200 + 2 × 1,550 = 32,300; 120,000 − 32,300 = 87,700; 6,600 × 12% = 792; 23,400 × 22% = 5,148; sum 5,940',
    facts: incomeTax(2024, 'marriedJoint', { income: '120000', extraIncome: '30000', age: 67, spouseAge: 66 }),
    lines: { 'tax.ageDeduction': '3100.00', 'tax.income.before': '87700.00', 'tax.at12.tax': '792.00', 'tax.at22.tax': '5148.00', 'tax.extra': '5940.00' },
  },
  {
    name: 'married filing separately at the very start of 37%',
    source: 'hand-worked, 2024: 365,600, not the 609,350 of some pages',
    worksheet: '1,000 × 37% = 370',
    facts: incomeTax(2024, 'marriedSeparate', { taxableIncome: '365600', extraIncome: '1000' }),
    lines: { 'tax.extra': '370.00', 'tax.topRate': '0.37' },
  },
  {
    name: 'married filing separately and 65: the smaller addition, once',
    source: 'IRC 63(f)(3); hand-worked, 2024',
    worksheet: '14,600 + 1,550 = 16,150; 30,000 − 16,150 = 13,850; 1,000 × 12% = 120',
    facts: incomeTax(2024, 'marriedSeparate', { income: '30000', extraIncome: '1000', age: 65 }),
    lines: { 'tax.ageDeduction': '1550.00', 'tax.income.before': '13850.00', 'tax.extra': '120.00' },
  },
  {
    name: 'the 24% bracket of a head of household starts below that of a single person',
    source: 'hand-worked, 2024: 100,500',
    worksheet: '500 × 22% = 110; 500 × 24% = 120; sum 230',
    facts: incomeTax(2024, 'headOfHousehold', { taxableIncome: '100000', extraIncome: '1000' }),
    lines: { 'tax.at22.tax': '110.00', 'tax.at24.tax': '120.00', 'tax.extra': '230.00' },
  },
  {
    name: 'no extra income: only the tax as it is',
    source: 'hand-worked, 2024 single of 65',
    worksheet: '14,600 + 1,950 = 16,550; 30,000 − 16,550 = 13,450; 1,160 + 1,850 × 12% = 1,382',
    facts: incomeTax(2024, 'single', { income: '30000', extraIncome: '0', age: 65 }),
    lines: { 'tax.before': '1382.00', 'tax.extra': '0.00', 'tax.after': '1382.00', 'tax.topRate': '0', 'tax.averageRate': '0' },
  },
  {
    name: 'cents around a start: the bracket’s tax is rounded as a running total',
    source: 'hand-worked, 2024 single',
    worksheet: 'before 11,599.95 × 10% = 1,159.995 → 1,160.00; after 1,160 + 0.05 × 12% = 1,160.006 → 1,160.01; so 0.01: nothing at 10%, 0.01 at 12%',
    facts: incomeTax(2024, 'single', { taxableIncome: '11599.95', extraIncome: '0.10' }),
    lines: { 'tax.before': '1160.00', 'tax.at10.income': '0.05', 'tax.at10.tax': '0.00', 'tax.at12.income': '0.05', 'tax.at12.tax': '0.01', 'tax.extra': '0.01', 'tax.after': '1160.01' },
  },
  {
    name: 'part of it kept at 50, and a state at 5%: three parts',
    source: 'hand-worked, 2026 single',
    worksheet: '20,000 × 22% = 4,400; 5,000 × 10% = 500; 20,000 × 5% = 1,000; sum 5,900',
    facts: incomeTax(2026, 'single', { taxableIncome: '60000', extraIncome: '20000', age: 50, earlyAmount: '5000', stateRate: '0.05' }),
    lines: { 'tax.extra': '4400.00', 'early.amount': '5000.00', 'early.rate': '0.1', 'early.tax': '500.00', 'tax.state': '1000.00', 'tax.total': '5900.00' },
    notes: ['earlyNotConversion'],
  },
  {
    name: 'the same from 59½ on bears no additional tax',
    source: 'IRC 72(t)(2)(A)(i); hand-worked, 2026 single',
    worksheet: '4,400 + 0 + 1,000 = 5,400',
    facts: incomeTax(2026, 'single', { taxableIncome: '60000', extraIncome: '20000', age: 59.5, earlyAmount: '5000', stateRate: '0.05' }),
    lines: { 'early.exempt': '5000.00', 'early.tax': '0.00', 'tax.total': '5400.00' },
    notes: ['earlyOver'],
  },
];

test.each(cases)('$name', (one) => {
  check({ ...one, lines: Object.fromEntries(Object.entries(one.lines).filter(([, value]) => value !== 'none')) });
  const figures = figuresOf(one.facts);
  for (const [id, value] of Object.entries(one.lines)) if (value === 'none') expect(amount(figures, id)).toBeUndefined();
});

function codes(facts: unknown): string[] {
  return figuresOf(facts).notes.map(({ code }) => code);
}

const plain = incomeTax(2026, 'single', { taxableIncome: '60000', extraIncome: '10000' });

describe('notes', () => {
  test('who is young hears of the credit for health cover, who is old of Medicare, Social Security and the senior deduction', () => {
    expect(codes({ ...plain, age: 45 })).toEqual(['bracketsOnly', 'acaCredit', 'niitLifted', 'federalOnly']);
    expect(codes({ ...plain, age: 63 })).toEqual(['bracketsOnly', 'irmaaLater', 'acaCredit', 'socialSecurityTaxed', 'niitLifted', 'federalOnly']);
    expect(codes({ ...plain, age: 70 })).toEqual(['bracketsOnly', 'seniorDeductionLeftOut', 'irmaaLater', 'socialSecurityTaxed', 'niitLifted', 'federalOnly']);
  });

  test('there is no senior deduction in a year before it', () => {
    expect(codes({ ...plain, taxYear: 2024, age: 70 })).not.toContain('seniorDeductionLeftOut');
  });

  test('on a joint return the spouse’s age counts too, and an unknown one may be any', () => {
    expect(codes({ ...plain, filingStatus: 'marriedJoint', age: 45, spouseAge: 70 })).toContain('irmaaLater');
    expect(codes({ ...plain, filingStatus: 'marriedJoint', age: 45 })).toContain('irmaaLater');
  });

  test('without extra income nothing else changes', () => {
    expect(codes({ ...plain, extraIncome: '0' })).toEqual(['bracketsOnly', 'federalOnly']);
  });

  test('with income alone the deduction taken is said, and who may turn 65 is asked', () => {
    const gross = incomeTax(2026, 'single', { income: '60000', extraIncome: '0' });
    expect(codes(gross)).toEqual(['standardDeductionTaken', 'assumesUnder65', 'bracketsOnly', 'federalOnly']);
    expect(codes({ ...gross, age: 64.75 })).toEqual(['standardDeductionTaken', 'turns65', 'bracketsOnly', 'federalOnly']);
    expect(codes({ ...gross, age: 63 })).toEqual(['standardDeductionTaken', 'bracketsOnly', 'federalOnly']);
  });

  test.each([
    ['TX', 'stateNoTax'], ['NH', 'stateNoTax'], ['WA', 'stateNoTax'], ['IL', 'stateIllinois'], ['MA', 'stateMassachusetts'], ['NJ', 'stateNewJersey'], ['PA', 'statePennsylvania'],
    ['MS', 'stateMississippi'], ['IA', 'stateIowa'], ['CA', 'stateCalifornia'], ['NY', 'stateCheck'], ['DC', 'stateCheck'],
  ])('of %s: %s', (state, code) => {
    const notes = codes({ ...plain, state });
    expect(notes.filter((each) => each.startsWith('state'))).toEqual([code]);
    // Where the state takes nothing, the federal tax is all there is.
    expect(notes.includes('federalOnly')).toBe(code !== 'stateNoTax' && code !== 'stateIllinois');
  });

  test('what is not sure of a state is marked so', () => {
    const { notes } = figuresOf({ ...plain, state: 'CA' });
    expect(notes.find(({ code }) => code === 'stateCalifornia')?.authority.settled).toBe(false);
  });

  test('taxable income wins over income', () => {
    expect(codes({ ...plain, income: '90000' })).toContain('taxableIncomeUsed');
    expect(amount(figuresOf({ ...plain, income: '90000' }), 'tax.income.before')).toBe('60000.00');
  });
});

/** [what is wrong, facts, code, facts concerned] */
const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string, readonly string[]])[] = [
  ['nothing but the kind', { kind: 'incomeTax' }, 'missingFacts', ['extraIncome', 'filingStatus', 'income', 'taxYear']],
  ['no year', { ...plain, taxYear: undefined }, 'missingFacts', ['taxYear']],
  ['money kept at an unknown age', { ...plain, earlyAmount: '1' }, 'missingFacts', ['age']],
  ['a year without figures', { ...plain, taxYear: 2027 }, 'unknownYear', ['taxYear']],
  ['a year long past', { ...plain, taxYear: 2023 }, 'unknownYear', ['taxYear']],
  ['a spouse’s age of a single person', { ...plain, spouseAge: 66 }, 'spouseNotOnReturn', ['filingStatus', 'spouseAge']],
  ['a spouse’s age on a separate return', { ...plain, filingStatus: 'marriedSeparate', spouseAge: 66 }, 'spouseNotOnReturn', ['filingStatus', 'spouseAge']],
  ['taxable income above all income', { ...plain, income: '59999.99' }, 'taxableMoreThanIncome', ['taxableIncome', 'income']],
  ['more kept than there is', { ...plain, age: 50, earlyAmount: '10000.01' }, 'earlyMoreThanExtra', ['earlyAmount', 'extraIncome']],
  ['a state rate where the state takes nothing', { ...plain, state: 'FL', stateRate: '0.01' }, 'stateHasNoTax', ['state', 'stateRate']],
  ['a state rate in Illinois', { ...plain, state: 'IL', stateRate: '0.0495' }, 'stateHasNoTax', ['state', 'stateRate']],
  ['a state that is none', { ...plain, state: 'ZZ' }, 'badFacts', ['state']],
  ['a filing status that is none', { ...plain, filingStatus: 'divorced' }, 'badFacts', ['filingStatus']],
  ['a state rate in per cent', { ...plain, stateRate: '5' }, 'rateOutOfRange', ['stateRate']],
  ['a negative extra income', { ...plain, extraIncome: '-1' }, 'amountNegative', ['extraIncome']],
  ['an extra income as a JSON number', { ...plain, extraIncome: 10000 }, 'amountUnreadable', ['extraIncome']],
  ['all of it', { ...plain, extraIncome: 'all' }, 'amountUnreadable', ['extraIncome']],
  ['a fact of another kind', { ...plain, marginalRate: '0.22' }, 'unknownFact', []],
];

test.each(refused)('refuses %s', (_name, facts, code, names) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  expect([outcome.note.code, outcome.note.facts]).toEqual([code, names]);
});

test('a state rate of zero is no contradiction where the state takes nothing', () => {
  expect(amount(figuresOf({ ...plain, state: 'FL', stateRate: '0' }), 'tax.state')).toBe('0.00');
});

describe('where an income stands in the brackets', () => {
  test('inside one: its rate, its ends, the room left and the tax so far', () => {
    expect(marginalAt(2026, 'single', '60000')).toEqual({ rate: '0.22', from: '50400.00', to: '105700.00', room: '45700.00', nextRate: '0.24', tax: '7912.00' });
  });

  test('on the very dollar of a start the next dollar bears the higher rate', () => {
    expect(marginalAt(2026, 'single', '50400')).toEqual({ rate: '0.22', from: '50400.00', to: '105700.00', room: '55300.00', nextRate: '0.24', tax: '5800.00' });
    expect(marginalAt(2026, 'single', '50399.99')).toEqual({ rate: '0.12', from: '12400.00', to: '50400.00', room: '0.01', nextRate: '0.22', tax: '5800.00' });
  });

  test('at zero the lowest, above all starts the highest, which has no end', () => {
    expect(marginalAt(2025, 'survivingSpouse', '0')).toEqual({ rate: '0.10', from: '0.00', to: '23850.00', room: '23850.00', nextRate: '0.12', tax: '0.00' });
    expect(marginalAt(2024, 'marriedSeparate', '365700')).toEqual({ rate: '0.37', from: '365600.00', tax: '98371.75' });
  });

  test.each([[2027, '1'], [2026, '-1'], [2026, '1,000'], [2026, ''], [2026, '1e3']])('nothing for %d and %j', (year, text) => {
    expect(marginalAt(year, 'single', text)).toBeUndefined();
  });
});

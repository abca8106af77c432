import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/engine/index.ts';
import { amount, amounts, check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const base = { kind: 'contribution', taxYear: 2026, age: 40, filingStatus: 'single' } as const;

const cases: readonly Case[] = [
  {
    name: 'above the Roth phase-out everything must go by the backdoor, and a covered person deducts none of it',
    source: 'IRC 408A(c)(3), 219(g)',
    worksheet: '7,500 + 1,100 = 8,600; 200,000 is above 168,000 and above 91,000',
    facts: { ...base, age: 60, income: '200000', coveredByPlan: true },
    lines: { 'contribution.limit': '8600.00', 'contribution.rothAllowed': '0.00', 'contribution.deductible': '0.00', 'contribution.nondeductible': '8600.00', 'contribution.left': '8600.00', 'contribution.rothLeft': '0.00', 'contribution.backdoor': '8600.00', 'contribution.excess': '0.00' },
    notes: ['backdoorNeeded', 'backdoorPool', 'backdoorPayIn', 'backdoorConvert', 'backdoorEarnings', 'backdoorDeadline', 'backdoorNoWait', 'assumesPay', 'assumesNone'],
  },
  {
    name: 'inside the phase-out a part goes straight to the Roth and the rest by the backdoor',
    source: 'Pub. 590-A, Worksheet 2-2',
    worksheet: '168,000 − 160,000 = 8,000 of 15,000; 7,500 × 8 / 15 = 4,000; 7,500 − 4,000 = 3,500',
    facts: { ...base, income: '160000', coveredByPlan: true },
    lines: { 'contribution.rothReduced': '4000.00', 'contribution.rothAllowed': '4000.00', 'contribution.rothLeft': '4000.00', 'contribution.backdoor': '3500.00' },
    notes: ['backdoorPartly', 'incomeWithoutConversion'],
  },
  {
    name: 'a head of household counts as single, and what is left is rounded up to ten dollars',
    source: 'IRC 408A(c)(3), 219(g)(2)(C)',
    worksheet: '7,000 × 10,000 / 15,000 = 4,666.67, up to 4,670; 7,000 − 4,670 = 2,330',
    facts: { ...base, taxYear: 2025, age: 45, filingStatus: 'headOfHousehold', income: '155000', coveredByPlan: true },
    lines: { 'contribution.rothAllowed': '4670.00', 'contribution.backdoor': '2330.00' },
  },
  {
    name: 'below the Roth phase-out no backdoor is needed, even where only a part can be deducted',
    source: 'Pub. 590-A, Worksheet 1-2',
    worksheet: '91,000 − 85,000 = 6,000 of 10,000; 7,500 × 0.6 = 4,500; 7,500 − 4,500 = 3,000',
    facts: { ...base, income: '85000', coveredByPlan: true, compensation: '85000', alreadyContributed: '0' },
    lines: { 'contribution.rothAllowed': '7500.00', 'contribution.deductible': '4500.00', 'contribution.nondeductible': '3000.00', 'contribution.rothLeft': '7500.00', 'contribution.backdoor': '0.00' },
    notes: ['backdoorNotNeeded', 'deductOrNot', 'whichNotDeducted'],
  },
  {
    name: 'where only the spouse has a plan the deduction phases out as the Roth contribution does',
    source: 'IRC 219(g)(7)',
    worksheet: '246,000 − 240,000 = 6,000 of 10,000; 7,000 × 0.6 = 4,200',
    facts: { ...base, taxYear: 2025, filingStatus: 'marriedJoint', income: '240000', coveredByPlan: false, spouseCoveredByPlan: true },
    lines: { 'contribution.rothAllowed': '4200.00', 'contribution.deductible': '4200.00', 'contribution.nondeductible': '2800.00' },
  },
  {
    name: 'a covered person on a joint return has 20,000 dollars of phase-out',
    source: 'IRC 219(g)(2)(A)(ii)',
    worksheet: '143,000 − 130,000 = 13,000 of 20,000; 7,000 × 13 / 20 = 4,550',
    facts: { ...base, taxYear: 2024, filingStatus: 'marriedJoint', income: '130000', coveredByPlan: true },
    lines: { 'contribution.rothAllowed': '7000.00', 'contribution.deductible': '4550.00' },
  },
  {
    name: 'a surviving spouse counts as filing jointly, and nobody else’s plan counts',
    source: 'Pub. 590-A, Worksheet 1-2',
    worksheet: '149,000 − 139,000 = 10,000 of 20,000; 7,500 × 0.5 = 3,750',
    facts: { ...base, filingStatus: 'survivingSpouse', income: '139000', coveredByPlan: true },
    lines: { 'contribution.rothAllowed': '7500.00', 'contribution.deductible': '3750.00' },
  },
  {
    name: 'married, filing separately and living together: both phase out from the first dollar to 10,000',
    source: 'IRC 219(g)(3)(B)(iii), 408A(c)(3)(B)(ii)(III)',
    worksheet: '10,000 − 4,000 = 6,000 of 10,000; 7,500 × 0.6 = 4,500',
    facts: { ...base, filingStatus: 'marriedSeparate', livedApart: false, income: '4000', coveredByPlan: false, spouseCoveredByPlan: true },
    lines: { 'contribution.rothAllowed': '4500.00', 'contribution.deductible': '4500.00', 'contribution.backdoor': '3000.00' },
  },
  {
    name: 'married, filing separately and living apart all year: as single, and the spouse’s plan does not count',
    source: 'IRC 219(g)(4), 408A(c)(3)(C)',
    worksheet: '7,500 × 8,000 / 15,000 = 4,000; nobody covered, so all 7,500 deductible',
    facts: { ...base, filingStatus: 'marriedSeparate', livedApart: true, income: '160000', coveredByPlan: false, spouseCoveredByPlan: true },
    lines: { 'contribution.rothAllowed': '4000.00', 'contribution.deductible': '7500.00' },
    notes: ['livedApartAsSingle'],
  },
  {
    name: 'where nobody has a plan at work all is deductible at any income',
    source: 'IRC 219(g)(1)',
    worksheet: '8,000 in all, nothing phased out but the Roth',
    facts: { ...base, taxYear: 2025, age: 50, filingStatus: 'marriedJoint', income: '900000', coveredByPlan: false, spouseCoveredByPlan: false },
    lines: { 'contribution.limit': '8000.00', 'contribution.rothAllowed': '0.00', 'contribution.deductible': '8000.00', 'contribution.nondeductible': '0.00', 'contribution.backdoor': '8000.00' },
    notes: ['deductOrNot', 'backdoorNeeded'],
  },
  {
    name: 'pay below the limit is what is phased out for a Roth',
    source: 'Pub. 590-A, Worksheet 2-2, line 5',
    worksheet: '5,000 × 8,000 / 15,000 = 2,666.67, up to 2,670; 5,000 − 2,670 = 2,330',
    facts: { ...base, income: '160000', compensation: '5000', coveredByPlan: true },
    lines: { 'contribution.limit': '5000.00', 'contribution.rothAllowed': '2670.00', 'contribution.backdoor': '2330.00' },
  },
  {
    name: 'for the deduction the dollar limit is phased out first and pay compared after',
    source: 'Pub. 590-A, Worksheet 1-2, lines 4 to 7',
    worksheet: '7,500 × 6,000 / 10,000 = 4,500; pay of 3,000 is less',
    facts: { ...base, income: '85000', compensation: '3000', coveredByPlan: true },
    lines: { 'contribution.deductionReduced': '4500.00', 'contribution.deductible': '3000.00', 'contribution.nondeductible': '0.00' },
  },
  {
    name: 'the least of 200 dollars is never more than the pay',
    source: 'IRC 408A(c)(2)(A), 219(g)(2)(B)',
    worksheet: '150 × 8,000 / 15,000 = 80; at least 200; at most 150',
    facts: { ...base, income: '160000', compensation: '150', coveredByPlan: true },
    lines: { 'contribution.limit': '150.00', 'contribution.rothReduced': '80.00', 'contribution.rothAllowed': '150.00' },
  },
  {
    name: 'rounding up never passes a limit that is no multiple of ten',
    source: 'IRC 408A(c)(2)',
    worksheet: '1,234.56 × 14,999 / 15,000 = 1,234.48, up to 1,240; at most 1,234.56',
    facts: { ...base, income: '153001', compensation: '1234.56', coveredByPlan: true },
    lines: { 'contribution.rothReduced': '1240.00', 'contribution.rothAllowed': '1234.56' },
  },
  {
    name: 'a quotient that ends in no decimal is not rounded up past the multiple it stands for',
    source: 'arithmetic',
    worksheet: '168,000 − 166,160 = 1,840; 7,500 × 1,840 / 15,000 = 920 exactly, though 1,840 / 15,000 = 0.122666…',
    facts: { ...base, income: '166160', coveredByPlan: true },
    lines: { 'contribution.rothReduced': '920.00', 'contribution.rothAllowed': '920.00' },
  },
  {
    name: 'what went to a traditional IRA leaves less of the limit for a Roth',
    source: 'IRC 408A(c)(2)(B)',
    worksheet: '7,500 − 3,800 = 3,700 open; 4,000 may go to a Roth, so all of it may',
    facts: { ...base, income: '160000', coveredByPlan: true, alreadyContributed: '3800' },
    lines: { 'contribution.paidIn': '3800.00', 'contribution.left': '3700.00', 'contribution.rothLeft': '3700.00', 'contribution.backdoor': '0.00' },
    notes: ['assumesTraditional', 'backdoorNotNeeded', 'backdoorPool'],
  },
  {
    name: 'what went to a Roth already uses up what may go there',
    source: 'IRC 408A(c)(3)',
    worksheet: '7,500 − 3,800 = 3,700 open; 4,000 − 3,800 = 200 for the Roth; 3,700 − 200 = 3,500',
    facts: { ...base, income: '160000', coveredByPlan: true, alreadyContributed: '3800', alreadyRoth: '3800' },
    lines: { 'contribution.left': '3700.00', 'contribution.rothLeft': '200.00', 'contribution.backdoor': '3500.00', 'contribution.excess': '0.00' },
  },
  {
    name: 'a Roth contribution above the phase-out is an excess, taxed 6% for each year it stays',
    source: 'IRC 4973(a), (f)',
    worksheet: '7,500 − 0 = 7,500; 7,500 × 0.06 = 450',
    facts: { ...base, income: '200000', coveredByPlan: true, alreadyContributed: '7500', alreadyRoth: '7500' },
    lines: { 'contribution.excess': '7500.00', 'contribution.excise': '450.00', 'contribution.left': '0.00', 'contribution.backdoor': '0.00' },
    notes: ['contributionExcess', 'contributionLimitReached'],
  },
  {
    name: 'traditional contributions stand first in the limit, so a Roth contribution beside them is the excess',
    source: 'IRC 408A(c)(2), 4973(f)',
    worksheet: '9,000 − 4,000 = 5,000 traditional; 7,500 − 5,000 = 2,500 for the Roth; 4,000 − 2,500 = 1,500; × 0.06 = 90',
    facts: { ...base, income: '100000', coveredByPlan: true, alreadyContributed: '9000', alreadyRoth: '4000' },
    lines: { 'contribution.excess': '1500.00', 'contribution.excise': '90.00', 'contribution.left': '0.00' },
  },
  {
    name: 'a traditional contribution above the limit is an excess',
    source: 'IRC 4973(b)',
    worksheet: '8,000 − 7,500 = 500; × 0.06 = 30',
    facts: { ...base, income: '200000', coveredByPlan: true, alreadyContributed: '8000' },
    lines: { 'contribution.excess': '500.00', 'contribution.excise': '30.00' },
    notes: ['contributionExcess', 'backdoorConvert'],
  },
  {
    name: 'without pay nothing may be paid in, and what was is an excess',
    source: 'IRC 219(b)(1)(B)',
    worksheet: 'the lesser of 7,500 and 0; 100 − 0 = 100; × 0.06 = 6',
    facts: { ...base, income: '30000', compensation: '0', coveredByPlan: false, alreadyContributed: '100' },
    lines: { 'contribution.limit': '0.00', 'contribution.rothAllowed': '0.00', 'contribution.deductible': '0.00', 'contribution.excess': '100.00', 'contribution.excise': '6.00' },
    notes: ['needsPay'],
  },
  {
    name: 'on a joint return the spouse’s pay may lift the limit, which is said and not computed',
    source: 'IRC 219(c)',
    worksheet: 'the lesser of 7,500 and 2,000',
    facts: { ...base, filingStatus: 'marriedJoint', income: '90000', compensation: '2000', coveredByPlan: false, spouseCoveredByPlan: true },
    lines: { 'contribution.limit': '2000.00' },
    notes: ['spousesPay'],
  },
];

test.each(cases)('$name', check);

interface Published {
  readonly id: string;
  readonly source: string;
  readonly facts: object;
  readonly lines: Readonly<Record<string, string>>;
}
const published = (JSON.parse(readFileSync('test/engine/data/contribution.json', 'utf8')) as { contributions: Published[] }).contributions;

test.each(published)('$id: $source', ({ facts, lines }) => {
  expect(amounts(figuresOf(facts), Object.keys(lines))).toEqual(lines);
});

test.each([[2024, 49, '7000.00'], [2024, 50, '8000.00'], [2025, 49, '7000.00'], [2025, 50, '8000.00'], [2026, 49, '7500.00'], [2026, 50, '8600.00'], [2026, 0, '7500.00'], [2026, 130, '8600.00']] as const)('in %d someone who reaches %d may pay in %s', (taxYear, age, limit) => {
  expect(amount(figuresOf({ ...base, taxYear, age, income: '0' }), 'contribution.limit')).toBe(limit);
});

/**
 * Where a phase-out of `range` dollars takes from `limit`, worked by hand. A dollar of income takes limit ÷ range, and what is
 * left is rounded up: `none` is the last whole dollar above the start that takes nothing, one more takes $10; `over` dollars
 * below the end $210 is left, one dollar nearer $200.
 * 7,000 / 15,000: (15,000 − 21) × 7 / 15 = 6,990.20 up to 7,000, (15,000 − 22) × 7 / 15 = 6,989.73 up to 6,990; 429 × 7 / 15 = 200.20 up to 210, 428 × 7 / 15 = 199.73 up to 200.
 * 7,000 / 10,000: 9,986 × 0.7 = 6,990.20, 9,985 × 0.7 = 6,989.50; 286 × 0.7 = 200.20, 285 × 0.7 = 199.50.
 * 7,000 / 20,000: 19,972 × 0.35 = 6,990.20, 19,971 × 0.35 = 6,989.85; 572 × 0.35 = 200.20, 571 × 0.35 = 199.85.
 * 7,500 / 15,000: 14,981 × 0.5 = 7,490.50, 14,980 × 0.5 = 7,490; 401 × 0.5 = 200.50, 400 × 0.5 = 200.
 * 7,500 / 10,000: 9,987 × 0.75 = 7,490.25, 9,986 × 0.75 = 7,489.50; 267 × 0.75 = 200.25, 266 × 0.75 = 199.50.
 * 7,500 / 20,000: 19,974 × 0.375 = 7,490.25, 19,973 × 0.375 = 7,489.88; 534 × 0.375 = 200.25, 533 × 0.375 = 199.88.
 * 8,000 / 15,000: 14,982 × 8 / 15 = 7,990.40, 14,981 × 8 / 15 = 7,989.87; 376 × 8 / 15 = 200.53, 375 × 8 / 15 = 200.
 * 8,600 / 15,000: 14,983 × 8.6 / 15 = 8,590.25, 14,982 × 8.6 / 15 = 8,589.68; 349 × 8.6 / 15 = 200.09, 348 × 8.6 / 15 = 199.52.
 * 8,600 / 20,000: 19,977 × 0.43 = 8,590.11, 19,976 × 0.43 = 8,589.68; 466 × 0.43 = 200.38, 465 × 0.43 = 199.95.
 */
const edges: Readonly<Record<string, { none: number; over: number }>> = {
  '7000/15000': { none: 21, over: 429 }, '7000/10000': { none: 14, over: 286 }, '7000/20000': { none: 28, over: 572 },
  '7500/15000': { none: 19, over: 401 }, '7500/10000': { none: 13, over: 267 }, '7500/20000': { none: 26, over: 534 },
  '8000/15000': { none: 18, over: 376 }, '8600/15000': { none: 17, over: 349 }, '8600/20000': { none: 23, over: 466 },
};

const single = { filingStatus: 'single', coveredByPlan: true };
const household = { filingStatus: 'headOfHousehold', coveredByPlan: true };
const joint = { filingStatus: 'marriedJoint', coveredByPlan: true };
const widowed = { filingStatus: 'survivingSpouse', coveredByPlan: true };
const together = { filingStatus: 'marriedSeparate', livedApart: false, coveredByPlan: true };
const apart = { filingStatus: 'marriedSeparate', livedApart: true, coveredByPlan: true };
const spouseOnly = { filingStatus: 'marriedJoint', coveredByPlan: false, spouseCoveredByPlan: true };
const roth = 'contribution.rothAllowed';
const deduct = 'contribution.deductible';

/** [year, age, who, line, from, to, limit]: the announced ends of each phase-out. */
const phaseOuts = [
  [2024, 40, single, roth, 146_000, 161_000, 7000], [2025, 40, single, roth, 150_000, 165_000, 7000], [2026, 40, single, roth, 153_000, 168_000, 7500],
  [2024, 60, household, roth, 146_000, 161_000, 8000], [2025, 60, household, roth, 150_000, 165_000, 8000], [2026, 60, household, roth, 153_000, 168_000, 8600],
  [2024, 40, apart, roth, 146_000, 161_000, 7000], [2025, 40, apart, roth, 150_000, 165_000, 7000], [2026, 40, apart, roth, 153_000, 168_000, 7500],
  [2024, 40, joint, roth, 230_000, 240_000, 7000], [2025, 40, joint, roth, 236_000, 246_000, 7000], [2026, 40, joint, roth, 242_000, 252_000, 7500],
  [2024, 40, widowed, roth, 230_000, 240_000, 7000], [2025, 40, widowed, roth, 236_000, 246_000, 7000], [2026, 40, widowed, roth, 242_000, 252_000, 7500],
  [2024, 40, together, roth, 0, 10_000, 7000], [2025, 40, together, roth, 0, 10_000, 7000], [2026, 40, together, roth, 0, 10_000, 7500],
  [2024, 40, single, deduct, 77_000, 87_000, 7000], [2025, 40, single, deduct, 79_000, 89_000, 7000], [2026, 40, single, deduct, 81_000, 91_000, 7500],
  [2024, 40, household, deduct, 77_000, 87_000, 7000], [2025, 40, household, deduct, 79_000, 89_000, 7000], [2026, 40, household, deduct, 81_000, 91_000, 7500],
  [2024, 40, apart, deduct, 77_000, 87_000, 7000], [2025, 40, apart, deduct, 79_000, 89_000, 7000], [2026, 40, apart, deduct, 81_000, 91_000, 7500],
  [2024, 40, joint, deduct, 123_000, 143_000, 7000], [2025, 40, joint, deduct, 126_000, 146_000, 7000], [2026, 40, joint, deduct, 129_000, 149_000, 7500],
  [2024, 40, widowed, deduct, 123_000, 143_000, 7000], [2025, 40, widowed, deduct, 126_000, 146_000, 7000], [2026, 60, widowed, deduct, 129_000, 149_000, 8600],
  [2024, 40, spouseOnly, deduct, 230_000, 240_000, 7000], [2025, 40, spouseOnly, deduct, 236_000, 246_000, 7000], [2026, 40, spouseOnly, deduct, 242_000, 252_000, 7500],
  [2024, 40, together, deduct, 0, 10_000, 7000], [2025, 40, together, deduct, 0, 10_000, 7000], [2026, 40, together, deduct, 0, 10_000, 7500],
] as const;

test.each(phaseOuts.map(([taxYear, age, who, line, from, to, limit]) => ({ taxYear, age, who, status: who.filingStatus, line, from, to, limit })))('$taxYear, age $age, $status: $line of $limit phases out from $from to $to', ({ taxYear, age, who, line, from, to, limit }) => {
  const at = (income: string): number => Number(amount(figuresOf({ kind: 'contribution', taxYear, age, ...who, income }), line));
  const { none, over } = edges[`${limit}/${to - from}`]!;
  const table: readonly (readonly [string, number])[] = [
    ['0', limit], [`${from}`, limit], [`${from}.01`, limit], [`${from + 1}`, limit], [`${from + none}`, limit], [`${from + none + 1}`, limit - 10],
    [`${(from + to) / 2}`, limit / 2], [`${to - over}`, 210], [`${to - over + 1}`, 200], [`${to - 1}`, 200], [`${to - 1}.99`, 200], [`${to}`, 0], [`${to}.01`, 0], ['1000000000000', 0],
  ];
  expect(table.map(([income]) => [income, at(income)])).toEqual(table);
});

test('the steps of a phase-out are lines that a walk shows', () => {
  const { lines } = figuresOf({ ...base, income: '160000', coveredByPlan: true });
  const allowed = lines.get('contribution.rothAllowed');
  expect(allowed?.op).toBe('lesser');
  expect(allowed?.operands.map(({ id }) => id)).toEqual(['contribution.limit', 'given.phaseOutAtLeast']);
  const reduced = lines.get('contribution.rothReduced');
  expect([reduced?.op, reduced?.operands.map(({ id, value }) => `${id} ${value.toFixed(4)}`)]).toEqual(['multiplyUp', ['contribution.limit 7500.0000', 'contribution.rothShare 0.5333', 'given.phaseOutStep 10.0000']]);
  expect(lines.get('contribution.rothShare')?.operands.map(({ id }) => id)).toEqual(['given.phaseOutBelow', 'given.phaseOutRange']);
});

test('without knowing who has a plan at work the deduction is left out, unless it is the same either way', () => {
  const deducts = (facts: object) => {
    const figures = figuresOf({ ...base, ...facts });
    return amount(figures, 'contribution.deductible') ?? figures.notes.find(({ code }) => code === 'coverageDecides');
  };
  expect(deducts({ income: '81000' })).toBe('7500.00');
  expect(deducts({ income: '85000' })).toMatchObject({ facts: ['coveredByPlan'], values: { low: '4500.00', high: '7500.00' } });
  expect(deducts({ filingStatus: 'marriedJoint', income: '140000', coveredByPlan: false })).toBe('7500.00');
  expect(deducts({ filingStatus: 'marriedJoint', income: '250000', coveredByPlan: false })).toMatchObject({ facts: ['spouseCoveredByPlan'], values: { low: '1500.00', high: '7500.00' } });
  expect(deducts({ filingStatus: 'marriedJoint', income: '250000', spouseCoveredByPlan: true })).toMatchObject({ facts: ['coveredByPlan'], values: { low: '0.00', high: '1500.00' } });
  expect(deducts({ filingStatus: 'marriedJoint', income: '250000' })).toMatchObject({ facts: ['coveredByPlan', 'spouseCoveredByPlan'], values: { low: '0.00', high: '7500.00' } });
  expect(deducts({ filingStatus: 'marriedJoint', income: '250000', coveredByPlan: true })).toBe('0.00');
});

test('which contributions are not deducted is a choice only where a part of them can be deducted', () => {
  const said = (facts: object) => figuresOf({ ...base, coveredByPlan: true, ...facts }).notes.some(({ code }) => code === 'whichNotDeducted');
  expect([said({ income: '81000' }), said({ income: '81020' }), said({ income: '90999' }), said({ income: '91000' })]).toEqual([false, true, true, false]);
});

test('what is not settled law says so', () => {
  const { notes } = figuresOf({ ...base, income: '200000', coveredByPlan: true });
  expect(notes.filter(({ authority }) => authority.settled === false).map(({ code }) => code)).toEqual(['backdoorNoWait']);
});

test('a full Roth contribution leaves nothing to deduct and nothing to convert', () => {
  const codes = figuresOf({ ...base, income: '70000', coveredByPlan: false, alreadyContributed: '7500', alreadyRoth: '7500' }).notes.map(({ code }) => code);
  expect(codes).toEqual(['contributionLimitReached', 'assumesPay']);
});

/** [facts beside the kind, code, facts named] */
const refused: readonly (readonly [string, object, string, readonly string[]])[] = [
  ['nothing known', { kind: 'contribution' }, 'missingFacts', ['taxYear', 'age', 'filingStatus', 'income']],
  ['no year', { ...base, taxYear: undefined, income: '1' }, 'missingFacts', ['taxYear']],
  ['no income', base, 'missingFacts', ['income']],
  ['a separate return without the household', { ...base, filingStatus: 'marriedSeparate' }, 'missingFacts', ['livedApart', 'income']],
  ['a year without figures', { ...base, taxYear: 2027, income: '1' }, 'unknownYear', ['taxYear']],
  ['a year before the first', { ...base, taxYear: 2023, income: '1' }, 'unknownYear', ['taxYear']],
  ['more to a Roth than in all', { ...base, income: '1', alreadyContributed: '1', alreadyRoth: '1.01' }, 'partsDoNotSum', ['alreadyContributed', 'alreadyRoth']],
  ['an age between birthdays', { ...base, age: 49.5, income: '1' }, 'badFacts', ['age']],
  ['a negative income', { ...base, income: '-1' }, 'amountNegative', ['income']],
  ['everything as an amount', { ...base, income: '1', alreadyContributed: 'all' }, 'amountUnreadable', ['alreadyContributed']],
  ['a fact of another kind', { ...base, income: '1', iraTotal: '1' }, 'unknownFact', []],
];

test.each(refused.map(([name, facts, code, named]) => ({ name, facts, code, named })))('refuses $name', ({ facts, code, named }) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(outcome.status);
  expect([outcome.note.code, outcome.note.facts]).toEqual([code, named]);
});

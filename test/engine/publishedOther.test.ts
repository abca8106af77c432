import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/engine/index.ts';
import type { Facts, PlanFacts } from '../../src/engine/index.ts';
import { figure, openRow } from './compared.ts';
import { amount, figuresOf } from './table.ts';

/** Published examples that are told in terms of their own. The one in the terms of the engine's facts stands in published.json. */
interface Published {
  readonly id: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, number>>;
}

const published = new Map((JSON.parse(readFileSync('test/engine/data/publishedOther.json', 'utf8')) as { cases: Published[] }).cases.map((one) => [one.id, one]));

function expected(id: string, name: string): string {
  const value = published.get(id)?.expected[name];
  if (value === undefined) throw new Error(`${id} has no ${name}`);
  return value.toFixed(2);
}

const notQualified = { kind: 'designatedRoth', taxYear: 2026, age: 50, planRothFirstYear: 2024 } as const;

/** Each example as facts, and the lines that are its figures. */
const answered: readonly (readonly [id: string, facts: Facts, lines: Readonly<Record<string, string>>])[] = [
  ['article-004-deducted', { kind: 'ira', iraBasis: '0', convertAmount: '10000', marginalRate: '0.22' }, { taxable: 'tax.taxable', federal_tax: 'tax.federal' }],
  // The nondeductible 1,000 is taken from the money paid in May, so none of it was paid after Dec 31.
  ['i8606-line4', { kind: 'ira', priorBasis: '0', newNondeductible: '1000', lateNondeductible: '0', iraYearEnd: '4000', convertAmount: '0' }, { line1: '8606.1', line4: '8606.4' }],
  ['irahelp-14532', { kind: 'ira', age: 50, iraBasis: '0', convertAmount: '7500', withheld: '2500' }, { line8: '8606.8', line7: '8606.7' }],
  [
    'cpaandmore', { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '30000', separateAccount: false, distributionAmount: 'all', destinations: [{ to: 'traditionalIra', via: 'direct', amount: '70000' }] },
    { now_taxable: 'plan.taxable' },
  ],
  ['ibm-17667', { kind: 'plan', planTotal: '538772', planAfterTaxBasis: '37893', separateAccount: false, distributionAmount: '153893' }, { aftertax_part: 'plan.afterTax' }],
  ['experts123', { kind: 'plan', planTotal: '10000', planAfterTaxBasis: '0', distributionAmount: 'all' }, { withheld: 'plan.withholding' }],
  // At 75 the table has 24.6: 98,400 ÷ 24.6 = 4,000 are required.
  ['reg-402c2-q8', { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: '401k', employed: false, priorYearEnd: '98400', distributionAmount: '4800', afterTaxAmount: '1000' }, { eligible_rollover: 'rmd.mayRoll' }],
  [
    'reg-402c2-q9-ex4', { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'traditionalIra', distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '3000' },
    { withholding: 'sixtyDay.withheld', check: 'sixtyDay.received' },
  ],
  ['reg-408A-6-A10-ex7', { kind: 'rothDistribution', taxYear: 2026, age: 60, rothOpenedYear: 2010, distributionAmount: '30000' }, { taxable: 'rothIra.taxable', tax10: 'rothIra.additionalTax' }],
  // The source names no earnings: the form that comes shows none, and box 2a is what is taxed.
  ['i8606-excess-2016', { kind: 'form1099', event: 'contributionReturned', contributions: '7000', earnings: '0' }, { taxable: '1099.box2a' }],
  [
    'irahelp-27396', { ...notQualified, planRothTotal: '100000', planRothContributions: '80000', distributionAmount: '50000', rolloverTo: 'rothIra', rolloverVia: '60day', rolloverAmount: '10000' },
    { contribution_part: 'planRoth.contributions', earnings_part: 'planRoth.earnings', taxable: 'planRoth.taxable' },
  ],
  ['roth401k-400k', { ...notQualified, planRothTotal: '400000', planRothContributions: '300000', distributionAmount: '200000' }, { contribution_part: 'planRoth.contributions', earnings_part: 'planRoth.earnings' }],
  [
    'reg-1402A-1-A5', { ...notQualified, planRothTotal: '14000', planRothContributions: '11000', distributionAmount: 'all', rolloverTo: 'rothIra', rolloverVia: '60day', rolloverAmount: '7000' },
    { taxable: 'planRoth.taxable', rolled_income: 'planRoth.entersAsEarnings', rolled_basis: 'planRoth.entersAsContributions', withholding: 'planRoth.withholding' },
  ],
];

test.each(answered)('%s', (id, facts, lines) => {
  const figures = figuresOf(facts);
  for (const [name, line] of Object.entries(lines)) expect([name, amount(figures, line)]).toEqual([name, expected(id, name)]);
});

test('the rest of what the sources say of those', () => {
  // Had the January money been chosen, line 4 would be all of line 1.
  expect(amount(figuresOf({ kind: 'ira', priorBasis: '0', newNondeductible: '1000', lateNondeductible: '1000', iraYearEnd: '4000', convertAmount: '0' }), '8606.4')).toBe('1000.00');
  // The additional tax of 10% falls on what was held back and is taxed, line 15c.
  const early = figuresOf(answered[2]?.[1]);
  expect(early.notes.map(({ code }) => code)).toContain('earlyAdditionalTax');
  expect(amount(figuresOf({ kind: 'earlyTax', from: 'ira', age: 50, taxableAmount: amount(early, '8606.15c') }), 'early.tax')).toBe(expected('irahelp-14532', 'tax10_if_no_basis'));
  const paid = figuresOf(answered[5]?.[1]);
  expect(Number(amount(paid, 'plan.cash')) - Number(amount(paid, 'plan.withholding'))).toBe(Number(expected('experts123', 'net')));
});

test('each as a strategy', () => {
  const all: PlanFacts = { kind: 'plan', planTotal: '10000', planAfterTaxBasis: '0', distributionAmount: 'all' };
  expect(figure(openRow({ facts: all, wanted: 'allCash' }), 'withheld')).toBe(expected('experts123', 'withheld'));
  const mixed: PlanFacts = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '30000', separateAccount: false, distributionAmount: 'all' };
  for (const wanted of ['noticeSplit', 'preTaxDirectAfterTax60'] as const) expect(figure(openRow({ facts: mixed, wanted }), 'taxable')).toBe(expected('cpaandmore', 'now_taxable'));
  const deducted = { kind: 'ira', iraBasis: '0', iraTotal: '10000', convertAmount: '0', marginalRate: '0.22' } as const;
  expect(figure(openRow({ facts: deducted, wanted: 'convertAll' }), 'tax')).toBe(expected('article-004-deducted', 'federal_tax'));
});

test('a required distribution in a payout of kind `plan` is refused, not guessed', () => {
  expect(evaluate({ kind: 'plan', planTotal: '4800', planAfterTaxBasis: '1000', distributionAmount: 'all', rmdAmount: '4000' })).toMatchObject({ status: 'refused', note: { code: 'rmdInPlan' } });
});

/**
 * Figures of an example that no line is: what a contribution returned in time leaves off line 7 is never a fact of the form,
 * and a tax of former law is nobody's.
 */
const HELD_BY_NO_LINE = { 'i8606-excess-2016': ['line7'], cpaandmore: ['old_taxable'], experts123: ['net'], 'irahelp-14532': ['tax10_if_no_basis'] } as const;

test('every figure of every example is a line, or is named here', () => {
  const left = [...published].flatMap(([id, { expected: figures }]) => {
    const lines = answered.find(([known]) => known === id)?.[2] ?? {};
    const others = Object.keys(figures).filter((name) => !Object.hasOwn(lines, name));
    return others.length > 0 ? [[id, others] as const] : [];
  });
  expect(Object.fromEntries(left)).toEqual(HELD_BY_NO_LINE);
});

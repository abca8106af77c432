import { evaluate } from '../../src/engine/index.ts';
import { amounts, check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const leaving = (leavingAmount: string, rest: Readonly<Record<string, unknown>>) => ({ kind: 'taxFromAccount', leavingAmount, ...rest });

const cases: readonly Case[] = [
  {
    name: 'at 50, four fifths taxable, at 22%: what is held back also pays the tax on itself',
    source: 'hand-worked',
    worksheet: '50,000 × 0.8 = 40,000 × 22% = 8,800; 8,800 ÷ (1 − 0.1 × 0.8) = 8,800 ÷ 0.92 = 9,565.217… → 9,565.22; − 8,800 = 765.22; check: 9,565.22 × 0.8 × 10% = 765.2176; 50,000 − 9,565.22 = 40,434.78',
    facts: leaving('50000', { taxableShare: '0.8', age: 50, marginalRate: '0.22' }),
    lines: {
      'fromAccount.taxable': '40000.00', 'tax.federal': '8800.00', 'fromAccount.tax': '8800.00', 'fromAccount.earlyShare': '0.08', 'fromAccount.keptShare': '0.92',
      'fromAccount.withheld': '9565.22', 'early.amount': '7652.18', 'early.tax': '765.22', 'fromAccount.toRoth': '40434.78', 'fromAccount.otherToRoth': '50000.00', 'fromAccount.lessInRoth': '9565.22',
    },
    notes: ['heldBackIsPaidOut', 'heldBackReplace', 'heldBackIraOnly', 'earlyNotConversion', 'heldBackNoException', 'oneRate', 'federalOnly'],
  },
  {
    name: 'from 59½ on only the tax itself is held back',
    source: 'hand-worked',
    worksheet: '50,000 × 0.8 × 22% = 8,800; 50,000 − 8,800 = 41,200',
    facts: leaving('50000', { taxableShare: '0.8', age: 59.5, marginalRate: '0.22' }),
    lines: { 'fromAccount.withheld': '8800.00', 'fromAccount.toRoth': '41200.00', 'fromAccount.lessInRoth': '8800.00' },
    notes: ['earlyOver'],
  },
  {
    name: 'all of it taxable at 24%: nine tenths of each dollar held back pay the tax',
    source: 'hand-worked',
    worksheet: '100,000 × 24% = 24,000 ÷ 0.9 = 26,666.67; additional 2,666.67; 73,333.33 in the Roth',
    facts: leaving('100000', { taxableAmount: '100000', age: 40, marginalRate: '0.24' }),
    lines: { 'fromAccount.share': '1', 'fromAccount.withheld': '26666.67', 'early.tax': '2666.67', 'fromAccount.toRoth': '73333.33' },
  },
  {
    name: 'nothing taxable, nothing held back',
    source: 'hand-worked',
    worksheet: '0 × 22% = 0',
    facts: leaving('7000', { taxableAmount: '0', age: 40, marginalRate: '0.22' }),
    lines: { 'fromAccount.share': '0', 'fromAccount.tax': '0.00', 'fromAccount.withheld': '0.00', 'early.tax': '0.00', 'fromAccount.toRoth': '7000.00', 'fromAccount.lessInRoth': '0.00' },
  },
  {
    name: 'a state’s tax is held back too, and bears the additional tax as well',
    source: 'hand-worked',
    worksheet: '40,000 × (22% + 5%) = 10,800 ÷ 0.92 = 11,739.13; additional 939.13; 38,260.87',
    facts: leaving('50000', { taxableShare: '0.8', age: 50, marginalRate: '0.22', stateRate: '0.05' }),
    lines: { 'tax.state': '2000.00', 'fromAccount.tax': '10800.00', 'fromAccount.withheld': '11739.13', 'early.tax': '939.13', 'fromAccount.toRoth': '38260.87' },
  },
  {
    name: 'with the return known the brackets give the tax: holding back changes nothing about them',
    source: 'hand-worked, 2026 single',
    worksheet: '100,000 − 16,100 = 83,900; 21,800 × 22% = 4,796; 18,200 × 24% = 4,368; sum 9,164 ÷ 0.92 = 9,960.869… → 9,960.87; additional 796.87; 40,039.13',
    facts: leaving('50000', { taxableAmount: '40000', age: 50, taxYear: 2026, filingStatus: 'single', income: '100000' }),
    lines: { 'tax.extra': '9164.00', 'fromAccount.tax': '9164.00', 'fromAccount.withheld': '9960.87', 'early.tax': '796.87', 'fromAccount.toRoth': '40039.13' },
    notes: ['standardDeductionTaken', 'bracketsOnly'],
  },
  {
    name: 'a rate beside the return gives way to the brackets',
    source: 'hand-worked, 2025 joint',
    worksheet: '20,000 × 12% = 2,400, not 22%; 60 years old',
    facts: leaving('20000', { taxableShare: '1', age: 60, taxYear: 2025, filingStatus: 'marriedJoint', taxableIncome: '50000', marginalRate: '0.22' }),
    lines: { 'tax.extra': '2400.00', 'fromAccount.withheld': '2400.00', 'fromAccount.toRoth': '17600.00' },
    notes: ['bracketsUsed'],
  },
  {
    name: 'a third taxable: the share stays exact',
    source: 'hand-worked',
    worksheet: '3,000 of 9,000; 3,000 × 10% = 300 ÷ (1 − 1/30) = 300 × 30/29 = 310.344… → 310.34; additional 10.34',
    facts: leaving('9000', { taxableAmount: '3000', age: 30, marginalRate: '0.1' }),
    lines: { 'fromAccount.withheld': '310.34', 'early.amount': '103.45', 'early.tax': '10.34', 'fromAccount.toRoth': '8689.66' },
  },
];

test.each(cases)('$name', check);

test('a share and an amount that fit within the rounding of the share are one: the amount is used', () => {
  const figures = figuresOf(leaving('50000', { taxableShare: '0.8', taxableAmount: '40100', age: 60, marginalRate: '0.22' }));
  expect(amounts(figures, ['fromAccount.taxable', 'tax.federal'])).toEqual({ 'fromAccount.taxable': '40100.00', 'tax.federal': '8822.00' });
});

const usual = leaving('50000', { taxableShare: '0.8', age: 50, marginalRate: '0.22' });

/** [what is wrong, facts, code, facts concerned] */
const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string, readonly string[]])[] = [
  ['nothing but the kind', { kind: 'taxFromAccount' }, 'missingFacts', ['leavingAmount', 'taxableAmount', 'age', 'filingStatus', 'income', 'taxYear']],
  ['no rate and half a return', { ...usual, marginalRate: undefined, filingStatus: 'single' }, 'missingFacts', ['income', 'taxYear']],
  ['an unknown age', { ...usual, age: undefined }, 'missingFacts', ['age']],
  ['more taxable than leaves', { ...usual, taxableShare: undefined, taxableAmount: '50000.01' }, 'partsDoNotSum', ['leavingAmount', 'taxableAmount']],
  ['a share that the amount contradicts', { ...usual, taxableAmount: '30000' }, 'shareDoesNotFit', ['taxableAmount', 'taxableShare']],
  ['a tax above all that leaves', { ...usual, marginalRate: '1', taxableShare: '1' }, 'taxMoreThanAccount', ['leavingAmount', 'marginalRate']],
  ['a share in per cent', { ...usual, taxableShare: '80' }, 'rateOutOfRange', ['taxableShare']],
  ['a year without figures', { ...usual, taxYear: 2023 }, 'unknownYear', ['taxYear']],
];

test.each(refused)('refuses %s', (_name, facts, code, names) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  expect([outcome.note.code, outcome.note.facts]).toEqual([code, names]);
});

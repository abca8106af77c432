import { evaluate } from '../../src/engine/index.ts';
import type { Refused } from '../../src/engine/index.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const roth = { kind: 'rothDistribution', taxYear: 2026 } as const;
const conversion = (year: number, taxable: string, nontaxable: string) => ({ year, taxable, nontaxable });
const two = [conversion(2022, '15000', '5000'), conversion(2024, '10000', '0')];

const cases: readonly Case[] = [
  {
    name: 'contributions come first, then conversions by year, each year’s taxed part first',
    source: 'IRC 408A(d)(4)(B); hand-worked',
    worksheet: '45,000 − 20,000 = 25,000; − 15,000 = 10,000; − 5,000 = 5,000 from 2024; both years run until 2027 and 2029: 10% of 20,000 = 2,000',
    facts: { ...roth, age: 50, rothOpenedYear: 2018, rothContributions: '20000', rothConversions: two, rothTotal: '70000', distributionAmount: '45000' },
    lines: {
      'rothIra.contributions': '20000.00', 'rothIra.conversion.2022.taxable': '15000.00', 'rothIra.conversion.2022.nontaxable': '5000.00', 'rothIra.conversion.2024.taxable': '5000.00', 'rothIra.conversion.2024.nontaxable': '0.00',
      'rothIra.conversions': '25000.00', 'rothIra.earnings': '0.00', 'rothIra.taxable': '0.00', 'rothIra.clockEnds': '2023', 'rothIra.conversion.2022.clockEnds': '2027', 'rothIra.conversion.2024.clockEnds': '2029',
      'rothIra.conversion.2022.recapture': '15000.00', 'rothIra.conversion.2024.recapture': '5000.00', 'rothIra.recapture': '20000.00', 'rothIra.early': '20000.00', 'rothIra.additionalTax': '2000.00',
      'rothIra.contributionsLeft': '0.00', 'rothIra.conversionsLeft': '5000.00',
      '8606.19': '45000.00', '8606.20': '0.00', '8606.21': '45000.00', '8606.22': '20000.00', '8606.23': '25000.00', '8606.24': '30000.00', '8606.25a': '0.00', '8606.25b': '0.00', '8606.25c': '0.00',
      'tax.taxable': '0.00', 'tax.taxFree': '45000.00',
    },
    notes: ['rothAgeWaiting', 'rothOrder', 'rothRecapture', 'rothClocks', 'rothAssumesYear'],
  },
  {
    name: 'contributions alone come out free at any age and at any time, and nothing more is asked',
    source: 'IRC 408A(d)(4)(B)(ii)(I); hand-worked',
    worksheet: 'lesser of 12,000 and 20,000 = 12,000; 8,000 left',
    facts: { ...roth, rothContributions: '20000', distributionAmount: '12000' },
    lines: { 'rothIra.contributions': '12000.00', 'rothIra.earnings': '0.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00', 'rothIra.contributionsLeft': '8000.00' },
    notes: ['rothClockNotNeeded'],
  },
  {
    name: 'earnings before five years and 59½ are taxed and cost the 10%',
    source: 'IRC 408A(d)(2), 72(t); hand-worked',
    worksheet: '7,500 − 6,000 = 1,500; 10% 150; 22% 330',
    facts: { ...roth, age: 40, rothOpenedYear: 2024, rothContributions: '6000', rothTotal: '7500', distributionAmount: 'all', marginalRate: '0.22' },
    lines: { 'rothIra.distribution': '7500.00', 'rothIra.earnings': '1500.00', '8606.25c': '1500.00', 'rothIra.taxable': '1500.00', 'rothIra.additionalTax': '150.00', 'tax.federal': '330.00', 'tax.taxFree': '6000.00' },
    notes: ['rothClockAndAge', 'rothOtherExceptions', 'federalOnly'],
  },
  {
    name: 'after 59½ earnings are still taxed while the five years run, without the 10%',
    source: 'IRC 408A(d)(2)(B); hand-worked',
    worksheet: '12,000 − 10,000 = 2,000; the five years of 2023 to 2027 end before 2028',
    facts: { ...roth, age: 62, rothOpenedYear: 2023, rothContributions: '10000', rothTotal: '12000', distributionAmount: 'all' },
    lines: { 'rothIra.clockEnds': '2028', 'rothIra.taxable': '2000.00', 'rothIra.early': '0.00', 'rothIra.additionalTax': '0.00' },
    notes: ['rothClockRunning'],
  },
  {
    name: 'five tax years after January 1 of the first, and at 59½, all is free and the basis is not asked for',
    source: 'IRC 408A(d)(2); hand-worked',
    worksheet: '2021 to 2025 are five years, so 2026 is after them',
    facts: { ...roth, age: 59.5, rothOpenedYear: 2021, distributionAmount: '50000' },
    lines: { 'rothIra.clockEnds': '2026', 'rothIra.qualified': '50000.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00', 'tax.taxFree': '50000.00' },
    notes: ['rothQualified'],
  },
  {
    name: 'one year less and the same payment is not qualified',
    source: 'IRC 408A(d)(2)(B); hand-worked',
    worksheet: '2022 + 5 = 2027; 50,000 − 30,000 = 20,000 taxed',
    facts: { ...roth, age: 59.5, rothOpenedYear: 2022, rothContributions: '30000', distributionAmount: '50000' },
    lines: { 'rothIra.clockEnds': '2027', 'rothIra.taxable': '20000.00', 'rothIra.additionalTax': '0.00' },
    notes: ['rothClockRunning'],
  },
  {
    name: 'after 59½ nothing converted is recaptured, however lately',
    source: 'IRC 408A(d)(3)(F), 72(t)(2)(A)(i); hand-worked',
    worksheet: '10,000 of the conversion of 2026, at 60: no 10%',
    facts: { ...roth, age: 60, rothOpenedYear: 2026, rothContributions: '0', rothConversions: [conversion(2026, '10000', '0')], distributionAmount: '10000' },
    lines: { 'rothIra.conversion.2026.taxable': '10000.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00' },
  },
  {
    name: 'a conversion is free of recapture from January 1 of the fifth year after its own',
    source: 'IRC 408A(d)(3)(F); hand-worked',
    worksheet: '2021 + 5 = 2026: free; 2022 + 5 = 2027: 10% of 300 = 30',
    facts: { ...roth, age: 50, rothContributions: '0', rothConversions: [conversion(2022, '300', '0'), conversion(2021, '700', '0')], distributionAmount: '1000' },
    lines: { 'rothIra.conversion.2021.clockEnds': '2026', 'rothIra.conversion.2022.clockEnds': '2027', 'rothIra.recapture': '300.00', 'rothIra.additionalTax': '30.00' },
  },
  {
    name: 'conversions of one year count as one: all that was taxed comes before all that was not',
    source: 'Treas. Reg. 1.408A-6, A-9; hand-worked',
    worksheet: 'taxed 100 + 200 = 300, untaxed 50; of 310: 300 and 10',
    facts: { ...roth, age: 50, rothContributions: '0', rothConversions: [conversion(2023, '100', '50'), conversion(2023, '200', '0')], distributionAmount: '310' },
    lines: { 'rothIra.conversion.2023.taxable': '300.00', 'rothIra.conversion.2023.nontaxable': '10.00', 'rothIra.additionalTax': '30.00' },
  },
  {
    name: 'after-tax plan money that was converted without tax is never recaptured',
    source: 'Notice 2014-54; IRC 408A(d)(3)(F)(i); hand-worked',
    worksheet: '30,000 untaxed in 2025: 10% of 0 = 0',
    facts: { ...roth, rothContributions: '0', rothConversions: [conversion(2025, '0', '30000')], distributionAmount: '30000' },
    lines: { 'rothIra.conversion.2025.nontaxable': '30000.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00', '8606.24': '30000.00', '8606.25c': '0.00' },
  },
  {
    name: 'first-home money comes off the top once the five years are over',
    source: 'Form 8606, lines 19 to 25c; hand-worked',
    worksheet: '18,000 − 10,000 = 8,000; − 5,000 = 3,000 taxed; 10% 300',
    facts: { ...roth, age: 35, rothOpenedYear: 2015, rothContributions: '5000', rothTotal: '20000', distributionAmount: '18000', firstHomeAmount: '10000' },
    lines: { 'rothIra.firstHome': '10000.00', 'rothIra.contributions': '5000.00', 'rothIra.earnings': '3000.00', '8606.19': '18000.00', '8606.20': '10000.00', '8606.21': '8000.00', '8606.23': '3000.00', '8606.25c': '3000.00', 'rothIra.additionalTax': '300.00' },
    notes: ['rothFirstHome'],
  },
  {
    name: 'first-home money spares only the 10% while the five years run',
    source: 'IRC 72(t)(2)(F); hand-worked',
    worksheet: '18,000 − 5,000 = 13,000 taxed; 13,000 − 10,000 = 3,000; 10% 300',
    facts: { ...roth, age: 35, rothOpenedYear: 2024, rothContributions: '5000', rothTotal: '20000', distributionAmount: '18000', firstHomeAmount: '10000' },
    lines: { '8606.20': '0.00', 'rothIra.taxable': '13000.00', 'rothIra.exempt': '10000.00', 'rothIra.early': '3000.00', 'rothIra.additionalTax': '300.00' },
  },
  {
    name: 'earlier first homes use up the lifetime amount',
    source: 'IRC 72(t)(8)(B); hand-worked',
    worksheet: '10,000 − 6,000 = 4,000; 18,000 − 4,000 − 5,000 = 9,000',
    facts: { ...roth, age: 35, rothOpenedYear: 2015, rothContributions: '5000', distributionAmount: '18000', firstHomeAmount: '10000', firstHomeUsed: '6000' },
    lines: { '8606.20': '4000.00', '8606.25c': '9000.00' },
    notes: ['rothFirstHomeCapped'],
  },
  {
    name: 'disability takes the place of age',
    source: 'IRC 408A(d)(2)(A)(iii); hand-worked',
    worksheet: 'five years since 2015 are over: all free',
    facts: { ...roth, age: 40, disabled: true, rothOpenedYear: 2015, rothContributions: '5000', distributionAmount: '9000' },
    lines: { 'rothIra.contributions': '5000.00', 'rothIra.earnings': '4000.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00' },
    notes: ['rothQualified'],
  },
  {
    name: 'after the owner’s death earnings are taxed until the five years are over, without the 10%',
    source: 'IRC 408A(d)(2)(A)(ii); hand-worked',
    worksheet: '9,000 − 5,000 = 4,000 taxed',
    facts: { ...roth, afterDeath: true, rothOpenedYear: 2024, rothContributions: '5000', distributionAmount: '9000' },
    lines: { 'rothIra.taxable': '4000.00', 'rothIra.additionalTax': '0.00' },
    notes: ['rothClockRunning', 'rothInherited'],
  },
  {
    name: 'an account below its basis has no earnings, and its contributions still come first',
    source: 'hand-worked',
    worksheet: 'lesser of 8,000 and 10,000 = 8,000; 2,000 of basis left',
    facts: { ...roth, rothContributions: '10000', rothTotal: '8000', distributionAmount: 'all' },
    lines: { 'rothIra.contributions': '8000.00', 'rothIra.earnings': '0.00', 'rothIra.taxable': '0.00', 'rothIra.contributionsLeft': '2000.00' },
    notes: ['rothLoss'],
  },
  {
    name: 'the oldest conversion has started the clock at the latest, so the first year need not be known',
    source: 'IRC 408A(d)(2)(B); hand-worked',
    worksheet: '2015 + 5 = 2020: over; at 60 all is free',
    facts: { ...roth, age: 60, rothConversions: [conversion(2015, '1', '0')], distributionAmount: '9000' },
    lines: { 'rothIra.qualified': '9000.00', 'rothIra.taxable': '0.00' },
  },
  {
    name: 'what came from a plan’s Roth account when it was qualified comes out the next day, whole',
    source: 'Treas. Reg. 1.408A-10; the question of 10,000 and 10,000 of earnings',
    worksheet: '10,000 + 10,000 = 20,000 of basis; 20,000 − 20,000 = 0',
    facts: { ...roth, taxYear: 2031, rothOpenedYear: 2031, age: 60, rothContributions: '0', rothRolledIn: [{ qualified: true, contributions: '10000', earnings: '10000' }], rothTotal: '20000', distributionAmount: 'all' },
    lines: { '8606.22': '20000.00', 'rothIra.contributions': '20000.00', 'rothIra.taxable': '0.00', 'rothIra.additionalTax': '0.00' },
    notes: ['rothRolledInQualified'],
  },
  {
    name: 'what it earns there later waits for the Roth IRA’s own five years',
    source: 'Treas. Reg. 1.408A-10; hand-worked',
    worksheet: '21,000 − 20,000 = 1,000 taxed, because 2031 + 5 = 2036',
    facts: { ...roth, taxYear: 2032, rothOpenedYear: 2031, age: 61, rothContributions: '0', rothRolledIn: [{ qualified: true, contributions: '10000', earnings: '10000' }], rothTotal: '21000', distributionAmount: 'all' },
    lines: { 'rothIra.clockEnds': '2036', 'rothIra.taxable': '1000.00', 'rothIra.additionalTax': '0.00' },
  },
  {
    name: 'a Roth IRA opened early has the clock run by then',
    source: 'IRC 408A(d)(2)(B); hand-worked',
    worksheet: '2026 + 5 = 2031: over',
    facts: { ...roth, taxYear: 2032, rothOpenedYear: 2026, age: 61, rothContributions: '0', rothRolledIn: [{ qualified: true, contributions: '10000', earnings: '10000' }], rothTotal: '21000', distributionAmount: 'all' },
    lines: { 'rothIra.taxable': '0.00' },
    notes: ['rothQualified'],
  },
  {
    name: 'what came from a plan’s Roth account before it was qualified is split',
    source: 'Treas. Reg. 1.408A-10; hand-worked',
    worksheet: '15,000 − 10,000 = 5,000 taxed; 10% 500',
    facts: { ...roth, rothOpenedYear: 2026, age: 55, rothContributions: '0', rothRolledIn: [{ qualified: false, contributions: '10000', earnings: '10000' }], rothTotal: '20000', distributionAmount: '15000' },
    lines: { '8606.22': '10000.00', 'rothIra.contributions': '10000.00', 'rothIra.earnings': '5000.00', 'rothIra.taxable': '5000.00', 'rothIra.additionalTax': '500.00' },
    notes: ['rothRolledInSplit'],
  },
];

test.each(cases)('$name', check);

test('a qualified distribution has no line of Part III', () => {
  const { lines } = figuresOf({ ...roth, age: 60, rothOpenedYear: 2010, rothContributions: '1', distributionAmount: '2' });
  expect([...lines.keys()].filter((id) => id.startsWith('8606.'))).toEqual([]);
});

test('at 59 it is taken that 59½ is not yet reached, and said so', () => {
  const facts = { ...roth, rothOpenedYear: 2010, rothContributions: '1000', distributionAmount: '3000' };
  expect(figuresOf({ ...facts, age: 59 }).notes.map(({ code }) => code)).toContain('earlyAt59');
  expect(figuresOf({ ...facts, age: 59.25 }).notes.map(({ code }) => code)).not.toContain('earlyAt59');
});

function refusal(facts: unknown): Refused['note'] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  return outcome.note;
}

const good = { ...roth, age: 50, rothOpenedYear: 2020, rothContributions: '1000', rothTotal: '5000', distributionAmount: '2000' };
const refused: readonly (readonly [string, unknown, string, Record<string, string>?])[] = [
  ['more than there is', { ...good, distributionAmount: '5000.01' }, 'distributionMoreThanBalance', { distribution: '5000.01', balance: '5000.00' }],
  ['a first Roth year after the payment', { ...good, rothOpenedYear: 2027 }, 'rothYearsDisagree', { opened: '2027', year: '2026' }],
  ['a conversion before the first Roth year', { ...good, rothConversions: [conversion(2019, '1', '0')] }, 'rothYearsDisagree', { opened: '2020', year: '2019' }],
  ['a conversion after the payment’s year', { ...good, rothConversions: [conversion(2027, '1', '0')] }, 'rothConversionLater', { converted: '2027', year: '2026' }],
  ['a Roth IRA before there were any', { ...good, rothOpenedYear: 1997 }, 'rothYearTooEarly', { year: '1997', first: '1998' }],
  ['a conversion before there were Roth IRAs', { ...good, rothOpenedYear: undefined, rothConversions: [conversion(1997, '1', '0')] }, 'rothYearTooEarly'],
  ['a negative part of a conversion', { ...good, rothConversions: [conversion(2021, '-1', '0')] }, 'amountNegative', { fact: 'rothConversions' }],
  ['a JSON number within a conversion', { ...good, rothConversions: [{ year: 2021, taxable: 1, nontaxable: '0' }] }, 'amountUnreadable', { fact: 'rothConversions' }],
  ['a conversion without its year', { ...good, rothConversions: [{ taxable: '1', nontaxable: '0' }] }, 'badFacts', { fact: 'rothConversions' }],
  ['a rollover without its earnings', { ...good, rothRolledIn: [{ qualified: true, contributions: '1' }] }, 'amountUnreadable', { fact: 'rothRolledIn' }],
  ['a rate in percent', { ...good, marginalRate: '22' }, 'rateOutOfRange'],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const note = refusal(facts);
  expect(note.code).toBe(code);
  expect(note.values).toMatchObject(values);
});

const lacking: readonly (readonly [unknown, readonly string[]])[] = [
  [{ kind: 'rothDistribution' }, ['distributionAmount', 'taxYear', 'rothContributions']],
  [{ ...roth, distributionAmount: 'all', rothContributions: '1' }, ['rothTotal']],
  [{ ...roth, distributionAmount: '5' }, ['rothContributions', 'rothOpenedYear', 'age']],
  [{ ...roth, distributionAmount: '5', rothContributions: '1' }, ['rothOpenedYear', 'age']],
  [{ ...roth, distributionAmount: '5', rothContributions: '1', age: 40 }, ['rothOpenedYear']],
  [{ ...roth, distributionAmount: '5', rothContributions: '1', rothOpenedYear: 2010 }, ['age']],
  [{ ...roth, distributionAmount: '5', rothContributions: '1', rothConversions: [conversion(2025, '9', '0')] }, ['age']],
  [{ ...roth, distributionAmount: '5', rothContributions: '1', rothConversions: [conversion(2025, '9', '0')], age: 40, firstHomeAmount: '1' }, ['rothOpenedYear']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  const note = refusal(facts);
  expect(note.code).toBe('missingFacts');
  expect(note.facts).toEqual(names);
});

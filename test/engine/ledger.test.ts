import { evaluate } from '../../src/engine/index.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const of = (entries: readonly object[], more: object = {}) => ({ kind: 'ledger', entries, ...more });
const lost = [
  { year: 2010, nondeductible: '5000', proof: 'form8606' },
  { year: 2011, nondeductible: '5000', proof: 'form5498and1040' },
  { year: 2012, nondeductible: '5000', converted: '3000', yearEnd: '27000', proof: 'form5498' },
  { year: 2013, nondeductible: '5500', proof: 'memory' },
];

const cases: readonly Case[] = [
  {
    name: 'years without a payout add up',
    source: 'hand-worked',
    worksheet: '6,000 + 6,000 + 7,000 = 19,000',
    facts: of([{ year: 2020, nondeductible: '6000', proof: 'form8606' }, { year: 2021, nondeductible: '6000', proof: 'form8606' }, { year: 2024, nondeductible: '7000', proof: 'form8606' }]),
    lines: { 'ledger.2020.basisOut': '6000.00', 'ledger.2021.basisIn': '6000.00', 'ledger.2021.basisOut': '12000.00', 'ledger.2024.basisIn': '12000.00', 'ledger.basis': '19000.00', 'ledger.proof.form8606': '19000.00', 'ledger.penalty': '0.00' },
    notes: ['ledgerStartsEmpty', 'ledgerKeep'],
  },
  {
    name: 'a conversion uses its share of the basis, as that year’s form counts it',
    source: 'TurboTax community 907396: basis 5,712, 6,000 paid in and 6,000 converted in 2022, 20,000 left',
    worksheet: '5,712 + 6,000 = 11,712; pool 20,000 + 6,000 = 26,000; 6,000 × 11,712 / 26,000 = 2,702.769 → 2,702.77; 11,712 − 2,702.77 = 9,009.23',
    facts: of([{ year: 2022, nondeductible: '6000', converted: '6000', yearEnd: '20000', proof: 'form8606' }], { priorBasis: '5712' }),
    lines: { 'ledger.2022.basisIn': '5712.00', 'ledger.2022.pool': '26000.00', 'ledger.2022.used': '2702.77', 'ledger.2022.basisOut': '9009.23', 'ledger.basis': '9009.23' },
    notes: ['ledgerPayoutUsed'],
  },
  {
    name: 'what was paid in the next spring counts from the next year',
    source: 'TurboTax community 944659',
    worksheet: '6,000 × 6,000 / 86,000 = 418.604 → 418.60; 12,000 − 418.60 = 11,581.40; then 5,000 × 11,581.40 / 85,000 = 681.258 → 681.26; 10,900.14',
    facts: of([{ year: 2021, nondeductible: '6000', late: '6000', converted: '6000', yearEnd: '80000', proof: 'form8606' }, { year: 2022, distributed: '5000', yearEnd: '80000', proof: 'form8606' }], { priorBasis: '6000' }),
    lines: { 'ledger.2021.counts': '6000.00', 'ledger.2021.used': '418.60', 'ledger.2021.basisOut': '11581.40', 'ledger.2022.usedDistributed': '681.26', 'ledger.2022.basisOut': '10900.14' },
  },
  {
    name: 'a filed form says what was used, and a share far from it is noted',
    source: 'hand-worked: the form shows 500 where the list makes 4,000 × 10,000 / 40,000 = 1,000',
    worksheet: '10,000 − 500 = 9,500',
    facts: of([{ year: 2016, nondeductible: '10000', converted: '4000', yearEnd: '36000', nontaxable: '500', proof: 'form8606' }]),
    lines: { 'ledger.2016.used': '500.00', 'ledger.basis': '9500.00' },
    notes: ['ledgerFormDiffers'],
  },
  {
    name: 'four years on four kinds of proof, with a conversion in the third',
    source: 'hand-worked',
    worksheet: 'all: 15,000 / 30,000 × 3,000 = 1,500 → 13,500, + 5,500 = 19,000; without memory 13,500; to 1040: 10,000 − 1,000 = 9,000; 8606 alone: 5,000 − 500 = 4,500; penalties 3 × 50',
    facts: of(lost),
    lines: {
      'ledger.basis': '19000.00', 'ledger.contributed': '20500.00', 'ledger.used': '1500.00', 'ledger.withoutMemory': '13500.00', 'ledger.penalty': '150.00',
      'ledger.proof.form8606': '4500.00', 'ledger.proof.form5498and1040': '4500.00', 'ledger.proof.form5498': '4500.00', 'ledger.proof.memory': '5500.00',
    },
    notes: ['ledgerNeedsForm', 'ledgerNeeds1040', 'ledgerNeeds5498', 'ledgerMemoryApart', 'ledgerSentLate', 'ledgerPenalty', 'ledgerOverstated'],
  },
  {
    name: 'a payout uses basis that stands on memory in proportion too',
    source: 'hand-worked',
    worksheet: 'all: 4,000 / 10,000 × 1,000 = 400 → 3,600; without memory: 2,000 / 10,000 × 1,000 = 200 → 1,800; on memory 1,800',
    facts: of([{ year: 1995, nondeductible: '2000', proof: 'memory' }, { year: 1996, nondeductible: '2000', proof: 'form8606' }, { year: 2020, distributed: '1000', yearEnd: '9000', proof: 'form8606' }]),
    lines: { 'ledger.basis': '3600.00', 'ledger.proof.form8606': '1800.00', 'ledger.proof.memory': '1800.00', 'ledger.withoutMemory': '1800.00' },
  },
  {
    name: 'a loss leaves basis that waits',
    source: 'irahelp.com ?p=20466: 5,000 paid in, all of it converted as 4,900',
    worksheet: '5,000 / 4,900 is held at 1; 4,900 used; 5,000 − 4,900 = 100',
    facts: of([{ year: 2008, nondeductible: '5000', converted: '4900', yearEnd: '0', proof: 'form8606' }]),
    lines: { 'ledger.2008.share': '1', 'ledger.2008.used': '4900.00', 'ledger.basis': '100.00' },
  },
  {
    name: 'a payout before there is any basis needs no balance',
    source: 'hand-worked',
    worksheet: 'nothing used; 6,000 later',
    facts: of([{ year: 2018, distributed: '1000', proof: 'memory' }, { year: 2019, nondeductible: '6000', proof: 'form5498and1040' }]),
    lines: { 'ledger.2018.used': '0.00', 'ledger.basis': '6000.00', 'ledger.penalty': '50.00' },
  },
  {
    name: 'two payouts of one year share what there is, to the cent',
    source: 'hand-worked: basis .03 in a pool of .04, two payouts of .02 each',
    worksheet: '.02 × .75 = .015 → .02 by converting; .03 − .02 = .01 is left for the other',
    facts: of([{ year: 2020, nondeductible: '0.03', converted: '0.02', distributed: '0.02', yearEnd: '0', proof: 'form8606' }]),
    lines: { 'ledger.2020.usedConverting': '0.02', 'ledger.2020.usedDistributed': '0.01', 'ledger.2020.basisOut': '0.00' },
  },
  {
    name: 'after-tax plan money that was rolled in is basis too, by box 5 of its Form 1099-R',
    source: 'Instructions for Form 8606, line 2; hand-worked',
    worksheet: '6,000 + 4,000 = 10,000; pool 45,000 + 5,000 = 50,000; 5,000 × 10,000 / 50,000 = 1,000 → 9,000; by the 1099-R alone 5,000 × 4,000 / 50,000 = 400 → 3,600; on memory 9,000 − 3,600 = 5,400; no form was due for the rollover itself',
    facts: of([{ year: 2018, rolledIn: '4000', rolledInProof: 'form1099R' }, { year: 2019, nondeductible: '6000' }, { year: 2020, distributed: '5000', yearEnd: '45000', proof: 'form8606' }]),
    lines: {
      'ledger.2018.rolledIn': '4000.00', 'ledger.2018.basisOut': '4000.00', 'ledger.2020.used': '1000.00', 'ledger.basis': '9000.00', 'ledger.contributed': '6000.00', 'ledger.rolledIn': '4000.00',
      'ledger.proof.form8606': '0.00', 'ledger.proof.form1099R': '3600.00', 'ledger.proof.memory': '5400.00', 'ledger.penalty': '50.00',
    },
    notes: ['ledgerNeeds5498'],
  },
  {
    name: 'plan money whose Form 1099-R is lost stands on memory, and its form is asked for',
    source: 'hand-worked',
    worksheet: '4,000 on memory, 0 without it; no penalty, because nothing was paid in',
    facts: of([{ year: 2018, rolledIn: '4000' }]),
    lines: { 'ledger.basis': '4000.00', 'ledger.proof.memory': '4000.00', 'ledger.withoutMemory': '0.00', 'ledger.penalty': '0.00' },
    notes: ['ledgerNeeds1099R', 'ledgerMemoryApart'],
  },
];

test.each(cases)('$name', check);

test('the ledger is a table in the order of the years', () => {
  const ids = [...figuresOf(of(lost)).lines.keys()];
  expect(ids.slice(0, 4)).toEqual(['ledger.2010.basisIn', 'ledger.2010.contributed', 'ledger.2010.used', 'ledger.2010.basisOut']);
  expect(ids.filter((id) => id.endsWith('basisOut')).map((id) => id.split('.')[1])).toEqual(['2010', '2011', '2012', '2013']);
});

test('each year’s note says what that year lacks', () => {
  const notes = figuresOf(of(lost)).notes.filter(({ values }) => values['year'] !== undefined);
  expect(notes.map(({ code, values }) => `${values['year']} ${code}`)).toEqual(['2011 ledgerNeedsForm', '2012 ledgerNeeds1040', '2012 ledgerPayoutUsed', '2013 ledgerNeeds5498', '2010 ledgerStartsEmpty']);
});

test('more paid in than a year allows is noted, where the limit is known', () => {
  const codes = (year: number) => figuresOf(of([{ year, nondeductible: '8600.01', proof: 'memory' }])).notes.map(({ code }) => code);
  expect(codes(2026)).toContain('contributionOverLimit');
  expect(codes(2019)).not.toContain('contributionOverLimit');
});

/** [what is wrong, facts, code, values] */
const refused: readonly (readonly [string, object, string, object?])[] = [
  ['no years', of([]), 'missingFacts'],
  ['years out of order', of([{ year: 2020, proof: 'memory' }, { year: 2019, proof: 'memory' }]), 'ledgerYearOrder', { year: '2019', before: '2020' }],
  ['a year twice', of([{ year: 2020, proof: 'memory' }, { year: 2020, proof: 'memory' }]), 'ledgerYearOrder'],
  ['more paid late than in all', of([{ year: 2020, nondeductible: '100', late: '100.01', proof: 'memory' }]), 'ledgerLateMoreThanPaid', { year: '2020', late: '100.01', paid: '100.00' }],
  ['a payout without the value on Dec 31', of([{ year: 2020, nondeductible: '100', converted: '1', proof: 'memory' }]), 'ledgerNeedsYearEnd', { year: '2020' }],
  ['more tax-free than came out', of([{ year: 2020, nondeductible: '100', converted: '1', nontaxable: '2', proof: 'form8606' }]), 'ledgerNontaxableMoreThanOut', { nontaxable: '2.00', out: '1.00' }],
  ['more tax-free than there was basis', of([{ year: 2020, nondeductible: '100', late: '60', converted: '50', nontaxable: '41', proof: 'form8606' }]), 'ledgerNontaxableMoreThanBasis', { basis: '40.00' }],
  ['a proof that plan money cannot have', of([{ year: 2020, rolledIn: '1', rolledInProof: 'form5498' }]), 'badFacts', { fact: 'entries' }],
  ['a JSON number for an amount', of([{ year: 2020, nondeductible: 1, proof: 'memory' }]), 'amountUnreadable', { fact: 'entries' }],
  ['a negative amount', of([{ year: 2020, nondeductible: '-1', proof: 'memory' }]), 'amountNegative', { fact: 'entries' }],
  ['a fact no year has', of([{ year: 2020, deductible: '1', proof: 'memory' }]), 'unknownFact', { fact: 'deductible' }],
  ['basis from before that cannot be read', of(lost, { priorBasis: '1,000' }), 'amountUnreadable', { fact: 'priorBasis' }],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(outcome.status);
  expect(outcome.note.code).toBe(code);
  expect(outcome.note.values).toMatchObject(values);
});

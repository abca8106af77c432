import { evaluate } from '../../src/engine/index.ts';
import type { Refused } from '../../src/engine/index.ts';
import { notes as spanish } from '../../src/messages/engineWords.es.ts';
import { notes as english } from '../../src/messages/engineWords.en.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const ira = { kind: 'rmd', accountType: 'ira', spouseMuchYounger: false } as const;
const plan = { kind: 'rmd', accountType: '401k', spouseMuchYounger: false } as const;

const cases: readonly Case[] = [
  {
    name: 'at 75, the balance is spread over 24.6 years',
    source: 'Treas. Reg. 1.401(a)(9)-9(c); hand-worked',
    worksheet: '2026 − 1951 = 75; 500,000 / 24.6 = 20,325.2032… → 20,325.20; 25% of it 5,081.30; 10% of it 2,032.52',
    facts: { ...ira, taxYear: 2026, birthYear: 1951, priorYearEnd: '500000' },
    lines: {
      'rmd.age': '75', 'rmd.applicableAge': '73', 'rmd.firstYear': '2024', 'rmd.balance': '500000.00', 'rmd.period': '24.6', 'rmd.amount': '20325.20',
      'rmd.due': '20325.20', 'rmd.left': '20325.20', 'rmd.ifMissed': '5081.30', 'rmd.ifCorrected': '2032.52',
    },
    notes: ['rmdBegan', 'rmdBeforeConversion', 'rmdIrasTogether', 'rmdIfMissed', 'rmdAssumesOwn'],
  },
  {
    name: 'someone born in 1953 takes the first one for 2026, and may wait with it until April 1, 2027',
    source: 'IRC 401(a)(9)(C); hand-worked',
    worksheet: '1953 + 73 = 2026; 265,000 / 26.5 = 10,000',
    facts: { ...ira, taxYear: 2026, birthYear: 1953, priorYearEnd: '265000' },
    lines: { 'rmd.age': '73', 'rmd.firstYear': '2026', 'rmd.period': '26.5', 'rmd.amount': '10000.00' },
    notes: ['rmdMayWait'],
  },
  {
    name: 'a first one that was put off falls into the same year as the second',
    source: 'IRC 401(a)(9)(C)(i); hand-worked',
    worksheet: 'first for 2025: 265,000 / 26.5 = 10,000; second at 74: 260,100 / 25.5 = 10,200; together 20,200',
    facts: { ...ira, taxYear: 2026, birthYear: 1952, priorYearEnd: '260100', firstPutOff: true, firstYearBalance: '265000' },
    lines: {
      'rmd.firstYear': '2025', 'rmd.firstAge': '73', 'rmd.firstBalance': '265000.00', 'rmd.firstPeriod': '26.5', 'rmd.firstAmount': '10000.00', 'rmd.firstLeft': '10000.00',
      'rmd.age': '74', 'rmd.period': '25.5', 'rmd.amount': '10200.00', 'rmd.due': '20200.00', 'rmd.left': '20200.00',
    },
    notes: ['rmdTwoInOneYear'],
  },
  {
    name: 'what was taken in the first year is no longer due in the next',
    source: 'hand-worked',
    worksheet: '10,000 − 4,000 = 6,000; 6,000 + 10,200 = 16,200; 16,200 − 6,000 taken since = 10,200',
    facts: { ...ira, taxYear: 2026, birthYear: 1952, priorYearEnd: '260100', firstPutOff: true, firstYearBalance: '265000', firstYearTaken: '4000', alreadyTaken: '6000' },
    lines: { 'rmd.firstLeft': '6000.00', 'rmd.due': '16200.00', 'rmd.left': '10200.00' },
  },
  {
    name: 'a year after the first, one is due where the first was taken in its own year',
    source: 'hand-worked',
    worksheet: '260,100 / 25.5 = 10,200',
    facts: { ...ira, taxYear: 2026, birthYear: 1952, priorYearEnd: '260100', firstPutOff: false },
    lines: { 'rmd.due': '10200.00' },
    notes: ['rmdBegan'],
  },
  {
    name: 'gifts to charity and what was taken meet it, and the tax falls on the rest alone',
    source: 'IRC 408(d)(8), 4974; hand-worked',
    worksheet: 'at 80: 202,000 / 20.2 = 10,000; 10,000 − 4,000 − 2,500 = 3,500; 25% 875; 10% 350',
    facts: { ...ira, taxYear: 2026, birthYear: 1946, priorYearEnd: '202000', qcdAmount: '4000', alreadyTaken: '2500' },
    lines: { 'rmd.amount': '10000.00', 'rmd.due': '10000.00', 'rmd.left': '3500.00', 'rmd.ifMissed': '875.00', 'rmd.ifCorrected': '350.00' },
  },
  {
    name: 'more than was due leaves nothing and is no credit',
    source: 'hand-worked',
    worksheet: '10,000 − 12,000 is below zero → 0',
    facts: { ...ira, taxYear: 2026, birthYear: 1946, priorYearEnd: '202000', alreadyTaken: '12000' },
    lines: { 'rmd.left': '0.00', 'rmd.ifMissed': '0.00' },
    notes: ['rmdMoreThanDue'],
  },
  {
    name: 'half a cent counts as a cent',
    source: 'hand-worked',
    worksheet: 'at 120: 0.01 / 2.0 = 0.005 → 0.01',
    facts: { ...ira, taxYear: 2026, birthYear: 1906, priorYearEnd: '0.01' },
    lines: { 'rmd.period': '2', 'rmd.amount': '0.01' },
  },
  {
    name: 'beyond 120 the last entry of the table goes on',
    source: 'Treas. Reg. 1.401(a)(9)-9(c); hand-worked',
    worksheet: 'at 126: 1,000 / 2.0 = 500',
    facts: { ...ira, taxYear: 2026, birthYear: 1900, priorYearEnd: '1000' },
    lines: { 'rmd.age': '126', 'rmd.period': '2', 'rmd.amount': '500.00' },
    notes: ['rmdBeganEarlier'],
  },
  {
    name: 'who still works there and owns no more than 5% owes nothing from that plan yet',
    source: 'IRC 401(a)(9)(C)(i)(II); hand-worked',
    worksheet: 'nothing is due',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: true, fivePercentOwner: false },
    lines: { 'rmd.age': '75', 'rmd.applicableAge': '73', 'rmd.due': '0.00', 'rmd.left': '0.00' },
    notes: ['rmdStillWorking', 'rmdPlanAlone'],
  },
  {
    name: 'more than 5% of the firm takes the wait away',
    source: 'IRC 401(a)(9)(C)(ii); hand-worked',
    worksheet: '246,000 / 24.6 = 10,000; first year 1951 + 73 = 2024 whatever the work',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: true, fivePercentOwner: true, priorYearEnd: '246000' },
    lines: { 'rmd.firstYear': '2024', 'rmd.amount': '10000.00' },
    notes: ['rmdOwnerMayNotWait'],
  },
  {
    name: 'the year of retirement is the first where it comes after the applicable age',
    source: 'IRC 401(a)(9)(C)(i)(II); hand-worked',
    worksheet: 'greater of 2024 and 2026 = 2026; 246,000 / 24.6 = 10,000; may wait until April 1, 2027',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, retirementYear: 2026, fivePercentOwner: false, priorYearEnd: '246000' },
    lines: { 'rmd.firstYear': '2026', 'rmd.due': '10000.00' },
    notes: ['rmdMayWait'],
  },
  {
    name: 'work does not matter for an IRA',
    source: 'IRC 408(a)(6); hand-worked',
    worksheet: '246,000 / 24.6 = 10,000',
    facts: { ...ira, taxYear: 2026, birthYear: 1951, employed: true, fivePercentOwner: false, priorYearEnd: '246000' },
    lines: { 'rmd.firstYear': '2024', 'rmd.due': '10000.00' },
    notes: ['rmdIraMayNotWait'],
  },
  {
    name: '403(b) accounts are counted together, apart from IRAs',
    source: 'Treas. Reg. 1.403(b)-6(e)(7); hand-worked',
    worksheet: 'at 76: 237,000 / 23.7 = 10,000',
    facts: { ...plan, accountType: '403b', taxYear: 2026, birthYear: 1950, employed: false, priorYearEnd: '237000' },
    lines: { 'rmd.applicableAge': '72', 'rmd.firstYear': '2022', 'rmd.amount': '10000.00' },
    notes: ['rmd403bTogether', 'rmdAssumesLeft'],
  },
  {
    name: 'someone born in August 1949 began at 72',
    source: 'Treas. Reg. 1.401(a)(9)-2(b)(2); hand-worked',
    worksheet: '1949 + 72 = 2021; at 77: 229,000 / 22.9 = 10,000',
    facts: { ...ira, taxYear: 2026, birthDate: '1949-08-15', priorYearEnd: '229000' },
    lines: { 'rmd.applicableAge': '72', 'rmd.firstYear': '2021', 'rmd.amount': '10000.00' },
  },
  {
    name: 'for someone born in 1959, 73 is only proposed, and a note says so',
    source: 'Prop. Treas. Reg. 1.401(a)(9)-2(b)(2)(v); hand-worked',
    worksheet: '1959 + 73 = 2032; 265,000 / 26.5 = 10,000',
    facts: { ...ira, taxYear: 2032, birthYear: 1959, priorYearEnd: '265000' },
    lines: { 'rmd.applicableAge': '73', 'rmd.firstYear': '2032', 'rmd.amount': '10000.00' },
    notes: ['rmdAgeUnsettled', 'rmdMayWait'],
  },
  {
    name: 'someone born in 1960 begins at 75, in 2035',
    source: 'IRC 401(a)(9)(C)(v)(II); hand-worked',
    worksheet: '1960 + 75 = 2035; 246,000 / 24.6 = 10,000',
    facts: { ...ira, taxYear: 2035, birthYear: 1960, priorYearEnd: '246000', qcdAmount: '1' },
    lines: { 'rmd.applicableAge': '75', 'rmd.firstYear': '2035', 'rmd.left': '9999.00' },
    notes: ['qcdCapUnknown'],
  },
  {
    name: 'the first dollars of a payout are the required ones, and only the rest may be converted',
    source: 'Treas. Reg. 1.408A-4, A-6; hand-worked',
    worksheet: '10,000 − 2,000 = 8,000 left; 15,000 − 8,000 = 7,000',
    facts: { ...ira, taxYear: 2026, birthYear: 1946, priorYearEnd: '202000', alreadyTaken: '2000', distributionAmount: '15000' },
    lines: { 'rmd.left': '8000.00', 'rmd.payout': '15000.00', 'rmd.required': '8000.00', 'rmd.mayRoll': '7000.00' },
    notes: ['rmdPayoutSplit', 'rmdBeforeConversion'],
  },
  {
    name: 'after-tax money in a plan’s payout meets what is required first',
    source: 'Treas. Reg. 1.402(c)-2, former A-8; hand-worked',
    worksheet: '118,080 / 24.6 = 4,800; 10,000 × 20,000 / 100,000 = 2,000 after-tax; 4,800 − 2,000 = 2,800; 10,000 − 4,800 = 5,200, all pre-tax',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: false, priorYearEnd: '118080', planTotal: '100000', planAfterTaxBasis: '20000', distributionAmount: '10000' },
    lines: {
      'rmd.amount': '4800.00', 'rmd.payoutAfterTax': '2000.00', 'rmd.required': '4800.00', 'rmd.requiredAfterTax': '2000.00', 'rmd.requiredPreTax': '2800.00',
      'rmd.mayRoll': '5200.00', 'rmd.mayRollAfterTax': '0.00', 'rmd.mayRollPreTax': '5200.00',
    },
    notes: ['rmdAfterTaxFirst'],
  },
  {
    name: 'more after-tax money than is required leaves some of it to roll over',
    source: 'Treas. Reg. 1.402(c)-2, former A-8; hand-worked',
    worksheet: '4,800 of 6,000 are required; 6,000 − 4,800 = 1,200; 5,200 − 1,200 = 4,000',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: false, priorYearEnd: '118080', distributionAmount: '10000', afterTaxAmount: '6000' },
    lines: { 'rmd.requiredAfterTax': '4800.00', 'rmd.requiredPreTax': '0.00', 'rmd.mayRollAfterTax': '1200.00', 'rmd.mayRollPreTax': '4000.00' },
  },
  {
    name: 'without a payout stated, what is taxed of the required one alone is told',
    source: 'IRC 72(e)(8); hand-worked',
    worksheet: '4,800 × 10,000 / 100,000 = 480; 4,800 − 480 = 4,320',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: false, priorYearEnd: '118080', planTotal: '100000', planAfterTaxBasis: '10000' },
    lines: { 'rmd.payout': '4800.00', 'rmd.requiredAfterTax': '480.00', 'rmd.requiredPreTax': '4320.00', 'rmd.mayRoll': '0.00' },
    notes: ['rmdAssumesJustDue'],
  },
  {
    name: 'while it may wait, all of a payout may be rolled over',
    source: 'IRC 401(a)(9)(C)(i)(II); hand-worked',
    worksheet: '10,000 − 0 = 10,000',
    facts: { ...plan, taxYear: 2026, birthYear: 1951, employed: true, fivePercentOwner: false, distributionAmount: '10000' },
    lines: { 'rmd.required': '0.00', 'rmd.mayRoll': '10000.00' },
    notes: ['rmdStillWorking', 'rmdAssumesNoAfterTax'],
  },
];

test.each(cases)('$name', check);

test('those born before July 1949, or perhaps so, have no applicable age here', () => {
  for (const born of [{ birthDate: '1949-06-30' }, { birthYear: 1949 }, { birthYear: 1935 }]) {
    const { lines, notes } = figuresOf({ ...ira, taxYear: 2026, priorYearEnd: '1000', ...born });
    expect([lines.has('rmd.applicableAge'), lines.has('rmd.firstYear'), lines.has('rmd.amount')]).toEqual([false, false, true]);
    expect(notes.map(({ code }) => code)).toContain('rmdBeganEarlier');
  }
});

/** Copied from Treas. Reg. 1.401(a)(9)-9(c) apart from the engine's own table. */
const table = `72 27.4 73 26.5 74 25.5 75 24.6 76 23.7 77 22.9 78 22.0 79 21.1 80 20.2 81 19.4 82 18.5 83 17.7 84 16.8 85 16.0 86 15.2 87 14.4 88 13.7
  89 12.9 90 12.2 91 11.5 92 10.8 93 10.1 94 9.5 95 8.9 96 8.4 97 7.8 98 7.3 99 6.8 100 6.4 101 6.0 102 5.6 103 5.2 104 4.9 105 4.6 106 4.3 107 4.1 108 3.9
  109 3.7 110 3.5 111 3.4 112 3.3 113 3.1 114 3.0 115 2.9 116 2.8 117 2.7 118 2.5 119 2.3 120 2.0`.trim().split(/\s+/);
const entries = table.flatMap((_, at) => (at % 2 === 0 ? [[Number(table[at]), table[at + 1] ?? ''] as const] : [])).filter(([age]) => age > 72);

test.each(entries)('at %d the table has %s years', (age, years) => {
  expect(entries).toHaveLength(48);
  const period = figuresOf({ ...ira, taxYear: 2023, birthYear: 2023 - age, priorYearEnd: '1' }).lines.get('rmd.period');
  expect(period?.value.toFixed(1)).toBe(years);
});

function refusal(facts: unknown): Refused['note'] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  return outcome.note;
}

const good = { ...ira, taxYear: 2026, birthYear: 1951, priorYearEnd: '500000' };
const refused: readonly (readonly [string, unknown, string, Record<string, string>?])[] = [
  ['someone of 40 by birth year', { ...good, birthYear: 1986 }, 'rmdTooYoung', { age: '40', applicable: '75', firstYear: '2061' }],
  ['someone of 40 by age alone', { ...good, birthYear: undefined, age: 40 }, 'rmdTooYoung', { age: '40' }],
  ['someone of 71, whose birthday decides nothing', { ...good, birthYear: undefined, age: 71 }, 'rmdTooYoung', { age: '71' }],
  ['someone who turns 72 this year', { ...good, birthYear: 1954 }, 'rmdTooYoung', { firstYear: '2027' }],
  ['the year before the first, where the age is not settled', { ...good, taxYear: 2031, birthYear: 1959 }, 'rmdTooYoung', { unsettled: 'true' }],
  ['someone born in 1960 at 74', { ...good, taxYear: 2034, birthYear: 1960 }, 'rmdTooYoung', { firstYear: '2035' }],
  ['someone too young whose balance is not stated', { kind: 'rmd', taxYear: 2026, birthYear: 1986 }, 'rmdTooYoung'],
  ['an age that does not fit the birth year', { ...good, age: 40 }, 'ageDoesNotFit', { age: '40', birthYear: '1951', year: '2026', reached: '75' }],
  ['an age that is reached only next year', { ...good, age: 76 }, 'ageDoesNotFit'],
  ['an age two years ago', { ...good, age: 73.5 }, 'ageDoesNotFit'],
  ['a birth date of another year', { ...good, birthDate: '1952-01-01' }, 'birthDatesDisagree', { birthDate: '1952-01-01', birthYear: '1951' }],
  ['a birth date that no calendar has', { ...good, birthDate: '1951-02-29' }, 'dayUnreadable', { fact: 'birthDate' }],
  ['a birth after the year', { ...good, birthYear: 2027 }, 'badFacts', { fact: 'birthYear' }],
  ['a birth longer ago than anybody lives', { ...good, birthYear: 1895 }, 'badFacts'],
  ['a year under older rules', { ...good, taxYear: 2022 }, 'rmdYearTooEarly', { year: '2022', first: '2023' }],
  ['a Roth IRA', { ...good, accountType: 'rothIra' }, 'rmdNotFromRothIra'],
  ['a Roth account of a plan', { ...good, accountType: 'planRoth' }, 'rmdNotFromPlanRoth', { first: '2024' }],
  ['a Roth account of a plan when it still paid', { ...good, accountType: 'planRoth', taxYear: 2023 }, 'rmdYearTooEarly', { first: '2024' }],
  ['a spouse more than 10 years younger', { ...good, spouseMuchYounger: true }, 'rmdOtherTable'],
  ['a second one put off', { ...good, firstPutOff: true, firstYearBalance: '1' }, 'rmdPutOffOtherYear', { year: '2026', firstYear: '2024', next: '2025' }],
  ['a first one put off in its own year', { ...good, birthYear: 1953, firstPutOff: true, firstYearBalance: '1' }, 'rmdPutOffOtherYear'],
  ['a charity gift from a plan', { ...good, accountType: '401k', employed: false, qcdAmount: '1' }, 'qcdNotFromPlan'],
  ['a charity gift above the cap', { ...good, qcdAmount: '111000.01' }, 'qcdOverCap', { cap: '111000.00', year: '2026' }],
  ['work after retirement', { ...good, accountType: '401k', employed: true, retirementYear: 2025 }, 'retirementDoesNotFit', { retired: '2025', year: '2026' }],
  ['after-tax money of one IRA', { ...good, afterTaxAmount: '1', distributionAmount: '2' }, 'rmdIraAfterTax'],
  ['a payout above the account', { ...good, accountType: '401k', employed: false, planTotal: '1000', distributionAmount: '1000.01' }, 'distributionMoreThanBalance', { distribution: '1000.01', balance: '1000.00' }],
  ['more after-tax money than is paid out', { ...good, accountType: '401k', employed: false, afterTaxAmount: '1000.01', distributionAmount: '1000' }, 'partsDoNotSum'],
  ['more after-tax money than was paid in', { ...good, accountType: '401k', employed: false, afterTaxAmount: '500', planAfterTaxBasis: '400', distributionAmount: '1000' }, 'partsDoNotSum', { whole: '400.00', parts: '500.00' }],
  ['a JSON number for a balance', { ...good, priorYearEnd: 500000 }, 'amountUnreadable', { fact: 'priorYearEnd' }],
  ['a kind of account that does not exist', { ...good, accountType: 'bank' }, 'badFacts', { fact: 'accountType' }],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const note = refusal(facts);
  expect(note.code).toBe(code);
  expect(note.values).toMatchObject(values);
});

const lacking: readonly (readonly [unknown, readonly string[]])[] = [
  [{ kind: 'rmd' }, ['taxYear', 'birthYear', 'accountType', 'priorYearEnd']],
  [{ kind: 'rmd', taxYear: 2026, age: 74 }, ['birthYear', 'accountType', 'priorYearEnd']],
  [{ kind: 'rmd', taxYear: 2026, age: 72, accountType: 'ira', priorYearEnd: '1' }, ['birthYear']],
  [{ ...plan, taxYear: 2026, birthYear: 1951 }, ['employed', 'priorYearEnd']],
  [{ ...plan, taxYear: 2026, birthYear: 1951, employed: true, priorYearEnd: '1' }, ['fivePercentOwner']],
  [{ ...plan, taxYear: 2026, birthYear: 1951, retirementYear: 2026, priorYearEnd: '1' }, ['fivePercentOwner']],
  [{ ...good, birthYear: 1952, firstPutOff: true }, ['firstYearBalance']],
  [{ ...good, accountType: '401k', employed: false, planAfterTaxBasis: '1', distributionAmount: '2' }, ['planTotal']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  const note = refusal(facts);
  expect(note.code).toBe('missingFacts');
  expect(note.facts).toEqual(names);
});

test('notes say the dates in both languages', () => {
  const note = figuresOf({ ...good, birthYear: 1953 }).notes.find(({ code }) => code === 'rmdMayWait');
  expect(english.rmdMayWait(note?.values ?? {})).toContain('until April 1, 2027');
  expect(spanish.rmdMayWait(note?.values ?? {})).toContain('hasta el 1 de abril de 2027');
  const { values } = refusal({ ...good, birthDate: '1952-01-31' });
  expect(english.birthDatesDisagree(values)).toContain('January 31, 1952');
  expect(spanish.birthDatesDisagree(values)).toContain('31 de enero de 1952');
});

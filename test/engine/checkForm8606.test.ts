import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/engine/index.ts';
import { amounts, figuresOf } from './table.ts';

interface CheckCase {
  readonly name: string;
  readonly source: string;
  readonly worksheet: string;
  readonly written: Readonly<Record<string, string>>;
  readonly facts?: object;
  /** Every fault, in the order given: `line: code, should be`. */
  readonly faults: readonly string[];
  readonly lines?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
}

function faultsIn(facts: object): string[] {
  return figuresOf(facts).notes.filter(({ values }) => values['line'] !== undefined).map(({ code, values }) => `${values['line']}: ${code.replace('check8606', '')}, ${values['should']}`);
}

/** irahelp.com, "Help, form 8606": 30,000 deductible and 20,000 nondeductible, all converted, and line 6 filled with what was there before. */
const allConverted = { '1': '5000', '2': '15000', '3': '20000', '5': '20000', '6': '50000', '8': '50000', '9': '100000', '10': '.200', '13': '10000', '14': '40000', '18': '40000' };
/** 2,000 of basis in 15,000, of which 2,000 is converted, at three places. */
const seed = { '1': '0', '2': '2000', '3': '2000', '4': '0', '5': '2000', '6': '13000', '7': '0', '8': '2000', '9': '15000', '10': '.133', '11': '266', '12': '0', '13': '266', '14': '1734', '15a': '0', '15b': '0', '15c': '0', '16': '2000', '17': '266', '18': '1734' };
/** 6,500 paid in, 6,501 converted, nothing left: 0.99985 becomes 1.000 at three places. */
const oneDollar = { '1': '6500', '2': '0', '3': '6500', '4': '0', '5': '6500', '6': '0', '7': '0', '8': '6501', '9': '6501', '10': '1.000', '11': '6501', '12': '0', '13': '6501', '14': '-1', '16': '6501', '17': '6501', '18': '0' };

const cases: readonly CheckCase[] = [
  {
    name: 'a form filled in rightly at three places has nothing wrong',
    source: 'the seed case of 2,000 in 15,000', worksheet: '2,000 ÷ 15,000 = 0.1333 → .133; 2,000 × .133 = 266; 2,000 − 266 = 1,734', written: seed, faults: [],
    lines: { '8606.11': '266.00', '8606.14': '1734.00', '8606.18': '1734.00' },
  },
  {
    name: 'the same form at five places is right as well, in cents',
    source: 'hand-worked', worksheet: '.13333 × 2,000 = 266.66; 2,000 − 266.66 = 1,733.34',
    written: { ...seed, '10': '.13333', '11': '266.66', '13': '266.66', '14': '1733.34', '17': '266.66', '18': '1733.34' }, faults: [],
  },
  {
    name: 'and in whole dollars: 266.66 is written 267',
    source: 'hand-worked', worksheet: '266.66 → 267; 2,000 − 267 = 1,733', written: { ...seed, '10': '.13333', '11': '267', '13': '267', '14': '1733', '17': '267', '18': '1733' }, faults: [],
  },
  {
    name: 'two places on line 10 are too few: it should be .133',
    source: 'Investopedia article, which rounds to 13%', worksheet: '0.1333 → .133; 2,000 × .13 = 260 follows; right 266 and 1,734',
    written: { ...seed, '10': '.13', '11': '260', '13': '260', '14': '1740', '17': '260', '18': '1740' },
    faults: ['10: Line10Places, 0.133', '11: Follows, 266.00', '13: Follows, 266.00', '14: Follows, 1734.00', '17: Follows, 266.00', '18: Follows, 1734.00'],
    lines: { 'check8606.taxable': '1740.00', 'check8606.taxedTooMuch': '6.00' },
  },
  {
    name: 'line 10 cut off instead of rounded',
    source: 'hand-worked', worksheet: '1,000 ÷ 6,000 = 0.1667 → .167; 3,000 × .167 = 501', written: { '5': '1000', '6': '3000', '7': '0', '8': '3000', '9': '6000', '10': '.166', '11': '498' },
    faults: ['10: Line10Rounding, 0.167', '11: Follows, 501.00'],
  },
  {
    name: 'line 10 above 1 is held at 1.000',
    source: 'hand-worked: basis 12,000 in 10,000', worksheet: '12,000 ÷ 10,000 = 1.2 → 1.000; 10,000 × 1 = 10,000; 12,000 − 10,000 = 2,000',
    written: { '3': '12000', '5': '12000', '6': '0', '7': '0', '8': '10000', '9': '10000', '10': '1.200', '11': '12000', '13': '12000', '14': '0' },
    faults: ['10: Line10Cap, 1.000', '11: Follows, 10000.00', '13: Follows, 10000.00', '14: Follows, 2000.00'],
  },
  {
    name: 'everything converted, and line 6 filled with the value from before: the usual mistake, seen from a total',
    source: 'irahelp.com forum post 16368', worksheet: 'line 6 is 0; 20,000 ÷ 50,000 = .400; 50,000 × .4 = 20,000; 14: 0; 18: 30,000, not 40,000',
    written: allConverted, facts: { iraTotal: '50000', convertAmount: '50000' },
    faults: ['6: Line6, 0.00', '9: Follows, 50000.00', '10: Line10Follows, 0.400', '13: Follows, 20000.00', '14: Wrong, 0.00', '18: Follows, 30000.00'],
    lines: { '8606.6': '0.00', '8606.10': '0.4', '8606.11': '20000.00', '8606.14': '0.00', '8606.18': '30000.00', 'check8606.taxable': '40000.00', 'check8606.taxedTooMuch': '10000.00' },
    notes: ['check8606TaxedTooMuch', 'check8606Blank', 'check8606IfSent'],
  },
  {
    name: 'the same, where the person says that all was converted',
    source: 'irahelp.com forum post 16368', worksheet: 'nothing is left on Dec 31: line 6 is 0',
    written: allConverted, facts: { convertAmount: 'all' },
    faults: ['6: Line6, 0.00', '9: Follows, 50000.00', '10: Line10Follows, 0.400', '13: Follows, 20000.00', '14: Wrong, 0.00', '18: Follows, 30000.00'],
  },
  {
    name: 'the same without any facts: line 14 is wrong by itself, and line 6 is asked about',
    source: 'irahelp.com forum post 16368', worksheet: '20,000 − 10,000 = 10,000', written: allConverted, faults: ['14: Wrong, 10000.00'], notes: ['check8606Line6Same'],
  },
  {
    name: 'three places that would use basis which never was',
    source: 'irahelp.com forum post 35631: "can basis even be minus one"', worksheet: '11 and 13 are held at 6,500; 14: 0; 18: 6,501 − 6,500 = 1', written: oneDollar,
    faults: ['11: OverBasis, 6500.00', '13: Follows, 6500.00', '14: Negative, 0.00', '17: Follows, 6500.00', '18: Follows, 1.00'],
    lines: { '8606.14': '0.00', '8606.18': '1.00', 'check8606.taxedTooLittle': '1.00' },
  },
  {
    name: 'a spring contribution that is not on line 4',
    source: 'TurboTax community 944659: basis 6,000, 6,000 paid in the next spring, 6,000 converted, 80,000 left',
    worksheet: 'line 5: 12,000 − 6,000 = 6,000; 6,000 ÷ 86,000 = .070; 6,000 × .07 = 420; 14: 12,000 − 420 = 11,580; as written 12,000 ÷ 86,000 = .140 and 840',
    written: { '1': '6000', '2': '6000', '3': '12000', '4': '0', '5': '12000', '6': '80000', '7': '0', '8': '6000', '9': '86000', '10': '.140', '11': '840', '13': '840', '14': '11160', '18': '5160' },
    facts: { lateNondeductible: '6000' },
    faults: ['4: Line4, 6000.00', '5: Follows, 6000.00', '10: Line10Follows, 0.070', '11: Follows, 420.00', '13: Follows, 420.00', '14: Follows, 11580.00', '18: Follows, 5580.00'],
    lines: { 'check8606.taxedTooLittle': '420.00' },
  },
  {
    name: 'line 18 alone is wrong',
    source: 'hand-worked', worksheet: '2,000 − 266 = 1,734', written: { ...seed, '18': '1743' }, faults: ['18: Wrong, 1734.00'], lines: { 'check8606.taxedTooMuch': '9.00' },
  },
  {
    name: 'a value on Dec 31 that was forgotten: all IRAs count',
    source: 'Slott Report: 270,000 rollover IRA beside 30,000 of basis that is converted', worksheet: '30,000 ÷ 300,000 = .100; 30,000 × .1 = 3,000; 18: 27,000',
    written: { '2': '30000', '3': '30000', '5': '30000', '6': '0', '8': '30000', '9': '30000', '10': '1.000', '11': '30000', '13': '30000', '14': '0', '18': '0' },
    facts: { iraYearEnd: '270000' },
    faults: ['6: Fact, 270000.00', '9: Follows, 300000.00', '10: Line10Follows, 0.100', '11: Follows, 3000.00', '13: Follows, 3000.00', '14: Follows, 27000.00', '18: Follows, 27000.00'],
    lines: { 'check8606.taxedTooLittle': '27000.00' },
  },
  {
    name: 'a required distribution that is missing from line 7',
    source: 'hand-worked: 100,000 with 15,000 basis, 3,000 required, 20,000 converted', worksheet: '77,000 + 3,000 + 20,000 = 100,000; .150; 20,000 × .15 = 3,000; 3,000 × .15 = 450; 15a: 2,550',
    written: { '3': '15000', '5': '15000', '6': '77000', '7': '0', '8': '20000', '9': '97000', '10': '.155', '11': '3100', '12': '0', '13': '3100', '15a': '0', '15c': '0' },
    facts: { rmdAmount: '3000' },
    faults: ['7: Fact, 3000.00', '9: Follows, 100000.00', '10: Line10Follows, 0.150', '11: Follows, 3000.00', '12: Follows, 450.00', '13: Follows, 3450.00', '15a: Follows, 2550.00', '15c: Follows, 2550.00'],
  },
  {
    name: 'two mistakes that are each their own',
    source: 'hand-worked', worksheet: '3: 1 + 2 = 3; 9: 10 + 0 + 5 = 15', written: { '1': '1', '2': '2', '3': '4', '6': '10', '7': '0', '8': '5', '9': '16' }, faults: ['3: Wrong, 3.00', '9: Wrong, 15.00'],
  },
  {
    name: 'a part larger than its whole, on lines 4 and 15b',
    source: 'hand-worked', worksheet: '4 is at most line 1; 15b at most line 15a', written: { '1': '100', '4': '101', '7': '50', '10': '0', '15a': '50', '15b': '51', '15c': '0' }, faults: ['4: Wrong, 100.00', '15b: Wrong, 50.00'],
  },
  {
    name: 'Part II alone, where everything was converted',
    source: 'Instructions for Form 8606, line 17', worksheet: '50,000 − 20,000 = 30,000', written: { '1': '5000', '2': '15000', '3': '20000', '16': '50000', '17': '20000', '18': '30000' }, faults: [],
  },
  {
    name: 'Part III filled in rightly',
    source: 'Form 8606, lines 19 to 25c; hand-worked', worksheet: '18,000 − 10,000 = 8,000; − 5,000 = 3,000; − 1,000 = 2,000',
    written: { '19': '18000', '20': '10000', '21': '8000', '22': '5000', '23': '3000', '24': '1000', '25a': '2000', '25b': '0', '25c': '2000' }, faults: [], lines: { 'tax.taxable': '2000.00', 'tax.taxFree': '16000.00' },
  },
  {
    name: 'in Part III conversions were left off, and too much counted for a first home',
    source: 'Form 8606, lines 20 and 25a; IRC 72(t)(8)(B); hand-worked', worksheet: 'line 20 at most 10,000; 18,000 − 10,000 = 8,000; − 5,000 = 3,000; − 1,000 = 2,000',
    written: { '19': '18000', '20': '12000', '21': '6000', '22': '5000', '23': '1000', '24': '1000', '25a': '1000', '25c': '1000' },
    faults: ['20: Wrong, 10000.00', '21: Follows, 8000.00', '23: Follows, 3000.00', '25a: Wrong, 2000.00', '25c: Follows, 2000.00'], lines: { 'check8606.taxedTooLittle': '1000.00' },
  },
  {
    name: 'a loss in Part III is zero, not below it',
    source: 'Form 8606, line 23; hand-worked', worksheet: '4,000 − 5,000 is below zero → 0', written: { '19': '4000', '20': '0', '21': '4000', '22': '5000', '23': '-1000' }, faults: ['23: Negative, 0.00'],
  },
  {
    name: 'a form that stops at line 3',
    source: 'Form 8606, line 3', worksheet: '7,000 + 2,000 = 9,000 to line 14', written: { '1': '7000', '2': '2000', '3': '9000', '14': '7000' }, faults: ['14: Wrong, 9000.00'],
  },
  {
    name: 'basis in all is known: of lines 1 and 2 the second is what the sum leaves',
    source: 'hand-worked', worksheet: '20,000 − 5,000 = 15,000', written: { '1': '5000', '2': '14000', '3': '19000' }, facts: { iraBasis: '20000' }, faults: ['2: Fact, 15000.00', '3: Follows, 20000.00'],
  },
  {
    name: 'line 6 left out is what line 9 leaves, and line 10 is checked from there',
    source: 'hand-worked', worksheet: '15,000 − 2,000 = 13,000; 2,000 ÷ 15,000 = .133', written: { '5': '2000', '8': '2000', '9': '15000', '10': '.200' }, faults: ['10: Line10Wrong, 0.133'], lines: { '8606.6': '13000.00' },
  },
  {
    name: 'line 10 left out is taken at the places that fit the rest',
    source: 'hand-worked', worksheet: '.133 × 2,000 = 266', written: { '3': '2000', '5': '2000', '6': '13000', '8': '2000', '9': '15000', '11': '266', '13': '266', '14': '1734', '18': '1734' }, faults: [],
  },
  {
    name: 'facts in cents beside a form in whole dollars are rounded with it',
    source: 'hand-worked', worksheet: '1,999.60 → 2,000; 13,000.40 → 13,000', written: seed, facts: { priorBasis: '1999.60', iraYearEnd: '13000.40' }, faults: [],
  },
];

test.each(cases)('$name', ({ written, facts = {}, faults, lines = {}, notes = [] }) => {
  const form = { kind: 'checkForm8606', lines: written, ...facts };
  expect(faultsIn(form)).toEqual(faults);
  const figures = figuresOf(form);
  expect(amounts(figures, Object.keys(lines))).toEqual(lines);
  expect(figures.notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]));
  if (faults.length === 0 && notes.length === 0) expect(figures.notes).toEqual([]);
});

/** [what is wrong, facts, code, values] */
const refused: readonly (readonly [string, object, string, object?])[] = [
  ['no lines', { lines: {} }, 'missingFacts'],
  ['a line that the form does not have', { lines: { '26': '1' } }, 'unknownFact', { fact: '26' }],
  ['a JSON number for a line', { lines: { '1': 7000 } }, 'amountUnreadable', { fact: 'lines' }],
  ['a comma', { lines: { '1': '7,000' } }, 'amountUnreadable', { fact: 'lines' }],
  ['an amount paid in that is below zero', { lines: { '1': '-1' } }, 'amountNegative', { fact: 'lines' }],
  ['a line 10 in percent', { lines: { '10': '13%' } }, 'rateOutOfRange', { fact: 'lines' }],
  ['a line 10 below zero', { lines: { '10': '-.133' } }, 'rateOutOfRange'],
  ['more converted than there was', { lines: seed, iraTotal: '1000' }, 'convertMoreThanPool', { out: '2000.00', pool: '1000.00' }],
  ['basis that is not the sum of its parts', { lines: seed, iraBasis: '100', priorBasis: '60', newNondeductible: '39' }, 'partsDoNotSum'],
  ['more paid late than in all', { lines: seed, lateNondeductible: '5', newNondeductible: '4' }, 'lateMoreThanNew'],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const outcome = evaluate({ kind: 'checkForm8606', ...facts });
  if (outcome.status !== 'refused') throw new Error(outcome.status);
  expect(outcome.note.code).toBe(code);
  expect(outcome.note.values).toMatchObject(values);
});

/** Forms by an independent program. It keeps line 10 and lines 11 and 12 unrounded, so that in one form of twenty line 13 is a cent beside the sum of the two as written. */
test('400 forms of Open Tax Solver are right, but for a cent on lines 13 and 14 of twenty', () => {
  const { cases: forms } = JSON.parse(readFileSync('test/engine/data/form8606.json', 'utf8')) as { cases: readonly { facts: Record<string, string>; lines: Record<string, string> }[] };
  const off = forms.map(({ facts, lines }) => {
    const put = { '1': facts['newNondeductible'], '2': facts['priorBasis'], '4': facts['lateNondeductible'], '6': facts['iraYearEnd'], '7': facts['iraOtherDistributions'], '8': facts['convertAmount'] };
    const written = { ...put, ...Object.fromEntries(Object.entries(lines).map(([id, amount]) => [id.slice('8606.'.length), amount])) };
    return figuresOf({ kind: 'checkForm8606', lines: written }).notes.filter(({ values }) => values['line'] !== undefined).map(({ values }) => values);
  }).filter((faults) => faults.length > 0);
  expect(off).toHaveLength(20);
  for (const { line, written = '', should = '' } of off.flat()) {
    expect(['13', '14']).toContain(line);
    expect(Math.abs(Number(written) - Number(should))).toBeCloseTo(0.01, 5);
  }
});

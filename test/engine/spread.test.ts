import { cents, evaluate } from '../../src/engine/index.ts';
import type { Line } from '../../src/engine/index.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const cases: readonly Case[] = [
  {
    name: 'two years without growth: half each year, the same share each year',
    source: 'Form 8606, lines 2, 10 and 14; hand-worked',
    worksheet: '1: 10,000 × 8/20 = 4,000; 2: 10,000 × 4/10 = 4,000; 6,000 + 6,000 = 12,000 = 20,000 − 8,000; 6,000 × 0.24 = 1,440',
    facts: { kind: 'spread', taxYear: 2025, iraBasis: '8000', iraTotal: '20000', years: 2, marginalRate: '0.24' },
    lines: {
      'year.1.8606.2': '8000.00', 'year.1.8606.6': '10000.00', 'year.1.8606.8': '10000.00', 'year.1.8606.10': '0.4', 'year.1.8606.11': '4000.00', 'year.1.8606.14': '4000.00', 'year.1.8606.18': '6000.00', 'year.1.tax.federal': '1440.00',
      'year.2.8606.2': '4000.00', 'year.2.8606.6': '0.00', 'year.2.8606.8': '10000.00', 'year.2.8606.10': '0.4', 'year.2.8606.14': '0.00', 'year.2.8606.18': '6000.00',
      'spread.converted': '20000.00', 'spread.taxFree': '8000.00', 'spread.taxable': '12000.00', 'spread.tax': '2880.00', 'spread.basisLeft': '0.00', 'spread.left': '0.00',
      'atOnce.taxable': '12000.00', 'atOnce.tax': '2880.00', 'once.8606.18': '12000.00', 'spread.taxableMore': '0.00', 'spread.taxableLess': '0.00', 'spread.taxMore': '0.00',
    },
    notes: ['growthNone', 'spreadSameTotal', 'sameRateAssumed', 'federalOnly', 'cannotUndo', 'byYearEnd'],
  },
  {
    name: 'three years with 10% growth: what is left grows, and the growth is taxed',
    source: 'Form 8606, lines 6, 9 and 14; hand-worked',
    worksheet: `1: 30,000/3 = 10,000; 20,000 × 1.1 = 22,000; 10,000 × 6,000/32,000 = 1,875; left 4,125.
      2: 22,000/2 = 11,000; 11,000 × 1.1 = 12,100; 11,000 × 4,125/23,100 = 1,964.29; left 2,160.71.
      3: 12,100, all of it; 2,160.71 free; 9,939.29 taxed. 8,125 + 9,035.71 + 9,939.29 = 27,100 = 24,000 + 2,000 + 1,100`,
    facts: { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 3, growthRate: '0.1' },
    lines: {
      'year.1.8606.6': '22000.00', 'year.1.8606.10': '0.1875', 'year.1.8606.11': '1875.00', 'year.1.8606.14': '4125.00', 'year.1.growth': '2000.00',
      'year.2.pool': '22000.00', 'year.2.8606.8': '11000.00', 'year.2.8606.6': '12100.00', 'year.2.8606.11': '1964.29', 'year.2.8606.14': '2160.71', 'year.2.8606.18': '9035.71',
      'year.3.8606.8': '12100.00', 'year.3.8606.11': '2160.71', 'year.3.8606.14': '0.00', 'year.3.8606.18': '9939.29',
      'spread.converted': '33100.00', 'spread.taxFree': '6000.00', 'spread.taxable': '27100.00', 'spread.growth': '3100.00', 'atOnce.taxable': '24000.00', 'spread.taxableMore': '3100.00', 'spread.taxableLess': '0.00',
    },
    notes: ['growthAssumed'],
  },
  {
    name: 'three equal parts of an amount that three does not divide: no cent is made or lost',
    source: 'Form 8606, rounded once a year; hand-worked',
    worksheet: `1: 10,000/3 = 3,333.33; × 0.1 = 333.33; left 666.67 in 6,666.67.
      2: 6,666.67/2 = 3,333.335, so 3,333.34; × 666.67/6,666.67 = 333.34; left 333.33 in 3,333.33.
      3: 3,333.33; 333.33 free. 3,000 taxed each year`,
    facts: { kind: 'spread', iraBasis: '1000', iraTotal: '10000', years: 3 },
    lines: {
      'year.1.8606.8': '3333.33', 'year.1.8606.11': '333.33', 'year.2.8606.8': '3333.34', 'year.2.8606.11': '333.34', 'year.3.8606.8': '3333.33', 'year.3.8606.11': '333.33',
      'year.1.8606.18': '3000.00', 'year.2.8606.18': '3000.00', 'year.3.8606.18': '3000.00', 'spread.converted': '10000.00', 'spread.taxFree': '1000.00', 'spread.taxable': '9000.00',
    },
  },
  {
    name: 'ten years: a tenth, then a ninth of the rest, and so on',
    source: 'Form 8606; hand-worked',
    worksheet: '100,000/10 = 10,000 each year; 20/100 = 18/90 = … = 2/10 = 0.2; 2,000 free and 8,000 taxed each year; 8,000 × (0.22 + 0.05) = 2,160, ten times',
    facts: { kind: 'spread', iraBasis: '20000', iraTotal: '100000', years: 10, growthRate: '0', marginalRate: '0.22', stateRate: '0.05' },
    lines: {
      'year.1.8606.8': '10000.00', 'year.1.8606.11': '2000.00', 'year.1.8606.14': '18000.00', 'year.5.8606.2': '12000.00', 'year.5.8606.9': '60000.00', 'year.5.8606.18': '8000.00',
      'year.10.8606.2': '2000.00', 'year.10.8606.8': '10000.00', 'year.10.8606.18': '8000.00', 'year.10.8606.14': '0.00', 'spread.taxable': '80000.00', 'spread.tax': '21600.00', 'atOnce.tax': '21600.00',
    },
  },
  {
    name: 'a loss: what is lost is never taxed',
    source: 'Form 8606, lines 6 and 9; hand-worked',
    worksheet: '1: 10,000 of 20,000; 10,000 × 0.9 = 9,000; 10,000 × 18/19 = 9,473.68; left 8,526.32. 2: 9,000; 8,526.32 free; 473.68 taxed. 526.32 + 473.68 = 1,000 = 2,000 − 1,000',
    facts: { kind: 'spread', iraBasis: '18000', iraTotal: '20000', years: 2, growthRate: '-0.1' },
    lines: {
      'year.1.loss': '1000.00', 'year.1.8606.6': '9000.00', 'year.1.8606.11': '9473.68', 'year.1.8606.18': '526.32', 'year.2.8606.8': '9000.00', 'year.2.8606.18': '473.68',
      'spread.taxable': '1000.00', 'spread.loss': '1000.00', 'spread.basisLeft': '0.00', 'atOnce.taxable': '2000.00', 'spread.taxableLess': '1000.00', 'spread.taxableMore': '0.00',
    },
  },
  {
    name: 'a loss below the basis: nothing is taxed and the rest of the basis waits',
    source: 'Form 8606, line 10 capped at 1; hand-worked',
    worksheet: '1: 5,000 of 10,000; 5,000 × 0.5 = 2,500; 12,000/7,500 > 1, so 5,000 free; left 7,000. 2: 2,500 free; left 4,500. At once: 10,000 free, 2,000 left',
    facts: { kind: 'spread', iraBasis: '12000', iraTotal: '10000', years: 2, growthRate: '-0.5' },
    lines: { 'year.1.8606.10': '1', 'year.1.8606.14': '7000.00', 'year.2.8606.11': '2500.00', 'spread.taxable': '0.00', 'spread.taxFree': '7500.00', 'spread.basisLeft': '4500.00', 'atOnce.taxable': '0.00', 'atOnce.basisLeft': '2000.00' },
    notes: ['growthAssumed', 'ratioCapped', 'nothingLeft'],
  },
  {
    name: 'everything is basis: nothing is taxed',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '4,000 × 8/8 = 4,000 each year',
    facts: { kind: 'spread', iraBasis: '8000', iraTotal: '8000', years: 2 },
    lines: { 'year.1.8606.18': '0.00', 'year.2.8606.18': '0.00', 'spread.taxable': '0.00', 'spread.taxFree': '8000.00', 'atOnce.taxable': '0.00' },
  },
  {
    name: 'everything is basis and it grows: the growth alone is taxed',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '1: 4,000; 4,000 × 1.05 = 4,200; 4,000 × 8,000/8,200 = 3,902.44; left 4,097.56. 2: 4,200 − 4,097.56 = 102.44. 97.56 + 102.44 = 200',
    facts: { kind: 'spread', iraBasis: '8000', iraTotal: '8000', years: 2, growthRate: '0.05' },
    lines: { 'year.1.8606.11': '3902.44', 'year.1.8606.18': '97.56', 'year.2.8606.18': '102.44', 'spread.taxable': '200.00', 'spread.taxFree': '8000.00', 'atOnce.taxable': '0.00', 'spread.taxableMore': '200.00' },
  },
  {
    name: 'a contribution each year joins the basis and the pool',
    source: 'Form 8606, lines 1 and 3; hand-worked',
    worksheet: '1: 27,000/2 = 13,500; 13,500 × 7/27 = 3,500; left 3,500 in 13,500. 2: 13,500 + 7,000 = 20,500, all of it; 10,500 free. At once: 27,000 − 7,000 = 20,000 taxed, the later 7,000 untaxed',
    facts: { kind: 'spread', taxYear: 2025, iraBasis: '0', iraTotal: '20000', years: 2, newEachYear: '7000' },
    lines: {
      'year.1.pool': '27000.00', 'year.1.8606.1': '7000.00', 'year.1.8606.8': '13500.00', 'year.1.8606.11': '3500.00', 'year.2.pool': '20500.00', 'year.2.8606.1': '7000.00', 'year.2.8606.2': '3500.00', 'year.2.8606.11': '10500.00', 'year.2.8606.18': '10000.00',
      'spread.basis': '14000.00', 'spread.taxFree': '14000.00', 'spread.converted': '34000.00', 'spread.taxable': '20000.00', 'atOnce.converted': '34000.00', 'atOnce.taxFree': '14000.00', 'atOnce.taxable': '20000.00',
    },
    notes: ['paidInEachYear', 'spreadSameTotal'],
  },
  {
    name: 'the same amount each year may leave some, with its basis, and is then not put beside converting everything',
    source: 'Form 8606, line 14; hand-worked',
    worksheet: '1: 10,000 × 6/30 = 2,000. 2: 10,000 × 4/20 = 2,000. 10,000 left, with 2,000 of basis',
    facts: { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, convertEachYear: '10000' },
    lines: { 'spread.converted': '20000.00', 'spread.taxable': '16000.00', 'spread.left': '10000.00', 'spread.basisLeft': '2000.00' },
    notes: ['notAllConverted'],
  },
  {
    name: 'an amount each year that is more than there is takes what there is',
    source: 'hand-worked',
    worksheet: '1: 20,000 × 6/30 = 4,000. 2: 10,000 < 20,000; 2,000 free. 24,000 taxed',
    facts: { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, convertEachYear: '20000' },
    lines: { 'year.1.8606.8': '20000.00', 'year.2.8606.8': '10000.00', 'spread.taxable': '24000.00', 'spread.left': '0.00', 'atOnce.taxable': '24000.00' },
  },
  {
    name: 'an amount over several years, the rest of the IRA with its basis staying',
    source: 'Form 8606, line 14; hand-worked',
    worksheet: '12,000/3 = 4,000 each year; 4,000 × 6/30 = 800, then 4,000 × 5.2/26 = 800, then 4,000 × 4.4/22 = 800; 30,000 − 12,000 = 18,000 left with 6,000 − 2,400 = 3,600. At once: 12,000 × 6/30 = 2,400',
    facts: { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 3, convertTotal: '12000' },
    lines: {
      'year.1.toConvert': '12000.00', 'year.1.wanted': '4000.00', 'year.2.toConvert': '8000.00', 'year.2.8606.8': '4000.00', 'year.3.8606.8': '4000.00', 'year.3.8606.11': '800.00',
      'spread.converted': '12000.00', 'spread.taxable': '9600.00', 'spread.left': '18000.00', 'spread.basisLeft': '3600.00', 'once.8606.8': '12000.00', 'atOnce.taxable': '9600.00', 'atOnce.basisLeft': '3600.00', 'spread.taxableMore': '0.00',
    },
    notes: ['spreadRestStays', 'spreadSameTotal'],
  },
  {
    name: 'an amount over two years while the IRA grows: its growth takes up some of the basis, so more is taxed than at once',
    source: 'Form 8606, lines 6 and 9; hand-worked',
    worksheet: `1: 5,000; 15,000 × 1.1 = 16,500; 5,000 × 8,000/21,500 = 1,860.47; left 6,139.53. 2: 5,000; 11,500 × 1.1 = 12,650; 5,000 × 6,139.53/17,650 = 1,739.24; left 4,400.29.
      3,139.53 + 3,260.76 = 6,400.29. At once: 10,000; 10,000 × 1.1 = 11,000; 10,000 × 8/21 = 3,809.52; 6,190.48 taxed, 4,190.48 left. 6,400.29 − 6,190.48 = 209.81`,
    facts: { kind: 'spread', iraBasis: '8000', iraTotal: '20000', years: 2, convertTotal: '10000', growthRate: '0.1' },
    lines: {
      'year.1.8606.6': '16500.00', 'year.1.8606.11': '1860.47', 'year.2.8606.6': '12650.00', 'year.2.8606.11': '1739.24', 'spread.taxable': '6400.29', 'spread.basisLeft': '4400.29', 'spread.left': '12650.00',
      'once.8606.6': '11000.00', 'once.8606.11': '3809.52', 'atOnce.taxable': '6190.48', 'atOnce.basisLeft': '4190.48', 'spread.taxableMore': '209.81', 'spread.taxableLess': '0.00',
    },
    notes: ['growthAssumed', 'spreadRestStays'],
  },
  {
    name: 'an amount that three does not divide is converted to the cent',
    source: 'hand-worked',
    worksheet: '10,000/3 = 3,333.33; 6,666.67/2 = 3,333.335, so 3,333.34; 3,333.33',
    facts: { kind: 'spread', iraBasis: '0', iraTotal: '20000', years: 3, convertTotal: '10000' },
    lines: { 'year.1.8606.8': '3333.33', 'year.2.toConvert': '6666.67', 'year.2.8606.8': '3333.34', 'year.3.8606.8': '3333.33', 'spread.converted': '10000.00', 'spread.taxable': '10000.00', 'spread.left': '10000.00' },
  },
  {
    name: 'what is paid in later raises the share of later parts; at once, it stays as basis',
    source: 'Form 8606, lines 1, 3 and 14; hand-worked',
    worksheet: '1: 25,000; 5,000 × 5/25 = 1,000; left 4,000. 2: 25,000 with 9,000; 5,000 × 9/25 = 1,800; left 7,200. At once: 10,000 × 5/25 = 2,000; left 3,000 + 5,000. 8,000 − 7,200 = 800',
    facts: { kind: 'spread', iraBasis: '0', iraTotal: '20000', years: 2, convertTotal: '10000', newEachYear: '5000' },
    lines: { 'year.1.8606.11': '1000.00', 'year.2.8606.11': '1800.00', 'spread.taxable': '7200.00', 'spread.basisLeft': '7200.00', 'atOnce.converted': '10000.00', 'atOnce.taxable': '8000.00', 'atOnce.basisLeft': '8000.00', 'spread.taxableLess': '800.00' },
  },
  {
    name: 'a loss that leaves too little for the amount: what there is, and no comparison',
    source: 'hand-worked',
    worksheet: '1: 5,000; 5,000 × 0.5 = 2,500; 5,000 × 2,000/7,500 = 1,333.33; left 666.67. 2: 2,500 < 5,000; 666.67 free. 3,666.67 + 1,833.33 = 5,500',
    facts: { kind: 'spread', iraBasis: '2000', iraTotal: '10000', years: 2, convertTotal: '10000', growthRate: '-0.5' },
    lines: { 'year.2.wanted': '5000.00', 'year.2.8606.8': '2500.00', 'spread.converted': '7500.00', 'spread.taxable': '5500.00', 'spread.left': '0.00' },
    notes: ['spreadShort'],
  },
  {
    name: 'a contribution above the year’s limit is computed on and noted, and an age near required distributions too',
    source: 'IRC 219(b)(5), Treas. Reg. 1.408A-4, A-6; hand-worked',
    worksheet: '72 + 1 = 73; 8,000 + 1 > 7,000 + 1,000 in 2025',
    facts: { kind: 'spread', taxYear: 2025, age: 72, iraBasis: '0', iraTotal: '0', years: 2, newEachYear: '8001' },
    lines: { 'spread.taxable': '0.00', 'spread.taxFree': '16002.00' },
    notes: ['contributionOverLimit', 'rmdMayStart'],
  },
];

test.each(cases)('$name', (one) => check(one));

const plain = { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 3 };
const refused: readonly (readonly [what: string, facts: unknown, code: string, names?: readonly string[]])[] = [
  ['nothing but the kind', { kind: 'spread' }, 'missingFacts', ['iraBasis', 'iraTotal', 'years']],
  ['no number of years', { ...plain, years: undefined }, 'missingFacts', ['years']],
  ['one year', { ...plain, years: 1 }, 'yearsOutOfRange'],
  ['eleven years', { ...plain, years: 11 }, 'yearsOutOfRange'],
  ['two years and a half', { ...plain, years: 2.5 }, 'badFacts'],
  ['growth of more than doubling', { ...plain, growthRate: '1.01' }, 'growthOutOfRange'],
  ['a loss of more than half', { ...plain, growthRate: '-0.51' }, 'growthOutOfRange'],
  ['growth in percent', { ...plain, growthRate: '5' }, 'growthOutOfRange'],
  ['growth that is no number', { ...plain, growthRate: '5%' }, 'growthOutOfRange'],
  ['an age at which required distributions come out first', { ...plain, age: 73 }, 'spreadRmd'],
  ['a year without figures', { ...plain, taxYear: 2019 }, 'unknownYear'],
  ['a negative amount', { ...plain, newEachYear: '-1' }, 'amountNegative'],
  ['"all" each year', { ...plain, convertEachYear: 'all' }, 'amountUnreadable'],
  ['a rate in percent', { ...plain, marginalRate: '24' }, 'rateOutOfRange'],
  ['an amount for each year and one for all', { ...plain, convertEachYear: '1', convertTotal: '3' }, 'spreadTwoAmounts', ['convertEachYear', 'convertTotal']],
  ['a cent more than there is in the first year', { ...plain, newEachYear: '100', convertTotal: '30100.01' }, 'convertMoreThanPool', ['convertTotal', 'iraTotal']],
  ['a fact of another kind', { ...plain, rmdAmount: '1' }, 'unknownFact'],
  ['growth beyond what can be counted', { ...plain, iraTotal: '1000000000000', years: 10, growthRate: '1' }, 'amountTooLarge', ['iraTotal']],
];

test.each(refused.map(([what, facts, code, names]) => ({ what, facts, code, names })))('refuses $what', ({ facts, code, names }) => {
  const outcome = evaluate(facts);
  expect(outcome).toMatchObject({ status: 'refused', note: { code } });
  if (names && outcome.status === 'refused') expect(outcome.note.facts).toEqual(names);
});

/** [age in 2026, born, reached in the last of ten years, whether required distributions may start by then] */
test.each([
  [64, 1962, 73, false], [65, 1961, 74, false], [66, 1960, 75, true], [67, 1959, 76, true],
])('at %i in 2026, born in %i and %i after ten years, required distributions may start: %s', (age, _born, _last, starts) => {
  const outcome = evaluate({ ...plain, taxYear: 2026, age, years: 10 });
  if (outcome.status !== 'figures') throw new Error(outcome.status);
  expect(outcome.notes.some(({ code }) => code === 'rmdMayStart')).toBe(starts);
});

test('the ends of growth are inside: half lost, and doubled', () => {
  expect(figuresOf({ ...plain, growthRate: '-0.5' }).lines.get('year.1.8606.6')?.value.toFixed()).toBe('10000');
  expect(figuresOf({ ...plain, growthRate: '1' }).lines.get('year.1.8606.6')?.value.toFixed()).toBe('40000');
});

test('what is not converted as at once is not put beside it', () => {
  for (const facts of [{ ...plain, convertEachYear: '1000' }, { ...plain, convertTotal: '30000', growthRate: '-0.5' }]) expect([...figuresOf(facts).lines.keys()].filter((id) => /^(?:once|atOnce)\./.test(id))).toEqual([]);
});

test('"why?" leads from one year’s form back through line 14 of the year before to the basis stated', () => {
  const { lines } = figuresOf(plain);
  const path: string[] = [];
  for (let line: Line | undefined = lines.get('year.3.8606.11'); line; line = line.operands.find(({ id }) => id.includes('8606.10') || id.includes('8606.5') || id.includes('8606.3') || id.includes('8606.2') || id.includes('8606.14') || id === 'given.iraBasis')) path.push(line.id);
  expect(path).toEqual([3, 2, 1].flatMap((year) => [...(year === 3 ? [`year.${year}.8606.11`, `year.${year}.8606.10`, `year.${year}.8606.5`] : []), `year.${year}.8606.3`, `year.${year}.8606.2`, ...(year > 1 ? [`year.${year - 1}.8606.14`] : [])]).concat('given.iraBasis'));
});

test('a line with a number of its own is in the table, under the same amount', () => {
  const { lines } = figuresOf({ ...plain, newEachYear: '100', growthRate: '0.07', marginalRate: '0.24' });
  const walk = (line: Line): void => {
    if (!line.id.startsWith('given.') && line.id !== 'tax.marginalRate') expect([line.id, cents(lines.get(line.id)!.value)]).toEqual([line.id, cents(line.value)]);
    line.operands.forEach(walk);
  };
  for (const id of ['spread.taxable', 'spread.tax', 'atOnce.tax', 'spread.basisLeft', 'spread.left'] as const) walk(lines.get(id)!);
});

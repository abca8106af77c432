import { atThreePlaces, cents } from '../../src/engine/index.ts';
import { amount, check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const cases: readonly Case[] = [
  {
    name: 'of IRAs that are 60% after-tax, 60% of a conversion is tax-free, whatever their size',
    source: 'E*TRADE article on IRA conversions',
    worksheet: '8,000 × 0.60 = 4,800; 8,000 − 4,800 = 3,200',
    facts: { kind: 'ira', iraAfterTaxPct: '0.6', convertAmount: '8000' },
    lines: { '8606.10': '0.6', '8606.11': '4800.00', '8606.18': '3200.00' },
    notes: ['shareFromPercent'],
  },
  {
    name: 'the same share from a total gives the basis and what is left of it',
    source: 'E*TRADE article, with 20,000 in all',
    worksheet: 'basis 0.6 × 20,000 = 12,000; 8,000 × 12,000 / 20,000 = 4,800; 12,000 − 4,800 = 7,200',
    facts: { kind: 'ira', iraAfterTaxPct: '0.6', iraTotal: '20000', convertAmount: '8000' },
    lines: { '8606.3': '12000.00', '8606.9': '20000.00', '8606.11': '4800.00', '8606.14': '7200.00', '8606.18': '3200.00' },
  },
  {
    name: 'an IRA that is all basis converts tax-free',
    source: 'Investopedia article, first case',
    worksheet: '10,000 × 10,000 / 10,000 = 10,000',
    facts: { kind: 'ira', iraBasis: '10000', iraTotal: '10000', convertAmount: 'all' },
    lines: { '8606.8': '10000.00', '8606.11': '10000.00', '8606.14': '0.00', '8606.18': '0.00' },
    notes: ['estimate', 'nothingLeft'],
  },
  {
    name: 'an IRA whose every contribution was deducted is taxed in full, and the balance does not matter',
    source: 'Investopedia article, at a rate of 22%',
    worksheet: '10,000 − 0 = 10,000; 10,000 × 0.22 = 2,200',
    facts: { kind: 'ira', iraBasis: '0', convertAmount: '10000', marginalRate: '0.22' },
    lines: { '8606.11': '0.00', '8606.18': '10000.00', 'tax.taxable': '10000.00', 'tax.federal': '2200.00' },
    notes: ['federalOnly'],
  },
  {
    name: 'a basis of 2,000 in 10,000 makes a fifth of the conversion tax-free',
    source: 'Investopedia article',
    worksheet: '2,000 × 2,000 / 10,000 = 400; 2,000 − 400 = 1,600 taxable; basis left 2,000 − 400 = 1,600',
    facts: { kind: 'ira', iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' },
    lines: { '8606.10': '0.2', '8606.11': '400.00', '8606.14': '1600.00', '8606.18': '1600.00' },
    notes: ['estimate', 'basisCarriesForward'],
  },
  {
    name: 'a basis of 2,000 in 15,000 makes 266.67 of 2,000 tax-free',
    source: 'Investopedia article, which rounds the share to 13%',
    worksheet: '2,000 × 2,000 / 15,000 = 266.666… → 266.67; 2,000 − 266.67 = 1,733.33',
    facts: { kind: 'ira', iraBasis: '2000', iraTotal: '15000', convertAmount: '2000' },
    lines: { '8606.11': '266.67', '8606.14': '1733.33', '8606.18': '1733.33' },
  },
  {
    name: 'all IRAs count, also the one that is not converted',
    source: 'Slott Report: 270,000 rollover IRA and 30,000 nondeductible IRA, the second converted',
    worksheet: '30,000 × 30,000 / 300,000 = 3,000; 30,000 − 3,000 = 27,000',
    facts: { kind: 'ira', priorBasis: '30000', newNondeductible: '0', iraTotal: '300000', convertAmount: '30000' },
    lines: { '8606.6': '270000.00', '8606.9': '300000.00', '8606.11': '3000.00', '8606.14': '27000.00', '8606.18': '27000.00' },
  },
  {
    name: 'a required distribution shares the basis with the conversion and comes first',
    source: 'hand-worked: 100,000 with 15,000 basis, 3,000 required, 20,000 converted',
    worksheet: '15,000 / 100,000 = 0.15; 20,000 × 0.15 = 3,000; 3,000 × 0.15 = 450; 15,000 − 3,450 = 11,550',
    facts: { kind: 'ira', iraBasis: '15000', iraTotal: '100000', rmdAmount: '3000', convertAmount: '20000', age: 74 },
    lines: {
      '8606.6': '77000.00', '8606.7': '3000.00', '8606.11': '3000.00', '8606.12': '450.00', '8606.13': '3450.00', '8606.14': '11550.00',
      '8606.15a': '2550.00', '8606.15b': '0.00', '8606.15c': '2550.00', '8606.18': '17000.00', 'tax.taxable': '19550.00',
    },
    notes: ['rmdFirst'],
  },
  {
    name: 'a charity gift counts toward the required distribution and takes pre-tax money only',
    source: 'IRC 408(d)(8)(D); hand-worked',
    worksheet: 'line 7 = 12,000 − 5,000 = 7,000; line 9 = 100,000 − 5,000 = 95,000; 7,000 × 19,000 / 95,000 = 1,400',
    facts: { kind: 'ira', taxYear: 2026, iraBasis: '19000', iraTotal: '100000', rmdAmount: '12000', qcdAmount: '5000', convertAmount: '0', age: 75 },
    lines: { '8606.7': '7000.00', '8606.9': '95000.00', '8606.10': '0.2', '8606.12': '1400.00', '8606.15c': '5600.00' },
  },
  {
    name: 'distributions larger than the required one are what is on line 7, smaller ones are raised to it',
    source: 'Treas. Reg. 1.408A-4, A-6; hand-worked',
    worksheet: 'greater of 20,000 and 12,000 = 20,000; 20,000 × 30,000 / 300,000 = 2,000',
    facts: { kind: 'ira', iraBasis: '30000', iraTotal: '300000', rmdAmount: '12000', iraOtherDistributions: '20000', convertAmount: '0' },
    lines: { '8606.7': '20000.00', '8606.12': '2000.00', '8606.15c': '18000.00' },
  },
  {
    name: 'money paid in after December 31 cannot shelter this year but is kept',
    source: 'Form 8606 line 4; basis 12,000 of which 6,000 late, 80,000 on Dec 31, 6,000 converted',
    worksheet: 'line 5 = 12,000 − 6,000 = 6,000; 6,000 × 6,000 / 86,000 = 418.604… → 418.60; 12,000 − 418.60 = 11,581.40',
    facts: { kind: 'ira', priorBasis: '6000', newNondeductible: '6000', lateNondeductible: '6000', iraYearEnd: '80000', convertAmount: '6000' },
    lines: { '8606.3': '12000.00', '8606.5': '6000.00', '8606.9': '86000.00', '8606.11': '418.60', '8606.14': '11581.40', '8606.18': '5581.40' },
    notes: ['lateContribution'],
  },
  {
    name: 'rollovers still on their way on December 31 are added to the balance',
    source: 'Form 8606 line 6; hand-worked',
    worksheet: '50,000 + 10,000 = 60,000; 60,000 + 10,000 = 70,000; 10,000 × 7,000 / 70,000 = 1,000',
    facts: { kind: 'ira', iraBasis: '7000', iraYearEnd: '50000', outstandingRollovers: '10000', convertAmount: '10000' },
    lines: { '8606.6': '60000.00', '8606.9': '70000.00', '8606.11': '1000.00', '8606.18': '9000.00' },
  },
  {
    name: 'with basis above value all is tax-free and the unused basis stays',
    source: 'thread 76746 of a tax community: 5,440 paid in, 5,407 converted, nothing left',
    worksheet: '5,440 / 5,407 > 1 → 1; 5,407 tax-free; 5,440 − 5,407 = 33',
    facts: { kind: 'ira', priorBasis: '0', newNondeductible: '5440', iraYearEnd: '0', convertAmount: '5407' },
    lines: { '8606.10': '1', '8606.11': '5407.00', '8606.14': '33.00', '8606.18': '0.00' },
    notes: ['ratioCapped', 'nothingLeft', 'basisCarriesForward'],
  },
  {
    name: 'a dollar of growth is the only dollar taxed',
    source: 'irahelp.com forum 35631: 6,500 paid in, 6,501 converted',
    worksheet: '6,501 × 6,500 / 6,501 = 6,500; 6,501 − 6,500 = 1',
    facts: { kind: 'ira', priorBasis: '0', newNondeductible: '6500', iraYearEnd: '0', convertAmount: '6501' },
    lines: { '8606.11': '6500.00', '8606.14': '0.00', '8606.18': '1.00' },
  },
  {
    name: 'pre-tax money moved to a plan first leaves a conversion that is tax-free',
    source: 'IRC 408(d)(3)(H): 800,000 with 100,000 basis, 700,000 to the plan',
    worksheet: '800,000 − 700,000 = 100,000; 100,000 × 100,000 / 100,000 = 100,000',
    facts: { kind: 'ira', iraBasis: '100000', iraTotal: '800000', rolloverToPlan: '700000', convertAmount: '100000' },
    lines: { '8606.6': '0.00', '8606.9': '100000.00', '8606.11': '100000.00', '8606.18': '0.00' },
    notes: ['rollInMustBeAccepted'],
  },
  {
    name: 'tax held back from a conversion was never converted',
    source: 'irahelp.com forum 14532: 10,000 asked for, 2,500 withheld',
    worksheet: 'line 8 = 10,000 − 2,500 = 7,500 (stated net); line 7 = 2,500',
    facts: { kind: 'ira', iraBasis: '0', convertAmount: '7500', withheld: '2500', age: 50 },
    lines: { '8606.7': '2500.00', '8606.8': '7500.00', '8606.15c': '2500.00', '8606.18': '7500.00', 'tax.taxable': '10000.00' },
    notes: ['withheldNotConverted', 'earlyAdditionalTax'],
  },
  {
    name: 'converting everything uses all of the basis',
    source: 'hand-worked: 9,200 basis in 46,000',
    worksheet: '46,000 × 9,200 / 46,000 = 9,200; 46,000 − 9,200 = 36,800',
    facts: { kind: 'ira', iraBasis: '9200', iraTotal: '46000', convertAmount: 'all' },
    lines: { '8606.6': '0.00', '8606.8': '46000.00', '8606.11': '9200.00', '8606.14': '0.00', '8606.18': '36800.00' },
  },
  {
    name: 'the December 31 value decides over a total',
    source: 'Form 8606 line 6; hand-worked: 45,000 once, 60,000 on Dec 31',
    worksheet: '60,000 + 10,000 = 70,000; 10,000 × 7,000 / 70,000 = 1,000',
    facts: { kind: 'ira', iraBasis: '7000', iraTotal: '45000', iraYearEnd: '60000', convertAmount: '10000' },
    lines: { '8606.9': '70000.00', '8606.11': '1000.00' },
    notes: ['yearEndUsed'],
  },
  {
    name: 'without a distribution or conversion the form stops and the basis goes on',
    source: 'Form 8606 line 3',
    worksheet: '1,500 + 7,000 = 8,500 → line 14',
    facts: { kind: 'ira', priorBasis: '1500', newNondeductible: '7000', convertAmount: '0', iraOtherDistributions: '0' },
    lines: { '8606.3': '8500.00', '8606.14': '8500.00', '8606.15c': '0.00', '8606.18': '0.00' },
    notes: ['formStops', 'basisCarriesForward'],
  },
  {
    name: 'a half cent is seen exactly, although five fourteenths has no end',
    source: 'hand-worked: 15 cents of basis in 42, half of it converted',
    worksheet: '0.21 × 0.15 / 0.42 = 0.075 → 0.08; forty digits of 5/14 would give 0.07499… → 0.07',
    facts: { kind: 'ira', iraBasis: '0.15', iraYearEnd: '0.21', convertAmount: '0.21' },
    lines: { '8606.11': '0.08', '8606.14': '0.07', '8606.18': '0.13' },
  },
  {
    name: 'two shares that would each round up cannot spend a cent of basis twice',
    source: 'hand-worked: 1 cent of basis in 2, one converted and one taken out',
    worksheet: '0.01 × 0.01 / 0.02 = 0.005 → 0.01; line 12: 0.005 → 0.01, held at 0.01 − 0.01 = 0',
    facts: { kind: 'ira', iraBasis: '0.01', iraYearEnd: '0', convertAmount: '0.01', iraOtherDistributions: '0.01' },
    lines: { '8606.11': '0.01', '8606.12': '0.00', '8606.13': '0.01', '8606.14': '0.00', '8606.15c': '0.01', '8606.18': '0.00' },
  },
  {
    name: 'a sum of basis and one of its parts give the other part',
    source: 'Form 8606 lines 1 to 3; hand-worked',
    worksheet: '11,712 − 6,000 = 5,712; 6,000 × 11,712 / 26,000 = 2,702.769… → 2,702.77',
    facts: { kind: 'ira', iraBasis: '11712', newNondeductible: '6000', iraYearEnd: '20000', convertAmount: '6000' },
    lines: { '8606.1': '6000.00', '8606.2': '5712.00', '8606.3': '11712.00', '8606.11': '2702.77', '8606.18': '3297.23' },
  },
];

test.each(cases)('$name', (one) => check(one));

/** [source, basis, Dec 31 value, converted, tax-free and taxable with three places] */
const threePlaces = [
  ['2,000 × 0.133 = 266', '2000', '13000', '2000', '266.00', '1734.00'],
  ['9,000 × 0.069 = 621', '12000', '165000', '9000', '621.00', '8379.00'],
  ['6,000 × 0.450 = 2,700', '11712', '20000', '6000', '2700.00', '3300.00'],
  ['100,000 × 0.167 = 16,700', '200000', '1100000', '100000', '16700.00', '83300.00'],
  ['5,500 × 0.647 = 3,558.50', '5500', '3000', '5500', '3558.50', '1941.50'],
  ['10,900 × 0.836 = 9,112.40, held at the basis of 9,109', '9109', '0', '10900', '9109.00', '1791.00'],
  ['6,501 × 1.000 = 6,501, held at the basis of 6,500', '6500', '0', '6501', '6500.00', '1.00'],
] as const;

test.each(threePlaces)('with line 10 written at three places: %s', (_source, iraBasis, iraYearEnd, convertAmount, taxFree, taxable) => {
  const figures = figuresOf({ kind: 'ira', iraBasis, iraYearEnd, convertAmount });
  const lines = atThreePlaces(figures);
  expect(cents(lines.get('8606.11')?.value ?? figures.lines.get('8606.3')!.value)).toBe(taxFree);
  expect(cents(lines.get('8606.18')?.value ?? figures.lines.get('8606.3')!.value)).toBe(taxable);
});

test('the exact figures stay as they are beside those at three places', () => {
  const figures = figuresOf({ kind: 'ira', iraBasis: '2000', iraYearEnd: '13000', convertAmount: '2000', marginalRate: '0.22', stateRate: '0.05' });
  atThreePlaces(figures);
  expect(amount(figures, '8606.11')).toBe('266.67');
  expect(amount(figures, 'tax.federal')).toBe('381.33');
  expect(atThreePlaces(figures).get('tax.federal')?.value.toFixed(2)).toBe('381.48');
  expect(atThreePlaces(figures).get('tax.state')?.value.toFixed(2)).toBe('86.70');
});

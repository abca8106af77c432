import { compare } from '../../src/engine/index.ts';
import type { IraFacts } from '../../src/engine/index.ts';
import { checkStrategy, openRow, todayOf } from './compared.ts';
import type { StrategyCase } from './compared.ts';

/** 14,000 of basis in 36,000, 8,000 converted: 8,000 × 14/36 = 3,111.11 free, 4,888.89 taxed; 24% of that is 1,173.33. */
const ira: IraFacts = { kind: 'ira', taxYear: 2026, iraBasis: '14000', iraTotal: '36000', convertAmount: '8000', marginalRate: '0.24' };
/** 20,000 of basis in 100,000, 10,000 converted: 2,000 free, 8,000 taxed. */
const large: IraFacts = { kind: 'ira', taxYear: 2026, age: 40, iraBasis: '20000', iraTotal: '100000', convertAmount: '10000' };
const retired: IraFacts = { ...large, age: 75, rmdAmount: '4000' };

test('the case itself, as it stands', () => {
  const compared = compare(ira, []);
  expect((['taxable', 'taxFree', 'toRoth', 'withheld', 'leaves', 'basisLeft', 'tax'] as const).map((key) => todayOf(compared, key)))
    .toEqual(['4888.89', '3111.11', '8000.00', '0.00', '0.00', '10888.89', '1173.33']);
});

const rollInFirst: readonly StrategyCase[] = [
  {
    name: 'moving the pre-tax money to a plan first leaves only basis to convert',
    source: 'IRC 408(d)(3)(A)(ii), (H); hand-worked',
    worksheet: '36,000 − 14,000 = 22,000 moved; 8,000 × 14,000 / 14,000 = 8,000 free; 14,000 − 8,000 = 6,000 left; 4,888.89 × 0.24 = 1,173.33 saved',
    facts: ira, wanted: 'rollInFirst',
    figures: { taxable: '0.00', taxFree: '8000.00', toRoth: '8000.00', leaves: '22000.00', basisLeft: '6000.00', tax: '0.00' },
    changes: { taxable: 'less 4888.89', taxFree: 'more 4888.89', toRoth: 'same', leaves: 'more 22000.00', basisLeft: 'less 4888.89', tax: 'less 1173.33' },
    cautions: ['askYourPlan', 'growthAfterMove', 'planRulesFollow', 'simpleTwoYears'],
    deadline: 'byYearEnd',
  },
  {
    name: 'a conversion larger than the basis becomes a conversion of what is left',
    source: 'IRC 408(d)(3)(A)(ii), (H); hand-worked',
    worksheet: '22,000 moved leaves 14,000 < 20,000; without it 20,000 × 14/36 = 7,777.78 free, 12,222.22 taxed',
    facts: { ...ira, convertAmount: '20000' }, wanted: 'rollInFirst',
    figures: { taxable: '0.00', toRoth: '14000.00', basisLeft: '0.00' },
    changes: { taxable: 'less 12222.22', toRoth: 'less 6000.00' },
  },
  {
    name: 'the required distribution comes out of the basis that is left, untaxed like the conversion',
    source: 'IRC 408(d)(2); Treas. Reg. 1.408A-4, A-6; hand-worked',
    worksheet: '80,000 moved; line 9 = 15,000 − 10,000 + 5,000 + 10,000 = 20,000; ratio 1; left 20,000 − 15,000 = 5,000; without it (5,000 + 10,000) × 0.8 = 12,000 taxed',
    facts: { ...retired, rmdAmount: '5000' }, wanted: 'rollInFirst', terms: { acceptsRollIns: true },
    figures: { taxable: '0.00', taxFree: '15000.00', leaves: '80000.00', basisLeft: '5000.00' },
    changes: { taxable: 'less 12000.00' },
  },
  {
    name: 'what already went to charity is not there to be moved',
    source: 'IRC 408(d)(8)(D), 408(d)(3)(H); hand-worked',
    worksheet: '100,000 − 20,000 − 3,000 = 77,000',
    facts: { ...retired, qcdAmount: '3000' }, wanted: 'rollInFirst',
    figures: { leaves: '80000.00', taxable: '0.00' },
  },
  { name: 'the plan takes no money from an IRA', source: 'the plan’s rules', worksheet: 'none', facts: ira, wanted: 'rollInFirst', terms: { acceptsRollIns: false }, closed: 'planDoesNotAllow', values: { term: 'acceptsRollIns' } },
  { name: 'there is no basis to be left', source: 'IRC 408(d)(2)', worksheet: '36,000 taxed whatever moves', facts: { ...ira, iraBasis: '0' }, wanted: 'rollInFirst', closed: 'noBasis' },
  { name: 'all of it is basis', source: 'IRC 408(d)(3)(A)(ii)', worksheet: '14,000 − 14,000 = 0', facts: { ...ira, iraTotal: '14000' }, wanted: 'rollInFirst', closed: 'noPreTaxToMove' },
  { name: 'Dec 31 has come', source: 'Form 8606, line 6', worksheet: 'none', facts: { ...ira, iraYearEnd: '28000' }, wanted: 'rollInFirst', closed: 'yearIsOver' },
  { name: 'the basis is unknown', source: 'none', worksheet: 'none', facts: { kind: 'ira', iraTotal: '36000', convertAmount: '8000' }, wanted: 'rollInFirst', closed: 'missingFacts' },
  { name: 'the total is unknown', source: 'none', worksheet: 'none', facts: { kind: 'ira', iraBasis: '14000', convertAmount: '8000' }, wanted: 'rollInFirst', closed: 'missingFacts' },
  {
    name: 'more than the basis comes out besides, so pre-tax money has to stay', source: 'IRC 408(d)(2)', worksheet: '14,001 > 14,000',
    facts: { ...ira, iraOtherDistributions: '14001' }, wanted: 'rollInFirst', closed: 'mustStayForPayout', values: { out: '14001.00', basis: '14000.00' },
  },
  { name: 'the facts contradict one another', source: 'none', worksheet: '36,001 > 36,000', facts: { ...ira, convertAmount: '36001' }, wanted: 'rollInFirst', closed: 'convertMoreThanPool' },
];

const rollInPart: readonly StrategyCase[] = [
  {
    name: 'moving part of the pre-tax money raises the share of the rest',
    source: 'IRC 408(d)(3)(A)(ii), (H); hand-worked',
    worksheet: '36,000 − 10,000 = 26,000; 8,000 × 14/26 = 4,307.69; 8,000 − 4,307.69 = 3,692.31; 4,888.89 − 3,692.31 = 1,196.58',
    facts: ira, wanted: { id: 'rollInPart', amount: '10000' },
    figures: { taxable: '3692.31', taxFree: '4307.69', leaves: '10000.00', basisLeft: '9692.31' },
    changes: { taxable: 'less 1196.58' }, cautions: ['onlyBasisLeftAt'], values: { most: '22000.00' }, deadline: 'byYearEnd',
  },
  {
    name: 'all of the pre-tax money is also a part',
    source: 'IRC 408(d)(3)(A)(ii), (H); hand-worked',
    worksheet: 'as when all of it is moved first: 22,000',
    facts: ira, wanted: { id: 'rollInPart', amount: '22000' }, figures: { taxable: '0.00', basisLeft: '6000.00' },
  },
  {
    name: 'what is left no longer holds the conversion that was planned',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '36,000 − 10,000 = 26,000 < 30,000; 26,000 − 14,000 = 12,000 taxed; without it 30,000 × 22/36 = 18,333.33',
    facts: { ...ira, convertAmount: '30000' }, wanted: { id: 'rollInPart', amount: '10000' },
    figures: { taxable: '12000.00', toRoth: '26000.00' }, changes: { taxable: 'less 6333.33', toRoth: 'less 4000.00' },
  },
  {
    name: 'the amount chosen is all that goes to the plan, not more on top',
    source: 'hand-worked',
    worksheet: '8,000 × 14/26 = 4,307.69, as with 10,000; before it 8,000 × 14/31 = 3,612.90',
    facts: { ...ira, rolloverToPlan: '5000' }, wanted: { id: 'rollInPart', amount: '10000' }, figures: { taxFree: '4307.69', leaves: '10000.00' }, changes: { leaves: 'more 5000.00', taxFree: 'more 694.79' },
  },
  { name: 'more than there is of pre-tax money', source: 'IRC 408(d)(3)(H)', worksheet: '22,000.01 > 22,000', facts: ira, wanted: { id: 'rollInPart', amount: '22000.01' }, closed: 'leavesMoreThanPreTax', values: { leaves: '22000.01', preTax: '22000.00' } },
  { name: 'no amount', source: 'none', worksheet: 'none', facts: ira, wanted: 'rollInPart', closed: 'amountNeeded' },
  { name: 'an amount that cannot be read', source: 'none', worksheet: 'none', facts: ira, wanted: { id: 'rollInPart', amount: '1e4' }, closed: 'amountUnreadable' },
  { name: 'the plan does not take it', source: 'the plan’s rules', worksheet: 'none', facts: ira, wanted: { id: 'rollInPart', amount: '1' }, terms: { acceptsRollIns: false }, closed: 'planDoesNotAllow' },
];

const qcdFirst: readonly StrategyCase[] = [
  {
    name: 'the required distribution given to charity uses no basis and is not taxed',
    source: 'IRC 408(d)(8); hand-worked',
    worksheet: 'line 7 = 4,000 − 4,000 = 0; 100,000 − 4,000 = 96,000; 10,000 × 20/96 = 2,083.33; 7,916.67 taxed; without it 14,000 × 0.8 = 11,200',
    facts: retired, wanted: 'qcdFirst',
    figures: { taxable: '7916.67', taxFree: '2083.33', leaves: '4000.00', basisLeft: '17916.67' }, changes: { taxable: 'less 3283.33' },
    cautions: ['qcdFromRmd', 'qcdRules', 'qcdLess'], values: { amount: '4000.00' }, deadline: 'byYearEnd',
  },
  {
    name: 'a larger gift takes more pre-tax money out of the pool',
    source: 'IRC 408(d)(8); hand-worked',
    worksheet: '100,000 − 6,000 = 94,000; 10,000 × 20/94 = 2,127.66; 7,872.34 taxed',
    facts: retired, wanted: { id: 'qcdFirst', amount: '6000' }, figures: { taxable: '7872.34', leaves: '6000.00' },
  },
  {
    name: 'of a required distribution above the cap, the cap is given',
    source: 'IRC 408(d)(8)(A), as indexed: 111,000 in 2026; hand-worked',
    worksheet: 'line 7 = 120,000 − 111,000 = 9,000; line 9 = 2,889,000; 9,000 × 300/2889 = 934.58; 10,000 × 300/2889 = 1,038.42; 8,065.42 + 8,961.58 = 17,027',
    facts: { ...retired, iraTotal: '3000000', iraBasis: '300000', rmdAmount: '120000' }, wanted: 'qcdFirst', figures: { taxable: '17027.00', leaves: '111000.00' },
  },
  {
    name: 'the age is to be looked at where nobody said it',
    source: 'IRC 408(d)(8)(B)(ii); hand-worked',
    worksheet: '100,000 − 20,000 = 80,000 of pre-tax money, all given; 10,000 free',
    facts: { kind: 'ira', taxYear: 2026, iraBasis: '20000', iraTotal: '100000', convertAmount: '10000' }, wanted: { id: 'qcdFirst', amount: '80000' },
    figures: { taxable: '0.00', basisLeft: '10000.00' }, cautions: ['qcdAge'],
  },
  { name: 'nobody of 69 can make one', source: 'IRC 408(d)(8)(B)(ii)', worksheet: '69 < 70½', facts: { ...retired, age: 69 }, wanted: 'qcdFirst', closed: 'ageBelowQcd' },
  { name: 'more than the year’s cap', source: 'IRC 408(d)(8)(A), as indexed', worksheet: '111,000.01 > 111,000', facts: { ...retired, iraTotal: '500000' }, wanted: { id: 'qcdFirst', amount: '111000.01' }, closed: 'qcdOverCap' },
  { name: 'more than there is of pre-tax money', source: 'IRC 408(d)(8)(D)', worksheet: '80,001 > 80,000', facts: retired, wanted: { id: 'qcdFirst', amount: '80001' }, closed: 'leavesMoreThanPreTax' },
  { name: 'no amount and nothing required', source: 'none', worksheet: 'none', facts: { ...large, age: 75 }, wanted: 'qcdFirst', closed: 'amountNeeded' },
  { name: 'no year, so no cap', source: 'none', worksheet: 'none', facts: { kind: 'ira', age: 75, iraBasis: '1', iraTotal: '10', convertAmount: '1' }, wanted: { id: 'qcdFirst', amount: '1' }, closed: 'missingFacts' },
];

const hsaFunding: readonly StrategyCase[] = [
  {
    name: 'the limit of self-only coverage moves to the HSA',
    source: 'IRC 408(d)(9), 223(b): 4,400 in 2026; hand-worked',
    worksheet: '100,000 − 4,400 = 95,600; 10,000 × 20,000 / 95,600 = 2,092.05; 8,000 − 7,907.95 = 92.05',
    facts: large, wanted: { id: 'hsaFunding', coverage: 'selfOnly' },
    figures: { taxable: '7907.95', taxFree: '2092.05', leaves: '4400.00' }, changes: { taxable: 'less 92.05' }, cautions: ['hsaOnce', 'hsaStayCovered'], deadline: 'byYearEnd',
  },
  {
    name: 'at 56 with a family, the catch-up counts and what was paid in otherwise does not',
    source: 'IRC 223(b)(2), (3): 8,750 + 1,000 in 2026; hand-worked',
    worksheet: '8,750 + 1,000 − 3,000 = 6,750; 100,000 − 6,750 = 93,250; 10,000 × 20,000 / 93,250 = 2,144.77',
    facts: { ...large, age: 56 }, wanted: { id: 'hsaFunding', coverage: 'family', hsaContributed: '3000' }, figures: { leaves: '6750.00', taxable: '7855.23' },
  },
  {
    name: 'no more moves than there is of pre-tax money',
    source: 'IRC 408(d)(9)(E); hand-worked',
    worksheet: '22,000 − 20,000 = 2,000; 10,000 × 20/20 = 10,000; without it 10,000 × 2/22 = 909.09 taxed',
    facts: { ...large, iraTotal: '22000' }, wanted: { id: 'hsaFunding', coverage: 'family' }, figures: { leaves: '2000.00', taxable: '0.00' }, changes: { taxable: 'less 909.09' },
  },
  {
    name: 'without an age the catch-up is left out and told',
    source: 'IRC 223(b)(3): 1,000; hand-worked',
    worksheet: '4,400, and 1,000 more from 55',
    facts: { kind: 'ira', taxYear: 2026, iraBasis: '20000', iraTotal: '100000', convertAmount: '10000' }, wanted: { id: 'hsaFunding', coverage: 'selfOnly' }, figures: { leaves: '4400.00' }, cautions: ['hsaCatchUpLater'], values: { more: '1000.00' },
  },
  { name: 'it was done before', source: 'IRC 408(d)(9)(C)(ii)', worksheet: 'none', facts: large, wanted: { id: 'hsaFunding', coverage: 'family', hsaFundedBefore: true }, closed: 'hsaUsed' },
  { name: 'the coverage is unknown', source: 'IRC 408(d)(9)(C)(i)', worksheet: 'none', facts: large, wanted: 'hsaFunding', closed: 'coverageUnknown' },
  { name: 'the HSA is full for the year', source: 'IRC 408(d)(9)(C)(i)', worksheet: '4,400 − 4,400 = 0', facts: large, wanted: { id: 'hsaFunding', coverage: 'selfOnly', hsaContributed: '4400' }, closed: 'hsaFull' },
  { name: 'more than there is room for', source: 'IRC 408(d)(9)(C)(i)', worksheet: '4,400 − 1,000 = 3,400 < 3,401', facts: large, wanted: { id: 'hsaFunding', coverage: 'selfOnly', hsaContributed: '1000', amount: '3401' }, closed: 'hsaFundingOverLimit', values: { limit: '3400.00', year: '2026' } },
  { name: 'nobody may pay into the HSA', source: 'IRC 223(b)', worksheet: 'none', facts: large, wanted: { id: 'hsaFunding', coverage: 'selfOnly', hsaEligible: false }, closed: 'hsaNotEligible' },
];

const convertAll: readonly StrategyCase[] = [
  {
    name: 'converting everything taxes everything but the basis',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '36,000 − 14,000 = 22,000; 22,000 × 0.24 = 5,280; 22,000 − 4,888.89 = 17,111.11',
    facts: ira, wanted: 'convertAll',
    figures: { taxable: '22000.00', taxFree: '14000.00', toRoth: '36000.00', basisLeft: '0.00', tax: '5280.00' }, changes: { taxable: 'more 17111.11', toRoth: 'more 28000.00' },
    cautions: ['cannotUndo', 'moreIncome', 'oneRateForAll'], deadline: 'byYearEnd',
  },
  {
    name: 'tax held back from it does not reach the Roth IRA',
    source: 'Form 8606, lines 7 and 8; hand-worked',
    worksheet: '20,000 − 1,000 = 19,000 converted; ratio 0.1; 18,000 taxed',
    facts: { kind: 'ira', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000', withheld: '1000' }, wanted: 'convertAll',
    figures: { taxable: '18000.00', taxFree: '2000.00', toRoth: '19000.00', withheld: '1000.00' },
  },
  {
    name: 'IRAs worth less than their basis convert untaxed, and the rest of the basis waits',
    source: 'Form 8606, line 10 capped at 1; hand-worked',
    worksheet: '12,000 / 10,000 > 1; 12,000 − 10,000 = 2,000 left',
    facts: { kind: 'ira', iraBasis: '12000', iraTotal: '10000', convertAmount: '3000' }, wanted: 'convertAll', figures: { taxable: '0.00', toRoth: '10000.00', basisLeft: '2000.00' },
  },
  { name: 'Dec 31 has come', source: 'Treas. Reg. 1.408A-4', worksheet: 'none', facts: { ...ira, iraYearEnd: '28000' }, wanted: 'convertAll', closed: 'yearIsOver' },
  { name: 'the total is unknown', source: 'none', worksheet: 'none', facts: { kind: 'ira', iraBasis: '14000', convertAmount: '8000' }, wanted: 'convertAll', closed: 'missingFacts' },
];

const convertBasisOnly: readonly StrategyCase[] = [
  {
    name: 'converting "just the basis" brings the same mixture',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '14,000 × 14/36 = 5,444.44; 14,000 − 5,444.44 = 8,555.56',
    facts: ira, wanted: 'convertBasisOnly',
    figures: { toRoth: '14000.00', taxFree: '5444.44', taxable: '8555.56', basisLeft: '8555.56' }, cautions: ['sameMixture'], values: { converted: '14000.00', taxFree: '5444.44', taxable: '8555.56' }, deadline: 'byYearEnd',
  },
  {
    name: 'a new contribution beside an old rollover IRA converts mostly taxed',
    source: 'IRC 408(d)(2); the usual backdoor mistake, hand-worked',
    worksheet: '7,500 × 7,500 / 107,500 = 523.26; 7,500 − 523.26 = 6,976.74',
    facts: { kind: 'ira', taxYear: 2026, priorBasis: '0', newNondeductible: '7500', iraTotal: '107500', convertAmount: 'all' }, wanted: 'convertBasisOnly', figures: { toRoth: '7500.00', taxFree: '523.26', taxable: '6976.74' }, changes: { taxable: 'less 93023.26' },
  },
  {
    name: 'no more than what the required distribution leaves',
    source: 'Treas. Reg. 1.408A-4, A-6; hand-worked',
    worksheet: '20,000 − 8,000 = 12,000 < 15,000; ratio 0.75; (8,000 + 12,000) × 0.25 = 5,000',
    facts: { kind: 'ira', iraBasis: '15000', iraTotal: '20000', rmdAmount: '8000' }, wanted: 'convertBasisOnly', figures: { toRoth: '12000.00', taxable: '5000.00', basisLeft: '0.00' }, changes: { taxable: 'more 3000.00' },
  },
  { name: 'everything is basis', source: 'IRC 408(d)(2)', worksheet: '14,000 − 14,000 = 0', facts: { ...ira, iraTotal: '14000' }, wanted: 'convertBasisOnly', closed: 'allIsBasis' },
  { name: 'there is none', source: 'IRC 408(d)(2)', worksheet: 'none', facts: { ...ira, iraBasis: '0' }, wanted: 'convertBasisOnly', closed: 'noBasis' },
  { name: 'everything is taken out', source: 'Treas. Reg. 1.408A-4, A-6', worksheet: '36,000 − 36,000 = 0', facts: { ...ira, convertAmount: '0', iraOtherDistributions: '36000' }, wanted: 'convertBasisOnly', closed: 'nothingToConvert' },
];

const waitForJanuary: readonly StrategyCase[] = [
  {
    name: 'waiting alone changes the year and nothing else',
    source: 'Form 8606, lines 2 and 14; hand-worked',
    worksheet: '14,000 goes from line 14 to line 2; 8,000 × 14/36 = 3,111.11 next year',
    facts: { ...ira, taxYear: 2025 }, wanted: 'waitForJanuary',
    figures: { taxable: '4888.89', taxFree: '3111.11', toRoth: '8000.00', basisLeft: '10888.89' }, changes: { taxable: 'same', tax: 'same' },
    cautions: ['decemberCounts', 'nextYearSameValue', 'sameRateAssumed', 'cannotUndo'], values: { basis: '14000.00' }, deadline: 'byYearEnd',
  },
  {
    name: 'what has left the IRAs by the next Dec 31 no longer counts',
    source: 'IRC 408(d)(2)(C), 408(d)(3)(A)(ii); hand-worked',
    worksheet: 'next year 22,000 to a plan; 8,000 × 14,000 / 14,000 = 8,000',
    facts: { ...ira, taxYear: 2025 }, wanted: { id: 'waitForJanuary', nextYear: { rolloverToPlan: '22000' } }, figures: { taxable: '0.00', leaves: '22000.00', basisLeft: '6000.00' }, changes: { taxable: 'less 4888.89' },
  },
  {
    name: 'this year’s distribution stays on this year’s form, and next year’s contribution is on the next',
    source: 'Form 8606, lines 1, 2, 12 and 14; hand-worked',
    worksheet: 'now 6,000 × 9/36 = 1,500, left 7,500 in 30,000; next (7,500 + 7,500) / 37,500 = 0.4; 8,000 × 0.4 = 3,200; 4,500 + 4,800 = 9,300; today (6,000 + 8,000) × 0.75 = 10,500',
    facts: { kind: 'ira', taxYear: 2025, iraBasis: '9000', iraTotal: '36000', iraOtherDistributions: '6000', convertAmount: '8000' }, wanted: { id: 'waitForJanuary', nextYear: { newNondeductible: '7500' } },
    figures: { taxable: '9300.00', taxFree: '4700.00', basisLeft: '11800.00' }, changes: { taxable: 'less 1200.00' },
  },
  {
    name: 'what is paid in after Dec 31 for this year counts next year',
    source: 'Form 8606, lines 4, 5 and 14; hand-worked',
    worksheet: 'now 8,000 × 7/36 = 1,555.56; next 14,000 in 36,000 + 7,000: 8,000 × 14/43 = 2,604.65; 6,444.44 − 5,395.35 = 1,049.09',
    facts: { kind: 'ira', taxYear: 2025, priorBasis: '7000', newNondeductible: '7000', lateNondeductible: '7000', iraTotal: '36000', convertAmount: '8000' }, wanted: 'waitForJanuary', figures: { taxable: '5395.35', basisLeft: '11395.35' }, changes: { taxable: 'less 1049.09' },
  },
  {
    name: 'another value in January is another share, and next year’s own distribution must come out first',
    source: 'Form 8606, lines 7 and 9; hand-worked',
    worksheet: '14,000 / 40,000 = 0.35; 8,000 × 0.65 = 5,200',
    facts: { ...ira, age: 75, rmdAmount: '0.01' }, wanted: { id: 'waitForJanuary', nextYear: { iraTotal: '40000' } }, cautions: ['nextYearRmd', 'nextYearLimits'], values: { year: '2027' },
    figures: { taxable: '5200.01' },
  },
  { name: 'the year is over', source: 'Treas. Reg. 1.408A-4', worksheet: 'none', facts: { ...ira, iraYearEnd: '28000' }, wanted: 'waitForJanuary', closed: 'yearIsPast' },
  { name: 'nothing is to be converted yet', source: 'none', worksheet: 'none', facts: { kind: 'ira', iraBasis: '14000', iraTotal: '36000' }, wanted: 'waitForJanuary', closed: 'missingFacts' },
  { name: 'next year’s facts cannot be read', source: 'none', worksheet: 'none', facts: ira, wanted: { id: 'waitForJanuary', nextYear: { newNondeductible: '7,500' } }, closed: 'amountUnreadable' },
];

const spreadConversion: readonly StrategyCase[] = [
  {
    name: 'a conversion in four parts is taxed in four years, to the cents of four roundings',
    source: 'Form 8606, lines 2 and 14; hand-worked',
    worksheet: '2,000 × 14,000/36,000 = 777.78; 2,000 × 13,222.22/34,000 = 777.78; twice more; 8,000 − 3,111.12 = 4,888.88; 1,222.22 × 0.24 = 293.33, four times 1,173.32',
    facts: ira, wanted: { id: 'spreadConversion', years: 4 },
    figures: { taxable: '4888.88', taxFree: '3111.12', toRoth: '8000.00', withheld: '0.00', leaves: undefined, basisLeft: '10888.88', tax: '1173.32' },
    changes: { taxable: 'less 0.01', toRoth: 'same', tax: 'less 0.01' },
    cautions: ['spreadFirstYear', 'cannotUndo', 'fiveYearsIfTaxed', 'moreIncome'], deadline: 'byYearEnd',
  },
  {
    name: 'everything over four years while it grows by a tenth: the growth is converted and taxed too',
    source: 'Form 8606, lines 6, 9 and 14; hand-worked',
    worksheet: `25,000; 75,000 × 1.1 = 82,500; 25,000 × 20,000/107,500 = 4,651.16. 27,500; 55,000 × 1.1 = 60,500; 27,500 × 15,348.84/88,000 = 4,796.51.
      30,250; 30,250 × 1.1 = 33,275; 30,250 × 10,552.33/63,525 = 5,024.92. 33,275; 5,527.41. Converted 116,025, of that 20,000 free; today 80,000 taxed`,
    facts: { ...large, convertAmount: 'all' }, wanted: { id: 'spreadConversion', years: 4, growthRate: '0.1' },
    figures: { taxable: '96025.00', taxFree: '20000.00', toRoth: '116025.00', basisLeft: '0.00' }, changes: { taxable: 'more 16025.00', toRoth: 'more 16025.00', taxFree: 'same' },
  },
  {
    name: 'once the pre-tax money has moved to a plan, no part is taxed',
    source: 'IRC 408(d)(3)(A)(ii); hand-worked',
    worksheet: '100,000 − 80,000 = 20,000, all basis; 10,000 and 10,000',
    facts: { ...large, rolloverToPlan: '80000', convertAmount: 'all' }, wanted: { id: 'spreadConversion', years: 2 }, figures: { taxable: '0.00', toRoth: '20000.00', basisLeft: '0.00' }, changes: { taxable: 'same' },
  },
  { name: 'nobody said over how many years', source: 'none', worksheet: 'none', facts: ira, wanted: 'spreadConversion', closed: 'yearsNeeded' },
  { name: 'over more than ten', source: 'none', worksheet: 'none', facts: ira, wanted: { id: 'spreadConversion', years: 11 }, closed: 'yearsOutOfRange', values: { most: '10' } },
  { name: 'growth that is no share', source: 'none', worksheet: 'none', facts: ira, wanted: { id: 'spreadConversion', years: 2, growthRate: '5%' }, closed: 'growthOutOfRange' },
  { name: 'other money is taken out as well', source: 'Form 8606, line 7', worksheet: 'none', facts: { ...ira, iraOtherDistributions: '1' }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'spreadConvertsOnly' },
  { name: 'tax is held back from it', source: 'Form 8606, line 7', worksheet: 'none', facts: { ...ira, withheld: '1' }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'spreadConvertsOnly' },
  { name: 'required distributions have begun', source: 'Treas. Reg. 1.408A-4, A-6', worksheet: '75 > 73', facts: { ...large, age: 75 }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'spreadRmd', values: { age: '73' } },
  { name: 'nothing is to be converted', source: 'none', worksheet: 'none', facts: { ...ira, convertAmount: '0' }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'nothingToConvert' },
  { name: 'the amount is unknown', source: 'none', worksheet: 'none', facts: { kind: 'ira', iraBasis: '14000', iraTotal: '36000' }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'missingFacts' },
  { name: 'Dec 31 has come', source: 'Treas. Reg. 1.408A-4', worksheet: 'none', facts: { ...ira, iraYearEnd: '28000' }, wanted: { id: 'spreadConversion', years: 2 }, closed: 'yearIsOver' },
];

const joint: IraFacts = { ...ira, filingStatus: 'marriedJoint' };
const spouse: IraFacts = { kind: 'ira', taxYear: 2026, priorBasis: '0', newNondeductible: '7500', iraTotal: '7500', convertAmount: 'all' };
const spouseConverts: readonly StrategyCase[] = [
  {
    name: 'a spouse without pre-tax IRAs converts without tax on an own form',
    source: 'IRC 408(d)(2), "an individual"; hand-worked',
    worksheet: '7,500 × 7,500 / 7,500 = 7,500; 4,888.89 less',
    facts: joint, wanted: { id: 'spouseConverts', spouse }, figures: { taxable: '0.00', taxFree: '7500.00', toRoth: '7500.00', basisLeft: undefined }, changes: { taxable: 'less 4888.89', toRoth: 'less 500.00' },
    cautions: ['spouseInstead', 'spouseOwnForm', 'cannotUndo'], deadline: 'byYearEnd',
  },
  {
    name: 'what it earned before it was converted is taxed',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '7,520 − 7,500 = 20',
    facts: joint, wanted: { id: 'spouseConverts', spouse: { ...spouse, iraTotal: '7520' } }, figures: { taxable: '20.00', taxFree: '7500.00' },
  },
  {
    name: 'one’s own distribution is still on one’s own form',
    source: 'IRC 408(d)(2); hand-worked',
    worksheet: '4,000 × 14/36 = 1,555.56; 4,000 − 1,555.56 = 2,444.44',
    facts: { ...joint, iraOtherDistributions: '4000' }, wanted: { id: 'spouseConverts', spouse }, figures: { taxable: '2444.44', taxFree: '9055.56' },
  },
  { name: 'nobody to do it', source: 'none', worksheet: 'none', facts: { ...ira, filingStatus: 'single' }, wanted: { id: 'spouseConverts', spouse }, closed: 'notMarried' },
  { name: 'nothing is known of the spouse', source: 'none', worksheet: 'none', facts: joint, wanted: 'spouseConverts', closed: 'spouseUnknown' },
  { name: 'the spouse has as much pre-tax money', source: 'IRC 408(d)(2)', worksheet: '7/18 = 7/18', facts: joint, wanted: { id: 'spouseConverts', spouse: { ...spouse, newNondeductible: '7000', iraTotal: '18000' } }, closed: 'spouseNoBetter' },
  { name: 'the spouse’s facts contradict one another', source: 'none', worksheet: '7,501 > 7,500', facts: joint, wanted: { id: 'spouseConverts', spouse: { ...spouse, convertAmount: '7501' } }, closed: 'convertMoreThanPool' },
  { name: 'the spouse converts nothing', source: 'none', worksheet: 'none', facts: joint, wanted: { id: 'spouseConverts', spouse: { ...spouse, convertAmount: '0' } }, closed: 'missingFacts' },
];

describe.each(Object.entries({ rollInFirst, rollInPart, qcdFirst, hsaFunding, convertAll, convertBasisOnly, waitForJanuary, spreadConversion, spouseConverts }))('%s', (_id, cases) => {
  test.each(cases)('$name', checkStrategy);
});

test('a plan that is known to take the money need not be asked', () => {
  const codes = (acceptsRollIns: boolean | undefined) => openRow({ facts: ira, wanted: 'rollInFirst', terms: { acceptsRollIns } }).cautions.map(({ code }) => code);
  expect(codes(undefined)).toContain('askYourPlan');
  expect(codes(true)).not.toContain('askYourPlan');
});

test('a required distribution nobody stated is named by whatever moves or converts', () => {
  const codes = (facts: IraFacts, wanted: 'rollInFirst' | 'convertAll' | 'convertBasisOnly' | 'waitForJanuary') => openRow({ facts, wanted }).cautions.map(({ code }) => code).filter((code) => /rmd/iu.test(code));
  for (const wanted of ['rollInFirst', 'convertAll', 'convertBasisOnly'] as const) {
    expect(codes({ ...large, age: 73 }, wanted)).toEqual(['rmdComesFirst']);
    expect(codes({ ...large, age: 72 }, wanted)).toEqual([]);
    expect(codes({ ...large, age: 73, rmdAmount: '4000' }, wanted)).toEqual([]);
  }
  expect(codes({ ...large, age: 73 }, 'waitForJanuary')).toEqual(['rmdComesFirst', 'nextYearRmd']);
  expect(codes({ ...large, age: 72 }, 'waitForJanuary')).toEqual(['nextYearRmd']);
  expect(codes({ ...large, age: 71 }, 'waitForJanuary')).toEqual([]);
});

test('a year of birth alone leaves the day of 70½ open for those who turn 70 or 71', () => {
  const { age: _age, ...unaged } = large;
  const asked = (birthYear: number) => openRow({ facts: { ...unaged, birthYear }, wanted: { id: 'qcdFirst', amount: '100' } }).cautions.some(({ code }) => code === 'qcdAge');
  expect([1954, 1955, 1956].map(asked)).toEqual([false, true, true]);
});

test('from 59½ on, nothing converted is under the additional tax for five years', () => {
  const said = (age: number) => openRow({ facts: { ...large, age }, wanted: 'convertAll' }).cautions.some(({ code }) => code === 'fiveYearsIfTaxed');
  expect([59, 59.5, 60].map(said)).toEqual([true, false, false]);
});

test('what a plan does not allow is the plan’s word, not the law’s', () => {
  const { rows: [row] } = compare(ira, ['rollInFirst'], { acceptsRollIns: false });
  expect(row).toMatchObject({ status: 'closed', because: { code: 'planDoesNotAllow', authority: { kind: 'plan' } } });
});

test('waiting and the spouse each file an own form, this year’s and one’s own in front', () => {
  const waiting = openRow({ facts: { ...ira, taxYear: 2025 }, wanted: 'waitForJanuary' });
  expect(waiting.cases).toMatchObject([{ taxYear: 2025, convertAmount: '0' }, { taxYear: 2026, priorBasis: '14000.00', iraTotal: '36000.00', convertAmount: '8000' }]);
  expect(waiting.deadline.values).toEqual({ year: '2026' });
  expect(openRow({ facts: joint, wanted: { id: 'spouseConverts', spouse } }).cases).toMatchObject([{ convertAmount: '0' }, spouse]);
});

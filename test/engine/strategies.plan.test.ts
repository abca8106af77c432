import { compare } from '../../src/engine/index.ts';
import type { PlanFacts } from '../../src/engine/index.ts';
import { checkStrategy, openRow, todayOf } from './compared.ts';
import type { StrategyCase } from './compared.ts';

/** 40,000 out of an account of 100,000 with 40,000 after-tax, 16,000 sent to a Roth IRA and the rest paid: all 24,000 of pre-tax money is taxed. */
const whole: PlanFacts = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [{ to: 'rothIra', via: 'direct', amount: '16000' }] };
/** All of a separate after-tax account of 30,000 and its 10,000 of earnings, in cash. */
const apart: PlanFacts = { kind: 'plan', planAfterTaxBasis: '30000', planAfterTaxEarnings: '10000', separateAccount: true, distributionAmount: 'all' };
/** 100,000 that are 15,000 or 75,000 after-tax. */
const either: PlanFacts = { kind: 'plan', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', distributionAmount: '100000' };
/** The account of the Notice's examples. */
const notice: PlanFacts = { kind: 'plan', planTotal: '250000', planAfterTaxBasis: '50000', separateAccount: false, distributionAmount: '100000' };

test('the case itself, as it stands', () => {
  const compared = compare(whole, []);
  expect((['taxable', 'taxFree', 'toRoth', 'withheld', 'leaves', 'basisLeft', 'tax'] as const).map((key) => todayOf(compared, key)))
    .toEqual(['24000.00', '16000.00', '16000.00', '1600.00', undefined, '24000.00', undefined]);
});

const noticeSplit: readonly StrategyCase[] = [
  {
    name: 'each kind of money to its own home taxes nothing',
    source: 'Notice 2014-54, section III; brokerage article of 100,000 and 40,000',
    worksheet: '40,000 × 0.4 = 16,000 to the Roth IRA, 24,000 to the traditional IRA; 24,000 and 1,600 less',
    facts: whole, wanted: 'noticeSplit', figures: { taxable: '0.00', toRoth: '16000.00', withheld: '0.00', basisLeft: '24000.00' }, changes: { taxable: 'less 24000.00', withheld: 'less 1600.00', toRoth: 'same', taxFree: 'same' }, cautions: ['preTaxJoinsIra'], deadline: 'beforePayout',
  },
  {
    name: 'it holds for both readings of an account',
    source: 'IRC 72(e)(8), 72(d)(2); hand-worked',
    worksheet: '100,000 × 75/500 = 15,000; 100,000 × 75/100 = 75,000; paid in cash 85,000 or 25,000 are taxed',
    facts: either, wanted: 'noticeSplit', figures: { taxable: ['0.00', '0.00'], toRoth: ['15000.00', '75000.00'] }, changes: { taxable: ['less 85000.00', 'less 25000.00'], withheld: ['less 17000.00', 'less 5000.00'] },
  },
  {
    name: 'the Notice’s own account: 20,000 to the Roth IRA',
    source: 'Notice 2014-54, example 4',
    worksheet: '100,000 × 50/250 = 20,000; in cash 80,000 taxed, 16,000 withheld',
    facts: notice, wanted: 'noticeSplit', figures: { toRoth: '20000.00', taxable: '0.00', basisLeft: '30000.00' }, changes: { taxable: 'less 80000.00', withheld: 'less 16000.00' },
  },
  { name: 'someone still working there needs a plan that pays meanwhile', source: 'the plan’s rules', worksheet: 'none', facts: { ...whole, employed: true }, wanted: 'noticeSplit', terms: { inService: false }, closed: 'planDoesNotAllow', values: { term: 'inService' } },
  { name: 'someone who has left does not', source: 'the plan’s rules', worksheet: 'as above', facts: { ...whole, employed: false }, wanted: 'noticeSplit', terms: { inService: false }, figures: { taxable: '0.00' } },
  { name: 'there is one kind of money', source: 'none', worksheet: 'none', facts: { ...whole, planAfterTaxBasis: '0' }, wanted: 'noticeSplit', closed: 'nothingToSplit' },
  { name: 'too little is known', source: 'none', worksheet: 'none', facts: { kind: 'plan', planTotal: '1000' }, wanted: 'noticeSplit', closed: 'missingFacts' },
  { name: 'a required distribution is not rolled over', source: 'IRC 402(c)(4)(B)', worksheet: 'none', facts: { ...whole, rmdAmount: '4000' }, wanted: 'noticeSplit', closed: 'rmdInPlan' },
];

const preTaxDirectAfterTax60: readonly StrategyCase[] = [
  {
    name: 'the after-tax money by check and within 60 days: nothing is withheld',
    source: 'Notice 2014-54, section III; irahelp.com 23772',
    worksheet: 'direct 24,000 all pre-tax; paid 16,000 all after-tax; 20% of 0 = 0',
    facts: whole, wanted: 'preTaxDirectAfterTax60', figures: { taxable: '0.00', withheld: '0.00', toRoth: '16000.00' }, changes: { taxable: 'less 24000.00', withheld: 'less 1600.00' }, deadline: 'within60Days',
  },
  {
    name: 'a separate account alone', source: 'irahelp.com article: 30,000 and 10,000', worksheet: '10,000 direct, 30,000 by check',
    facts: apart, wanted: 'preTaxDirectAfterTax60', figures: { taxable: '0.00', withheld: '0.00', toRoth: '30000.00', basisLeft: '0.00' }, changes: { taxable: 'less 10000.00', withheld: 'less 2000.00' },
  },
  { name: 'both readings', source: 'hand-worked', worksheet: '15,000 or 75,000 by check', facts: either, wanted: 'preTaxDirectAfterTax60', figures: { toRoth: ['15000.00', '75000.00'], withheld: ['0.00', '0.00'] } },
  { name: 'there is nothing but after-tax money', source: 'none', worksheet: 'none', facts: { ...apart, planAfterTaxEarnings: '0' }, wanted: 'preTaxDirectAfterTax60', closed: 'nothingToSplit' },
  { name: 'the plan pays nobody who still works there', source: 'the plan’s rules', worksheet: 'none', facts: { ...whole, employed: true }, wanted: 'preTaxDirectAfterTax60', terms: { inService: false }, closed: 'planDoesNotAllow' },
];

const allToRoth: readonly StrategyCase[] = [
  {
    name: 'everything to a Roth IRA taxes the pre-tax money and withholds nothing',
    source: 'IRC 408A(d)(3), 3405(c)(2); hand-worked',
    worksheet: '24,000 × 0.22 = 5,280; 40,000 − 16,000 = 24,000 more to the Roth',
    facts: { ...whole, marginalRate: '0.22' }, wanted: 'allToRoth', figures: { taxable: '24000.00', withheld: '0.00', toRoth: '40000.00', tax: '5280.00' }, changes: { taxable: 'same', withheld: 'less 1600.00', toRoth: 'more 24000.00', tax: 'same' },
    cautions: ['nothingWithheld', 'cannotUndo', 'moreIncome', 'oneRateForAll'], deadline: 'beforePayout',
  },
  { name: 'of a separate account only the earnings are taxed', source: 'irahelp.com article', worksheet: '40,000 − 30,000 = 10,000', facts: apart, wanted: 'allToRoth', figures: { taxable: '10000.00', toRoth: '40000.00' }, changes: { taxable: 'same', withheld: 'less 2000.00' } },
  { name: 'both readings', source: 'hand-worked', worksheet: '100,000 − 15,000 or − 75,000', facts: either, wanted: 'allToRoth', figures: { taxable: ['85000.00', '25000.00'] } },
  { name: 'nothing is paid out', source: 'none', worksheet: 'none', facts: { ...whole, destinations: [], distributionAmount: '0' }, wanted: 'allToRoth', closed: 'nothingToSplit' },
];

const inPlanRoth: readonly StrategyCase[] = [
  {
    name: 'a Roth account in the plan: the earnings are taxed, nothing is withheld',
    source: 'IRC 402A(c)(4); Notice 2010-84; hand-worked',
    worksheet: '40,000 − 30,000 = 10,000; in cash 2,000 withheld',
    facts: apart, wanted: 'inPlanRoth', figures: { taxable: '10000.00', taxFree: '30000.00', toRoth: '40000.00', withheld: '0.00' }, changes: { taxable: 'same', withheld: 'less 2000.00' },
    cautions: ['askYourPlan', 'inPlanCannotUndo', 'nothingWithheld', 'fiveYearsIfTaxed', 'moreIncome'], deadline: 'byYearEnd',
  },
  {
    name: 'moved straight away, nothing has been earned and nothing is taxed',
    source: 'article on after-tax contributions: 10,000 at once, hand-worked',
    worksheet: '10,000 − 10,000 = 0',
    facts: { ...apart, planAfterTaxBasis: '10000', planAfterTaxEarnings: '0' }, wanted: 'inPlanRoth', terms: { inPlanRoth: true, afterTaxContributions: true }, figures: { taxable: '0.00', toRoth: '10000.00' }, cautions: ['repeatAfterTax'],
  },
  { name: 'of the whole account, its share of pre-tax money is taxed', source: 'IRC 72(e)(8); hand-worked', worksheet: '40,000 × 0.6 = 24,000', facts: { ...whole, employed: true }, wanted: 'inPlanRoth', terms: { inService: false }, figures: { taxable: '24000.00', toRoth: '40000.00' } },
  { name: 'the plan has no way to do it', source: 'the plan’s rules', worksheet: 'none', facts: apart, wanted: 'inPlanRoth', terms: { inPlanRoth: false }, closed: 'planDoesNotAllow', values: { term: 'inPlanRoth' } },
  { name: 'nobody has after-tax money in a plan that takes none', source: 'the plan’s rules', worksheet: 'none', facts: { kind: 'plan', planTotal: '1000', distributionAmount: '10' }, wanted: 'inPlanRoth', terms: { afterTaxContributions: false }, closed: 'planDoesNotAllow', values: { term: 'afterTaxContributions' } },
];

const inServiceAfterTax: readonly StrategyCase[] = [
  {
    name: 'the after-tax account alone, whatever else the plan holds',
    source: 'IRC 72(d)(2); Notice 2014-54; hand-worked',
    worksheet: '75,000 + 25,000 = 100,000; 75,000 to the Roth IRA, 25,000 to the traditional IRA; today 85,000 or 25,000 taxed',
    facts: either, wanted: 'inServiceAfterTax', figures: { taxable: ['0.00', '0.00'], toRoth: ['75000.00', '75000.00'], basisLeft: ['0.00', '0.00'] }, changes: { taxable: ['less 85000.00', 'less 25000.00'] },
    cautions: ['askYourPlan', 'earningsComeAlong'], deadline: 'beforePayout',
  },
  {
    name: 'part of it carries its earnings in proportion',
    source: 'IRC 72(d)(2), 72(e)(8); hand-worked',
    worksheet: '40,000 × 75/100 = 30,000; 75,000 − 30,000 = 45,000 left',
    facts: { ...either, separateAccount: true }, wanted: { id: 'inServiceAfterTax', amount: '40000' }, figures: { toRoth: '30000.00', taxable: '0.00', basisLeft: '45000.00' }, changes: { toRoth: 'more 30000.00' },
  },
  {
    name: 'someone who left the job needs no payout in service',
    source: 'irahelp.com article: 30,000 and 10,000',
    worksheet: '30,000 to the Roth IRA',
    facts: { ...apart, employed: false }, wanted: 'inServiceAfterTax', terms: { inService: false, separateAccounts: true, afterTaxContributions: true }, figures: { toRoth: '30000.00', taxable: '0.00' }, cautions: ['repeatAfterTax'],
  },
  { name: 'the account is one', source: 'IRC 72(d)(2)', worksheet: 'none', facts: whole, wanted: 'inServiceAfterTax', closed: 'notKeptApart' },
  { name: 'the plan keeps nothing apart, whatever the person thinks', source: 'the plan’s rules', worksheet: 'none', facts: apart, wanted: 'inServiceAfterTax', terms: { separateAccounts: false }, closed: 'planDoesNotAllow', values: { term: 'separateAccounts' } },
  { name: 'the plan pays nobody who still works there', source: 'the plan’s rules', worksheet: 'none', facts: apart, wanted: 'inServiceAfterTax', terms: { inService: false }, closed: 'planDoesNotAllow', values: { term: 'inService' } },
  { name: 'a pension is one contract', source: 'IRC 72(d)(2): defined contribution plans', worksheet: 'none', facts: { kind: 'plan', planType: 'pension', planTotal: '500000', planAfterTaxBasis: '75000', planAfterTaxEarnings: '25000', distributionAmount: '10' }, wanted: 'inServiceAfterTax', closed: 'separateAccountNotPension' },
  { name: 'the after-tax account is empty', source: 'none', worksheet: 'none', facts: { ...apart, planAfterTaxBasis: '0', planAfterTaxEarnings: '0', planTotal: '500' }, wanted: 'inServiceAfterTax', closed: 'nothingToSplit' },
  { name: 'more than the account holds', source: 'none', worksheet: '100,001 > 100,000', facts: either, wanted: { id: 'inServiceAfterTax', amount: '100001' }, closed: 'distributionMoreThanBalance' },
];

const allCash: readonly StrategyCase[] = [
  {
    name: 'everything in cash: the pre-tax money is taxed and a fifth of it is withheld',
    source: 'IRC 3405(c); hand-worked', worksheet: '24,000 taxed; 24,000 × 0.2 = 4,800; 4,800 − 1,600 = 3,200 more',
    facts: whole, wanted: 'allCash', figures: { taxable: '24000.00', withheld: '4800.00', toRoth: '0.00' }, changes: { withheld: 'more 3200.00', toRoth: 'less 16000.00' }, cautions: ['moreIncome'], deadline: 'within60Days',
  },
  { name: 'of a separate account', source: 'IRC 3405(c); hand-worked', worksheet: '10,000 × 0.2 = 2,000', facts: apart, wanted: 'allCash', figures: { withheld: '2000.00', taxable: '10000.00' }, changes: { withheld: 'same', taxable: 'same' } },
  { name: 'contributions alone are paid as they are', source: 'IRC 3405(c); hand-worked', worksheet: '20% of 0', facts: { ...apart, planAfterTaxEarnings: '0' }, wanted: 'allCash', figures: { withheld: '0.00', taxable: '0.00', taxFree: '30000.00' } },
  { name: 'the plan pays nobody who still works there', source: 'the plan’s rules', worksheet: 'none', facts: { ...whole, employed: true }, wanted: 'allCash', terms: { inService: false }, closed: 'planDoesNotAllow' },
];

const leaveInPlan: readonly StrategyCase[] = [
  { name: 'nothing is paid and nothing is taxed', source: 'IRC 72(e); hand-worked', worksheet: '40,000 of basis stays', facts: whole, wanted: 'leaveInPlan', figures: { taxable: '0.00', toRoth: '0.00', withheld: '0.00', basisLeft: '40000.00' }, changes: { taxable: 'less 24000.00', basisLeft: 'more 16000.00' }, cautions: ['growthStaysPreTax'], deadline: 'noDeadline' },
  { name: 'beside both readings of today', source: 'hand-worked', worksheet: '75,000 stays; 85,000 or 25,000 less taxed', facts: either, wanted: 'leaveInPlan', figures: { taxable: ['0.00', '0.00'], basisLeft: ['75000.00', '75000.00'] }, changes: { taxable: ['less 85000.00', 'less 25000.00'], basisLeft: ['more 15000.00', 'more 75000.00'] } },
  { name: 'of a separate account', source: 'hand-worked', worksheet: '30,000 stays', facts: apart, wanted: 'leaveInPlan', figures: { basisLeft: '30000.00', taxable: '0.00' }, changes: { withheld: 'less 2000.00' } },
  { name: 'the parts of the account do not fit', source: 'none', worksheet: '60,001 + 40,000 > 100,000', facts: { ...whole, planPretax: '60001' }, wanted: 'leaveInPlan', closed: 'partsDoNotSum' },
];

describe.each(Object.entries({ noticeSplit, preTaxDirectAfterTax60, allToRoth, inPlanRoth, inServiceAfterTax, allCash, leaveInPlan }))('%s', (_id, cases) => {
  test.each(cases)('$name', checkStrategy);
});

test('a required distribution nobody stated is named, but not to someone who still works there', () => {
  const codes = (employed: boolean | undefined) => openRow({ facts: { ...whole, age: 73, employed }, wanted: 'noticeSplit' }).cautions.map(({ code }) => code);
  expect(codes(undefined)).toContain('planRmdMayComeFirst');
  expect(codes(true)).not.toContain('planRmdMayComeFirst');
});

test('a term is asked for only where the strategy rests on it', () => {
  const asked = (facts: PlanFacts) => openRow({ facts, wanted: 'inServiceAfterTax' }).cautions.filter(({ code }) => code === 'askYourPlan').map(({ values }) => values['term']);
  expect(asked(either)).toEqual(['separateAccounts', 'inService']);
  expect(asked({ ...either, employed: false })).toEqual(['separateAccounts']);
  expect(asked(apart)).toEqual(['inService']);
});

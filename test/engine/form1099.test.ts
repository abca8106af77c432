import { evaluate } from '../../src/engine/index.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const of = (event: string, more: object = {}) => ({ kind: 'form1099', event, ...more });
const split = { preTax: '80000', afterTax: '20000' };

const cases: readonly Case[] = [
  {
    name: 'pre-tax plan money sent directly to a traditional IRA: all in box 1, nothing in box 2a',
    source: 'Instructions for Forms 1099-R and 5498, box 2a',
    worksheet: '80,000 + 0; direct rollover, so 2a is 0 and nothing is withheld',
    facts: of('planToTraditionalDirect', { preTax: '80000', afterTax: '0' }),
    lines: { '1099.box1': '80000.00', '1099.box2a': '0.00', '1099.box4': '0.00', '1099.box5': '0.00' },
    notes: ['form1099Code', 'form5498Rollover', 'form1040Plan', 'form8606NotForPlan'],
  },
  {
    name: 'after-tax money that goes along to a traditional IRA stands in box 5 and joins the basis of the IRAs',
    source: 'law.md section 11; IRS Information Letter 2017-0028',
    worksheet: '80,000 + 20,000 = 100,000; 2a 0; box 5 20,000',
    facts: of('planToTraditionalDirect', { amount: '100000', preTax: '80000' }),
    lines: { '1099.box1': '100000.00', '1099.box2a': '0.00', '1099.box5': '20000.00' },
    notes: ['afterTaxJoinsIra', 'form8606LineTwo'],
  },
  {
    name: 'an after-tax account rolled whole to a Roth IRA: its earnings are box 2a, and a form that shows zero leaves them out',
    source: 'irahelp.com forum post 30759: box 1 10,259, box 2a 0, box 5 9,852; "Box 2a should show 407"',
    worksheet: '9,852 + 407 = 10,259; 407 − 0 = 407; 407 × 0.24 = 97.68',
    facts: of('planToRothDirect', { preTax: '407', afterTax: '9852', heldBox1: '10259', heldBox2a: '0', heldBox4: '0', heldBox5: '9852', heldCode: 'G', marginalRate: '0.24' }),
    lines: { '1099.box1': '10259.00', '1099.box2a': '407.00', '1099.box5': '9852.00', '1099.taxedTooLittle': '407.00', '1099.taxIfLeft': '97.68' },
    notes: ['form1099TaxedTooLittle', 'form1099Code', 'federalOnly'],
  },
  {
    name: 'a form without box 5 taxes the contributions a second time',
    source: 'hand-worked from the same payout: box 2a 10,259, box 5 0',
    worksheet: '10,259 − 407 = 9,852 too much; 9,852 − 0 = 9,852 of basis missing; 9,852 × 0.22 = 2,167.44',
    facts: of('planToRothDirect', { preTax: '407', afterTax: '9852', heldBox2a: '10259', heldBox5: '0', marginalRate: '0.22' }),
    lines: { '1099.taxedTooMuch': '9852.00', '1099.basisMissing': '9852.00', '1099.taxIfLeft': '2167.44' },
    notes: ['form1099TaxedTooMuch', 'form1099Box5Less'],
  },
  {
    name: 'a split under the Notice gives two forms, and nothing is taxed',
    source: 'Notice 2014-54, Example 4',
    worksheet: 'traditional: 80,000 pre-tax; Roth: 20,000 after-tax; together 100,000, 2a 0, box 5 20,000',
    facts: of('planSplit', split),
    lines: {
      '1099.box1': '100000.00', '1099.box2a': '0.00', '1099.box4': '0.00', '1099.box5': '20000.00',
      '1099.traditional.box1': '80000.00', '1099.traditional.box2a': '0.00', '1099.traditional.box5': '0.00',
      '1099.roth.box1': '20000.00', '1099.roth.box2a': '0.00', '1099.roth.box5': '20000.00',
    },
    notes: ['form1099TwoForms', 'form8606NotForPlan'],
  },
  {
    name: 'one form for both moves: after-tax money and some pre-tax money to the Roth IRA, the rest to a traditional one',
    source: 'TurboTax community 2501984: box 1 81,564, box 2a 60,000, box 5 20,419.13, code G; the software said 121,145',
    worksheet: 'pre-tax 60,000 + 1,144.87 = 61,144.87; with 20,419.13 it is 81,564; Roth 80,419.13 − 20,419.13 = 60,000 taxed; traditional 81,564 − 80,419.13 = 1,144.87',
    facts: of('planSplit', { preTax: '61144.87', afterTax: '20419.13', toRoth: '80419.13', heldBox1: '81564', heldBox2a: '60000', heldBox5: '20419.13', heldCode: 'g' }),
    lines: { '1099.box1': '81564.00', '1099.box2a': '60000.00', '1099.roth.box1': '80419.13', '1099.roth.box2a': '60000.00', '1099.roth.box5': '20419.13', '1099.traditional.box1': '1144.87', '1099.traditional.box5': '0.00' },
    notes: ['form1099Agrees'],
  },
  {
    name: 'less to the Roth IRA than there is after-tax money: the rest of it joins the traditional IRA',
    source: 'hand-worked from Notice 2014-54, Example 4',
    worksheet: 'Roth 15,000 after-tax; traditional 85,000 with 20,000 − 15,000 = 5,000 after-tax',
    facts: of('planSplit', { ...split, toRoth: '15000' }),
    lines: { '1099.roth.box1': '15000.00', '1099.roth.box2a': '0.00', '1099.roth.box5': '15000.00', '1099.traditional.box1': '85000.00', '1099.traditional.box5': '5000.00', '1099.box2a': '0.00' },
    notes: ['afterTaxJoinsIra', 'form8606LineTwo'],
  },
  {
    name: 'a designated Roth account sent to a Roth IRA: nothing is taxed, and box 5 holds the contributions',
    source: 'law.md section 11; hand-worked',
    worksheet: '30,000 + 12,000 = 42,000',
    facts: of('designatedRothDirect', { contributions: '30000', earnings: '12000', rothFirstYear: 2019, heldCode: 'H' }),
    lines: { '1099.box1': '42000.00', '1099.box2a': '0.00', '1099.box5': '30000.00' },
    notes: ['form1099RothYear', 'form1099Agrees', 'form5498Rollover'],
  },
  {
    name: 'after-tax money moved to Roth inside the plan: only its earnings are taxed, and nothing is withheld',
    source: 'IRC 402A(c)(4); hand-worked',
    worksheet: '10,000 + 350.50 = 10,350.50',
    facts: of('inPlanRoth', { afterTax: '10000', preTax: '350.50' }),
    lines: { '1099.box1': '10350.50', '1099.box2a': '350.50', '1099.box4': '0.00', '1099.box5': '10000.00' },
    notes: ['form5498None', 'form1099InPlanLater', 'form1040Plan'],
  },
  {
    name: 'cash from a plan: a fifth of the taxable part is held back',
    source: '402(f) model notice: 12,000 with 2,000 after-tax',
    worksheet: '12,000 − 2,000 = 10,000; 10,000 × 0.20 = 2,000',
    facts: of('planCash', { amount: '12000', afterTax: '2000', age: 52 }),
    lines: { '1099.box1': '12000.00', '1099.box2a': '10000.00', '1099.box4': '2000.00', '1099.box5': '2000.00' },
    notes: ['form1099Code', 'form1099EligibleRollover'],
  },
  {
    name: 'cash to someone who left that job at 55, coded as early: a tenth of what is taxable is at stake',
    source: 'IRC 72(t)(2)(A)(v); hand-worked',
    worksheet: '10,000 × 0.10 = 1,000',
    facts: of('planCash', { preTax: '10000', afterTax: '2000', age: 57, separatedAge: 55, heldCode: '1', heldBox2a: '10000', heldBox4: '2500' }),
    lines: { '1099.box2a': '10000.00', '1099.earlyTaxIfLeft': '1000.00' },
    notes: ['form1099CodeDiffers', 'form1099EarlyCode', 'form1099MoreWithheld'],
  },
  {
    name: 'a direct rollover coded as an early payout, with all of it in box 2a',
    source: 'hand-worked: a frequent mistake of payers',
    worksheet: '2a 50,000 − 0 = 50,000 too much; 50,000 × 0.10 = 5,000',
    facts: of('planToTraditionalDirect', { preTax: '50000', afterTax: '0', heldBox2a: '50000', heldBox4: '10000', heldCode: '1' }),
    lines: { '1099.taxedTooMuch': '50000.00', '1099.earlyTaxIfLeft': '5000.00' },
    notes: ['form1099TaxedTooMuch', 'form1099Box4Differs', 'form1099CodeDiffers', 'form1099EarlyCode'],
  },
  {
    name: 'an early payout from a designated Roth account: earnings in box 2a, and box 10 for what was moved to Roth in the plan',
    source: '1099-R instructions on designated Roth accounts; hand-worked',
    worksheet: '6,000 + 2,000 = 8,000; 2,000 × 0.20 = 400',
    facts: of('designatedRothCash', { contributions: '6000', earnings: '2000', recentInPlanRoth: '1000', age: 50 }),
    lines: { '1099.box1': '8000.00', '1099.box2a': '2000.00', '1099.box4': '400.00', '1099.box5': '6000.00', '1099.box10': '1000.00' },
    notes: ['form1099Nonqualified'],
  },
  {
    name: 'an IRA conversion shows its whole amount in box 2a; the taxable part is found on Form 8606',
    source: '1099-R instructions, box 2a: the same amount as in box 1',
    worksheet: '8,000 in both; 800 of it held back',
    facts: of('iraConversion', { amount: '8000', withheld: '800', age: 60, heldBox2a: '0', heldCode: '7' }),
    lines: { '1099.box1': '8000.00', '1099.box2a': '8000.00', '1099.box4': '800.00' },
    notes: ['form1099Box2aNotTaxed', 'form1099IraBox', 'form1099NotDetermined', 'form5498Conversion', 'form8606ForConversion', 'form1040Ira'],
  },
  {
    name: 'a charity gift shows its whole amount, and the return leaves it out',
    source: 'Wolters Kluwer, 20 May 2025: no change to boxes 1 and 2a',
    worksheet: '5,000 in both',
    facts: of('qcd', { amount: '5000', age: 75, taxYear: 2025 }),
    lines: { '1099.box1': '5000.00', '1099.box2a': '5000.00' },
    notes: ['form1099CodeOr', 'form8606NotInPool'],
  },
  {
    name: 'pre-tax IRA money sent directly to a plan: nothing is taxed, and it is outside Form 8606',
    source: 'law.md section 11; IRC 408(d)(3)(A)(ii)',
    worksheet: '93,000; 2a 0',
    facts: of('iraToPlan', { amount: '93000', heldBox1: '93000', heldBox2a: '93000', heldCode: 'G' }),
    lines: { '1099.box1': '93000.00', '1099.box2a': '0.00', '1099.taxedTooMuch': '93000.00' },
    notes: ['form1099TaxedTooMuch', 'form8606NotInPool', 'form1099IraBox'],
  },
  {
    name: 'a contribution moved to another kind of IRA with its earnings is not taxed',
    source: 'TurboTax community: 6,000 for 2022 moved as 6,100 in 2023; IRC 408A(d)(6)',
    worksheet: '6,100; 2a 0',
    facts: of('recharacterization', { amount: '6100', taxYear: 2023, contributionFor: 2022, heldCode: 'R' }),
    lines: { '1099.box1': '6100.00', '1099.box2a': '0.00' },
    notes: ['form5498Recharacterized', 'form1099Agrees'],
  },
  {
    name: 'a contribution taken back shows all of it in box 1 and its earnings alone in box 2a',
    source: '1099-R instructions on IRC 408(d)(4): gross in box 1, only the earnings in box 2a',
    worksheet: '6,000 + 120.45 = 6,120.45',
    facts: of('contributionReturned', { contributions: '6000', earnings: '120.45', taxYear: 2025, contributionMade: 2024, heldCode: 'P1' }),
    lines: { '1099.box1': '6120.45', '1099.box2a': '120.45' },
    notes: ['form1099ReturnedYear', 'form1099IraBox', 'form1099Agrees'],
  },
  {
    name: 'a payout from a designated Roth account after five tax years and at 59½ is not taxed',
    source: 'IRC 402A(d)(2); hand-worked',
    worksheet: '2020 + 5 = 2025, so 2026 is after them; box 2a and box 4 are 0',
    facts: of('designatedRothCash', { contributions: '6000', earnings: '2000', age: 60, rothFirstYear: 2020, taxYear: 2026, heldBox2a: '2000' }),
    lines: { '1099.box1': '8000.00', '1099.box2a': '0.00', '1099.box4': '0.00', '1099.box5': '6000.00', '1099.taxedTooMuch': '2000.00' },
    notes: ['form1099Qualified', 'form1099TaxedTooMuch'],
  },
  {
    name: 'a year earlier its earnings are still taxed',
    source: 'IRC 402A(d)(2)(B); hand-worked',
    worksheet: '2020 + 5 = 2025; 2024 is before; 2,000 × 0.20 = 400',
    facts: of('designatedRothCash', { contributions: '6000', earnings: '2000', age: 60, rothFirstYear: 2020, taxYear: 2024 }),
    lines: { '1099.box2a': '2000.00', '1099.box4': '400.00' },
    notes: ['form1099Nonqualified'],
  },
  {
    name: 'a loan set off on leaving is a payout without a check: taxed unless other money is rolled over in its place',
    source: 'law.md section 11; IRC 402(c)(3)(C)',
    worksheet: '9,000 + 0 = 9,000',
    facts: of('loanOffset', { preTax: '9000', afterTax: '0', taxYear: 2025, heldCode: 'M' }),
    lines: { '1099.box1': '9000.00', '1099.box2a': '9000.00', '1099.box5': '0.00' },
    notes: ['form1099LoanOffset', 'loanOffsetDeadline', 'form1099Agrees', 'form1040Plan'],
  },
  {
    name: 'below 200 dollars no set amount is expected in box 4',
    source: 'Treas. Reg. 31.3405(c)-1, not confirmed',
    worksheet: '199.99 < 200',
    facts: of('planCash', { preTax: '199.99', afterTax: '0', heldBox4: '0', heldBox1: '199.99' }),
    lines: { '1099.box2a': '199.99' },
    notes: ['form1099SmallPayout', 'form1099Agrees'],
  },
];

test.each(cases)('$name', check);

/** What box 7 may show, as `code` or `code/other`. */
function codes(facts: object): string {
  const note = figuresOf(facts).notes.find(({ code }) => code.startsWith('form1099Code') && code !== 'form1099CodeDiffers');
  const { code, other, early, later, same, before } = note?.values ?? {};
  return [code ?? early ?? same, other ?? later ?? before].filter((each) => each !== undefined).join('/');
}

const cash = { preTax: '1000', afterTax: '0' };
const roth = { contributions: '1', earnings: '1' };
/** [event, facts, code] */
const coded: readonly (readonly [string, object, string])[] = [
  ['planToTraditionalDirect', cash, 'G'], ['planToRothDirect', cash, 'G'], ['planSplit', cash, 'G'], ['inPlanRoth', cash, 'G'], ['iraToPlan', { amount: '1' }, 'G'], ['designatedRothDirect', roth, 'H'],
  ['planCash', { ...cash, age: 59.4 }, '1'], ['planCash', { ...cash, age: 59.5 }, '7'], ['planCash', { ...cash, age: 59 }, '1/7'], ['planCash', cash, '1/7'],
  ['planCash', { ...cash, age: 56, separatedAge: 55 }, '2'], ['planCash', { ...cash, age: 56, separatedAge: 54 }, '1'], ['planCash', { ...cash, age: 54.9, separatedAge: 55 }, '2'], ['planCash', { ...cash, age: 59, separatedAge: 55 }, '2/7'],
  ['planCash', { ...cash, age: 40, reason: 'exception' }, '2'], ['planCash', { ...cash, age: 40, reason: 'disability' }, '3'], ['planCash', { ...cash, reason: 'death' }, '4'],
  ['designatedRothCash', { ...roth, age: 50 }, '1B'], ['designatedRothCash', { ...roth, age: 60 }, '7B'], ['designatedRothCash', { ...roth, reason: 'death' }, '4B'],
  ['iraConversion', { amount: '1', age: 45 }, '2'], ['iraConversion', { amount: '1', age: 70 }, '7'], ['iraConversion', { amount: '1' }, '2/7'],
  ['loanOffset', cash, 'M'],
  ['qcd', { amount: '1', taxYear: 2024 }, '7'], ['qcd', { amount: '1', taxYear: 2025 }, '7/7Y'], ['qcd', { amount: '1', taxYear: 2026 }, '7Y/7'], ['qcd', { amount: '1' }, '7/7Y'],
  ['recharacterization', { amount: '1', taxYear: 2025, contributionFor: 2025 }, 'N'], ['recharacterization', { amount: '1', taxYear: 2025, contributionFor: 2024 }, 'R'], ['recharacterization', { amount: '1' }, 'N/R'],
  ['contributionReturned', { ...roth, taxYear: 2025, contributionMade: 2025 }, '8'], ['contributionReturned', { ...roth, taxYear: 2025, contributionMade: 2024 }, 'P'], ['contributionReturned', { ...roth, fromRothIra: true, taxYear: 2024, contributionMade: 2023 }, 'JP'],
  ['rothIraDistribution', { amount: '1', age: 45 }, 'J'], ['rothIraDistribution', { amount: '1', age: 65, taxYear: 2026, rothOpenedYear: 2021 }, 'Q/T'], ['rothIraDistribution', { amount: '1', age: 65, taxYear: 2026, rothOpenedYear: 2022 }, 'T/J'],
  ['rothIraDistribution', { amount: '1', age: 65 }, 'T/Q'], ['rothIraDistribution', { amount: '1', age: 59 }, 'J/T'], ['rothIraDistribution', { amount: '1', age: 30, reason: 'disability' }, 'T/Q'],
];

test.each(coded)('box 7 of %s with %j is %s', (event, facts, code) => {
  expect(codes(of(event, facts))).toBe(code);
});

/** [event, facts, the code in hand, whether it is right] */
const heldCodes: readonly (readonly [string, object, string, boolean])[] = [
  ['qcd', { amount: '1', taxYear: 2025 }, 'Y7', true], ['qcd', { amount: '1', taxYear: 2024 }, '7Y', false], ['iraConversion', { amount: '1' }, '2', true], ['iraConversion', { amount: '1', age: 65 }, '2', false],
  ['contributionReturned', { ...roth, taxYear: 2025, contributionMade: 2025 }, '81', true], ['contributionReturned', { ...roth, taxYear: 2025, contributionMade: 2025 }, '8', true],
  ['contributionReturned', { ...roth, fromRothIra: true, taxYear: 2024, contributionMade: 2024 }, '8J', true], ['contributionReturned', { ...roth, fromRothIra: true, taxYear: 2024, contributionMade: 2024 }, '8', false],
  ['loanOffset', cash, 'M1', true], ['loanOffset', cash, '7M', true], ['loanOffset', cash, '1', false], ['designatedRothCash', { ...roth, age: 50 }, 'B1', true], ['designatedRothCash', { ...roth, age: 50 }, '1', false], ['planToRothDirect', cash, 'H', false], ['rothIraDistribution', { amount: '1', age: 59 }, 'Q', true],
];

test.each(heldCodes)('of %s with %j, code %s is right: %s', (event, facts, heldCode, right) => {
  expect(figuresOf(of(event, { ...facts, heldCode })).notes.some(({ code }) => code === 'form1099CodeDiffers')).toBe(!right);
});

/** [what is wrong, facts, code, values] */
const refused: readonly (readonly [string, object, string, object?])[] = [
  ['an HSA funding distribution, whose code was not confirmed', of('hsaFunding', { amount: '1' }), 'form1099UnknownEvent', { event: 'hsaFunding', known: expect.stringContaining('planSplit') }],
  ['a name that reaches for the prototype', of('toString', { amount: '1' }), 'form1099UnknownEvent'],
  ['no event', { kind: 'form1099', amount: '1' }, 'missingFacts'],
  ['parts that do not make the whole', of('planToRothDirect', { amount: '100', preTax: '60', afterTax: '39.99' }), 'partsDoNotSum', { whole: '100.00', parts: '99.99' }],
  ['a part above the whole', of('planCash', { amount: '100', afterTax: '100.01' }), 'partsDoNotSum'],
  ['more to the Roth IRA than is paid out', of('planSplit', { ...split, toRoth: '100000.01' }), 'destinationsMoreThanDistribution', { listed: '100000.01', distribution: '100000.00' }],
  ['more moved within the plan than is paid out', of('designatedRothCash', { ...roth, recentInPlanRoth: '3' }), 'partsDoNotSum'],
  ['an age of leaving that is yet to come', of('planCash', { ...cash, age: 53, separatedAge: 55 }), 'separatedAgeDoesNotFit', { age: '53', separated: '55' }],
  ['a contribution for a year too long ago', of('recharacterization', { amount: '1', taxYear: 2025, contributionFor: 2023 }), 'form1099WrongYear', { year: '2025', other: '2023' }],
  ['a contribution made after it was taken back', of('contributionReturned', { ...roth, taxYear: 2024, contributionMade: 2025 }), 'form1099WrongYear'],
  ['a charity gift at 69', of('qcd', { amount: '1', age: 69 }), 'ageBelowQcd'],
  ['a charity gift above the cap', of('qcd', { amount: '111000.01', taxYear: 2026 }), 'qcdOverCap'],
  ['a charity gift in a year without figures', of('qcd', { amount: '1', taxYear: 2027 }), 'unknownYear'],
  ['a code of three signs', of('planSplit', { ...split, heldCode: '7AB' }), 'badFacts', { fact: 'heldCode' }],
  ['an amount with a comma', of('planSplit', { ...split, heldBox1: '100,000' }), 'amountUnreadable', { fact: 'heldBox1' }],
  ['a rate in percent', of('planSplit', { ...split, marginalRate: '22' }), 'rateOutOfRange'],
  ['a fact of another kind', of('planSplit', { ...split, iraBasis: '1' }), 'unknownFact'],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(outcome.status);
  expect(outcome.note.code).toBe(code);
  expect(outcome.note.values).toMatchObject(values);
});

/** [facts, what is missing] */
const lacking: readonly (readonly [object, readonly string[]])[] = [
  [of('planSplit'), ['preTax', 'afterTax']], [of('planCash', { preTax: '1' }), ['afterTax']], [of('planCash', { amount: '1' }), ['preTax', 'afterTax']],
  [of('designatedRothDirect', { contributions: '1' }), ['earnings']], [of('iraConversion'), ['amount']], [of('qcd', { age: 75 }), ['amount']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  expect(evaluate(facts)).toMatchObject({ status: 'refused', note: { code: 'missingFacts', facts: names } });
});

test('a year of which no figures are known is no hindrance where none is needed', () => {
  expect(codes(of('recharacterization', { amount: '1', taxYear: 2019, contributionFor: 2018 }))).toBe('R');
});

test('nobody is told to file anything anew: it is the payer who is asked', () => {
  const { notes } = figuresOf(of('planCash', { ...cash, age: 40, heldBox1: '2', heldBox2a: '3', heldBox4: '0', heldBox5: '5', heldCode: '7' }));
  expect(notes.map(({ code }) => code).slice(0, 5)).toEqual(['form1099Box1Differs', 'form1099TaxedTooLittle', 'form1099Box5More', 'form1099Box4Differs', 'form1099CodeDiffers']);
});

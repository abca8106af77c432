import { evaluate, kinds } from '../../src/engine/index.ts';
import type { Refused } from '../../src/engine/index.ts';

function refusal(facts: unknown): Refused['note'] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  return outcome.note;
}

const ira = { kind: 'ira', iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' };
const plan = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', distributionAmount: '40000' };
const qcd = { ...ira, qcdAmount: '5000' };

/** [what is wrong, facts, code, values] */
const refused: readonly (readonly [string, unknown, string, Record<string, string>?])[] = [
  ['nothing at all', undefined, 'badFacts'],
  ['a list', [1], 'unknownKind'],
  ['text', 'ira', 'badFacts'],
  ['no kind', { iraBasis: '1' }, 'unknownKind'],
  ['a kind that does not exist', { ...ira, kind: 'roth' }, 'unknownKind', { kinds: Object.keys(kinds).map((name) => `"${name}"`).join(', ') }],
  ['a fact that does not exist', { ...ira, iraBassis: '1' }, 'unknownFact', { fact: 'iraBassis' }],
  ['a fact of the other kind', { ...ira, planTotal: '1' }, 'unknownFact', { fact: 'planTotal' }],
  ['a key that reaches for the prototype', JSON.parse('{"kind":"ira","__proto__":{"iraBasis":"1"}}'), 'unknownFact', { fact: '__proto__' }],
  ['a year without figures', { ...ira, taxYear: 2027 }, 'unknownYear', { year: '2027', known: '2024, 2025, 2026' }],
  ['a year without figures, of a plan', { ...plan, taxYear: 2019 }, 'unknownYear'],
  ['a year that is no year', { ...ira, taxYear: 2025.5 }, 'badFacts', { fact: 'taxYear' }],
  ['an age beyond life', { ...ira, age: 131 }, 'badFacts', { fact: 'age' }],
  ['a JSON number for an amount', { ...ira, convertAmount: 2000 }, 'amountUnreadable', { fact: 'convertAmount' }],
  ['a negative amount', { ...ira, convertAmount: '-2000' }, 'amountNegative', { fact: 'convertAmount' }],
  ['a negative zero', { ...ira, convertAmount: '-0.00' }, 'amountNegative'],
  ['more than a trillion', { ...ira, iraTotal: '1000000000000.01' }, 'amountTooLarge', { fact: 'iraTotal' }],
  ['more digits than anybody owns', { ...ira, iraTotal: '9'.repeat(41) }, 'amountTooLarge'],
  ['a fraction of a cent', { ...ira, convertAmount: '2000.001' }, 'amountTooPrecise'],
  ['an exponent', { ...ira, convertAmount: '2e3' }, 'amountUnreadable'],
  ['a comma', { ...ira, convertAmount: '2,000' }, 'amountUnreadable'],
  ['a European amount', { ...ira, convertAmount: '40.000,50' }, 'amountUnreadable'],
  ['no digits', { ...ira, convertAmount: '' }, 'amountUnreadable'],
  ['NaN', { ...ira, convertAmount: 'NaN' }, 'amountUnreadable'],
  ['Infinity', { ...ira, iraTotal: 'Infinity' }, 'amountUnreadable'],
  ['"all" where an amount is meant', { ...ira, iraTotal: 'all' }, 'amountUnreadable'],
  ['a rate in percent', { ...ira, marginalRate: '22' }, 'rateOutOfRange', { fact: 'marginalRate' }],
  ['a negative rate', { ...ira, stateRate: '-0.05' }, 'rateOutOfRange'],
  ['an after-tax share above one', { ...ira, iraAfterTaxPct: '1.2' }, 'rateOutOfRange'],

  ['converting more than there is', { ...ira, convertAmount: '10000.01' }, 'convertMoreThanPool', { out: '10000.01', pool: '10000.00' }],
  ['converting and taking out more than there is', { ...ira, iraOtherDistributions: '8001' }, 'convertMoreThanPool'],
  ['converting what has gone to a plan', { ...ira, rolloverToPlan: '7000', convertAmount: '4000' }, 'convertMoreThanPool', { out: '11000.00' }],
  ['distributions beyond the total with everything converted', { ...ira, convertAmount: 'all', iraOtherDistributions: '10001' }, 'convertMoreThanPool'],
  ['more paid in late than in all', { kind: 'ira', newNondeductible: '100', lateNondeductible: '101', iraYearEnd: '0', convertAmount: '1' }, 'lateMoreThanNew', { late: '101.00', new: '100.00' }],
  ['a late contribution without the contribution', { kind: 'ira', priorBasis: '100', lateNondeductible: '1', iraYearEnd: '0', convertAmount: '1' }, 'missingFacts'],
  ['basis that is not the sum of its parts', { ...ira, priorBasis: '1000', newNondeductible: '999' }, 'partsDoNotSum', { whole: '2000.00', parts: '1999.00' }],
  ['a part larger than the basis', { ...ira, newNondeductible: '2001' }, 'partsDoNotSum'],
  ['a share that the amounts contradict', { ...ira, iraAfterTaxPct: '0.5' }, 'partsDoNotSum'],
  ['moving basis to a plan', { ...ira, rolloverToPlan: '8001' }, 'leavesMoreThanPreTax', { leaves: '8001.00', preTax: '8000.00' }],
  ['moving pre-tax money twice', { ...ira, age: 75, rolloverToPlan: '5000', qcdAmount: '3001' }, 'leavesMoreThanPreTax'],
  ['a charity gift at 69', { ...qcd, age: 69 }, 'ageBelowQcd', { age: '69' }],
  ['a charity gift at 70 and a quarter', { ...qcd, age: 70.25 }, 'ageBelowQcd'],
  ['a charity gift by someone born too late', { ...qcd, taxYear: 2026, birthYear: 1957 }, 'ageBelowQcd', { age: '69' }],
  ['a charity gift above the cap', { kind: 'ira', taxYear: 2026, iraBasis: '0', qcdAmount: '111000.01', convertAmount: '1' }, 'qcdOverCap', { cap: '111000.00', year: '2026' }],
  ['more to an HSA than the year allows', { kind: 'ira', taxYear: 2025, iraBasis: '0', hsaFundingAmount: '9550.01', convertAmount: '1' }, 'hsaFundingOverLimit', { limit: '9550.00', year: '2025' }],
  ['more to an HSA than someone of 54 may move', { kind: 'ira', taxYear: 2025, age: 54, iraBasis: '0', hsaFundingAmount: '8550.01', convertAmount: '1' }, 'hsaFundingOverLimit', { limit: '8550.00', year: '2025' }],

  ['earnings on contributions above the account', { ...plan, planAfterTaxBasis: '100000.01', planAfterTaxEarnings: '1' }, 'partsDoNotSum', { whole: '100000.00', parts: '100001.01' }],
  ['earnings on contributions above the after-tax account', { ...plan, planAfterTaxEarnings: '1', planAfterTaxTotal: '39999' }, 'partsDoNotSum', { whole: '39999.00', parts: '40001.00' }],
  ['no earnings in an after-tax account above its contributions', { ...plan, planAfterTaxEarnings: '0', planAfterTaxTotal: '40001' }, 'partsDoNotSum', { whole: '40001.00', parts: '40000.00' }],
  ['pre-tax money beside contributions above the account', { ...plan, planAfterTaxBasis: '100000.01', planPretax: '1' }, 'partsDoNotSum', { whole: '100000.00', parts: '100001.01' }],
  ['an after-tax account at a loss and pre-tax money that do not make the whole', { ...plan, planAfterTaxTotal: '38000', planPretax: '62001' }, 'partsDoNotSum', { whole: '100000.00', parts: '100001.00' }],
  ['a stated after-tax account above the whole', { ...plan, planAfterTaxBasis: '110000', planAfterTaxTotal: '100001' }, 'partsDoNotSum', { whole: '100000.00', parts: '100001.00' }],
  ['taking the contributions out of an account that is worth less', { kind: 'plan', planAfterTaxBasis: '19500', planAfterTaxTotal: '18720', distributionAmount: '19500' }, 'distributionMoreThanBalance', { distribution: '19500.00', balance: '18720.00' }],
  ['all of a separate account at a loss of which only the whole is known', { kind: 'plan', planTotal: '41000', planAfterTaxBasis: '47500', separateAccount: true, distributionAmount: 'all' }, 'missingFacts'],
  ['an after-tax account above the whole', { ...plan, planAfterTaxEarnings: '60001' }, 'partsDoNotSum'],
  ['three after-tax amounts that do not fit', { ...plan, planAfterTaxEarnings: '5000', planAfterTaxTotal: '44000' }, 'partsDoNotSum'],
  ['parts above the whole', { ...plan, planPretax: '60001' }, 'partsDoNotSum'],
  ['a pre-tax part above the whole', { kind: 'plan', planTotal: '1000', planPretax: '1001', distributionAmount: 'all' }, 'partsDoNotSum'],
  ['earnings above the after-tax account', { kind: 'plan', planAfterTaxTotal: '1000', planAfterTaxEarnings: '1001', distributionAmount: 'all' }, 'partsDoNotSum'],
  ['taking more than there is', { ...plan, distributionAmount: '100000.01' }, 'distributionMoreThanBalance'],
  ['taking more than the separate account holds', { ...plan, separateAccount: true, planAfterTaxEarnings: '10000', distributionAmount: '60000' }, 'distributionMoreThanBalance', { distribution: '60000.00', balance: '50000.00' }],
  ['sending on more than is paid out', { ...plan, destinations: [{ to: 'rothIra', amount: '40000.01' }] }, 'destinationsMoreThanDistribution', { listed: '40000.01', distribution: '40000.00' }],
  ['a destination that does not exist', { ...plan, destinations: [{ to: 'bank', amount: '1' }] }, 'badFacts', { fact: 'destinations' }],
  ['a destination without an amount', { ...plan, destinations: [{ to: 'cash' }] }, 'amountUnreadable', { fact: 'destinations' }],
  ['a destination with a negative amount', { ...plan, destinations: [{ to: 'cash', amount: '-1' }] }, 'amountNegative', { fact: 'destinations' }],
  ['an order that names a place not in the list', { ...plan, destinations: [{ to: 'rothIra', amount: '1' }], preTaxOrder: [1] }, 'preTaxOrderDoesNotFit'],
  ['an order that names a place twice', { ...plan, destinations: [{ to: 'rothIra', amount: '1' }], preTaxOrder: [0, 0] }, 'preTaxOrderDoesNotFit'],
  ['an order that names cash', { ...plan, destinations: [{ to: 'cash', amount: '1' }], preTaxOrder: [0] }, 'preTaxOrderDoesNotFit'],
  ['an order without destinations', { ...plan, preTaxOrder: [0] }, 'preTaxOrderDoesNotFit'],
  ['a required distribution from a plan', { ...plan, rmdAmount: '4000' }, 'rmdInPlan'],
  ['more than the contributions from before 1987', { ...plan, planPre1987Basis: '10000' }, 'pre1987Beyond', { pre1987: '10000.00', distribution: '40000.00' }],
  ['more from before 1987 than in all', { ...plan, planPre1987Basis: '40001' }, 'partsDoNotSum'],
  ['a separate account of a pension', { ...plan, planType: 'pension', separateAccount: true }, 'separateAccountNotPension'],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const note = refusal(facts);
  expect(note.code).toBe(code);
  expect(note.values).toMatchObject(values);
});

/** [facts, what is missing in the order worth asking] */
const lacking: readonly (readonly [unknown, readonly string[]])[] = [
  [{ kind: 'ira' }, ['convertAmount', 'iraBasis', 'iraTotal']],
  [{ kind: 'ira', convertAmount: '2000' }, ['iraBasis', 'iraTotal']],
  [{ kind: 'ira', iraBasis: '2000', iraTotal: '10000' }, ['convertAmount']],
  [{ kind: 'ira', convertAmount: 'all', iraBasis: '2000' }, ['iraTotal']],
  [{ kind: 'ira', convertAmount: 'all', iraBasis: '2000', iraYearEnd: '5000' }, ['iraTotal']],
  [{ kind: 'ira', iraAfterTaxPct: '0.6', convertAmount: '8000', rolloverToPlan: '1000' }, ['iraTotal']],
  [{ kind: 'plan' }, ['planTotal', 'planAfterTaxBasis', 'distributionAmount']],
  [{ kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000' }, ['distributionAmount']],
  [{ kind: 'plan', distributionAmount: '40000' }, ['planTotal', 'planAfterTaxBasis']],
  [{ kind: 'plan', distributionAmount: 'all', planAfterTaxBasis: '40000' }, ['planTotal']],
  [{ kind: 'plan', distributionAmount: 'all', planAfterTaxBasis: '40000', planTotal: '100000', separateAccount: true }, ['planAfterTaxEarnings']],
  [{ kind: 'plan', distributionAmount: '1000', planTotal: '100000', separateAccount: true }, ['planAfterTaxTotal', 'planAfterTaxBasis']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  const note = refusal(facts);
  expect(note.code).toBe('missingFacts');
  expect(note.facts).toEqual(names);
});

import { understand } from '../../src/dialogs/understand/index.ts';
import { lexicon } from '../../src/messages/en.lexicon.ts';

/** `role value` of every amount of a message. */
function roles(message: string, account: 'ira' | 'plan'): string[] {
  return understand(message, lexicon, { account }).amounts.map(({ role, mention }) => `${role ?? '?'} ${mention.value}`);
}

describe('an amount belongs to the words of its own part of the sentence', () => {
  test.each([
    ['noun first', 'ira 75000 basis 5000 convert 25000', ['iraBalance 75000', 'basis 5000', 'convert 25000']],
    ['number first', '75k ira 5k basis', ['iraBalance 75000', 'basis 5000']],
    ['commas', '75k ira, basis 5k, converting 25k', ['iraBalance 75000', 'basis 5000', 'convert 25000']],
    ['slashes', '$800k ira / $100k basis', ['iraBalance 800000', 'basis 100000']],
    ['brackets', 'ira 30k (28k is basis)', ['iraBalance 30000', 'basis 28000']],
    ['a bracket that holds the amount', 'rollover IRA (187,400 pretax)', ['preTax 187400']],
    ['of which', 'the ira has 120k, of which 30k is after tax', ['iraBalance 120000', 'basis 30000']],
    ['of it', '120k in my iras, 30k of it nondeductible', ['iraBalance 120000', 'basis 30000']],
    ['a place is not the thing', 'the basis in my ira is 30k', ['basis 30000']],
    ['a part of a whole', 'convert 40k of my 200k ira', ['convert 40000', 'iraBalance 200000']],
    ['a part of a part', 'convert 100k of 1.2m', ['convert 100000', 'iraBalance 1200000']],
    ['from one value to another', 'my ira dropped from 95k to 70k', ['aside 95000', 'iraBalance 70000']],
    ['a pronoun', 'convert 20k, it was 140k before', ['convert 20000', 'iraBalance 140000']],
    ['where money goes', 'want 50k of it to the roth', ['convert 50000']],
    ['a Roth balance is not asked about', 'ira 50k, my roth ira has 90k', ['iraBalance 50000', 'aside 90000']],
    ['an inherited account is another person\'s', 'my ira 80k, and an inherited ira of 55k', ['iraBalance 80000', 'aside 55000']],
  ])('%s: %s', (_, message, expected) => {
    expect(roles(message, 'ira')).toEqual(expected);
  });

  test.each([
    ['parts of a plan', '401k 640k = 480k pretax + 110k after tax contributions + 50k roth 401k', ['planBalance 640000', 'preTax 480000', 'afterTax 110000', 'rothPlan 50000']],
    ['contributions and growth', '30,000 contributions and 10,000 earnings', ['afterTax 30000', 'earnings 10000']],
    ['what comes out', '50,000 from my 457 plan should be rolled over', ['distribution 50000']],
    ['what is left in', 'my 401k has 410k, leave 300k in there', ['planBalance 410000', 'leftIn 300000']],
    ['cash and direct', 'my 401k: 30k paid to me, 45k direct to an ira', ['cash 30000', 'direct 45000']],
  ])('%s: %s', (_, message, expected) => {
    expect(roles(message, 'plan')).toEqual(expected);
  });
});

describe('sums and products are made', () => {
  test.each([
    ['12,000 + 13,500 + 14,200 in my iras', ['iraBalance 39700']],
    ['three iras: 80k, 20k and 5k', ['iraBalance 105000']],
    ['4 years x 6k nondeductible', ['basis 24000']],
    ['3 IRAs of 20k each', ['iraBalance 60000']],
    ['$2,000 a year x 11 yrs nondeductible', ['basis 22000']],
    ['6k nondeductible each in 2020, 2021 and 2022', ['basis 18000']],
  ])('%s', (message, expected) => {
    expect(roles(message, 'ira')).toEqual(expected);
  });

  test('a person\'s own arithmetic is not a fact', () => {
    expect(roles('sep 3000 and trad 5500: 3000/(3000+5500)=35% x 5500 = $1925', 'ira').filter((role) => !role.startsWith('?'))).toEqual(['sep 3000', 'iraBalance 5500']);
  });
});

import { understand } from '../../src/dialogs/understand/index.ts';
import { lexicon } from '../../src/messages/en.lexicon.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** The facts of a message with amounts as numbers, as the tables write them. */
function facts(message: string): Facts {
  const out: Record<string, string | number | boolean> = {};
  for (const [slot, { value }] of understand(message, lexicon).stated) out[slot] = typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value;
  return out;
}

describe('every fact of a sentence is taken, and none that is not there', () => {
  test.each<[sentence: string, facts: Facts]>([
    ['I have three traditional IRAs: 42,000, 18,500 and 9,500. Basis is 14,000. Converting 20,000.', { iraTotal: 70000, iraBasis: 14000, convertAmount: 20000 }],
    ['rollover ira of 220k plus a sep with 30k, nondeductible contributions total 25k. thinking of converting 50k in 2026', { iraTotal: 250000, sepTotal: 30000, iraBasis: 25000, convertAmount: 50000, taxYear: 2026 }],
    ['My traditional IRA balance is $64,000, of which $16,000 was never deducted. I\'d like to convert $8,000 to a Roth. How much is taxable?', { iraTotal: 64000, iraBasis: 16000, convertAmount: 8000 }],
    ['can i just convert the 6,500 i put in after tax and leave the 93,500 pretax where it is', { iraTotal: 100000, iraBasis: 6500, convertAmount: 6500 }],
    ['59yo, ira 500k with 10% basis, want to do 100k conversion, 24% bracket', { age: 59, iraTotal: 500000, iraBasis: 50000, convertAmount: 100000, marginalRate: 0.24 }],
    ['put 6k a year for 5 years nondeductible in my tira, its now worth 41k. if i convert all of it whats taxed', { iraBasis: 30000, iraTotal: 41000, convertAmount: 41000 }],
    ['we\'re married filing jointly, I make 240k. did a 7k backdoor but I also have 14k in a SIMPLE IRA', { filingStatus: 'married', income: 240000, newNondeductible: 7000, iraBasis: 7000, iraTotal: 21000, simpleTotal: 14000 }],
    ['my 401k is 410k: 300k pre-tax, 80k after-tax contributions and 30k growth on the after-tax. I\'m retired and want to roll over everything', { planType: '401k', planTotal: 410000, planPretax: 300000, planAfterTaxBasis: 80000, planAfterTaxEarnings: 30000, planAfterTaxTotal: 110000, employed: false, distributionAmount: 410000 }],
    ['I left my employer in June. The 403(b) has $150,000 including $20,000 of after-tax contributions. I want to take $50,000 of it.', { employed: false, planType: '403b', planTotal: 150000, planAfterTaxBasis: 20000, distributionAmount: 50000 }],
    ['TSP balance 280k with 15k tax exempt contributions, separated last year, rolling it all to an IRA and Roth', { planType: 'tsp', planTotal: 280000, planAfterTaxBasis: 15000, employed: false, distributionAmount: 280000 }],
    ['Got a check for 60,000 three weeks ago from my old 401k, 12,000 of it after-tax, they withheld 9,600', { distributionAmount: 60000, daysSinceCheck: 21, employed: false, planType: '401k', planAfterTaxBasis: 12000, withheld: 9600 }],
    ['I\'m 62 and still working. Plan lets me take in-service withdrawals. 401k total 720k, after tax 90k. want 45k out', { age: 62, employed: true, planType: '401k', planTotal: 720000, planAfterTaxBasis: 90000, distributionAmount: 45000 }],
    ['rmd for 2025 is 14,200, ira 380k, basis 38k, I\'m 75. also converting 25k', { rmdAmount: 14200, iraTotal: 380000, iraBasis: 38000, age: 75, convertAmount: 25000 }],
    ['Single, 41, California. Trad IRA $12k all nondeductible, SEP IRA $48k. Backdoor for $7,500 this year', { filingStatus: 'single', age: 41, state: 'CA', iraTotal: 67500, sepTotal: 48000, iraBasis: 19500, newNondeductible: 7500 }],
    ['my husband has 90k in a rollover ira and 10k of basis, he wants to convert 20k', { spouseIraTotal: 90000, spouseIraBasis: 10000, spouseConvertAmount: 20000 }],
    ['if I roll 180k of pre-tax IRA into my solo 401k, and keep 20k basis in the IRA, can I convert the 20k tax free?', { rolloverToPlan: 180000, iraBasis: 20000, iraTotal: 200000, convertAmount: 20000 }],
    ['basis: 33,000. total of all my IRAs: 165,000. conversion: 55,000.', { iraBasis: 33000, iraTotal: 165000, convertAmount: 55000 }],
    ['I\'ve got about forty thousand in after-tax contributions and two hundred thousand total in the 401k, quit in march', { planAfterTaxBasis: 40000, planTotal: 200000, planType: '401k', employed: false }],
    ['convert half of my 80k ira, 20k is after tax', { iraTotal: 80000, iraBasis: 20000, convertAmount: 40000 }],
    ['I converted $15,000 from my $60,000 IRA, a quarter of it is basis', { convertAmount: 15000, iraTotal: 60000, iraBasis: 15000 }],
    ['ira1 50k ira2 25k basis 15k convert 10k', { iraTotal: 75000, iraBasis: 15000, convertAmount: 10000 }],
    ['30k of after tax contributions with 6k of earnings in a separate account, in plan conversion of the 36k', { planAfterTaxBasis: 30000, planAfterTaxEarnings: 6000, planAfterTaxTotal: 36000, separateAccount: true, distributionAmount: 36000, destination: 'inPlanRoth', employed: true }],
    ['how much of a 25,000 dollar conversion is taxable if I have 100,000 in IRAs and 40,000 basis', { convertAmount: 25000, iraTotal: 100000, iraBasis: 40000 }],
    ['pretax 85k, nondeductible 15k, convert 10k. tax?', { iraTotal: 100000, iraBasis: 15000, convertAmount: 10000 }],
    ['I want to move $35k from my traditional IRA to a Roth; the IRA is worth $140k and has $35k in nondeductible contributions', { convertAmount: 35000, iraTotal: 140000, iraBasis: 35000 }],
    ['QCD 5k and RMD 20k, age 78, IRAs 400k, basis 60k', { qcdAmount: 5000, rmdAmount: 20000, age: 78, iraTotal: 400000, iraBasis: 60000 }],
    ['Is it true that 25% of my conversion is tax free if a quarter of my IRA is after-tax? IRA is 48,000 and I convert 12,000', { iraTotal: 48000, convertAmount: 12000, iraBasis: 12000 }],
    ['after-tax 401k contributions 45k, earnings 5k, company match 60k, my pretax 140k. total 250k. Taking it all, left in 2024', { planAfterTaxBasis: 45000, planAfterTaxEarnings: 5000, planAfterTaxTotal: 50000, planMatch: 60000, planPretax: 140000, planTotal: 250000, distributionAmount: 250000, employed: false, planType: '401k' }],
    ['can they take 20% out of my 50k rollover check? 10k was after tax contributions, 401k, no longer work there', { distributionAmount: 50000, planAfterTaxBasis: 10000, planType: '401k', employed: false }],
    ['hi there, quick q. my total IRA money is $187,432.19 and my 8606 basis is $23,118.50, i plan to convert $40,000 in december. what will be taxed', { iraTotal: 187432.19, iraBasis: 23118.5, convertAmount: 40000 }],
    ['I\'m turning 60 next month, have 300k in a traditional IRA. 60k of that came from nondeductible contributions. Thinking about a 75k Roth conversion.', { iraTotal: 300000, iraBasis: 60000, convertAmount: 75000 }],
    ['my wife and I each have an IRA. Mine is 90k with 9k basis, hers is 60k with none. I convert 30k of mine', { spouseIraTotal: 60000, iraTotal: 90000, iraBasis: 9000, convertAmount: 30000, filingStatus: 'married' }],
    ['have 12k nondeductible in a separate IRA and 148k in rollover IRAs. want to move the 12k to roth', { iraTotal: 160000, iraBasis: 12000, convertAmount: 12000 }],
    ['Suppose IRA = $50,000, basis = $10,000, conversion = $20,000; what\'s the tax free portion?', { iraTotal: 50000, iraBasis: 10000, convertAmount: 20000 }],
    ['did a backdoor roth of 6000 for 2022, 6000 converted, forgot about 34k in a SEP', { newNondeductible: 6000, iraBasis: 6000, convertAmount: 6000, sepTotal: 34000, iraTotal: 40000, taxYear: 2022 }],
    ['my former employer\'s 401(k) shows Pre-tax $412,300.11, After-tax $58,200.00, Roth $21,000. I\'m rolling it all over. Where does each go?', { planType: '401k', employed: false, planPretax: 412300.11, planAfterTaxBasis: 58200, planRothTotal: 21000, planTotal: 470500.11, distributionAmount: 470500.11 }],
    ['mega backdoor: i contributed 20k after-tax this year and it grew to 21,500 before the in-plan conversion. tax?', { planAfterTaxBasis: 20000, planAfterTaxTotal: 21500, planAfterTaxEarnings: 1500, employed: true, destination: 'inPlanRoth', planType: '401k' }],
    ['what happens if i withdraw 15k from my IRA this year and convert 25k? IRA 200k basis 20k', { iraOtherDistributions: 15000, convertAmount: 25000, iraTotal: 200000, iraBasis: 20000 }],
    ['got laid off at 56. 401k 330k with 66k after tax contribs. need 40k in cash now for living, rest to an ira', { age: 56, employed: false, planType: '401k', planTotal: 330000, planAfterTaxBasis: 66000, cashWanted: 40000, distributionAmount: 330000 }],
    ['I\'m in the 32% bracket. Convert $100k out of $1.25M total IRAs with $50k basis', { marginalRate: 0.32, convertAmount: 100000, iraTotal: 1250000, iraBasis: 50000 }],
    ['Do I owe tax on 10k conversion? IRA: 10k deductible + 10k nondeductible', { convertAmount: 10000, iraTotal: 20000, iraBasis: 10000 }],
    ['my ira has grown to 70k from 28k of nondeductible contributions, converting it all this year', { iraTotal: 70000, iraBasis: 28000, convertAmount: 70000 }],
    ['line 2 of last years 8606 says 12,400. i added 7,000 this year. all my iras were 58,000 on dec 31 after converting 15,000', { iraBasis: 19400, newNondeductible: 7000, iraYearEnd: 58000, convertAmount: 15000 }],
    ['the 401k custodian mailed a check for $24,000 to me on nov 3, after tax basis 6,000. how long do i have', { receivedOn: '11-03', planType: '401k', distributionAmount: 24000, planAfterTaxBasis: 6000 }],
    ['After-tax: 25,000. Earnings on it: 4,000. Pretax: 171,000. 401k. Left job. Want the 25,000 in my Roth and everything else in an IRA.', { planAfterTaxBasis: 25000, planAfterTaxEarnings: 4000, planAfterTaxTotal: 29000, planPretax: 171000, planTotal: 200000, planType: '401k', employed: false }],
    ['my husband has 210k in his IRA, mine is 48k with 12k nondeductible, converting 10k of mine', { spouseIraTotal: 210000, iraTotal: 48000, iraBasis: 12000, convertAmount: 10000 }],
    ['i put in 2,000 a year nondeductible from 1991 to 1995, ira is 70k now, converting 9k', { iraBasis: 10000, iraTotal: 70000, convertAmount: 9000 }],
    ['socked away 300 a month after tax for 5 years in the 401k, total 150k, left in march, rolling it all out', { planAfterTaxBasis: 18000, planTotal: 150000, distributionAmount: 150000, employed: false, planType: '401k' }],
    ['backdoor: 7,500 in, 7,500 out, 0 other', { newNondeductible: 7500, iraBasis: 7500, convertAmount: 7500, iraYearEnd: 0 }],
    ['converting 12,000?? sorry, 21,000 from an ira of 90k, basis 9k', { convertAmount: 21000, iraTotal: 90000, iraBasis: 9000 }],
    ['401k:\ntotal ......... 400,000\nafter tax paid in .. 60,000\nleft the school district, cashing out everything', { planType: '401k', planTotal: 400000, planAfterTaxBasis: 60000, employed: false, distributionAmount: 400000 }],
    ['after tax account 24k of which 4k is growth, own ledger, convert 6k in plan', { planAfterTaxTotal: 24000, planAfterTaxEarnings: 4000, planAfterTaxBasis: 20000, distributionAmount: 6000, employed: true, separateAccount: true, destination: 'inPlanRoth' }],
    ['72 yrs old, 95k sep ira + 5k trad with 5k basis, convert 5k', { age: 72, sepTotal: 95000, iraTotal: 100000, iraBasis: 5000, convertAmount: 5000 }],
    ['so 8k trad, 2k of it already taxed. want 4k in roth', { iraTotal: 8000, iraBasis: 2000, convertAmount: 4000 }],
    ['we have 250k combined in our IRAs, 40k nondeductible, file jointly, converting 50k', { coupleIraTotal: 250000, coupleIraBasis: 40000, convertAmount: 50000, filingStatus: 'married' }],
    ['only 4% of my ira is basis, converting 20k of 150k', { iraTotal: 150000, convertAmount: 20000, iraBasis: 6000 }],
    ['Contributed $5,000 nondeductible in 2008, $6,000 in 2009 and $6,000 in 2010. IRA now $35,000. Convert it all?', { iraBasis: 17000, iraTotal: 35000, convertAmount: 35000 }],
    ['balance in my rollover is 77k and i put 23k of after tax in another ira thats now 30k. converting 10k', { iraTotal: 107000, iraBasis: 23000, convertAmount: 10000 }],
  ])('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});

describe('numbers that are no amounts are not taken', () => {
  test.each([
    'do I file form 8606 for 2024?',
    'what does box 2a of the 1099-R mean',
    'is the 401(k) or the 403(b) better',
    'tell me about notice 2014-54',
    'how does the 5 year rule work before 59 1/2',
    'is the limit 7,000 or 7,500',
  ])('%s', (sentence) => {
    expect(Object.values(facts(sentence)).filter((value) => typeof value === 'number' && value > 2100)).toEqual([]);
  });
});

describe('every fact keeps the words it came from', () => {
  test('amounts, shares and circumstances', () => {
    const { stated } = understand('my ira is $64k, basis is a quarter of it, I am 61 and converting 20k', lexicon);
    expect(Object.fromEntries([...stated].map(([slot, { words }]) => [slot, words]))).toEqual({ iraTotal: '$64k', iraBasis: 'a quarter', convertAmount: '20k', age: '61' });
  });
});

describe('"all of it" before the whole is known', () => {
  test('is no fact yet in an opening message, but is remembered', () => {
    const { stated, whole } = understand('i left my job and want to roll over everything in my 401k', lexicon);
    expect(stated.has('distributionAmount')).toBe(false);
    expect(whole).toBe('distributionAmount');
  });
  test('is a fact when the person answers', () => {
    expect(understand('convert all of it', lexicon, { account: 'ira' }).stated.get('convertAmount')?.value).toBe('all');
  });
});

describe('amounts said before help to read the next ones', () => {
  test('75 is the 75,000 of before', () => {
    expect(understand('75 contributions plus 25 earnings', lexicon, { account: 'plan', known: ['75000', '25000'] }).stated.get('planAfterTaxEarnings')?.value).toBe('25000');
  });
  test('one more account comes on top of what was known', () => {
    expect(understand('also forgot a SEP with 48k', lexicon, { account: 'ira', iraTotal: '72000' }).stated.get('iraTotal')?.value).toBe('120000');
  });
  test('a person who writes 40 for 40,000', () => {
    expect(understand('basis is 35.5 and i convert 50', lexicon, { account: 'ira', thousands: true }).stated.get('iraBasis')?.value).toBe('35500');
  });
});

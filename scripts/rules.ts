/**
 * `node scripts/rules.ts`: writes docs/rules.md from the engine itself. Every formula is read off lines the engine
 * computed for the cases below, so the page cannot say what the engine does not do; a test fails when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { compare, evaluate, NOTE_CODES, strategies, taxYears } from '../src/engine/index.ts';
import type { Authority, CaseFacts, Facts, Figures, Line, LineId, Outcome, TaxYear, Wanted } from '../src/engine/index.ts';
import { destinationLines, lines as titles, notes as words } from '../src/messages/engineWords.en.ts';
import { conversionFacts, conversionLines } from '../src/messages/engineWords.roth.en.ts';
import { ledgerLines } from '../src/messages/engineWords.ledger.en.ts';
import { strategyWords } from '../src/messages/engineWords.strategies.en.ts';
import { yearLines } from '../src/messages/engineWords.years.en.ts';

export const RULES_FILE = 'docs/rules.md';

const direct = (to: 'traditionalIra' | 'rothIra' | 'employerPlan', amount: string) => ({ to, via: 'direct', amount } as const);

const conversion = (year: number, taxable: string, nontaxable: string) => ({ year, taxable, nontaxable });

/** Cases that between them make every line in every way it can come about. */
const cases: readonly Facts[] = [
  { kind: 'ira', priorBasis: '2000', newNondeductible: '1000', lateNondeductible: '500', iraYearEnd: '13000', outstandingRollovers: '100', iraOtherDistributions: '400', convertAmount: '2000', marginalRate: '0.22', stateRate: '0.05' },
  { kind: 'ira', iraBasis: '2000', iraTotal: '20000', rmdAmount: '900', qcdAmount: '100', hsaFundingAmount: '200', rolloverToPlan: '500', withheld: '50', convertAmount: 'all', age: 75 },
  { kind: 'ira', iraBasis: '2000', iraTotal: '20000', rmdAmount: '900', iraOtherDistributions: '1000', convertAmount: '100' },
  { kind: 'ira', iraBasis: '2000', iraYearEnd: '13000', convertAmount: '2000' },
  { kind: 'ira', iraBasis: '0', convertAmount: '2000' },
  { kind: 'ira', iraAfterTaxPct: '0.6', convertAmount: '8000' },
  { kind: 'ira', iraBasis: '2000', convertAmount: '0', iraOtherDistributions: '0' },
  { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [direct('traditionalIra', 'preTax'), direct('rothIra', '100'), { to: 'rothIra', via: '60day', amount: 'rest' }], marginalRate: '0.22', stateRate: '0.05' },
  { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [direct('rothIra', 'afterTax')] },
  { kind: 'plan', planAfterTaxBasis: '30000', planAfterTaxEarnings: '10000', separateAccount: true, distributionAmount: 'all' },
  { kind: 'plan', planAfterTaxTotal: '40000', planAfterTaxEarnings: '10000', separateAccount: true, distributionAmount: '5000' },
  { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', planPre1987Basis: '10000', distributionAmount: '8000' },
  { kind: 'plan', planAfterTaxBasis: '0', distributionAmount: '8000' },
  { kind: 'rmd', taxYear: 2027, birthYear: 1953, accountType: 'ira', priorYearEnd: '500000', firstPutOff: true, firstYearBalance: '480000', firstYearTaken: '1000', qcdAmount: '5000', alreadyTaken: '2000' },
  { kind: 'rmd', taxYear: 2026, birthYear: 1952, accountType: '401k', retirementYear: 2026, fivePercentOwner: false, priorYearEnd: '500000' },
  { kind: 'rmd', taxYear: 2026, birthYear: 1952, accountType: '401k', employed: true, fivePercentOwner: false },
  { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: '401k', employed: false, priorYearEnd: '118080', planTotal: '100000', planAfterTaxBasis: '20000', distributionAmount: '10000' },
  { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: '401k', employed: false, priorYearEnd: '118080', planTotal: '0', planAfterTaxBasis: '20000', distributionAmount: '0' },
  { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: '401k', employed: false, priorYearEnd: '118080', afterTaxAmount: '100' },
  { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: 'ira', priorYearEnd: '118080', distributionAmount: '10000' },
  { kind: 'rothDistribution', taxYear: 2026, age: 50, rothOpenedYear: 2023, rothContributions: '1000', rothConversions: [conversion(2023, '4000', '500'), conversion(2024, '300', '0')], rothRolledIn: [{ qualified: true, contributions: '100', earnings: '10' }], rothTotal: '9000', distributionAmount: '7000', firstHomeAmount: '2000', firstHomeUsed: '9000', marginalRate: '0.22' },
  { kind: 'rothDistribution', taxYear: 2026, age: 50, rothOpenedYear: 2010, rothContributions: '1000', rothTotal: '9000', distributionAmount: 'all', firstHomeAmount: '2000' },
  { kind: 'rothDistribution', taxYear: 2026, age: 60, rothOpenedYear: 2010, rothContributions: '1000', rothTotal: '9000', distributionAmount: 'all' },
  { kind: 'designatedRoth', taxYear: 2026, age: 50, planRothTotal: '10000', planRothContributions: '8000', planRothFirstYear: 2024, carriedPlanRothYear: 2023, distributionAmount: '5000', rolloverTo: 'rothIra', rolloverAmount: '3000', rothOpenedYear: 2020 },
  { kind: 'designatedRoth', taxYear: 2026, age: 60, planRothTotal: '10000', planRothFirstYear: 2020, distributionAmount: 'all', rolloverTo: 'rothIra', rolloverVia: '60day' },
  { kind: 'designatedRoth', taxYear: 2026, age: 50, planRothTotal: '0', planRothContributions: '0', planRothFirstYear: 2020, distributionAmount: '0' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', today: '2026-02-01', rollFrom: 'employerPlan', rollTo: 'employerPlan', distributionAmount: '10000', afterTaxAmount: '1000', rmdAmount: '500' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'traditionalIra', rollTo: 'traditionalIra', distributionAmount: '10000', withheld: '1000', rolloverAmount: '9500' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'traditionalIra', rollTo: 'traditionalIra', distributionAmount: '10000' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'traditionalIra', rollTo: 'employerPlan', distributionAmount: '10000', rmdAmount: '500', iraPreTax: '9000' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'rothIra', distributionAmount: '10000' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'traditionalIra', distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '3000' },
  { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'traditionalIra', distributionAmount: '10000', loanOffset: true },
  { kind: 'form1099', event: 'planSplit', preTax: '60000', afterTax: '40000', heldBox2a: '60000', heldBox5: '0', heldCode: '1', marginalRate: '0.22' },
  { kind: 'form1099', event: 'planCash', amount: '10000', afterTax: '4000', heldBox2a: '5000' },
  { kind: 'form1099', event: 'designatedRothCash', contributions: '6000', earnings: '2000', recentInPlanRoth: '1000', age: 50 },
  { kind: 'form1099', event: 'iraConversion', amount: '8000', withheld: '800', age: 60 },
  { kind: 'form1099', event: 'iraToPlan', amount: '8000' },
  { kind: 'checkForm8606', iraYearEnd: '0', lines: { '1': '5000.50', '2': '15000', '3': '20000.50', '4': '0', '5': '20000.50', '6': '50000', '7': '0', '8': '50000', '9': '100000', '10': '.200', '15a': '1', '15b': '2', '16': '50000', '18': '40000' } },
  { kind: 'checkForm8606', lines: { '19': '18000', '20': '12000', '21': '6000', '22': '5000', '23': '1000', '24': '1000', '25a': '1000', '25b': '1100', '25c': '1000' } },
  { kind: 'checkForm8606', lines: { '1': '1000', '4': '1500', '16': '50000', '17': '20000', '18': '20000' } },
  { kind: 'ledger', priorBasis: '1000', entries: [{ year: 2018, nondeductible: '5000', late: '1000', converted: '3000', distributed: '1000', yearEnd: '26000', proof: 'form5498' }, { year: 2019, nondeductible: '6000', converted: '500', nontaxable: '100', proof: 'memory' }, { year: 2020, rolledIn: '700', rolledInProof: 'form1099R' }] },
  { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', taxableIncome: '0', extraIncome: '700000', stateRate: '0.05' },
  { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', taxableIncome: '700000', extraIncome: '0' },
  { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', taxableIncome: '60000', extraIncome: '60000', age: 50, earlyAmount: '1000' },
  { kind: 'incomeTax', taxYear: 2026, filingStatus: 'marriedJoint', income: '90000', extraIncome: '40000', age: 66, spouseAge: 60 },
  { kind: 'earlyTax', from: 'ira', age: 60, taxableAmount: '10000' },
  { kind: 'earlyTax', from: 'simpleIra', simpleFirstTwoYears: true, age: 50, taxableAmount: '10000', exception: 'firstHome', exceptionAmount: '4000' },
  { kind: 'earlyTax', from: '401k', age: 50, taxableAmount: '10000', exception: 'disability' },
  { kind: 'earlyTax', from: '457b', age: 50, taxableAmount: '10000', rolledInAmount: '4000', exception: 'emergency' },
  { kind: 'taxFromAccount', leavingAmount: '10000', taxableAmount: '8000', age: 50, taxYear: 2026, filingStatus: 'single', taxableIncome: '60000', stateRate: '0.05' },
  { kind: 'taxFromAccount', leavingAmount: '10000', taxableShare: '0.8', age: 60, marginalRate: '0.22' },
  { kind: 'contribution', taxYear: 2026, age: 52, filingStatus: 'single', income: '85000', compensation: '85000', coveredByPlan: true, alreadyContributed: '9000', alreadyRoth: '9000' },
  { kind: 'contribution', taxYear: 2026, age: 40, filingStatus: 'single', income: '160000', coveredByPlan: true },
  { kind: 'contribution', taxYear: 2026, age: 40, filingStatus: 'single', income: '168000', coveredByPlan: false, alreadyRoth: '500' },
  { kind: 'annualAdditions', taxYear: 2026, age: 52, compensation: '90000', deferrals: '30000', employerContributions: '9000', afterTaxPaid: '2000' },
  { kind: 'annualAdditions', taxYear: 2026, age: 61, deferrals: '24500', employerContributions: '9000' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 3, growthRate: '0.1', newEachYear: '1000', marginalRate: '0.22', stateRate: '0.05' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '-0.1', convertEachYear: '20000' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2 },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '0.1', convertTotal: '20000', newEachYear: '1000' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '-0.1', convertTotal: '20000' },
];

/** Cases beside which strategies are put, so that every key figure comes about. */
const compared: readonly (readonly [CaseFacts, readonly Wanted[]])[] = [
  [{ kind: 'ira', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000', qcdAmount: '100', hsaFundingAmount: '200', rolloverToPlan: '500', withheld: '50', marginalRate: '0.22', stateRate: '0.05', age: 75 }, ['rollInFirst', 'convertAll', 'convertBasisOnly', 'waitForJanuary']],
  [{ kind: 'ira', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000', marginalRate: '0.22' }, [{ id: 'spreadConversion', years: 2 }]],
  [{ kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [direct('rothIra', '16000')], marginalRate: '0.22' }, ['noticeSplit', 'allToRoth', 'allCash', 'inPlanRoth', 'leaveInPlan']],
];

interface Rule {
  readonly formulas: Set<string>;
  readonly authorities: Set<string>;
}

/** `destination.2.preTax` and `destination.1.preTax` are one rule, and so are the lines, the conversions and the ledgers of all years. */
function generic(id: LineId): string {
  return id.replace(/^(destination|year)\.\d+/, '$1.N').replace(/\.conversion\.\d+/, '.conversion.N').replace(/^ledger\.\d+\.(\w+)(?:\.\w+)?$/, 'ledger.YEAR.$1');
}

function formula({ id, op, unit, operands }: Line): string {
  const names = operands.map((operand) => generic(operand.id));
  const [first = '', second = ''] = names;
  switch (op) {
    case 'given': return 'as stated';
    case 'fixed': return 'set by law';
    case 'add': return names.length > 0 ? [...new Set(names)].join(' + ') : 'zero, when nothing of the kind is stated';
    case 'subtract': return names.length > 1 ? [...new Set(names)].join(' − ') : first;
    case 'lesser': return `the lesser of ${first} and ${second}`;
    case 'greater': return `the greater of ${first} and ${second}`;
    case 'divide': return `${first} ÷ ${second}, at most 1`;
    case 'quotient': return `${first} ÷ ${second}, to the cent`;
    case 'lookup': return `by ${first}, from the table of the law`;
    case 'multiply': return `${first} × ${second}${unit === 'usd' ? ', to the cent' : ''}${/^8606\.1[12]$|^ledger\.\d+\.used/.test(id) ? ', held at the basis that is left' : ''}`;
    case 'multiplyUp': return `${first} × ${second}, rounded up to the next ${names[2] ?? ''}`;
    default: return unit;
  }
}

function figuresIn(outcome: Outcome): readonly Figures[] {
  if (outcome.status === 'refused') throw new Error(`a case of scripts/rules.ts is refused: ${outcome.note.code}`);
  return outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
}

function cited({ cite, url, settled }: Authority): string {
  return `${url ? `[${cite}](${url})` : cite}${settled === false ? ' (not settled)' : ''}`;
}

/** Every line the cases make, with the lines it is made of. */
function collect(): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const add = (line: Line): void => {
    const id = generic(line.id);
    const rule = rules.get(id) ?? { formulas: new Set(), authorities: new Set() };
    rules.set(id, rule);
    rule.formulas.add(formula(line));
    rule.authorities.add(cited(line.authority));
    line.operands.forEach(add);
  };
  for (const facts of cases) for (const { lines } of figuresIn(evaluate(facts))) for (const line of lines.values()) add(line);
  for (const [facts, wanted] of compared) {
    const { today, rows } = compare(facts, wanted);
    for (const lines of today.readings) for (const line of lines.values()) add(line);
    for (const row of rows) {
      if (row.status === 'closed') throw new Error(`a strategy of scripts/rules.ts is closed: ${row.id}, ${row.because.code}`);
      for (const { figures, changes } of row.readings) for (const line of [...figures.values(), ...[...changes.values()].map(({ by }) => by)]) add(line);
    }
  }
  return rules;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Lines by number, then by name: 8606.2 before 8606.10. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Tax worked out by bracket stands apart from tax at a rate that the person stated. */
const BY_BRACKET = /^tax\.(?:at\d|income|before|after|extra|total|topRate|averageRate|standardDeduction|ageDeduction|deduction)/;

function ruleRows(rules: ReadonlyMap<string, Rule>, starts: string, among: (id: string) => boolean = () => true): string[][] {
  const each = (start: string, parts: Readonly<Record<string, string | undefined>>) => Object.fromEntries(Object.entries(parts).map(([part, title]) => [`${start}.${part}`, title]));
  const ofYear = (start: string, parts: Readonly<Record<string, (year: string) => string>>) => Object.fromEntries(Object.entries(parts).map(([part, title]) => [`${start}.N.${part}`, title('N')]));
  const named: Readonly<Record<string, string | undefined>> = {
    ...titles, ...each('destination.N', destinationLines), ...each('ledger.YEAR', ledgerLines), ...ofYear('rothIra.conversion', conversionLines), ...ofYear('given.conversion', conversionFacts),
    ...each('year.N', titles), ...each('once', titles), ...each('year.N', yearLines),
  };
  const title = (id: string): string => named[id] ?? '';
  return [...rules].filter(([id]) => id.startsWith(starts) && among(id)).toSorted(([a], [b]) => inOrder(a, b))
    .map(([id, { formulas, authorities }]) => [`\`${id}\``, title(id), [...formulas].join('; or '), [...authorities].join('; ')]);
}

function yearTable(head: string, idsOf: (year: TaxYear) => readonly string[], cell: (year: TaxYear, id: string) => { text: string; source: string } | undefined): string {
  const ids = [...new Set(taxYears.flatMap(idsOf))];
  const rows = ids.map((id) => {
    const cells = taxYears.map((year) => cell(year, id));
    return [`\`${id}\``, ...cells.map((each) => each?.text ?? '–'), [...new Set(cells.flatMap((each) => each?.source ?? []))].join('; ')];
  });
  return table([head, ...taxYears.map(({ year }) => String(year)), 'Source'], rows);
}

const uncertain = ' (to be confirmed)';

function yearTables(): string {
  const limits = yearTable('Limit', ({ limits: all }) => Object.keys(all), (year, id) => {
    const limit = year.limits[id as keyof typeof year.limits];
    return limit && { text: `${limit.usd}${limit.source.seen === 'uncertain' ? uncertain : ''}`, source: limit.source.cite };
  });
  const phaseOuts = yearTable('Phase-out', ({ phaseOuts: all }) => Object.keys(all), (year, id) => {
    const { from, to, source } = year.phaseOuts[id as keyof typeof year.phaseOuts];
    return { text: `${from}–${to}`, source: source.cite };
  });
  const brackets = yearTable('Brackets', ({ brackets: all }) => Object.keys(all), (year, id) => ({
    text: year.brackets[id as keyof typeof year.brackets].map(({ rate, from }) => `${Number(rate) * 100}% from ${from}`).join('<br>'), source: year.bracketSource.cite,
  }));
  return [limits, phaseOuts, brackets].join('\n\n');
}

/** Words with the names of their values in place of the values. */
const placeholders = new Proxy<Record<string, string>>({}, { get: (_of, name) => `{${String(name)}}` });

/** The whole page. Always the same for the same engine. */
export function rulesPage(): string {
  const rules = collect();
  const head = ['Line', 'What it is', 'How it comes about', 'Authority'];
  return `${[
    '# Rules',
    'Generated from the engine by `node scripts/rules.ts`; do not edit. `docs/decisions` says why the engine reads the law as it does.',
    'Amounts are dollars. A share is exact; an amount made with one is rounded to the cent once, half-up, and the other part of the same whole is the whole less it.',
    '## IRA: Form 8606, Parts I and II; Roth IRA: Part III',
    table(head, ruleRows(rules, '8606.')),
    '## Workplace plan: IRC 72(e)(8), 72(d)(2) and Notice 2014-54',
    table(head, ruleRows(rules, 'plan.')),
    table(head, ruleRows(rules, 'destination.')),
    '## Required minimum distributions: IRC 401(a)(9)',
    table(head, ruleRows(rules, 'rmd.')),
    '## Roth IRA distributions: IRC 408A(d)',
    table(head, ruleRows(rules, 'rothIra.')),
    '## Roth account of a plan: IRC 402A(d)',
    table(head, ruleRows(rules, 'planRoth.')),
    '## 60-day rollovers: IRC 402(c)(3), 408(d)(3)',
    table(head, ruleRows(rules, 'sixtyDay.')),
    '## Form 1099-R: the boxes to expect, and what a wrong one costs',
    table(head, ruleRows(rules, '1099.')),
    '## A Form 8606 somebody filled in',
    table(head, ruleRows(rules, 'check8606.')),
    '## A ledger of basis, year by year',
    table(head, ruleRows(rules, 'ledger.')),
    '## IRA contributions: IRC 219 and 408A(c)',
    'Where an income lies between the two ends of a phase-out, the limit × (upper end − income) ÷ (upper end − lower end) is allowed, rounded up to the next $10 and at least $200. Of two phase-outs one row each.',
    table(head, ruleRows(rules, 'contribution.')),
    '## Room for after-tax money in a plan: IRC 415(c)',
    table(head, ruleRows(rules, 'room.')),
    '## Tax at the rates stated',
    table(head, ruleRows(rules, 'tax.', (id) => !BY_BRACKET.test(id))),
    '## Tax of extra income by bracket: IRC 1(j) and 63',
    'The tax of each bracket is rounded to the cent as a running total, so extra income taken in steps costs the same as at once.',
    table(head, ruleRows(rules, 'tax.', (id) => BY_BRACKET.test(id))),
    '## Additional tax on a payment kept: IRC 72(t)',
    table(head, ruleRows(rules, 'early.')),
    '## Tax paid out of the converted IRA',
    'Tax held back is a distribution with the same taxable share. With the tax on the whole and the additional tax on each dollar held back, what must be held back is the tax ÷ (1 − that share).',
    table(head, ruleRows(rules, 'fromAccount.')),
    '## Facts and steps without a number of their own',
    table(head, ruleRows(rules, 'given.')),
    '## Strategies',
    table(['Strategy', 'What it is', 'Of', 'Authority'], strategies.map(({ id, kind, authority }) => [`\`${id}\``, strategyWords[id].what, kind, cited(authority)])),
    'Beside the case as it stands (`today`), each strategy that is open has these figures (`strategy`), and how far the two lie apart (`change`, the larger less the smaller).',
    table(head, ['today.', 'strategy.', 'change.'].flatMap((starts) => ruleRows(rules, starts))),
    '## Converting over several years',
    'Each of the years has its own Form 8606, `year.N.8606.1` to `year.N.8606.18`; `once.8606.*` is the form of converting the same in the first year.',
    table(head, ['spread.', 'atOnce.', 'year.N.', 'once.'].flatMap((starts) => ruleRows(rules, starts))),
    '## Notes and refusals',
    table(['Code', 'Words'], NOTE_CODES.map((code) => [`\`${code}\``, words[code](placeholders)])),
    '## Figures of each tax year',
    'Read in two or more independent secondary sources that cite the authority, unless marked. A dash means not in force that year. A year that is not here is refused.',
    yearTables(),
  ].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('rules.ts')) writeFileSync(RULES_FILE, rulesPage());

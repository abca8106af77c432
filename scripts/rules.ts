/**
 * `node scripts/rules.ts`: writes docs/rules.md from the engine itself. Every formula is read off lines the engine
 * computed for the cases below, so the page cannot say what the engine does not do; a test fails when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { evaluate, NOTE_CODES, strategies, taxYears } from '../src/engine/index.ts';
import type { Authority, Facts, Figures, Line, LineId, Outcome, TaxYear } from '../src/engine/index.ts';
import { destinationLines, lines as titles, notes as words } from '../src/messages/engineWords.en.ts';

export const RULES_FILE = 'docs/rules.md';

const direct = (to: 'traditionalIra' | 'rothIra' | 'employerPlan', amount: string) => ({ to, via: 'direct', amount } as const);

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
];

interface Rule {
  readonly formulas: Set<string>;
  readonly authorities: Set<string>;
}

/** `destination.2.preTax` and `destination.1.preTax` are one rule. */
function generic(id: LineId): string {
  return id.replace(/^destination\.\d+/, 'destination.N');
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
    case 'multiply': return `${first} × ${second}${unit === 'usd' ? ', to the cent' : ''}${id === '8606.11' || id === '8606.12' ? ', held at the basis that is left' : ''}`;
    case 'multiplyUp': return `${first} × ${second}, rounded up to the next ${names[2] ?? ''}`;
    case 'grossUp': return `${first} ÷ ${second}, to the cent`;
    default: return unit;
  }
}

function figuresIn(outcome: Outcome): readonly Figures[] {
  if (outcome.status === 'refused') throw new Error(`a case of scripts/rules.ts is refused: ${outcome.note.code}`);
  return outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
}

function cited({ cite, url }: Authority): string {
  return url ? `[${cite}](${url})` : cite;
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
  const named: Readonly<Record<string, string | undefined>> = { ...titles, ...Object.fromEntries(Object.entries(destinationLines).map(([part, title]) => [`destination.N.${part}`, title])) };
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
    '## IRA: Form 8606, Parts I and II',
    table(head, ruleRows(rules, '8606.')),
    '## Workplace plan: IRC 72(e)(8), 72(d)(2) and Notice 2014-54',
    table(head, ruleRows(rules, 'plan.')),
    table(head, ruleRows(rules, 'destination.')),
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
    table(['Strategy', 'Of', 'Authority'], strategies.map(({ id, kind, authority }) => [`\`${id}\``, kind, cited(authority)])),
    '## Notes and refusals',
    table(['Code', 'Words'], NOTE_CODES.map((code) => [`\`${code}\``, words[code](placeholders)])),
    '## Figures of each tax year',
    'Read in two or more independent secondary sources that cite the authority, unless marked. A dash means not in force that year. A year that is not here is refused.',
    yearTables(),
  ].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('rules.ts')) writeFileSync(RULES_FILE, rulesPage());

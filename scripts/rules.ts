/**
 * `node scripts/rules.ts`: writes docs/rules.md from the engine itself. Every formula is read off lines the engine
 * computed for the cases below, so the page cannot say what the engine does not do; a test fails when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { compare, evaluate, NOTE_CODES, strategies, taxYears } from '../src/engine/index.ts';
import type { Authority, Facts, Figures, Line, LineId, Outcome, TaxYear, Wanted } from '../src/engine/index.ts';
import { destinationLines, lines as titles, notes as words } from '../src/messages/engineWords.en.ts';
import { strategyWords } from '../src/messages/engineWords.strategies.en.ts';
import { yearLines } from '../src/messages/engineWords.years.en.ts';

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
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 3, growthRate: '0.1', newEachYear: '1000', marginalRate: '0.22', stateRate: '0.05' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '-0.1', convertEachYear: '20000' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2 },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '0.1', convertTotal: '20000', newEachYear: '1000' },
  { kind: 'spread', iraBasis: '6000', iraTotal: '30000', years: 2, growthRate: '-0.1', convertTotal: '20000' },
];

/** Cases beside which strategies are put, so that every key figure comes about. */
const compared: readonly (readonly [Facts, readonly Wanted[]])[] = [
  [{ kind: 'ira', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000', qcdAmount: '100', hsaFundingAmount: '200', rolloverToPlan: '500', withheld: '50', marginalRate: '0.22', stateRate: '0.05', age: 75 }, ['rollInFirst', 'convertAll', 'convertBasisOnly', 'waitForJanuary']],
  [{ kind: 'ira', iraBasis: '2000', iraTotal: '20000', convertAmount: '5000', marginalRate: '0.22' }, [{ id: 'spreadConversion', years: 2 }]],
  [{ kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [direct('rothIra', '16000')], marginalRate: '0.22' }, ['noticeSplit', 'allToRoth', 'allCash', 'inPlanRoth', 'leaveInPlan']],
];

interface Rule {
  readonly formulas: Set<string>;
  readonly authorities: Set<string>;
}

/** `destination.2.preTax` and `destination.1.preTax` are one rule, and so are the lines of one year and the next. */
function generic(id: LineId): string {
  return id.replace(/^(destination|year)\.\d+/, '$1.N');
}

function formula({ id, op, unit, operands }: Line): string {
  const names = operands.map((operand) => generic(operand.id));
  const [first = '', second = ''] = names;
  switch (op) {
    case 'given': return 'as stated';
    case 'add': return names.length > 0 ? [...new Set(names)].join(' + ') : 'zero, when nothing of the kind is stated';
    case 'subtract': return names.length > 1 ? [...new Set(names)].join(' − ') : first;
    case 'lesser': return `the lesser of ${first} and ${second}`;
    case 'greater': return `the greater of ${first} and ${second}`;
    case 'divide': return `${first} ÷ ${second}, at most 1`;
    case 'multiply': return `${first} × ${second}, to the cent${id === '8606.11' || id === '8606.12' ? ', held at the basis that is left' : ''}`;
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

function ruleRows(rules: ReadonlyMap<string, Rule>, starts: string): string[][] {
  const titled = (before: string, of: object): Record<string, string> => Object.fromEntries(Object.entries(of).map(([part, its]) => [`${before}${part}`, String(its)]));
  const named: Readonly<Record<string, string | undefined>> = { ...titles, ...titled('destination.N.', destinationLines), ...titled('year.N.', titles), ...titled('once.', titles), ...titled('year.N.', yearLines) };
  const title = (id: string): string => named[id] ?? '';
  return [...rules].filter(([id]) => id.startsWith(starts)).toSorted(([a], [b]) => inOrder(a, b))
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
    '## Tax at the rates stated',
    table(head, ruleRows(rules, 'tax.')),
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

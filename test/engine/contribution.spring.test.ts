import { readFileSync } from 'node:fs';
import { springContribution } from '../../src/engine/index.ts';
import type { Figures, IraFacts, Outcome } from '../../src/engine/index.ts';
import { amounts } from './table.ts';

type Second = Parameters<typeof springContribution>[2];

/** A contribution made next spring, with both forms worked by hand. */
interface SpringCase {
  readonly name: string;
  readonly source: string;
  readonly worksheet: string;
  readonly amount: string;
  readonly first: IraFacts;
  readonly second: Second;
  readonly lines: Readonly<Record<string, string>>;
  readonly next: Readonly<Record<string, string>>;
}

const cases: readonly SpringCase[] = [
  {
    name: 'paid in spring for the year before and converted at once: all of it is basis, and nothing is taxed',
    source: 'Form 8606, lines 1, 2, 4 and 14',
    worksheet: 'first: 7,000 + 0 = 7,000, less 7,000 late = 0; no conversion, so 7,000 to line 14. second: 7,000 / 7,000 of 7,000',
    amount: '7000',
    first: { kind: 'ira', taxYear: 2025, priorBasis: '0', convertAmount: '0' },
    second: { kind: 'ira', taxYear: 2026, newNondeductible: '0', iraTotal: '7000', convertAmount: 'all' },
    lines: { '8606.1': '7000.00', '8606.3': '7000.00', '8606.4': '7000.00', '8606.5': '0.00', '8606.14': '7000.00' },
    next: { '8606.2': '7000.00', '8606.5': '7000.00', '8606.11': '7000.00', '8606.14': '0.00', '8606.18': '0.00' },
  },
  {
    name: 'two years’ contributions in one spring, both converted with what they earned',
    source: 'Form 8606',
    worksheet: 'second: 7,000 + 7,500 = 14,500 basis of 14,620; taxable 120',
    amount: '7000',
    first: { kind: 'ira', taxYear: 2025, priorBasis: '0', convertAmount: '0' },
    second: { kind: 'ira', taxYear: 2026, newNondeductible: '7500', iraTotal: '14620', convertAmount: 'all' },
    lines: { '8606.14': '7000.00' },
    next: { '8606.1': '7500.00', '8606.2': '7000.00', '8606.3': '14500.00', '8606.17': '14500.00', '8606.18': '120.00' },
  },
  {
    name: 'it shelters nothing of the year it is for',
    source: 'Form 8606, line 4',
    worksheet: 'first: 7,000 − 7,000 = 0, so all 5,000 taxed; second: 7,000 / 22,000 × 11,000 = 3,500',
    amount: '7000',
    first: { kind: 'ira', taxYear: 2025, priorBasis: '0', newNondeductible: '0', iraYearEnd: '15000', convertAmount: '5000' },
    second: { kind: 'ira', taxYear: 2026, newNondeductible: '0', iraTotal: '22000', convertAmount: '11000' },
    lines: { '8606.5': '0.00', '8606.11': '0.00', '8606.18': '5000.00', '8606.14': '7000.00' },
    next: { '8606.2': '7000.00', '8606.11': '3500.00', '8606.14': '3500.00', '8606.18': '7500.00' },
  },
  {
    name: 'what was paid in during the year counts in it, and only the rest waits',
    source: 'Form 8606, lines 4 and 5',
    worksheet: 'first: 4,000 + 3,000 = 7,000 on line 1; 1,000 + 7,000 − 3,000 = 5,000; 5,000 / 20,000 × 8,000 = 2,000; 8,000 − 2,000 = 6,000. second: 6,000 / 15,000 × 15,000',
    amount: '3000',
    first: { kind: 'ira', taxYear: 2024, priorBasis: '1000', newNondeductible: '4000', iraYearEnd: '12000', convertAmount: '8000' },
    second: { kind: 'ira', newNondeductible: '0', iraYearEnd: '0', convertAmount: '15000' },
    lines: { '8606.1': '7000.00', '8606.3': '8000.00', '8606.4': '3000.00', '8606.5': '5000.00', '8606.11': '2000.00', '8606.14': '6000.00' },
    next: { '8606.2': '6000.00', '8606.11': '6000.00', '8606.14': '0.00', '8606.18': '9000.00' },
  },
  {
    name: 'where only the sum of lines 1 and 2 is known it grows by what is paid in spring',
    source: 'Form 8606, line 3',
    worksheet: 'first: 5,000 + 7,000 = 12,000, less 7,000 = 5,000 of 10,000; half of 4,000 = 2,000; 12,000 − 2,000 = 10,000',
    amount: '7000',
    first: { kind: 'ira', iraBasis: '5000', iraYearEnd: '6000', convertAmount: '4000' },
    second: { kind: 'ira', newNondeductible: '0', convertAmount: '0' },
    lines: { '8606.3': '12000.00', '8606.4': '7000.00', '8606.5': '5000.00', '8606.11': '2000.00', '8606.14': '10000.00' },
    next: { '8606.2': '10000.00' },
  },
];

function figures(outcome: Outcome): Figures {
  if (outcome.status !== 'figures') throw new Error(outcome.status === 'refused' ? outcome.note.code : outcome.status);
  return outcome;
}

function checkSpring({ amount, first, second, lines, next }: Omit<SpringCase, 'name' | 'source' | 'worksheet'>): void {
  const spring = springContribution(amount, first, second);
  expect(amounts(figures(spring.first), Object.keys(lines))).toEqual(lines);
  expect(amounts(figures(spring.second), Object.keys(next))).toEqual(next);
}

test.each(cases)('$name', checkSpring);

const published = (JSON.parse(readFileSync('test/engine/data/contribution.json', 'utf8')) as { springs: (SpringCase & { id: string })[] }).springs;
test.each(published)('$id: $source', checkSpring);

interface Form {
  readonly id: string;
  readonly facts: IraFacts & { readonly newNondeductible: string; readonly lateNondeductible: string };
  readonly lines: Readonly<Record<string, string>>;
}
const forms = (JSON.parse(readFileSync('test/engine/data/form8606.json', 'utf8')) as { cases: Form[] }).cases.filter(({ facts }) => Number(facts.lateNondeductible) > 0);
const rest = ({ newNondeductible, lateNondeductible }: Form['facts']): string => (Number(newNondeductible) - Number(lateNondeductible)).toFixed(2);

test('72 forms of Open Tax Solver with a late contribution are the first year of one, and their line 14 is line 2 of the next', () => {
  expect(forms).toHaveLength(72);
  for (const { facts, lines } of forms) {
    const { lateNondeductible, ...others } = facts;
    const { first, second } = springContribution(lateNondeductible, { ...others, newNondeductible: rest(facts) }, { kind: 'ira', newNondeductible: '0', convertAmount: '0' });
    const got = amounts(figures(first), Object.keys(lines));
    for (const [id, expected] of Object.entries(lines)) expect(Math.abs(Number(got[id]) - Number(expected))).toBeLessThan(0.0101);
    expect(amounts(figures(second), ['8606.2'])['8606.2']).toBe(got['8606.14']);
  }
});

const first: IraFacts = { kind: 'ira', taxYear: 2026, priorBasis: '0', convertAmount: '0' };
const second: Second = { kind: 'ira', iraTotal: '7000', convertAmount: 'all' };

test('the year it is made in may have no published figures: the form stands, and a note says that no limit was looked at', () => {
  for (const next of [second, { ...second, taxYear: 2027 }]) {
    const { notes, lines } = figures(springContribution('7000', first, next).second);
    expect(amounts({ lines } as Figures, ['8606.2', '8606.18'])).toEqual({ '8606.2': '7000.00', '8606.18': '0.00' });
    expect(notes.find(({ code }) => code === 'limitsNotPublished')?.values).toEqual({ year: '2027', known: '2024, 2025, 2026' });
  }
  expect(figures(springContribution('7000', { ...first, taxYear: 2025 }, second).second).notes.map(({ code }) => code)).not.toContain('limitsNotPublished');
});

test('where nothing was said of other contributions for the year it is taken that there were none', () => {
  const said = (one: IraFacts) => figures(springContribution('7000', one, second).first).notes.filter(({ code, facts }) => code === 'assumesNone' && facts.includes('newNondeductible')).length;
  expect([said(first), said({ ...first, newNondeductible: '0' })]).toEqual([1, 0]);
});

test('above the limit of the year it is for it is noted there', () => {
  const { notes } = figures(springContribution('3000', { ...first, newNondeductible: '6000' }, second).first);
  expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['contributionOverLimit', 'lateContribution']));
});

/** [what is wrong, amount, first, second, codes] */
const refused: readonly (readonly [string, string, IraFacts, Second, readonly [string, string]])[] = [
  ['an amount that cannot be read', '7,000', first, second, ['amountUnreadable', 'amountUnreadable']],
  ['a first year that cannot be read', '7000', { ...first, newNondeductible: '-1' }, second, ['amountNegative', 'amountNegative']],
  ['a first year without figures', '7000', { ...first, taxYear: 2019 }, second, ['unknownYear', 'unknownYear']],
  ['a first year of which only the after-tax share is known', '7000', { kind: 'ira', iraAfterTaxPct: '0.5', iraTotal: '1', convertAmount: '1' }, second, ['missingFacts', 'missingFacts']],
  ['a first year of which the balance is unknown', '7000', { ...first, priorBasis: '5', convertAmount: '1' }, second, ['bounded', 'missingFacts']],
  ['years that do not follow', '7000', first, { ...second, taxYear: 2026 }, ['figures', 'yearsDoNotFollow']],
  ['a second year that lacks what it converts', '7000', first, { kind: 'ira' }, ['figures', 'missingFacts']],
  ['more than a trillion with what was paid before', '1000000000000', { ...first, newNondeductible: '1' }, second, ['amountTooLarge', 'amountTooLarge']],
];

test.each(refused.map(([name, amount, one, two, codes]) => ({ name, amount, one, two, codes })))('$name', ({ amount, one, two, codes }) => {
  const spring = springContribution(amount, one, two);
  const code = (outcome: Outcome): string => (outcome.status === 'refused' ? outcome.note.code : outcome.status);
  expect([code(spring.first), code(spring.second)]).toEqual(codes);
});

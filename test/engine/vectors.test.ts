import { readFileSync } from 'node:fs';
import { amount, figuresOf } from './table.ts';

/** Figures computed by others. Within one cent a line: they round each line, we round each share. */
interface Vector {
  readonly id: string;
  readonly source?: string;
  readonly facts: object;
  readonly lines: Readonly<Record<string, string | undefined>>;
  readonly destinations?: readonly { readonly preTax: string; readonly afterTax: string; readonly taxable: string }[];
}

function vectors(name: string): readonly Vector[] {
  return (JSON.parse(readFileSync(`test/engine/data/${name}.json`, 'utf8')) as { cases: Vector[] }).cases;
}

function withinOneCent(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(Number(a) - Number(b)) < 0.0101;
}

function differences({ facts, lines, destinations = [] }: Vector): string[] {
  const figures = figuresOf(facts);
  const wrong: string[] = [];
  for (const [id, expected] of Object.entries(lines)) {
    if (expected !== undefined && !withinOneCent(amount(figures, id), expected)) wrong.push(`${id}: ${expected}, not ${amount(figures, id)}`);
  }
  const rolled = figures.destinations.filter(({ to }) => to !== 'cash');
  destinations.forEach((expected, index) => {
    for (const part of ['preTax', 'afterTax', 'taxable'] as const) {
      if (!withinOneCent(rolled[index]?.[part], expected[part])) wrong.push(`destination ${index + 1} ${part}: ${expected[part]}, not ${rolled[index]?.[part]}`);
    }
  });
  return wrong;
}

function allDiffering(cases: readonly Vector[]): Record<string, string[]> {
  return Object.fromEntries(cases.map((one) => [one.id, differences(one)] as const).filter(([, wrong]) => wrong.length > 0));
}

test('400 forms agree with Open Tax Solver, an independent program', () => {
  const cases = vectors('form8606');
  expect(cases).toHaveLength(400);
  expect(allDiffering(cases)).toEqual({});
});

test('300 payouts agree with an independent reference in exact fractions', () => {
  const cases = vectors('planSplit');
  expect(cases).toHaveLength(300);
  expect(allDiffering(cases)).toEqual({});
});

test.each(vectors('published'))('$id: $source', (one) => {
  expect(differences(one)).toEqual([]);
});

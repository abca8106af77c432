import { cents, compare } from '../../src/engine/index.ts';
import type { CaseFacts, Comparison, KeyFigure, PlanTerms, Row, Wanted } from '../../src/engine/index.ts';

/** `"less 4888.89"`, `"more 17111.11"`, `"same"`. */
export type Told = `${'more' | 'less'} ${string}` | 'same';

/** One strategy worked by hand. Of a range, the two amounts are the low reading and the high one. */
export interface StrategyCase {
  readonly name: string;
  readonly source: string;
  readonly worksheet: string;
  readonly facts: CaseFacts;
  readonly wanted: Wanted;
  readonly terms?: PlanTerms;
  readonly figures?: Readonly<Partial<Record<KeyFigure, string | readonly [string, string] | undefined>>>;
  readonly changes?: Readonly<Partial<Record<KeyFigure, Told | readonly [Told, Told]>>>;
  readonly cautions?: readonly string[];
  readonly deadline?: string;
  /** Why it is not open. */
  readonly closed?: string;
  readonly values?: Readonly<Record<string, string>>;
}

export function rowOf({ facts, wanted, terms }: Pick<StrategyCase, 'facts' | 'wanted' | 'terms'>): Row {
  const row = compare(facts, [wanted], terms).rows[0];
  if (!row) throw new Error('no row');
  return row;
}

type Open = Extract<Row, { status: 'open' }>;

export function openRow(of: Pick<StrategyCase, 'facts' | 'wanted' | 'terms'>): Open {
  const row = rowOf(of);
  if (row.status === 'closed') throw new Error(`${row.id} is closed: ${row.because.code} ${JSON.stringify(row.because.values)}`);
  return row;
}

function one<T>(readings: readonly T[]): T | readonly T[] | undefined {
  return readings.length === 1 ? readings[0] : readings;
}

export function figure(row: Open, key: KeyFigure): unknown {
  return one(row.readings.map(({ figures }) => { const line = figures.get(key); return line && cents(line.value); }));
}

export function change(row: Open, key: KeyFigure): unknown {
  return one(row.readings.map(({ changes }) => { const found = changes.get(key); return found && (found.way === 'same' ? 'same' : `${found.way} ${cents(found.by.value)}`); }));
}

export function todayOf({ today }: Comparison, key: KeyFigure): unknown {
  return one(today.readings.map((lines) => { const line = lines.get(key); return line && cents(line.value); }));
}

/** Checks one worked strategy. */
export function checkStrategy(of: StrategyCase): void {
  if (of.closed !== undefined) {
    const row = rowOf(of);
    if (row.status === 'open') throw new Error(`${row.id} is open`);
    expect(row.because.code).toBe(of.closed);
    if (of.values) expect(row.because.values).toMatchObject(of.values);
    return;
  }
  const row = openRow(of);
  const shown = (read: (key: KeyFigure) => unknown, keys: object): object => Object.fromEntries(Object.keys(keys).map((key) => [key, read(key as KeyFigure)]));
  if (of.figures) expect(shown((key) => figure(row, key), of.figures)).toEqual(of.figures);
  if (of.changes) expect(shown((key) => change(row, key), of.changes)).toEqual(of.changes);
  if (of.cautions) expect(row.cautions.map(({ code }) => code)).toEqual(expect.arrayContaining([...of.cautions]));
  if (of.deadline !== undefined) expect(row.deadline.code).toBe(of.deadline);
  if (of.values) expect(row.cautions.map(({ values }) => values)).toContainEqual(expect.objectContaining(of.values));
}

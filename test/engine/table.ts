import { cents, evaluate } from '../../src/engine/index.ts';
import type { Figures } from '../../src/engine/index.ts';

/** One worked example. `worksheet` shows by hand how the figures come about; the program is never its own oracle. */
export interface Case {
  readonly name: string;
  readonly source: string;
  readonly worksheet: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, string>>;
  /** `preTax + afterTax` of each destination, as listed. */
  readonly destinations?: readonly (readonly [preTax: string, afterTax: string])[];
  readonly notes?: readonly string[];
}

/** The figures of an outcome that must be figures. */
export function figuresOf(facts: unknown): Figures {
  const outcome = evaluate(facts);
  if (outcome.status !== 'figures') throw new Error(`${JSON.stringify(facts)} is ${outcome.status === 'refused' ? `refused: ${outcome.note.code}` : `bounded by ${outcome.decidedBy}`}`);
  return outcome;
}

export function amount(figures: Figures, id: string): string | undefined {
  for (const [key, line] of figures.lines) if (key === id) return line.unit === 'usd' ? cents(line.value) : line.value.toFixed();
  return undefined;
}

export function amounts(figures: Figures, ids: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(ids.map((id) => [id, amount(figures, id)]));
}

/** Checks one worked example. */
export function check({ facts, lines, destinations, notes }: Case): void {
  const figures = figuresOf(facts);
  expect(amounts(figures, Object.keys(lines))).toEqual(lines);
  if (destinations) expect(figures.destinations.map(({ preTax, afterTax }) => [preTax, afterTax])).toEqual(destinations);
  if (notes) expect(figures.notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]));
}

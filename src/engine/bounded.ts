import type { FactName } from './facts.ts';
import { cents, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Bounded, Figures } from './outcome.ts';

/** Two readings side by side, the one with less tax-free money first. Notes that hold in both stand on top. */
export function bounded(kind: Bounded['kind'], decidedBy: FactName, a: Figures, b: Figures): Bounded {
  const free = (figures: Figures): Dec => figures.lines.get('tax.taxFree')?.value ?? ZERO;
  const [low, high] = free(a).greaterThan(free(b)) ? [b, a] : [a, b];
  const most = low.lines.get('tax.taxable')?.value;
  const least = high.lines.get('tax.taxable')?.value;
  const gap = most && least ? cents(most.minus(least).abs()) : '0.00';
  const notes = low.notes.filter(({ code }) => high.notes.some((other) => other.code === code));
  return { status: 'bounded', kind, low, high, decidedBy, gap, notes };
}

import { difference, none, sum } from '../arithmetic.ts';
import type { Line } from '../line.ts';

/** The form's lines, and those that others are made of. */
export interface PartThree {
  readonly lines: readonly Line[];
  readonly line21: Line;
  readonly line23: Line;
  readonly line25c: Line;
}

/**
 * Form 8606 Part III, in its own order. Line 25b is always zero: disaster distributions are not among the facts.
 * @see Form 8606, lines 19 to 25c
 */
export function partThree(distribution: Line, firstHome: Line | undefined, line22: Line, line24: Line): PartThree {
  const line19 = sum('8606.19', [distribution]);
  const line20 = firstHome ? sum('8606.20', [firstHome]) : none('8606.20');
  const line21 = difference('8606.21', line19, [line20]);
  const line23 = difference('8606.23', line21, [line22]);
  const line25a = difference('8606.25a', line23, [line24]);
  const line25b = none('8606.25b');
  const line25c = difference('8606.25c', line25a, [line25b]);
  return { lines: [line19, line20, line21, line22, line23, line24, line25a, line25b, line25c], line21, line23, line25c };
}

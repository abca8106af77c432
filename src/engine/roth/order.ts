import { difference, lesser, none, renamed, sum } from '../arithmetic.ts';
import { ROTH_ORDER } from '../law/authorities.ts';
import type { ConversionLineId, ConversionPart } from './lines.ts';
import type { Line, LineId } from '../line.ts';
import type { RothBasis } from './basis.ts';

/** What of each kind of money comes out. The parts sum to the amount they were taken from. */
export interface Parts {
  readonly contributions: Line;
  readonly converted: readonly { readonly year: number; readonly taxable: Line; readonly nontaxable: Line }[];
  readonly conversions: Line;
  readonly earnings: Line;
}

export function conversionLine(year: number, part: ConversionPart): ConversionLineId {
  return `rothIra.conversion.${year}.${part}`;
}

/**
 * The order in which money leaves Roth IRAs: contributions; then conversions, the oldest year first and in each year what was
 * taxed before what was not; then earnings. Nothing gives more than it holds.
 * @see IRC 408A(d)(4)(B); Treas. Reg. 1.408A-6, A-8 and A-9
 */
export function inOrder(amount: Line, contributions: Line, { converted }: RothBasis): Parts {
  let left = amount;
  const take = (id: LineId, holds: Line): Line => {
    const part = lesser(id, left, holds, ROTH_ORDER);
    left = difference('given.rothNotYetPlaced', left, [part], ROTH_ORDER);
    return part;
  };
  const first = take('rothIra.contributions', contributions);
  const next = converted.map(({ year, taxable, nontaxable }) => ({
    year,
    taxable: take(conversionLine(year, 'taxable'), taxable),
    nontaxable: take(conversionLine(year, 'nontaxable'), nontaxable),
  }));
  const parts = next.flatMap(({ taxable, nontaxable }) => [taxable, nontaxable]);
  return {
    contributions: first,
    converted: next,
    conversions: parts.length > 0 ? sum('rothIra.conversions', parts, ROTH_ORDER) : none('rothIra.conversions', ROTH_ORDER),
    earnings: renamed('rothIra.earnings', left, ROTH_ORDER),
  };
}

import { difference, given, heldAt, lesser, none, ratio, share, sum } from '../arithmetic.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import { LINE_2 } from '../law/forms.ts';
import type { Line } from '../line.ts';
import { ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Proof } from './facts.ts';
import type { LedgerLineId, LedgerYearPart } from './lines.ts';

/** One year with its amounts read; an absent `yearEnd` or `nontaxable` is unknown. */
export interface Year {
  readonly year: number;
  readonly nondeductible: Dec;
  readonly late: Dec;
  readonly rolledIn: Dec;
  readonly rolledInProof: Proof;
  readonly converted: Dec;
  readonly distributed: Dec;
  readonly yearEnd: Dec | undefined;
  readonly nontaxable: Dec | undefined;
  readonly proof: Proof;
}

/** The lines of one year, in the order of the form. */
export interface YearLines {
  readonly all: readonly Line[];
  readonly basisIn: Line;
  readonly contributed: Line;
  /** Absent where nothing came from a plan. */
  readonly rolledIn: Line | undefined;
  /** What counts for the year's payouts. */
  readonly shelters: Line;
  readonly used: Line;
  readonly basisOut: Line;
  /** What the form of that year makes of it, where a filed form says what was used. */
  readonly reckoned: Line | undefined;
}

/**
 * One year as its Form 8606 counts it: the basis that comes in, what was paid in or rolled in, what a payout used, and what goes out.
 * A late payment shelters nothing in its year. Where a filed form says what was tax-free, that is what was used.
 * `stands` says which payments are in this reckoning, by their proof; payouts use basis in every one.
 * A payout that meets basis needs the value on Dec 31, unless a filed form says what was used.
 * @see Form 8606, lines 1 to 14
 */
export function yearLines(of: Year, basisIn: Line, stands: (on: Proof) => boolean, proof: Proof | undefined): YearLines {
  const id = (part: LedgerYearPart): LedgerLineId => (proof ? `ledger.${of.year}.${part}.${proof}` : `ledger.${of.year}.${part}`);
  const start = sum(id('basisIn'), [basisIn], ONE_CONTRACT);
  const counts = stands(of.proof);
  const contributed = counts && !of.nondeductible.isZero() ? given(id('contributed'), of.nondeductible, ONE_CONTRACT) : none(id('contributed'), ONE_CONTRACT);
  const late = counts && !of.late.isZero() ? [given('given.late', of.late, ONE_CONTRACT)] : [];
  const rolledIn = of.rolledIn.isZero() ? undefined : stands(of.rolledInProof) ? given(id('rolledIn'), of.rolledIn, LINE_2) : none(id('rolledIn'), LINE_2);
  const paid = rolledIn ? [contributed, rolledIn] : [contributed];
  const whole = sum('given.basisOfYear', [start, ...paid], ONE_CONTRACT);
  const shelters = difference(id('counts'), whole, late, ONE_CONTRACT);
  const payout = usedLines(of, shelters, id);
  const used = of.nontaxable ? lesser(id('used'), given('given.nontaxable', of.nontaxable, ONE_CONTRACT), shelters, ONE_CONTRACT) : payout?.used ?? none(id('used'), ONE_CONTRACT);
  const basisOut = difference(id('basisOut'), whole, [used], ONE_CONTRACT);
  const middle = of.nontaxable ? [] : payout?.lines ?? [];
  const goesOut = !out(of).isZero();
  return {
    all: [start, ...paid, ...(goesOut ? [shelters] : []), ...middle, used, basisOut],
    basisIn: start, contributed, rolledIn, shelters, used, basisOut, reckoned: of.nontaxable ? payout?.used : undefined,
  };
}

/** Converted and distributed together. */
export function out({ converted, distributed }: Year): Dec {
  return converted.plus(distributed);
}

/** Lines 6 to 13 of that year's form; `undefined` without a payout, without basis, or without a value on Dec 31. */
function usedLines(of: Year, shelters: Line, id: (part: LedgerYearPart) => LedgerLineId): { lines: readonly Line[]; used: Line } | undefined {
  if (out(of).isZero() || shelters.value.isZero() || !of.yearEnd) return undefined;
  const converted = given('given.converted', of.converted, ONE_CONTRACT);
  const distributed = given('given.distributed', of.distributed, ONE_CONTRACT);
  const pool = sum(id('pool'), [given('given.yearEnd', of.yearEnd, ONE_CONTRACT), distributed, converted], ONE_CONTRACT);
  const part = ratio(id('share'), shelters, pool, ONE_CONTRACT);
  const byConverting = heldAt(shelters.value, share(id('usedConverting'), converted, part, ONE_CONTRACT));
  const left = shelters.value.minus(byConverting.value);
  const byDistribution = heldAt(left.isNegative() ? ZERO : left, share(id('usedDistributed'), distributed, part, ONE_CONTRACT));
  return { lines: [pool, part, byConverting, byDistribution], used: sum(id('used'), [byConverting, byDistribution], ONE_CONTRACT) };
}

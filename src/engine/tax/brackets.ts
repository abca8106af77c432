import { difference, noShare, none, fixedRatio, ratio, renamed, runningShare, fixed, share, sum } from '../arithmetic.ts';
import type { Authority } from '../authority.ts';
import { BRACKETS } from '../law/authorities.ts';
import type { Bracket, BracketId, FilingStatus, TaxYear } from '../law/taxYear.ts';
import type { Line } from '../line.ts';
import { dec, ZERO } from '../money.ts';
import type { BracketRate } from './lines.ts';

const TABLE: Readonly<Record<FilingStatus, BracketId>> = {
  single: 'single', marriedJoint: 'joint', survivingSpouse: 'joint', marriedSeparate: 'marriedSeparate', headOfHousehold: 'headOfHousehold',
};

/** The brackets of a filing status, lowest first. A surviving spouse uses those of a joint return. */
export function bracketsFor(year: TaxYear, status: FilingStatus): readonly Bracket[] {
  return year.brackets[TABLE[status]];
}

/** One bracket with its limits as lines. `end` is absent of the highest. */
interface Step {
  readonly percent: BracketRate;
  readonly rate: Line;
  readonly start: Line;
  readonly end: Line | undefined;
}

/** The brackets of a year never change, so their lines are made once. */
const stepsMade = new WeakMap<readonly Bracket[], readonly Step[]>();

function stepsOf(year: TaxYear, status: FilingStatus): readonly Step[] {
  const of = bracketsFor(year, status);
  const made = stepsMade.get(of) ?? makeSteps(of, year.bracketSource);
  stepsMade.set(of, made);
  return made;
}

function makeSteps(of: readonly Bracket[], source: Authority): Step[] {
  const brackets = of.map(({ rate, from }) => ({ rate: dec(rate), from: dec(from), percent: dec(rate).times(100).toFixed() as BracketRate }));
  const starts = brackets.map(({ from, percent }) => fixed(`given.bracket${percent}`, from, source));
  return brackets.flatMap(({ rate, percent }, index) => {
    const start = starts[index];
    return start ? [{ percent, rate: fixedRatio(`given.rate${percent}`, rate, BRACKETS), start, end: starts[index + 1] }] : [];
  });
}

/** Tax without the extra income, with it, and by bracket; dollars in whole cents. */
export interface BracketTax {
  /** In the order worth showing. */
  readonly lines: readonly Line[];
  readonly extraTax: Line;
}

/**
 * What extra income costs in federal tax: the tax on `before`, and bracket by bracket the tax on what lies between `before`
 * and `after`, two amounts of taxable income of which the first is not the larger.
 *
 * `tax.topRate` is the rate on the last dollar of the extra income, 0 where none of it is taxed.
 * Each bracket's tax is rounded to the cent as a running total, so the extra income taken in steps costs the same as at once.
 * Bracket starts are whole multiples of 25 dollars and rates whole per cents: a full bracket's tax needs no rounding.
 * @see IRC 1(j)
 */
export function bracketTax(year: TaxYear, status: FilingStatus, before: Line, extra: Line, after: Line): BracketTax {
  const already = stepsOf(year, status).map((step) => filled(step, before));
  const taxBefore = sumOf(already);
  const { slices, extraTax } = taxOnTop(year, status, before, after);
  const top = slices.at(-1);
  return {
    lines: [
      ...already.flatMap((each) => (each ? [each.income, each.tax] : [])), taxBefore,
      ...slices.flatMap(({ income, tax }) => [income, tax]), extraTax,
      sum('tax.after', [taxBefore, extraTax], BRACKETS),
      top ? renamed('tax.topRate', top.rate, BRACKETS) : noShare('tax.topRate', [extraTax], BRACKETS),
      extra.value.isZero() ? noShare('tax.averageRate', [extraTax], BRACKETS) : ratio('tax.averageRate', extraTax, extra, BRACKETS),
    ],
    extraTax,
  };
}

/** The tax on what lies between two amounts of taxable income, of which the first is not the larger; and by bracket. */
export function taxOnTop(year: TaxYear, status: FilingStatus, before: Line, after: Line): { readonly slices: readonly Slice[]; readonly extraTax: Line } {
  const slices = stepsOf(year, status).flatMap((step) => slice(step, before, after) ?? []);
  return { slices, extraTax: slices.length > 0 ? sum('tax.extra', slices.map(({ tax }) => tax), BRACKETS) : none('tax.extra', BRACKETS) };
}

/** The tax on taxable income by the printed schedule, to the cent. @see IRC 1(j) */
export function taxOn(year: TaxYear, status: FilingStatus, income: Line): Line {
  return sumOf(stepsOf(year, status).map((step) => filled(step, income)));
}

interface Filled {
  readonly income: Line;
  readonly tax: Line;
}

interface Slice extends Filled {
  readonly rate: Line;
}

function sumOf(brackets: readonly (Filled | undefined)[]): Line {
  return sum('tax.before', brackets.flatMap((each) => each?.tax ?? []), BRACKETS);
}

/** Taxable income in a bracket and the tax on it; nothing where it does not reach the bracket. */
function filled({ percent, rate, start, end }: Step, income: Line): Filled | undefined {
  if (income.value.lessThanOrEqualTo(start.value)) return undefined;
  const upTo = end && end.value.lessThan(income.value) ? end : income;
  const within = difference(`tax.at${percent}.filled`, upTo, start.value.isZero() ? [] : [start], BRACKETS);
  return { income: within, tax: share(`tax.at${percent}.before`, within, rate, BRACKETS) };
}

/** The part of the extra income that falls into a bracket, and the tax on it. */
function slice({ percent, rate, start, end }: Step, before: Line, after: Line): Slice | undefined {
  const low = before.value.lessThan(start.value) ? start : before;
  const high = end && end.value.lessThan(after.value) ? end : after;
  if (high.value.lessThanOrEqualTo(low.value)) return undefined;
  const income = difference(`tax.at${percent}.income`, high, low.value.isZero() ? [] : [low], BRACKETS);
  const already = low === before ? before.value.minus(start.value) : ZERO;
  return { income, tax: runningShare(`tax.at${percent}.tax`, income, rate, already, BRACKETS), rate };
}

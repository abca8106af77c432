import { difference, given, lesser, sum } from './arithmetic.ts';
import { readAmount } from './checks.ts';
import type { Destination, PlanFacts } from './facts.ts';
import { NOTICE_2014_54 } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents } from './money.ts';
import type { Refused } from './outcome.ts';
import { isRefused, refuse } from './refusal.ts';

/** One destination with its share. */
export interface Share {
  readonly to: Destination['to'];
  readonly via: Destination['via'];
  readonly amount: Line;
  readonly preTax: Line;
  readonly afterTax: Line;
}

/** The payout to be shared out; all three in whole cents, so nothing is rounded here. */
export interface Whole {
  readonly distribution: Line;
  readonly preTax: Line;
  readonly afterTax: Line;
}

/** The payout shared out. */
export interface Allocated {
  /** As listed in the facts. */
  readonly shares: readonly Share[];
  /** Pre-tax money that no direct rollover took: it is paid to the person. */
  readonly leftByDirect: Line;
  /** Pre-tax money that no rollover took: it is kept. */
  readonly leftByRollovers: Line;
}

/** Line names of one destination, by its place in the list. */
const IDS = Array.from({ length: 20 }, (_, index) => {
  const at = `destination.${index + 1}` as const;
  return { amount: `${at}.amount`, preTax: `${at}.preTax`, afterTax: `${at}.afterTax`, taxable: `${at}.taxable` } as const;
});

/** The names of the four lines of the destination at `index`, 0 to 19. */
export function destinationIds(index: number): (typeof IDS)[number] {
  const ids = IDS[index];
  if (!ids) throw new RangeError('At most twenty destinations.');
  return ids;
}

/** Destinations that keep pre-tax money untaxed. */
const UNTAXED: ReadonlySet<Destination['to']> = new Set(['traditionalIra', 'employerPlan']);

/**
 * Shares the pre-tax money of one payout among its destinations in the order of the Notice, as listed in the facts.
 *
 * Within a tier the recipient chooses: `preTaxOrder` (indexes into `destinations`, filled in that order), and after those
 * the destinations that keep it untaxed, then the others, each as listed. An amount may be `"preTax"`, `"afterTax"` (all
 * there is of it) or `"rest"` (what the other entries leave; the first such entry takes it all).
 * @param whole everything scheduled at the same time
 * @see Notice 2014-54, section III
 */
export function allocate(facts: PlanFacts, whole: Whole): Allocated | Refused {
  const destinations = facts.destinations ?? [];
  const amounts = amountLines(destinations, whole);
  if (isRefused(amounts)) return amounts;
  const order = fillOrder(destinations, facts.preTaxOrder ?? []);
  if (isRefused(order)) return order;

  const filled: Line[] = [];
  /** Fills one tier in order and returns what is left of the pre-tax money. */
  const fill = (before: Line, belongs: (one: Destination) => boolean): Line => {
    let left = before;
    for (const index of order) {
      const one = destinations[index];
      const amount = amounts[index];
      if (!one || !amount || !belongs(one)) continue;
      const preTax = lesser(destinationIds(index).preTax, amount, left, NOTICE_2014_54);
      filled[index] = preTax;
      left = difference('given.preTaxLeft', left, [preTax], NOTICE_2014_54);
    }
    return left;
  };
  const leftByDirect = fill(whole.preTax, ({ to, via }) => to !== 'cash' && via === 'direct');
  const leftByRollovers = fill(leftByDirect, ({ to, via }) => to !== 'cash' && via === '60day');
  fill(leftByRollovers, ({ to }) => to === 'cash');
  const shares = destinations.flatMap(({ to, via }, index) => {
    const amount = amounts[index];
    const preTax = filled[index];
    return amount && preTax ? [{ to, via, amount, preTax, afterTax: difference(destinationIds(index).afterTax, amount, [preTax], NOTICE_2014_54) }] : [];
  });
  return { shares, leftByDirect, leftByRollovers };
}

/** The dollars of every entry; together at most the distribution. */
function amountLines(destinations: readonly Destination[], whole: Whole): Line[] | Refused {
  const lines: (Line | undefined)[] = [];
  for (const [index, { amount }] of destinations.entries()) {
    const id = destinationIds(index).amount;
    if (amount === 'rest') lines.push(undefined);
    else if (amount === 'preTax') lines.push(sum(id, [whole.preTax], NOTICE_2014_54));
    else if (amount === 'afterTax') lines.push(sum(id, [whole.afterTax], NOTICE_2014_54));
    else {
      const read = readAmount(amount, 'destinations');
      if (isRefused(read)) return read;
      lines.push(given(id, read, NOTICE_2014_54));
    }
  }
  const listed = sum('given.listed', lines.flatMap((line) => line ?? []), NOTICE_2014_54);
  if (listed.value.greaterThan(whole.distribution.value)) {
    const values = { listed: cents(listed.value), distribution: cents(whole.distribution.value) };
    return refuse('destinationsMoreThanDistribution', NOTICE_2014_54, ['destinations', 'distributionAmount'], values);
  }
  let taken = listed.operands;
  return lines.map((line, index) => {
    if (line) return line;
    const rest = difference(destinationIds(index).amount, whole.distribution, taken, NOTICE_2014_54);
    taken = [...taken, rest];
    return rest;
  });
}

/** Places in the list, those to be filled first in front. */
function fillOrder(destinations: readonly Destination[], chosen: readonly number[]): number[] | Refused {
  const fits = chosen.every((index, place) => index < destinations.length && destinations[index]?.to !== 'cash' && chosen.indexOf(index) === place);
  if (!fits) return refuse('preTaxOrderDoesNotFit', NOTICE_2014_54, ['preTaxOrder', 'destinations']);
  const order = [...chosen];
  for (const untaxed of [true, false]) {
    destinations.forEach(({ to }, index) => {
      if (UNTAXED.has(to) === untaxed && !chosen.includes(index)) order.push(index);
    });
  }
  return order;
}

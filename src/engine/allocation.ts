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

/** Destinations that keep pre-tax money untaxed. */
const UNTAXED: ReadonlySet<Destination['to']> = new Set(['traditionalIra', 'employerPlan']);

/** Direct rollovers take pre-tax money first, then 60-day rollovers, then what is kept. */
const TIERS: readonly ((one: Destination) => boolean)[] = [
  ({ to, via }) => to !== 'cash' && via === 'direct',
  ({ to, via }) => to !== 'cash' && via === '60day',
  ({ to }) => to === 'cash',
];

/**
 * Shares the pre-tax money of one payout among its destinations in the order of the Notice, as listed in the facts.
 *
 * Within a tier the recipient chooses: `preTaxOrder` (indexes into `destinations`, filled in that order), and after those
 * the destinations that keep it untaxed, then the others, each as listed. An amount may be `"preTax"`, `"afterTax"` (all
 * there is of it) or `"rest"` (what the other entries leave; the first such entry takes it all).
 * @param whole everything scheduled at the same time
 * @see Notice 2014-54, section III
 */
export function allocate(facts: PlanFacts, whole: Whole): readonly Share[] | Refused {
  const destinations = facts.destinations;
  if (!destinations || destinations.length === 0) {
    return facts.preTaxOrder && facts.preTaxOrder.length > 0 ? refuse('preTaxOrderDoesNotFit', NOTICE_2014_54, ['preTaxOrder', 'destinations']) : [];
  }
  const amounts = amountLines(destinations, whole);
  if (isRefused(amounts)) return amounts;
  const order = fillOrder(destinations, facts.preTaxOrder ?? []);
  if (isRefused(order)) return order;

  const filled: Line[] = [];
  let left = whole.preTax;
  for (const belongs of TIERS) {
    for (const index of order) {
      const one = destinations[index];
      const amount = amounts[index];
      if (!one || !amount || !belongs(one)) continue;
      const preTax = lesser(`destination.${index + 1}.preTax`, amount, left);
      filled[index] = preTax;
      left = difference('given.preTaxLeft', left, [preTax], NOTICE_2014_54);
    }
  }
  return destinations.flatMap(({ to, via }, index) => {
    const amount = amounts[index];
    const preTax = filled[index];
    return amount && preTax ? [{ to, via, amount, preTax, afterTax: difference(`destination.${index + 1}.afterTax`, amount, [preTax]) }] : [];
  });
}

/** The dollars of every entry; together at most the distribution. */
function amountLines(destinations: readonly Destination[], whole: Whole): Line[] | Refused {
  const lines: (Line | undefined)[] = [];
  for (const [index, { amount }] of destinations.entries()) {
    const id = `destination.${index + 1}.amount` as const;
    if (amount === 'rest') lines.push(undefined);
    else if (amount === 'preTax') lines.push(sum(id, [whole.preTax]));
    else if (amount === 'afterTax') lines.push(sum(id, [whole.afterTax]));
    else {
      const read = readAmount(amount, 'destinations');
      if (isRefused(read)) return read;
      lines.push(given(id, read));
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
    const rest = difference(`destination.${index + 1}.amount`, whole.distribution, taken);
    taken = [...taken, rest];
    return rest;
  });
}

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

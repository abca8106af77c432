import { given, none, sum } from '../arithmetic.ts';
import { readAmount } from '../checks.ts';
import type { Amounts } from '../checks.ts';
import { PLAN_ROTH_TO_ROTH_IRA, ROTH_ORDER } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused } from '../refusal.ts';
import type { ROTH_DISTRIBUTION_MONEY, RothDistributionFacts } from './facts.ts';

export type RothAmounts = Amounts<(typeof ROTH_DISTRIBUTION_MONEY)[number]>;

/** All conversions of one year: they count as one, whatever their days. */
export interface Converted {
  readonly year: number;
  readonly taxable: Line;
  readonly nontaxable: Line;
}

/** What went into Roth IRAs and comes out again untaxed. */
export interface RothBasis {
  /** Line 22: regular contributions, and what came from plans' Roth accounts as contributions. `undefined` where it is not known. */
  readonly contributions: Line | undefined;
  /** By year, oldest first. */
  readonly converted: readonly Converted[];
  /** Line 24. */
  readonly conversions: Line;
}

/**
 * The basis in Roth IRAs. A rollover from a plan's Roth account brings its contributions, or all of it where a payout on that
 * day would have been qualified, as basis in contributions; the rest of it is earnings.
 * @see Form 8606, lines 22 and 24; Treas. Reg. 1.408A-6, A-9; Treas. Reg. 1.408A-10
 */
export function rothBasis(facts: RothDistributionFacts, known: RothAmounts): RothBasis | Refused {
  const rolledIn = rolledInBasis(facts);
  if (isRefused(rolledIn)) return rolledIn;
  const converted = byYear(facts);
  if (isRefused(converted)) return converted;
  const own = known.rothContributions && given('given.rothContributions', known.rothContributions, ROTH_ORDER);
  const parts = converted.flatMap(({ taxable, nontaxable }) => [taxable, nontaxable]);
  return {
    contributions: own && sum('8606.22', rolledIn.amount ? [own, given('given.rothRolledIn', rolledIn.amount, PLAN_ROTH_TO_ROTH_IRA)] : [own]),
    converted,
    conversions: parts.length > 0 ? sum('8606.24', parts) : none('8606.24'),
  };
}

function rolledInBasis({ rothRolledIn = [] }: RothDistributionFacts): { amount: Dec | undefined } | Refused {
  let amount: Dec | undefined;
  for (const { qualified, contributions, earnings } of rothRolledIn) {
    for (const [text, counts] of [[contributions, true], [earnings, qualified]] as const) {
      const read = readAmount(text, 'rothRolledIn');
      if (isRefused(read)) return read;
      if (counts) amount = read.plus(amount ?? ZERO);
    }
  }
  return { amount };
}

function byYear({ rothConversions = [] }: RothDistributionFacts): Converted[] | Refused {
  const years = new Map<number, { taxable: Dec; nontaxable: Dec }>();
  for (const { year, ...parts } of rothConversions) {
    const taxable = readAmount(parts.taxable, 'rothConversions');
    if (isRefused(taxable)) return taxable;
    const nontaxable = readAmount(parts.nontaxable, 'rothConversions');
    if (isRefused(nontaxable)) return nontaxable;
    const before = years.get(year) ?? { taxable: ZERO, nontaxable: ZERO };
    years.set(year, { taxable: before.taxable.plus(taxable), nontaxable: before.nontaxable.plus(nontaxable) });
  }
  return [...years].toSorted(([a], [b]) => a - b).map(([year, { taxable, nontaxable }]) => ({
    year,
    taxable: given(`given.conversion.${year}.taxable`, taxable, ROTH_ORDER),
    nontaxable: given(`given.conversion.${year}.nontaxable`, nontaxable, ROTH_ORDER),
  }));
}

import { difference, lesser, none, ratio, share, sum } from '../arithmetic.ts';
import { PLAN_ROTH_QUALIFIED, PLAN_ROTH_SHARE, PLAN_ROTH_TO_ROTH_IRA, ROLLED_TAXABLE_FIRST } from '../law/authorities.ts';
import type { Line } from '../line.ts';

/** What a payout from a plan's Roth account is made of. */
export interface Proportion {
  readonly lines: readonly Line[];
  readonly earnings: Line;
}

/**
 * Contributions come out in proportion to the account, rounded to the cent once; earnings are the rest.
 * @see IRC 402A(d)(4), 72(e)(8); Treas. Reg. 1.402A-1, A-3
 */
export function proportion(distribution: Line, balance: Line, basis: Line): Proportion {
  const part = balance.value.isZero() ? undefined : ratio('planRoth.ratio', basis, balance, PLAN_ROTH_SHARE);
  const contributions = part ? share('planRoth.contributions', distribution, part, PLAN_ROTH_SHARE) : lesser('planRoth.contributions', distribution, basis, PLAN_ROTH_SHARE);
  const earnings = difference('planRoth.earnings', distribution, [contributions], PLAN_ROTH_SHARE);
  return { lines: [balance, basis, ...(part ? [part] : []), contributions, earnings], earnings };
}

/** A payout after its rollover: what goes on, and what of the earnings does not. */
export interface Rolled {
  readonly lines: readonly Line[];
  readonly keptEarnings: Line;
}

/**
 * Of what is rolled over, earnings go first; they enter the next account as earnings, contributions as contributions.
 * @see IRC 402(c)(2); Treas. Reg. 1.408A-10, A-3
 */
export function rolledOver(distribution: Line, earnings: Line, rollover: Line | undefined): Rolled {
  const kept = difference('planRoth.kept', distribution, rollover ? [rollover] : [], PLAN_ROTH_SHARE);
  const entersAsEarnings = rollover && lesser('planRoth.entersAsEarnings', rollover, earnings, ROLLED_TAXABLE_FIRST);
  const enters = rollover && entersAsEarnings ? [rollover, difference('planRoth.entersAsContributions', rollover, [entersAsEarnings], PLAN_ROTH_TO_ROTH_IRA), entersAsEarnings] : [];
  const keptEarnings = difference('planRoth.keptEarnings', earnings, entersAsEarnings ? [entersAsEarnings] : [], ROLLED_TAXABLE_FIRST);
  return { lines: [...enters, kept, difference('planRoth.keptContributions', kept, [keptEarnings], PLAN_ROTH_SHARE), keptEarnings], keptEarnings };
}

/**
 * A qualified payout: whatever of it is rolled over enters as contributions, and nothing of it is taxed.
 * @see IRC 402A(d)(1); Treas. Reg. 1.408A-10, A-3
 */
export function wholeRolledOver(distribution: Line, rollover: Line | undefined): readonly Line[] {
  const kept = difference('planRoth.kept', distribution, rollover ? [rollover] : [], PLAN_ROTH_QUALIFIED);
  if (!rollover) return [kept];
  return [rollover, sum('planRoth.entersAsContributions', [rollover], PLAN_ROTH_TO_ROTH_IRA), none('planRoth.entersAsEarnings', PLAN_ROTH_TO_ROTH_IRA), kept];
}

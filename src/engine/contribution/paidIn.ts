import { difference, fixedRatio, given, lesser, none, share, sum } from '../arithmetic.ts';
import type { Amounts } from '../checks.ts';
import { EXCESS, IRA_LIMIT, ROTH_LIMIT } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents, dec, ZERO } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import type { CONTRIBUTION_MONEY } from './facts.ts';

export type ContributionAmounts = Amounts<(typeof CONTRIBUTION_MONEY)[number]>;

/** What was paid in for the year so far. */
export interface PaidIn {
  readonly all: Line;
  readonly traditional: Line;
  readonly roth: Line;
}

/** Nothing stated is nothing paid in, and what is not said to be Roth is traditional; the notes say so. */
export function paidIn({ alreadyContributed: all, alreadyRoth: part }: ContributionAmounts): PaidIn | Refused {
  if (all && part?.greaterThan(all)) {
    return refuse('partsDoNotSum', IRA_LIMIT, ['alreadyContributed', 'alreadyRoth'], { whole: cents(all), parts: cents(part) });
  }
  const roth = part ? given('given.alreadyRoth', part, ROTH_LIMIT) : none('given.alreadyRoth', ROTH_LIMIT);
  const whole = all ? given('contribution.paidIn', all) : part ? sum('contribution.paidIn', [roth]) : none('contribution.paidIn');
  return { all: whole, traditional: difference('given.alreadyTraditional', whole, [roth], IRA_LIMIT), roth };
}

const EXCISE_RATE = fixedRatio('given.exciseRate', dec('0.06'), EXCESS);

/**
 * What was paid in above what the law allows, and 6% of it: the tax for each year it stays, which is never more than 6% of what
 * the account is worth. Traditional contributions are measured against the limit, Roth contributions against what they leave of
 * it and against the phase-out.
 * @see IRC 4973(a), (b), (f)
 */
export function excessLines({ traditional, roth }: PaidIn, limit: Line, rothAllowed: Line): readonly Line[] {
  const rothMost = lesser('given.rothMost', rothAllowed, difference('given.limitForRoth', limit, [traditional], ROTH_LIMIT), ROTH_LIMIT);
  const excess = sum('contribution.excess', [
    difference('given.traditionalExcess', traditional, [limit], EXCESS),
    difference('given.rothExcess', roth, [rothMost], EXCESS),
  ]);
  return excess.value.greaterThan(ZERO) ? [excess, share('contribution.excise', excess, EXCISE_RATE)] : [excess];
}

import { INHERITED_NOT_ROLLED, LOAN_OFFSET, ONCE_A_YEAR, PLAN_ROTH_NO_RMD, PLAN_ROTH_ROLLOVER, PLAN_ROTH_TO_ROTH_IRA, ROLL_IN, ROTH_IRA_NO_RMD } from '../law/authorities.ts';
import { FIRST_YEAR_WITHOUT_PLAN_ROTH_RMD } from '../law/requiredDistributions.ts';
import { oneYearAfter } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import type { Note, Refused } from '../outcome.ts';
import { note, refuse } from '../refusal.ts';
import type { SixtyDayAmounts } from './amounts.ts';
import type { Place, SixtyDayFacts } from './facts.ts';
import { offsetIn } from './loanOffset.ts';

export function isIra(place: Place | undefined): boolean {
  return place === 'traditionalIra' || place === 'rothIra';
}

export function isPlanAccount(place: Place | undefined): boolean {
  return place === 'employerPlan' || place === 'employerPlanRoth';
}

/**
 * Why money may not go that way by the person's own hand, whatever the days; `undefined` where it may.
 * Roth money stays Roth; a Roth IRA pays into no plan; a plan's Roth account takes nothing but another's Roth money, or its
 * own plan's by that plan's rules.
 * @see IRC 402(c), 408(d)(3), 408A(e); Treas. Reg. 1.402A-1, 1.408A-10
 */
export function closed(from: Place, to: Place, facts: SixtyDayFacts, known: SixtyDayAmounts): Refused | undefined {
  const both = ['rollFrom', 'rollTo'] as const;
  if (offsetIn(facts, known) !== 'none' && isIra(from)) return refuse('loanOffsetOnlyPlan', LOAN_OFFSET, ['loanOffset', 'rollFrom']);
  if (facts.inherited === true) return refuse('inheritedNotRolled', INHERITED_NOT_ROLLED, ['inherited']);
  if (from === 'rothIra' && to !== 'rothIra') return refuse('rothStaysRoth', PLAN_ROTH_TO_ROTH_IRA, both);
  if (from === 'employerPlanRoth' && (to === 'traditionalIra' || to === 'employerPlan')) return refuse('rothStaysRoth', PLAN_ROTH_ROLLOVER, both);
  if (from === 'traditionalIra' && to === 'employerPlanRoth') return refuse('iraNotToPlanRoth', ROLL_IN, both);
  return from === 'employerPlan' && to === 'employerPlanRoth' ? refuse('planRothNotFromPlan', PLAN_ROTH_ROLLOVER, both) : undefined;
}

/** Roth money has no required distribution as long as its owner lives: in a Roth IRA never, in a plan since a law of late. */
export function requiresNothing(from: Place | undefined, received: Day | undefined, { rmdAmount }: SixtyDayAmounts): Refused | undefined {
  if (!rmdAmount || rmdAmount.isZero()) return undefined;
  if (from === 'rothIra') return refuse('rmdNotFromRothIra', ROTH_IRA_NO_RMD, ['rmdAmount', 'rollFrom']);
  const first = FIRST_YEAR_WITHOUT_PLAN_ROTH_RMD;
  return from === 'employerPlanRoth' && received && received.year >= first ? refuse('rmdNotFromPlanRoth', PLAN_ROTH_NO_RMD, ['rmdAmount', 'rollFrom'], { first: String(first) }) : undefined;
}

/** Only from an IRA to an IRA of the same kind is one rollover a year the most. */
function counts(from: Place, to: Place): boolean {
  return from === to && isIra(from);
}

/**
 * One rollover between IRAs in the year that ends on the day of receipt, all IRAs of a person together. Trustee-to-trustee
 * transfers, conversions, and rollovers from or to a plan are not counted.
 * @see IRC 408(d)(3)(B); Ann. 2014-32
 */
export function onceAYear({ rollFrom, rollTo }: SixtyDayFacts, received: Day, last: Day | undefined): Note | Refused {
  const facts = ['lastRolloverReceivedOn', 'receivedOn'] as const;
  if (!rollFrom || !rollTo || !counts(rollFrom, rollTo)) return note('onceAYearNotCounted', ONCE_A_YEAR, ['rollFrom', 'rollTo']);
  if (!last) return note('onceAYearAssumed', ONCE_A_YEAR, ['lastRolloverReceivedOn']);
  // Which of two breaks the rule depends on what became of both.
  if (last.number > received.number) return refuse('onceAYearUnclear', ONCE_A_YEAR, facts, { last: last.iso, received: received.iso });
  const from = oneYearAfter(last);
  return received.number < from.number ? refuse('onceAYear', ONCE_A_YEAR, facts, { last: last.iso, received: received.iso, from: from.iso }) : note('onceAYearMet', ONCE_A_YEAR, facts, { last: last.iso, from: from.iso });
}

import { difference, fixed, greater, lesser, ratio, shareUp, sum } from '../arithmetic.ts';
import { IRA_DEDUCTION, PHASE_OUT_LEAST, PHASE_OUT_STEP, ROTH_LIMIT } from '../law/authorities.ts';
import type { PhaseOut } from '../law/taxYear.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';

const STEP = fixed('given.phaseOutStep', dec('10'), PHASE_OUT_STEP);
const LEAST = fixed('given.phaseOutLeast', dec('200'), PHASE_OUT_LEAST);

/** The two phase-outs by income. */
export type PhasedOut = 'roth' | 'deduction';

const NAMES = {
  roth: { share: 'contribution.rothShare', reduced: 'contribution.rothReduced', allowed: 'contribution.rothAllowed', rule: ROTH_LIMIT },
  deduction: { share: 'contribution.deductionShare', reduced: 'contribution.deductionReduced', allowed: 'contribution.deductible', rule: IRA_DEDUCTION },
} as const;

/** What a phase-out leaves, and the lines it comes from in the order of the worksheet, itself the last. */
export interface Allowed {
  readonly allowed: Line;
  readonly lines: readonly Line[];
}

/**
 * What a phase-out leaves at this income, in dollars:
 *
 * - all of `most` up to `from` inclusive, nothing from `to` inclusive on;
 * - between them `limit × (to − income) ÷ (to − from)`, rounded up to the next $10, at least $200, at most `most`.
 *
 * For a Roth IRA `limit` and `most` are the same; for the deduction `limit` is the dollar limit and `most` the limit after pay.
 * The statute rounds the reduction down to $10, which for a limit in tens is the same; regulation and worksheets round what is
 * left up. The share is exact, where a worksheet is content with three decimals.
 * @param range `undefined` where no phase-out applies
 * @see IRC 219(g)(2), 408A(c)(3)(A); Treas. Reg. 1.408A-3, A-3(b); Pub. 590-A, Worksheets 1-2 and 2-2
 */
export function afterPhaseOut(of: PhasedOut, limit: Line, most: Line, income: Line, range: PhaseOut | undefined): Allowed {
  const { rule, ...ids } = NAMES[of];
  const from = range && fixed('given.phaseOutFrom', dec(range.from), range.source);
  if (!range || !from || income.value.lessThanOrEqualTo(from.value)) return only(sum(ids.allowed, [most]));
  const to = fixed('given.phaseOutTo', dec(range.to), range.source);
  const share = ratio(ids.share, difference('given.phaseOutBelow', to, [income], rule), difference('given.phaseOutRange', to, [from], rule));
  const reduced = shareUp(ids.reduced, limit, share, STEP);
  const allowed = reduced.value.isZero() ? sum(ids.allowed, [reduced]) : lesser(ids.allowed, most, greater('given.phaseOutAtLeast', reduced, LEAST, rule));
  return { allowed, lines: [share, reduced, allowed] };
}

function only(allowed: Line): Allowed {
  return { allowed, lines: [allowed] };
}

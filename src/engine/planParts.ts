import { difference, given, sum } from './arithmetic.ts';
import type { PlanAmounts } from './checks.ts';
import type { FactName } from './facts.ts';
import { PLAN_PRO_RATA } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents } from './money.ts';
import type { Dec } from './money.ts';
import type { Refused } from './outcome.ts';
import { isRefused, refuse } from './refusal.ts';

/** The account and its parts, stated or derived; an unknown part is absent. */
export interface Parts {
  /** The whole account, designated Roth left out. */
  readonly total?: Line | undefined;
  /** After-tax contributions: the investment in the contract. */
  readonly basis?: Line | undefined;
  /** After-tax contributions with their earnings. */
  readonly afterTaxTotal?: Line | undefined;
}

/**
 * Each part from the others where two of three are known.
 *
 * `planPretax` beside a total and a basis that fill it exactly may or may not hold the earnings on after-tax money, so
 * nothing is derived from it then. A total and `planPretax` alone give contributions *and earnings* of the after-tax source,
 * never its contributions: taking earnings for basis would understate the tax.
 *
 * Contributions may be more than the account that holds them: it has lost value. Earnings are then none, never negative.
 */
export function planParts(known: PlanAmounts): Parts | Refused {
  const state = (name: keyof PlanAmounts): Line | undefined => {
    const amount = known[name];
    return amount && given(`given.${name}`, amount);
  };
  const total = state('planTotal');
  const preTax = state('planPretax');
  const earnings = state('planAfterTaxEarnings');
  let basis = state('planAfterTaxBasis');
  let both = state('planAfterTaxTotal');

  if (basis && earnings) {
    const lost = earnings.value.isZero() && (both ?? total)?.value.lessThan(basis.value) === true;
    if (both && !lost && !same(both, basis, earnings)) return unequal(both.value, basis.value.plus(earnings.value), ['planAfterTaxTotal', 'planAfterTaxBasis', 'planAfterTaxEarnings']);
    // No earnings beside contributions above the whole account: a loss, of which nobody said how much.
    if (!lost) both ??= sum('given.planAfterTaxTotal', [basis, earnings]);
  } else if (both && earnings && !basis) {
    if (earnings.value.greaterThan(both.value)) return unequal(both.value, earnings.value, ['planAfterTaxTotal', 'planAfterTaxEarnings']);
    basis = difference('given.planAfterTaxBasis', both, [earnings]);
  }

  if (total && preTax) {
    const fromTotal = withTotal(total, preTax, basis, both, earnings);
    if (isRefused(fromTotal)) return fromTotal;
    return within({ total, basis: fromTotal.basis, afterTaxTotal: fromTotal.afterTaxTotal });
  }
  const other = both ?? basis;
  return within({ total: total ?? (preTax && other ? sum('given.planTotal', [preTax, other]) : undefined), basis, afterTaxTotal: both });
}

/** A total and its pre-tax part: they must fit what is known of the after-tax part, and may tell what is not. */
function withTotal(total: Line, preTax: Line, basis: Line | undefined, both: Line | undefined, earnings: Line | undefined): Parts | Refused {
  const facts: FactName[] = ['planTotal', 'planPretax', both ? 'planAfterTaxTotal' : 'planAfterTaxBasis'];
  if (preTax.value.greaterThan(total.value)) return unequal(total.value, preTax.value, ['planTotal', 'planPretax']);
  if (both) {
    const fits = same(total, preTax, both) || (basis !== undefined && same(total, preTax, basis));
    return fits ? { basis, afterTaxTotal: both } : unequal(total.value, preTax.value.plus(both.value), facts);
  }
  if (basis) {
    const stated = preTax.value.plus(basis.value);
    if (stated.greaterThan(total.value)) return unequal(total.value, stated, facts);
    return stated.equals(total.value) ? { basis } : { basis, afterTaxTotal: difference('given.planAfterTaxTotal', total, [preTax]) };
  }
  const rest = difference('given.planAfterTaxTotal', total, [preTax]);
  if (!earnings) return { afterTaxTotal: rest };
  if (earnings.value.greaterThan(rest.value)) return unequal(total.value, preTax.value.plus(earnings.value), ['planTotal', 'planPretax', 'planAfterTaxEarnings']);
  return { basis: difference('given.planAfterTaxBasis', rest, [earnings]), afterTaxTotal: rest };
}

/** No account is larger than the one that holds it. Contributions may be: what they bought is now worth less. */
function within(parts: Parts): Parts | Refused {
  const { total, afterTaxTotal } = parts;
  if (total && afterTaxTotal?.value.greaterThan(total.value)) return unequal(total.value, afterTaxTotal.value, ['planTotal', 'planAfterTaxTotal']);
  return parts;
}

function same(whole: Line, a: Line, b: Line): boolean {
  return whole.value.equals(a.value.plus(b.value));
}

function unequal(whole: Dec, parts: Dec, facts: readonly FactName[]): Refused {
  return refuse('partsDoNotSum', PLAN_PRO_RATA, facts, { whole: cents(whole), parts: cents(parts) });
}

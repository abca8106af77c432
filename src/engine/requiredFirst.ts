import { difference, lesser } from './arithmetic.ts';
import { REQUIRED_AFTER_TAX } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';

/** What the four parts of a plan's payout are called in the case at hand. */
export type RequiredPart = 'requiredAfterTax' | 'requiredPreTax' | 'afterTaxLeft' | 'preTaxLeft';
export type RequiredParts = Readonly<Record<RequiredPart, Line>>;

/**
 * A plan's payout that holds a required distribution and after-tax money: after-tax money meets what is required first, and
 * pre-tax money the rest of it. `required` and `afterTax` are each at most `payout`, and then the four parts sum to it.
 * @see Treas. Reg. 1.402(c)-2, former A-8
 */
export function requiredFirst(ids: Readonly<Record<RequiredPart, LineId>>, payout: Line, required: Line, afterTax: Line): RequiredParts {
  const requiredAfterTax = lesser(ids.requiredAfterTax, required, afterTax, REQUIRED_AFTER_TAX);
  const requiredPreTax = difference(ids.requiredPreTax, required, [requiredAfterTax], REQUIRED_AFTER_TAX);
  const afterTaxLeft = difference(ids.afterTaxLeft, afterTax, [requiredAfterTax], REQUIRED_AFTER_TAX);
  return { requiredAfterTax, requiredPreTax, afterTaxLeft, preTaxLeft: difference(ids.preTaxLeft, payout, [required, afterTaxLeft], REQUIRED_AFTER_TAX) };
}

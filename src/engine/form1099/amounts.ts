import { difference, given, sum } from '../arithmetic.ts';
import type { Amounts } from '../checks.ts';
import { form1099Box } from '../law/forms.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { missing, refuse } from '../refusal.ts';
import type { FORM1099_MONEY } from './facts.ts';

export type Form1099Amounts = Amounts<(typeof FORM1099_MONEY)[number]>;

/** The two parts of each kind of payout, the one that may be taxed first; `whole` payouts are not parted. */
export const FACTS_OF = {
  plan: ['preTax', 'afterTax'],
  roth: ['earnings', 'contributions'],
  returned: ['earnings', 'contributions'],
  whole: undefined,
} as const;

/** Box 1 and what it is made of. */
export interface Parted {
  readonly box1: Line;
  readonly taxedPart: Line | undefined;
  readonly untaxedPart: Line | undefined;
}

/**
 * Box 1 from its parts, or a part from box 1 and the other part: any two of the three decide. All three must fit together,
 * and with fewer than two the missing ones are asked for, because a part left unsaid is not a part of nothing.
 */
export function partsOf(known: Form1099Amounts, amounts: keyof typeof FACTS_OF): Parted | Refused {
  const names = FACTS_OF[amounts];
  const whole = known.amount && given('1099.box1', known.amount, form1099Box('1'));
  if (!names) return whole ? { box1: whole, taxedPart: undefined, untaxedPart: undefined } : missing(form1099Box('1'), ['amount']);
  const [taxed, untaxed] = names;
  const state = (name: typeof taxed | typeof untaxed): Line | undefined => known[name] && given(`given.${name}`, known[name], form1099Box('1'));
  const first = state(taxed);
  const second = state(untaxed);
  if (first && second) {
    const box1 = sum('1099.box1', [first, second], form1099Box('1'));
    return whole && !whole.value.equals(box1.value) ? unequal(whole, box1, ['amount', taxed, untaxed]) : { box1, taxedPart: first, untaxedPart: second };
  }
  const one = first ?? second;
  if (!whole || !one) return missing(form1099Box('1'), [...(first ? [] : [taxed]), ...(second ? [] : [untaxed])]);
  if (one.value.greaterThan(whole.value)) return unequal(whole, one, ['amount', first ? taxed : untaxed]);
  const other = difference(`given.${first ? untaxed : taxed}`, whole, [one], form1099Box('1'));
  return { box1: whole, taxedPart: first ?? other, untaxedPart: second ?? other };
}

function unequal(whole: Line, parts: Line, facts: Parameters<typeof missing>[1]): Refused {
  return refuse('partsDoNotSum', form1099Box('1'), facts, { whole: cents(whole.value), parts: cents(parts.value) });
}

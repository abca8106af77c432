import type { Authority } from '../authority.ts';
import type { Facts } from '../facts.ts';
import type { Note } from '../outcome.ts';

export type StrategyId = 'noticeSplit' | 'allToRoth' | 'allCash' | 'rollInFirst' | 'convertAll';

/**
 * A what-if with a name: other facts, nothing more. Its effect is `evaluate(apply(facts))` beside `evaluate(facts)`.
 * Whether a plan permits it is the plan's to say, not the law's.
 */
export interface Strategy {
  readonly id: StrategyId;
  readonly kind: Facts['kind'];
  /** `'open'`, or why it is not: a fact is missing, or it would change nothing. */
  readonly open: (facts: Facts) => 'open' | Note;
  /** The facts with the strategy followed. Only for facts it is open to; others come back unchanged. */
  readonly apply: (facts: Facts) => Facts;
  readonly authority: Authority;
}

import { evaluate } from '../evaluate.ts';
import type { Facts } from '../facts.ts';
import type { Outcome } from '../outcome.ts';
import { convertAll, rollInFirst } from './ira.ts';
import { allCash, allToRoth, noticeSplit } from './plan.ts';
import type { Strategy } from './strategy.ts';

export type { Strategy, StrategyId } from './strategy.ts';

/** Every strategy, in the order worth showing. */
export const strategies: readonly Strategy[] = [noticeSplit, allToRoth, allCash, rollInFirst, convertAll];

/** What a strategy changes: the figures without it and with it. */
export function compare(facts: Facts, strategy: Strategy): { readonly before: Outcome; readonly after: Outcome } {
  return { before: evaluate(facts), after: evaluate(strategy.apply(facts)) };
}

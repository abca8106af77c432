import { evaluate } from '../evaluate.ts';
import type { Outcome } from '../outcome.ts';
import type { MadeFacts } from './strategy.ts';

/** What comes of a case. */
export type Evaluate = (facts: MadeFacts) => Outcome;

/**
 * `evaluate` that computes the same facts once: strategies put side by side ask for many a case more than once, first of all
 * for the one they start from. It lasts for one comparison, so nothing of a person stays behind.
 */
export function remembering(): Evaluate {
  const known = new Map<string, Outcome>();
  return (facts) => {
    const key = JSON.stringify(facts);
    const outcome = known.get(key) ?? evaluate(facts);
    known.set(key, outcome);
    return outcome;
  };
}

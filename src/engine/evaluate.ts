import { unknownFact, unreadable } from './checks.ts';
import { kindNames, KINDS } from './kinds.ts';
import { READABLE } from './law/authorities.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refusal.ts';

/**
 * Facts to figures: the one door to the law. Pure; the same facts give the same outcome for ever.
 *
 * Never throws for anything in the facts: what cannot be read, contradicts itself or lies outside the law modelled here
 * comes back as `refused` with its reason, and a single unknown fact that decides comes back as `bounded`.
 * Amounts are text ("93000.00"), never JSON numbers: a number may have lost its cents before it came here, so it is refused.
 * @see IRC 408(d)(2) and Form 8606 for `kind: 'ira'`; IRC 72(e)(8), 72(d)(2) and Notice 2014-54 for `kind: 'plan'`;
 *   IRC 1(j) for `kind: 'incomeTax'`; IRC 72(t) for `kind: 'earlyTax'` and `kind: 'taxFromAccount'`;
 *   IRC 219 and 408A(c) for `kind: 'contribution'`; IRC 415(c) for `kind: 'annualAdditions'`
 */
export function evaluate(facts: unknown): Outcome {
  if (typeof facts !== 'object' || facts === null) return refuse('badFacts', READABLE);
  // JSON can carry an own key of this name; no schema sees it, so it is named here.
  if (Object.hasOwn(facts, '__proto__')) return unknownFact('__proto__');
  const kind: unknown = Object.hasOwn(facts, 'kind') ? (facts as { kind: unknown }).kind : undefined;
  const known = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!known) return refuse('unknownKind', READABLE, [], { kinds: kindNames });
  const read = known.schema.safeParse(facts);
  return read.success ? known.compute(read.data) : unreadable(read.error, known);
}

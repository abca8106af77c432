import type { Authority } from '../authority.ts';
import { earlyException } from '../law/authorities.ts';
import { FIRST_HOME_MOST } from '../law/roth.ts';
import type { Money } from '../money.ts';

/** The exceptions to the additional tax that a person may name, as the law's own list has them. */
export const EXCEPTION_IDS = [
  'death', 'disability', 'terminalIllness', 'equalPayments', 'levy', 'qdro', 'medicalCosts', 'birthOrAdoption', 'emergency', 'disaster',
  'firstHome', 'higherEducation', 'healthPremiums', 'domesticAbuse', 'longTermCare',
] as const;
export type ExceptionId = (typeof EXCEPTION_IDS)[number];

/**
 * How far one exception reaches. `whole`: all of the payment; `costs`: the costs stated; a limit: at most so many dollars;
 * `unsure`: limits that were not confirmed, so nothing is computed with it.
 */
export interface Exception {
  readonly holdsFor: 'all' | 'ira' | 'plan';
  readonly covers: 'whole' | 'costs' | 'unsure' | { readonly atMost: Money };
  readonly authority: Authority;
}

const one = (holdsFor: Exception['holdsFor'], covers: Exception['covers'], paragraph: string): Exception => ({ holdsFor, covers, authority: earlyException(paragraph) });

/** @see IRC 72(t)(2) */
export const EXCEPTIONS: Readonly<Record<ExceptionId, Exception>> = {
  death: one('all', 'whole', '(A)(ii)'),
  disability: one('all', 'whole', '(A)(iii)'),
  terminalIllness: one('all', 'whole', '(L)'),
  equalPayments: one('all', 'whole', '(A)(iv)'),
  levy: one('all', 'whole', '(A)(vii)'),
  qdro: one('plan', 'whole', '(C)'),
  // Only the costs above 7.5% of adjusted gross income; the person states that part.
  medicalCosts: one('all', 'costs', '(B)'),
  birthOrAdoption: one('all', { atMost: '5000' }, '(H)'),
  emergency: one('all', { atMost: '1000' }, '(I)'),
  disaster: one('all', { atMost: '22000' }, '(M)'),
  firstHome: one('ira', { atMost: FIRST_HOME_MOST }, '(F)'),
  higherEducation: one('ira', 'costs', '(E)'),
  healthPremiums: one('ira', 'costs', '(D)'),
  // Both limits move with prices, and the year's figures were not confirmed.
  domesticAbuse: one('all', 'unsure', '(K)'),
  longTermCare: one('all', 'unsure', '(N)'),
};

import type { Authority } from '../authority.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { CaseFacts } from './strategy.ts';

/** By Dec 31 of the tax year, `later` years on. */
export function byYearEnd(authority: Authority, later = 0): (facts: CaseFacts) => Note {
  return ({ taxYear }) => note('byYearEnd', authority, [], taxYear === undefined ? {} : { year: String(taxYear + later) });
}

/** A date that is the same for every year. */
export function deadline(code: 'within60Days' | 'beforePayout' | 'noDeadline', authority: Authority): () => Note {
  return () => note(code, authority);
}

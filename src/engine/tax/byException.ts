import { given, lesser, fixed, sum } from '../arithmetic.ts';
import { PAYMENTS_AFTER_LEAVING } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note, Refused } from '../outcome.ts';
import { missing, note, refuse } from '../refusal.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { EarlyTaxFacts } from './facts.ts';

function isIra({ from }: EarlyTaxFacts): boolean {
  return from === 'ira' || from === 'simpleIra';
}

/** Whether the exception named exists for the kind of account that pays. */
function holds(facts: EarlyTaxFacts): boolean {
  const of = facts.exception && EXCEPTIONS[facts.exception].holdsFor;
  return of === 'all' || (of === 'ira') === isIra(facts);
}

/**
 * The part of `reached` that the exception named covers, in dollars; nothing where none is named or where it does not hold
 * for this kind of account. Refused where its limits are not confirmed, or the costs it covers are not stated.
 * @see IRC 72(t)(2)
 */
export function byException(facts: EarlyTaxFacts, stated: Dec | undefined, reached: Line): Line | Refused | undefined {
  const exception = facts.exception && EXCEPTIONS[facts.exception];
  if (!exception || !holds(facts)) return undefined;
  const { covers, authority } = exception;
  if (covers === 'unsure') return refuse('exceptionNotComputed', authority, ['exception']);
  if (covers === 'costs' && !stated) return missing(authority, ['exceptionAmount']);
  const costs = stated && given('given.exceptionAmount', stated, authority);
  const limit = typeof covers === 'object' ? fixed('given.exceptionLimit', dec(covers.atMost), authority) : undefined;
  const most = costs && limit ? lesser('given.exceptionCovers', costs, limit, authority) : costs ?? limit;
  return most ? lesser('given.excepted', reached, most, authority) : sum('given.excepted', [reached], authority);
}

/** How the exception named bears on the payment. */
export function exceptionNotes(facts: EarlyTaxFacts, excepted: Line | undefined): Note[] {
  const exception = facts.exception && EXCEPTIONS[facts.exception];
  if (!exception) return [];
  const { covers, authority } = exception;
  if (!excepted) return [note(isIra(facts) ? 'earlyExceptionPlanOnly' : 'earlyExceptionIraOnly', authority, ['exception', 'from'])];
  const notes = [note('earlyException', authority, ['exception'], { exempt: cents(excepted.value) })];
  if (typeof covers === 'object') notes.push(note('earlyExceptionLimit', authority, ['exception'], { limit: cents(dec(covers.atMost)) }));
  if (facts.exception === 'equalPayments' && !isIra(facts) && facts.separatedAge === undefined) notes.push(note('earlyPaymentsAfterLeaving', PAYMENTS_AFTER_LEAVING, ['separatedAge']));
  return notes;
}

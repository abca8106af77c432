import type { Amounts } from '../checks.ts';
import { ACP_TEST, ANNUAL_ADDITIONS, CATCH_UP, DEFERRAL_LIMIT, NOTICE_2014_54, PAY_LIMIT, ROTH_CATCH_UP } from '../law/authorities.ts';
import type { TaxYear } from '../law/taxYear.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { ADDITIONS_MONEY, AnnualAdditionsFacts } from './facts.ts';
import type { RoomLineId } from './lines.ts';
import { planDecides } from './planPermission.ts';

/** What the notes are read off. */
interface Seen {
  readonly facts: AnnualAdditionsFacts;
  readonly known: Amounts<(typeof ADDITIONS_MONEY)[number]>;
  readonly year: TaxYear;
  readonly lines: ReadonlyMap<LineId, Line>;
}

/** What a person must know beside the room in a plan, the weightiest first. */
export function additionsNotes(seen: Seen): Note[] {
  const { facts, known, year, lines } = seen;
  const value = (id: RoomLineId): Dec => lines.get(id)?.value ?? ZERO;
  const notes: Note[] = [];
  const limit = value('room.limit');
  const made = value('room.deferrals').plus(value('room.employer')).plus(value('room.afterTaxPaid'));
  const values = { year: String(year.year), made: cents(made), limit: cents(limit) };
  if (made.greaterThan(limit)) notes.push(note('additionsOverLimit', ANNUAL_ADDITIONS, ['employerContributions', 'deferrals', 'afterTaxPaid'], values));
  else if (made.equals(limit)) notes.push(note('additionsFull', ANNUAL_ADDITIONS, [], values));
  const decides = planDecides(facts);
  if (decides) notes.push(decides);
  if (made.lessThan(limit)) notes.push(note('acpTest', ACP_TEST));
  if (made.lessThan(limit) || value('room.afterTaxPaid').greaterThan(ZERO)) notes.push(note('earningsBeforeRoth', NOTICE_2014_54));
  notes.push(...catchUpNotes(seen), ...payNotes(seen), note('assumesOnePlan', DEFERRAL_LIMIT));
  if (!known.afterTaxPaid) notes.push(note('assumesNone', ANNUAL_ADDITIONS, ['afterTaxPaid']));
  return notes;
}

/** @see IRC 414(v)(7) */
function catchUpNotes({ facts, known, year, lines }: Seen): Note[] {
  if (facts.age === undefined) return [note('catchUpNeedsAge', CATCH_UP, ['age'])];
  const test = year.limits.rothCatchUpWages;
  if (!lines.has('room.catchUp') || !test) return [];
  const values = { wages: cents(dec(test.usd)), year: String(year.year), before: String(year.year - 1) };
  if (!known.priorYearWages) return [note('catchUpWagesDecide', ROTH_CATCH_UP, ['priorYearWages'], values)];
  return known.priorYearWages.greaterThan(dec(test.usd)) ? [note('catchUpMustBeRoth', ROTH_CATCH_UP, ['priorYearWages'], values)] : [];
}

/** @see IRC 415(c)(1)(B), 401(a)(17) */
function payNotes({ known, year }: Seen): Note[] {
  const counted = year.limits.compensation;
  if (!known.compensation) return [note('assumesPay', ANNUAL_ADDITIONS, ['compensation'], { pay: cents(dec(year.limits.annualAdditions?.usd ?? '0')) })];
  return counted && known.compensation.greaterThan(dec(counted.usd)) ? [note('payLimit', PAY_LIMIT, ['compensation'], { limit: cents(dec(counted.usd)), year: String(year.year) })] : [];
}

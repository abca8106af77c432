import { difference, given, lesser, none, sum } from '../arithmetic.ts';
import { readAmounts, yearOf } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { ANNUAL_ADDITIONS, CATCH_UP, DEFERRAL_LIMIT } from '../law/authorities.ts';
import type { LimitId, TaxYear } from '../law/taxYear.ts';
import type { Line, LineId } from '../line.ts';
import { cents } from '../money.ts';
import type { Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { additionsNotes } from './additionsNotes.ts';
import { ADDITIONS_MONEY } from './facts.ts';
import type { AnnualAdditionsFacts } from './facts.ts';
import { closedByPlan } from './planPermission.ts';
import { yearLimit } from '../yearLimit.ts';

/**
 * The room for after-tax money in one employer's plan: the limit on annual additions, or pay where that is less, less
 * deferrals, employer money and after-tax money paid so far. Never negative.
 *
 * Deferrals above their own limit are catch-up. They are no annual addition, so they take none of the room; without the age
 * for them, or above what that age allows, the facts are refused. Where the age is unknown and not needed, the catch-up lines
 * are left out.
 * @see IRC 415(c), 402(g), 414(v)
 */
export function annualAdditions(facts: AnnualAdditionsFacts): Outcome {
  const known = readAmounts(facts, ADDITIONS_MONEY);
  if (isRefused(known)) return known;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const closed = closedByPlan(facts);
  if (closed) return closed;
  if (!year || !known.deferrals || !known.employerContributions) return missing(ANNUAL_ADDITIONS, lackingFacts(facts));
  const { compensation, afterTaxPaid } = known;
  if (compensation && known.deferrals.greaterThan(compensation)) {
    return refuse('deferralsOverPay', DEFERRAL_LIMIT, ['deferrals', 'compensation'], { deferrals: cents(known.deferrals), pay: cents(compensation) });
  }

  const deferred = given('given.deferrals', known.deferrals, DEFERRAL_LIMIT);
  const deferralLimit = sum('room.deferralLimit', [yearLimit('given.deferralLimit', year, 'deferral')]);
  const deferrals = lesser('room.deferrals', deferred, deferralLimit);
  const pay = compensation && given('given.planPay', compensation, ANNUAL_ADDITIONS);
  const catchUp = catchUpLines(facts.age, year, deferred, deferrals, pay);
  if (isRefused(catchUp)) return catchUp;

  const dollars = yearLimit('given.annualAdditions', year, 'annualAdditions');
  const limit = pay ? lesser('room.limit', dollars, pay) : sum('room.limit', [dollars]);
  const employer = given('room.employer', known.employerContributions);
  const paid = afterTaxPaid ? given('room.afterTaxPaid', afterTaxPaid) : none('room.afterTaxPaid');
  const left = difference('room.left', limit, [deferrals, employer, paid]);
  const all = [limit, deferralLimit, deferrals, difference('room.deferralLeft', deferralLimit, [deferrals]), employer, paid, left, ...catchUp];
  const lines = new Map<LineId, Line>(all.map((line) => [line.id, line]));
  return { status: 'figures', kind: 'annualAdditions', lines, destinations: [], notes: additionsNotes({ facts, known, year, lines }), estimate: false };
}

/** What is missing, in the order worth asking. */
function lackingFacts({ taxYear, deferrals, employerContributions }: AnnualAdditionsFacts): FactName[] {
  const lacking: FactName[] = [];
  if (taxYear === undefined) lacking.push('taxYear');
  if (deferrals === undefined) lacking.push('deferrals');
  if (employerContributions === undefined) lacking.push('employerContributions');
  return lacking;
}

/** The limit at an age reached in the year: the larger one from 60 to 63, where it is in force; none below 50. */
function catchUpLimit(age: number, year: TaxYear): LimitId | undefined {
  if (age >= 60 && age <= 63 && year.limits.planCatchUp60to63) return 'planCatchUp60to63';
  return age >= 50 ? 'planCatchUp50' : undefined;
}

/** Catch-up allowed, made and left; a refusal where deferrals are more than the law allows. @see IRC 414(v)(2), (3) */
function catchUpLines(age: number | undefined, year: TaxYear, deferred: Line, deferrals: Line, pay: Line | undefined): readonly Line[] | Refused {
  const over = !deferred.value.equals(deferrals.value);
  if (age === undefined) return over ? missing(CATCH_UP, ['age']) : [];
  const kind = catchUpLimit(age, year);
  const dollars = kind && yearLimit('given.catchUpLimit', year, kind);
  const most = deferrals.value.plus(dollars?.value ?? 0);
  if (deferred.value.greaterThan(most)) {
    return refuse('deferralsOverLimit', DEFERRAL_LIMIT, ['deferrals', 'age'], { deferrals: cents(deferred.value), limit: cents(most), year: String(year.year) });
  }
  if (!dollars) return [];
  const allowed = pay ? lesser('room.catchUp', dollars, difference('given.payAfterDeferrals', pay, [deferrals], CATCH_UP)) : sum('room.catchUp', [dollars]);
  const made = difference('room.catchUpPaid', deferred, [deferrals]);
  return [allowed, made, difference('room.catchUpLeft', allowed, [made])];
}

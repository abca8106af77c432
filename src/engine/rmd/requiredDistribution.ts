import { difference, fixedRatio, given, none, share, sum } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { QCD, RMD_AMOUNT, RMD_BEGINS, RMD_MISSED, RMD_STILL_WORKING } from '../law/authorities.ts';
import { CORRECTED_RATE, MISSED_RATE } from '../law/requiredDistributions.ts';
import type { Line } from '../line.ts';
import { dec } from '../money.ts';
import type { Outcome } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { bornOf, tooYoung } from './born.ts';
import type { Born } from './born.ts';
import { firstYear, thisYear } from './due.ts';
import { isPlan, mayWait, worksThere } from './employment.ts';
import { RMD_MONEY } from './facts.ts';
import type { RmdFacts } from './facts.ts';
import { payoutLines } from './payout.ts';
import { contradictory, outside } from './refusals.ts';
import type { RmdAmounts } from './refusals.ts';
import { rmdNotes } from './rmdNotes.ts';
import { yearLines } from './years.ts';
import type { Years } from './years.ts';

/**
 * A year's required minimum distribution: the account's value on the last December 31, spread over the years that the Uniform
 * Lifetime Table has for the age reached in the year, to the cent; and what of it is left after gifts to charity from the IRA
 * and what was taken. Where the first one was put off to April 1, both have to come out in one year. Of one more payout, only what
 * is not required may be rolled over or converted.
 *
 * Nothing is required of a plan while its employer employs the person, unless more than 5% of the firm is theirs.
 * @see IRC 401(a)(9), 408(a)(6); Treas. Reg. 1.401(a)(9)-5
 */
export function requiredDistribution(facts: RmdFacts): Outcome {
  const known = readAmounts(facts, RMD_MONEY);
  if (isRefused(known)) return known;
  const born = bornOf(facts);
  if (isRefused(born)) return born;
  const refused = outside(facts) ?? tooYoung(facts, born) ?? contradictory(facts, known);
  if (refused) return refused;
  const lacking = lackingFacts(facts, known, born);
  if (facts.taxYear === undefined || !born || lacking.length > 0) return missing(RMD_AMOUNT, lacking);

  const years = yearLines(facts, facts.taxYear, born);
  if (facts.firstPutOff === true && years.firstYear?.value.plus(1).equals(facts.taxYear) !== true) return putOffOtherYear(facts.taxYear, years);
  const { lines: due, left } = amountLines(facts, known, years);
  const payout = payoutLines(facts, known, left);
  if (isRefused(payout)) return payout;
  const lines = [years.age, years.applicableAge, years.firstYear, ...due, ...payout].flatMap((line) => line ?? []);
  const byId = new Map(lines.map((line) => [line.id, line] as const));
  return { status: 'figures', kind: 'rmd', lines: byId, destinations: [], notes: rmdNotes({ facts, known, lines: byId, years }), estimate: false };
}

/** What is missing among the facts that decide, in the order worth asking. */
function lackingFacts(facts: RmdFacts, known: RmdAmounts, born: Born | undefined): FactName[] {
  const { taxYear, accountType, fivePercentOwner, retirementYear, firstPutOff } = facts;
  const lacking: FactName[] = [];
  if (taxYear === undefined) lacking.push('taxYear');
  if (!born) lacking.push('birthYear');
  if (accountType === undefined) lacking.push('accountType');
  if (isPlan(facts)) {
    const works = worksThere(facts);
    if (works === undefined) lacking.push('employed');
    // Owners of more than 5% may not wait, so the year in which they retire does not matter.
    const late = retirementYear !== undefined && born?.applicable !== undefined && retirementYear > born.year + born.applicable.age;
    if (fivePercentOwner === undefined && (works === true || late)) lacking.push('fivePercentOwner');
  }
  if (mayWait(facts)) return lacking;
  if (!known.priorYearEnd) lacking.push('priorYearEnd');
  if (firstPutOff === true && !known.firstYearBalance) lacking.push('firstYearBalance');
  return lacking;
}

/** Only the first one may be put off, and only to the year after its own. */
function putOffOtherYear(taxYear: number, years: Years): Outcome {
  const first = years.firstYear?.value;
  const values = { year: String(taxYear), ...(first && { firstYear: first.toFixed(), next: first.plus(1).toFixed() }) };
  return refuse('rmdPutOffOtherYear', RMD_BEGINS, ['firstPutOff', 'taxYear'], values);
}

/** All that is due in the year, what is left of it, and what missing that would cost. */
function amountLines(facts: RmdFacts, known: RmdAmounts, years: Years): { lines: readonly Line[]; left: Line } {
  const first = facts.firstPutOff === true ? firstYear(years, known) : undefined;
  const now = known.priorYearEnd && !mayWait(facts) ? thisYear(years, known.priorYearEnd) : undefined;
  const parts = [first, now].flatMap((each) => each ?? []);
  const due = parts.length > 0 ? sum('rmd.due', parts.map(({ amount }) => amount), RMD_BEGINS) : none('rmd.due', RMD_STILL_WORKING);
  const met: Line[] = [];
  if (known.qcdAmount && !known.qcdAmount.isZero()) met.push(given('given.qcdAmount', known.qcdAmount, QCD));
  if (known.alreadyTaken && !known.alreadyTaken.isZero()) met.push(given('given.alreadyTaken', known.alreadyTaken, RMD_AMOUNT));
  const left = difference('rmd.left', due, met, RMD_AMOUNT);
  const excise = (id: 'rmd.ifMissed' | 'rmd.ifCorrected', rate: string): Line => share(id, left, fixedRatio('given.missedRate', dec(rate), RMD_MISSED), RMD_MISSED);
  return { lines: [...parts.flatMap(({ lines }) => lines), due, left, excise('rmd.ifMissed', MISSED_RATE), excise('rmd.ifCorrected', CORRECTED_RATE)], left };
}

import { readAmount } from '../checks.ts';
import { evaluate } from '../evaluate.ts';
import type { FactName, IraFacts } from '../facts.ts';
import { IRA_LIMIT, ONE_CONTRACT } from '../law/authorities.ts';
import { knownYears, taxYear } from '../law/index.ts';
import { addMoney, cents } from '../money.ts';
import type { Money } from '../money.ts';
import type { Note, Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';

/** The forms of the two years a contribution made next spring belongs to. */
export interface Spring {
  /** The year it is for: on lines 1 and 4, so it shelters nothing yet, and in line 14. */
  readonly first: Outcome;
  /** The year it is made in: part of line 2, so a conversion in that year has it. */
  readonly second: Outcome;
}

/**
 * A nondeductible contribution made after Dec 31 for the year that has ended, as the two IRA cases it makes.
 *
 * Line 14 of the first year is line 2 of the second, so the second needs complete figures of the first. The form does not
 * depend on the year's dollar figures: where those of the second year are not published, its lines still stand and a note says
 * that no limit was looked at.
 * @param amount dollars paid in the spring
 * @param first the year it is for, without it
 * @param second the year it is made in, without basis from before; its balances hold what was paid in
 * @see Form 8606, lines 1, 2, 4 and 14; IRC 219(f)(3)
 */
export function springContribution(amount: Money, first: IraFacts, second: Omit<IraFacts, 'priorBasis' | 'iraBasis' | 'iraAfterTaxPct'>): Spring {
  const facts = withSpring(amount, first);
  if (isRefused(facts)) return { first: facts, second: facts };
  const outcome = evaluate(facts);
  if (isRefused(outcome)) return { first: outcome, second: outcome };
  // Line 1 holds the contribution now, so the case itself no longer shows that nothing was said of others.
  const silent = first.newNondeductible === undefined && first.iraBasis === undefined;
  const one = silent ? withNote(outcome, note('assumesNone', ONE_CONTRACT, ['newNondeductible'])) : outcome;
  const line14 = one.status === 'figures' ? one.lines.get('8606.14') : undefined;
  if (!line14) return { first: one, second: missing(ONE_CONTRACT, ['priorBasis']) };
  return { first: one, second: nextYear(cents(line14.value), facts.taxYear, second) };
}

/** The facts of the first year with the contribution on lines 1 and 4. */
function withSpring(amount: Money, first: IraFacts): IraFacts | Refused {
  const read = readAmount(amount, 'lateNondeductible');
  if (isRefused(read)) return read;
  // A share of what there was before says nothing of the basis in dollars, to which the contribution is added.
  if (first.iraAfterTaxPct !== undefined && first.iraBasis === undefined && first.priorBasis === undefined) return missing(ONE_CONTRACT, ['priorBasis']);
  const more = (name: FactName, stated: Money | undefined): Money | Refused => {
    const known = stated === undefined ? undefined : readAmount(stated, name);
    return isRefused(known) ? known : addMoney(stated ?? '0', amount);
  };
  const late = more('lateNondeductible', first.lateNondeductible);
  if (typeof late !== 'string') return late;
  const fresh = more('newNondeductible', first.newNondeductible);
  if (typeof fresh !== 'string') return fresh;
  const whole = more('iraBasis', first.iraBasis);
  if (typeof whole !== 'string') return whole;
  // Where only the sum of lines 1 and 2 is known it stays so.
  const sum = first.iraBasis === undefined ? {} : { iraBasis: whole };
  const line1 = first.iraBasis !== undefined && first.newNondeductible === undefined ? {} : { newNondeductible: fresh };
  return { ...first, ...sum, ...line1, lateNondeductible: late };
}

function nextYear(priorBasis: Money, firstYear: number | undefined, second: Omit<IraFacts, 'priorBasis' | 'iraBasis' | 'iraAfterTaxPct'>): Outcome {
  const { taxYear: stated, ...rest } = second;
  const year = firstYear === undefined ? stated : firstYear + 1;
  if (stated !== undefined && stated !== year) {
    return refuse('yearsDoNotFollow', ONE_CONTRACT, ['taxYear'], { first: String(firstYear), second: String(stated) });
  }
  const known = year !== undefined && taxYear(year) !== undefined;
  const outcome = evaluate({ ...rest, priorBasis, ...(known && { taxYear: year }) });
  return known || year === undefined ? outcome : withNote(outcome, note('limitsNotPublished', IRA_LIMIT, ['taxYear'], { year: String(year), known: knownYears }));
}

function withNote(outcome: Outcome, extra: Note): Outcome {
  return outcome.status === 'refused' ? outcome : { ...outcome, notes: [...outcome.notes, extra] };
}

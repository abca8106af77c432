import { readAmount } from '../checks.ts';
import { evaluate } from '../evaluate.ts';
import type { IraFacts } from '../facts.ts';
import { CONVERSION_YEAR, IRA_LIMIT, ONE_CONTRACT, RMD_FIRST, STATED_PLAN, STATED_RATE } from '../law/authorities.ts';
import { taxYear } from '../law/index.ts';
import { cents, dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { isRefused, missing, note } from '../refusal.ts';
import { isRequiredAt, ofConverting, ofRequired } from './cautions.ts';
import { byYearEnd } from './deadlines.ts';
import { isNote, strategyOf } from './strategy.ts';
import type { Choice } from './strategy.ts';

/** This year on its own form, with nothing converted: what goes on to the next. */
interface Carried {
  /** Line 14. */
  readonly basis: Dec;
  /** Line 6 and what is still paid in for this year after Dec 31. */
  readonly total: Dec;
}

function carried(thisYear: IraFacts): Carried | Note {
  const outcome = evaluate(thisYear);
  if (isRefused(outcome)) return outcome.note;
  if (outcome.status === 'bounded') return missing(ONE_CONTRACT, [outcome.decidedBy]).note;
  const basis = outcome.lines.get('8606.14')?.value;
  const yearEnd = outcome.lines.get('8606.6')?.value;
  return basis && yearEnd ? { basis, total: yearEnd.plus(thisYear.lateNondeductible ?? '0') } : missing(ONE_CONTRACT, ['iraBasis', 'iraTotal']).note;
}

/** Next year's case: what was said of it, and for the rest this year's facts a year on. */
function next(facts: IraFacts, { basis, total }: Carried, said: NonNullable<Choice['nextYear']>): IraFacts | Note {
  const paidIn = readAmount(said.newNondeductible ?? '0', 'newNondeductible');
  if (isRefused(paidIn)) return paidIn.note;
  const { kind, convertAmount, withheld, marginalRate, stateRate, birthYear, filingStatus } = facts;
  const year = facts.taxYear === undefined || !taxYear(facts.taxYear + 1) ? undefined : facts.taxYear + 1;
  return {
    kind, convertAmount, withheld, marginalRate, stateRate, birthYear, filingStatus, taxYear: year,
    age: facts.age === undefined || facts.age > 129 ? undefined : facts.age + 1,
    priorBasis: cents(basis), newNondeductible: '0', iraTotal: cents(total.plus(paidIn)), ...said,
  };
}

function cautionsOf(facts: IraFacts, { basis }: Carried, said: NonNullable<Choice['nextYear']>): Note[] {
  const cautions = [note('decemberCounts', ONE_CONTRACT, ['iraYearEnd'], { basis: cents(basis) })];
  if (said.iraTotal === undefined && said.iraYearEnd === undefined) cautions.push(note('nextYearSameValue', STATED_PLAN, ['iraTotal']));
  const required = isRequiredAt(facts, 1) || !dec(facts.rmdAmount ?? '0').isZero();
  if (said.rmdAmount === undefined && required) cautions.push(note('nextYearRmd', RMD_FIRST, ['rmdAmount']));
  if (facts.taxYear !== undefined && !taxYear(facts.taxYear + 1)) cautions.push(note('nextYearLimits', IRA_LIMIT, ['taxYear'], { year: String(facts.taxYear + 1) }));
  if (facts.marginalRate !== undefined && said.marginalRate === undefined) cautions.push(note('sameRateAssumed', STATED_RATE, ['marginalRate']));
  return [...ofRequired(facts), ...cautions, ...ofConverting(facts)];
}

/**
 * Nothing converted this year, and the same amount in January: it is on next year's form, where the next Dec 31 counts. The
 * basis this year's form leaves goes along. Both years are computed, each on its own form.
 * @see Form 8606, lines 2, 6 and 14; Treas. Reg. 1.408A-4
 */
export const waitForJanuary = strategyOf<IraFacts>({
  id: 'waitForJanuary',
  kind: 'ira',
  authority: CONVERSION_YEAR,
  follow: (facts, { nextYear = {} }) => {
    if (facts.iraYearEnd !== undefined) return note('yearIsPast', CONVERSION_YEAR, ['iraYearEnd']);
    const lacking = (['convertAmount', 'iraTotal'] as const).filter((fact) => facts[fact] === undefined);
    if (lacking.length > 0) return missing(ONE_CONTRACT, lacking).note;
    // Tax held back belongs to the conversion and goes along with it.
    const { withheld: _later, ...kept } = facts;
    const thisYear: IraFacts = { ...kept, convertAmount: '0' };
    const now = carried(thisYear);
    if (isNote(now)) return now;
    const after = next(facts, now, nextYear);
    return isNote(after) ? after : { cases: [thisYear, after], cautions: cautionsOf(facts, now, nextYear) };
  },
  deadline: byYearEnd(CONVERSION_YEAR, 1),
});

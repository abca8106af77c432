import { count, difference, lesser, none, share, sum } from '../arithmetic.ts';
import { EARLY, FIRST_HOME, ROTH_RECAPTURE } from '../law/authorities.ts';
import { CLOCK_YEARS } from '../law/roth.ts';
import type { Line } from '../line.ts';
import { earlyRate } from '../tax/additionalTax.ts';
import { clockEnds } from './clock.ts';
import type { Converted } from './basis.ts';
import { conversionLine } from './order.ts';
import type { Parts } from './order.ts';

/** Whether a conversion of `year` is still within its five tax years. */
function isRecent(year: number, taxYear: number): boolean {
  return taxYear < year + CLOCK_YEARS;
}

/** The year in which the recapture of each conversion ends. */
export function recaptureEnds(converted: readonly Converted[]): Line[] {
  return converted.map(({ year }) => clockEnds(conversionLine(year, 'clockEnds'), count(`given.conversion.${year}.year`, year, 'year', ROTH_RECAPTURE), ROTH_RECAPTURE));
}

/**
 * Converted money that was taxed and comes out within the five tax years of its own conversion. What was not taxed then is
 * never recaptured.
 * @see IRC 408A(d)(3)(F)
 */
export function recaptured(parts: Parts, taxYear: number): Line[] {
  return parts.converted.flatMap(({ year, taxable }) => (isRecent(year, taxYear) && !taxable.value.isZero() ? [sum(conversionLine(year, 'recapture'), [taxable], ROTH_RECAPTURE)] : []));
}

/** What the additional tax falls on, and the tax. `home` is first-home money that has not been taken off before. */
export function additionalTax(recapture: readonly Line[], taxable: Line, home: Line | undefined): readonly Line[] {
  const all = recapture.length > 0 ? sum('rothIra.recapture', recapture, ROTH_RECAPTURE) : none('rothIra.recapture', ROTH_RECAPTURE);
  const whole = sum('given.earlyBeforeExceptions', [all, taxable], EARLY);
  const exempt = home ? lesser('rothIra.exempt', home, whole, FIRST_HOME) : undefined;
  const early = difference('rothIra.early', whole, exempt ? [exempt] : [], EARLY);
  return [...recapture, all, ...(exempt ? [exempt] : []), early, share('rothIra.additionalTax', early, earlyRate(), EARLY)];
}

/** A payment that is not early: nothing is recaptured and there is no additional tax. */
export function notEarly(): readonly Line[] {
  return [none('rothIra.early', EARLY), none('rothIra.additionalTax', EARLY)];
}

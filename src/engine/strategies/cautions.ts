import type { Authority } from '../authority.ts';
import { ageIn } from '../iraLimits.ts';
import { CONVERSION, NOT_TAKEN_BACK, ONE_CONTRACT, REQUIRED_NOT_ROLLED, RMD_FIRST, ROTH_RECAPTURE, STATED_RATE, WITHHOLDING } from '../law/authorities.ts';
import { newestYear } from '../law/index.ts';
import { requiredFrom } from '../law/requiredDistributions.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { CaseFacts } from './strategy.ts';

type Rated = Pick<CaseFacts, 'marginalRate' | 'stateRate'>;

/** Income of one year: other costs may rise with it, and one rate may not do for all of it. */
export function ofMoreIncome({ marginalRate, stateRate }: Rated): Note[] {
  const rated = marginalRate !== undefined || stateRate !== undefined;
  return [note('moreIncome', CONVERSION), ...(rated ? [note('oneRateForAll', STATED_RATE, ['marginalRate'])] : [])];
}

/**
 * Money that is taxed on its way to a Roth: taken out within five years and before 59½, the part that was taxed may cost the
 * additional tax after all. Said to everybody who is not known to be of that age already.
 * @see IRC 408A(d)(3)(F), 402A(c)(4)(D)
 */
export function ofFiveYears({ age }: Pick<CaseFacts, 'age'>, authority: Authority = ROTH_RECAPTURE): Note[] {
  return age !== undefined && age >= 59.5 ? [] : [note('fiveYearsIfTaxed', authority, ['age'])];
}

/** Money that becomes a Roth IRA and cannot be brought back. */
export function ofConverting(facts: Rated & Pick<CaseFacts, 'age'>): Note[] {
  return [note('cannotUndo', NOT_TAKEN_BACK), ...ofFiveYears(facts), ...ofMoreIncome(facts)];
}

/** Whether the facts tell an age, `later` years on, at which a required distribution comes out. */
export function isRequiredAt(facts: CaseFacts, later = 0): boolean {
  const age = ageIn(facts) + later;
  return Number.isFinite(age) && age >= requiredFrom(age, (facts.taxYear ?? newestYear) + later);
}

/**
 * Whoever must take a required distribution and has not said how much: it comes out first and moves nowhere. A plan may put it
 * off for those who still work there.
 */
export function ofRequired(facts: CaseFacts): Note[] {
  if (facts.rmdAmount !== undefined || !isRequiredAt(facts)) return [];
  if (facts.kind === 'ira') return [note('rmdComesFirst', RMD_FIRST, ['rmdAmount'])];
  return facts.employed === true ? [] : [note('planRmdMayComeFirst', REQUIRED_NOT_ROLLED, ['rmdAmount'])];
}

/** Pre-tax money of a plan that becomes an IRA's counts with all other IRAs from then on. */
export function ofJoiningIra(): Note {
  return note('preTaxJoinsIra', ONE_CONTRACT);
}

/** Taxed money that goes straight to a Roth: nobody holds anything back. */
export function ofNoWithholding(): Note {
  return note('nothingWithheld', WITHHOLDING);
}

import { EARLY, EARLY_457B_LEFT, PUBLIC_SAFETY, RULE_OF_55 } from '../law/authorities.ts';
import type { Note, Refused } from '../outcome.ts';
import { note, refuse } from '../refusal.ts';
import type { EarlyTaxFacts } from './facts.ts';

/** Whoever leaves an employer in or after the calendar year of reaching this age has the money of its plan free of the additional tax. */
export const LEFT_AT = 55;
const PUBLIC_SAFETY_AT = 50;
const PUBLIC_SAFETY_YEARS = 25;

/**
 * Nobody has left in a year that is yet to come. The age of the year of leaving is reached by its last day; the payment may come
 * before the birthday of that year.
 */
export function leavesLater({ age, separatedAge }: Pick<EarlyTaxFacts, 'age' | 'separatedAge'>): Refused | undefined {
  if (age === undefined || separatedAge === undefined || separatedAge <= Math.floor(age) + 1) return undefined;
  return refuse('separatedAgeDoesNotFit', EARLY, ['separatedAge', 'age'], { separated: String(separatedAge), age: String(age) });
}

/**
 * Whether leaving the employer frees the money of its plan: in or after the calendar year of turning 55; for public safety
 * employees 50, or at any age after 25 years of service. Never for an IRA, also not for plan money that was moved to one.
 * For money rolled into a governmental 457(b) only the age of 55 counts here, and its note says what is not settled.
 * @see IRC 72(t)(2)(A)(v), 72(t)(3)(A), 72(t)(10)
 */
export function leftEmployer(facts: EarlyTaxFacts, age: number): { readonly free: boolean; readonly notes: readonly Note[] } {
  const { from, separatedAge } = facts;
  const ira = from === 'ira' || from === 'simpleIra';
  const publicSafety = facts.publicSafety === true && from !== '457b';
  const needed = publicSafety ? PUBLIC_SAFETY_AT : LEFT_AT;
  const served = publicSafety && (facts.yearsOfService ?? 0) >= PUBLIC_SAFETY_YEARS;
  if (separatedAge === undefined) {
    // Whoever reaches the age within the year may have left in it already.
    const may = !ira && (served || age >= needed - 1);
    return { free: false, notes: may ? [note('earlyAskSeparated', publicSafety ? PUBLIC_SAFETY : RULE_OF_55, ['separatedAge'], { age: String(needed) })] : [] };
  }
  const old = separatedAge >= needed;
  if (ira) return { free: false, notes: old || served ? [note('earlyRuleOf55NotIra', RULE_OF_55, ['from', 'separatedAge'])] : [] };
  if (!old && !served) {
    return { free: false, notes: separatedAge === needed - 1 ? [note('earlySeparatedYear', publicSafety ? PUBLIC_SAFETY : RULE_OF_55, ['separatedAge'], { age: String(needed), stated: String(separatedAge) })] : [] };
  }
  const lost = note('earlyLostInIra', RULE_OF_55, ['from']);
  if (from === '457b') return { free: true, notes: [note('early457bRolledInLeft', EARLY_457B_LEFT, ['rolledInAmount', 'separatedAge']), lost] };
  const usual = separatedAge >= LEFT_AT;
  return { free: true, notes: [usual ? note('earlyRuleOf55', RULE_OF_55, ['separatedAge']) : note('earlyPublicSafety', PUBLIC_SAFETY, ['publicSafety', 'separatedAge', 'yearsOfService']), lost] };
}

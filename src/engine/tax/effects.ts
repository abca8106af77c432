import { INVESTMENT_INCOME, MEDICARE_PREMIUM, PREMIUM_CREDIT, SOCIAL_SECURITY, TAX_TABLES } from '../law/authorities.ts';
import { cents, dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { IncomeTaxFacts, TaxFromAccountFacts } from './facts.ts';
import type { OnReturn } from './onReturn.ts';

/** Medicare starts at 65 and looks two years back. */
const MEDICARE = 65;
const LOOKS_BACK = 2;
/** The earliest age for Social Security of a widow or widower; the disabled are told by the words. */
const SOCIAL_SECURITY_AGE = 60;

/**
 * What more income does besides the tax in the brackets. Warnings only: none of it is computed, because the rest of the
 * return is not known. Whoever's age is not known may be of any age.
 */
export function effects(facts: IncomeTaxFacts | TaxFromAccountFacts, { year, extra }: OnReturn): Note[] {
  const notes = [note('bracketsOnly', TAX_TABLES)];
  if (extra.value.isZero()) return notes;
  const ages = [facts.age, ...(facts.filingStatus === 'marriedJoint' ? [facts.spouseAge] : [])];
  const someone = (test: (age: number) => boolean): boolean => ages.some((age) => age === undefined || test(age));
  const senior = year.limits.seniorDeductionEach;
  if (senior && someone((age) => age >= MEDICARE - 1)) notes.push(note('seniorDeductionLeftOut', senior.source, ['age'], { most: cents(dec(senior.usd)) }));
  if (someone((age) => age >= MEDICARE - LOOKS_BACK)) notes.push(note('irmaaLater', MEDICARE_PREMIUM, ['age']));
  if (someone((age) => age < MEDICARE)) notes.push(note('acaCredit', PREMIUM_CREDIT, ['age']));
  if (someone((age) => age >= SOCIAL_SECURITY_AGE)) notes.push(note('socialSecurityTaxed', SOCIAL_SECURITY, ['age']));
  notes.push(note('niitLifted', INVESTMENT_INCOME));
  return notes;
}

import { yearOf } from './checks.ts';
import type { IraAmounts } from './checks.ts';
import type { IraFacts } from './facts.ts';
import { HSA_FUNDING, IRA_LIMIT, QCD } from './law/authorities.ts';
import type { LimitId, TaxYear } from './law/taxYear.ts';
import { cents, dec, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Note, Refused } from './outcome.ts';
import { isRefused, note, refuse } from './refusal.ts';

/**
 * What the tax year's own figures say about the facts. Without a tax year only ages are checked.
 *
 * A QCD or HSA funding distribution above its limit is refused, because the part above is an ordinary distribution and
 * belongs on line 7. A contribution above its limit is only noted: basis is what was really paid in.
 * @see IRC 408(d)(8), 408(d)(9), 219(b)(5)
 */
export function iraLimits(facts: IraFacts, known: IraAmounts): readonly Note[] | Refused {
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const notes: Note[] = [];
  const qcd = qcdCheck(facts, known.qcdAmount ?? ZERO, year);
  if (isRefused(qcd)) return qcd;
  if (qcd) notes.push(qcd);
  if (!year) return notes;

  const hsa = known.hsaFundingAmount;
  const hsaMost = limit(year, 'hsaFamily').plus(ageIn(facts) < 55 ? ZERO : limit(year, 'hsaCatchUp55'));
  if (hsa && hsa.greaterThan(hsaMost)) {
    return refuse('hsaFundingOverLimit', HSA_FUNDING, ['hsaFundingAmount'], { limit: cents(hsaMost), year: String(year.year) });
  }
  const paid = known.newNondeductible;
  // Someone of 49 may turn 50 before the year ends, and then the larger limit applies to the whole year.
  const most = limit(year, 'iraContribution').plus(ageIn(facts) < 49 ? ZERO : limit(year, 'iraCatchUp50'));
  if (paid && paid.greaterThan(most)) {
    notes.push(note('contributionOverLimit', IRA_LIMIT, ['newNondeductible'], { paid: cents(paid), limit: cents(most), year: String(year.year) }));
  }
  return notes;
}

/** Nobody below 70½ on the day can make one; someone of whole age 70 may or may not be. */
function qcdCheck(facts: IraFacts, amount: Dec, year: TaxYear | undefined): Note | Refused | undefined {
  if (amount.isZero()) return undefined;
  const years = ageIn(facts);
  if (years < 70 || (years < 70.5 && !Number.isInteger(years))) return refuse('ageBelowQcd', QCD, ['age', 'qcdAmount'], { age: String(years) });
  const cap = year && limit(year, 'qcd');
  if (cap && amount.greaterThan(cap)) return refuse('qcdOverCap', QCD, ['qcdAmount'], { cap: cents(cap), year: String(year.year) });
  return years === 70 ? note('qcdAge', QCD, ['age']) : undefined;
}

/** The age reached in the tax year, as far as the facts tell; endless when they do not, so that no limit of youth applies. */
export function ageIn(facts: Pick<IraFacts, 'age' | 'birthYear' | 'taxYear'>): number {
  if (facts.age !== undefined) return facts.age;
  return facts.birthYear !== undefined && facts.taxYear !== undefined ? facts.taxYear - facts.birthYear : Number.POSITIVE_INFINITY;
}

function limit(year: TaxYear, id: LimitId): Dec {
  return dec(year.limits[id]?.usd ?? '0');
}

import { given, none } from '../arithmetic.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import { PROOFS } from './facts.ts';
import type { Proof } from './facts.ts';
import { out, yearLines } from './year.ts';
import type { Year, YearLines } from './year.ts';

/** The years one after another, each with the basis the one before left. */
export interface Walk {
  readonly years: readonly YearLines[];
  /** What the last year leaves. */
  readonly basis: Line;
}

/**
 * All years, or with `proof` those payments alone that stand on that proof or a surer one; payouts count in every year.
 * Basis on record before the first year stands on a filed form.
 */
export function walk(years: readonly Year[], prior: Dec | undefined, proof?: Proof): Walk {
  let basis = prior ? given('given.priorBasis', prior, ONE_CONTRACT) : none('given.priorBasis', ONE_CONTRACT);
  const weakest = proof ? PROOFS.indexOf(proof) : PROOFS.length;
  const stands = (on: Proof): boolean => PROOFS.indexOf(on) <= weakest;
  const lines = years.map((year) => {
    const made = yearLines(year, basis, stands, proof);
    basis = made.basisOut;
    return made;
  });
  return { years: lines, basis };
}

/** What the years cannot be reckoned without, or what a filed form says against them. */
export function unfit(years: readonly Year[], { years: lines }: Walk): Refused | undefined {
  for (const [index, year] of years.entries()) {
    const made = lines[index];
    if (!made || out(year).isZero()) continue;
    const shelters = made.shelters.value;
    if (year.nontaxable?.greaterThan(shelters)) {
      return refuse('ledgerNontaxableMoreThanBasis', ONE_CONTRACT, ['entries', 'priorBasis'], { year: String(year.year), nontaxable: cents(year.nontaxable), basis: cents(shelters) });
    }
    if (!year.nontaxable && !year.yearEnd && !shelters.isZero()) return refuse('ledgerNeedsYearEnd', ONE_CONTRACT, ['entries'], { year: String(year.year) });
  }
  return undefined;
}

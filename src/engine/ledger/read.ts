import { readAmount } from '../checks.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, refuse } from '../refusal.ts';
import type { LedgerEntry } from './facts.ts';
import { out } from './year.ts';
import type { Year } from './year.ts';

const AMOUNTS = ['nondeductible', 'late', 'converted', 'distributed', 'yearEnd', 'nontaxable', 'rolledIn'] as const;

/** The entries with their amounts, oldest first; years out of order or amounts that cannot stand together are refused by year. */
export function readEntries(entries: readonly LedgerEntry[]): readonly Year[] | Refused {
  const years: Year[] = [];
  for (const entry of entries) {
    const amounts: Partial<Record<(typeof AMOUNTS)[number], Dec>> = {};
    for (const name of AMOUNTS) {
      const text = entry[name];
      if (text === undefined) continue;
      const amount = readAmount(text, 'entries');
      if (isRefused(amount)) return amount;
      amounts[name] = amount;
    }
    const { nondeductible = ZERO, late = ZERO, converted = ZERO, distributed = ZERO, rolledIn = ZERO, yearEnd, nontaxable } = amounts;
    const year: Year = { year: entry.year, nondeductible, late, rolledIn, converted, distributed, yearEnd, nontaxable, proof: entry.proof ?? 'memory', rolledInProof: entry.rolledInProof ?? 'memory' };
    const before = years.at(-1)?.year;
    const wrong = before !== undefined && before >= year.year ? refuse('ledgerYearOrder', ONE_CONTRACT, ['entries'], { year: String(year.year), before: String(before) }) : contradiction(year);
    if (wrong) return wrong;
    years.push(year);
  }
  return years;
}

function contradiction(year: Year): Refused | undefined {
  const { nondeductible, late, nontaxable } = year;
  if (late.greaterThan(nondeductible)) {
    return refuse('ledgerLateMoreThanPaid', ONE_CONTRACT, ['entries'], { year: String(year.year), late: cents(late), paid: cents(nondeductible) });
  }
  if (nontaxable?.greaterThan(out(year))) {
    return refuse('ledgerNontaxableMoreThanOut', ONE_CONTRACT, ['entries'], { year: String(year.year), nontaxable: cents(nontaxable), out: cents(out(year)) });
  }
  return undefined;
}

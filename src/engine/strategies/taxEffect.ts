import { sum } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import { GROSS_INCOME, STATED_RATE, TAX_TABLES } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import type { Figures, Note, Refused } from '../outcome.ts';
import { isRefused, note } from '../refusal.ts';
import { taxOnTop } from '../tax/brackets.ts';
import { lackingOnReturn, onReturn } from '../tax/onReturn.ts';
import type { OnReturn } from '../tax/onReturn.ts';
import { stateTax } from '../tax/stateTax.ts';
import type { CaseFacts, MadeFacts } from './strategy.ts';

/** One case with its figures. */
export interface Computed {
  readonly facts: MadeFacts;
  readonly figures: Figures;
}

/** Whether the return that a case goes on is known: its tax is then that of the brackets, and no longer at one rate for all of it. */
export function isByBracket(facts: CaseFacts): boolean {
  return lackingOnReturn(facts).length === 0;
}

/** Federal and state tax of all cases at the rates stated; `undefined` where one of them states none. */
export function taxAtRates(cases: readonly Computed[]): Line[] | undefined {
  const each = cases.map(({ facts, figures: { lines } }) => (facts.kind === 'spread' ? ['spread.tax'] as const : ['tax.federal', 'tax.state'] as const).flatMap((id) => lines.get(id) ?? []));
  return each.some((lines) => lines.length === 0) ? undefined : each.flat();
}

/**
 * Federal tax of all cases by the brackets, each on top of the rest of its return, and state tax at the rate stated. Spouses
 * who file jointly have one return for both. `undefined` where the return of one of them is not known, such as in a year
 * whose brackets are not published.
 * @see IRC 1(j), 63
 */
export function taxByBracket(cases: readonly Computed[], ofTwoPeople: boolean): Line[] | undefined {
  const [first] = cases;
  const together = ofTwoPeople && first?.facts.kind !== 'spread' && first?.facts.filingStatus === 'marriedJoint';
  const returns = together ? [{ facts: first.facts, of: cases }] : cases.map((one) => ({ facts: one.facts, of: [one] }));
  const tax: Line[] = [];
  for (const { facts, of } of returns) {
    if (facts.kind === 'spread' || !isByBracket(facts)) return undefined;
    const base = onTop(facts, of.flatMap(({ figures: { lines } }) => lines.get('tax.taxable') ?? []));
    const state = isRefused(base) ? base : stateTax(facts, base.extra);
    if (isRefused(base) || isRefused(state)) return undefined;
    tax.push(taxOnTop(base.year, base.status, base.before, base.after).extraTax, ...(state.tax ? [state.tax] : []));
  }
  return tax;
}

function onTop(facts: CaseFacts, taxable: readonly Line[]): OnReturn | Refused {
  const known = readAmounts<'income' | 'taxableIncome'>(facts, ['income', 'taxableIncome']);
  return isRefused(known) ? known : onReturn(facts, known, sum('tax.income.extra', taxable, GROSS_INCOME));
}

/** What was taken for granted of the return, whatever the strategy, or what contradicts itself in it. */
export function returnNotes(facts: CaseFacts): readonly Note[] {
  if (!isByBracket(facts)) return [];
  const base = onTop(facts, []);
  if (isRefused(base)) return [base.note];
  return [note('bracketsOnly', TAX_TABLES), ...(facts.marginalRate === undefined ? [] : [note('bracketsUsed', STATED_RATE, ['marginalRate'])]), ...base.notes];
}

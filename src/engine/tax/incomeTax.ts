import { given, sum } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { BRACKETS, EARLY, GROSS_INCOME } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents } from '../money.ts';
import type { Note, Outcome } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { bracketTax } from './brackets.ts';
import { additionalTax, freeByAge } from './additionalTax.ts';
import type { IncomeTaxFacts } from './facts.ts';
import { INCOME_TAX_MONEY } from './facts.ts';
import { effects } from './effects.ts';
import { lackingOnReturn, onReturn } from './onReturn.ts';
import { stateTax } from './stateTax.ts';

/**
 * What extra income costs: the federal tax of it bracket by bracket, the additional tax on the part kept under 59½, and the
 * state's part at the rate stated. All income counts as ordinary, before credits; a note says so.
 * @see IRC 1(j), 63, 72(t)
 */
export function incomeTax(facts: IncomeTaxFacts): Outcome {
  const known = readAmounts(facts, INCOME_TAX_MONEY);
  if (isRefused(known)) return known;
  const { extraIncome, earlyAmount } = known;
  const kept = earlyAmount && !earlyAmount.isZero() ? earlyAmount : undefined;
  const lacking: FactName[] = [...(extraIncome ? [] : ['extraIncome'] as const), ...lackingOnReturn(facts), ...(kept && facts.age === undefined ? ['age'] as const : [])];
  if (!extraIncome || lacking.length > 0) return missing(BRACKETS, lacking);
  const base = onReturn(facts, known, given('tax.income.extra', extraIncome, GROSS_INCOME));
  if (isRefused(base)) return base;
  if (kept?.greaterThan(extraIncome)) return refuse('earlyMoreThanExtra', EARLY, ['earlyAmount', 'extraIncome'], { early: cents(kept), extra: cents(extraIncome) });
  const state = stateTax(facts, base.extra);
  if (isRefused(state)) return state;

  const federal = bracketTax(base.year, base.status, base.before, base.extra, base.after);
  const early = kept && additionalTax(given('early.taxable', kept, EARLY), freeByAge(facts.age ?? 0));
  const parts = [federal.extraTax, early?.tax, state.tax].filter((line) => line !== undefined);
  const lines = new Map<LineId, Line>();
  const all = [...base.lines, ...federal.lines, ...(early?.lines ?? []), ...state.lines, sum('tax.total', parts, BRACKETS)];
  for (const line of all) lines.set(line.id, line);
  const notes: Note[] = [...base.notes, ...(early?.notes ?? []), ...effects(facts, base), ...state.notes];
  return { status: 'figures', kind: 'incomeTax', lines, destinations: [], notes, estimate: false };
}

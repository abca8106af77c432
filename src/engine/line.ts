import type { Authority } from './authority.ts';
import type { CheckLineId } from './checkForm8606/lines.ts';
import type { ContributionLineId, RoomLineId } from './contribution/lines.ts';
import type { Form1099LineId } from './form1099/lines.ts';
import type { LedgerLineId } from './ledger/lines.ts';
import type { Dec } from './money.ts';
import type { RmdLineId } from './rmd/lines.ts';
import type { RothLineId } from './roth/lines.ts';
import type { SixtyDayLineId } from './sixtyDay/lines.ts';
import type { TaxTopicLineId } from './tax/lines.ts';
import type { StrategyLineId } from './strategies/lines.ts';
import type { FormOfYearId, SpreadLineId } from './years/lines.ts';

/** Lines 1 to 18 of Form 8606 Parts I and II, numbered as the form numbers them. */
export type Form8606LineId =
  | '8606.1' | '8606.2' | '8606.3' | '8606.4' | '8606.5' | '8606.6' | '8606.7' | '8606.8' | '8606.9' | '8606.10'
  | '8606.11' | '8606.12' | '8606.13' | '8606.14' | '8606.15a' | '8606.15b' | '8606.15c' | '8606.16' | '8606.17' | '8606.18';

/**
 * `plan.paid` is what the plan pays to the person (everything not rolled over directly), before any 60-day rollover;
 * `plan.cash` is what the person keeps of it.
 */
export type PlanLineId =
  | 'plan.balance' | 'plan.basis' | 'plan.ratio' | 'plan.distribution' | 'plan.preTax' | 'plan.afterTax'
  | 'plan.paid' | 'plan.paidPreTax' | 'plan.cash' | 'plan.cashPreTax' | 'plan.cashAfterTax'
  | 'plan.taxable' | 'plan.withholding';

/** `tax.marginal`: the federal rate the person stated; `tax.federal`: taxable amount times that rate; likewise the state. */
export type TaxLineId = 'tax.taxable' | 'tax.taxFree' | 'tax.marginalRate' | 'tax.federal' | 'tax.stateRate' | 'tax.state';

/** The share of one destination, numbered in the order listed: `destination.1.preTax`. */
export type DestinationLineId = `destination.${number}.${'amount' | 'preTax' | 'afterTax' | 'taxable'}`;

export type LineId = Form8606LineId | PlanLineId | TaxLineId | DestinationLineId | `given.${string}`
  | TaxTopicLineId
  | ContributionLineId
  | RoomLineId
  | RmdLineId
  | RothLineId
  | SixtyDayLineId
  | Form1099LineId
  | CheckLineId
  | LedgerLineId
  | StrategyLineId
  | SpreadLineId | FormOfYearId<Form8606LineId | TaxLineId>;

/**
 * One figure, with where it came from. "Why?" is a walk over `operands`, never a second computation.
 * `value` is dollars as the form writes them (whole cents, `usd`) or an exact fraction (`ratio`, 0 to 1 inclusive):
 * shares are computed unrounded and rounded once, half-up, where they become an amount on the form. Beside dollars and
 * fractions there are calendar years (`year`), numbers of years such as an age or a life expectancy (`years`), and days.
 * `given` was stated, `fixed` is set by law;
 * `subtract` is the first operand less all others; `divide` is the first by the second, never more than 1;
 * `multiply` is the first times the second, held at what is left to share out; `multiplyUp` is the first times the second, rounded
 * up to a multiple of the third; `quotient` is the first over the second, to the cent; `lookup` is what a table of the law says for
 * the operand.
 */
export interface Line {
  readonly id: LineId;
  readonly value: Dec;
  readonly unit: 'usd' | 'ratio' | 'year' | 'years' | 'days';
  readonly op: 'given' | 'fixed' | 'add' | 'subtract' | 'lesser' | 'greater' | 'divide' | 'multiply' | 'multiplyUp' | 'quotient' | 'lookup';
  readonly operands: readonly Line[];
  readonly authority: Authority;
}

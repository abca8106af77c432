import { AFTER_TAX_TO_PLAN, CONVERSION, PLAN_ROTH_ROLLOVER, REQUIRED_NOT_ROLLED, ROLL_IN, SIXTY_DAYS, SIXTY_DAYS_IRA, WITHHOLDING } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { SixtyDayAmounts } from './amounts.ts';
import type { SixtyDayFacts } from './facts.ts';
import type { SixtyDayLineId } from './lines.ts';
import { offsetIn } from './loanOffset.ts';
import { isIra, isPlanAccount } from './route.ts';

type Lines = ReadonlyMap<LineId, Line>;

function value(lines: Lines, id: SixtyDayLineId): Dec {
  return lines.get(id)?.value ?? ZERO;
}

/** What a person must know of the dollars and of where they go, the weightiest first. */
export function amountNotes(facts: SixtyDayFacts, known: SixtyDayAmounts, lines: Lines): Note[] {
  const notes: Note[] = [];
  const { rollFrom, rollTo } = facts;
  const amount = (id: SixtyDayLineId): string => cents(value(lines, id));
  if (!value(lines, 'sixtyDay.ownMoney').isZero()) notes.push(note('sixtyDayReplace', SIXTY_DAYS, ['withheld'], { withheld: amount('sixtyDay.withheld'), own: amount('sixtyDay.ownMoney'), ...loanOf(facts, known) }));
  if (!value(lines, 'sixtyDay.kept').isZero()) {
    // Of IRAs and Roth accounts it is not known what of it is taxed.
    notes.push(note('sixtyDayKept', SIXTY_DAYS, ['rolloverAmount'], { kept: amount('sixtyDay.kept'), ...(lines.has('sixtyDay.keptPreTax') && { taxed: amount('sixtyDay.keptPreTax') }) }));
  }
  if (known.rmdAmount && !known.rmdAmount.isZero()) notes.push(note('sixtyDayRmd', REQUIRED_NOT_ROLLED, ['rmdAmount'], { rmd: cents(known.rmdAmount) }));
  if (isPlanAccount(rollTo)) notes.push(...intoPlan(facts, known, lines), note('sixtyDayPlanMustAccept', SIXTY_DAYS, ['rollTo']));
  if (rollTo === 'rothIra' && rollFrom === 'employerPlan') notes.push(note('sixtyDayTaxed', CONVERSION, ['rollTo']));
  if (rollTo === 'rothIra' && rollFrom === 'traditionalIra') notes.push(note('sixtyDayConversion', CONVERSION, ['rollTo']));
  if (known.distributionAmount) notes.push(...assumptions(facts, known));
  notes.push(note('sixtyDaySameProperty', SIXTY_DAYS_IRA, ['distributionAmount']));
  return notes;
}

/** The loan among the payment, where one was set off: it never reaches the person. */
function loanOf(facts: SixtyDayFacts, known: SixtyDayAmounts): Readonly<Record<'loan', string>> | undefined {
  const loan = offsetIn(facts, known) === 'none' ? undefined : known.loanOffsetAmount ?? known.distributionAmount;
  return loan && { loan: cents(loan) };
}

/** A plan takes within 60 days no more than what would be taxed. */
function intoPlan({ rollFrom }: SixtyDayFacts, { afterTaxAmount, iraPreTax }: SixtyDayAmounts, lines: Lines): Note[] {
  if (rollFrom === 'traditionalIra') {
    if (!iraPreTax) return [note('sixtyDayPreTaxAssumed', ROLL_IN, ['iraPreTax'])];
    return lines.get('sixtyDay.mayRoll')?.value.equals(iraPreTax) ? [note('sixtyDayPreTaxOnly', ROLL_IN, ['iraPreTax'], { preTax: cents(iraPreTax) })] : [];
  }
  if (!afterTaxAmount || afterTaxAmount.isZero()) return [];
  return [note('sixtyDayAfterTaxStays', rollFrom === 'employerPlan' ? AFTER_TAX_TO_PLAN : PLAN_ROTH_ROLLOVER, ['afterTaxAmount'], { afterTax: cents(afterTaxAmount) })];
}

/** What was taken for granted of the tax held back and of after-tax money. */
function assumptions(facts: SixtyDayFacts, known: SixtyDayAmounts): Note[] {
  const { rollFrom } = facts;
  const { afterTaxAmount, withheld } = known;
  if (isIra(rollFrom)) return withheld ? [] : [note('sixtyDayNoneWithheld', WITHHOLDING, ['withheld'])];
  return [
    ...(rollFrom === 'employerPlan' && !afterTaxAmount ? [note('sixtyDayNoAfterTax', WITHHOLDING, ['afterTaxAmount'])] : []),
    ...(withheld ? [] : [note('sixtyDayFifthWithheld', WITHHOLDING, ['withheld'], loanOf(facts, known))]),
  ];
}

import { AFTER_TAX_TO_PLAN, CONVERSION, REQUIRED_NOT_ROLLED, ROLL_IN, SIXTY_DAYS, SIXTY_DAYS_IRA, WITHHOLDING } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { SixtyDayAmounts } from './amounts.ts';
import type { SixtyDayFacts } from './facts.ts';
import type { SixtyDayLineId } from './lines.ts';

/** What a person must know of the dollars and of where they go, the weightiest first. */
export function amountNotes(facts: SixtyDayFacts, known: SixtyDayAmounts, lines: ReadonlyMap<LineId, Line>): Note[] {
  const notes: Note[] = [];
  const { rollFrom, rollTo } = facts;
  const value = (id: SixtyDayLineId): Dec => lines.get(id)?.value ?? ZERO;
  const amount = (id: SixtyDayLineId): string => cents(value(id));
  const some = (stated: Dec | undefined): boolean => stated !== undefined && !stated.isZero();

  if (!value('sixtyDay.ownMoney').isZero()) notes.push(note('sixtyDayReplace', SIXTY_DAYS, ['withheld'], { withheld: amount('sixtyDay.withheld'), own: amount('sixtyDay.ownMoney') }));
  if (!value('sixtyDay.kept').isZero()) notes.push(note('sixtyDayKept', SIXTY_DAYS, ['rolloverAmount'], { kept: amount('sixtyDay.kept') }));
  if (some(known.rmdAmount)) notes.push(note('sixtyDayRmd', REQUIRED_NOT_ROLLED, ['rmdAmount'], { rmd: cents(known.rmdAmount ?? ZERO) }));
  const toPlan = rollTo === 'employerPlan' || rollTo === 'employerPlanRoth';
  if (toPlan && some(known.afterTaxAmount)) notes.push(note('sixtyDayAfterTaxStays', rollFrom === 'traditionalIra' ? ROLL_IN : AFTER_TAX_TO_PLAN, ['afterTaxAmount'], { afterTax: cents(known.afterTaxAmount ?? ZERO) }));
  if (toPlan) notes.push(note('sixtyDayPlanMustAccept', SIXTY_DAYS, ['rollTo']));
  if (rollTo === 'rothIra' && (rollFrom === 'traditionalIra' || rollFrom === 'employerPlan')) notes.push(note('sixtyDayTaxed', CONVERSION, ['rollTo']));
  if (rollFrom === 'employerPlan' && known.distributionAmount && !known.afterTaxAmount && !known.withheld) notes.push(note('sixtyDayNoAfterTax', WITHHOLDING, ['afterTaxAmount', 'withheld']));
  if (rollFrom?.endsWith('Ira') && known.distributionAmount && !known.withheld) notes.push(note('sixtyDayNoneWithheld', WITHHOLDING, ['withheld']));
  notes.push(note('sixtyDaySameProperty', SIXTY_DAYS_IRA, ['distributionAmount']));
  return notes;
}

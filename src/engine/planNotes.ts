import type { Share } from './allocation.ts';
import type { PlanFacts } from './facts.ts';
import { AFTER_TAX_TO_PLAN, DESIGNATED_ROTH, EARLY, GOVERNMENTAL_457B, NOTICE_2014_54, ONE_CONTRACT, SIXTY_DAYS, STATED_RATE } from './law/authorities.ts';
import type { Line, LineId, PlanLineId } from './line.ts';
import { cents, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Note } from './outcome.ts';
import { note } from './refusal.ts';

/** What a person must know beside the figures of a payout, the weightiest first. */
export function planNotes(facts: PlanFacts, shares: readonly Share[], lines: ReadonlyMap<LineId, Line>): Note[] {
  const notes: Note[] = [];
  const value = (id: PlanLineId): Dec => lines.get(id)?.value ?? ZERO;
  const some = (test: (share: Share) => boolean): boolean => shares.some(test);
  const direct = shares.filter(({ to, via }) => to !== 'cash' && via === 'direct');
  const toRoth = direct.filter(({ to }) => to === 'rothIra' || to === 'employerPlanRoth');

  // A Roth that was meant for the after-tax money fills with pre-tax money while that money goes elsewhere.
  const afterTaxElsewhere = value('plan.afterTax').greaterThan(total(toRoth, 'afterTax'));
  const rothPreTax = total(toRoth, 'preTax');
  if (!rothPreTax.isZero() && afterTaxElsewhere) {
    notes.push(note('rothTakesPreTaxFirst', NOTICE_2014_54, ['destinations'], { preTax: cents(rothPreTax) }));
  }
  if (direct.length > 1 && total(direct, 'amount').greaterThan(value('plan.preTax')) && !value('plan.preTax').isZero()) {
    notes.push(note('choiceBeforeRollover', NOTICE_2014_54, ['destinations', 'preTaxOrder']));
  }
  if (!value('plan.withholding').isZero() && some(({ to, via }) => to !== 'cash' && via === '60day')) {
    notes.push(note('withholdingReplace', SIXTY_DAYS, ['destinations'], { withheld: cents(value('plan.withholding')) }));
  }
  if (some(({ to, afterTax }) => to === 'traditionalIra' && !afterTax.value.isZero())) notes.push(note('afterTaxJoinsIra', ONE_CONTRACT, ['destinations']));
  if (some(({ to, via, afterTax }) => to.startsWith('employerPlan') && via === '60day' && !afterTax.value.isZero())) {
    notes.push(note('afterTaxNeedsDirect', AFTER_TAX_TO_PLAN, ['destinations']));
  }
  if (facts.planRothTotal !== undefined && Number(facts.planRothTotal) > 0) notes.push(note('rothLeftOut', DESIGNATED_ROTH, ['planRothTotal']));
  if (facts.planType === '457b') notes.push(note('governmentalOnly', GOVERNMENTAL_457B, ['planType']));
  // A governmental 457(b)'s own money is outside the additional tax.
  if (facts.age !== undefined && facts.age < 59.5 && facts.planType !== '457b' && !value('plan.cashPreTax').isZero()) notes.push(note('earlyAdditionalTax', EARLY, ['age']));
  if (facts.marginalRate !== undefined && facts.stateRate === undefined) notes.push(note('federalOnly', STATED_RATE, ['marginalRate']));
  return notes;
}

function total(shares: readonly Share[], part: 'amount' | 'preTax' | 'afterTax'): Dec {
  return shares.reduce((sum, share) => sum.plus(share[part].value), ZERO);
}

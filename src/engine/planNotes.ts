import type { Share } from './allocation.ts';
import type { PlanFacts } from './facts.ts';
import { AFTER_TAX_TO_PLAN, DESIGNATED_ROTH, EARLY, GOVERNMENTAL_457B, NOTICE_2014_54, ONE_CONTRACT, PLAN_PRO_RATA, SIXTY_DAYS, STATED_RATE } from './law/authorities.ts';
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
  const direct = (share: Share): boolean => share.to !== 'cash' && share.via === 'direct';
  const roth = ({ to }: Share): boolean => to === 'rothIra' || to === 'employerPlanRoth';

  if (lines.has('plan.balance') && value('plan.basis').greaterThan(value('plan.balance'))) {
    notes.push(note('planLoss', PLAN_PRO_RATA, ['planAfterTaxBasis'], { basis: cents(value('plan.basis')), balance: cents(value('plan.balance')) }));
  }
  // A Roth that was meant for the after-tax money fills with pre-tax money while that money goes elsewhere.
  const taken = shares.filter((share) => direct(share) && roth(share) && !share.preTax.value.isZero());
  if (taken.length > 0 && (!value('plan.cashAfterTax').isZero() || some((share) => !roth(share) && !share.afterTax.value.isZero()))) {
    const preTax = taken.reduce((sum, share) => sum.plus(share.preTax.value), ZERO);
    notes.push(note('rothTakesPreTaxFirst', NOTICE_2014_54, ['destinations'], { preTax: cents(preTax) }));
  }
  // After-tax money in a direct rollover means that they hold more than the pre-tax money: with two of them there is a choice.
  if (shares.filter(direct).length > 1 && !value('plan.preTax').isZero() && some((share) => direct(share) && !share.afterTax.value.isZero())) {
    notes.push(note('choiceBeforeRollover', NOTICE_2014_54, ['destinations', 'preTaxOrder']));
  }
  if (!value('plan.withholding').isZero() && some(({ to, via }) => to !== 'cash' && via === '60day')) {
    notes.push(note('withholdingReplace', SIXTY_DAYS, ['destinations'], { withheld: cents(value('plan.withholding')) }));
  }
  if (some(({ to, afterTax }) => to === 'traditionalIra' && !afterTax.value.isZero())) notes.push(note('afterTaxJoinsIra', ONE_CONTRACT, ['destinations']));
  if (some(({ to, via, afterTax }) => to.startsWith('employerPlan') && via === '60day' && !afterTax.value.isZero())) {
    notes.push(note('afterTaxNeedsDirect', AFTER_TAX_TO_PLAN, ['destinations']));
  }
  if (facts.planRothTotal !== undefined && /[1-9]/.test(facts.planRothTotal)) notes.push(note('rothLeftOut', DESIGNATED_ROTH, ['planRothTotal']));
  if (facts.planType === '457b') notes.push(note('governmentalOnly', GOVERNMENTAL_457B, ['planType']));
  // A governmental 457(b)'s own money is outside the additional tax.
  if (facts.age !== undefined && facts.age < 59.5 && facts.planType !== '457b' && !value('plan.cashPreTax').isZero()) notes.push(note('earlyAdditionalTax', EARLY, ['age']));
  if (facts.marginalRate !== undefined && facts.stateRate === undefined) notes.push(note('federalOnly', STATED_RATE, ['marginalRate']));
  return notes;
}

import { evaluate } from '../evaluate.ts';
import type { Facts, PlanFacts } from '../facts.ts';
import { NOTICE_2014_54, PLAN_PRO_RATA, WITHHOLDING } from '../law/authorities.ts';
import { ZERO } from '../money.ts';
import type { Figures, Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { Strategy } from './strategy.ts';

/** Every destination replaced; an order for pre-tax money belongs to the old ones. */
function sentTo(facts: Facts, destinations: PlanFacts['destinations']): Facts {
  if (facts.kind !== 'plan') return facts;
  const { preTaxOrder: _old, ...kept } = facts;
  return { ...kept, destinations };
}

function openForPlans(facts: Facts, test: (figures: Figures) => boolean): 'open' | Note {
  if (facts.kind !== 'plan') return note('nothingToSplit', PLAN_PRO_RATA);
  const outcome = evaluate(sentTo(facts, []));
  if (outcome.status === 'refused') return outcome.note;
  const figures = outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
  return figures.some(test) ? 'open' : note('nothingToSplit', NOTICE_2014_54, ['planAfterTaxBasis']);
}

function has(figures: Figures, id: 'plan.preTax' | 'plan.afterTax' | 'plan.distribution'): boolean {
  return !(figures.lines.get(id)?.value ?? ZERO).isZero();
}

/**
 * All pre-tax money directly to a traditional IRA and all after-tax money directly to a Roth IRA, so that nothing is taxed
 * and nothing is withheld. The amounts follow the figures, so it holds for a range as well.
 */
export const noticeSplit: Strategy = {
  id: 'noticeSplit',
  kind: 'plan',
  open: (facts) => openForPlans(facts, (figures) => has(figures, 'plan.preTax') && has(figures, 'plan.afterTax')),
  apply: (facts) => sentTo(facts, [
    { to: 'traditionalIra', via: 'direct', amount: 'preTax' },
    { to: 'rothIra', via: 'direct', amount: 'afterTax' },
  ]),
  authority: NOTICE_2014_54,
};

/** The whole payout directly to a Roth IRA: its pre-tax money is taxed, nothing is withheld. */
export const allToRoth: Strategy = {
  id: 'allToRoth',
  kind: 'plan',
  open: (facts) => openForPlans(facts, (figures) => has(figures, 'plan.distribution')),
  apply: (facts) => sentTo(facts, [{ to: 'rothIra', via: 'direct', amount: 'rest' }]),
  authority: NOTICE_2014_54,
};

/** The whole payout to the person: its pre-tax money is taxed, and 20% of that is withheld. */
export const allCash: Strategy = {
  id: 'allCash',
  kind: 'plan',
  open: (facts) => openForPlans(facts, (figures) => has(figures, 'plan.distribution')),
  apply: (facts) => sentTo(facts, []),
  authority: WITHHOLDING,
};

import type { PlanFacts } from '../facts.ts';
import { NOTICE_2014_54, PLAN_PRO_RATA, SIXTY_DAYS, WITHHOLDING } from '../law/authorities.ts';
import { note } from '../refusal.ts';
import { ofConverting, ofMoreIncome, ofNoWithholding, ofRequired } from './cautions.ts';
import { deadline } from './deadlines.ts';
import { sentTo, unlessItHolds, whileEmployed } from './planPayout.ts';
import { strategyOf } from './strategy.ts';

/**
 * The whole payout directly to a Roth IRA: its pre-tax money is taxed, nothing is withheld.
 * @see Notice 2014-54; IRC 408A(d)(3)
 */
export const allToRoth = strategyOf<PlanFacts>({
  id: 'allToRoth',
  kind: 'plan',
  authority: NOTICE_2014_54,
  needs: whileEmployed,
  why: unlessItHolds(['plan.distribution']),
  follow: (facts) => ({ cases: [sentTo(facts, [{ to: 'rothIra', via: 'direct', amount: 'rest' }])], cautions: [...ofRequired(facts), ofNoWithholding(), ...ofConverting(facts)] }),
  deadline: deadline('beforePayout', NOTICE_2014_54),
});

/**
 * The whole payout to the person: its pre-tax money is taxed, and 20% of that is withheld. It can still be rolled over.
 * @see IRC 3405(c), 402(c)(3)
 */
export const allCash = strategyOf<PlanFacts>({
  id: 'allCash',
  kind: 'plan',
  authority: WITHHOLDING,
  needs: whileEmployed,
  why: unlessItHolds(['plan.distribution']),
  follow: (facts) => ({ cases: [sentTo(facts, [])], cautions: ofMoreIncome(facts) }),
  deadline: deadline('within60Days', SIXTY_DAYS),
});

/**
 * Nothing is paid out: nothing is taxed and all after-tax money stays, with what it goes on to earn.
 * @see IRC 72(e)
 */
export const leaveInPlan = strategyOf<PlanFacts>({
  id: 'leaveInPlan',
  kind: 'plan',
  authority: PLAN_PRO_RATA,
  follow: (facts) => ({ cases: [sentTo({ ...facts, distributionAmount: '0' }, [])], cautions: [note('growthStaysPreTax', PLAN_PRO_RATA)] }),
  deadline: deadline('noDeadline', PLAN_PRO_RATA),
});

import type { PlanFacts } from '../facts.ts';
import { NOTICE_2014_54, SIXTY_DAYS } from '../law/authorities.ts';
import { ofJoiningIra, ofRequired } from './cautions.ts';
import { deadline } from './deadlines.ts';
import { sentTo, unlessItHolds, whileEmployed } from './planPayout.ts';
import { strategyOf } from './strategy.ts';

/**
 * All pre-tax money directly to a traditional IRA and all after-tax money directly to a Roth IRA, so that nothing is taxed
 * and nothing is withheld. The amounts follow the figures, so it holds for a range as well.
 * @see Notice 2014-54, section III
 */
export const noticeSplit = strategyOf<PlanFacts>({
  id: 'noticeSplit',
  kind: 'plan',
  authority: NOTICE_2014_54,
  needs: whileEmployed,
  why: unlessItHolds(['plan.preTax', 'plan.afterTax']),
  follow: (facts) => ({
    cases: [sentTo(facts, [{ to: 'traditionalIra', via: 'direct', amount: 'preTax' }, { to: 'rothIra', via: 'direct', amount: 'afterTax' }])],
    cautions: [...ofRequired(facts), ofJoiningIra()],
  }),
  deadline: deadline('beforePayout', NOTICE_2014_54),
});

/**
 * All pre-tax money directly to a traditional IRA; the after-tax money is paid by check and rolled to a Roth IRA within 60
 * days. No pre-tax money is paid to the person, so nothing is withheld.
 * @see Notice 2014-54, section III; IRC 402(c)(3), 3405(c)
 */
export const preTaxDirectAfterTax60 = strategyOf<PlanFacts>({
  id: 'preTaxDirectAfterTax60',
  kind: 'plan',
  authority: NOTICE_2014_54,
  needs: whileEmployed,
  why: unlessItHolds(['plan.preTax', 'plan.afterTax']),
  follow: (facts) => ({
    cases: [sentTo(facts, [{ to: 'traditionalIra', via: 'direct', amount: 'preTax' }, { to: 'rothIra', via: '60day', amount: 'afterTax' }])],
    cautions: [...ofRequired(facts), ofJoiningIra()],
  }),
  deadline: deadline('within60Days', SIXTY_DAYS),
});

import type { PlanFacts } from '../facts.ts';
import { IN_PLAN_RECAPTURE, IN_PLAN_ROTH, IN_PLAN_ROTH_KEPT, NOTICE_2014_54, YOUR_PLAN, SEPARATE_CONTRACT } from '../law/authorities.ts';
import { cents } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import { ofFiveYears, ofJoiningIra, ofMoreIncome, ofNoWithholding, ofRequired } from './cautions.ts';
import { byYearEnd, deadline } from './deadlines.ts';
import { chosen } from './iraStanding.ts';
import { sentTo, unlessItHolds } from './planPayout.ts';
import { isNote, strategyOf } from './strategy.ts';
import type { PlanTerm, PlanTerms } from './terms.ts';

/** Nobody has after-tax money in a plan that never took any; where some is stated, the plan did. */
function takesAfterTax({ planAfterTaxBasis, planAfterTaxTotal, planAfterTaxEarnings }: PlanFacts): readonly PlanTerm[] {
  return planAfterTaxBasis === undefined && planAfterTaxTotal === undefined && planAfterTaxEarnings === undefined ? ['afterTaxContributions'] : [];
}

/** A plan that takes after-tax contributions lets the same be done with the next ones, before they have earned anything. */
function again({ afterTaxContributions }: PlanTerms): Note[] {
  return afterTaxContributions === true ? [note('repeatAfterTax', YOUR_PLAN)] : [];
}

/**
 * The payout goes to a designated Roth account of the same plan: its pre-tax money is taxed, nothing is withheld, and it
 * cannot be taken back.
 * @see IRC 402A(c)(4); Notices 2010-84, 2013-74
 */
export const inPlanRoth = strategyOf<PlanFacts>({
  id: 'inPlanRoth',
  kind: 'plan',
  authority: IN_PLAN_ROTH,
  needs: (facts) => ['inPlanRoth', ...takesAfterTax(facts)],
  why: unlessItHolds(['plan.distribution'], IN_PLAN_ROTH),
  follow: (facts, _choice, terms) => ({
    cases: [sentTo(facts, [{ to: 'employerPlanRoth', via: 'direct', amount: 'rest' }])],
    cautions: [...ofRequired(facts), note('inPlanCannotUndo', IN_PLAN_ROTH_KEPT), ofNoWithholding(), ...ofFiveYears(facts, IN_PLAN_RECAPTURE), ...again(terms), ...ofMoreIncome(facts)],
  }),
  deadline: byYearEnd(IN_PLAN_ROTH),
});

/**
 * A payout of the separate after-tax account alone: its contributions to a Roth IRA, their earnings to a traditional IRA.
 * Pre-tax money elsewhere in the plan does not count. All of the account, or the amount chosen, which carries earnings in
 * proportion.
 * @see IRC 72(d)(2); Notice 2014-54
 */
export const inServiceAfterTax = strategyOf<PlanFacts>({
  id: 'inServiceAfterTax',
  kind: 'plan',
  authority: SEPARATE_CONTRACT,
  needs: (facts) => [
    ...takesAfterTax(facts),
    ...(facts.separateAccount === true ? [] : ['separateAccounts' as const]),
    ...(facts.employed === false ? [] : ['inService' as const]),
  ],
  why: ({ separateAccount }, _choice, { separateAccounts }) => {
    if (separateAccounts === false) return note('planDoesNotAllow', YOUR_PLAN, [], { term: 'separateAccounts' });
    return separateAccount === false ? note('notKeptApart', SEPARATE_CONTRACT, ['separateAccount']) : undefined;
  },
  follow: (facts, { amount }, terms) => {
    const wanted = chosen(amount, 'distributionAmount');
    if (wanted && isNote(wanted)) return wanted;
    const apart: PlanFacts = { ...facts, separateAccount: true, distributionAmount: wanted ? cents(wanted) : 'all' };
    const sent = sentTo(apart, [{ to: 'traditionalIra', via: 'direct', amount: 'preTax' }, { to: 'rothIra', via: 'direct', amount: 'afterTax' }]);
    const empty = unlessItHolds(['plan.afterTax'], SEPARATE_CONTRACT)(sent);
    return empty ?? { cases: [sent], cautions: [...ofRequired(facts), note('earningsComeAlong', SEPARATE_CONTRACT), ofJoiningIra(), ...again(terms)] };
  },
  deadline: deadline('beforePayout', NOTICE_2014_54),
});

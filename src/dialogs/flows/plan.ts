import type { Flows, Question } from '../question.ts';
import { has } from '../question.ts';
import type { State } from '../session.ts';

const basis: Question = { fact: 'planAfterTaxBasis', known: (facts) => has(facts, 'planAfterTaxBasis') };
const earnings: Question = { fact: 'planAfterTaxEarnings', known: (facts) => has(facts, 'planAfterTaxEarnings', 'planTotal', 'planAfterTaxTotal') };
const earningsOfCheck: Question = { ...earnings, known: (facts) => earnings.known(facts) || has(facts, 'distributionAmount', 'cashWanted') };
const total: Question = { fact: 'planTotal', known: (facts) => has(facts, 'planTotal', 'planAfterTaxTotal', 'planPretax') };
const amount: Question = { fact: 'distributionAmount', known: (facts) => has(facts, 'distributionAmount') };
/** Somebody who has left and rolls the account over takes all of it, unless they say otherwise; the answer says that it is assumed. */
const amountOfRollover: Question = { ...amount, known: (facts) => amount.known(facts) || takesAll(facts) };
const separate: Question = { fact: 'separateAccount', known: (facts) => has(facts, 'separateAccount'), when: (facts) => isPartial(facts) };
const pre1987: Question = { fact: 'planPre1987Basis', known: (facts) => has(facts, 'planPre1987Basis') };
/** The date matters only while there is nothing to compute yet: with figures, the 60 days are told instead. */
const check: Question = { fact: 'checkDate', known: (facts) => has(facts, 'checkDate', 'daysSinceCheck', 'receivedOn') || (has(facts, 'planAfterTaxBasis') && has(facts, 'distributionAmount', 'cashWanted', 'planTotal')) };

export function takesAll(facts: State['facts']): boolean {
  return facts.employed?.value === false && has(facts, 'planTotal') && !has(facts, 'distributionAmount', 'cashWanted');
}

/** Less than the whole account leaves: only then does it matter which account the share is taken from. */
function isPartial(facts: State['facts']): boolean {
  const out = facts.distributionAmount?.value;
  return out !== undefined && out !== 'all' && out !== facts.planTotal?.value;
}

const always = (): boolean => true;

/** What has to be known about the plan, by what is asked. */
export const planFlows: Flows = {
  plan_split_rollover: { questions: [basis, total, amountOfRollover, separate], asks: always },
  plan_partial: { questions: [basis, separate, total, earnings, amount], asks: always },
  plan_inplan_roth: { questions: [basis, earnings], asks: always },
  plan_cash_60day: { questions: [basis, earningsOfCheck, check], asks: always },
  plan_pre1987: { questions: [pre1987, amount, basis, total], asks: always },
};

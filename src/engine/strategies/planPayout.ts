import type { Authority } from '../authority.ts';
import { evaluate } from '../evaluate.ts';
import type { PlanFacts } from '../facts.ts';
import { NOTICE_2014_54 } from '../law/authorities.ts';
import { ZERO } from '../money.ts';
import type { Figures, Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { PlanTerm } from './terms.ts';

/** Every destination replaced; an order for pre-tax money belongs to the old ones. */
export function sentTo(facts: PlanFacts, destinations: NonNullable<PlanFacts['destinations']>): PlanFacts {
  const { preTaxOrder: _old, ...kept } = facts;
  return { ...kept, destinations };
}

/** Only a plan that pays while people still work there can pay someone who does. */
export function whileEmployed({ employed }: PlanFacts): readonly PlanTerm[] {
  return employed === true ? ['inService'] : [];
}

type Part = 'plan.preTax' | 'plan.afterTax' | 'plan.distribution';

/** Closed unless one reading of the payout holds money of each of the kinds. */
export function unlessItHolds(parts: readonly Part[], authority: Authority = NOTICE_2014_54): (facts: PlanFacts) => Note | undefined {
  const holds = ({ lines }: Figures): boolean => parts.every((id) => !(lines.get(id)?.value ?? ZERO).isZero());
  return (facts) => {
    const outcome = evaluate(sentTo(facts, []));
    if (outcome.status === 'refused') return outcome.note;
    const readings = outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
    return readings.some(holds) ? undefined : note('nothingToSplit', authority, ['planAfterTaxBasis']);
  };
}

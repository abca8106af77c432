import type { Authority } from '../authority.ts';
import type { FactName } from '../facts.ts';
import { PLAN_ROTH_QUALIFIED, ROTH_ORDER, ROTH_QUALIFIED } from '../law/authorities.ts';
import { FIRST_PLAN_ROTH_YEAR, FIRST_ROTH_IRA_YEAR } from '../law/roth.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import type { DesignatedRothFacts, RothDistributionFacts } from './facts.ts';

/** A year before there were such accounts, or after the year it has to come before. */
function misplaced(fact: FactName, year: number | undefined, first: number, taxYear: number | undefined, authority: Authority): Refused | undefined {
  if (year === undefined) return undefined;
  if (year < first) return refuse('rothYearTooEarly', authority, [fact], { fact, year: String(year), first: String(first) });
  return taxYear !== undefined && year > taxYear ? refuse('rothYearsDisagree', authority, [fact, 'taxYear'], { opened: String(year), year: String(taxYear) }) : undefined;
}

/** Years of Roth IRAs that cannot stand together: a conversion itself starts the clock, and nothing is converted after the year at hand. */
export function rothYears({ taxYear, rothOpenedYear, rothConversions = [] }: RothDistributionFacts): Refused | undefined {
  const wrong = misplaced('taxYear', taxYear, FIRST_ROTH_IRA_YEAR, undefined, ROTH_QUALIFIED) ?? misplaced('rothOpenedYear', rothOpenedYear, FIRST_ROTH_IRA_YEAR, taxYear, ROTH_QUALIFIED);
  if (wrong) return wrong;
  for (const { year } of rothConversions) {
    if (year < FIRST_ROTH_IRA_YEAR) return misplaced('rothConversions', year, FIRST_ROTH_IRA_YEAR, undefined, ROTH_QUALIFIED);
    if (taxYear !== undefined && year > taxYear) return refuse('rothConversionLater', ROTH_ORDER, ['rothConversions', 'taxYear'], { converted: String(year), year: String(taxYear) });
    if (rothOpenedYear !== undefined && year < rothOpenedYear) {
      return refuse('rothYearsDisagree', ROTH_QUALIFIED, ['rothOpenedYear', 'rothConversions'], { opened: String(rothOpenedYear), year: String(year) });
    }
  }
  return undefined;
}

/** The same of a plan's Roth account. */
export function planRothYears({ taxYear, rothOpenedYear, planRothFirstYear, carriedPlanRothYear }: DesignatedRothFacts): Refused | undefined {
  return misplaced('taxYear', taxYear, FIRST_PLAN_ROTH_YEAR, undefined, PLAN_ROTH_QUALIFIED)
    ?? misplaced('planRothFirstYear', planRothFirstYear, FIRST_PLAN_ROTH_YEAR, taxYear, PLAN_ROTH_QUALIFIED)
    ?? misplaced('carriedPlanRothYear', carriedPlanRothYear, FIRST_PLAN_ROTH_YEAR, taxYear, PLAN_ROTH_QUALIFIED)
    ?? misplaced('rothOpenedYear', rothOpenedYear, FIRST_ROTH_IRA_YEAR, taxYear, ROTH_QUALIFIED);
}

import type { FactName } from '../facts.ts';
import type { PhaseOut, TaxYear } from '../law/taxYear.ts';
import type { ContributionFacts } from './facts.ts';

/** As what a person counts in the phase-outs. */
export type Standing = 'single' | 'joint' | 'marriedSeparate';

/**
 * A surviving spouse counts as filing jointly, a head of household as single, and so does someone married who files
 * separately and lived apart from the spouse all year. `undefined` where that last fact is missing.
 * @see IRC 219(g)(4), 408A(c)(3)(C)
 */
export function standingOf({ filingStatus, livedApart }: ContributionFacts): Standing | undefined {
  switch (filingStatus) {
    case 'marriedJoint':
    case 'survivingSpouse': return 'joint';
    case 'single':
    case 'headOfHousehold': return 'single';
    case 'marriedSeparate': return livedApart === undefined ? undefined : livedApart ? 'single' : 'marriedSeparate';
    default: return undefined;
  }
}

/** @see IRC 408A(c)(3) */
export function rothRange(standing: Standing, { phaseOuts }: TaxYear): PhaseOut {
  return standing === 'joint' ? phaseOuts.rothJoint : standing === 'single' ? phaseOuts.rothSingle : phaseOuts.rothMarriedSeparate;
}

type Covered = 'self' | 'spouse' | 'nobody';

/** The phase-out of the deduction; `undefined` where nobody is covered by a plan at work, so that none applies. */
function deductionRange(covered: Covered, standing: Standing, { phaseOuts }: TaxYear): PhaseOut | undefined {
  if (covered === 'nobody') return undefined;
  if (standing === 'marriedSeparate') return phaseOuts.deductionMarriedSeparate;
  if (covered === 'spouse') return phaseOuts.deductionSpouseCovered;
  return standing === 'joint' ? phaseOuts.deductionCoveredJoint : phaseOuts.deductionCoveredSingle;
}

/** The phase-out under each way it may stand with plans at work: one where that is known. */
export interface Coverage {
  readonly ranges: readonly (PhaseOut | undefined)[];
  /** What would tell them apart. */
  readonly unknown: readonly FactName[];
}

/**
 * A spouse's plan counts only for someone who is married in the eyes of this rule.
 * @see IRC 219(g)(1), (4), (7)
 */
export function coverageOf(facts: ContributionFacts, standing: Standing, year: TaxYear): Coverage {
  const married = facts.filingStatus === 'marriedJoint' || standing === 'marriedSeparate';
  const own = facts.coveredByPlan;
  const spouse = married ? facts.spouseCoveredByPlan : false;
  const readings: Covered[] = [];
  if (own !== false) readings.push('self');
  if (own !== true && spouse !== false) readings.push('spouse');
  if (own !== true && spouse !== true) readings.push('nobody');
  const unknown: FactName[] = [];
  if (own === undefined) unknown.push('coveredByPlan');
  if (own !== true && spouse === undefined) unknown.push('spouseCoveredByPlan');
  return { ranges: readings.map((covered) => deductionRange(covered, standing, year)), unknown };
}

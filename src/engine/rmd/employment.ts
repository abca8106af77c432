import type { RmdFacts } from './facts.ts';

/** Whether the plan's employer still employs the person when the tax year ends, as far as the facts tell. */
export function worksThere({ employed, retirementYear, taxYear }: RmdFacts): boolean | undefined {
  return retirementYear !== undefined && taxYear !== undefined ? retirementYear > taxYear : employed;
}

export function isPlan({ accountType }: RmdFacts): boolean {
  return accountType !== undefined && accountType !== 'ira';
}

/**
 * Who still works for the plan's employer may wait, unless more than 5% of the firm is theirs; never with an IRA.
 * @see IRC 401(a)(9)(C)(i)(II), (ii)
 */
export function mayWait(facts: RmdFacts): boolean {
  return isPlan(facts) && worksThere(facts) === true && facts.fivePercentOwner === false;
}

import { z } from 'zod';
import { money, person, planFacts } from '../facts.ts';

/** Reached by Dec 31 of the tax year, in whole years: the law asks for the age at the close of the year. */
const age = z.number().int().min(0).max(130);

/**
 * What one person may pay into IRAs for one tax year. Absent is unknown; only payments that may simply not have happened
 * count as none.
 * @see IRC 219(b), 219(g), 408A(c)
 */
export const contributionFacts = z.strictObject({
  kind: z.literal('contribution'),
  taxYear: z.number().int().optional(),
  age: age.optional(),
  filingStatus: person.filingStatus,
  /** Of a married person filing separately: apart from the spouse on every day of the year. */
  livedApart: z.boolean().optional(),
  /** Modified adjusted gross income, without what a Roth conversion adds. */
  income: money.optional(),
  /** Pay from work that counts for IRA contributions; the person's own. */
  compensation: money.optional(),
  /** Active participant in a plan at work in any part of the year. */
  coveredByPlan: z.boolean().optional(),
  spouseCoveredByPlan: z.boolean().optional(),
  /** To traditional and Roth IRAs together, for this tax year. */
  alreadyContributed: money.optional(),
  /** The part of it that went to Roth IRAs. */
  alreadyRoth: money.optional(),
});
export type ContributionFacts = z.infer<typeof contributionFacts>;

export const CONTRIBUTION_MONEY = ['income', 'compensation', 'alreadyContributed', 'alreadyRoth'] as const;

/**
 * What went and may yet go into one employer's plan for one person and year, so that the room for after-tax money shows.
 * @see IRC 415(c), 402(g), 414(v)
 */
export const annualAdditionsFacts = z.strictObject({
  kind: z.literal('annualAdditions'),
  taxYear: z.number().int().optional(),
  age: age.optional(),
  planType: planFacts.shape.planType,
  /** Pay from this employer before deferrals. */
  compensation: money.optional(),
  /** Pre-tax and Roth deferrals of the year, catch-up included. */
  deferrals: money.optional(),
  /** Match and every other contribution of the employer, forfeitures included. */
  employerContributions: money.optional(),
  /** After-tax (not Roth) contributions made so far. */
  afterTaxPaid: money.optional(),
  /** FICA wages from this employer in the year before. */
  priorYearWages: money.optional(),
  planAllowsAfterTax: z.boolean().optional(),
  /** Payouts of after-tax money while still at work. */
  planAllowsInService: z.boolean().optional(),
  planAllowsInPlanRoth: z.boolean().optional(),
});
export type AnnualAdditionsFacts = z.infer<typeof annualAdditionsFacts>;

export const ADDITIONS_MONEY = ['compensation', 'deferrals', 'employerContributions', 'afterTaxPaid', 'priorYearWages'] as const;

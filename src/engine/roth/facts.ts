import { z } from 'zod';
import { money, person, rate } from '../facts.ts';

const year = z.number().int().min(0).max(9999);

/** Who takes the money, and when. */
const payment = {
  taxYear: year.optional(),
  /** On the day of the payment; 59½ is 59.5. */
  age: person.age,
  disabled: z.boolean().optional(),
  /** Paid to a beneficiary after the owner's death. */
  afterDeath: z.boolean().optional(),
  /** The first year for which anything went into a Roth IRA of this person. */
  rothOpenedYear: year.optional(),
  marginalRate: rate.optional(),
  stateRate: rate.optional(),
};

/** What one year's conversion (or a rollover from a plan's other accounts) brought into Roth IRAs and is still in them. */
export const rothConversion = z.strictObject({
  year,
  /** What was taxed when it was converted. */
  taxable: money,
  nontaxable: money,
});

/** One rollover from a plan's Roth account. `qualified`: a payout on that day would have been wholly tax-free. */
export const rothRolledIn = z.strictObject({
  qualified: z.boolean(),
  contributions: money,
  earnings: money,
});

/**
 * What a person takes out of all own Roth IRAs in one tax year, and what went into them. Contributions, conversions and
 * rollovers are what earlier years' distributions have left of them, with this year's own.
 * @see IRC 408A(d)(4); Form 8606 Part III
 */
export const rothDistributionFacts = z.strictObject({
  kind: z.literal('rothDistribution'),
  ...payment,
  rothContributions: money.optional(),
  rothConversions: z.array(rothConversion).max(100).optional(),
  rothRolledIn: z.array(rothRolledIn).max(100).optional(),
  /** What all own Roth IRAs hold before the distribution. */
  rothTotal: money.optional(),
  /** All of the year's, or `"all"` there is. */
  distributionAmount: money.optional(),
  /** Paid for a first home within 120 days; and what earlier years used of the lifetime amount. */
  firstHomeAmount: money.optional(),
  firstHomeUsed: money.optional(),
});
export type RothDistributionFacts = z.infer<typeof rothDistributionFacts>;

export const ROTH_DISTRIBUTION_MONEY = ['rothContributions', 'rothTotal', 'distributionAmount', 'firstHomeAmount', 'firstHomeUsed'] as const;
export const ROTH_DISTRIBUTION_LISTED = ['rothConversions.taxable', 'rothConversions.nontaxable', 'rothRolledIn.contributions', 'rothRolledIn.earnings'] as const;

/**
 * One payout from the Roth account of a plan, and what of it goes on to another Roth account.
 * @see IRC 402A(d); Treas. Reg. 1.402A-1, 1.408A-10
 */
export const designatedRothFacts = z.strictObject({
  kind: z.literal('designatedRoth'),
  ...payment,
  planType: z.enum(['401k', '403b', '457b', 'tsp']).optional(),
  /** The whole Roth account, its contributions, and the first year with one (or with an in-plan Roth rollover) in this plan. */
  planRothTotal: money.optional(),
  planRothContributions: money.optional(),
  planRothFirstYear: year.optional(),
  /** The first year of an earlier plan's Roth account that came here by direct rollover. */
  carriedPlanRothYear: year.optional(),
  /** Some of it was moved to Roth inside the plan, and taxed then, in this tax year or the four before it. */
  recentInPlanRollover: z.boolean().optional(),
  /** Dollars, or `"all"` there is. */
  distributionAmount: money.optional(),
  /** The age reached by December 31 of the year in which the person left that employer. Absent: has not left, or unknown. */
  separatedAge: z.number().int().min(0).max(130).optional(),
  rolloverTo: z.enum(['rothIra', 'employerPlanRoth']).optional(),
  rolloverVia: z.enum(['direct', '60day']).optional(),
  /** Dollars, or `"all"` of the payout. */
  rolloverAmount: money.optional(),
});
export type DesignatedRothFacts = z.infer<typeof designatedRothFacts>;

export const DESIGNATED_ROTH_MONEY = ['planRothTotal', 'planRothContributions', 'distributionAmount', 'rolloverAmount'] as const;

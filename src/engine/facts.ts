import { z } from 'zod';
import type { CheckForm8606Facts } from './checkForm8606/facts.ts';
import type { AnnualAdditionsFacts, ContributionFacts } from './contribution/facts.ts';
import type { Form1099Facts } from './form1099/facts.ts';
import type { LedgerFacts } from './ledger/facts.ts';
import type { RmdFacts } from './rmd/facts.ts';
import type { DesignatedRothFacts, RothDistributionFacts } from './roth/facts.ts';
import type { SixtyDayFacts } from './sixtyDay/facts.ts';
import type { TaxFacts } from './tax/facts.ts';
import type { SpreadFacts } from './years/facts.ts';

/** Dollars as text; range and shape are checked by `checks.ts`, so that each fault has its own reason. */
export const money = z.string().max(40);
/** A fraction as text, `"0.22"`. */
export const rate = z.string().max(40);

/** What is known of the person, whatever the case. */
export const person = {
  age: z.number().min(0).max(130).optional(),
  birthYear: z.number().int().min(1890).max(2100).optional(),
  employed: z.boolean().optional(),
  filingStatus: z.enum(['single', 'marriedJoint', 'marriedSeparate', 'headOfHousehold', 'survivingSpouse']).optional(),
  income: money.optional(),
  marginalRate: rate.optional(),
  stateRate: rate.optional(),
  rothOpenedYear: z.number().int().optional(),
  rmdAmount: money.optional(),
  /** Tax held back from an IRA conversion, on top of `convertAmount`: it is a distribution, line 7. */
  withheld: money.optional(),
};

/**
 * What is known of one person's traditional, SEP and SIMPLE IRAs for one tax year, and what leaves them.
 * Money is text in dollars; an absent fact is unknown. Only events that
 * may simply not have happened (another distribution, a QCD…) count as none when absent, and a note names the one that matters.
 * @see Form 8606 Part I and Part II
 */
export const iraFacts = z.strictObject({
  kind: z.literal('ira'),
  taxYear: z.number().int().optional(),
  /** Line 2. */
  priorBasis: money.optional(),
  /** Line 1. */
  newNondeductible: money.optional(),
  /** Line 4: the part of line 1 paid after Dec 31. */
  lateNondeductible: money.optional(),
  /** Line 3, where only the sum of lines 1 and 2 is known. */
  iraBasis: money.optional(),
  /** After-tax share of all IRAs together, where the person knows the share and not the amounts. */
  iraAfterTaxPct: rate.optional(),
  /** Line 6 without outstanding rollovers: the value on Dec 31. */
  iraYearEnd: money.optional(),
  /** All IRAs before this year's conversion and distributions: an estimate of line 9. */
  iraTotal: money.optional(),
  outstandingRollovers: money.optional(),
  /** Line 7. */
  iraOtherDistributions: money.optional(),
  /** Line 8, the net amount that reached or will reach the Roth IRA; or `"all"`. */
  convertAmount: money.optional(),
  rolloverToPlan: money.optional(),
  qcdAmount: money.optional(),
  hsaFundingAmount: money.optional(),
  ...person,
});
export type IraFacts = z.infer<typeof iraFacts>;

/**
 * One home for paid-out money. `cash` needs no entry: what is not listed is cash. The amount is dollars, or `"preTax"` or
 * `"afterTax"` (all there is of it in the payout), or `"rest"` (what the other entries leave).
 */
export const destination = z.strictObject({
  to: z.enum(['traditionalIra', 'rothIra', 'employerPlan', 'employerPlanRoth', 'cash']),
  via: z.enum(['direct', '60day']).default('direct'),
  amount: money,
});
export type Destination = z.infer<typeof destination>;

/**
 * What is known of one workplace plan account and of one payout from it.
 * @see IRC 72(e)(8), 72(d)(2); Notice 2014-54
 */
export const planFacts = z.strictObject({
  kind: z.literal('plan'),
  taxYear: z.number().int().optional(),
  planType: z.enum(['401k', '403b', '457b', 'tsp', 'pension']).optional(),
  /** Vested account, designated Roth left out. */
  planTotal: money.optional(),
  planAfterTaxBasis: money.optional(),
  planAfterTaxEarnings: money.optional(),
  /** Contributions and their earnings together. */
  planAfterTaxTotal: money.optional(),
  planPretax: money.optional(),
  planPre1987Basis: money.optional(),
  planRothTotal: money.optional(),
  /** Absent = unknown: both readings are computed. */
  separateAccount: z.boolean().optional(),
  /** Dollars, or `"all"` of the contract it comes from. */
  distributionAmount: money.optional(),
  destinations: z.array(destination).max(20).optional(),
  /** Where the Notice leaves the choice: indexes into `destinations`, first filled first with pre-tax. */
  preTaxOrder: z.array(z.number().int().min(0)).max(20).optional(),
  ...person,
});
export type PlanFacts = z.infer<typeof planFacts>;

export type Facts = IraFacts | PlanFacts
  | TaxFacts
  | ContributionFacts
  | AnnualAdditionsFacts
  | RmdFacts
  | RothDistributionFacts
  | DesignatedRothFacts
  | SixtyDayFacts
  | Form1099Facts
  | CheckForm8606Facts
  | LedgerFacts
  | SpreadFacts;
type NamesIn<Each> = Each extends unknown ? keyof Each : never;
export type FactName = NamesIn<Facts>;

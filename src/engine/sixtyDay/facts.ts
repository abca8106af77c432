import { z } from 'zod';
import { money } from '../facts.ts';

/** `YYYY-MM-DD`. */
const day = z.string().max(40);
const place = z.enum(['traditionalIra', 'rothIra', 'employerPlan', 'employerPlanRoth']);
export type Place = z.infer<typeof place>;

/**
 * One payment that reached the person and is, or is to be, rolled over by the person. `traditionalIra` stands for SEP and
 * SIMPLE IRAs too; `employerPlan` for a plan's accounts other than Roth.
 * @see IRC 402(c)(3), 408(d)(3)
 */
export const sixtyDayFacts = z.strictObject({
  kind: z.literal('sixtyDay'),
  receivedOn: day.optional(),
  /** When it reached the other account; or else today, to count what is left. */
  rolledOn: day.optional(),
  today: day.optional(),
  rollFrom: place.optional(),
  rollTo: place.optional(),
  /** When an earlier payment was received that went from one IRA to another within 60 days; the last one, this one left out. */
  lastRolloverReceivedOn: day.optional(),
  /** Inherited from someone other than a spouse. */
  inherited: z.boolean().optional(),
  /** A plan loan that was set off against the account because work or the plan ended. */
  loanOffset: z.boolean().optional(),
  /** The part of the payment that is that loan; absent = all of it. The rest is cash. */
  loanOffsetAmount: money.optional(),
  /** The whole payment with the tax held back, and that tax. */
  distributionAmount: money.optional(),
  withheld: money.optional(),
  /** After-tax money in it; of a plan's Roth account, its contributions. */
  afterTaxAmount: money.optional(),
  rmdAmount: money.optional(),
  /** Pre-tax money in all traditional, SEP and SIMPLE IRAs before the payment: the most that an IRA's payment can bring into a plan. */
  iraPreTax: money.optional(),
  /** What is put into the other account; absent = all that may be. */
  rolloverAmount: money.optional(),
});
export type SixtyDayFacts = z.infer<typeof sixtyDayFacts>;

export const SIXTY_DAY_MONEY = ['distributionAmount', 'withheld', 'afterTaxAmount', 'rmdAmount', 'iraPreTax', 'loanOffsetAmount', 'rolloverAmount'] as const;

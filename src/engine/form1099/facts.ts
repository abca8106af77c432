import { z } from 'zod';
import { money, person, rate } from '../facts.ts';

const year = z.number().int().min(1890).max(2100);

/**
 * One event in a plan or an IRA, for the Form 1099-R to be expected, and what the form a person holds says.
 * Money is text in dollars; an absent fact is unknown. Which amounts an event needs is in `EVENTS`.
 * @see Instructions for Forms 1099-R and 5498
 */
export const form1099Facts = z.strictObject({
  kind: z.literal('form1099'),
  /** The year of the form: the year the money moved. */
  taxYear: z.number().int().optional(),
  /** A name of `EVENTS`; any other is refused by name. */
  event: z.string().max(40).optional(),
  /** Plan money that was not taxed yet, earnings on after-tax contributions included. */
  preTax: money.optional(),
  /** After-tax contributions to a plan. */
  afterTax: money.optional(),
  /** Of a split payout, what goes directly to the Roth IRA; absent: the after-tax money, and no more. */
  toRoth: money.optional(),
  /** Contributions in the payout: to a designated Roth account, or those taken back from an IRA. */
  contributions: money.optional(),
  earnings: money.optional(),
  /** All that moved, tax held back included: box 1. */
  amount: money.optional(),
  /** Of a payout from a designated Roth account: taxable money rolled into it inside the plan within five years. */
  recentInPlanRoth: money.optional(),
  /** Tax held back from an IRA conversion. */
  withheld: money.optional(),
  /** On the day the money moved; 59.5 is 59½. */
  age: person.age,
  /** The age reached by the end of the year in which the person left that employer. */
  separatedAge: z.number().int().min(0).max(130).optional(),
  /** Why an early payout costs no additional tax, where the payer knows of it. */
  reason: z.enum(['disability', 'death', 'exception']).optional(),
  /** The first year of contributions to the designated Roth account: box 11. */
  rothFirstYear: year.optional(),
  /** The first year for which any Roth IRA received a contribution. */
  rothOpenedYear: year.optional(),
  /** The tax year that a recharacterized contribution was for. */
  contributionFor: year.optional(),
  /** The calendar year in which a contribution that was taken back had been paid in. */
  contributionMade: year.optional(),
  /** Whether a contribution was taken back from a Roth IRA; absent or false: from a traditional one. */
  fromRothIra: z.boolean().optional(),
  /** What the form in hand says. Of a split with two forms: both added together. */
  heldBox1: money.optional(),
  heldBox2a: money.optional(),
  heldBox4: money.optional(),
  heldBox5: money.optional(),
  heldCode: z.string().regex(/^[0-9A-Za-z]{1,2}$/).optional(),
  marginalRate: rate.optional(),
});
export type Form1099Facts = z.infer<typeof form1099Facts>;

/** Facts whose text is an amount of dollars. */
export const FORM1099_MONEY = [
  'preTax', 'afterTax', 'toRoth', 'contributions', 'earnings', 'amount', 'recentInPlanRoth', 'withheld', 'heldBox1', 'heldBox2a', 'heldBox4', 'heldBox5',
] as const;

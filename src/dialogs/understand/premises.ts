import { BELIEFS } from './premiseSigns.ts';
import type { Said } from './reading.ts';
import { weigh } from './sign.ts';

/**
 * Mistaken beliefs a message may rest on. Each has one sentence in every language file that puts it right; the answer
 * begins with that sentence, because a right figure on a wrong belief still misleads.
 */
export const PREMISES = [
  /** The after-tax part of an IRA can be converted alone. */
  'onlyAfterTaxFromIra',
  /** The proportion is taken from the converted account alone, or from the account type. */
  'onlyThisAccountCounts',
  /** A workplace plan's balance counts in the IRA pool. */
  'planCountsInPool',
  /** Roth IRAs count in the pool. */
  'rothCountsInPool',
  /** An inherited IRA counts in the pool of one's own IRAs. */
  'inheritedCountsInPool',
  /** Spouses' IRAs are one pool on a joint return. */
  'spousePooled',
  /** Today's balance, or the balance before converting, decides instead of December 31's. */
  'todayInsteadOfDec31',
  /** Of a plan payout the after-tax part goes to Roth and the pre-tax part is paid in cash. */
  'rothAfterTaxRestCash',
  /** The after-tax part of a plan can be paid out alone. */
  'onlyAfterTaxFromPlan',
  /** A conversion can be undone. */
  'undoConversion',
  /** The yearly contribution limit applies to conversions or rollovers. */
  'limitApplies',
  /** An income limit applies to conversions or rollovers. */
  'incomeLimitApplies',
  /** The whole IRA with its basis can go into a workplace plan. */
  'basisIntoPlan',
  /** Money taxed once makes the whole conversion free. */
  'alreadyTaxedSoFree',
  /** Basis left over after a conversion is lost. */
  'basisLost',
  /** The 10% additional tax falls on the conversion itself. */
  'penaltyOnConversion',
  /** The order of steps within one year changes the proportion. */
  'orderMatters',
  /** The custodian tracks the IRA's basis. */
  'custodianTracksBasis',
  /** A loss in an IRA can be deducted. */
  'lossDeductible',
  /** Earnings on after-tax contributions come out free, or are Roth money. */
  'earningsTaxFree',
  /** A plan's Roth clock carries over to a Roth IRA. */
  'planClockCarries',
] as const;
export type Premise = (typeof PREMISES)[number];

/** The mistaken beliefs the message shows, or asks about, in the order of {@link PREMISES}. */
export function premisesOf(said: Said, account: 'ira' | 'plan'): readonly Premise[] {
  return PREMISES.filter((premise) => restsOn(said, account, premise));
}

/** Whether the message shows this one. */
export function restsOn(said: Said, account: 'ira' | 'plan', premise: Premise): boolean {
  const { of, signs } = BELIEFS[premise];
  return (of === undefined || of === account) && weigh(said, signs) >= 1;
}

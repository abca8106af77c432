import { z } from 'zod';
import { money, person } from '../facts.ts';


/**
 * What is known of one required minimum distribution: who takes it, and the account it comes from. A person's own traditional,
 * SEP and SIMPLE IRAs are one account here, and so are all their 403(b) contracts; any other plan account stands alone.
 * @see IRC 401(a)(9), 408(a)(6)
 */
export const rmdFacts = z.strictObject({
  kind: z.literal('rmd'),
  /** The calendar year in which it has to come out. */
  taxYear: z.number().int().min(0).max(9999).optional(),
  /** `YYYY-MM-DD`. */
  birthDate: z.string().max(40).optional(),
  birthYear: person.birthYear,
  /** On any day of `taxYear`. */
  age: person.age,
  accountType: z.enum(['ira', '401k', '403b', '457b', 'tsp', 'rothIra', 'planRoth']).optional(),
  /** The value on December 31 before `taxYear`. */
  priorYearEnd: money.optional(),
  /** Whether the plan's employer still employs the person when `taxYear` ends. */
  employed: z.boolean().optional(),
  /** The year in which that work ended; after `taxYear` for someone who still works then. */
  retirementYear: z.number().int().min(0).max(9999).optional(),
  fivePercentOwner: z.boolean().optional(),
  /** A spouse who is the only beneficiary for the whole year and more than 10 years younger. */
  spouseMuchYounger: z.boolean().optional(),
  /** The first one was not taken in its own year: it is due by April 1 of `taxYear`, beside this year's. */
  firstPutOff: z.boolean().optional(),
  /** The value on December 31 before the first year, and what of the first was taken in its own year. */
  firstYearBalance: money.optional(),
  firstYearTaken: money.optional(),
  /** Given to charity straight from the IRA in `taxYear`. */
  qcdAmount: money.optional(),
  /** Taken out in `taxYear` so far, gifts to charity left out. */
  alreadyTaken: money.optional(),
  /** One more payout of the year, of which as much as may be is to be rolled over or converted. */
  distributionAmount: money.optional(),
  /** Of a plan: the account the payout comes from and the after-tax contributions in it; or the after-tax money in the payout. */
  planTotal: money.optional(),
  planAfterTaxBasis: money.optional(),
  afterTaxAmount: money.optional(),
});
export type RmdFacts = z.infer<typeof rmdFacts>;

export const RMD_MONEY = ['priorYearEnd', 'firstYearBalance', 'firstYearTaken', 'qcdAmount', 'alreadyTaken', 'distributionAmount', 'planTotal', 'planAfterTaxBasis', 'afterTaxAmount'] as const;

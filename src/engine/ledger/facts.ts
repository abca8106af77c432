import { z } from 'zod';
import { money } from '../facts.ts';


/**
 * What a payment stands on, the surest first. `form1099R`: after-tax plan money, by its box 5. `form5498and1040`: paid in by the
 * first, not deducted by the second.
 */
export const PROOFS = ['form8606', 'form1099R', 'form5498and1040', 'form5498', 'memory'] as const;
export type Proof = (typeof PROOFS)[number];

/** One year of a ledger. An absent amount is none, save the year-end value, which is then unknown. */
export const ledgerEntry = z.strictObject({
  year: z.number().int().min(1890).max(2100),
  /** Paid in for the year without a deduction. */
  nondeductible: money.optional(),
  /** The part of it paid after Dec 31. */
  late: money.optional(),
  converted: money.optional(),
  distributed: money.optional(),
  /** All traditional, SEP and SIMPLE IRAs on Dec 31, with rollovers still on their way. */
  yearEnd: money.optional(),
  /** Line 13 of a Form 8606 that was filed for the year. */
  nontaxable: money.optional(),
  /** What the contribution of the year stands on; absent: memory. */
  proof: z.enum(['form8606', 'form5498and1040', 'form5498', 'memory']).optional(),
  /** After-tax plan money rolled into a traditional IRA in the year, and what that stands on; absent: memory. */
  rolledIn: money.optional(),
  rolledInProof: z.enum(['form8606', 'form1099R', 'memory']).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/**
 * The basis of one person's IRAs, year by year, oldest first.
 * @see Form 8606, lines 1 to 14
 */
export const ledgerFacts = z.strictObject({
  kind: z.literal('ledger'),
  /** Line 14 of a Form 8606 filed for a year before the first entry; absent: none. */
  priorBasis: money.optional(),
  entries: z.array(ledgerEntry).max(100).optional(),
});
export type LedgerFacts = z.infer<typeof ledgerFacts>;

/** Facts whose text is an amount of dollars; those of an entry by both names. */
export const LEDGER_MONEY = ['priorBasis', 'entries.nondeductible', 'entries.late', 'entries.rolledIn', 'entries.converted', 'entries.distributed', 'entries.yearEnd', 'entries.nontaxable'] as const;

import { z } from 'zod';
import { money, person, rate } from '../facts.ts';
import { STATES } from '../law/states.ts';
import { EXCEPTION_IDS } from './exceptions.ts';

/** What is known of one federal return for one year, before the extra income. */
const onReturn = {
  taxYear: z.number().int().optional(),
  filingStatus: person.filingStatus,
  /** Taxable income without the extra, all deductions taken. Wins over `income`. */
  taxableIncome: money.optional(),
  /** Income of the year without the extra and before the standard deduction: adjusted gross income. */
  income: money.optional(),
  /** In years, on the day of the payment and at the end of the tax year; half years count, `59.5`. */
  age: person.age,
  /** Of the spouse on a joint return, at the end of the tax year. */
  spouseAge: person.age,
  stateRate: rate.optional(),
  state: z.enum(STATES).optional(),
};

/**
 * The federal tax of extra income by bracket.
 * @see IRC 1(j), 63
 */
export const incomeTaxFacts = z.strictObject({
  kind: z.literal('incomeTax'),
  ...onReturn,
  /** The taxable part of a conversion or payout. */
  extraIncome: money.optional(),
  /** The part of `extraIncome` that is kept and bears the additional tax of 10% under 59½: not converted, not excepted. Of a SIMPLE IRA's first two years see `earlyTax`. */
  earlyAmount: money.optional(),
});
export type IncomeTaxFacts = z.infer<typeof incomeTaxFacts>;
export const INCOME_TAX_MONEY = ['extraIncome', 'taxableIncome', 'income', 'earlyAmount'] as const;

/**
 * A payment kept, and what bears on the additional tax. Roth IRA payments follow an order of their own and are not here.
 * @see IRC 72(t)
 */
export const earlyTaxFacts = z.strictObject({
  kind: z.literal('earlyTax'),
  taxYear: z.number().int().optional(),
  /** `ira` is a traditional or SEP IRA; `457b` a governmental plan; `tsp` the federal Thrift Savings Plan. */
  from: z.enum(['ira', 'simpleIra', '401k', '403b', '457b', 'tsp']).optional(),
  /** In years, on the day of the payment; half years count, `59.5`. */
  age: person.age,
  /** The part of the payment that is income. */
  taxableAmount: money.optional(),
  /** The age reached by December 31 of the year in which the person left the employer whose plan pays. Absent: has not left, or unknown. */
  separatedAge: z.number().int().min(0).max(130).optional(),
  /** A public safety employee of a government, or a firefighter. */
  publicSafety: z.boolean().optional(),
  /** Years of service under the plan that pays, on leaving. */
  yearsOfService: z.number().min(0).max(100).optional(),
  /** Paid within two years of first taking part in the employer's SIMPLE plan. */
  simpleFirstTwoYears: z.boolean().optional(),
  /** The part of `taxableAmount` that was rolled into the 457(b) from an IRA or another kind of plan. */
  rolledInAmount: money.optional(),
  exception: z.enum(EXCEPTION_IDS).optional(),
  /** The part of the payment, or the costs, that the exception covers. */
  exceptionAmount: money.optional(),
});
export type EarlyTaxFacts = z.infer<typeof earlyTaxFacts>;
export const EARLY_TAX_MONEY = ['taxableAmount', 'rolledInAmount', 'exceptionAmount'] as const;

/**
 * A conversion whose tax is paid out of the converted IRA.
 * @see Form 8606, lines 7 and 8; IRC 72(t)
 */
export const taxFromAccountFacts = z.strictObject({
  kind: z.literal('taxFromAccount'),
  ...onReturn,
  /** All that leaves the IRA: what is converted and what is held back. */
  leavingAmount: money.optional(),
  /** The taxable part of `leavingAmount`, or… */
  taxableAmount: money.optional(),
  /** …its taxable share: 1 less line 10 of Form 8606. */
  taxableShare: rate.optional(),
  /** One federal rate for all of it, where filing status and income are not known. */
  marginalRate: rate.optional(),
});
export type TaxFromAccountFacts = z.infer<typeof taxFromAccountFacts>;
export const FROM_ACCOUNT_MONEY = ['leavingAmount', 'taxableAmount', 'taxableIncome', 'income'] as const;

export type TaxFacts = IncomeTaxFacts | EarlyTaxFacts | TaxFromAccountFacts;
export type TaxFactName = keyof IncomeTaxFacts | keyof EarlyTaxFacts | keyof TaxFromAccountFacts;

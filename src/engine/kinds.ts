import type { z } from 'zod';
import { IRA_MONEY, PLAN_MONEY } from './checks.ts';
import { annualAdditions } from './contribution/annualAdditions.ts';
import { contribution } from './contribution/contribution.ts';
import { ADDITIONS_MONEY, annualAdditionsFacts, CONTRIBUTION_MONEY, contributionFacts } from './contribution/facts.ts';
import { iraFacts, planFacts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import { planSplit } from './planSplit.ts';
import { proRata } from './proRata.ts';
import { earlyTax } from './tax/earlyTax.ts';
import { EARLY_TAX_MONEY, earlyTaxFacts, FROM_ACCOUNT_MONEY, INCOME_TAX_MONEY, incomeTaxFacts, taxFromAccountFacts } from './tax/facts.ts';
import { taxFromAccount } from './tax/fromAccount.ts';
import { incomeTax } from './tax/incomeTax.ts';

/** One kind of case: its facts, and the pure function from them to figures. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly compute: (facts: z.infer<Schema>) => Outcome;
  /** Facts whose text is an amount of dollars, and those whose text is a fraction: a fault in them has its own words. */
  readonly money: readonly string[];
  readonly rates: readonly string[];
}

function kind<Schema extends z.ZodType>(of: Kind<Schema>): Kind {
  return of as unknown as Kind;
}

/** Every kind of case, by the name in its `kind`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  ira: kind({ schema: iraFacts, compute: proRata, money: IRA_MONEY, rates: ['iraAfterTaxPct', 'marginalRate', 'stateRate'] }),
  plan: kind({ schema: planFacts, compute: planSplit, money: [...PLAN_MONEY, 'destinations'], rates: ['marginalRate', 'stateRate'] }),
  incomeTax: kind({ schema: incomeTaxFacts, compute: incomeTax, money: INCOME_TAX_MONEY, rates: ['stateRate'] }),
  earlyTax: kind({ schema: earlyTaxFacts, compute: earlyTax, money: EARLY_TAX_MONEY, rates: [] }),
  taxFromAccount: kind({ schema: taxFromAccountFacts, compute: taxFromAccount, money: FROM_ACCOUNT_MONEY, rates: ['taxableShare', 'marginalRate', 'stateRate'] }),
  contribution: kind({ schema: contributionFacts, compute: contribution, money: CONTRIBUTION_MONEY, rates: [] }),
  annualAdditions: kind({ schema: annualAdditionsFacts, compute: annualAdditions, money: ADDITIONS_MONEY, rates: [] }),
};

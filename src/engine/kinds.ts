import type { z } from 'zod';
import { checkForm8606 } from './checkForm8606/checkForm8606.ts';
import { CHECK_MONEY, checkForm8606Facts } from './checkForm8606/facts.ts';
import { IRA_MONEY, PLAN_MONEY } from './checks.ts';
import { annualAdditions } from './contribution/annualAdditions.ts';
import { contribution } from './contribution/contribution.ts';
import { ADDITIONS_MONEY, annualAdditionsFacts, CONTRIBUTION_MONEY, contributionFacts } from './contribution/facts.ts';
import { iraFacts, planFacts } from './facts.ts';
import { FORM1099_MONEY, form1099Facts } from './form1099/facts.ts';
import { form1099 } from './form1099/form1099.ts';
import { LEDGER_MONEY, ledgerFacts } from './ledger/facts.ts';
import { ledger } from './ledger/ledger.ts';
import type { Outcome } from './outcome.ts';
import { planSplit } from './planSplit.ts';
import { proRata } from './proRata.ts';
import { RMD_MONEY, rmdFacts } from './rmd/facts.ts';
import { requiredDistribution } from './rmd/requiredDistribution.ts';
import { DESIGNATED_ROTH_MONEY, designatedRothFacts, ROTH_DISTRIBUTION_LISTED, ROTH_DISTRIBUTION_MONEY, rothDistributionFacts } from './roth/facts.ts';
import { planRothDistribution } from './roth/planRothDistribution.ts';
import { rothDistribution } from './roth/rothDistribution.ts';
import { SIXTY_DAY_MONEY, sixtyDayFacts } from './sixtyDay/facts.ts';
import { sixtyDayRollover } from './sixtyDay/sixtyDayRollover.ts';
import { earlyTax } from './tax/earlyTax.ts';
import { EARLY_TAX_MONEY, earlyTaxFacts, FROM_ACCOUNT_MONEY, INCOME_TAX_MONEY, incomeTaxFacts, taxFromAccountFacts } from './tax/facts.ts';
import { taxFromAccount } from './tax/fromAccount.ts';
import { incomeTax } from './tax/incomeTax.ts';
import { SPREAD_MONEY, spreadFacts } from './years/facts.ts';
import { spread } from './years/spread.ts';

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
  plan: kind({ schema: planFacts, compute: planSplit, money: [...PLAN_MONEY, 'destinations.amount'], rates: ['marginalRate', 'stateRate'] }),
  rmd: kind({ schema: rmdFacts, compute: requiredDistribution, money: RMD_MONEY, rates: [] }),
  rothDistribution: kind({ schema: rothDistributionFacts, compute: rothDistribution, money: [...ROTH_DISTRIBUTION_MONEY, ...ROTH_DISTRIBUTION_LISTED], rates: ['marginalRate', 'stateRate'] }),
  designatedRoth: kind({ schema: designatedRothFacts, compute: planRothDistribution, money: DESIGNATED_ROTH_MONEY, rates: ['marginalRate', 'stateRate'] }),
  sixtyDay: kind({ schema: sixtyDayFacts, compute: sixtyDayRollover, money: SIXTY_DAY_MONEY, rates: [] }),
  form1099: kind({ schema: form1099Facts, compute: form1099, money: FORM1099_MONEY, rates: ['marginalRate'] }),
  checkForm8606: kind({ schema: checkForm8606Facts, compute: checkForm8606, money: [...CHECK_MONEY, 'lines'], rates: [] }),
  ledger: kind({ schema: ledgerFacts, compute: ledger, money: LEDGER_MONEY, rates: [] }),
  incomeTax: kind({ schema: incomeTaxFacts, compute: incomeTax, money: INCOME_TAX_MONEY, rates: ['stateRate'] }),
  earlyTax: kind({ schema: earlyTaxFacts, compute: earlyTax, money: EARLY_TAX_MONEY, rates: [] }),
  taxFromAccount: kind({ schema: taxFromAccountFacts, compute: taxFromAccount, money: FROM_ACCOUNT_MONEY, rates: ['taxableShare', 'marginalRate', 'stateRate'] }),
  contribution: kind({ schema: contributionFacts, compute: contribution, money: CONTRIBUTION_MONEY, rates: [] }),
  annualAdditions: kind({ schema: annualAdditionsFacts, compute: annualAdditions, money: ADDITIONS_MONEY, rates: [] }),
  spread: kind({ schema: spreadFacts, compute: spread, money: SPREAD_MONEY, rates: ['marginalRate', 'stateRate'] }),
};

/** The names of all kinds, for people: `"ira", "plan", …`. */
export const kindNames: string = Object.keys(KINDS).map((name) => `"${name}"`).join(', ');

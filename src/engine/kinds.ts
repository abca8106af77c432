import type { z } from 'zod';
import { IRA_MONEY, PLAN_MONEY } from './checks.ts';
import { iraFacts, planFacts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import { planSplit } from './planSplit.ts';
import { proRata } from './proRata.ts';
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
  plan: kind({ schema: planFacts, compute: planSplit, money: [...PLAN_MONEY, 'destinations'], rates: ['marginalRate', 'stateRate'] }),
  spread: kind({ schema: spreadFacts, compute: spread, money: SPREAD_MONEY, rates: ['marginalRate', 'stateRate'] }),
};

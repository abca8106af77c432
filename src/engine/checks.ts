import type { z } from 'zod';
import { dayFrom } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { FactName } from './facts.ts';
import { READABLE } from './law/authorities.ts';
import { knownYears, taxYear } from './law/index.ts';
import type { TaxYear } from './law/taxYear.ts';
import { dec } from './money.ts';
import type { Dec } from './money.ts';
import type { Refused } from './outcome.ts';
import { isRefused, refuse } from './refusal.ts';

/** Facts whose text is an amount of dollars. */
export const IRA_MONEY = [
  'priorBasis', 'newNondeductible', 'lateNondeductible', 'iraBasis', 'iraYearEnd', 'iraTotal', 'outstandingRollovers',
  'iraOtherDistributions', 'convertAmount', 'rolloverToPlan', 'qcdAmount', 'hsaFundingAmount', 'income', 'taxableIncome', 'rmdAmount', 'withheld',
] as const;
export const PLAN_MONEY = [
  'planTotal', 'planAfterTaxBasis', 'planAfterTaxEarnings', 'planAfterTaxTotal', 'planPretax', 'planPre1987Basis', 'planRothTotal',
  'distributionAmount', 'income', 'taxableIncome', 'rmdAmount', 'withheld',
] as const;

/** Stated amounts by fact; an absent fact is absent here too. `"all"` is absent: whoever allows it looks at the fact itself. */
export type Amounts<Name extends string> = { [N in Name]?: Dec };
export type IraAmounts = Amounts<(typeof IRA_MONEY)[number]>;
export type PlanAmounts = Amounts<(typeof PLAN_MONEY)[number]>;

const PLAIN = /^\d+(?:\.\d{1,2})?$/;
const FINER = /^\d+\.\d{3,}$/;
const MINUS = /^\s*[-−(]/;
/** More than a trillion has at least thirteen digits before the point; shorter texts need no comparison. */
const SURELY_SMALL = 12;
const TRILLION = dec('1000000000000');

/**
 * One amount: digits, optionally a point and one or two digits; 0 to one trillion inclusive.
 * No sign, exponent, comma, blank or currency mark: those are read by the conversation, not here.
 */
export function readAmount(text: string, fact: FactName): Dec | Refused {
  if (!PLAIN.test(text)) {
    const code = MINUS.test(text) ? 'amountNegative' : FINER.test(text) ? 'amountTooPrecise' : 'amountUnreadable';
    return refuse(code, READABLE, [fact], { fact });
  }
  const amount = dec(text);
  return text.length > SURELY_SMALL && amount.greaterThan(TRILLION) ? refuse('amountTooLarge', READABLE, [fact], { fact }) : amount;
}

/** Every amount among `names`, or the first that cannot be read. */
export function readAmounts<Name extends FactName>(facts: Partial<Record<Name, unknown>>, names: readonly Name[], ...mayBeAll: readonly Name[]): Amounts<Name> | Refused {
  const amounts: Amounts<Name> = {};
  for (const name of names) {
    const text = facts[name];
    if (typeof text !== 'string' || (text === 'all' && mayBeAll.includes(name))) continue;
    const amount = readAmount(text, name);
    if (isRefused(amount)) return amount;
    amounts[name] = amount;
  }
  return amounts;
}

const RATE = /^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/;

type RateName = 'marginalRate' | 'stateRate' | 'iraAfterTaxPct' | 'taxableShare';

/** A fraction, 0 to 1 inclusive: `"0.22"`. Twenty-two per cent is never `"22"`. */
export function readRate(facts: { readonly [Name in RateName]?: string | undefined }, name: RateName): Dec | Refused | undefined {
  const text = facts[name];
  if (text === undefined) return undefined;
  return RATE.test(text) ? dec(text) : refuse('rateOutOfRange', READABLE, [name], { fact: name });
}

/** A day of the calendar, `YYYY-MM-DD`; `undefined` when none is stated. */
export function readDay(text: string | undefined, fact: FactName): Day | Refused | undefined {
  if (text === undefined) return undefined;
  return dayFrom(text) ?? refuse('dayUnreadable', READABLE, [fact], { fact });
}

/** The figures of the year stated, `undefined` when none is, or a refusal that names the known years. */
export function yearOf(stated: number | undefined): TaxYear | Refused | undefined {
  if (stated === undefined) return undefined;
  return taxYear(stated) ?? refuse('unknownYear', READABLE, ['taxYear'], { year: String(stated), known: knownYears });
}

/**
 * A fault found by the schema, as the refusal a person can act on. An amount within a list is named by both:
 * `destinations.amount`.
 */
export function unreadable(error: z.ZodError, { money, rates }: { readonly money: readonly string[]; readonly rates: readonly string[] }): Refused {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') return unknownFact(String(issue.keys[0] ?? ''));
  const fact = String(issue?.path[0] ?? '') as FactName;
  if (fact === ('' as FactName)) return refuse('badFacts', READABLE);
  const within = issue?.path[2];
  const isMoney = money.includes(within === undefined ? fact : `${fact}.${String(within)}`);
  const code = rates.includes(fact) ? 'rateOutOfRange' : !isMoney ? 'badFacts' : issue?.code === 'too_big' ? 'amountTooLarge' : 'amountUnreadable';
  return refuse(code, READABLE, [fact], { fact });
}

/** A fact this engine has never heard of. Refused and not ignored: a misspelt fact must not silently count for nothing. */
export function unknownFact(name: string): Refused {
  return refuse('unknownFact', READABLE, [], { fact: name.slice(0, 40) });
}

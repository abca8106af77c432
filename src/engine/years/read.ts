import { givenRatio } from '../arithmetic.ts';
import { readAmounts, yearOf } from '../checks.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { ONE_CONTRACT, READABLE, RMD_FIRST, STATED_PLAN } from '../law/authorities.ts';
import { newestYear } from '../law/index.ts';
import { requiredFrom } from '../law/requiredDistributions.ts';
import type { Line } from '../line.ts';
import { cents, dec, ONE, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { readRates } from '../taxLines.ts';
import type { Rates } from '../taxLines.ts';
import { SPREAD_MONEY } from './facts.ts';
import type { SpreadFacts } from './facts.ts';

/** All that was read of a plan over several years. */
export interface Read {
  readonly facts: SpreadFacts;
  readonly amounts: Amounts<(typeof SPREAD_MONEY)[number]> & { readonly iraBasis: Dec; readonly iraTotal: Dec };
  /** 2 to 10 inclusive. */
  readonly years: number;
  /** What a year gains, or what it loses, as a fraction of what is left; `undefined` where it does neither. */
  readonly growth: { readonly rate: Line; readonly gains: boolean } | undefined;
  readonly rates: Rates;
}

const FEWEST = 2;
const MOST = 10;

/** Whether a required distribution may have to come out in one of the years after the first. */
export function reachesRmdAge({ facts: { age, taxYear = newestYear }, years }: Read): boolean {
  const later = years - 1;
  return age !== undefined && age + later >= requiredFrom(age + later, taxYear + later);
}

/** Everything stated, or the first thing that cannot be read, is missing, or lies outside of what a plan over years can be. */
export function read(facts: SpreadFacts): Read | Refused {
  const amounts = readAmounts(facts, SPREAD_MONEY);
  if (isRefused(amounts)) return amounts;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const growth = readGrowth(facts.growthRate);
  if (isRefused(growth)) return growth;
  const { years } = facts;
  if (years !== undefined && (years < FEWEST || years > MOST)) return refuse('yearsOutOfRange', READABLE, ['years'], { fewest: String(FEWEST), most: String(MOST) });
  const { iraBasis, iraTotal } = amounts;
  if (!iraBasis || !iraTotal || years === undefined) {
    const lacking: FactName[] = [];
    if (!iraBasis) lacking.push('iraBasis');
    if (!iraTotal) lacking.push('iraTotal');
    if (years === undefined) lacking.push('years');
    return missing(ONE_CONTRACT, lacking);
  }
  const required = facts.age === undefined ? Number.POSITIVE_INFINITY : requiredFrom(facts.age, facts.taxYear);
  if (facts.age !== undefined && facts.age >= required) return refuse('spreadRmd', RMD_FIRST, ['age'], { age: String(required) });
  const { convertEachYear, convertTotal } = amounts;
  if (convertEachYear && convertTotal) return refuse('spreadTwoAmounts', STATED_PLAN, ['convertEachYear', 'convertTotal']);
  // So that the first year could convert it all: only a loss can then leave too little for it.
  const first = iraTotal.plus(amounts.newEachYear ?? ZERO);
  if (convertTotal?.greaterThan(first)) return refuse('convertMoreThanPool', ONE_CONTRACT, ['convertTotal', 'iraTotal'], { out: cents(convertTotal), pool: cents(first) });
  return { facts, amounts: { ...amounts, iraBasis, iraTotal }, years, growth, rates };
}

const GROWTH = /^-?(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/;
const WORST = dec('-0.5');

function readGrowth(text: string | undefined): Read['growth'] | Refused {
  if (text === undefined) return undefined;
  const outside = refuse('growthOutOfRange', READABLE, ['growthRate'], { fact: 'growthRate' });
  if (!GROWTH.test(text)) return outside;
  const stated = dec(text);
  if (stated.lessThan(WORST) || stated.greaterThan(ONE)) return outside;
  if (stated.isZero()) return undefined;
  const gains = stated.isPositive();
  return { rate: givenRatio(gains ? 'given.growthRate' : 'given.lossRate', stated.abs(), STATED_PLAN), gains };
}

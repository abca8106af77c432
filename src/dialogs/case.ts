import { addMoney, compareMoney, subtractMoney, taxYear } from '../engine/index.ts';
import type { IraFacts, PlanFacts } from '../engine/index.ts';
import type { Slot, SlotValue } from './slots.ts';
import type { State } from './session.ts';

type Facts = State['facts'];

function text(facts: Facts, slot: Slot): string | undefined {
  const value: SlotValue | undefined = facts[slot]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The age in years; "under 59½" as the last whole year below it. Other bounds tell too little. */
function age(facts: Facts): number | undefined {
  const value = facts.age?.value;
  if (value === '<59.5') return 59;
  const years = Number(value ?? Number.NaN);
  return typeof value !== 'boolean' && years >= 0 && years <= 130 ? years : undefined;
}

/** Drops what is undefined, so that "unknown" is absent, never empty. */
function present<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/**
 * The IRA case as the engine takes it. The tax year is passed on only where its limits are known: the split
 * itself is the same in every year, so an older year is computed without its limits, and the answer says so.
 */
export function iraCase(facts: Facts, of: 'own' | 'spouse' = 'own'): IraFacts {
  const own = of === 'own';
  const year = facts.taxYear?.value;
  const basis = text(facts, own ? 'iraBasis' : 'spouseIraBasis');
  const fresh = own ? text(facts, 'newNondeductible') : undefined;
  const late = own ? text(facts, 'lateNondeductible') : undefined;
  const split = basis !== undefined && fresh !== undefined && compareMoney(basis, fresh) >= 0;
  // The value on the December 31 before is what there was to convert, not what was left of it.
  const ofYearBefore = own && facts.priorYearEnd !== undefined && facts.priorYearEnd.value === facts.iraYearEnd?.value;
  return present<IraFacts>({
    kind: 'ira',
    taxYear: typeof year === 'number' && taxYear(year) ? year : undefined,
    ...(split ? { priorBasis: subtractMoney(basis, fresh), newNondeductible: fresh } : { iraBasis: basis ?? fresh }),
    lateNondeductible: late,
    iraAfterTaxPct: own && basis === undefined ? text(facts, 'iraAfterTaxPct') : undefined,
    iraYearEnd: ofYearBefore ? undefined : text(facts, own ? 'iraYearEnd' : 'spouseIraYearEnd'),
    iraTotal: text(facts, own ? 'iraTotal' : 'spouseIraTotal') ?? (ofYearBefore ? facts.priorYearEnd?.value : undefined),
    outstandingRollovers: text(facts, 'outstandingRollovers'),
    convertAmount: text(facts, own ? 'convertAmount' : 'spouseConvertAmount'),
    iraOtherDistributions: text(facts, 'iraOtherDistributions'),
    rmdAmount: text(facts, 'rmdAmount') ?? (own && facts.iraOtherDistributions === undefined ? text(facts, 'rmdDue') : undefined),
    qcdAmount: text(facts, 'qcdAmount'),
    hsaFundingAmount: text(facts, 'hsaFundingAmount'),
    rolloverToPlan: text(facts, 'rolloverToPlan'),
    withheld: text(facts, 'withheld'),
    age: own ? age(facts) : undefined,
    marginalRate: text(facts, 'marginalRate'),
  } as { [K in keyof IraFacts]: IraFacts[K] | undefined });
}

/** The plan case without destinations: these are strategies, or what the person described. */
export function planCase(facts: Facts): PlanFacts {
  const type = facts.planType?.value;
  const separate = facts.separateAccount?.value;
  const roth = text(facts, 'planRothTotal');
  const preTax = text(facts, 'planPretax');
  const afterTax = text(facts, 'planAfterTaxTotal') ?? text(facts, 'planAfterTaxBasis');
  // A total that was stated with the Roth part in it, shown by its parts, is counted without.
  const stated = text(facts, 'planTotal');
  const withRoth = stated !== undefined && roth !== undefined && preTax !== undefined && afterTax !== undefined && addMoney(preTax, afterTax, roth) === stated;
  return present<PlanFacts>({
    kind: 'plan',
    planType: typeof type === 'string' ? (type as PlanFacts['planType']) : undefined,
    planTotal: withRoth ? subtractMoney(stated, roth) : stated,
    planPretax: preTax,
    planAfterTaxBasis: text(facts, 'planAfterTaxBasis'),
    planAfterTaxEarnings: text(facts, 'planAfterTaxEarnings'),
    planAfterTaxTotal: text(facts, 'planAfterTaxTotal'),
    planPre1987Basis: text(facts, 'planPre1987Basis'),
    planRothTotal: roth,
    separateAccount: typeof separate === 'boolean' ? separate : undefined,
    distributionAmount: text(facts, 'distributionAmount'),
    age: age(facts),
    marginalRate: text(facts, 'marginalRate'),
  } as { [K in keyof PlanFacts]: PlanFacts[K] | undefined });
}

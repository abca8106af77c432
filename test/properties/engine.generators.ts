import * as fc from 'fast-check';

/** 10,000 cases a property; ten times as many in `npm run test:deep`. */
export const RUNS = { numRuns: process.env['DEEP'] ? 100_000 : 10_000 };

/** Cents as the plain text the facts carry: `1234` → `"12.34"`. */
export function text(amount: bigint): string {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Text back to cents. Throws on anything but whole cents, so a figure that is none fails its property. */
export function cents(amount: string): bigint {
  const match = /^(\d+)\.(\d\d)$/.exec(amount);
  if (!match) throw new Error(`not an amount in cents: ${amount}`);
  return BigInt(`${match[1]}${match[2]}`);
}

/** Whole cents, with many zeros, single cents and round amounts, and now and then a fortune. */
export const anyCents: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0n, 1n, 2n, 3n, 7n, 50n, 99n, 100n, 101n) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 10_000n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 2_000_000n }).map((dollars) => dollars * 100n) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 200_000_000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 20_000_000_000_000n }) },
);

/** Four amounts of which some are often equal: equal amounts are where ratios reach 1 and rests reach 0. */
export const fourAmounts: fc.Arbitrary<readonly [bigint, bigint, bigint, bigint]> = fc
  .tuple(anyCents, anyCents, anyCents, anyCents, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([a, b, c, d, picks, mixed]) => {
    const own = [a, b, c, d] as const;
    const pick = (place: number): bigint => (mixed ? own[picks[place] ?? 0] ?? 0n : own[place] ?? 0n);
    return [pick(0), pick(1), pick(2), pick(3)] as const;
  });

/** An IRA case with every deciding fact: basis, Dec 31 value, distributions, conversion. */
export const iraCase = fourAmounts.map(([basis, yearEnd, distributed, converted]) => ({ basis, yearEnd, distributed, converted }));

export function iraFactsOf({ basis, yearEnd, distributed, converted }: { basis: bigint; yearEnd: bigint; distributed: bigint; converted: bigint }) {
  return { kind: 'ira', iraBasis: text(basis), iraYearEnd: text(yearEnd), iraOtherDistributions: text(distributed), convertAmount: text(converted) } as const;
}

/** A payout and a list of destinations that fit into it; `share` says how it is shared out. One account in four is worth less than its basis. */
export const planCase = fc
  .tuple(
    fourAmounts,
    fc.array(fc.record({
      to: fc.constantFrom('traditionalIra', 'rothIra', 'employerPlan', 'employerPlanRoth', 'cash'),
      via: fc.constantFrom('direct', '60day'),
      share: fc.oneof(fc.constantFrom(0n, 1000n), fc.bigInt({ min: 0n, max: 1000n })),
    }), { maxLength: 6 }),
  )
  .map(([[a, b, c, d], wanted]) => {
    const [balance, basis] = d % 4n === 3n ? [a, a + b] : [a + b, a];
    const distribution = balance === 0n ? 0n : c % (balance + 1n);
    let left = distribution;
    const destinations = wanted.map(({ to, via, share }) => {
      const amount = (left * share) / 1000n;
      left -= amount;
      return { to, via, amount };
    });
    return { balance, basis, distribution, destinations };
  });
export type PlanCase = { balance: bigint; basis: bigint; distribution: bigint; destinations: readonly { to: string; via: string; amount: bigint }[] };

export function planFactsOf({ balance, basis, distribution, destinations }: PlanCase) {
  return {
    kind: 'plan', separateAccount: false, planTotal: text(balance), planAfterTaxBasis: text(basis), distributionAmount: text(distribution),
    destinations: destinations.map(({ to, via, amount }) => ({ to, via, amount: text(amount) })),
  } as const;
}

/** `whole × part ÷ pool` in cents, half-up, in whole numbers: written without the engine's decimals. */
export function exactShare(whole: bigint, part: bigint, pool: bigint): bigint {
  return part >= pool ? whole : (2n * whole * part + pool) / (2n * pool);
}

/** Fails the property unless both are the same. Plain, because jest's own matchers would take most of the time of 10,000 cases. */
export function same<T>(actual: T, expected: T): void {
  if (!Object.is(actual, expected)) throw new Error(`${String(actual)} is not ${String(expected)}`);
}

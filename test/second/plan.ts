/**
 * A payout from a workplace plan, a second time: the after-tax share and the three steps of Notice 2014-54, in whole cents,
 * written from the statute and the Notice alone. It imports nothing, so that what the engine gets wrong it cannot get wrong
 * with it.
 *
 * The after-tax share is rounded to the cent, half a cent up, and is never more than the payout; all else follows by taking away.
 * @see IRC 72(e)(8), 72(d)(2), 3405(c); Notice 2014-54, section III
 */

/** The account, in cents; designated Roth money is not in it. */
export interface Account {
  readonly total: bigint;
  /** After-tax contributions, those from before 1987 among them, and what the account that holds them is worth. */
  readonly basis: bigint;
  readonly pre1987: bigint;
  readonly afterTaxAccount: bigint;
  /** Whether the plan keeps that account apart and pays from it alone. */
  readonly apart: boolean | undefined;
}

export interface Home {
  readonly to: 'traditionalIra' | 'rothIra' | 'employerPlan' | 'employerPlanRoth' | 'cash';
  readonly via: 'direct' | '60day';
  /** Cents, or all there is of one kind of money, or what the other homes leave. */
  readonly amount: bigint | 'preTax' | 'afterTax' | 'rest';
}

export interface Filled { readonly amount: bigint; readonly preTax: bigint; readonly afterTax: bigint; readonly taxable: bigint }

export interface Split {
  readonly amounts: Readonly<Record<'distribution' | 'preTax' | 'afterTax' | 'paid' | 'paidPreTax' | 'cash' | 'cashPreTax' | 'cashAfterTax' | 'taxable' | 'withholding', bigint>>;
  readonly homes: readonly Filled[];
}

/** The payout, and what of it is after-tax, in each way the account can be read: the whole account, or the one kept apart. */
export function payouts(account: Account, asked: bigint | 'all'): { distribution: bigint; afterTax: bigint }[] {
  const { total, basis, pre1987, afterTaxAccount, apart } = account;
  const from = (contract: bigint): { distribution: bigint; afterTax: bigint } => {
    const distribution = asked === 'all' ? contract : asked;
    // Contributions from before 1987 come out first, and a payout within them is nothing else.
    const first = distribution <= pre1987 ? distribution : undefined;
    const share = contract <= basis ? distribution : (2n * distribution * basis + contract) / (2n * contract);
    return { distribution, afterTax: first ?? share };
  };
  // All of the account is all of both, and "all" where nobody knows of an account kept apart is all of the account.
  if (apart === false || asked === total || (apart === undefined && asked === 'all')) return [from(total)];
  if (apart === true) return [from(afterTaxAccount)];
  return asked !== 'all' && asked <= afterTaxAccount ? [from(total), from(afterTaxAccount)] : [from(total)];
}

const STEPS = ['direct', '60day', 'cash'] as const;

/** Which of the Notice's steps reaches a home: direct rollovers first, then those within 60 days, and what is kept last. */
function stepOf({ to, via }: Home): (typeof STEPS)[number] {
  return to === 'cash' ? 'cash' : via;
}

function isRoth({ to }: Home): boolean {
  return to === 'rothIra' || to === 'employerPlanRoth';
}

/** The homes of one step in the order in which pre-tax money fills them: as chosen, then those it stays untaxed in, as listed. */
function inOrder(homes: readonly Home[], step: (typeof STEPS)[number], chosen: readonly number[]): number[] {
  const places = homes.map((_, place) => place).filter((place) => stepOf(homes[place]!) === step);
  const rank = (place: number): number => {
    if (chosen.includes(place)) return chosen.indexOf(place);
    return isRoth(homes[place]!) || homes[place]!.to === 'cash' ? 2_000 + place : 1_000 + place;
  };
  return places.sort((a, b) => rank(a) - rank(b));
}

/** The dollars of each home; the first that takes the rest takes all of it. */
function amountsOf(homes: readonly Home[], distribution: bigint, preTax: bigint): bigint[] {
  const known = homes.map(({ amount }) => (amount === 'preTax' ? preTax : amount === 'afterTax' ? distribution - preTax : amount === 'rest' ? undefined : amount));
  let rest = distribution;
  for (const amount of known) rest -= amount ?? 0n;
  return known.map((amount) => {
    if (amount !== undefined) return amount;
    const all = rest;
    rest = 0n;
    return all;
  });
}

/** @param chosen places in `homes`, those to be filled with pre-tax money first in front */
export function split({ distribution, afterTax }: { distribution: bigint; afterTax: bigint }, homes: readonly Home[], chosen: readonly number[] = []): Split {
  const preTax = distribution - afterTax;
  const amounts = amountsOf(homes, distribution, preTax);
  const filled: bigint[] = homes.map(() => 0n);
  const after = { direct: 0n, '60day': 0n, cash: 0n };
  let left = preTax;
  for (const step of STEPS) {
    for (const place of inOrder(homes, step, chosen)) {
      const takes = amounts[place]! < left ? amounts[place]! : left;
      filled[place] = takes;
      left -= takes;
    }
    after[step] = left;
  }
  const sent = (step: 'direct' | '60day'): bigint => homes.reduce((sum, home, place) => (stepOf(home) === step ? sum + amounts[place]! : sum), 0n);
  const paid = distribution - sent('direct');
  const paidPreTax = after.direct;
  const cash = paid - sent('60day');
  const cashPreTax = after['60day'];
  const inRoth = homes.reduce((sum, home, place) => (isRoth(home) ? sum + filled[place]! : sum), 0n);
  return {
    amounts: {
      distribution, preTax, afterTax, paid, paidPreTax, cash, cashPreTax, cashAfterTax: cash - cashPreTax, taxable: inRoth + cashPreTax,
      // A fifth of the pre-tax money that is paid to the person, to the cent; later rollovers do not change it.
      withholding: (2n * paidPreTax + 5n) / 10n,
    },
    homes: homes.map((home, place) => ({
      amount: amounts[place]!, preTax: filled[place]!, afterTax: amounts[place]! - filled[place]!, taxable: isRoth(home) || home.to === 'cash' ? filled[place]! : 0n,
    })),
  };
}

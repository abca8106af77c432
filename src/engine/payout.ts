import { allocate } from './allocation.ts';
import type { Share } from './allocation.ts';
import { difference, exactShare, given, givenRatio, lesser, ratio, renamed, sum, writtenShare } from './arithmetic.ts';
import type { Authority } from './authority.ts';
import type { PlanFacts } from './facts.ts';
import { PLAN_PRO_RATA, WITHHOLDING } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';
import { cents, dec, ZERO } from './money.ts';
import type { Allocation, Figures, Note, Refused } from './outcome.ts';
import { planNotes } from './planNotes.ts';
import { isRefused } from './refusal.ts';
import { taxLines } from './taxLines.ts';
import type { Rates } from './taxLines.ts';

/** One payout from one contract, ready to be split. */
export interface Payout {
  readonly facts: PlanFacts;
  readonly rates: Rates;
  /** The contract it comes from; absent where the share does not need it. */
  readonly balance: Line | undefined;
  readonly basis: Line | undefined;
  readonly distribution: Line;
  /** After-tax money in the payout, where it is known without a share. */
  readonly afterTax?: Line | undefined;
  /** The rule that makes `balance` the contract. */
  readonly contract: Authority;
  readonly notes: readonly Note[];
}

/** Mandatory on pre-tax money that is paid to the person and could have been rolled over. */
const WITHHOLDING_RATE = givenRatio('given.withholdingRate', dec('0.2'), WITHHOLDING);

/**
 * A payout's pre-tax and after-tax money, where each goes, what is taxed and what is withheld.
 *
 * After-tax money is rounded to the cent once; pre-tax is the rest. Taxable is the pre-tax money that is kept or lands in a
 * Roth. Withholding is 20% of the pre-tax money paid to the person, fixed before any 60-day rollover.
 * @see IRC 72(e)(8), 402(c), 3405(c); Notice 2014-54
 */
export function split(payout: Payout): Figures | Refused {
  const { facts, contract } = payout;
  const lines = new Map<LineId, Line>();
  const put = (line: Line): Line => {
    lines.set(line.id, line);
    return line;
  };
  const balance = payout.balance && put(renamed('plan.balance', payout.balance, contract));
  const basis = payout.basis && put(renamed('plan.basis', payout.basis, contract));
  const distribution = put(renamed('plan.distribution', payout.distribution));
  const afterTax = put(payout.afterTax ?? afterTaxOf(distribution, basis, balance, contract, put));
  const preTax = put(difference('plan.preTax', distribution, [afterTax], contract));

  const shares = allocate(facts, { distribution, preTax, afterTax });
  if (isRefused(shares)) return shares;
  const { taxable, paidPreTax } = whereItGoes(shares, distribution, preTax, put);
  put(writtenShare('plan.withholding', paidPreTax, WITHHOLDING_RATE));
  for (const line of taxLines(sum('tax.taxable', [taxable], taxable.authority), sum('tax.taxFree', [afterTax], PLAN_PRO_RATA), payout.rates)) put(line);
  const notes = [...payout.notes, ...planNotes(facts, shares, lines)];
  return { status: 'figures', kind: 'plan', lines, destinations: shares.map(shown), notes, estimate: false };
}

/** The contract's share of basis in the payout; without a balance, as much of the basis as the payout can hold. */
function afterTaxOf(distribution: Line, basis: Line | undefined, balance: Line | undefined, contract: Authority, put: (line: Line) => Line): Line {
  if (!basis) return given('plan.afterTax', ZERO, contract);
  if (!balance || balance.value.isZero()) return lesser('plan.afterTax', distribution, basis, contract);
  return exactShare('plan.afterTax', distribution, put(ratio('plan.ratio', basis, balance, contract)), contract);
}

function isRoth({ to }: Share): boolean {
  return to === 'rothIra' || to === 'employerPlanRoth';
}

function shown(share: Share): Allocation {
  const { to, via, amount, preTax, afterTax } = share;
  const before = cents(preTax.value);
  return { to, via, amount: cents(amount.value), preTax: before, afterTax: cents(afterTax.value), taxable: isRoth(share) || to === 'cash' ? before : '0.00' };
}

/** The destinations, what is paid to the person, what is kept of that, and what of it all is taxed. */
function whereItGoes(shares: readonly Share[], distribution: Line, preTax: Line, put: (line: Line) => Line): { taxable: Line; paidPreTax: Line } {
  const taxed: Line[] = [];
  shares.forEach((share, index) => {
    put(share.amount);
    put(share.preTax);
    put(share.afterTax);
    if (isRoth(share)) taxed.push(put(sum(`destination.${index + 1}.taxable`, [share.preTax])));
  });
  const rolled = (via: Share['via']): readonly Share[] => shares.filter((share) => share.to !== 'cash' && share.via === via);
  const direct = rolled('direct');
  const sixty = rolled('60day');
  const paid = put(difference('plan.paid', distribution, direct.map(({ amount }) => amount)));
  const paidPreTax = put(difference('plan.paidPreTax', preTax, direct.map((share) => share.preTax)));
  const cash = put(difference('plan.cash', paid, sixty.map(({ amount }) => amount)));
  const cashPreTax = put(difference('plan.cashPreTax', paidPreTax, sixty.map((share) => share.preTax)));
  put(difference('plan.cashAfterTax', cash, [cashPreTax]));
  return { taxable: put(sum('plan.taxable', [...taxed, cashPreTax])), paidPreTax };
}

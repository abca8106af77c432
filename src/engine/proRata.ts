import { IRA_MONEY, readAmounts, readRate } from './checks.ts';
import type { IraAmounts } from './checks.ts';
import type { FactName, IraFacts } from './facts.ts';
import { boundedByBalance, boundedByBasis, complete, fromPercent } from './iraAnswers.ts';
import type { Read } from './iraAnswers.ts';
import { basisLines } from './iraBasis.ts';
import type { Basis } from './iraBasis.ts';
import { contradicts } from './iraContradictions.ts';
import { iraLimits } from './iraLimits.ts';
import { outLines } from './iraOut.ts';
import { poolLines } from './iraPool.ts';
import { ONE_CONTRACT } from './law/authorities.ts';
import type { Dec } from './money.ts';
import type { Outcome } from './outcome.ts';
import { isRefused, missing } from './refusal.ts';
import { readRates } from './taxLines.ts';

/**
 * The IRA pro-rata rule: how much of this year's conversions and distributions is tax-free.
 * All of one person's traditional, SEP and SIMPLE IRAs count as one, whichever the money comes from.
 *
 * Facts about things that may simply not have happened (other distributions, late contributions, rollovers, a QCD) count as
 * zero when absent; the basis, the balance and the amount converted never do.
 * @see IRC 408(d)(2); Form 8606 Parts I and II
 */
export function proRata(facts: IraFacts): Outcome {
  const known = readAmounts(facts, IRA_MONEY, 'convertAmount');
  if (isRefused(known)) return known;
  const percent = readRate(facts, 'iraAfterTaxPct');
  if (isRefused(percent)) return percent;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const limits = iraLimits(facts, known);
  if (isRefused(limits)) return limits;
  const basis = basisLines(known);
  if (isRefused(basis)) return basis;

  const lacking = lackingFacts(facts, known, basis, percent);
  const [only] = lacking;
  if (lacking.length > 1 || only === 'convertAmount' || (only === 'iraTotal' && (!basis || facts.convertAmount === 'all'))) return missing(ONE_CONTRACT, lacking);
  const out = outLines(facts, known);
  if (isRefused(out)) return out;
  const contradiction = basis && contradicts(known, basis, out, percent);
  if (contradiction) return contradiction;
  const pool = poolLines(known, out);
  if (isRefused(pool)) return pool;

  const read: Read = { facts, known, percent, rates, limits };
  if (basis) return only ? boundedByBalance(read, basis, out) : complete(read, basis, out, pool);
  if (only === 'iraBasis' && pool) return boundedByBasis(read, out, pool);
  return fromPercent(read, out, pool);
}

/** What is missing among the facts that decide, in the order worth asking. */
function lackingFacts(facts: IraFacts, known: IraAmounts, basis: Basis | undefined, percent: Dec | undefined): FactName[] {
  const lacking: FactName[] = [];
  const all = facts.convertAmount === 'all';
  const stated = all || known.convertAmount || known.iraOtherDistributions || known.rmdAmount;
  if (!stated) lacking.push('convertAmount');
  if (!basis && !percent) lacking.push('iraBasis');
  const goesOut = all || [known.convertAmount, known.iraOtherDistributions, known.rmdAmount].some((amount) => amount && !amount.isZero());
  const leaves = [known.rolloverToPlan, known.qcdAmount, known.hsaFundingAmount].some((amount) => amount && !amount.isZero());
  // Without basis everything is taxed, and with a stated share it is that share, whatever the balance.
  const settled = basis ? basis.line5.value.isZero() || !goesOut || (percent !== undefined && !leaves) : percent !== undefined && !leaves;
  if (all ? !known.iraTotal : !known.iraTotal && !known.iraYearEnd && !(settled && stated)) lacking.push('iraTotal');
  return lacking;
}

import type { IraAmounts } from './checks.ts';
import type { Basis } from './iraBasis.ts';
import type { Out } from './iraOut.ts';
import { ONE_CONTRACT, ROLL_IN } from './law/authorities.ts';
import { cents, dec, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Refused } from './outcome.ts';
import { refuse } from './refusal.ts';

/** Half a percentage point: people round the share they state. */
const PERCENT_SLACK = dec('0.005');

/** Facts that cannot stand together once the balance is known. A fall in value before Dec 31 can explain a basis above it, so that alone is none. */
export function contradicts(known: IraAmounts, basis: Basis, out: Out, percent: Dec | undefined): Refused | undefined {
  const { iraTotal, iraYearEnd } = known;
  if (!iraTotal || iraYearEnd) return undefined;
  const line5 = basis.line5.value;
  const preTax = iraTotal.greaterThan(line5) ? iraTotal.minus(line5) : ZERO;
  if (out.left.greaterThan(preTax)) {
    const facts = (['rolloverToPlan', 'qcdAmount', 'hsaFundingAmount'] as const).filter((fact) => known[fact] && !known[fact].isZero());
    return refuse('leavesMoreThanPreTax', ROLL_IN, [...facts, 'iraBasis', 'iraTotal'], { leaves: cents(out.left), preTax: cents(preTax) });
  }
  if (percent && !iraTotal.isZero() && line5.dividedBy(iraTotal).minus(percent).abs().greaterThan(PERCENT_SLACK)) {
    return refuse('partsDoNotSum', ONE_CONTRACT, ['iraAfterTaxPct', 'iraBasis', 'iraTotal'], { whole: cents(iraTotal.times(percent)), parts: cents(line5) });
  }
  return undefined;
}

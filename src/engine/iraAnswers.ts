import { givenRatio, noShare } from './arithmetic.ts';
import { bounded } from './bounded.ts';
import type { IraAmounts } from './checks.ts';
import type { IraFacts } from './facts.ts';
import { formLines } from './form8606.ts';
import type { Above } from './form8606.ts';
import { fromSum } from './iraBasis.ts';
import type { Basis } from './iraBasis.ts';
import { contradicts } from './iraContradictions.ts';
import { iraNotes } from './iraNotes.ts';
import type { Out } from './iraOut.ts';
import { poolLines } from './iraPool.ts';
import type { Pool } from './iraPool.ts';
import { ONE_CONTRACT } from './law/authorities.ts';
import { ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Bounded, Figures, Note, Outcome, Refused } from './outcome.ts';
import { isRefused, note } from './refusal.ts';
import type { Rates } from './taxLines.ts';

/** All that was read of a case. */
export interface Read {
  readonly facts: IraFacts;
  readonly known: IraAmounts;
  readonly percent: Dec | undefined;
  readonly rates: Rates;
  readonly limits: readonly Note[];
}

/** The whole form, every deciding fact being known. `line10` replaces the share of the form at an end of a range. */
export function complete(read: Read, basis: Basis, out: Out, pool: Pool | undefined, line10?: Above['line10'], extra: readonly Note[] = []): Figures {
  // Without basis the share is zero whatever the balance; a stated share needs no balance either.
  const stands = line10 ?? (pool ? undefined : basis.line5.value.isZero() ? noShare('8606.10', [basis.line5]) : read.percent && givenRatio('8606.10', read.percent));
  const above: Above = {
    basis: basis.lines, line3: basis.line3, line5: basis.line5, line6: pool?.line6, line7: out.line7, line8: out.line8, line9: pool?.line9,
    line10: out.line7.value.isZero() && out.line8.value.isZero() && !pool ? undefined : stands,
  };
  const lines = formLines(above, read.rates);
  const estimate = pool?.estimate === true && !basis.line5.value.isZero();
  const assumed = [...basis.assumed, ...out.assumed];
  const notes = [...iraNotes({ facts: read.facts, known: read.known, lines, assumed, estimate }), ...extra, ...read.limits];
  return { status: 'figures', kind: 'ira', lines, destinations: [], notes, estimate };
}

/** Between no basis at all and a pool that is nothing but basis. */
export function boundedByBasis(read: Read, out: Out, pool: Pool): Bounded {
  const late = read.known.lateNondeductible ?? ZERO;
  const low = complete(read, fromSum(late, late), out, pool);
  const high = complete(read, fromSum(late.plus(pool.line9.value), late), out, pool);
  return bounded('ira', 'iraBasis', low, high);
}

/** Between a balance so large that next to nothing is tax-free and nothing left on Dec 31. */
export function boundedByBalance(read: Read, basis: Basis, out: Out): Bounded | Refused {
  const nothing = poolLines({ iraYearEnd: ZERO }, out);
  if (isRefused(nothing)) return nothing;
  const low = complete(read, basis, out, undefined, noShare('8606.10', []));
  const high = complete(read, basis, out, nothing);
  return bounded('ira', 'iraTotal', low, high);
}

/** Where only the after-tax share of all IRAs together is known. With a balance it gives the basis; without, it is line 10 itself. */
export function fromPercent(read: Read, out: Out, pool: Pool | undefined): Outcome {
  const percent = read.percent ?? ZERO;
  const from = note('shareFromPercent', ONE_CONTRACT, ['iraAfterTaxPct']);
  if (pool) {
    const whole = pool.estimate && read.known.iraTotal ? read.known.iraTotal : pool.line9.value;
    const late = read.known.lateNondeductible ?? ZERO;
    const basis = fromSum(whole.times(percent).toDecimalPlaces(2).plus(late), late);
    const contradiction = contradicts(read.known, basis, out, undefined);
    return contradiction ?? complete(read, basis, out, pool, undefined, [from]);
  }
  const above: Above = {
    basis: [], line3: undefined, line5: undefined, line6: undefined, line7: out.line7, line8: out.line8, line9: undefined,
    line10: givenRatio('8606.10', percent),
  };
  const lines = formLines(above, read.rates);
  const notes = [...iraNotes({ facts: read.facts, known: read.known, lines, assumed: out.assumed, estimate: false }), from, ...read.limits];
  return { status: 'figures', kind: 'ira', lines, destinations: [], notes, estimate: false };
}

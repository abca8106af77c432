import { given, none } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import type { IraAmounts } from '../checks.ts';
import type { IraFacts } from '../facts.ts';
import { basisLines } from '../iraBasis.ts';
import { outLines } from '../iraOut.ts';
import { poolLines } from '../iraPool.ts';
import type { Line } from '../line.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused } from '../refusal.ts';
import { CHECK_MONEY } from './facts.ts';
import type { CheckForm8606Facts, FormLine } from './facts.ts';
import type { Written } from './written.ts';

/** What the lines that are put in must be, as far as facts say so. */
export interface Stated {
  readonly lines: ReadonlyMap<FormLine, Line>;
  /** Line 6 is reckoned from a total, not known from Dec 31. */
  readonly estimate: boolean;
  /** What all IRAs held before anything moved: the value that is most often written on line 6 by mistake. */
  readonly before: Dec | undefined;
}

/**
 * Lines 1 to 8 from the facts; what they leave open is taken from the form itself, so that one fact is enough to check the
 * lines that rest on it. Facts that contradict each other are refused as they are for an IRA.
 * @see Form 8606, lines 1 to 8
 */
export function statedLines(facts: CheckForm8606Facts, { sound }: Written): Stated | Refused {
  const known: IraAmounts | Refused = readAmounts(facts, CHECK_MONEY, 'convertAmount');
  if (isRefused(known)) return known;
  const lines = new Map<FormLine, Line>();
  const basis = basisOf(known, sound, lines);
  if (basis) return basis;

  const all = facts.convertAmount === 'all';
  const filled: IraAmounts = { ...known };
  const line8 = known.convertAmount ?? sound('8') ?? sound('16');
  if (line8) filled.convertAmount = line8;
  const line7 = known.iraOtherDistributions ?? sound('7');
  if (line7) filled.iraOtherDistributions = line7;
  const out = outLines({ kind: 'ira', ...(all && known.iraTotal ? { convertAmount: 'all' } : {}) } satisfies IraFacts, filled);
  if (isRefused(out)) return out;
  if (known.iraOtherDistributions || known.rmdAmount) lines.set('7', out.line7);
  if (known.convertAmount || (all && known.iraTotal)) lines.set('8', out.line8);

  const pool = poolLines(known, out);
  if (isRefused(pool)) return pool;
  const before = known.iraTotal;
  // A Dec 31 value on the form beats a total from before, unless it is that very total: then it was written too early.
  const line6 = sound('6');
  const moved = !out.line7.value.isZero() || !out.line8.value.isZero();
  const tooEarly = line6 !== undefined && before !== undefined && moved && line6.equals(before);
  if (all && !known.iraYearEnd) lines.set('6', known.outstandingRollovers ? given('8606.6', known.outstandingRollovers) : none('8606.6'));
  else if (pool && (!pool.estimate || line6 === undefined || tooEarly)) lines.set('6', pool.line6);
  return { lines, estimate: pool?.estimate === true && (line6 === undefined || tooEarly) && !all, before };
}

/** Lines 1 to 4 from the facts, and from the form where they are silent. */
function basisOf(known: IraAmounts, sound: Written['sound'], lines: Map<FormLine, Line>): Refused | undefined {
  const { iraBasis, lateNondeductible: late } = known;
  if (!iraBasis && !known.priorBasis && !known.newNondeductible && !late) return undefined;
  const filled: IraAmounts = { ...known };
  const [line1, line2, line3] = [sound('1'), sound('2'), sound('3')];
  const fits = (amount: Dec | undefined, most: Dec | undefined): boolean => amount !== undefined && (most === undefined || amount.lessThanOrEqualTo(most));
  const fill = (name: 'priorBasis' | 'newNondeductible', amount: Dec | undefined): void => {
    if (amount && !filled[name]) filled[name] = amount;
  };
  if (iraBasis) {
    // Of two parts of a known sum one is enough: the other is what the sum leaves.
    if (!known.priorBasis && fits(line1, iraBasis)) fill('newNondeductible', line1);
    else if (!known.newNondeductible && fits(line2, iraBasis)) fill('priorBasis', line2);
  } else {
    const rest = (part: Dec | undefined): Dec | undefined => (part && line3 && fits(part, line3) ? line3.minus(part) : undefined);
    fill('newNondeductible', line1 ?? rest(known.priorBasis));
    fill('priorBasis', line2 ?? rest(known.newNondeductible));
  }
  const basis = basisLines(filled);
  if (isRefused(basis)) return basis;
  for (const line of basis?.lines ?? []) {
    if (line.id === '8606.1') lines.set('1', line);
    if (line.id === '8606.2') lines.set('2', line);
    if (line.id === '8606.3' && line.op === 'given') lines.set('3', line);
    if (line.id === '8606.4' && late) lines.set('4', line);
  }
  // A late payment alone, where the form says nothing of line 1 either.
  if (!basis && late) lines.set('4', given('8606.4', late));
  return undefined;
}

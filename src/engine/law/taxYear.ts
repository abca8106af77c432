import type { Authority, IsoDate } from '../authority.ts';
import type { IraFacts } from '../facts.ts';
import type { Money } from '../money.ts';

export type FilingStatus = NonNullable<IraFacts['filingStatus']>;

/**
 * Where a figure of a tax year stands. `seen` says how surely it was read: in an official text, in two or more independent
 * secondary sources that cite it, or in one place only (`uncertain`: to be confirmed before anything rests on it).
 */
export interface Source extends Authority {
  readonly seen: 'official' | 'secondary' | 'uncertain';
}

export function source(kind: Source['kind'], cite: string, readOn: IsoDate, seen: Source['seen'] = 'secondary'): Source {
  return { kind, cite, readOn, seen };
}

/** One dollar amount set for a year. */
export interface Limit {
  readonly usd: Money;
  readonly source: Source;
}

/** From `from` (full) to `to` (nothing left), in dollars of modified adjusted gross income. */
export interface PhaseOut {
  readonly from: Money;
  readonly to: Money;
  readonly source: Source;
}

/** `rate` applies from `from` dollars of taxable income, inclusive, to the next bracket's. */
export interface Bracket {
  readonly rate: string;
  readonly from: Money;
}

export type LimitId =
  | 'iraContribution' | 'iraCatchUp50' | 'deferral' | 'planCatchUp50' | 'planCatchUp60to63' | 'annualAdditions' | 'compensation' | 'simpleDeferral'
  | 'rothCatchUpWages' | 'hsaSelfOnly' | 'hsaFamily' | 'hsaCatchUp55' | 'qcd' | 'qcdSplitInterest'
  | 'standardDeductionSingle' | 'standardDeductionJoint' | 'standardDeductionHeadOfHousehold'
  | 'extraDeductionUnmarried' | 'extraDeductionMarriedEach' | 'seniorDeductionEach';

export type PhaseOutId =
  | 'rothSingle' | 'rothJoint' | 'rothMarriedSeparate'
  | 'deductionCoveredSingle' | 'deductionCoveredJoint' | 'deductionSpouseCovered' | 'deductionMarriedSeparate';

/** Married filing separately and surviving spouse use `marriedSeparate` and `joint`. */
export type BracketId = 'single' | 'joint' | 'marriedSeparate' | 'headOfHousehold';

/** All figures the law sets for one tax year that this project uses or tells. A limit not in force that year is absent. */
export interface TaxYear {
  readonly year: number;
  readonly limits: Readonly<Partial<Record<LimitId, Limit>>>;
  readonly phaseOuts: Readonly<Record<PhaseOutId, PhaseOut>>;
  readonly brackets: Readonly<Record<BracketId, readonly Bracket[]>>;
  readonly bracketSource: Source;
  /** Whether box 7 of that year's Form 1099-R marks a charity gift from an IRA with a Y of its own. */
  readonly qcdCodeY: 'no' | 'optional' | 'expected';
}

const RATES = ['0.10', '0.12', '0.22', '0.24', '0.32', '0.35', '0.37'] as const;

/** The seven brackets of a filing status from where the upper six start; the lowest starts at zero. */
export function brackets(...starts: readonly Money[]): Bracket[] {
  return ['0', ...starts].map((from, index) => ({ rate: RATES[index] ?? '0.37', from }));
}

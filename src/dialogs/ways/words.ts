import type { KeyFigure, StrategyId, YearLine } from '../../engine/index.ts';

/** What the person is asked for where a way needs one more thing than the case. */
export const WAY_ASKS = ['amountNeeded', 'yearsNeeded', 'coverageUnknown'] as const;
export type WayAsk = (typeof WAY_ASKS)[number];

/** The sentences around ways that stand side by side. Amounts and names arrive final. */
export interface WayWords {
  /** What each way is called, and what it is. */
  readonly named: Readonly<Record<StrategyId, { readonly name: string; readonly what: string }>>;
  /** The assistant does not advise, but shows. */
  readonly lead: string;
  /** The same where facts are missing and there are only words. */
  readonly inWords: string;
  readonly title: string;
  /** The first row: the case as the person described it. */
  readonly today: string;
  readonly column: Readonly<Record<KeyFigure, string>>;
  /** After-tax money left, of a plan. */
  readonly leftInPlan: string;
  /** The least of all taxable amounts, and whose it is. */
  readonly lowest: (amount: string, way: string) => string;
  /** No way has less that is taxable than the case as it stands. */
  readonly noneLower: string;
  /** What a way asked alone is put beside, inside a sentence: the case as it stands, or another way. */
  readonly besideToday: string;
  readonly besideWay: (way: string) => string;
  readonly less: (amount: string, beside: string) => string;
  readonly more: (amount: string, beside: string) => string;
  readonly same: (beside: string) => string;
  /** Both are ranges, or nothing can be put beside it. */
  readonly range: (low: string, high: string) => string;
  readonly law: string;
  readonly closedTitle: string;
  readonly closed: (way: string, why: string) => string;
  /** Why it is not open when facts of the case are missing. */
  readonly closedAlone: (way: string, why: string) => string;
  readonly ask: Readonly<Record<WayAsk, string>>;
  readonly coverage: readonly { readonly label: string; readonly say: string }[];
  /** Closes a list of ways. */
  readonly next: string;
  readonly spreadTitle: (years: string) => string;
  readonly spreadColumns: Readonly<Record<'converted' | 'taxFree' | 'taxable' | 'tax', string>>;
  readonly year: (number: string) => string;
  /** What the lines of one year are called, beside those of its form, and how they are told apart. */
  readonly yearLines: Readonly<Record<YearLine, string>>;
  readonly lineOf: { readonly year: (number: string, title: string) => string; readonly once: (title: string) => string };
  readonly allYears: string;
  readonly atOnce: string;
  /** What is taxable over all years and at once. */
  readonly spreadTotals: (years: string, taxable: string, atOnce: string) => string;
  readonly spreadAlone: (years: string, taxable: string) => string;
  readonly growth: (rate: string) => string;
  readonly loss: (rate: string) => string;
}

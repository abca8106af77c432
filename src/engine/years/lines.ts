/** Totals over all years; `atOnce.*` is what converting the same in the first year would come to. */
export const SPREAD_LINES = [
  'spread.converted', 'spread.taxFree', 'spread.taxable', 'spread.tax', 'spread.basis', 'spread.basisLeft', 'spread.growth', 'spread.loss', 'spread.left',
  'atOnce.converted', 'atOnce.taxFree', 'atOnce.taxable', 'atOnce.tax', 'atOnce.basisLeft',
  'spread.taxableMore', 'spread.taxableLess', 'spread.taxMore', 'spread.taxLess',
] as const;

/**
 * Of one year beside its form: what the IRAs hold before the conversion, what of an amount to be converted is still to come and
 * how much of that this year, the part converted, what is left, and what that gains or loses by Dec 31.
 */
export const YEAR_LINES = ['pool', 'toConvert', 'part', 'wanted', 'left', 'growth', 'loss'] as const;
export type YearLine = (typeof YEAR_LINES)[number];

export type SpreadLineId = (typeof SPREAD_LINES)[number] | `year.${number}.${YearLine}`;
/** The form of one of the years, numbered from 1, and that of converting the same at once. */
export type FormOfYearId<FormId extends string> = `year.${number}.${FormId}` | `once.${FormId}`;

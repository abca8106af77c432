/** The rates of the brackets in whole per cent; each has lines of its own. */
export const BRACKET_RATES = ['10', '12', '22', '24', '32', '35', '37'] as const;
export type BracketRate = (typeof BRACKET_RATES)[number];

/**
 * `filled`: taxable income already in the bracket; `before`: the tax on it; `income`: the part of the extra income that
 * falls into the bracket; `tax`: the tax on that part.
 */
export type BracketLineId = `tax.at${BracketRate}.${'filled' | 'before' | 'income' | 'tax'}`;

/** What extra income costs. `tax.income.*` is taxable income without it, the extra itself, and taxable income with it. */
export const INCOME_TAX_LINES = [
  'tax.standardDeduction', 'tax.ageDeduction', 'tax.deduction', 'tax.income.before', 'tax.income.extra', 'tax.income.after',
  'tax.before', 'tax.extra', 'tax.after', 'tax.topRate', 'tax.averageRate', 'tax.total',
] as const;

/** The additional tax on a payment kept: `early.amount` is the part it falls on, `early.exempt` the part it does not. */
export const EARLY_LINES = ['early.taxable', 'early.exempt', 'early.amount', 'early.rate', 'early.tax'] as const;

/** Tax paid out of a converted IRA: `withheld` is what must be held back, `earlyShare` what each dollar of it costs in additional tax. */
export const FROM_ACCOUNT_LINES = [
  'fromAccount.leaving', 'fromAccount.share', 'fromAccount.taxable', 'fromAccount.tax', 'fromAccount.earlyShare', 'fromAccount.keptShare',
  'fromAccount.withheld', 'fromAccount.toRoth', 'fromAccount.otherToRoth', 'fromAccount.lessInRoth',
] as const;

export type TaxTopicLineId =
  | BracketLineId | (typeof INCOME_TAX_LINES)[number] | (typeof EARLY_LINES)[number] | (typeof FROM_ACCOUNT_LINES)[number];

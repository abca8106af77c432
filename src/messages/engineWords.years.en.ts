import type { SpreadLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What the facts of a plan over several years are called. */
export const factNames: Readonly<Record<string, string>> = {
  years: 'over how many years you convert', growthRate: 'the growth of each year', newEachYear: 'what you pay in each year without a deduction', convertEachYear: 'how much you convert each year', convertTotal: 'how much you convert in all',
};

/** Notes and refusals of a plan over several years. */
export const notes = {
  yearsOutOfRange: ({ fewest, most }: Values) => `I can plan for ${fewest} to ${most} years. Please choose a number of years in that range.`,
  growthOutOfRange: () => 'Please write growth as a share of one, from -0.5 to 1. For 5% a year that is "0.05".',
  spreadRmd: ({ age }: Values) => `From age ${age}, a required minimum distribution (RMD) may have to come out each year first. I cannot plan that over several years. Please ask a tax professional.`,
  spreadTwoAmounts: () => 'Please give an amount for each year or an amount for all the years, but not both.',
  growthAssumed: () => 'Growth is an assumption. Your IRAs will grow or shrink in their own way, and the later years will differ. I also took it that the law stays as it is.',
  growthNone: () => 'I took it that your IRAs do not grow or shrink. That is an assumption. Tell me a growth for each year to see what it changes.',
  paidInEachYear: ({ amount }: Values) => `I took it that you pay in ${usd(amount)} at the start of each year, and that you deduct none of it.`,
  spreadSameTotal: () => 'In the end as much is taxed as when you convert it all at once. What changes is the year in which it is taxed.',
  notAllConverted: ({ left, basis }: Values) => `After these years ${usd(left)} is still in your IRAs, with ${usd(basis)} of basis. So I do not compare it with a conversion of all of it at once.`,
  spreadRestStays: ({ left, basis }: Values) => `After these years ${usd(left)} is still in your IRAs, with ${usd(basis)} of basis.`,
  spreadShort: ({ wanted, converted }: Values) => `You want to convert ${usd(wanted)}, but with this loss there is only ${usd(converted)}. So I do not compare it with a conversion at once.`,
  rmdMayStart: () => 'In these years you may reach the age for required minimum distributions (RMDs). They come out before you convert. I left them out.',
};

/** What the totals over all years are, and the facts they rest on. */
export const lines: Record<Exclude<SpreadLineId, `year.${string}`>, string> & Readonly<Record<`given.${string}`, string>> = {
  'spread.converted': 'Converted over all years',
  'spread.taxFree': 'Tax-free over all years',
  'spread.taxable': 'Taxable over all years',
  'spread.tax': 'Tax over all years',
  'spread.basis': 'Basis you begin with and pay in',
  'spread.basisLeft': 'Basis left at the end',
  'spread.growth': 'Growth over all years',
  'spread.loss': 'Loss over all years',
  'spread.left': 'Left in your IRAs at the end',
  'atOnce.converted': 'Converted, all at once',
  'atOnce.taxFree': 'Tax-free, all at once',
  'atOnce.taxable': 'Taxable, all at once',
  'atOnce.tax': 'Tax, all at once',
  'atOnce.basisLeft': 'Basis left, all at once',
  'spread.taxableMore': 'More taxable than all at once',
  'spread.taxableLess': 'Less taxable than all at once',
  'spread.taxMore': 'More tax than all at once',
  'spread.taxLess': 'Less tax than all at once',
  'given.growthRate': 'Growth of each year',
  'given.lossRate': 'Loss of each year',
  'given.newEachYear': 'Paid in each year without a deduction',
  'given.convertEachYear': 'To be converted each year',
  'given.convertTotal': 'To be converted in all',
  'given.iraBasis': 'Your basis at the start',
  'given.pool': 'What your IRAs hold at the start',
  'given.left': 'Left after you convert at once',
  'given.growth': 'Growth of what is left by December 31',
  'given.loss': 'Loss of what is left by December 31',
};

/** What the lines of one year are, beside those of its form. */
export const yearLines = {
  pool: 'In your IRAs before you convert',
  toConvert: 'Still to be converted',
  part: 'Part of it that you convert',
  wanted: 'To be converted this year',
  left: 'Left after you convert',
  growth: 'Growth until December 31',
  loss: 'Loss until December 31',
} as const;

/** A line of one year, or of converting everything at once, by what it is called on its form. */
export const lineOf = {
  year: (number: string, title: string) => `Year ${number}: ${title}`,
  once: (title: string) => `All at once: ${title}`,
} as const;

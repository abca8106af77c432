import type { CheckNoteCode, CheckLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

export const factNames: Readonly<Record<string, string>> = { lines: 'the lines of your form' };

export const lines: Record<CheckLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'check8606.taxable': 'Taxable by the form as you wrote it',
  'check8606.taxedTooMuch': 'Taxable by mistake',
  'check8606.taxedTooLittle': 'Left out of what is taxable',
  'given.written15c': 'Line 15c as you wrote it',
  'given.written18': 'Line 18 as you wrote it',
  'given.written25c': 'Line 25c as you wrote it',
  'given.rothTaxFree': 'Roth money taken out that is not taxed',
};

/** How each line comes about, for the line that goes wrong. */
const HOW: Readonly<Record<string, string>> = {
  '3': 'Line 3 is lines 1 and 2 added up.', '4': 'Line 4 is a part of line 1.', '5': 'Line 5 is line 3 less line 4.', '9': 'Line 9 is lines 6, 7 and 8 added up.',
  '11': 'Line 11 is line 8 times line 10.', '12': 'Line 12 is line 7 times line 10.', '13': 'Line 13 is lines 11 and 12 added up.', '14': 'Line 14 is line 3 less line 13.',
  '15a': 'Line 15a is line 7 less line 12.', '15b': 'Line 15b is a part of line 15a.', '15c': 'Line 15c is line 15a less line 15b.',
  '16': 'Line 16 is the same as line 8.', '17': 'Line 17 is the same as line 11.', '18': 'Line 18 is line 16 less line 17.',
  '20': 'No more than that counts for a first home in your life.', '21': 'Line 21 is line 19 less line 20.', '23': 'Line 23 is line 21 less line 22, and never below zero.',
  '25a': 'Line 25a is line 23 less line 24, and never below zero.', '25b': 'Line 25b is a part of line 25a.', '25c': 'Line 25c is line 25a less line 25b.',
};

/** The words for what is wrong with a line, and what it should be. */
export const notes: Record<CheckNoteCode, (values: Values) => string> = {
  check8606Wrong: ({ line = '', written, should }) => `Line ${line} says ${usd(written)}. It should be ${usd(should)}. ${HOW[line] ?? 'Please add it up again.'}`,
  check8606Fact: ({ line, written, should }) => `Line ${line} says ${usd(written)}. From what you told me, it should be ${usd(should)}.`,
  check8606Line4: ({ written, should }) => `Line 4 says ${usd(written)}. It should be ${usd(should)}, the part you paid in after December 31. It cannot make this year's money tax-free.`,
  check8606Line6: ({ written, should }) => `Line 6 says ${usd(written)}, what was there before money came out. It asks for what was left on December 31, so it should be ${usd(should)}. What you converted is on line 8. It must not count twice.`,
  check8606OverBasis: ({ line, written, should }) => `Line ${line} says ${usd(written)}. It should be ${usd(should)}. Lines 11 and 12 together can never be more than line 5. It helps to use more places on line 10.`,
  check8606Negative: ({ line, written, should }) => `Line ${line} is ${usd(written)} below zero. No line of this form can be. It should be ${usd(should)}.`,
  check8606Line10Places: ({ written, should }) => `Line 10 says ${written}. The form asks for at least three places, so it should be ${should}.`,
  check8606Line10Rounding: ({ written, should }) => `Line 10 says ${written}. It should be ${should}: line 5 divided by line 9, with the last place rounded.`,
  check8606Line10Cap: ({ written, should }) => `Line 10 says ${written}. It can never be more than 1, and here it should be ${should}.`,
  check8606Line10Wrong: ({ written, should }) => `Line 10 says ${written}. It should be ${should}. Line 10 is line 5 divided by line 9.`,
  check8606Follows: ({ line, written, should }) => `Line ${line} says ${usd(written)}. It comes from a wrong line above it, and should be ${usd(should)}.`,
  check8606Line10Follows: ({ written, should }) => `Line 10 says ${written}. It comes from a wrong line above it, and should be ${should}.`,
  check8606Line6Same: ({ amount }) => `Lines 6 and 8 both say ${usd(amount)}. Line 6 is what was left on December 31. Is it that, or what was there before you converted? If you converted all of it, line 6 is zero.`,
  check8606Blank: ({ lines: blank }) => `You gave me nothing for these lines, so I counted each as zero: ${blank}.`,
  check8606WholeDollars: () => 'Your form has no cents, so I rounded to whole dollars too. Most people do so, but I could not confirm a rule for it.',
  check8606TaxedTooMuch: ({ written, should, gap }) => `In all, your form makes ${usd(written)} taxable. It should be ${usd(should)}. That is ${usd(gap)} too much.`,
  check8606TaxedTooLittle: ({ written, should, gap }) => `In all, your form makes ${usd(written)} taxable. It should be ${usd(should)}. So ${usd(gap)} was left out.`,
  check8606IfSent: () => 'If you have sent the form, a tax professional can tell you how to put it right.',
};

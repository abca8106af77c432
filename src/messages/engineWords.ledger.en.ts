import type { FixedLedgerLineId, LedgerNoteCode, LedgerYearPart } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

export const factNames: Readonly<Record<string, string>> = { entries: 'the years of your list' };

export const lines: Record<FixedLedgerLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'ledger.basis': 'Your basis after the last year',
  'ledger.contributed': 'Paid in without a deduction, all years',
  'ledger.rolledIn': 'After-tax plan money rolled in, all years',
  'ledger.used': 'Used by payouts, all years',
  'ledger.proof.form8606': 'Basis that stands on Forms 8606',
  'ledger.proof.form1099R': 'Basis that stands on Form 1099-R',
  'ledger.proof.form5498and1040': 'Basis that stands on Forms 5498 and 1040',
  'ledger.proof.form5498': 'Basis that stands on Form 5498 alone',
  'ledger.proof.memory': 'Basis that stands on memory alone',
  'ledger.withoutMemory': 'Your basis without what stands on memory alone',
  'ledger.penalty': 'Most that forms not sent can cost',
  'given.upTo1099R': 'Basis that stands on Forms 8606 and 1099-R',
  'given.upTo1040': 'Basis that stands on Forms 8606, 1099-R, 5498 and 1040',
  'given.priorBasis': 'Basis from before the first year',
  'given.basisOfYear': 'Basis with what was paid in that year',
  'given.late': 'Paid in after December 31',
  'given.converted': 'Converted that year',
  'given.distributed': 'Taken out that year',
  'given.yearEnd': 'Value of all your IRAs on December 31 of that year',
  'given.nontaxable': 'Tax-free by the form you sent',
  'given.penaltyNotSent': 'The penalty for one form not sent',
};

/** What each part of one year is. */
export const ledgerLines: Readonly<Record<LedgerYearPart, string>> = {
  basisIn: 'Basis from the year before',
  contributed: 'Paid in without a deduction',
  rolledIn: 'After-tax plan money rolled in',
  counts: 'Basis that counts for that year’s payouts',
  pool: 'Value on December 31 and all that came out',
  share: 'Tax-free share',
  usedConverting: 'Used by what was converted',
  usedDistributed: 'Used by what was taken out',
  used: 'Basis used',
  basisOut: 'Basis for the next year',
};

/** The words for what each year lacks, where it can be found, and what holds for all. */
export const notes: Record<LedgerNoteCode, (values: Values) => string> = {
  ledgerYearOrder: ({ year, before }) => `Please list each year once, the oldest first. In your list ${year} stands after ${before}.`,
  ledgerLateMoreThanPaid: ({ year, late, paid }) => `For ${year} you gave ${usd(late)} as paid in after December 31, but only ${usd(paid)} in all. Please check both.`,
  ledgerNeedsYearEnd: ({ year }) => `Money came out in ${year}. So I need what all your IRAs were worth on December 31 of that year. Box 5 of each Form 5498 shows it.`,
  ledgerNontaxableMoreThanOut: ({ year, nontaxable, out }) => `For ${year} you gave ${usd(nontaxable)} as tax-free, but only ${usd(out)} came out. Please check both.`,
  ledgerNontaxableMoreThanBasis: ({ year, nontaxable, basis }) => `The form for ${year} shows ${usd(nontaxable)} tax-free, but by your list there was only ${usd(basis)} of basis. A year may be missing. Please check the years before.`,
  ledgerNeedsForm: ({ year, amount }) => `For ${year}, your papers show that ${usd(amount)} was paid in and not deducted. What is missing is the Form 8606 of that year.`,
  ledgerNeeds1040: ({ year, amount }) => `For ${year}, Form 5498 shows that ${usd(amount)} was paid in. What is missing is proof that you did not deduct it. Look for your Form 1040 of that year, with nothing on the line for the IRA deduction.`,
  ledgerNeeds5498: ({ year, amount }) => `For ${year}, the ${usd(amount)} stands on memory alone. Ask the firm that held the IRA for Form 5498. Box 1 shows what was paid in. You also need your Form 1040 of that year.`,
  ledgerNeeds1099R: ({ year, amount }) => `For ${year}, the ${usd(amount)} that came from a plan stands on memory alone. Ask the plan for Form 1099-R of that year. Box 5 shows the after-tax money in it.`,
  ledgerPayoutUsed: ({ year, used }) => `Money came out in ${year}, and that used ${usd(used)} of your basis. Experts count it as used even if you did not claim it then.`,
  ledgerFormDiffers: ({ year, shown, reckoned }) => `For ${year}, the form you sent shows ${usd(shown)} tax-free. By your list it would be ${usd(reckoned)}. I kept to the form. Please check that year.`,
  ledgerStartsEmpty: ({ year }) => `I took it that you had no basis before ${year}. If you did, line 14 of an older Form 8606 shows it.`,
  ledgerMemoryApart: ({ memory, rest }) => `I keep ${usd(memory)} of your basis apart, for it stands on memory alone. Without it your basis is ${usd(rest)}.`,
  ledgerSentLate: () => 'You can still send a Form 8606 for an old year, alone and signed. Experts know of no time limit for it, but I found none confirmed by the IRS.',
  ledgerPenalty: ({ each, most }) => `The penalty for a form that was due and not sent can be ${usd(each)} a year, here at most ${usd(most)}. There is none if you had reasonable cause.`,
  ledgerOverstated: ({ overstated }) => `To claim more than you paid in can cost ${usd(overstated)}, unless there was reasonable cause. So claim what you can show.`,
  ledgerKeep: () => 'Keep this list with your Forms 8606, 5498, 1099-R and 1040 until all the money is out of your IRAs.',
};

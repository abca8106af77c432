import type { SixtyDayLineId, SixtyDayNoteCode } from '../engine/index.ts';
import { day } from './days.en.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact of a 60-day rollover is called. */
export const factNames: Readonly<Record<string, string>> = {
  receivedOn: 'the day you received the money', rolledOn: 'the day you rolled it over', today: 'today', rollFrom: 'where the money came from', rollTo: 'where it goes',
  lastRolloverReceivedOn: 'the day you received the money of your last rollover from IRA to IRA', inherited: 'whether you inherited it', loanOffset: 'whether it is a plan loan that was set off', loanOffsetAmount: 'how much of it is the loan',
  iraPreTax: 'the pre-tax money in all your IRAs before you took this out',
};

/** The words for notes and refusals on 60-day rollovers. */
export const notes: Record<SixtyDayNoteCode, (values: Values) => string> = {
  sixtyDaysOver: ({ received, lastDay }) => `The 60 days are over. You received the money on ${day(received)}, so the last day was ${day(lastDay)}. If you had a good reason to be late, the IRS may let you make it up. Its rules are in Rev. Proc. 2020-46.`,
  onceAYear: ({ last, received, from }) => `Only one rollover from IRA to IRA is allowed in a year, for all IRAs together. You had one with money you received on ${day(last)}. The next can be for money you receive on ${day(from)} or later, and this came on ${day(received)}.`,
  onceAYearUnclear: ({ last, received }) => `You rolled over other money that came on ${day(last)}, after this money of ${day(received)}. Which of the two was allowed is not clear. Please ask a tax professional.`,
  rolledBeforeReceived: ({ received, rolled }) => `These days do not fit: ${day(rolled)} is before ${day(received)}, when you received the money. Please check both.`,
  rothStaysRoth: () => 'Roth money can go only to another Roth account. From a Roth IRA, it can go only to a Roth IRA.',
  iraNotToPlanRoth: () => 'Money from a traditional IRA cannot go to the Roth account of a plan. It can go to a Roth IRA, or to the pre-tax part of a plan that takes it.',
  planRothNotFromPlan: () => 'Pre-tax plan money cannot go to the Roth account of another plan. Inside the same plan it may, if the plan lets you. Please ask your plan.',
  inheritedNotRolled: () => 'You inherited this from someone other than your spouse. Such money cannot be rolled over once it is paid to you. It can only move straight from firm to firm.',
  moreThanMayRoll: ({ rollover, most }) => `You want to roll over ${usd(rollover)}, but only ${usd(most)} of this money may go there. Please check the amounts.`,
  loanOffsetOnlyPlan: () => 'Only a plan can set off a loan, and here the money comes from an IRA. Please check both.',
  loanOffsetCashOver: ({ lastDay }) => `The 60 days for the cash are over. The last day was ${day(lastDay)}. The loan may have more time. Ask me of it alone, with the loan as the whole payout.`,
  sixtyDaysUntil: ({ received, lastDay }) => `You received the money on ${day(received)}. It must be in the other account by ${day(lastDay)}. That is the 60th day after.`,
  sixtyDaysMet: ({ received, lastDay }) => `You were in time. You received the money on ${day(received)}, and the last day was ${day(lastDay)}.`,
  loanOffsetDeadline: ({ year }) => `For a loan that was set off as work or the plan ended, you have more time. The last day is the due date of your tax return for ${year}, with any extra time you get to file it.`,
  loanOffsetCash: ({ received, lastDay }) => `The cash beside the loan has only 60 days. You received it on ${day(received)}, so it must be in the other account by ${day(lastDay)}.`,
  onceAYearAssumed: () => 'Only one rollover from IRA to IRA is allowed in a year, for all IRAs together. I took it that you had none in the year before.',
  onceAYearMet: ({ last }) => `Only one rollover from IRA to IRA is allowed in a year. Your last one was with money you received on ${day(last)}, so this one is allowed.`,
  onceAYearNotCounted: () => 'The limit of one rollover a year is only for money that goes from IRA to IRA. It does not count here.',
  sixtyDayReplace: ({ withheld, own, loan }) => {
    const credit = 'You get credit for what was held back when you file your taxes.';
    if (!loan) return `${usd(withheld)} was held back for tax. To roll over the full amount, add ${usd(own)} of your own money. ${credit}`;
    const none = withheld === '0.00';
    return `The loan of ${usd(loan)} is not paid to you in cash${none ? '' : `, and ${usd(withheld)} was held back for tax`}. To roll over the full amount, add ${usd(own)} of your own money.${none ? '' : ` ${credit}`}`;
  },
  sixtyDayKept: ({ kept, taxed }) => `${usd(kept)} is not rolled over, so it counts as taken out. That holds for tax held back too. ${taxed === '0.00' ? 'None of it is taxed.' : `${taxed ? `${usd(taxed)} of it is taxed` : 'It may be taxed in part or in full'}, and if you are under 59½, the 10% can be due on that.`}`,
  sixtyDayTaxed: () => 'What goes to a Roth IRA is taxed this year. After-tax money in it is not.',
  sixtyDayConversion: () => 'From an IRA to a Roth IRA is a conversion. It is taxed this year, less the after-tax share of all your IRAs together.',
  sixtyDayRmd: ({ rmd }) => `${usd(rmd)} had to come out this year as your RMD. It cannot be rolled over, so I took it off.`,
  sixtyDayAfterTaxStays: ({ afterTax }) => `The ${usd(afterTax)} of after-tax money cannot go to the plan this way. I left it out.`,
  sixtyDayPlanMustAccept: () => 'The plan must agree to take the money. Ask it first, in writing.',
  sixtyDayNoAfterTax: () => 'I took it that none of it is after-tax. If some is, tell me how much.',
  sixtyDayFifthWithheld: ({ loan }) => `I took it that the plan held back 20% of the part that is taxed${loan ? ', but no more than it paid in cash' : ''}. If it was another amount, tell me how much.`,
  sixtyDayPreTaxAssumed: () => 'Only pre-tax money can go from an IRA to a plan, and it goes first. I took it that your IRAs held at least this much of it.',
  sixtyDayPreTaxOnly: ({ preTax }) => `Only pre-tax money can go from an IRA to a plan. Your IRAs held ${usd(preTax)} of it, so no more than that can go there.`,
  sixtyDayNoneWithheld: () => 'I took it that no tax was held back from the IRA. If some was, tell me how much.',
  sixtyDaySameProperty: () => 'You must put in the same thing that you received. If it was cash, put in cash.',
};

/** What each line is. */
export const lines: Record<SixtyDayLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'sixtyDay.daysGone': 'Days since you received it',
  'sixtyDay.daysLeft': 'Days left',
  'sixtyDay.distribution': 'Paid out in all',
  'sixtyDay.withheld': 'Held back for tax',
  'sixtyDay.received': 'What reached you',
  'sixtyDay.mayRoll': 'What may be rolled over',
  'sixtyDay.rollover': 'Rolled over',
  'sixtyDay.ownMoney': 'Your own money that it takes',
  'sixtyDay.kept': 'Counts as taken out',
  'sixtyDay.rolledPreTax': 'Pre-tax money you roll over',
  'sixtyDay.keptPreTax': 'Pre-tax money you do not roll over',
  'sixtyDay.taxable': 'Taxed this year',
  'given.notRequired': 'What is not required',
  'given.iraPreTax': 'Pre-tax money in all your IRAs',
  'given.requiredAfterTax': 'After-tax part of your RMD',
  'given.requiredPreTax': 'Pre-tax part of your RMD',
  'given.afterTaxLeft': 'After-tax money beside the RMD',
  'given.preTaxPaid': 'Pre-tax money in it',
  'given.sixtyDays': 'Days you have',
  'given.afterTaxAmount': 'After-tax money in it',
  'given.loanOffset': 'Loan that was set off',
  'given.cashBeside': 'Cash beside the loan',
  'given.fifth': '20% of the part that is taxed',
  'given.taxablePaid': 'Pre-tax money beside the RMD',
};

import type { RmdLineId, RmdNoteCode } from '../engine/index.ts';
import { day } from './days.en.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact of a required distribution is called. */
export const factNames: Readonly<Record<string, string>> = {
  birthDate: 'your birth date', accountType: 'the kind of account', priorYearEnd: 'what the account held on December 31 of last year', retirementYear: 'the year you stop work there',
  fivePercentOwner: 'whether you own more than 5% of the firm', spouseMuchYounger: 'whether the only heir to the account is a spouse more than 10 years younger', firstPutOff: 'whether you put off your first RMD',
  firstYearBalance: 'what the account held on the December 31 before your first RMD year', firstYearTaken: 'what you took in your first RMD year', alreadyTaken: 'what you took out this year',
};

/** The words for notes and refusals on required distributions. */
export const notes: Record<RmdNoteCode, (values: Values) => string> = {
  rmdTooYoung: ({ age, year, applicable, firstYear, unsettled }) => (firstYear ? `No required minimum distribution (RMD) is due yet. In ${year} you turn ${age}. The first one is for the year you turn ${applicable}, and that is ${firstYear}.${unsettled === 'true' ? ` For your birth year, age ${applicable} is only proposed.` : ''}` : `No required minimum distribution (RMD) is due in ${year} at age ${age}. The first one comes at 73 or 75. Your birth year decides which.`),
  rmdYearTooEarly: ({ year, first }) => `I know the rules for these payments from ${first} on. I cannot work out ${year}.`,
  rmdNotFromRothIra: () => 'A Roth IRA has no required minimum distribution (RMD) as long as its owner lives. So there is nothing to work out.',
  rmdNotFromPlanRoth: ({ first }) => `Since ${first}, a Roth account in a plan has no required minimum distribution (RMD) as long as its owner lives. So there is nothing to work out.`,
  rmdOtherTable: () => 'Your spouse is your only heir and more than 10 years younger, so another table holds. It asks for less each year, and I do not have it. Please ask the firm that keeps your account.',
  rmdPutOffOtherYear: ({ year, firstYear, next }) => `Only your first RMD can wait, and only until April 1 of the next year. ${firstYear ? `Yours was for ${firstYear}, so it could wait until ${next}, not ${year}.` : `Yours was long before ${year}.`}`,
  ageDoesNotFit: ({ age, birthYear, year, reached }) => `Someone born in ${birthYear} turns ${reached} in ${year}, but you gave age ${age}. Please check both.`,
  birthDatesDisagree: ({ birthDate, birthYear }) => `You gave ${day(birthDate)} as your birth date and ${birthYear} as your birth year. Please check both.`,
  retirementDoesNotFit: ({ retired, year }) => `You gave ${retired} as the year you stop work there. That does not fit with what you said of work in ${year}. Please check both.`,
  qcdNotFromPlan: () => 'A charity gift counts as a QCD only if it comes from an IRA, not from a plan. Please check where it came from.',
  rmdIraAfterTax: () => 'The after-tax share of an IRA is worked out on Form 8606, for all your IRAs and the whole year. I cannot split one RMD. Ask me about your IRAs as a whole.',
  rmdTwoInOneYear: ({ first, second, firstYear, year }) => `Two RMDs fall in ${year}. ${usd(first)} is for ${firstYear} and is due by April 1. ${usd(second)} is for ${year} and is due by December 31. Both count as money of ${year}.`,
  rmdMayWait: ({ firstYear, next }) => `This is your first RMD, for ${firstYear}. You may wait with it until April 1, ${next}. Then two of them fall in ${next}.`,
  rmdBegan: ({ firstYear, next, year }) => `Your first RMD was for ${firstYear}, and you had until April 1, ${next} to take it. This one is due by December 31, ${year}.`,
  rmdBeganEarlier: ({ year }) => `Your RMDs began under an older rule. The one for ${year} is due by December 31, ${year}.`,
  rmdAgeUnsettled: ({ birthYear, applicable }) => `For people born in ${birthYear}, the law as written names two ages, 73 and 75. A rule that makes it ${applicable} is only proposed. I used ${applicable}. Please check this before you rely on it.`,
  rmdStillWorking: () => 'You still work for the firm that has this plan, and you own no more than 5% of it. So no RMD is due from the plan yet. Some plans ask for it all the same, so ask yours.',
  rmdOwnerMayNotWait: () => 'You own more than 5% of the firm. So your RMD cannot wait, even while you work there.',
  rmdIraMayNotWait: () => 'The plan where you work may let you wait. An IRA does not. Pre-tax IRA money that was in that plan before the year began waits with it.',
  rmdBeforeConversion: ({ due }) => `The first money out this year is your required minimum distribution (RMD). So the ${usd(due)} cannot be converted or rolled over. It comes before both.`,
  rmdIrasTogether: () => 'All your own traditional, SEP and SIMPLE IRAs count as one. You can take the RMD from any of them. Take all of it before you convert from one of them.',
  rmd403bTogether: () => 'All your 403(b) accounts count as one, apart from IRAs and other plans. Money put in before 1987 can follow an older rule. Please ask if you have some.',
  rmdPlanAlone: () => 'A plan of this kind pays an RMD of its own. What you take from an IRA or another plan does not count for it.',
  rmdIfMissed: ({ left, missed, corrected }) => `${usd(left)} is still to come out. If it is late, there is a 25% tax on it, which is ${usd(missed)}. That falls to 10%, or ${usd(corrected)}, if you make up for it soon.`,
  rmdMoreThanDue: ({ more }) => `You took out ${usd(more)} more than you had to. It does not count for a later year.`,
  rmdPayoutSplit: ({ payout, required, mayRoll }) => `Of the ${usd(payout)} you take out now, ${usd(required)} is your RMD. You can roll over or convert the other ${usd(mayRoll)}.`,
  rmdAfterTaxFirst: ({ afterTax, preTax }) => `After-tax money counts for the RMD first. So ${usd(afterTax)} of your RMD is after-tax and not taxed, and ${usd(preTax)} is pre-tax and taxed. This is how an older rule puts it, so ask your plan if it does the same.`,
  rmdAssumesFirstTaken: ({ firstYear }) => `I took it that you took the RMD for ${firstYear} in that year. If you put it off, tell me. Then two are due this year.`,
  rmdAssumesLeft: ({ firstYear }) => `I took it that you stopped work there by ${firstYear}. If it was later, your first RMD was later too. The amount for this year is the same.`,
  rmdAssumesOwn: () => 'This is for your own money. For an account that you inherited, there are other rules.',
  rmdAssumesTable: () => 'I used the table that holds for most people. If your only heir is a spouse more than 10 years younger, another table holds. Then less has to come out.',
  rmdAssumesNoAfterTax: () => 'I took it that this plan holds no after-tax money of yours. If it does, tell me how much.',
  rmdAssumesJustDue: () => 'I took it that you take out just what you have to.',
  qcdCapUnknown: ({ year }) => `I do not know how much may go to charity as a QCD in ${year}. Please look up the limit at irs.gov.`,
};

/** What each line is. */
export const lines: Record<RmdLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'rmd.age': 'Age you reach this year',
  'rmd.applicableAge': 'Age at which RMDs start for you',
  'rmd.firstYear': 'Your first RMD year',
  'rmd.balance': 'What the account held on December 31 of last year',
  'rmd.period': 'Years in the table for your age',
  'rmd.amount': 'RMD for this year',
  'rmd.firstAge': 'Age you reached in your first RMD year',
  'rmd.firstBalance': 'What the account held on the December 31 before that year',
  'rmd.firstPeriod': 'Years in the table for that age',
  'rmd.firstAmount': 'RMD for your first year',
  'rmd.firstLeft': 'What of it is due by April 1 of this year',
  'rmd.due': 'RMDs due this year',
  'rmd.left': 'Still to come out this year',
  'rmd.ifMissed': 'Tax if that is missed',
  'rmd.ifCorrected': 'Tax if it is made up for in time',
  'rmd.payout': 'What you take out now',
  'rmd.payoutAfterTax': 'After-tax money in what you take out now',
  'rmd.required': 'Part of it that is your RMD',
  'rmd.requiredAfterTax': 'After-tax part of your RMD',
  'rmd.requiredPreTax': 'Taxable part of your RMD',
  'rmd.mayRoll': 'Part of it that you can roll over or convert',
  'rmd.mayRollAfterTax': 'After-tax money you can roll over or convert',
  'rmd.mayRollPreTax': 'Pre-tax money you can roll over or convert',
  'given.payoutRatio': 'After-tax share of the account',
  'given.taxYear': 'The year',
  'given.birthYear': 'Your birth year',
  'given.applicableYear': 'The year you reach that age',
  'given.retirementYear': 'The year you stop work there',
  'given.firstYearTaken': 'What you took in your first RMD year',
  'given.alreadyTaken': 'What you took out this year',
  'given.missedRate': 'The rate of that tax',
};

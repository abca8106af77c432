import type { Form8606LineId, Line, NoteCode, PlanLineId, TaxLineId } from '../engine/index.ts';
import * as required from './engineWords.rmd.en.ts';
import * as roth from './engineWords.roth.en.ts';
import * as sixtyDay from './engineWords.sixtyDay.en.ts';
import * as checkForm8606 from './engineWords.checkForm8606.en.ts';
import * as form1099 from './engineWords.form1099.en.ts';
import * as ledger from './engineWords.ledger.en.ts';
import * as tax from './engineWords.tax.en.ts';
import * as contribution from './engineWords.contribution.en.ts';
import * as strategies from './engineWords.strategies.en.ts';
import * as years from './engineWords.years.en.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact is called when it must be asked for or named. */
const factNames: Readonly<Record<string, string>> = {
  taxYear: 'the tax year', priorBasis: 'your basis from earlier years', newNondeductible: 'what you paid in without a deduction this year',
  lateNondeductible: 'what you paid in after December 31', iraBasis: 'your basis, the after-tax money in your IRAs',
  iraAfterTaxPct: 'the after-tax share of your IRAs', iraYearEnd: 'what your IRAs are worth on December 31',
  iraTotal: 'what all your traditional, SEP and SIMPLE IRAs hold together', outstandingRollovers: 'rollovers still on their way on December 31',
  iraOtherDistributions: 'other money taken out of your IRAs this year', convertAmount: 'how much you convert',
  rolloverToPlan: 'what goes from your IRAs to a workplace plan', qcdAmount: 'your charity gift from the IRA', hsaFundingAmount: 'what goes from the IRA to your HSA',
  planType: 'the kind of plan', planTotal: 'what your whole plan account holds, without Roth', planAfterTaxBasis: 'your after-tax contributions',
  planAfterTaxEarnings: 'the earnings on your after-tax contributions', planAfterTaxTotal: 'your after-tax account with its earnings',
  planPretax: 'the pre-tax part of the account', planPre1987Basis: 'after-tax contributions made before 1987', planRothTotal: 'your Roth account in the plan',
  separateAccount: 'whether the plan keeps after-tax money apart', distributionAmount: 'how much you take out', destinations: 'where the money goes',
  preTaxOrder: 'the order for pre-tax money', age: 'your age', birthYear: 'your birth year', employed: 'whether you still work there',
  filingStatus: 'your filing status', income: 'your income', marginalRate: 'your federal tax rate', stateRate: 'your state tax rate',
  rothOpenedYear: 'the year of your first Roth IRA', rmdAmount: 'your required minimum distribution', withheld: 'the tax held back',
  afterTaxAmount: 'the after-tax money in the payout',
  ...required.factNames,
  ...roth.factNames,
  ...sixtyDay.factNames,
  ...form1099.factNames,
  ...checkForm8606.factNames,
  ...ledger.factNames,
  ...tax.factNames,
  ...contribution.factNames,
  ...years.factNames,
};

function factName(fact = ''): string {
  return factNames[fact] ?? `"${fact}"`;
}

/** The words for every note and refusal: what is so, and what to do next. */
export const notes: Record<NoteCode, (values: Values) => string> = {
  badFacts: ({ fact }) => (fact ? `I could not read ${factName(fact)}. Please check how it is written.` : 'I could not read these facts. Please send one set of facts, with a name and a value for each.'),
  unknownFact: ({ fact }) => `I do not know a fact called "${fact}". Please check its name.`,
  unknownKind: ({ kinds }) => `Please tell me the kind of case. It is one of these: ${kinds}.`,
  unknownYear: ({ year, known }) => `I do not have the figures for ${year}. I know these tax years: ${known}. For another year, please look at irs.gov.`,
  missingFacts: ({ facts }) => `I need to know more before I can give you a figure${facts ? `: ${facts}` : ''}.`,
  amountNegative: ({ fact }) => `An amount cannot be below zero. Please check ${factName(fact)}.`,
  amountTooLarge: ({ fact }) => `I work with amounts up to one trillion dollars. Please check ${factName(fact)}.`,
  amountTooPrecise: ({ fact }) => `Please give ${factName(fact)} in dollars and cents, such as 1733.33.`,
  amountUnreadable: ({ fact }) => `Please write ${factName(fact)} as plain dollars and cents in quotes, such as "40000" or "1733.33".`,
  rateOutOfRange: ({ fact }) => `Please write ${factName(fact)} as a share of one. For 22% that is "0.22".`,
  dayUnreadable: ({ fact }) => `Please write ${factName(fact)} as year, month and day, such as 2026-03-31.`,
  convertMoreThanPool: ({ out, pool }) => `You would take out ${usd(out)}, but your IRAs hold ${usd(pool)}. Please check both amounts.`,
  lateMoreThanNew: (v) => `You paid ${usd(v['late'])} after December 31, but only ${usd(v['new'])} for the year in all. Please check both amounts.`,
  leavesMoreThanPreTax: ({ leaves, preTax }) => `Only pre-tax money can leave your IRAs this way, and there is ${usd(preTax)} of it. You asked to move ${usd(leaves)}. Please choose a smaller amount.`,
  partsDoNotSum: ({ whole, parts }) => `These amounts do not fit together: one way they make ${usd(whole)}, the other way ${usd(parts)}. Please check them.`,
  ageBelowQcd: ({ age }) => `A charity gift straight from an IRA (a QCD) counts only from age 70½. You gave age ${age}. If the gift was made, add it to your other distributions.`,
  qcdOverCap: ({ cap, year }) => `In ${year}, at most ${usd(cap)} can go to charity as a QCD. Please add what is above that to your other distributions.`,
  hsaFundingOverLimit: ({ limit, year }) => `In ${year}, at most ${usd(limit)} can move from an IRA to an HSA. Please add what is above that to your other distributions.`,
  distributionMoreThanBalance: ({ distribution, balance }) => `You would take out ${usd(distribution)}, but the account holds ${usd(balance)}. Please check both amounts.`,
  destinationsMoreThanDistribution: ({ listed, distribution }) => `You send ${usd(listed)} on, but only ${usd(distribution)} is paid out. Please check the amounts.`,
  preTaxOrderDoesNotFit: () => 'The order for pre-tax money must name each place once, by its number in your list, and cash is not one of them.',
  rmdInPlan: () => 'A required minimum distribution cannot be rolled over, and it changes how the rest is split. I cannot work that out. Please ask your plan for the figures.',
  pre1987Beyond: ({ pre1987, distribution }) => `Your contributions from before 1987 (${usd(pre1987)}) come out first, and ${usd(distribution)} is more than they are. How the rest is split depends on the plan's records. Please ask your plan.`,
  separateAccountNotPension: () => 'The rule for a separate after-tax account is not for pensions. Please ask your plan how it splits a payout.',
  estimate: () => 'This is an estimate. The form uses the value of your IRAs on December 31. Growth, losses, a new rollover into an IRA or more money out before then will change it.',
  yearEndUsed: () => 'You gave me both a total and the December 31 value. I used the December 31 value, as the form does.',
  assumesNone: () => 'I took it that nothing else was paid in or taken out this year. Tell me if that is not so.',
  shareFromPercent: () => 'I used the after-tax share you gave me. Your Form 8606, line 14, has the exact amount.',
  formStops: () => 'Nothing comes out of your IRAs this year, so nothing is taxed and all your basis is kept for later.',
  ratioCapped: () => 'Your basis is more than your IRAs are worth. So all of what comes out is tax-free, and the rest of your basis is kept for later. The loss itself is not deductible.',
  nothingLeft: ({ basis }) => (basis === '0.00' ? 'Nothing is left in your IRAs on December 31, so all of your basis is used this year.' : `Nothing is left in your IRAs on December 31. The ${usd(basis)} of basis that remains waits until you have money in an IRA again.`),
  basisCarriesForward: ({ basis }) => `${usd(basis)} of basis goes on to next year. You find it on line 14 of your Form 8606.`,
  lateContribution: ({ late }) => `The ${usd(late)} you paid in after December 31 cannot make this year's money tax-free. It counts from next year on.`,
  contributionOverLimit: ({ paid, limit, year }) => `You paid in ${usd(paid)}, but the limit for ${year} is ${usd(limit)}. Too much paid in can cost 6% a year, so please look into it soon.`,
  rmdFirst: ({ rmd }) => `Your required minimum distribution (RMD) of ${usd(rmd)} comes out first. It cannot be converted, so I counted it as money taken out.`,
  qcdAge: () => 'A charity gift straight from an IRA counts only if you were at least 70½ on that day. Please check the date.',
  rollInMustBeAccepted: ({ amount }) => `Your plan must agree to take the ${usd(amount)}, and it must leave your IRA by December 31. Ask the plan first, in writing.`,
  withheldNotConverted: ({ withheld }) => `The ${usd(withheld)} held back for tax did not reach your Roth IRA. It counts as money taken out.`,
  checkWhatLeft: () => 'Only pre-tax money may leave this way, yet your basis is now more than your IRAs hold. Please check that what left was all pre-tax.',
  assumesSeparateAccount: () => 'I took it that the plan keeps your after-tax money apart and pays from that account alone. Please ask your plan. If not, I need the whole balance.',
  assumesWholeAccount: ({ apart }) => apart ? `You take more than your after-tax account holds (${usd(apart)}), so I counted the whole account as one. Please ask your plan which money it pays out first.` : 'I counted the whole account as one. If your plan keeps after-tax money apart and can pay from it alone, tell me its earnings and I will work that out too.',
  separateAccountDecides: ({ low, high }) => `Your plan decides how much of this is after-tax: ${usd(low)} if it counts as one account, ${usd(high)} if after-tax money is kept apart and paid out alone. Please ask your plan which it is.`,
  planLoss: ({ basis, balance }) => `You put in ${usd(basis)} after tax, and the account is worth less: ${usd(balance)}. So all of the payout is after-tax, and none of it is taxed. I count no deduction for the loss. Ask a tax professional if anything can be claimed for it. Keep your records of what you put in and have not got back.`,
  pre1987First: () => 'After-tax contributions from before 1987 come out first, if your plan let people take them out on May 5, 1986. Your plan has the records.',
  rothLeftOut: () => 'Your Roth account in the plan is counted apart. It is not part of this split.',
  governmentalOnly: () => 'This holds for a 457(b) plan of a state or local government. Other 457(b) money cannot be rolled over.',
  withholdingReplace: ({ withheld }) => `The plan holds back ${usd(withheld)} for tax. To roll over the full amount you must add that much from other money within 60 days. You get credit for it on your tax return.`,
  rothTakesPreTaxFirst: ({ preTax }) => `Direct rollovers take pre-tax money first. So ${usd(preTax)} of what goes to the Roth is pre-tax and is taxed. To send only after-tax money there, all the pre-tax money must be rolled to a traditional IRA or a plan.`,
  choiceBeforeRollover: () => 'You choose which rollover gets the pre-tax money. Tell the plan before or when the rollovers are made.',
  afterTaxJoinsIra: () => 'After-tax money in a traditional IRA joins the basis of all your IRAs. You can then no longer move it alone. Keep your Form 1099-R; box 5 shows it.',
  afterTaxNeedsDirect: () => 'A plan can take after-tax money only by direct rollover, not within 60 days. Please ask the plan, or choose an IRA.',
  earlyAdditionalTax: () => 'You are under 59½, so the taxable money you keep may also cost a 10% additional tax. There are exceptions.',
  federalOnly: () => 'This is federal tax only. Your state may tax it in another way.',
  nothingToSplit: () => 'There are no two kinds of money in this payout, so there is nothing to split.',
  noPreTaxToMove: () => 'There is no pre-tax money in your IRAs that could leave this way.',
  yearIsOver: () => 'This works only if the money leaves your IRA by December 31 of that year.',
  ...required.notes,
  ...roth.notes,
  ...sixtyDay.notes,
  ...form1099.notes,
  ...checkForm8606.notes,
  ...ledger.notes,
  ...tax.notes,
  ...contribution.notes,
  ...strategies.notes,
  ...years.notes,
};

/** What each numbered line is. */
export const lines: Record<Form8606LineId | PlanLineId | TaxLineId, string> & Partial<Record<`given.${string}`, string>> = {
  '8606.1': 'Paid in without a deduction for this year',
  '8606.2': 'Basis from earlier years',
  '8606.3': 'Basis in all',
  '8606.4': 'Part of line 1 paid after December 31',
  '8606.5': 'Basis that counts this year',
  '8606.6': 'Value of all your IRAs on December 31',
  '8606.7': 'Taken out this year, not converted',
  '8606.8': 'Converted to a Roth IRA',
  '8606.9': 'Lines 6, 7 and 8 together',
  '8606.10': 'Your tax-free share',
  '8606.11': 'Tax-free part of what you convert',
  '8606.12': 'Tax-free part of what you take out',
  '8606.13': 'Tax-free in all',
  '8606.14': 'Basis for next year',
  '8606.15a': 'Part of what you take out that is not tax-free',
  '8606.15b': 'Part of it from a disaster distribution',
  '8606.15c': 'Taxable part of what you take out',
  '8606.16': 'Converted to a Roth IRA',
  '8606.17': 'Tax-free part of what you convert',
  '8606.18': 'Taxable part of what you convert',
  'plan.balance': 'Account the payout comes from',
  'plan.basis': 'Your after-tax contributions in it',
  'plan.ratio': 'After-tax share of that account',
  'plan.distribution': 'Payout',
  'plan.preTax': 'Pre-tax money in the payout',
  'plan.afterTax': 'After-tax money in the payout',
  'plan.paid': 'Paid to you by the plan',
  'plan.paidPreTax': 'Pre-tax money paid to you',
  'plan.cash': 'Kept by you',
  'plan.cashPreTax': 'Pre-tax money you keep',
  'plan.cashAfterTax': 'After-tax money you keep',
  'plan.taxable': 'Taxable',
  'plan.withholding': 'Held back by the plan for tax',
  'tax.taxable': 'Taxable',
  'tax.taxFree': 'Tax-free',
  'tax.marginalRate': 'Your federal rate',
  'tax.federal': 'Federal tax',
  'tax.stateRate': 'Your state rate',
  'tax.state': 'State tax',
  'given.iraYearEnd': 'Value of your IRAs on December 31',
  'given.outstandingRollovers': 'Rollovers still on their way on December 31',
  'given.iraTotal': 'What all your IRAs held before this year’s moves',
  'given.iraOtherDistributions': 'Other money taken out this year',
  'given.distributions': 'Money taken out, at least what is required',
  'given.rmdAmount': 'Required minimum distribution',
  'given.rmdAfterQcd': 'What is left of it after your charity gift',
  'given.withheld': 'Held back for tax from the conversion',
  'given.rolloverToPlan': 'Moved from your IRAs to a workplace plan',
  'given.qcdAmount': 'Charity gift from your IRA (QCD)',
  'given.hsaFundingAmount': 'Moved from your IRA to your HSA',
  'given.planTotal': 'Your whole plan account, without Roth',
  'given.planPretax': 'Pre-tax part of the account',
  'given.planAfterTaxBasis': 'Your after-tax contributions',
  'given.planAfterTaxEarnings': 'Earnings on your after-tax contributions',
  'given.planAfterTaxTotal': 'Your after-tax account with its earnings',
  'given.planPre1987Basis': 'After-tax contributions from before 1987',
  'given.distributionAmount': 'Payout you asked for',
  'given.income': 'Your income',
  'given.preTaxLeft': 'Pre-tax money not yet given a place',
  'given.withholdingRate': 'The rate the plan must hold back',
  ...required.lines,
  ...roth.lines,
  ...sixtyDay.lines,
  ...form1099.lines,
  ...checkForm8606.lines,
  ...ledger.lines,
  ...tax.lines,
  ...contribution.lines,
  ...strategies.lines,
  ...years.lines,
};

/** What the four lines of one destination are. */
export const destinationLines: Readonly<Record<'amount' | 'preTax' | 'afterTax' | 'taxable', string>> = {
  amount: 'Sent there',
  preTax: 'Pre-tax money in it',
  afterTax: 'After-tax money in it',
  taxable: 'Taxable there',
};

/** How a line comes from the lines it is made of, given by name. */
export const ops: Readonly<Record<Line['op'], (operands: readonly string[]) => string>> = {
  given: () => 'as you told me',
  fixed: () => 'set by law',
  add: (names) => (names.length > 1 ? names.join(' plus ') : names.length > 0 ? `the same as ${names.join('')}` : 'nothing of the kind in what you told me'),
  subtract: ([whole = '', ...parts]) => (parts.length > 0 ? `${whole} less ${parts.join(' and ')}` : `the same as ${whole}`),
  lesser: (names) => `the smaller of ${names.join(' and ')}`,
  greater: (names) => `the larger of ${names.join(' and ')}`,
  divide: ([part = '', whole = '']) => `${part} divided by ${whole}, at most 1`,
  multiply: ([whole = '', share = '']) => `${whole} times ${share}`,
  quotient: ([whole = '', by = '']) => `${whole} divided by ${by}`,
  lookup: ([by = '']) => `what the law’s table says for ${by}`,
  multiplyUp: ([whole = '', share = '', step = 'step']) => `${whole} times ${share}, rounded up to the next ${step}`,
};

/** The names of missing facts, joined for `missingFacts`. */
export function listFacts(facts: readonly string[]): string {
  const names = facts.map((fact) => factName(fact));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Faults of the text itself, before it is facts. */
export const faults = {
  notJson: 'This line is not JSON. Please send one set of facts on each line.',
  lineTooLong: 'This line is too long. Please send one set of facts on each line.',
} as const;

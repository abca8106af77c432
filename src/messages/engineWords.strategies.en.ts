import type { PlanTerm, StrategyId, StrategyLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What a plan may not allow, and what to ask it. */
const terms: Readonly<Record<PlanTerm, { readonly no: string; readonly ask: string }>> = {
  acceptsRollIns: { no: 'it does not take money from an IRA', ask: 'if it takes money from an IRA' },
  inService: { no: 'it does not pay out while you still work there', ask: 'if it pays out while you still work there' },
  inPlanRoth: { no: 'you cannot move money to Roth inside the plan', ask: 'if you can move money to Roth inside the plan' },
  afterTaxContributions: { no: 'it takes no after-tax contributions', ask: 'if it takes after-tax contributions' },
  separateAccounts: { no: 'it does not keep after-tax money apart', ask: 'if it keeps after-tax money apart and can pay from it alone' },
};

function termOf(term = ''): { readonly no: string; readonly ask: string } {
  return Object.hasOwn(terms, term) ? terms[term as PlanTerm] : { no: 'its rules say no', ask: `about this: ${term}` };
}

/** Why a strategy is not open, what to be careful about, and by when it must be done. */
export const notes = {
  otherAccount: ({ account }: Values) => (account === 'ira' ? 'This way is for money in an IRA.' : 'This way is for money in a workplace plan.'),
  planDoesNotAllow: ({ term }: Values) => `Your plan does not allow this: ${termOf(term).no}.`,
  amountNeeded: () => 'Tell me how much you want to move this way.',
  noBasis: () => 'There is no after-tax money in your IRAs to use this year. So this would change nothing.',
  allIsBasis: () => 'All the money in your IRAs is after-tax, so there is nothing else that could come along.',
  mustStayForPayout: ({ out, basis }: Values) => `You take out ${usd(out)} this year, and your basis is ${usd(basis)}. So some of the pre-tax money must stay.`,
  nothingToConvert: () => 'What you take out this year leaves nothing to convert.',
  yearIsPast: () => 'You gave me the value on December 31, so that year is over. What moved then stays in that year.',
  coverageUnknown: () => 'Tell me if your health plan covers only you or your family too. The limit for your HSA depends on it.',
  hsaUsed: () => 'You can move money from an IRA to an HSA once in your life. There is one more time only if your coverage goes from self-only to family in the same year.',
  hsaNotEligible: () => 'You can do this only while you may pay into an HSA.',
  hsaFull: ({ year }: Values) => `What is paid into your HSA already reaches the limit for ${year}.`,
  spouseUnknown: () => 'Tell me what your spouse’s own IRAs hold, how much of it is basis, and how much would be converted.',
  notMarried: () => 'This way is for people who are married.',
  spouseNoBetter: () => 'Your spouse’s IRAs would give no larger tax-free share than yours.',
  notKeptApart: () => 'Your plan counts the account as one, so it cannot pay out after-tax money alone.',
  yearsNeeded: () => 'Tell me over how many years you want to convert, from 2 to 10.',
  spreadConvertsOnly: () => 'I can plan several years only where all that leaves your IRAs is converted. You told me of other money.',
  askYourPlan: ({ term }: Values) => `Please ask your plan ${termOf(term).ask}.`,
  planRulesFollow: () => 'Money in a plan follows the plan’s rules: what you can buy with it, what it costs, and when you can take it out. Some ways around the 10% tax are for IRAs only.',
  growthAfterMove: () => 'What your IRA earns after the move is pre-tax money again. So a little may be taxed if you convert later.',
  onlyBasisLeftAt: ({ most }: Values) => `If you moved ${usd(most)}, only your basis would be left. Then all you convert would be tax-free.`,
  simpleTwoYears: () => 'Is one of your IRAs a SIMPLE IRA? In its first two years it can move only to another SIMPLE IRA.',
  qcdRules: () => 'The gift must go straight from the IRA to a charity, not to a donor-advised fund. It takes pre-tax money first and counts toward your RMD.',
  qcdLess: () => 'If you deducted what you paid into an IRA after 70½, less can go this way. A SEP or SIMPLE IRA that still gets money from your employer cannot be used.',
  qcdFromRmd: ({ amount }: Values) => `You gave no amount. So I took your required minimum distribution (RMD), up to the limit for the year: ${usd(amount)}.`,
  hsaOnce: () => 'You can do this only once in your life.',
  hsaStayCovered: () => 'You must be able to pay into an HSA through the twelve months that follow. If not, the amount is taxed and costs 10% more. A SEP or SIMPLE IRA that still gets money from your employer cannot be used.',
  hsaCatchUpLater: ({ more }: Values) => `If you are 55 or older by the end of the year, the limit is ${usd(more)} more.`,
  cannotUndo: () => 'Once it is converted, you cannot undo it.',
  moreIncome: () => 'What is taxed adds to your income. That can raise other costs, such as what you pay for Medicare two years later.',
  oneRateForAll: () => 'I used one rate for all of it. Part of a large amount can be taxed at a higher rate.',
  sameMixture: ({ converted, taxFree, taxable }: Values) => `You cannot pick only the after-tax money. Of the ${usd(converted)} you convert, ${usd(taxFree)} is tax-free and ${usd(taxable)} is taxed.`,
  decemberCounts: ({ basis }: Values) => `What you convert in January is on next year's form. It uses what your IRAs hold at the end of that year. ${usd(basis)} of basis goes along.`,
  nextYearSameValue: () => 'I took it that your IRAs are worth the same in January as now. Tell me if they are not.',
  nextYearRmd: () => 'Next year’s required minimum distribution (RMD) must come out before you convert. I left it out. Please tell me how much it is.',
  nextYearLimits: ({ year }: Values) => `I do not have the limits for ${year} yet. Please look at irs.gov before you act.`,
  sameRateAssumed: () => 'I used the same tax rate for each year. If your rate changes, so does the tax.',
  spouseOwnForm: () => 'Each of you has an own Form 8606. The IRAs of one never count on the form of the other.',
  spouseInstead: () => 'I took it that your spouse converts in your place, and that you convert nothing.',
  nothingWithheld: () => 'Nothing is held back for tax, so you pay the tax from other money.',
  earningsComeAlong: () => 'What your after-tax money has earned comes along in proportion. It can go to a traditional IRA and stay untaxed.',
  repeatAfterTax: () => 'Your plan takes after-tax contributions, so you can do this again. The sooner after you pay in, the less there is to tax.',
  inPlanCannotUndo: () => 'You cannot undo a move to Roth inside the plan. The plan’s rules still say when you can take the money out.',
  fiveYearsIfTaxed: () => 'If you take this money out within five years and before 59½, the part taxed now may cost a 10% additional tax.',
  rmdComesFirst: () => 'At your age a required minimum distribution (RMD) comes out first. It cannot move to a plan or to a Roth. I left it out. Please tell me how much it is.',
  planRmdMayComeFirst: () => 'At your age a required minimum distribution (RMD) may have to come out first. It cannot be rolled over. I left it out. Please ask your plan how much it is.',
  preTaxJoinsIra: () => 'The pre-tax money then counts with your other IRAs. If you convert IRA money that has basis, less of it is tax-free.',
  spreadFirstYear: () => 'Each part counts for the year in which it leaves your IRA. You can stop or change the plan after any year.',
  growthStaysPreTax: () => 'What your after-tax money earns in the plan is pre-tax money. It is taxed when it comes out.',
  byYearEnd: ({ year }: Values) => `This must be done by December 31${year ? `, ${year}` : ' of the year it is to count for'}.`,
  within60Days: () => 'You have 60 days from the day you get the money to roll it over.',
  beforePayout: () => 'Tell the plan where each part is to go before it pays, or when it does.',
  noDeadline: () => 'There is no last day for this.',
};

/** What the key figures are, as things stand and with a strategy followed. */
export const lines: Record<StrategyLineId, string> & { readonly 'given.basisLeft': string } = {
  'today.taxable': 'Taxable as things stand',
  'today.taxFree': 'Tax-free as things stand',
  'today.toRoth': 'To a Roth as things stand',
  'today.withheld': 'Held back for tax as things stand',
  'today.leaves': 'Moved out without using basis, as things stand',
  'today.basisLeft': 'Basis left as things stand',
  'today.tax': 'Tax as things stand',
  'strategy.taxable': 'Taxable this way',
  'strategy.taxFree': 'Tax-free this way',
  'strategy.toRoth': 'To a Roth this way',
  'strategy.withheld': 'Held back for tax this way',
  'strategy.leaves': 'Moved out without using basis, this way',
  'strategy.basisLeft': 'Basis left this way',
  'strategy.tax': 'Tax this way',
  'change.taxable': 'Difference in what is taxable',
  'change.taxFree': 'Difference in what is tax-free',
  'change.toRoth': 'Difference in what reaches a Roth',
  'change.withheld': 'Difference in what is held back',
  'change.leaves': 'Difference in what moves out without basis',
  'change.basisLeft': 'Difference in basis left',
  'change.tax': 'Difference in tax',
  'given.basisLeft': 'After-tax money left in the plan',
};

/** What each strategy is called, and what it is. */
export const strategyWords: Readonly<Record<StrategyId, { readonly name: string; readonly what: string }>> = {
  rollInFirst: { name: 'Move the pre-tax money to a plan first', what: 'All the pre-tax money in your IRAs goes to a workplace plan. Only your basis is left to convert.' },
  rollInPart: { name: 'Move part of the pre-tax money to a plan', what: 'Some of the pre-tax money goes to a workplace plan. Your tax-free share of the rest goes up.' },
  qcdFirst: { name: 'Give to charity from your IRA first', what: 'A gift goes straight from your IRA to a charity. It takes pre-tax money, so your tax-free share goes up.' },
  hsaFunding: { name: 'Move some to your HSA first', what: 'Pre-tax money goes from your IRA to your health savings account. It is not taxed.' },
  convertAll: { name: 'Convert all of it now', what: 'All of your IRA money goes to a Roth IRA this year. All but your basis is taxed.' },
  convertBasisOnly: { name: 'Convert only as much as your basis', what: 'You convert an amount as large as your basis. It is still a mix of both kinds of money.' },
  waitForJanuary: { name: 'Wait until January', what: 'You convert next year and not now. Then it is on next year’s form.' },
  spreadConversion: { name: 'Convert it over several years', what: 'You convert in equal parts, one each year. Each year has its own form and its own tax.' },
  spouseConverts: { name: 'Your spouse converts', what: 'Your spouse converts in your place. It is on your spouse’s own form.' },
  noticeSplit: { name: 'Send each kind of money to its own home', what: 'The pre-tax money goes straight to a traditional IRA, and the after-tax money straight to a Roth IRA.' },
  preTaxDirectAfterTax60: { name: 'Get the after-tax money by check', what: 'The pre-tax money goes straight to a traditional IRA. You get the after-tax money and put it in a Roth IRA within 60 days.' },
  allToRoth: { name: 'Send all of it to a Roth IRA', what: 'The whole payout goes straight to a Roth IRA. The pre-tax part is taxed.' },
  inPlanRoth: { name: 'Move it to Roth inside the plan', what: 'The money goes to a Roth account in the same plan. The pre-tax part is taxed.' },
  inServiceAfterTax: { name: 'Take out the after-tax account alone', what: 'Only the after-tax account is paid out. What you paid in goes to a Roth IRA, and what it earned to a traditional IRA.' },
  allCash: { name: 'Take all of it in cash', what: 'The whole payout comes to you. The pre-tax part is taxed, and the plan holds back part of it.' },
  leaveInPlan: { name: 'Leave it in the plan', what: 'Nothing is paid out and nothing is taxed.' },
};

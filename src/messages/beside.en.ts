import type { BesideWords } from '../dialogs/beside/words.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** The words around figures that stand beside an answer. */
export const beside: BesideWords = {
  taxTitle: (year) => `What it costs in federal tax, ${year}`,
  taxTitleAllRoth: (year) => `Federal tax if all of it goes to a Roth IRA, ${year}`,
  taxOneRate: (amount, tax, rate, year) => `On the ${amount} of taxable money the federal tax is ${tax}. All of it falls in your ${rate} bracket for ${year}.`,
  taxRates: (amount, tax, top, year) => `On the ${amount} of taxable money the federal tax is ${tax}. The last dollars of it reach the ${top} bracket for ${year}.`,
  taxNone: (amount, year) => `On the ${amount} of taxable money you owe no federal tax for ${year}. Your deduction takes all of it in.`,
  atRate: (amount, rate) => `Tax on ${amount} of it at ${rate}`,
  earlyTitle: 'The 10% additional tax',
  early: (tax, kept) => `There is a 10% additional tax on the ${kept} of taxable money that you do not roll over or convert: ${tax}. It comes on top of the income tax.`,
  figure: { early: '10% additional tax', allTax: 'In all', federal: 'Federal tax by bracket', limit: 'The most you may pay into IRAs', straight: 'Of that, straight into a Roth IRA', onlyBackdoor: 'Of that, only by the backdoor', backdoorTaxable: 'Taxable when you convert it', roomLimit: 'The most that may go into the plan', roomDeferrals: 'Less your deferrals', roomEmployer: 'Less what your employer puts in', roomPaid: 'Less after-tax money so far', catchUpLeft: 'Catch-up money still open on top', incomeTax: 'Tax on the conversion', earlyOnHeldBack: '10% additional tax on what is held back', otherToRoth: 'Reaches the Roth if you pay the tax from other money' },
  contributionTitle: (year) => `What you may pay into IRAs, ${year}`,
  contributionRule: 'How much may go straight into a Roth IRA depends on your age, how you file and your income. What is left of the limit gets there only by the backdoor.',
  contributionOffer: 'Tell me these three and I’ll work it out.',
  backdoorTaxed: (amount, free, taxed) => `With what is in your IRAs now, converting those ${amount} makes ${free} tax-free and ${taxed} taxable.`,
  turnsFifty: 'What counts is your age on December 31. If you turn 50 by then, tell me 50, and the limit is higher.',
  ageAtYearEnd: 'What counts is your age on December 31. If you reach the next year of age by then, tell me that age. The limits may be higher.',
  roomTitle: (year) => `Room for after-tax money in the plan, ${year}`,
  roomLeft: (amount, year) => `You have room for ${amount} of after-tax money in the plan for ${year}, if the plan takes it.`,
  roomNone: (year) => `There is no room left for after-tax money in the plan for ${year}.`,
  roomRule: 'Each year there is a limit on all that goes into the plan from you and your employer. Your deferrals and what your employer puts in use up part of it. The rest is room for after-tax money.',
  fromAccountTitle: 'Paying the tax out of the IRA',
  fromAccount: (withheld, toRoth, less) => `To pay all the tax out of the IRA, ${withheld} must be held back. Then ${toRoth} reaches the Roth IRA. That is ${less} less than if you pay the tax from other money.`,
  springTitle: (year) => `Paid in next spring for ${year}`,
  springLines: (amount, year, next) => `You can still pay in for ${year} next spring. The ${amount} go on lines 1 and 4 of your form for ${year}, so they make none of that year’s money tax-free. They count in ${next}.`,
  springTaxed: (free, taxed, next) => `If you convert them in ${next}, ${free} is tax-free and ${taxed} is taxable.`,
  ageDecides: 'This leaves out the 10% additional tax on money you keep. It can come on top before age 59½, so tell me your age.',
  jointAssumed: 'I took it that you and your spouse file one joint return. Tell me if you file apart.',
  offerTax: 'Tell me how you file and your income, and I’ll add what it costs in tax. You can also change any number, say “why?” to see the steps, or ask for a person.',
};

/** Facts asked for only beside an answer. */
export const besideSlots = {
  filingStatus: {
    label: 'Filing status', ask: 'How do you file your tax return?', why: 'The tax brackets and the deduction differ by how you file.', where: 'Your last tax return shows it at the top of the first page.',
    choices: [{ label: 'Single', say: 'single' }, { label: 'Married, one joint return', say: 'married filing jointly' }, { label: 'Married, apart', say: 'married filing separately' }, { label: 'Head of household', say: 'head of household' }],
  },
  income: { label: 'Income', ask: 'What is your income for the year, without this money and before deductions?', why: 'The money comes on top of your income, so your income decides which brackets it falls in.', where: 'Your last tax return shows it as adjusted gross income. Leave out what you convert or take out here.' },
  yearSaid: { label: 'Year' },
  taxableIncome: { label: 'Taxable income' },
  deferrals: { label: 'Your deferrals this year', ask: 'How much do you defer from your pay this year, pre-tax and Roth together?', why: 'What you defer counts toward the limit, so it takes up room.', where: 'Your last pay stub shows it for the year so far. Add what is still to come.', choices: [{ label: 'The most I may', say: 'I max out' }] },
  employerContributions: { label: 'Put in by your employer this year', short: 'What your employer puts in', ask: 'How much does your employer put in this year, match and all else?', why: 'What your employer puts in counts toward the same limit.', where: 'Your plan’s website shows it by source. Add what is still to come this year.' },
  afterTaxPaid: { label: 'After-tax contributions this year' },
  planAllowsAfterTax: { label: 'The plan takes after-tax money' },
  livedApart: { label: 'Lived apart from your spouse all year', ask: 'Did you live apart from your spouse for the whole year?', why: 'Someone who lives apart all year counts here as not married.', choices: [{ label: 'Yes', say: 'yes' }, { label: 'No', say: 'no' }] },
} satisfies Record<string, SlotWords>;

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
  figure: { early: '10% additional tax', allTax: 'In all', federal: 'Federal tax by bracket' },
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
  taxableIncome: { label: 'Taxable income' },
} satisfies Record<string, SlotWords>;

import type { WayWords } from '../dialogs/ways/words.ts';
import { strategyWords } from './engineWords.strategies.en.ts';
import { lineOf, yearLines } from './engineWords.years.en.ts';

/** The words around ways that stand side by side. */
export const ways: WayWords = {
  named: strategyWords,
  lead: 'I don’t advise, and the choice is yours. But I can show you the ways side by side. Each one starts from what you told me.',
  inWords: 'I don’t advise, and the choice is yours. But I can tell you the ways. With your figures I’ll put them side by side.',
  title: 'The ways side by side',
  today: 'As things stand',
  column: { taxable: 'Taxable', taxFree: 'Tax-free', toRoth: 'To a Roth', withheld: 'Held back for tax', leaves: 'Moved out first', basisLeft: 'Basis left', tax: 'Tax' },
  leftInPlan: 'After-tax money left in the plan',
  lowest: (amount, way) => `The lowest taxable amount here is ${amount}, with “${way}”. But read what comes with it.`,
  noneLower: 'None of the ways below has less that is taxable than your case as it stands.',
  besideToday: 'in your case as it stands',
  besideWay: (way) => `with “${way}”`,
  less: (amount, beside) => `That is ${amount} less to be taxed than ${beside}.`,
  more: (amount, beside) => `That is ${amount} more to be taxed than ${beside}.`,
  same: (beside) => `Just as much is taxed as ${beside}.`,
  range: (low, high) => `${low} to ${high}`,
  law: 'Law',
  closedTitle: 'Not open yet, or not for you',
  closed: (way, why) => `${way}: ${why}`,
  closedAlone: (way, why) => `“${way}” is not open as things stand. ${why}`,
  ask: {
    amountNeeded: 'How much do you want to move this way?',
    yearsNeeded: 'Over how many years would you convert, from 2 to 10?',
    coverageUnknown: 'Does your health plan cover only you, or your family too? The limit for your HSA depends on it.',
  },
  coverage: [{ label: 'Only me', say: 'only me' }, { label: 'My family too', say: 'my family too' }],
  next: 'Ask about any one of them and I’ll show its steps. You can also change a number, or ask for a person.',
  spreadTitle: (years) => `Year by year, over ${years} years`,
  spreadColumns: { converted: 'Converted', taxFree: 'Tax-free', taxable: 'Taxable', tax: 'Tax' },
  year: (number) => (number.length < 4 ? `Year ${number}` : number),
  yearLines,
  lineOf,
  allYears: 'All years',
  atOnce: 'All at once',
  spreadTotals: (years, taxable, atOnce) => `Over ${years} years, ${taxable} is taxable in all. If you convert it all at once, it is ${atOnce}.`,
  spreadAlone: (years, taxable) => `Over ${years} years, ${taxable} is taxable in all.`,
  growth: (rate) => `I took the ${rate} a year that you named as growth.`,
  loss: (rate) => `I took the ${rate} a year that you named as a loss.`,
};

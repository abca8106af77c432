import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How neighbouring questions are asked in English. */
export const besideConcepts = {
  taxCost: list('cost; costs; costing'),
  taxableIncome: list('taxable income'),
} satisfies Lexicon['concepts'];

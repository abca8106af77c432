import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in Spanish. */
export const neighbourConcepts = {
  born: list('naci; nacio; nacido; nacida; ano|fecha de? nacimiento; nacimiento'),
} satisfies Lexicon['concepts'];

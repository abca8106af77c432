import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in Spanish. */
export const neighbourConcepts = {
  born: list('naci; nacio; nacido; nacida; ano|fecha de? nacimiento; nacimiento'),
  netOf: list('despues de la|una? retencion; despues de|del retener|retenerme|descontar|20|veinte; ya descontado|descontada|retenido; menos el? 20; neto|netos|neta|netas; libre de retencion'),
} satisfies Lexicon['concepts'];

import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in English. */
export const neighbourConcepts = {
  born: list('born; birth year; year of birth; birth date; date of birth; birthdate; dob; my birthday is'),
} satisfies Lexicon['concepts'];

import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in English. */
export const neighbourConcepts = {
  born: list('born; birth year; year of birth; birth date; date of birth; birthdate; dob; my birthday is'),
  netOf: list('after withholding; after the withholding; after tax withholding; after taxes withheld; after the 20; after 20; after they withheld; after they took; minus the 20; minus 20; less the 20; less 20; net of; net'),
} satisfies Lexicon['concepts'];

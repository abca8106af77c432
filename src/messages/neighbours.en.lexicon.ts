import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in English. */
export const neighbourConcepts = {
  born: list('born; birth year; year of birth; birth date; date of birth; birthdate; dob; my birthday is'),
} satisfies Lexicon['concepts'];

/** How such questions are put in English, in words that mean something else alone. */
export const neighbourAside = {
  checkIt: list('check my|this|the|our|over form?; check my|the 8606|form; please check; double check; can you check; is this|it|that right|correct; is my|the 8606|form right|correct; did i do|fill it|this|that|out? right|correctly; does this|it|that look right|correct|ok; does it add up; what did i do wrong; whatd i do wrong; what is|did_i_get wrong; find the|my mistake|error; go over my|the 8606|form|lines'),
  expectIt: list('what will|should|would my|the|a|my_form|the_form >1099|1099r|1099s; will my|the >1099|1099r; what should >box; what goes|belongs in|on >box|my_1099|the_1099; which|what code will|should|would; how will|should it|this be? reported|coded; what to expect; expect on|in|to_see'),
  kept5498: list('have|kept|found|saved|got|keep my|the|all|all_my|all_the|those|both|copies_of_my? 5498|5498s|form_5498|form_5498s|forms_5498; with my|the|all_my 5498s|forms_5498'),
  form1040: list('1040|1040s; tax return|returns; my|old|the|and returns'),
  netOf: list('after withholding; after the withholding; after tax withholding; after taxes withheld; after the 20; after 20; after they withheld; after they took; minus the 20; minus 20; less the 20; less 20; net of; net'),
} satisfies Lexicon['aside'];

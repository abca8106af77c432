import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How neighbouring questions are asked in Spanish. */
export const besideConcepts = {
  taxCost: list('costar; costara; costaria; cuesta; costo'),
  taxableIncome: list('ingreso|ingresos gravable|gravables|imponible; base imponible'),
} satisfies Lexicon['concepts'];

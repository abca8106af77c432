import type { CheckNoteCode, CheckLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

export const factNames: Readonly<Record<string, string>> = { lines: 'las líneas de su forma' };

export const lines: Record<CheckLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'check8606.taxable': 'Gravable en la forma como la llenó',
  'check8606.taxedTooMuch': 'Gravable por error',
  'check8606.taxedTooLittle': 'Lo que faltó de lo gravable',
  'given.written15c': 'La línea 15c como la llenó',
  'given.written25c': 'La línea 25c como usted la escribió',
  'given.rothTaxFree': 'Dinero Roth que sacó y no paga impuesto',
  'given.written18': 'La línea 18 como la llenó',
};

/** How each line comes about, for the line that goes wrong. */
const HOW: Readonly<Record<string, string>> = {
  '3': 'La línea 3 es la suma de la 1 y la 2.', '4': 'La línea 4 es una parte de la 1.', '5': 'La línea 5 es la 3 menos la 4.', '9': 'La línea 9 es la suma de la 6, la 7 y la 8.',
  '11': 'La línea 11 es la 8 por la 10.', '12': 'La línea 12 es la 7 por la 10.', '13': 'La línea 13 es la suma de la 11 y la 12.', '14': 'La línea 14 es la 3 menos la 13.',
  '15a': 'La línea 15a es la 7 menos la 12.', '15b': 'La línea 15b es una parte de la 15a.', '15c': 'La línea 15c es la 15a menos la 15b.',
  '16': 'La línea 16 es lo mismo que la 8.', '17': 'La línea 17 es lo mismo que la 11.', '18': 'La línea 18 es la 16 menos la 17.',
  '20': 'Para una primera casa no cuenta más que eso en toda la vida.', '21': 'La línea 21 es la 19 menos la 20.', '23': 'La línea 23 es la 21 menos la 22, y nunca menos de cero.',
  '25a': 'La línea 25a es la 23 menos la 24, y nunca menos de cero.', '25b': 'La línea 25b es parte de la 25a.', '25c': 'La línea 25c es la 25a menos la 25b.',
};

/** The Spanish words for what is wrong with a line, and what it should be. */
export const notes: Record<CheckNoteCode, (values: Values) => string> = {
  check8606Wrong: ({ line = '', written, should }) => `La línea ${line} dice ${usd(written)}. Debe decir ${usd(should)}. ${HOW[line] ?? 'Por favor, haga otra vez la suma.'}`,
  check8606Fact: ({ line, written, should }) => `La línea ${line} dice ${usd(written)}. Por lo que me dijo, debe decir ${usd(should)}.`,
  check8606Line4: ({ written, should }) => `La línea 4 dice ${usd(written)}. Debe decir ${usd(should)}, la parte que pagó después del 31 de diciembre. Esa parte no hace libre el dinero de este año.`,
  check8606Line6: ({ written, should }) => `La línea 6 dice ${usd(written)}, lo que había antes de sacar dinero. Ahí va lo que quedó el 31 de diciembre, así que debe decir ${usd(should)}. Lo que convirtió está en la línea 8. No debe contar dos veces.`,
  check8606OverBasis: ({ line, written, should }) => `La línea ${line} dice ${usd(written)}. Debe decir ${usd(should)}. Las líneas 11 y 12 juntas nunca son más que la línea 5. Ayuda usar más decimales en la línea 10.`,
  check8606Negative: ({ line, written, should }) => `La línea ${line} está ${usd(written)} bajo cero. Ninguna línea de esta forma puede estarlo. Debe decir ${usd(should)}.`,
  check8606Line10Places: ({ written, should }) => `La línea 10 dice ${written}. La forma pide por lo menos tres decimales, así que debe decir ${should}.`,
  check8606Line10Rounding: ({ written, should }) => `La línea 10 dice ${written}. Debe decir ${should}: la línea 5 entre la 9, con el último decimal redondeado.`,
  check8606Line10Cap: ({ written, should }) => `La línea 10 dice ${written}. Nunca puede ser más de 1, y aquí debe decir ${should}.`,
  check8606Line10Wrong: ({ written, should }) => `La línea 10 dice ${written}. Debe decir ${should}. La línea 10 es la 5 entre la 9.`,
  check8606Follows: ({ line, written, should }) => `La línea ${line} dice ${usd(written)}. Viene de un error más arriba, y debe decir ${usd(should)}.`,
  check8606Line10Follows: ({ written, should }) => `La línea 10 dice ${written}. Viene de un error más arriba, y debe decir ${should}.`,
  check8606Line6Same: ({ amount }) => `Las líneas 6 y 8 dicen ${usd(amount)} las dos. La línea 6 es lo que quedó el 31 de diciembre. ¿Es eso, o lo que había antes de convertir? Si convirtió todo, la línea 6 es cero.`,
  check8606Blank: ({ lines: blank }) => `No me dio nada para estas líneas, así que conté cada una como cero: ${blank}.`,
  check8606WholeDollars: () => 'Su forma no tiene centavos, así que yo también redondeé a dólares. Casi todos lo hacen así, pero no pude confirmar una regla.',
  check8606TaxedTooMuch: ({ written, should, gap }) => `En total, su forma hace gravables ${usd(written)}. Deben ser ${usd(should)}. Son ${usd(gap)} de más.`,
  check8606TaxedTooLittle: ({ written, should, gap }) => `En total, su forma hace gravables ${usd(written)}. Deben ser ${usd(should)}. Faltaron ${usd(gap)}.`,
  check8606IfSent: () => 'Si ya mandó la forma, un experto en impuestos le puede decir cómo se arregla.',
};

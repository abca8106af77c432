import type { WayWords } from '../dialogs/ways/words.ts';
import { strategyWords } from './engineWords.strategies.es.ts';
import { lineOf, yearLines } from './engineWords.years.es.ts';

/** The words around ways that stand side by side. */
export const ways: WayWords = {
  named: strategyWords,
  lead: 'Yo no doy consejos: usted decide. Pero le puedo mostrar los caminos lado a lado. Cada uno parte de lo que usted me dijo.',
  inWords: 'Yo no doy consejos: usted decide. Pero le puedo decir los caminos que hay. Con sus cifras se los pongo lado a lado.',
  title: 'Los caminos lado a lado',
  today: 'Tal como está',
  column: { taxable: 'Gravable', taxFree: 'Sin impuesto', toRoth: 'A una Roth', withheld: 'Retenido', leaves: 'Sale primero', basisLeft: 'Base que queda', tax: 'Impuesto' },
  leftInPlan: 'Después de impuestos que queda en el plan',
  lowest: (amount, way) => `Lo menos gravable aquí es ${amount}, con “${way}”. Pero lea lo que eso trae.`,
  noneLower: 'En ninguno de estos caminos hay menos gravable que en su caso tal como está.',
  besideToday: 'en su caso tal como está',
  besideWay: (way) => `con “${way}”`,
  less: (amount, beside) => `Así paga impuesto por ${amount} menos que ${beside}.`,
  more: (amount, beside) => `Así paga impuesto por ${amount} más que ${beside}.`,
  same: (beside) => `Así es gravable lo mismo que ${beside}.`,
  range: (low, high) => `${low} a ${high}`,
  law: 'Ley',
  closedTitle: 'Aún no se puede, o no es para usted',
  closed: (way, why) => `${way}: ${why}`,
  closedAlone: (way, why) => `“${way}” no se puede tal como están las cosas. ${why}`,
  ask: {
    amountNeeded: '¿Cuánto quiere mover de este modo?',
    yearsNeeded: '¿En cuántos años lo haría, de 2 a 10?',
    coverageUnknown: '¿Su plan de salud lo cubre solo a usted o también a su familia? De eso depende el tope de su HSA.',
  },
  coverage: [{ label: 'Solo a mí', say: 'solo a mí' }, { label: 'También a mi familia', say: 'a mi familia' }],
  next: 'Pregunte por cualquiera de ellos y le muestro los pasos. También puede cambiar un número o pedir una persona.',
  spreadTitle: (years) => `Año por año, en ${years} años`,
  spreadColumns: { converted: 'Convierte', taxFree: 'Sin impuesto', taxable: 'Gravable', tax: 'Impuesto' },
  year: (number) => (number.length < 4 ? `Año ${number}` : number),
  yearLines,
  lineOf,
  allYears: 'Todos los años',
  atOnce: 'Todo de una vez',
  spreadTotals: (years, taxable, atOnce) => `En ${years} años, son gravables ${taxable} en total. Si convierte todo de una vez, son ${atOnce}.`,
  spreadAlone: (years, taxable) => `En ${years} años, son gravables ${taxable} en total.`,
  growth: (rate) => `Tomé el ${rate} al año que usted dijo que crece.`,
  loss: (rate) => `Tomé el ${rate} al año que usted dijo que pierde.`,
};

import type { SpreadLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What the facts of a plan over several years are called, in Spanish. */
export const factNames: Readonly<Record<string, string>> = {
  years: 'en cuántos años convierte', growthRate: 'cuánto crecen sus IRA cada año', newEachYear: 'lo que pone cada año sin deducirlo', convertEachYear: 'cuánto convierte cada año', convertTotal: 'cuánto convierte en total',
};

/** Notes and refusals of a plan over several years. */
export const notes = {
  yearsOutOfRange: ({ fewest, most }: Values) => `Puedo hacer la cuenta de ${fewest} a ${most} años. Por favor, escoja un número de años entre esos.`,
  growthOutOfRange: () => 'Por favor, escriba lo que crece como parte de uno, de -0.5 a 1. Para un 5% al año es "0.05".',
  spreadRmd: ({ age }: Values) => `Desde los ${age} años puede tener que salir antes, cada año, una distribución mínima requerida (RMD). Eso no lo puedo calcular para varios años. Por favor, pregunte a un experto en impuestos.`,
  spreadTwoAmounts: () => 'Por favor, deme un monto para cada año o uno para todos los años, pero no los dos.',
  growthAssumed: () => 'Lo que crecen es algo supuesto. Sus IRA van a subir o bajar a su modo, y los años que siguen van a ser otros. También supuse que la ley no cambia.',
  growthNone: () => 'Supuse que sus IRA no suben ni bajan. Es solo algo supuesto. Dígame cuánto crecen cada año para ver qué cambia.',
  paidInEachYear: ({ amount }: Values) => `Supuse que pone ${usd(amount)} al comienzo de cada año y que no deduce nada de eso.`,
  spreadSameTotal: () => 'Al final paga impuesto lo mismo que si convierte todo de una vez. Lo que cambia es el año en que paga.',
  notAllConverted: ({ left, basis }: Values) => `Después de estos años quedan ${usd(left)} en sus IRA, con ${usd(basis)} de base. Por eso no lo comparo con convertir todo de una vez.`,
  spreadRestStays: ({ left, basis }: Values) => `Después de estos años quedan ${usd(left)} en sus IRA, con ${usd(basis)} de base.`,
  spreadShort: ({ wanted, converted }: Values) => `Quiere convertir ${usd(wanted)}, pero con esta baja solo hay ${usd(converted)}. Por eso no lo comparo con convertir de una vez.`,
  rmdMayStart: () => 'En estos años puede llegar a la edad de las distribuciones mínimas requeridas (RMD). Salen antes de convertir. No las conté.',
};

/** What the totals over all years are, in Spanish. */
export const lines: Record<Exclude<SpreadLineId, `year.${string}`>, string> & Readonly<Record<`given.${string}`, string>> = {
  'spread.converted': 'Convertido en todos los años',
  'spread.taxFree': 'Libre en todos los años',
  'spread.taxable': 'Gravable en todos los años',
  'spread.tax': 'Impuesto en todos los años',
  'spread.basis': 'Base que tiene y que pone',
  'spread.basisLeft': 'Base que queda al final',
  'spread.growth': 'Lo que ganan en todos los años',
  'spread.loss': 'Lo que pierden en todos los años',
  'spread.left': 'Lo que queda en sus IRA al final',
  'atOnce.converted': 'Convertido, todo de una vez',
  'atOnce.taxFree': 'Libre, todo de una vez',
  'atOnce.taxable': 'Gravable, todo de una vez',
  'atOnce.tax': 'Impuesto, todo de una vez',
  'atOnce.basisLeft': 'Base que queda, todo de una vez',
  'spread.taxableMore': 'Más gravable que todo de una vez',
  'spread.taxableLess': 'Menos gravable que todo de una vez',
  'spread.taxMore': 'Más impuesto que todo de una vez',
  'spread.taxLess': 'Menos impuesto que todo de una vez',
  'given.growthRate': 'Lo que crecen cada año',
  'given.lossRate': 'Lo que pierden cada año',
  'given.newEachYear': 'Lo que pone cada año sin deducirlo',
  'given.convertEachYear': 'Lo que quiere convertir cada año',
  'given.convertTotal': 'Lo que quiere convertir en total',
  'given.iraBasis': 'Su base al comienzo',
  'given.pool': 'Lo que hay en sus IRA al comienzo',
  'given.left': 'Lo que queda después de convertir de una vez',
  'given.growth': 'Lo que gana el resto hasta el 31 de diciembre',
  'given.loss': 'Lo que pierde el resto hasta el 31 de diciembre',
};

/** What the lines of one year are, beside those of its form. */
export const yearLines = {
  pool: 'Lo que hay en sus IRA antes de convertir',
  toConvert: 'Lo que falta por convertir',
  part: 'Parte de eso que convierte',
  wanted: 'Lo que quiere convertir este año',
  left: 'Lo que queda después de convertir',
  growth: 'Lo que ganan hasta el 31 de diciembre',
  loss: 'Lo que pierden hasta el 31 de diciembre',
} as const;

/** A line of one year, or of converting everything at once, by what it is called on its form. */
export const lineOf = {
  year: (number: string, title: string) => `Año ${number}: ${title}`,
  once: (title: string) => `Todo de una vez: ${title}`,
} as const;

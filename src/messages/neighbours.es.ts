import type { NeighbourWords } from '../dialogs/beside/neighbourWords.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** Las palabras de las cifras de preguntas vecinas. */
export const neighbours: NeighbourWords = {
  next: { rmd: 'Si también quiere convertir, dígame su base ya gravada y cuánto convertiría. También puede preguntar por qué, cambiar cualquier número o pedir una persona.' },
  sixtyDay: {
    title: 'Sus 60 días',
    daysLeft: (days) => (days === '0' ? 'Hoy es el último día.' : days === '1' ? 'Le queda 1 día.' : `Le quedan ${days} días.`),
    figure: { paid: 'Pagado en total', withheld: 'Retenido para impuestos', received: 'Lo que le llegó', own: 'Dinero propio que debe poner' },
    askWithheld: 'Dígame cuánto le retuvieron, y le digo cuánto dinero propio hace falta para pasar todo.',
  },
  rmd: {
    title: (year) => `Su distribución mínima requerida (RMD), ${year}`,
    answer: (year, due, balance, period) => `Para ${year} debe sacar al menos ${due}. Son ${balance} entre ${period}, los años de la tabla del IRS para su edad.`,
    left: (counted, left) => `Su donación de ${counted} cuenta para la RMD, así que faltan ${left} por sacar.`,
    byBirthYear: (year, one, oneBorn, other, otherBorn) => `Para ${year} debe sacar al menos ${one} si nació en ${oneBorn}, o ${other} si nació en ${otherBorn}. Cuenta la edad que cumple antes de fin de año. Dígame en qué año nació y le muestro los pasos y las fechas.`,
    leftEither: (counted, one, other) => `Su donación de ${counted} cuenta para la RMD. Así que faltan ${one} o ${other} por sacar.`,
    figure: { balance: 'Al 31 de diciembre pasado', period: 'Años de la tabla', due: 'RMD', counted: 'Donación (QCD)', left: 'Falta por sacar' },
    offer: 'Dígame cuánto había en la cuenta el 31 de diciembre pasado y le calculo el monto.',
  },
};

const yesNo = [{ label: 'Sí', say: 'sí' }, { label: 'No', say: 'no' }, { label: 'No lo sé', say: 'no lo sé' }] as const;

/** Datos que solo se piden en preguntas vecinas. */
export const neighbourSlots = {
  receivedOn: { label: 'Día en que llegó el dinero' },
  checkAmount: { label: 'Monto del cheque' },
  birthYear: { label: 'Año de nacimiento', ask: '¿En qué año nació?', why: 'La edad que cumple este año decide si le toca una RMD y de cuánto es.' },
  ageThisYear: { label: 'Edad que cumple este año' },
  priorYearEnd: { label: 'Valor al 31 de diciembre pasado', ask: '¿Cuánto había en la cuenta el 31 de diciembre pasado? Si son IRA, sume todas sus IRA tradicionales, SEP y SIMPLE.', why: 'La RMD es ese valor entre un número de la tabla del IRS.', where: 'Está en el estado de cuenta de fin de año. De las IRA, también en la casilla 5 del formulario 5498.' },
  rmdDue: { label: 'RMD del año, calculada' },
  qcdPlanned: { label: 'Donación desde la IRA (QCD)' },
  fivePercentOwner: { label: 'Tiene más del 5% de la empresa', ask: '¿Es dueño de más del 5% de la empresa?', why: 'Quien tiene más del 5% no puede aplazar la RMD por seguir trabajando.', choices: yesNo },
} satisfies Record<string, SlotWords>;

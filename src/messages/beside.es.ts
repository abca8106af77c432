import type { BesideWords } from '../dialogs/beside/words.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** Las palabras de las cifras que van al lado de una respuesta. */
export const beside: BesideWords = {
  taxTitle: (year) => `Lo que cuesta en impuesto federal, ${year}`,
  taxTitleAllRoth: (year) => `Impuesto federal si todo va a una Roth IRA, ${year}`,
  taxOneRate: (amount, tax, rate, year) => `Por los ${amount} gravables el impuesto federal es de ${tax}. Todo cae en su tramo del ${rate} para ${year}.`,
  taxRates: (amount, tax, top, year) => `Por los ${amount} gravables el impuesto federal es de ${tax}. Los últimos dólares llegan al tramo del ${top} para ${year}.`,
  taxNone: (amount, year) => `Por los ${amount} gravables no debe impuesto federal para ${year}. Su deducción los cubre todos.`,
  atRate: (amount, rate) => `Impuesto de ${amount} al ${rate}`,
  earlyTitle: 'El impuesto adicional del 10%',
  early: (tax, kept) => `Hay un impuesto adicional del 10% sobre los ${kept} gravables que no pasa ni convierte: ${tax}. Se suma al impuesto sobre el ingreso.`,
  figure: { early: 'Impuesto adicional del 10%', allTax: 'En total', federal: 'Impuesto federal por tramo' },
  jointAssumed: 'Supuse que usted y su cónyuge declaran juntos. Dígame si declaran por separado.',
  offerTax: 'Dígame cómo declara y cuánto gana, y le sumo lo que cuesta en impuestos. También puede cambiar cualquier número, decir “¿por qué?” para ver los pasos o pedir una persona.',
};

/** Datos que solo se piden al lado de una respuesta. */
export const besideSlots = {
  filingStatus: {
    label: 'Cómo declara', ask: '¿Cómo declara sus impuestos?', why: 'Los tramos y la deducción cambian según cómo declara.', where: 'Está arriba en la primera página de su última declaración.',
    choices: [{ label: 'Soltero o soltera', say: 'soltero' }, { label: 'Casados, una sola declaración', say: 'casados, declaramos juntos' }, { label: 'Casados, por separado', say: 'casado, declaro por separado' }, { label: 'Jefe o jefa de hogar', say: 'jefe de familia' }],
  },
  income: { label: 'Ingreso', ask: '¿Cuál es su ingreso del año, sin este dinero y antes de deducciones?', why: 'Este dinero se suma a su ingreso. Por eso su ingreso decide en qué tramos cae.', where: 'Su última declaración lo muestra como ingreso bruto ajustado. No cuente lo que convierte o saca aquí.' },
  taxableIncome: { label: 'Ingreso gravable' },
} satisfies Record<string, SlotWords>;

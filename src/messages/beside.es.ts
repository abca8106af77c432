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
  figure: { early: 'Impuesto adicional del 10%', allTax: 'En total', federal: 'Impuesto federal por tramo', limit: 'Lo más que puede aportar a sus IRA', straight: 'De eso, directo a una Roth IRA', onlyBackdoor: 'De eso, solo por la puerta trasera', backdoorTaxable: 'Gravable al convertirlo', roomLimit: 'Lo más que puede entrar al plan', roomDeferrals: 'Menos lo que usted aporta del sueldo', roomEmployer: 'Menos lo que pone su empleador', roomPaid: 'Menos lo que ya aportó después de impuestos', catchUpLeft: 'Aporte extra por edad que queda, aparte', incomeTax: 'Impuesto por la conversión', earlyOnHeldBack: 'Impuesto adicional del 10% sobre lo retenido', otherToRoth: 'Llega a la Roth si paga el impuesto con otro dinero' },
  contributionTitle: (year) => `Lo que puede aportar a sus IRA, ${year}`,
  contributionRule: 'Lo que puede ir directo a una Roth IRA depende de su edad, de cómo declara y de cuánto gana. El resto del límite solo llega por la puerta trasera.',
  contributionOffer: 'Dígame estos tres datos y lo calculo.',
  backdoorTaxed: (amount, free, taxed) => `Con lo que hay ahora en sus IRA, al convertir esos ${amount} salen ${free} libres de impuestos y ${taxed} son gravables.`,
  turnsFifty: 'Cuenta la edad que tiene el 31 de diciembre. Si para ese día cumple 50, dígame 50 y el límite es más alto.',
  ageAtYearEnd: 'Cuenta la edad que tiene el 31 de diciembre. Si antes cumple un año más, dígame esa edad. Los límites pueden ser más altos.',
  roomTitle: (year) => `Espacio para dinero después de impuestos en el plan, ${year}`,
  roomLeft: (amount, year) => `Le queda espacio para ${amount} después de impuestos en el plan para ${year}, si el plan los acepta.`,
  roomNone: (year) => `Ya no queda espacio para dinero después de impuestos en el plan para ${year}.`,
  roomRule: 'Cada año hay un límite para todo lo que entra al plan, de usted y de su empleador. Lo que aporta de su sueldo y lo que pone su empleador usan una parte. El resto es espacio para dinero después de impuestos.',
  fromAccountTitle: 'Pagar el impuesto con la misma IRA',
  fromAccount: (withheld, toRoth, less) => `Para pagar todo el impuesto con la IRA hay que retener ${withheld}. Así llegan ${toRoth} a la Roth IRA. Son ${less} menos que si paga el impuesto con otro dinero.`,
  springTitle: (year) => `Aporte en la primavera por ${year}`,
  springLines: (amount, year, next) => `En la primavera todavía puede aportar por ${year}. Los ${amount} van en las líneas 1 y 4 de su forma de ${year}. Por eso no dejan libre nada de ese año. Cuentan en ${next}.`,
  springTaxed: (free, taxed, next) => `Si los convierte en ${next}, ${free} salen libres de impuestos y ${taxed} son gravables.`,
  ageDecides: 'Aquí no conté la multa del 10% sobre el dinero que se queda. Puede caer antes de los 59½ años. Dígame su edad.',
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
  yearSaid: { label: 'Año' },
  taxableIncome: { label: 'Ingreso gravable' },
  deferrals: { label: 'Lo que aporta del sueldo este año', ask: '¿Cuánto aporta de su sueldo este año, antes de impuestos y Roth juntos?', why: 'Lo que aporta cuenta para el límite. Por eso ocupa espacio.', where: 'Está en su último talón de pago. Sume lo que falta del año.', choices: [{ label: 'Lo máximo', say: 'aporto el máximo' }] },
  employerContributions: { label: 'Lo que pone su empleador este año', short: 'Lo que pone su empleador', ask: '¿Cuánto pone su empleador este año, con el match y todo lo demás?', why: 'Lo que pone su empleador cuenta para el mismo límite.', where: 'La página de su plan lo muestra por fuente. Sume lo que falta del año.' },
  afterTaxPaid: { label: 'Aportes después de impuestos este año' },
  planAllowsAfterTax: { label: 'El plan acepta dinero después de impuestos' },
  livedApart: { label: 'Vivió aparte de su cónyuge todo el año', ask: '¿Vivió aparte de su cónyuge todo el año?', why: 'Quien vive aparte todo el año cuenta aquí como no casado.', choices: [{ label: 'Sí', say: 'sí' }, { label: 'No', say: 'no' }] },
} satisfies Record<string, SlotWords>;

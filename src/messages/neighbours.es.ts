import type { NeighbourWords } from '../dialogs/beside/neighbourWords.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** Las palabras de las cifras de preguntas vecinas. */
export const neighbours: NeighbourWords = {
  next: {
    checkForm8606: 'Dígame las líneas de su formulario, como “línea 5 es …, línea 6 es …, línea 10 es …”. También puede pedir una persona.',
    ledger: 'Dígame si falta un año o si algo está mal. Para ver lo que cuesta convertir, dígame la suma de sus IRA y cuánto convertiría.',
    rothIra: 'Dígame cuánto saca, cuánto aportó y qué convirtió en qué año, y le muestro qué paga impuesto. También puede pedir una persona.',
    planRoth: 'Dígame cuánto hay en la cuenta Roth y cuánto aportó usted, y le muestro las dos partes. También puede pedir una persona.',
    rmd: 'Si también quiere convertir, dígame su base ya gravada y cuánto convertiría. También puede preguntar por qué, cambiar cualquier número o pedir una persona.',
  },
  check8606: {
    title: 'Su Formulario 8606, línea por línea',
    line: (number) => `La línea ${number} debe ser`,
    ifEmptied: (free, taxed) => `Con cero en la línea 6, ${free} quedan libres de impuestos y ${taxed} son gravables.`,
    agrees: 'Las líneas que me dijo concuerdan.',
    readThem: 'Puedo revisar su Formulario 8606 línea por línea. Hace falta la línea 5, o la 1 y la 2, luego de la 6 a la 10 y las que siguen. La 10 la necesito con todos sus decimales.',
  },
  form1099: {
    title: 'El Formulario 1099-R que debe llegar',
    answer: 'Esto es lo que espero en el formulario por lo que me dijo. Si el suyo es distinto, pida una persona.',
    afterTaxToRoth: 'Esto es lo que se ve si lo que ya pagó impuesto pasó directo de un plan a una Roth IRA. La casilla 1 es todo lo que pasó. La 5 es la parte que ya pagó impuesto. La 2a es solo lo que aún no lo pagó, así que puede ser cero.',
  },
  ledger: {
    title: 'Su base, año por año',
    answer: (basis) => `Según su lista, su base es de ${basis}. Vale si desde entonces no sacó ni convirtió nada, porque eso gasta una parte.`,
    years: (from, to) => (from === to ? from : `De ${from} a ${to}, cada año`),
    proof: { form8606: 'por el 8606', form5498and1040: 'por el 5498 y el 1040', form5498: 'solo por el 5498', memory: 'solo de memoria' },
    needs: {
      form8606: '',
      form5498and1040: 'Sus formularios 5498 muestran lo que aportó, y los 1040 que no lo dedujo. Falta el Formulario 8606 de cada año.',
      form5498: 'Sus formularios 5498 muestran lo que aportó. Falta el Formulario 1040 de cada año, sin nada en la línea de la deducción de la IRA.',
      memory: 'De cada año que va de memoria, pida el Formulario 5498 donde tenía la IRA. La casilla 1 dice lo que aportó. También necesita el 1040 de ese año, sin deducción de la IRA.',
    },
    proofs: 'La base se puede armar otra vez, año por año. La mejor prueba es la línea 14 de su último Formulario 8606. Luego sigue la forma de cada año que le manda el banco con lo que aportó, más su declaración de ese año sin deducción de la IRA. Si el dinero vino de un plan, vale la casilla 5 del 1099-R. Dígame cuánto aportó y en qué años, y le hago la lista.',
  },
  roth: {
    title: (year) => `Lo que sale de su Roth IRA, ${year}`,
    planTitle: (year) => `Lo que sale de la cuenta Roth del plan, ${year}`,
    allFree: (amount) => `Los ${amount} no pagan impuesto, y tampoco hay multa del 10%.`,
    owed: (amount, taxable, penalty) => `De los ${amount}, ${taxable} pagan impuesto. La multa del 10% por lo que sale antes de tiempo es de ${penalty}.`,
    onlyPenalty: (amount, penalty) => `Los ${amount} no pagan impuesto sobre el ingreso. Pero lo que sale antes de tiempo lleva la multa del 10%, que es de ${penalty}.`,
    clockOver: (from) => `Sus cinco años fiscales se cumplieron el 1 de enero de ${from}, y usted ya pasó los 59½. Por eso todo lo que saca de sus Roth IRA sale sin impuesto, también lo ganado.`,
    taxedAssumed: 'Supuse que todo lo convertido pagó impuesto en su año. Si una parte ya estaba gravada, dígamelo. Esa parte no espera.',
    figure: { contributions: 'De lo que aportó', conversions: 'De lo que convirtió', earnings: 'De lo ganado', taxable: 'Paga impuesto', penalty: 'Multa del 10%', rolled: 'Pasa a otra cuenta', kept: 'Se queda usted' },
  },
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
  rothOut: { label: 'Lo que saca de la Roth', ask: '¿Cuánto saca de sus Roth IRA este año?', why: 'Primero sale lo que aportó. Por eso el monto decide si algo paga impuesto.' },
  rothContributions: { label: 'Aportado a Roth IRA', ask: '¿Cuánto ha aportado usted a Roth IRA, menos lo que ya sacó? No cuente lo que convirtió.', why: 'Lo que aportó sale primero y no paga impuesto.', where: 'Sume la casilla 10 de sus formularios 5498 o pregunte donde tiene la cuenta.' },
  rothConversions: { label: 'Convertido a Roth IRA', ask: '¿Cuánto convirtió a Roth IRA, y en qué año? Diga “nada” si nunca lo hizo.', why: 'Lo que convirtió sale después de lo que aportó y antes de lo ganado.', where: 'Está en sus formularios 1099-R o 8606 de esos años.' },
  rothConvertedYear: { label: 'Año de la conversión', ask: '¿En qué año convirtió?', why: 'Cada conversión tiene sus propios cinco años.', where: 'El formulario 1099-R o el 8606 de ese año lo muestra.' },
  rothTotal: { label: 'Todas sus Roth IRA', ask: '¿Cuánto hay en todas sus Roth IRA?' },
  planRothContributions: { label: 'Aportado a la Roth del plan', ask: '¿Cuánto de la cuenta Roth del plan aportó usted?', why: 'Lo demás es lo ganado, y solo eso puede pagar impuesto.', where: 'Está en el estado de cuenta del plan. También se lo dicen por teléfono.' },
  planRothFirstYear: { label: 'Primer año de la Roth del plan', ask: '¿En qué año puso dinero Roth en este plan por primera vez?', why: 'Los cinco años empiezan con ese año.', where: 'El plan lo sabe: pregunte por teléfono o vea su estado de cuenta.' },
  planRothRolled: { label: 'Pasa a una Roth IRA' },
  basisYears: { label: 'Aportado sin deducción' },
  formLines: { label: 'Líneas del formulario' },
  receivedOn: { label: 'Día en que llegó el dinero' },
  checkAmount: { label: 'Monto del cheque' },
  birthYear: { label: 'Año de nacimiento', ask: '¿En qué año nació?', why: 'La edad que cumple este año decide si le toca una RMD y de cuánto es.' },
  ageThisYear: { label: 'Edad que cumple este año' },
  priorYearEnd: { label: 'Valor al 31 de diciembre pasado', ask: '¿Cuánto había en la cuenta el 31 de diciembre pasado? Si son IRA, sume todas sus IRA tradicionales, SEP y SIMPLE.', why: 'La RMD es ese valor entre un número de la tabla del IRS.', where: 'Está en el estado de cuenta de fin de año. De las IRA, también en la casilla 5 del formulario 5498.' },
  rmdDue: { label: 'RMD del año, calculada' },
  qcdPlanned: { label: 'Donación desde la IRA (QCD)' },
  fivePercentOwner: { label: 'Tiene más del 5% de la empresa', ask: '¿Es dueño de más del 5% de la empresa?', why: 'Quien tiene más del 5% no puede aplazar la RMD por seguir trabajando.', choices: yesNo },
} satisfies Record<string, SlotWords>;

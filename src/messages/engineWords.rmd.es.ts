import type { RmdLineId, RmdNoteCode } from '../engine/index.ts';
import { day } from './days.es.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact of a required distribution is called, in Spanish. */
export const factNames: Readonly<Record<string, string>> = {
  birthDate: 'la fecha en que nació', accountType: 'el tipo de cuenta', priorYearEnd: 'lo que había en la cuenta el 31 de diciembre del año pasado', retirementYear: 'el año en que deja ese trabajo',
  fivePercentOwner: 'si es dueño de más del 5% de la empresa', spouseMuchYounger: 'si su único heredero es un cónyuge más de 10 años menor', firstPutOff: 'si dejó su primera RMD para después',
  firstYearBalance: 'lo que había en la cuenta el 31 de diciembre antes del año de su primera RMD', firstYearTaken: 'lo que sacó en el año de su primera RMD', alreadyTaken: 'lo que ya sacó este año',
};

/** The Spanish words for notes and refusals on required distributions. */
export const notes: Record<RmdNoteCode, (values: Values) => string> = {
  rmdTooYoung: ({ age, year, applicable, firstYear, unsettled }) => (firstYear ? `Todavía no le toca una distribución mínima requerida (RMD). En ${year} cumple ${age}. La primera es del año en que cumple ${applicable}, y ese año es ${firstYear}.${unsettled === 'true' ? ` Para quien nació en su año, esa edad de ${applicable} aún no es firme.` : ''}` : `En ${year}, a los ${age} años, no toca ninguna distribución mínima requerida (RMD). La primera llega a los 73 o a los 75. Depende del año en que nació.`),
  rmdYearTooEarly: ({ year, first }) => `Tengo las reglas de estos pagos desde ${first}. La de ${year} no la puedo calcular.`,
  rmdNotFromRothIra: () => 'Una Roth IRA no tiene distribución mínima requerida (RMD) mientras vive su dueño. Así que no hay nada que calcular.',
  rmdNotFromPlanRoth: ({ first }) => `Desde ${first}, la cuenta Roth de un plan no tiene distribución mínima requerida (RMD) mientras vive su dueño. Así que no hay nada que calcular.`,
  rmdOtherTable: () => 'Su cónyuge es su único heredero y es más de 10 años menor. Por eso vale otra tabla. Con ella se saca menos cada año, y yo no la tengo. Por favor, pregunte a la firma que lleva su cuenta.',
  rmdPutOffOtherYear: ({ year, firstYear, next }) => `Solo la primera RMD puede esperar, y solo hasta el 1 de abril del año que sigue. ${firstYear ? `La suya era de ${firstYear}. Podía esperar hasta ${next}, no hasta ${year}.` : `La suya fue mucho antes de ${year}.`}`,
  ageDoesNotFit: ({ age, birthYear, year, reached }) => `Quien nació en ${birthYear} cumple ${reached} en ${year}, pero usted dio la edad de ${age}. Por favor, revise los dos datos.`,
  birthDatesDisagree: ({ birthDate, birthYear }) => `Dio el ${day(birthDate)} como el día en que nació, y ${birthYear} como el año. Por favor, revise los dos datos.`,
  retirementDoesNotFit: ({ retired, year }) => `Dio ${retired} como el año en que deja ese trabajo. No cuadra con lo que dijo de su trabajo en ${year}. Por favor, revise los dos datos.`,
  qcdNotFromPlan: () => 'Lo que dona solo cuenta como QCD si sale de una IRA, no de un plan. Por favor, revise de dónde salió.',
  rmdIraAfterTax: () => 'La parte después de impuestos de una IRA se calcula en el Form 8606, con todas sus IRA y el año entero. No puedo dividir una sola RMD. Pregúnteme por todas sus IRA juntas.',
  rmdTwoInOneYear: ({ first, second, firstYear, year }) => `En ${year} tocan dos RMD. ${usd(first)} son de ${firstYear} y deben salir a más tardar el 1 de abril. ${usd(second)} son de ${year} y deben salir a más tardar el 31 de diciembre. Las dos cuentan como dinero de ${year}.`,
  rmdMayWait: ({ firstYear, next }) => `Esta es su primera RMD, la de ${firstYear}. Puede esperar hasta el 1 de abril de ${next}. Pero entonces en ${next} le tocan dos.`,
  rmdBegan: ({ firstYear, next, year }) => `Su primera RMD fue la de ${firstYear}, y la podía sacar hasta el 1 de abril de ${next}. Esta debe salir a más tardar el 31 de diciembre de ${year}.`,
  rmdBeganEarlier: ({ year }) => `Sus RMD empezaron con una regla de antes. La de ${year} debe salir a más tardar el 31 de diciembre de ${year}.`,
  rmdAgeUnsettled: ({ birthYear, applicable }) => `Para quien nació en ${birthYear}, la ley da dos edades: 73 y 75. Hay una regla que la fija en ${applicable}, pero todavía no es firme. Usé ${applicable}. Por favor, revise esto antes de contar con ello.`,
  rmdStillWorking: () => 'Usted todavía trabaja en la empresa de este plan y no es dueño de más del 5%. Por eso aún no le toca una RMD de este plan. Hay planes que la piden de todos modos. Pregunte al suyo.',
  rmdOwnerMayNotWait: () => 'Usted es dueño de más del 5% de la empresa. Por eso su RMD no puede esperar, aunque trabaje ahí.',
  rmdIraMayNotWait: () => 'El plan de su trabajo tal vez lo deje esperar. Una IRA no. El dinero de una IRA que ya estaba en ese plan antes de este año espera con él.',
  rmdBeforeConversion: ({ due }) => `Lo primero que sale este año es su distribución mínima requerida (RMD). Por eso ${usd(due)} no se pueden convertir ni pasar a otra cuenta. Van antes.`,
  rmdIrasTogether: () => 'Todas sus IRA tradicionales, SEP y SIMPLE cuentan como una sola. Puede sacar la RMD de cualquiera de ellas. Sáquela toda antes de convertir de una de ellas.',
  rmd403bTogether: () => 'Todas sus cuentas 403(b) cuentan como una sola, aparte de las IRA y de otros planes. Lo que entró antes de 1987 puede tener una regla de antes. Pregunte si tiene algo así.',
  rmdPlanAlone: () => 'Un plan de este tipo paga su propia RMD. Lo que saca de una IRA o de otro plan no cuenta para ella.',
  rmdIfMissed: ({ left, missed, corrected }) => `Todavía deben salir ${usd(left)}. Si salen tarde, hay una multa del 25%, que son ${usd(missed)}. Baja al 10%, que son ${usd(corrected)}, si lo arregla pronto.`,
  rmdMoreThanDue: ({ more }) => `Sacó ${usd(more)} más de lo que debía. Eso no cuenta para otro año.`,
  rmdPayoutSplit: ({ payout, required, mayRoll }) => `De los ${usd(payout)} que saca ahora, ${usd(required)} son su RMD. Los otros ${usd(mayRoll)} los puede convertir o pasar a otra cuenta.`,
  rmdAfterTaxFirst: ({ afterTax, preTax }) => `Para la RMD cuenta primero el dinero después de impuestos. Así que ${usd(afterTax)} de su RMD no pagan impuesto, y ${usd(preTax)} sí. Así lo dice una regla de antes. Pregunte a su plan si hace lo mismo.`,
  rmdAssumesFirstTaken: ({ firstYear }) => `Supuse que sacó la RMD de ${firstYear} en ese año. Si la dejó para después, dígame. Entonces este año tocan dos.`,
  rmdAssumesLeft: ({ firstYear }) => `Supuse que dejó ese trabajo en ${firstYear} o antes. Si fue más tarde, su primera RMD también. El monto de este año es el mismo.`,
  rmdAssumesOwn: () => 'Esto vale para su propio dinero. Una cuenta que heredó tiene otras reglas.',
  rmdAssumesTable: () => 'Usé la tabla que vale para casi todos. Si su único heredero es un cónyuge más de 10 años menor, vale otra tabla. Entonces debe salir menos.',
  rmdAssumesNoAfterTax: () => 'Supuse que en este plan no tiene dinero después de impuestos. Si lo tiene, dígame cuánto.',
  rmdAssumesJustDue: () => 'Supuse que saca solo lo que debe sacar.',
  qcdCapUnknown: ({ year }) => `No sé cuánto se puede donar como QCD en ${year}. Por favor, vea el tope en irs.gov.`,
};

/** What each line is, in Spanish. */
export const lines: Record<RmdLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'rmd.age': 'La edad que cumple este año',
  'rmd.applicableAge': 'La edad a la que empiezan sus RMD',
  'rmd.firstYear': 'El año de su primera RMD',
  'rmd.balance': 'Lo que había en la cuenta el 31 de diciembre del año pasado',
  'rmd.period': 'Años de la tabla para su edad',
  'rmd.amount': 'RMD de este año',
  'rmd.firstAge': 'La edad que cumplió en el año de su primera RMD',
  'rmd.firstBalance': 'Lo que había en la cuenta el 31 de diciembre antes de ese año',
  'rmd.firstPeriod': 'Años de la tabla para esa edad',
  'rmd.firstAmount': 'RMD de su primer año',
  'rmd.firstLeft': 'Lo que de ella debe salir hasta el 1 de abril de este año',
  'rmd.due': 'Las RMD que tocan este año',
  'rmd.left': 'Lo que todavía debe salir este año',
  'rmd.ifMissed': 'Multa si no sale',
  'rmd.ifCorrected': 'Multa si lo arregla a tiempo',
  'rmd.payout': 'Lo que saca ahora',
  'rmd.payoutAfterTax': 'Lo que hay después de impuestos en lo que saca ahora',
  'rmd.required': 'De eso, su RMD',
  'rmd.requiredAfterTax': 'De su RMD, lo que es después de impuestos',
  'rmd.requiredPreTax': 'De su RMD, lo que paga impuesto',
  'rmd.mayRoll': 'De eso, lo que puede convertir o pasar a otra cuenta',
  'rmd.mayRollAfterTax': 'Lo que puede pasar después de impuestos',
  'rmd.mayRollPreTax': 'Lo que puede pasar antes de impuestos',
  'given.payoutRatio': 'Parte después de impuestos de la cuenta',
  'given.taxYear': 'El año',
  'given.birthYear': 'El año en que nació',
  'given.applicableYear': 'El año en que cumple esa edad',
  'given.retirementYear': 'El año en que deja ese trabajo',
  'given.firstYearTaken': 'Lo que sacó en el año de su primera RMD',
  'given.alreadyTaken': 'Lo que ya sacó este año',
  'given.missedRate': 'El porcentaje de esa multa',
};

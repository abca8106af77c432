import type { SixtyDayLineId, SixtyDayNoteCode } from '../engine/index.ts';
import { day } from './days.es.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact of a 60-day rollover is called, in Spanish. */
export const factNames: Readonly<Record<string, string>> = {
  receivedOn: 'el día en que recibió el dinero', rolledOn: 'el día en que lo pasó a la otra cuenta', today: 'el día de hoy', rollFrom: 'de dónde vino el dinero', rollTo: 'a dónde va',
  lastRolloverReceivedOn: 'el día en que recibió el dinero de su último traspaso de IRA a IRA', inherited: 'si lo heredó', loanOffset: 'si es un préstamo del plan que le descontaron', loanOffsetAmount: 'cuánto de eso es el préstamo',
  iraPreTax: 'lo que había antes de impuestos en todas sus IRA antes de este pago',
};

/** The Spanish words for notes and refusals on 60-day rollovers. */
export const notes: Record<SixtyDayNoteCode, (values: Values) => string> = {
  sixtyDaysOver: ({ received, lastDay }) => `Los 60 días ya pasaron. Recibió el dinero el ${day(received)}, así que el último día fue el ${day(lastDay)}. Si tuvo una buena razón, tal vez el IRS lo deje hacer tarde. Las reglas están en el Rev. Proc. 2020-46.`,
  onceAYear: ({ last, received, from }) => `Solo se puede hacer un traspaso de IRA a IRA en un año, con todas las IRA juntas. Ya hizo uno con dinero que recibió el ${day(last)}. El próximo puede ser con dinero que reciba desde el ${day(from)}, y este llegó el ${day(received)}.`,
  onceAYearUnclear: ({ last, received }) => `Usted pasó otro dinero que llegó el ${day(last)}, después de este del ${day(received)}. No está claro cuál de los dos valía. Por favor, pregunte a un experto en impuestos.`,
  rolledBeforeReceived: ({ received, rolled }) => `Estos días no cuadran: el ${day(rolled)} es antes del ${day(received)}, cuando recibió el dinero. Por favor, revise los dos.`,
  rothStaysRoth: () => 'El dinero Roth solo puede ir a otra cuenta Roth. De una Roth IRA solo puede ir a una Roth IRA.',
  iraNotToPlanRoth: () => 'El dinero de una IRA tradicional no puede ir a la cuenta Roth de un plan. Puede ir a una Roth IRA, o a la parte antes de impuestos de un plan que lo acepte.',
  planRothNotFromPlan: () => 'El dinero de un plan no puede ir a la cuenta Roth de otro plan. Dentro del mismo plan sí, si el plan lo deja. Por favor, pregunte a su plan.',
  inheritedNotRolled: () => 'Esto lo heredó de alguien que no es su cónyuge. Ese dinero ya no se puede pasar a otra cuenta cuando se lo pagan a usted. Solo puede ir directo de firma a firma.',
  moreThanMayRoll: ({ rollover, most }) => `Quiere pasar ${usd(rollover)}, pero de este dinero solo ${usd(most)} pueden ir ahí. Por favor, revise los montos.`,
  loanOffsetOnlyPlan: () => 'Solo un plan descuenta un préstamo, y aquí el dinero viene de una IRA. Por favor, revise los dos datos.',
  loanOffsetCashOver: ({ lastDay }) => `Ya pasaron los 60 días para el efectivo. El último día fue el ${day(lastDay)}. El préstamo puede tener más tiempo. Pregúnteme solo por él, con el préstamo como todo el pago.`,
  sixtyDaysUntil: ({ received, lastDay }) => `Recibió el dinero el ${day(received)}. Debe estar en la otra cuenta a más tardar el ${day(lastDay)}. Ese es el día 60.`,
  sixtyDaysMet: ({ received, lastDay }) => `Lo hizo a tiempo. Recibió el dinero el ${day(received)}, y el último día fue el ${day(lastDay)}.`,
  loanOffsetDeadline: ({ year }) => `Para un préstamo que le descontaron al dejar el trabajo o al cerrar el plan, hay más tiempo. El último día es cuando vence su declaración de ${year}, con el tiempo extra que le den.`,
  loanOffsetCash: ({ received, lastDay }) => `El efectivo aparte del préstamo tiene solo 60 días. Lo recibió el ${day(received)}, y debe estar en la otra cuenta a más tardar el ${day(lastDay)}.`,
  onceAYearAssumed: () => 'Solo se puede hacer un traspaso de IRA a IRA en un año, con todas las IRA juntas. Supuse que en el año de antes no hizo otro.',
  onceAYearMet: ({ last }) => `Solo se puede hacer un traspaso de IRA a IRA en un año. El último fue con dinero que recibió el ${day(last)}, así que este vale.`,
  onceAYearNotCounted: () => 'El tope de un traspaso por año es solo para dinero que va de IRA a IRA. Aquí no cuenta.',
  sixtyDayReplace: ({ withheld, own, loan }) => {
    const credit = 'Lo retenido se lo acreditan en su declaración.';
    if (!loan) return `Le retuvieron ${usd(withheld)} para impuestos. Para pasar el monto completo, ponga ${usd(own)} de otro dinero suyo. ${credit}`;
    const none = withheld === '0.00';
    return `El préstamo de ${usd(loan)} no se lo pagan en efectivo${none ? '' : `, y le retuvieron ${usd(withheld)} para impuestos`}. Para pasar el monto completo, ponga ${usd(own)} de otro dinero suyo.${none ? '' : ` ${credit}`}`;
  },
  sixtyDayKept: ({ kept, taxed }) => `${usd(kept)} no pasan a la otra cuenta, así que cuentan como dinero que sacó. También lo retenido. ${taxed === '0.00' ? 'De eso no se paga impuesto.' : `${taxed ? `De eso, ${usd(taxed)} pagan impuesto` : 'Puede que pague impuesto en parte o en todo'}. Si tiene menos de 59½, puede pagar también el 10%.`}`,
  sixtyDayTaxed: () => 'Lo que va a una Roth IRA paga impuesto este año. La parte después de impuestos no paga.',
  sixtyDayConversion: () => 'De una IRA a una Roth IRA es una conversión. Paga impuesto este año, menos la parte después de impuestos de todas sus IRA juntas.',
  sixtyDayRmd: ({ rmd }) => `${usd(rmd)} tenían que salir este año como su RMD. Eso no se puede pasar a otra cuenta, así que lo resté.`,
  sixtyDayAfterTaxStays: ({ afterTax }) => `Los ${usd(afterTax)} después de impuestos no pueden ir así al plan. No los conté.`,
  sixtyDayPlanMustAccept: () => 'El plan tiene que aceptar el dinero. Pregunte antes, por escrito.',
  sixtyDayNoAfterTax: () => 'Supuse que no hay nada después de impuestos. Si lo hay, dígame cuánto.',
  sixtyDayFifthWithheld: ({ loan }) => `Supuse que el plan le retuvo el 20% de lo que paga impuesto${loan ? ', pero no más de lo que pagó en efectivo' : ''}. Si fue otro monto, dígame cuánto.`,
  sixtyDayPreTaxAssumed: () => 'De una IRA a un plan solo puede ir dinero antes de impuestos, y ese va primero. Supuse que en sus IRA había al menos esto.',
  sixtyDayPreTaxOnly: ({ preTax }) => `De una IRA a un plan solo puede ir dinero antes de impuestos. En sus IRA había ${usd(preTax)}, así que no puede ir más.`,
  sixtyDayNoneWithheld: () => 'Supuse que de la IRA no le retuvieron nada. Si le retuvieron algo, dígame cuánto.',
  sixtyDaySameProperty: () => 'Debe poner lo mismo que recibió. Si fue efectivo, ponga efectivo.',
};

/** What each line is, in Spanish. */
export const lines: Record<SixtyDayLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'sixtyDay.daysGone': 'Días desde que lo recibió',
  'sixtyDay.daysLeft': 'Días que quedan',
  'sixtyDay.distribution': 'Lo que salió en total',
  'sixtyDay.withheld': 'Lo que le retuvieron',
  'sixtyDay.received': 'Lo que le llegó',
  'sixtyDay.mayRoll': 'Lo que puede pasar a otra cuenta',
  'sixtyDay.rollover': 'Lo que pasa a otra cuenta',
  'sixtyDay.ownMoney': 'Lo que hay que poner de otro dinero',
  'sixtyDay.kept': 'Cuenta como dinero que sacó',
  'sixtyDay.rolledPreTax': 'Lo que pasa antes de impuestos',
  'sixtyDay.keptPreTax': 'Lo que no pasa antes de impuestos',
  'sixtyDay.taxable': 'Lo que paga impuesto este año',
  'given.notRequired': 'Lo que no es requerido',
  'given.iraPreTax': 'Lo que hay antes de impuestos en todas sus IRA',
  'given.requiredAfterTax': 'De su RMD, lo que es después de impuestos',
  'given.requiredPreTax': 'De su RMD, lo que es antes de impuestos',
  'given.afterTaxLeft': 'Lo que hay después de impuestos aparte de la RMD',
  'given.preTaxPaid': 'De eso, lo que es antes de impuestos',
  'given.sixtyDays': 'Los días que tiene',
  'given.afterTaxAmount': 'De eso, después de impuestos',
  'given.loanOffset': 'Préstamo que le descontaron',
  'given.cashBeside': 'Efectivo aparte del préstamo',
  'given.fifth': 'El 20% de lo que paga impuesto',
  'given.taxablePaid': 'Lo que hay antes de impuestos aparte de la RMD',
};

import type { PlanTerm, StrategyId, StrategyLineId } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What a plan may not allow, and what to ask it. */
const terms: Readonly<Record<PlanTerm, { readonly no: string; readonly ask: string }>> = {
  acceptsRollIns: { no: 'no recibe dinero de una IRA', ask: 'si recibe dinero de una IRA' },
  inService: { no: 'no paga mientras usted siga en ese trabajo', ask: 'si paga mientras usted siga en ese trabajo' },
  inPlanRoth: { no: 'no deja pasar dinero a Roth dentro del plan', ask: 'si deja pasar dinero a Roth dentro del plan' },
  afterTaxContributions: { no: 'no recibe aportes después de impuestos', ask: 'si recibe aportes después de impuestos' },
  separateAccounts: { no: 'no lleva aparte el dinero después de impuestos', ask: 'si lleva aparte el dinero después de impuestos y puede pagar solo de ahí' },
};

function termOf(term = ''): { readonly no: string; readonly ask: string } {
  return Object.hasOwn(terms, term) ? terms[term as PlanTerm] : { no: 'sus reglas dicen que no', ask: `por esto: ${term}` };
}

/** Why a strategy is not open, what to be careful about, and by when it must be done. */
export const notes = {
  otherAccount: ({ account }: Values) => (account === 'ira' ? 'Este camino es para dinero de una IRA.' : 'Este camino es para dinero de un plan del trabajo.'),
  planDoesNotAllow: ({ term }: Values) => `Su plan no lo permite: ${termOf(term).no}.`,
  amountNeeded: () => 'Dígame cuánto quiere mover de este modo.',
  noBasis: () => 'Este año no hay en sus IRA dinero después de impuestos que usar. Por eso nada cambiaría.',
  allIsBasis: () => 'Todo el dinero de sus IRA es después de impuestos. No hay otro que pueda salir con él.',
  mustStayForPayout: ({ out, basis }: Values) => `Este año saca ${usd(out)} y su base es de ${usd(basis)}. Por eso una parte del dinero antes de impuestos se tiene que quedar.`,
  nothingToConvert: () => 'Con lo que saca este año no queda nada que convertir.',
  yearIsPast: () => 'Me dio el valor del 31 de diciembre, así que ese año ya pasó. Lo que se movió entonces se queda en ese año.',
  coverageUnknown: () => 'Dígame si su plan de salud lo cubre solo a usted o también a su familia. De eso depende el tope de su HSA.',
  hsaUsed: () => 'De una IRA a una HSA se puede pasar dinero una vez en la vida. Hay otra vez solo si en el mismo año pasa de un plan para usted solo a uno de familia.',
  hsaNotEligible: () => 'Esto solo se puede mientras usted pueda poner dinero en una HSA.',
  hsaFull: ({ year }: Values) => `Lo que ya se puso en su HSA llega al tope de ${year}.`,
  spouseUnknown: () => 'Dígame cuánto hay en las IRA de su pareja, cuánto de eso es base y cuánto se convertiría.',
  notMarried: () => 'Este camino es para personas casadas.',
  spouseNoBetter: () => 'Las IRA de su pareja no darían una parte libre mayor que las suyas.',
  notKeptApart: () => 'Su plan cuenta todo como una sola cuenta. Por eso no puede pagar solo el dinero después de impuestos.',
  yearsNeeded: () => 'Dígame en cuántos años quiere convertir, de 2 a 10.',
  spreadConvertsOnly: () => 'Puedo hacer la cuenta de varios años solo si todo lo que sale de sus IRA se convierte. Usted me habló de otro dinero.',
  askYourPlan: ({ term }: Values) => `Por favor, pregunte a su plan ${termOf(term).ask}.`,
  planRulesFollow: () => 'El dinero de un plan sigue las reglas del plan: en qué se invierte, qué cuesta y cuándo lo puede sacar. Algunas salidas de la multa del 10% son solo para las IRA.',
  growthAfterMove: () => 'Lo que su IRA gane después es otra vez dinero antes de impuestos. Por eso algo puede pagar si convierte más tarde.',
  onlyBasisLeftAt: ({ most }: Values) => `Si moviera ${usd(most)}, solo quedaría su base. Entonces todo lo que convierta sería libre.`,
  simpleTwoYears: () => '¿Una de sus IRA es una SIMPLE IRA? En los primeros dos años solo puede pasar a otra SIMPLE IRA.',
  qcdRules: () => 'El dinero debe ir directo de la IRA a una obra de caridad, no a un fondo que usted dirige. Toma primero dinero antes de impuestos y cuenta para su RMD.',
  qcdLess: () => 'Si dedujo lo que puso en una IRA después de los 70½, puede donar menos así. No sirve una SEP ni una SIMPLE IRA en la que su empresa aún pone dinero.',
  qcdFromRmd: ({ amount }: Values) => `No me dio un monto. Por eso tomé su distribución mínima requerida (RMD), hasta el tope del año: ${usd(amount)}.`,
  hsaOnce: () => 'Esto solo se puede hacer una vez en la vida.',
  hsaStayCovered: () => 'En los doce meses que siguen debe poder poner dinero en una HSA. Si no, el monto paga impuesto y cuesta un 10% más. No sirve una SEP ni una SIMPLE IRA en la que su empresa aún pone dinero.',
  hsaCatchUpLater: ({ more }: Values) => `Si al final del año tiene 55 años o más, el tope sube ${usd(more)}.`,
  cannotUndo: () => 'Lo que convierte ya no se puede deshacer.',
  moreIncome: () => 'Lo que paga impuesto se suma a sus ingresos. Eso puede subir otros costos, como lo que paga por Medicare dos años después.',
  oneRateForAll: () => 'Usé una sola tasa para todo. Una parte de un monto grande puede pagar una tasa más alta.',
  sameMixture: ({ converted, taxFree, taxable }: Values) => `No puede escoger solo el dinero después de impuestos. De los ${usd(converted)} que convierte, ${usd(taxFree)} son libres y ${usd(taxable)} pagan.`,
  decemberCounts: ({ basis }: Values) => `Lo que convierte en enero va en la forma del año que sigue. Ahí cuenta lo que haya en sus IRA al final de ese año. Con eso pasan ${usd(basis)} de base.`,
  nextYearSameValue: () => 'Supuse que en enero sus IRA valen lo mismo que ahora. Dígame si no es así.',
  nextYearRmd: () => 'La distribución mínima requerida (RMD) del año que sigue sale antes de convertir. No la conté. Por favor, dígame de cuánto es.',
  nextYearLimits: ({ year }: Values) => `Aún no tengo los topes de ${year}. Por favor, vea irs.gov antes de mover nada.`,
  sameRateAssumed: () => 'Usé la misma tasa para cada año. Si su tasa cambia, cambia el impuesto.',
  spouseOwnForm: () => 'Cada uno tiene su propio Formulario 8606. Las IRA de uno nunca cuentan en la forma del otro.',
  spouseInstead: () => 'Supuse que su pareja convierte en lugar de usted, y que usted no convierte nada.',
  nothingWithheld: () => 'No se retiene nada para impuestos. Por eso usted paga el impuesto con otro dinero.',
  earningsComeAlong: () => 'Lo que ganó su dinero después de impuestos sale con él, en la misma proporción. Puede ir a una IRA tradicional sin pagar.',
  repeatAfterTax: () => 'Su plan recibe aportes después de impuestos. Por eso lo puede hacer otra vez. Mientras menos espere, menos hay que pague.',
  inPlanCannotUndo: () => 'Lo que pasa a Roth dentro del plan no se puede deshacer. Las reglas del plan todavía dicen cuándo lo puede sacar.',
  fiveYearsIfTaxed: () => 'Si saca este dinero antes de cinco años y antes de los 59½, la parte que paga ahora puede llevar una multa del 10%.',
  rmdComesFirst: () => 'A su edad sale primero una distribución mínima requerida (RMD). No puede pasar a un plan ni a una Roth. No la conté. Por favor, dígame de cuánto es.',
  planRmdMayComeFirst: () => 'A su edad puede tener que salir primero una distribución mínima requerida (RMD). No se puede pasar a otra cuenta. No la conté. Por favor, pregunte a su plan de cuánto es.',
  preTaxJoinsIra: () => 'El dinero antes de impuestos cuenta desde entonces con sus otras IRA. Si convierte dinero de una IRA que tiene base, menos de eso es libre.',
  spreadFirstYear: () => 'Cada parte cuenta para el año en que sale de su IRA. Puede parar o cambiar el plan después de cada año.',
  growthStaysPreTax: () => 'Lo que gana en el plan su dinero después de impuestos es dinero antes de impuestos. Paga cuando sale.',
  byYearEnd: ({ year }: Values) => `Esto se hace a más tardar el 31 de diciembre${year ? ` de ${year}` : ' del año para el que cuenta'}.`,
  within60Days: () => 'Tiene 60 días desde que recibe el dinero para pasarlo a la otra cuenta.',
  beforePayout: () => 'Diga al plan a dónde va cada parte antes de que pague, o cuando paga.',
  noDeadline: () => 'Para esto no hay fecha límite.',
};

/** What the key figures are, in Spanish. */
export const lines: Record<StrategyLineId, string> & { readonly 'given.basisLeft': string } = {
  'today.taxable': 'Gravable como está ahora',
  'today.taxFree': 'Libre como está ahora',
  'today.toRoth': 'A una Roth como está ahora',
  'today.withheld': 'Retenido como está ahora',
  'today.leaves': 'Sale sin usar base, como está ahora',
  'today.basisLeft': 'Base que queda como está ahora',
  'today.tax': 'Impuesto como está ahora',
  'strategy.taxable': 'Gravable de este modo',
  'strategy.taxFree': 'Libre de este modo',
  'strategy.toRoth': 'A una Roth de este modo',
  'strategy.withheld': 'Retenido de este modo',
  'strategy.leaves': 'Sale sin usar base, de este modo',
  'strategy.basisLeft': 'Base que queda de este modo',
  'strategy.tax': 'Impuesto de este modo',
  'change.taxable': 'Diferencia en lo gravable',
  'change.taxFree': 'Diferencia en lo libre',
  'change.toRoth': 'Diferencia en lo que llega a una Roth',
  'change.withheld': 'Diferencia en lo retenido',
  'change.leaves': 'Diferencia en lo que sale sin base',
  'change.basisLeft': 'Diferencia en la base que queda',
  'change.tax': 'Diferencia en el impuesto',
  'given.basisLeft': 'Dinero después de impuestos que queda en el plan',
};

/** What each strategy is called, and what it is. */
export const strategyWords: Readonly<Record<StrategyId, { readonly name: string; readonly what: string }>> = {
  rollInFirst: { name: 'Pasar antes a un plan el dinero antes de impuestos', what: 'Todo el dinero antes de impuestos de sus IRA va a un plan del trabajo. Solo queda su base para convertir.' },
  rollInPart: { name: 'Pasar a un plan una parte del dinero antes de impuestos', what: 'Una parte del dinero antes de impuestos va a un plan del trabajo. Su parte libre de lo demás sube.' },
  qcdFirst: { name: 'Donar antes desde su IRA', what: 'Una donación va directo de su IRA a una obra de caridad. Toma dinero antes de impuestos, y su parte libre sube.' },
  hsaFunding: { name: 'Pasar antes algo a su HSA', what: 'Dinero antes de impuestos va de su IRA a su cuenta de salud (HSA). No paga.' },
  convertAll: { name: 'Convertir todo ahora', what: 'Todo el dinero de sus IRA va este año a una Roth IRA. Paga todo menos su base.' },
  convertBasisOnly: { name: 'Convertir solo tanto como su base', what: 'Usted convierte un monto igual a su base. Aun así es una mezcla de los dos tipos de dinero.' },
  waitForJanuary: { name: 'Esperar hasta enero', what: 'Usted convierte el año que sigue y no ahora. Entonces va en la forma de ese año.' },
  spreadConversion: { name: 'Convertir en varios años', what: 'Convierte en partes iguales, una cada año. Cada año tiene su propia forma y su propio impuesto.' },
  spouseConverts: { name: 'Convierte su pareja', what: 'Su pareja convierte en lugar de usted. Va en la propia forma de su pareja.' },
  noticeSplit: { name: 'Mandar cada tipo de dinero a su lugar', what: 'El dinero antes de impuestos va directo a una IRA tradicional, y el de después de impuestos directo a una Roth IRA.' },
  preTaxDirectAfterTax60: { name: 'Recibir por cheque lo de después de impuestos', what: 'El dinero antes de impuestos va directo a una IRA tradicional. Usted recibe lo demás y lo pone en una Roth IRA dentro de 60 días.' },
  allToRoth: { name: 'Mandar todo a una Roth IRA', what: 'Todo el pago va directo a una Roth IRA. Paga la parte antes de impuestos.' },
  inPlanRoth: { name: 'Pasarlo a Roth dentro del plan', what: 'El dinero va a una cuenta Roth del mismo plan. Paga la parte antes de impuestos.' },
  inServiceAfterTax: { name: 'Sacar solo la cuenta después de impuestos', what: 'Solo se paga la cuenta después de impuestos. Lo que usted puso va a una Roth IRA, y lo que ganó a una IRA tradicional.' },
  allCash: { name: 'Recibir todo en efectivo', what: 'Todo el pago es para usted. Paga la parte antes de impuestos, y el plan retiene algo de ella.' },
  leaveInPlan: { name: 'Dejarlo en el plan', what: 'No se saca nada y nada paga.' },
};

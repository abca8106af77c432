import type { Form8606LineId, Line, NoteCode, PlanLineId, TaxLineId } from '../engine/index.ts';
import * as required from './engineWords.rmd.es.ts';
import * as roth from './engineWords.roth.es.ts';
import * as sixtyDay from './engineWords.sixtyDay.es.ts';
import * as checkForm8606 from './engineWords.checkForm8606.es.ts';
import * as form1099 from './engineWords.form1099.es.ts';
import * as ledger from './engineWords.ledger.es.ts';
import * as tax from './engineWords.tax.es.ts';
import * as contribution from './engineWords.contribution.es.ts';
import * as strategies from './engineWords.strategies.es.ts';
import * as years from './engineWords.years.es.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

/** What each fact is called when it must be asked for or named. */
const factNames: Readonly<Record<string, string>> = {
  taxYear: 'el año de impuestos', priorBasis: 'su base de años pasados', newNondeductible: 'lo que puso este año sin deducirlo',
  lateNondeductible: 'lo que pagó después del 31 de diciembre', iraBasis: 'su base, el dinero después de impuestos de sus IRA',
  iraAfterTaxPct: 'la parte después de impuestos de sus IRA', iraYearEnd: 'lo que valen sus IRA el 31 de diciembre',
  iraTotal: 'lo que hay en todas sus IRA tradicionales, SEP y SIMPLE juntas', outstandingRollovers: 'los traspasos en camino el 31 de diciembre',
  iraOtherDistributions: 'lo demás que sacó de sus IRA este año', convertAmount: 'cuánto convierte',
  rolloverToPlan: 'lo que pasa de sus IRA a un plan del trabajo', qcdAmount: 'lo que dona directo de la IRA', hsaFundingAmount: 'lo que pasa de la IRA a su HSA',
  planType: 'el tipo de plan', planTotal: 'lo que hay en toda su cuenta del plan, sin Roth', planAfterTaxBasis: 'sus aportes después de impuestos',
  planAfterTaxEarnings: 'lo que ganaron sus aportes después de impuestos', planAfterTaxTotal: 'su cuenta después de impuestos, con lo que ganó',
  planPretax: 'la parte antes de impuestos de la cuenta', planPre1987Basis: 'los aportes después de impuestos de antes de 1987', planRothTotal: 'su cuenta Roth del plan',
  separateAccount: 'si el plan lleva aparte el dinero después de impuestos', distributionAmount: 'cuánto saca', destinations: 'a dónde va el dinero',
  preTaxOrder: 'el orden del dinero antes de impuestos', age: 'su edad', birthYear: 'el año en que nació', employed: 'si todavía trabaja ahí',
  filingStatus: 'su estado civil para impuestos', income: 'sus ingresos', marginalRate: 'su tasa federal', stateRate: 'la tasa de su estado',
  rothOpenedYear: 'el año de su primera Roth IRA', rmdAmount: 'su distribución mínima requerida', withheld: 'el impuesto retenido',
  afterTaxAmount: 'lo que hay después de impuestos en el pago',
  ...required.factNames,
  ...roth.factNames,
  ...sixtyDay.factNames,
  ...form1099.factNames,
  ...checkForm8606.factNames,
  ...ledger.factNames,
  ...tax.factNames,
  ...contribution.factNames,
  ...years.factNames,
};

function factName(fact = ''): string {
  return factNames[fact] ?? `“${fact}”`;
}

/** The Spanish words for every note and refusal: what is so, and what to do next. */
export const notes: Record<NoteCode, (values: Values) => string> = {
  badFacts: ({ fact }) => (fact ? `No pude leer este dato: ${factName(fact)}. Por favor, revise cómo está escrito.` : 'No pude leer estos datos. Por favor, mande cada dato con su nombre y su valor.'),
  unknownFact: ({ fact }) => `No conozco un dato que se llame “${fact}”. Por favor, revise el nombre.`,
  unknownKind: ({ kinds }) => `Por favor, diga de qué tipo es el caso. Tiene que ser uno de estos: ${kinds}.`,
  unknownYear: ({ year, known }) => `No tengo las cifras de ${year}. Tengo las de estos años: ${known}. Para otro año, vea irs.gov.`,
  missingFacts: ({ facts }) => `Para darle una cifra necesito saber más${facts ? `: ${facts}` : ''}.`,
  amountNegative: ({ fact }) => `Un monto no puede ser menos de cero. Por favor, revise este dato: ${factName(fact)}.`,
  amountTooLarge: ({ fact }) => `Trabajo con montos de hasta un billón de dólares (one trillion). Por favor, revise este dato: ${factName(fact)}.`,
  amountTooPrecise: ({ fact }) => `Por favor, dé este dato en dólares y centavos, como 1733.33: ${factName(fact)}.`,
  amountUnreadable: ({ fact }) => `Por favor, escriba este dato solo con cifras, como "40000" o "1733.33": ${factName(fact)}.`,
  rateOutOfRange: ({ fact }) => `Por favor, escriba este dato como parte de uno: ${factName(fact)}. Para el 22% es "0.22".`,
  dayUnreadable: ({ fact }) => `Por favor, escriba este dato con año, mes y día, como 2026-03-31: ${factName(fact)}.`,
  convertMoreThanPool: ({ out, pool }) => `Sacaría ${usd(out)}, pero en sus IRA hay ${usd(pool)}. Por favor, revise los dos montos.`,
  lateMoreThanNew: (v) => `Pagó ${usd(v['late'])} después del 31 de diciembre, pero solo ${usd(v['new'])} en todo el año. Por favor, revise los dos montos.`,
  leavesMoreThanPreTax: ({ leaves, preTax }) => `Así solo puede salir dinero antes de impuestos, y de ese hay ${usd(preTax)}. Usted pidió mover ${usd(leaves)}. Por favor, escoja un monto menor.`,
  partsDoNotSum: ({ whole, parts }) => `Estos montos no cuadran: de un modo suman ${usd(whole)} y del otro ${usd(parts)}. Por favor, revíselos.`,
  ageBelowQcd: ({ age }) => `Donar directo de una IRA (QCD) solo cuenta desde los 70½ años. Usted dijo ${age}. Si ya donó, sume ese dinero a lo demás que sacó.`,
  qcdOverCap: ({ cap, year }) => `En ${year}, lo más que puede donar así (QCD) es ${usd(cap)}. Por favor, sume el resto a lo demás que sacó.`,
  hsaFundingOverLimit: ({ limit, year }) => `En ${year}, lo más que puede pasar de una IRA a una HSA es ${usd(limit)}. Por favor, sume el resto a lo demás que sacó.`,
  distributionMoreThanBalance: ({ distribution, balance }) => `Sacaría ${usd(distribution)}, pero en la cuenta hay ${usd(balance)}. Por favor, revise los dos montos.`,
  destinationsMoreThanDistribution: ({ listed, distribution }) => `Usted manda ${usd(listed)}, pero solo le pagan ${usd(distribution)}. Por favor, revise los montos.`,
  preTaxOrderDoesNotFit: () => 'El orden del dinero antes de impuestos debe nombrar cada lugar una vez, con su número en la lista. El efectivo no es uno de ellos.',
  rmdInPlan: () => 'Una distribución mínima requerida no se puede pasar a otra cuenta, y cambia cómo se parte el resto. Eso no lo puedo calcular. Por favor, pida las cifras a su plan.',
  pre1987Beyond: ({ pre1987, distribution }) => `Sus aportes de antes de 1987 (${usd(pre1987)}) salen primero, y ${usd(distribution)} es más que eso. Cómo se parte el resto depende de los papeles del plan. Por favor, pregunte a su plan.`,
  separateAccountNotPension: () => 'La regla de la cuenta separada no es para pensiones. Por favor, pregunte a su plan cómo divide un pago.',
  estimate: () => 'Es un estimado. La forma usa el valor de sus IRA el 31 de diciembre. Va a cambiar si suben o bajan, si entra otro traspaso o si sale más dinero antes de esa fecha.',
  yearEndUsed: () => 'Me dio un total y también el valor del 31 de diciembre. Usé el del 31 de diciembre, como la forma.',
  assumesNone: () => 'Supuse que este año no entró ni salió nada más. Dígame si no es así.',
  shareFromPercent: () => 'Usé el porcentaje después de impuestos que me dio. El monto exacto está en la línea 14 de su Formulario 8606.',
  formStops: () => 'Este año no sale nada de sus IRA. Por eso nada paga impuesto y toda su base queda para después.',
  ratioCapped: () => 'Su base es más de lo que valen sus IRA. Por eso todo lo que sale es libre de impuestos, y el resto de su base queda para después. La pérdida misma no se puede deducir.',
  nothingLeft: ({ basis }) => (basis === '0.00' ? 'No queda nada en sus IRA el 31 de diciembre. Por eso este año se usa toda su base.' : `No queda nada en sus IRA el 31 de diciembre. Los ${usd(basis)} de base que sobran esperan hasta que tenga otra vez dinero en una IRA.`),
  basisCarriesForward: ({ basis }) => `${usd(basis)} de base pasan al año que sigue. Los ve en la línea 14 de su Formulario 8606.`,
  lateContribution: ({ late }) => `Los ${usd(late)} que pagó después del 31 de diciembre no hacen libre el dinero de este año. Cuentan desde el año que sigue.`,
  contributionOverLimit: ({ paid, limit, year }) => `Usted puso ${usd(paid)}, pero el tope de ${year} es ${usd(limit)}. Poner de más puede costar un 6% al año. Por favor, véalo pronto.`,
  rmdFirst: ({ rmd }) => `Su distribución mínima requerida (RMD) de ${usd(rmd)} sale primero. No se puede convertir, así que la conté como dinero que sacó.`,
  qcdAge: () => 'Donar directo de una IRA solo cuenta si ese día ya tenía 70½ años. Por favor, revise la fecha.',
  rollInMustBeAccepted: ({ amount }) => `Su plan tiene que aceptar los ${usd(amount)}, y deben salir de su IRA a más tardar el 31 de diciembre. Pregunte antes al plan, por escrito.`,
  withheldNotConverted: ({ withheld }) => `Los ${usd(withheld)} que le retuvieron no llegaron a su Roth IRA. Cuentan como dinero que sacó.`,
  checkWhatLeft: () => 'Así solo puede salir dinero antes de impuestos, pero ahora su base es más de lo que hay en sus IRA. Por favor, revise que lo que salió era todo antes de impuestos.',
  assumesSeparateAccount: () => 'Supuse que el plan lleva aparte su dinero después de impuestos y paga solo de ahí. Por favor, pregunte a su plan. Si no es así, necesito el saldo de toda la cuenta.',
  assumesWholeAccount: ({ apart }) => (apart ? `Saca más de lo que hay en su cuenta después de impuestos (${usd(apart)}). Por eso conté todo como una sola cuenta. Por favor, pregunte a su plan qué dinero paga primero.` : 'Conté todo como una sola cuenta. Si su plan lleva aparte el dinero después de impuestos y puede pagar solo de ahí, dígame cuánto ganó y hago también esa cuenta.'),
  separateAccountDecides: ({ low, high }) => `Su plan decide cuánto de esto es después de impuestos: ${usd(low)} si todo es una sola cuenta, ${usd(high)} si lo lleva aparte y paga solo de ahí. Por favor, pregunte a su plan cuál es.`,
  planLoss: ({ basis, balance }) => `Usted puso ${usd(basis)} después de impuestos y la cuenta vale menos: ${usd(balance)}. Por eso todo el pago es después de impuestos y nada paga. Aquí no deduzco la pérdida. Si se puede pedir algo por ella, pregúntelo a un experto en impuestos. Guarde los papeles de lo que puso y no ha recuperado.`,
  pre1987First: () => 'Los aportes después de impuestos de antes de 1987 salen primero, si su plan los dejaba sacar el 5 de mayo de 1986. Su plan tiene los papeles.',
  rothLeftOut: () => 'Su cuenta Roth del plan se cuenta aparte. No entra en esta división.',
  governmentalOnly: () => 'Esto vale para un plan 457(b) de un estado o de un gobierno local. El dinero de otros planes 457(b) no se puede pasar a otra cuenta.',
  withholdingReplace: ({ withheld }) => `El plan retiene ${usd(withheld)} para impuestos. Para pasar el monto completo, ponga esa suma de otro dinero dentro de los 60 días. Se la acreditan en su declaración.`,
  rothTakesPreTaxFirst: ({ preTax }) => `Los traspasos directos gastan primero el dinero antes de impuestos. Por eso ${usd(preTax)} de lo que va a la Roth es antes de impuestos y paga. Para mandar ahí solo lo demás, todo el dinero antes de impuestos tiene que ir a una IRA tradicional o a un plan.`,
  choiceBeforeRollover: () => 'Usted escoge qué traspaso lleva el dinero antes de impuestos. Dígalo al plan antes de hacer los traspasos, o al hacerlos.',
  afterTaxJoinsIra: () => 'El dinero después de impuestos que entra en una IRA tradicional se suma a la base de todas sus IRA. Ya no lo puede mover solo. Guarde su Formulario 1099-R; está en la casilla 5.',
  afterTaxNeedsDirect: () => 'Un plan solo puede recibir dinero después de impuestos por traspaso directo, no en 60 días. Por favor, pregunte al plan o escoja una IRA.',
  earlyAdditionalTax: () => 'Tiene menos de 59½ años. Por eso el dinero gravable que se queda puede llevar también una multa del 10%. Hay excepciones.',
  federalOnly: () => 'Este es solo el impuesto federal. Su estado puede cobrar de otro modo.',
  nothingToSplit: () => 'En este pago no hay dos tipos de dinero. No hay nada que dividir.',
  noPreTaxToMove: () => 'En sus IRA no hay dinero antes de impuestos que pueda salir así.',
  yearIsOver: () => 'Esto solo sirve si el dinero sale de su IRA a más tardar el 31 de diciembre de ese año.',
  ...required.notes,
  ...roth.notes,
  ...sixtyDay.notes,
  ...form1099.notes,
  ...checkForm8606.notes,
  ...ledger.notes,
  ...tax.notes,
  ...contribution.notes,
  ...strategies.notes,
  ...years.notes,
};

/** What each numbered line is, in Spanish. */
export const lines: Record<Form8606LineId | PlanLineId | TaxLineId, string> & Partial<Record<`given.${string}`, string>> = {
  '8606.1': 'Lo que puso para este año sin deducirlo',
  '8606.2': 'Base de años pasados',
  '8606.3': 'Base en total',
  '8606.4': 'Parte de la línea 1 que pagó después del 31 de diciembre',
  '8606.5': 'Base que cuenta este año',
  '8606.6': 'Valor de todas sus IRA el 31 de diciembre',
  '8606.7': 'Lo que sacó este año sin convertir',
  '8606.8': 'Lo que convirtió a una Roth IRA',
  '8606.9': 'Líneas 6, 7 y 8 juntas',
  '8606.10': 'Su parte libre de impuestos',
  '8606.11': 'Parte libre de lo que convierte',
  '8606.12': 'Parte libre de lo que saca',
  '8606.13': 'Libre de impuestos en total',
  '8606.14': 'Base para el año que sigue',
  '8606.15a': 'Parte de lo que saca que no es libre',
  '8606.15b': 'De eso, lo que sacó por un desastre',
  '8606.15c': 'Parte gravable de lo que saca',
  '8606.16': 'Lo que convirtió a una Roth IRA',
  '8606.17': 'Parte libre de lo que convierte',
  '8606.18': 'Parte gravable de lo que convierte',
  'plan.balance': 'Cuenta de donde sale el pago',
  'plan.basis': 'Sus aportes después de impuestos en ella',
  'plan.ratio': 'Parte después de impuestos de esa cuenta',
  'plan.distribution': 'Pago',
  'plan.preTax': 'Dinero antes de impuestos en el pago',
  'plan.afterTax': 'Dinero después de impuestos en el pago',
  'plan.paid': 'Lo que el plan le paga a usted',
  'plan.paidPreTax': 'De eso, antes de impuestos',
  'plan.cash': 'Lo que usted se queda',
  'plan.cashPreTax': 'Lo que se queda, antes de impuestos',
  'plan.cashAfterTax': 'Lo que se queda, después de impuestos',
  'plan.taxable': 'Gravable',
  'plan.withholding': 'Lo que el plan retiene para impuestos',
  'tax.taxable': 'Gravable',
  'tax.taxFree': 'Libre de impuestos',
  'tax.marginalRate': 'Su tasa federal',
  'tax.federal': 'Impuesto federal',
  'tax.stateRate': 'La tasa de su estado',
  'tax.state': 'Impuesto del estado',
  'given.iraYearEnd': 'Valor de sus IRA el 31 de diciembre',
  'given.outstandingRollovers': 'Traspasos en camino el 31 de diciembre',
  'given.iraTotal': 'Lo que había en todas sus IRA antes de mover algo este año',
  'given.iraOtherDistributions': 'Otro dinero que sacó este año',
  'given.distributions': 'Lo que sacó, por lo menos lo requerido',
  'given.rmdAmount': 'Distribución mínima requerida (RMD)',
  'given.rmdAfterQcd': 'Lo que falta de ella después de donar',
  'given.withheld': 'Lo que le retuvieron de la conversión',
  'given.rolloverToPlan': 'Lo que pasó de sus IRA a un plan del trabajo',
  'given.qcdAmount': 'Lo que donó directo de su IRA (QCD)',
  'given.hsaFundingAmount': 'Lo que pasó de su IRA a su HSA',
  'given.planTotal': 'Toda su cuenta del plan, sin Roth',
  'given.planPretax': 'Parte antes de impuestos de la cuenta',
  'given.planAfterTaxBasis': 'Sus aportes después de impuestos',
  'given.planAfterTaxEarnings': 'Lo que ganaron sus aportes después de impuestos',
  'given.planAfterTaxTotal': 'Su cuenta después de impuestos, con lo que ganó',
  'given.planPre1987Basis': 'Aportes después de impuestos de antes de 1987',
  'given.distributionAmount': 'El pago que pidió',
  'given.income': 'Sus ingresos',
  'given.preTaxLeft': 'Dinero antes de impuestos que aún no tiene lugar',
  'given.withholdingRate': 'El porcentaje que el plan debe retener',
  ...required.lines,
  ...roth.lines,
  ...sixtyDay.lines,
  ...form1099.lines,
  ...checkForm8606.lines,
  ...ledger.lines,
  ...tax.lines,
  ...contribution.lines,
  ...strategies.lines,
  ...years.lines,
};

/** What the four lines of one destination are. */
export const destinationLines: Readonly<Record<'amount' | 'preTax' | 'afterTax' | 'taxable', string>> = {
  amount: 'Lo que va ahí',
  preTax: 'De eso, antes de impuestos',
  afterTax: 'De eso, después de impuestos',
  taxable: 'Gravable ahí',
};

/** How a line comes from the lines it is made of, given by name. */
export const ops: Readonly<Record<Line['op'], (operands: readonly string[]) => string>> = {
  given: () => 'como usted me dijo',
  fixed: () => 'lo fija la ley',
  add: (names) => (names.length > 1 ? names.join(' más ') : names.length > 0 ? `lo mismo que ${names.join('')}` : 'no me dijo nada de este tipo'),
  subtract: ([whole = '', ...parts]) => (parts.length > 0 ? `${whole} menos ${parts.join(' y menos ')}` : `lo mismo que ${whole}`),
  lesser: (names) => `lo menor entre ${names.join(' y ')}`,
  greater: (names) => `lo mayor entre ${names.join(' y ')}`,
  divide: ([part = '', whole = '']) => `${part} entre ${whole}, a lo más 1`,
  multiply: ([whole = '', share = '']) => `${whole} por ${share}`,
  quotient: ([whole = '', by = '']) => `${whole} entre ${by}`,
  lookup: ([by = '']) => `lo que dice la tabla de la ley para ${by}`,
  multiplyUp: ([whole = '', share = '', step = 'paso']) => `${whole} por ${share}, hasta el siguiente ${step}`,
};

/** The names of missing facts, joined for `missingFacts`. */
export function listFacts(facts: readonly string[]): string {
  const names = facts.map((fact) => factName(fact));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} y ${last}`;
}

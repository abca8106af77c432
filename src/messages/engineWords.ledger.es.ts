import type { FixedLedgerLineId, LedgerNoteCode, LedgerYearPart } from '../engine/index.ts';
import { usd } from './usd.ts';

type Values = Readonly<Record<string, string>>;

export const factNames: Readonly<Record<string, string>> = { entries: 'los años de su lista' };

export const lines: Record<FixedLedgerLineId, string> & Partial<Record<`given.${string}`, string>> = {
  'ledger.basis': 'Su base después del último año',
  'ledger.contributed': 'Lo que puso sin deducirlo, todos los años',
  'ledger.rolledIn': 'Lo que entró de un plan después de impuestos, todos los años',
  'ledger.used': 'Lo que usaron los pagos, todos los años',
  'ledger.proof.form8606': 'Base que está en Formularios 8606',
  'ledger.proof.form1099R': 'Base que está en el Formulario 1099-R',
  'ledger.proof.form5498and1040': 'Base que está en Formularios 5498 y 1040',
  'ledger.proof.form5498': 'Base que está solo en el Formulario 5498',
  'ledger.proof.memory': 'Base que está solo en su memoria',
  'ledger.withoutMemory': 'Su base sin lo que está solo en su memoria',
  'ledger.penalty': 'Lo más que pueden costar las formas que faltan',
  'given.upTo1099R': 'Base que está en Formularios 8606 y 1099-R',
  'given.upTo1040': 'Base que está en Formularios 8606, 1099-R, 5498 y 1040',
  'given.priorBasis': 'Base de antes del primer año',
  'given.basisOfYear': 'Base con lo que puso ese año',
  'given.late': 'Lo que pagó después del 31 de diciembre',
  'given.converted': 'Lo que convirtió ese año',
  'given.distributed': 'Lo que sacó ese año',
  'given.yearEnd': 'Valor de todas sus IRA el 31 de diciembre de ese año',
  'given.nontaxable': 'Libre de impuestos en la forma que mandó',
  'given.penaltyNotSent': 'La multa por una forma que falta',
};

/** What each part of one year is. */
export const ledgerLines: Readonly<Record<LedgerYearPart, string>> = {
  basisIn: 'Base del año de antes',
  contributed: 'Lo que puso sin deducirlo',
  rolledIn: 'Lo que entró de un plan después de impuestos',
  counts: 'Base que cuenta para los pagos de ese año',
  pool: 'Valor el 31 de diciembre y todo lo que salió',
  share: 'Parte libre de impuestos',
  usedConverting: 'Lo que usó la conversión',
  usedDistributed: 'Lo que usó el dinero que sacó',
  used: 'Base usada',
  basisOut: 'Base para el año que sigue',
};

/** The Spanish words for what each year lacks, where it can be found, and what holds for all. */
export const notes: Record<LedgerNoteCode, (values: Values) => string> = {
  ledgerYearOrder: ({ year, before }) => `Por favor, ponga cada año una vez, primero el más viejo. En su lista ${year} está después de ${before}.`,
  ledgerLateMoreThanPaid: ({ year, late, paid }) => `Para ${year} dio ${usd(late)} como pagados después del 31 de diciembre, pero solo ${usd(paid)} en total. Por favor, revise los dos montos.`,
  ledgerNeedsYearEnd: ({ year }) => `En ${year} salió dinero. Por eso necesito lo que valían todas sus IRA el 31 de diciembre de ese año. Está en la casilla 5 de cada Formulario 5498.`,
  ledgerNontaxableMoreThanOut: ({ year, nontaxable, out }) => `Para ${year} dio ${usd(nontaxable)} como libres de impuestos, pero solo salieron ${usd(out)}. Por favor, revise los dos montos.`,
  ledgerNontaxableMoreThanBasis: ({ year, nontaxable, basis }) => `La forma de ${year} dice ${usd(nontaxable)} libres de impuestos, pero en su lista solo había ${usd(basis)} de base. Tal vez falta un año. Por favor, revise los años de antes.`,
  ledgerNeedsForm: ({ year, amount }) => `Para ${year}, sus papeles dicen que puso ${usd(amount)} y no los dedujo. Lo que falta es el Formulario 8606 de ese año.`,
  ledgerNeeds1040: ({ year, amount }) => `Para ${year}, el Formulario 5498 dice que puso ${usd(amount)}. Falta la prueba de que no los dedujo. Busque su Formulario 1040 de ese año, sin nada en la línea de la deducción por IRA.`,
  ledgerNeeds5498: ({ year, amount }) => `Para ${year}, los ${usd(amount)} están solo en su memoria. Pida el Formulario 5498 a la compañía que llevaba la IRA. La casilla 1 dice lo que puso. También necesita su Formulario 1040 de ese año.`,
  ledgerNeeds1099R: ({ year, amount }) => `Para ${year}, los ${usd(amount)} que vinieron de un plan están solo en su memoria. Pida al plan el Formulario 1099-R de ese año. La casilla 5 dice lo que hay después de impuestos.`,
  ledgerPayoutUsed: ({ year, used }) => `En ${year} salió dinero, y eso usó ${usd(used)} de su base. Los expertos lo cuentan como usado aunque usted no lo haya pedido entonces.`,
  ledgerFormDiffers: ({ year, shown, reckoned }) => `Para ${year}, la forma que mandó dice ${usd(shown)} libres de impuestos. En su lista serían ${usd(reckoned)}. Me quedé con la forma. Por favor, revise ese año.`,
  ledgerStartsEmpty: ({ year }) => `Supuse que no tenía base antes de ${year}. Si la tenía, está en la línea 14 de un Formulario 8606 más viejo.`,
  ledgerMemoryApart: ({ memory, rest }) => `Pongo aparte ${usd(memory)} de su base, porque están solo en su memoria. Sin eso, su base es ${usd(rest)}.`,
  ledgerSentLate: () => 'Todavía puede mandar el Formulario 8606 de un año viejo, solo y con su firma. Los expertos no saben de un plazo, pero no encontré que el IRS lo confirme.',
  ledgerPenalty: ({ each, most }) => `La multa por una forma que debía mandar y no mandó puede ser ${usd(each)} por año, aquí a lo más ${usd(most)}. No hay multa si tuvo una causa razonable.`,
  ledgerOverstated: ({ overstated }) => `Pedir más de lo que puso puede costar ${usd(overstated)}, a menos que haya tenido una causa razonable. Por eso, pida lo que puede probar.`,
  ledgerKeep: () => 'Guarde esta lista con sus Formularios 8606, 5498, 1099-R y 1040 hasta que salga todo el dinero de sus IRA.',
};

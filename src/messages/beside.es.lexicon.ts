import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How neighbouring questions are asked in Spanish. */
export const besideConcepts = {
  taxCost: list('costar; costara; costaria; cuesta; costo'),
  taxAsked: list('cuanto pago|pagaria|pagare|debo|voy_a_pagar|tengo_que_pagar de? impuesto|impuestos; que impuesto|impuestos pago|pagaria|debo|saldria'),
  need: list('necesito'),
  spring: list('primavera'),
  room: list('espacio; margen; cupo'),
  deferral: list('difiero; diferir; diferidos; diferido'),
  employer: list('empleador; empresa; patron'),
  maxesOut: list('aporto|pongo|aportando >el_maximo|lo_maximo; pongo >el_maximo'),
  fromAccount: list('impuesto|impuestos >con|de la_misma|mi_misma|la ira; retener el impuesto'),
  taxableIncome: list('ingreso|ingresos gravable|gravables|imponible; base imponible'),
} satisfies Lexicon['concepts'];

import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How required distributions, 60 days, Roth clocks, forms in hand and lost basis are spoken of in Spanish. */
export const neighbourConcepts = {
  born: list('naci; nacio; nacido; nacida; ano|fecha de? nacimiento; nacimiento'),
} satisfies Lexicon['concepts'];

/** How such questions are put in Spanish, in words that mean something else alone. */
export const neighbourAside = {
  checkIt: list('revise|revisa|reviseme|revisame|revisar|verifique|verifica|verificar|cheque|chequee|chequear mi|el|la|esta|este? 8606|forma|formulario|planilla; esta bien mi|el|la 8606|forma|formulario; esta bien llenado|llenada|hecho|hecha; que hice|puse mal; donde esta el error; cual es el error'),
  expectIt: list('que va a|debe|deberia|debiera decir|mostrar|traer|salir en? >mi|el|la; que dira|mostrara|traera >mi|el|la; que codigo debe|deberia|va_a|lleva; como va a salir|aparecer en? >mi|el|la; que espero|esperar en|del? >1099|1099r|mi|la|el'),
  kept5498: list('tengo|guarde|guardo|conservo|encontre|con los|las|mis|todos_los|todas_las|todos_mis? formularios|formas? 5498|5498s'),
  form1040: list('1040|1040s; declaracion|declaraciones; mis|las declaraciones|planillas'),
  netOf: list('despues de la|una? retencion; despues de|del retener|retenerme|descontar|20|veinte; ya descontado|descontada|retenido; menos el? 20; neto|netos|neta|netas; libre de retencion'),
} satisfies Lexicon['aside'];

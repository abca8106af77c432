import type { House, Wordings } from './house.ts';
import { detectLanguage } from './understand/language.ts';
import type { Lexicon } from './understand/lexicon.ts';
import type { Locale, Wording } from './wording.ts';

const lexicons = new WeakMap<Wordings, Record<Locale, Lexicon>>();

function lexiconsOf(wordings: Wordings): Record<Locale, Lexicon> {
  let known = lexicons.get(wordings);
  if (!known) lexicons.set(wordings, known = Object.fromEntries(Object.values(wordings).map((one) => [one.locale, one.lexicon])) as Record<Locale, Lexicon>);
  return known;
}

/** The words of the language a message is written in, or those spoken so far; `other` when it is a language not spoken here. */
export function languageOf(typed: string, spoken: Wording, house: House): { readonly wording: Wording; readonly other: boolean } {
  const { language, other } = detectLanguage(typed, lexiconsOf(house.wordings), house.otherLanguages);
  return { wording: language === undefined ? spoken : (house.wordings[language] ?? spoken), other };
}

import type { Concept } from './concept.ts';
import { phraseBook, spot } from './concepts.ts';
import type { PhraseBook } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Said } from './reading.ts';

const books = new WeakMap<Lexicon, PhraseBook>();
const heard = new WeakMap<Said, ReadonlySet<Concept>>();

/**
 * Whether a neighbouring question is put with one of these. Such phrases are made of words that mean something else to the
 * conversation's own question ("check my form"), so they are looked for apart from all others.
 */
export function saysAside(said: Said, ...concepts: readonly Concept[]): boolean {
  let all = heard.get(said);
  if (!all) {
    const { lexicon, tokens } = said.reading;
    let book = books.get(lexicon);
    if (!book) books.set(lexicon, book = phraseBook({ ...lexicon, concepts: lexicon.aside }));
    heard.set(said, all = new Set(spot(tokens, book).flatMap((phrase) => [...phrase.concepts])));
  }
  return concepts.some((concept) => all.has(concept));
}

import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const books = new WeakMap<Lexicon, ReadonlySet<string>>();

function wordsOf(lexicon: Lexicon): ReadonlySet<string> {
  let words = books.get(lexicon);
  if (!words) {
    const phrases = Object.values(lexicon.concepts).flat();
    words = new Set([...phrases.flatMap((phrase) => phrase.split(/[ |_?>]+/)), ...lexicon.bridgeToNumber, ...lexicon.bridgeFromNumber, ...lexicon.breakWords]);
    books.set(lexicon, words);
  }
  return words;
}

/** The share of a message's words that its language file knows at all: near 0 for random letters and foreign languages, high for a plain sentence. */
export function knownShare(tokens: readonly Token[], lexicon: Lexicon): number {
  const known = wordsOf(lexicon);
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length === 0 ? 0 : words.filter((token) => known.has(token.text)).length / words.length;
}

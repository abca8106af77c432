import { CONCEPTS } from './concept.ts';
import type { Concept } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** One phrase found in the message. Indexes are token indexes, `to` exclusive. */
export interface Spotted {
  readonly concepts: ReadonlySet<Concept>;
  readonly from: number;
  readonly to: number;
  /** Stands behind "to" or "into": where money goes. */
  readonly isTarget: boolean;
  /** Stands behind "from" or "out of": where money comes from. */
  readonly isSource: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  concepts?: Set<Concept>;
}

/** Phrases and near-spellings of one language, built once. */
export interface PhraseBook {
  readonly root: Node;
  /** Long words with one letter dropped → the word, so that one slip of the finger is forgiven. */
  readonly slips: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
  readonly toWords: ReadonlySet<string>;
  readonly fromWords: ReadonlySet<string>;
}

/** Letters a word must have before a slip in it is forgiven. Shorter words are too near to each other. */
const LONG_WORD = 7;

export function phraseBook(lexicon: Lexicon): PhraseBook {
  const root: Node = { next: new Map() };
  const words = new Set<string>();
  const slips = new Map<string, string>();
  for (const concept of CONCEPTS) {
    for (const phrase of lexicon.concepts[concept] ?? []) {
      let node = root;
      for (const word of phrase.split(' ')) {
        words.add(word);
        let next = node.next.get(word);
        if (!next) node.next.set(word, next = { next: new Map() });
        node = next;
      }
      (node.concepts ??= new Set()).add(concept);
    }
  }
  for (const word of words) {
    if (word.length < LONG_WORD) continue;
    slips.set(word, word);
    for (let at = 0; at < word.length; at += 1) {
      const slip = word.slice(0, at) + word.slice(at + 1);
      if (!slips.has(slip)) slips.set(slip, word);
    }
  }
  return { root, slips, words, toWords: new Set([...lexicon.toWords, '→']), fromWords: new Set(lexicon.fromWords) };
}

/** The word of the phrase book that a misspelt long word most likely is: one letter more, less, other or two swapped. */
function mend(word: string, book: PhraseBook): string {
  if (word.length < LONG_WORD - 1 || book.words.has(word)) return word;
  const direct = book.slips.get(word);
  if (direct !== undefined) return direct;
  if (word.length < LONG_WORD) return word;
  for (let at = 0; at < word.length && at < 24; at += 1) {
    const near = book.slips.get(word.slice(0, at) + word.slice(at + 1));
    if (near !== undefined && Math.abs(near.length - word.length) <= 1 && near[0] === word[0]) return near;
  }
  return word;
}

/** All phrases of the message, longest first at each place, none overlapping. */
export function spot(tokens: readonly Token[], book: PhraseBook): Spotted[] {
  const words = tokens.map((token) => (token.kind === 'word' ? mend(token.text, book) : token.kind === 'number' ? token.text + token.suffix : token.text));
  const spotted: Spotted[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = tokens[at]?.kind === 'mark' ? undefined : longest(tokens, words, at, book.root, 0);
    if (found?.concepts) {
      spotted.push({ concepts: found.concepts, from: at, to: found.to, ...direction(words, at, book) });
      at = found.to;
    } else at += 1;
  }
  return spotted;
}

function longest(tokens: readonly Token[], words: readonly string[], at: number, node: Node, depth: number): { concepts?: Set<Concept>; to: number } | undefined {
  let best = node.concepts && depth > 0 ? { concepts: node.concepts, to: at } : undefined;
  if (at >= tokens.length || depth > 8) return best;
  const token = tokens[at] as Token;
  if (token.kind === 'mark') {
    if (depth > 0 && (token.text === '-' || token.text === '/') && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== 'mark') return longest(tokens, words, at + 1, node, depth) ?? best;
    return best;
  }
  for (const key of [words[at] as string, '*']) {
    if (key === '*' && depth === 0) continue;
    const next = node.next.get(key);
    if (!next) continue;
    const found = longest(tokens, words, at + 1, next, depth + 1);
    if (found && (!best || found.to > best.to)) best = found as { concepts: Set<Concept>; to: number };
  }
  return best;
}

/** Looks back over "my", "a", "the" for the word that tells where money goes or comes from. */
function direction(words: readonly string[], at: number, book: PhraseBook): { isTarget: boolean; isSource: boolean } {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = words[back] as string;
    if (book.toWords.has(word)) return { isTarget: true, isSource: false };
    if (book.fromWords.has(word)) return { isTarget: false, isSource: true };
    if (word === ',' || word === '.' || word === '?' || word === ';') break;
  }
  return { isTarget: false, isSource: false };
}

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

/** A place inside phrases. One word may lead on to several places, since phrases with choices share no nodes with others. */
interface Node {
  readonly next: Map<string, Node[]>;
  /** Next places by the choice of words that leads there, so that phrases with the same beginning share it. */
  readonly choices: Map<string, Node>;
  concepts?: Set<Concept>;
  /** Reached by words that must follow the phrase but are no part of it. */
  readonly follows: boolean;
}

/** A place reached in a message, and where the phrase ended if what must follow it is being read. */
interface Reached {
  readonly place: Node;
  readonly end?: number;
}

/** Phrases and near-spellings of one language, built once. */
export interface PhraseBook {
  readonly root: Node;
  /** Long words with one letter dropped → the word, so that one slip of the finger is forgiven. */
  readonly slips: ReadonlyMap<string, string>;
  /** First letter and length of what a misspelt word could be mended to. */
  readonly shapes: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly toWords: ReadonlySet<string>;
  readonly fromWords: ReadonlySet<string>;
}

/** Letters a word must have before a slip in it is forgiven. Shorter words are too near to each other. */
const LONG_WORD = 7;

export function phraseBook(lexicon: Lexicon): PhraseBook {
  const root = newNode();
  const words = new Set<string>();
  const slips = new Map<string, string>();
  const shapes = new Set<string>();
  for (const concept of CONCEPTS) {
    for (const phrase of lexicon.concepts[concept] ?? []) {
      const [said, followed] = phrase.split(' >') as [string, string?];
      const ends = enter(said, [root], words);
      for (const end of followed === undefined ? ends : enter(followed, ends, words, true)) (end.concepts ??= new Set()).add(concept);
    }
  }
  for (const word of words) {
    if (word.length < LONG_WORD) continue;
    slips.set(word, word);
    for (const length of [-1, 0, 1]) shapes.add(`${word[0]}${word.length + length}`);
    for (let at = 0; at < word.length; at += 1) {
      const slip = word.slice(0, at) + word.slice(at + 1);
      if (!slips.has(slip)) slips.set(slip, word);
    }
  }
  for (const word of plainWords(lexicon)) words.add(word);
  return { root, slips, shapes, words, toWords: new Set([...lexicon.toWords, '→']), fromWords: new Set(lexicon.fromWords) };
}

/** Words that are spelled rightly although no phrase has them: they are not mended into one that has. */
function plainWords({ smallWords, numbers, months, bridgeToNumber, bridgeFromNumber }: Lexicon): string[] {
  return [...smallWords, ...Object.keys(numbers.units), ...Object.keys(numbers.scales), ...months, ...bridgeToNumber, ...bridgeFromNumber];
}

function newNode(follows = false): Node {
  return { next: new Map(), choices: new Map(), follows };
}

/** Enters one phrase (see {@link Lexicon.concepts} for how it is written) and returns the places where it ends. */
function enter(phrase: string, from: readonly Node[], words: Set<string>, follows = false): Node[] {
  let places = [...from];
  for (const part of phrase.split(' ')) {
    const optional = part.length > 1 && part.endsWith('?');
    const choice = optional ? part.slice(0, -1) : part;
    const key = follows ? `>${choice}` : choice;
    const shared = places.length === 1 ? places[0]?.choices.get(key) : undefined;
    const target = shared ?? newNode(follows);
    if (!shared) {
      for (const place of places) for (const run of choice.split('|')) link(place, run.split('_'), target, words);
      if (places.length === 1) places[0]?.choices.set(key, target);
    }
    places = optional ? [...places, target] : [target];
  }
  return places.filter((place) => !from.includes(place));
}

function link(from: Node, run: readonly string[], target: Node, words: Set<string>): void {
  let place = from;
  run.forEach((word, at) => {
    words.add(word);
    const to = at === run.length - 1 ? target : newNode(target.follows);
    const known = place.next.get(word);
    if (known) known.push(to);
    else place.next.set(word, [to]);
    place = to;
  });
}

function shapeOf(word: string): string {
  return `${word[0]}${word.length}`;
}

/** The word of the phrase book that a misspelt long word most likely is: one letter more, less, other or two swapped. */
function mend(word: string, book: PhraseBook): string {
  if (word.length < LONG_WORD - 1 || book.words.has(word)) return word;
  const direct = book.slips.get(word);
  if (direct !== undefined) return direct;
  if (word.length < LONG_WORD || !book.shapes.has(shapeOf(word))) return word;
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
    const begins = tokens[at]?.kind !== 'mark' && book.root.next.has(words[at] as string);
    const found = begins ? longest(tokens, words, at, book.root) : undefined;
    if (found) {
      spotted.push({ concepts: found.concepts, from: at, to: found.to, ...direction(words, at, book) });
      at = found.to;
    } else at += 1;
  }
  return spotted;
}

interface Found {
  readonly concepts: ReadonlySet<Concept>;
  readonly to: number;
}

const NONE: readonly Node[] = [];

/** The most words a phrase may have. */
const MOST_WORDS = 9;

/** The longest phrase that begins at a token. Phrases of the same words are one, with the concepts of all. */
function longest(tokens: readonly Token[], words: readonly string[], from: number, root: Node): Found | undefined {
  let reached: readonly Reached[] = [{ place: root }];
  let best: Found | undefined;
  let read = 0;
  let last = from;
  for (let at = from; at < tokens.length && read < MOST_WORDS && reached.length > 0; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      if (read === 0 || !'-/+&'.includes(token.text) || tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark') break;
      continue;
    }
    const next: Reached[] = [];
    for (const { place, end } of reached) {
      for (const word of read > 0 ? [words[at] as string, '*'] : [words[at] as string]) {
        for (const to of place.next.get(word) ?? NONE) next.push(to.follows ? { place: to, end: end ?? last } : { place: to });
      }
    }
    reached = next;
    read += 1;
    last = at + 1;
    for (const { place, end } of reached) best = better(best, place, end ?? last);
  }
  return best;
}

/** The longer of what was found and what ends at `to`; what ends at the same place is joined. */
function better(best: Found | undefined, { concepts }: Node, to: number): Found | undefined {
  if (!concepts || (best && best.to > to)) return best;
  return { concepts: best?.to === to ? new Set([...best.concepts, ...concepts]) : concepts, to };
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

import type { Lexicon } from './lexicon.ts';
import { fold, MOST_CHARACTERS } from './tokens.ts';

/** What a message is written in. */
export interface DetectedLanguage<Name extends string> {
  /** Absent where the words do not tell (numbers, one word, names of accounts): the conversation's language goes on. */
  readonly language: Name | undefined;
  /** Written in a language or script that the assistant does not speak. */
  readonly other: boolean;
}

/** How much a small word tells, against 1 for any other word that only one language file knows. */
const SMALL = 2;
/** Small words of other languages are picked so that they can be nothing else. */
const FOREIGN = 3;
/** Foreign words needed before a message counts as foreign. */
const ENOUGH_FOREIGN = 2;
/** The least sum of hints that decides. */
const ENOUGH = 2;
/** Letters of another script that a message may hold and still be read. */
const FEW_LETTERS = 3;

interface Vocabulary {
  readonly small: ReadonlySet<string>;
  /** Small words that greet: they tell the language even alone. */
  readonly greetings: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();
/** Words of languages that are not spoken here, by language. */
export type OtherLanguages = Readonly<Record<string, readonly string[]>>;
const foreignBooks = new WeakMap<OtherLanguages, ReadonlyMap<string, readonly string[]>>();

function foreignWords(others: OtherLanguages): ReadonlyMap<string, readonly string[]> {
  const known = foreignBooks.get(others);
  if (known) return known;
  const book = new Map<string, readonly string[]>();
  for (const [name, words] of Object.entries(others)) for (const word of words) book.set(word, [...(book.get(word) ?? []), name]);
  foreignBooks.set(others, book);
  return book;
}

/**
 * The language of a message, in one pass over its words: small words count twice, words that only one language file
 * knows once. Loanwords (`rollover`, `basis`) are in both and tell nothing, so a Spanish sentence full of them is Spanish.
 */
export function detectLanguage<Name extends string>(message: string, lexicons: Readonly<Record<Name, Lexicon>>, others: OtherLanguages): DetectedLanguage<Name> {
  const foreign = foreignWords(others);
  const { words, strange } = wordsOf(message);
  if (strange) return { language: undefined, other: true };
  const names = Object.keys(lexicons) as Name[];
  const known = names.map((name) => vocabularyOf(lexicons[name]));
  const scores = names.map(() => 0);
  const abroad = new Map<string, number>();
  const knows = names.map(() => 0);
  for (const word of words) {
    let knowing = 0;
    for (const [at, vocabulary] of known.entries()) {
      const weight = vocabulary.small.has(word) ? SMALL : vocabulary.words.has(word) ? 1 : 0;
      knows[at] = weight;
      if (weight > 0) knowing += 1;
    }
    for (const [at, weight] of knows.entries()) if (weight === SMALL || (weight === 1 && knowing === 1)) scores[at] = (scores[at] ?? 0) + weight;
    for (const name of foreign.get(word) ?? []) abroad.set(name, (abroad.get(name) ?? 0) + 1);
  }
  const best = Math.max(...scores);
  const most = Math.max(0, ...abroad.values());
  if (most * FOREIGN > best && (most >= ENOUGH_FOREIGN || (most > 0 && best === 0 && words.length <= 3))) return { language: undefined, other: true };
  const leaders = names.filter((_, at) => scores[at] === best);
  const alone = words.length === 1 && !known.some(({ greetings }) => greetings.has(words[0] as string));
  return { language: best < ENOUGH || leaders.length !== 1 || alone ? undefined : leaders[0], other: false };
}

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = vocabularies.get(lexicon);
  if (!vocabulary) {
    const wordsIn = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(/[ |_?*>]+/));
    const small = new Set(lexicon.smallWords);
    vocabulary = { small, greetings: new Set(wordsIn(lexicon.concepts.greet ?? []).filter((word) => small.has(word))), words: new Set(wordsIn(Object.values(lexicon.concepts).flat())) };
    vocabularies.set(lexicon, vocabulary);
  }
  return vocabulary;
}

/** The folded words of a message without numbers, and whether most of it is in a script or alphabet that is not spoken here. */
function wordsOf(message: string): { words: string[]; strange: boolean } {
  if (isPlain(message)) return { words: plainWords(message.slice(0, MOST_CHARACTERS)), strange: false };
  const words: string[] = [];
  let word = '';
  let latin = 0;
  let strange = 0;
  for (const char of `${message.slice(0, MOST_CHARACTERS)} `) {
    const code = char.codePointAt(0) ?? 0;
    const isLetter = code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : char.toLowerCase() !== char.toUpperCase() || isUncased(code);
    if (isLetter && isStrange(code)) strange += 1;
    else if (isLetter) latin += 1;
    if (isLetter || char === "'" || char === '’' || (code >= 0x300 && code <= 0x36f)) word += char === '’' ? "'" : char;
    else if (char >= '0' && char <= '9' && word !== '') word += char;
    else if (word !== '') {
      words.push(fold(word));
      word = '';
    }
  }
  return { words: words.filter((each) => each !== ''), strange: strange >= FEW_LETTERS && strange * 4 >= latin + strange };
}

/** Whether it has only the characters that every keyboard has. */
function isPlain(message: string): boolean {
  for (let at = 0; at < message.length; at += 1) if (message.charCodeAt(at) > 127) return false;
  return true;
}

/** The same of a message that is plain: letters and apostrophes, and digits behind them. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39;
    if (isLetter && start < 0) start = at;
    else if (start >= 0 && !isLetter && !(code >= 48 && code <= 57)) {
      const word = fold(text.slice(start, at));
      if (word !== '') words.push(word);
      start = -1;
    }
  }
  return words;
}

/** Letters of scripts without capitals: Hebrew, Arabic, Indic, Thai, Chinese, Japanese, Korean and their like. */
function isUncased(code: number): boolean {
  return (code >= 0x590 && code <= 0x10ff) || (code >= 0x1100 && code <= 0x1aff) || (code >= 0x3040 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfeff) || (code >= 0x20000 && code <= 0x3ffff);
}

/** Not a Latin letter as English or Spanish writes it: another script, or one of the marked letters of Vietnamese. */
function isStrange(code: number): boolean {
  if (code >= 0x1e00 && code <= 0x1eff) return true;
  if (code === 0x110 || code === 0x111 || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0) return true;
  return code >= 0x370 && !(code >= 0x1d00 && code <= 0x2bff) && !(code >= 0xff21 && code <= 0xff5a);
}

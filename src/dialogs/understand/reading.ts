import type { Concept } from './concept.ts';
import { phraseBook, spot } from './concepts.ts';
import type { PhraseBook, Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { readMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { sentences } from './roles.ts';
import { tidy, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A message taken apart: its words, numbers and phrases, before anyone asks what they mean together. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentenceOf: readonly number[];
  readonly spotted: readonly Spotted[];
  /** The phrase at a token, if one is there. */
  readonly phraseAt: ReadonlyMap<number, Spotted>;
  readonly mentions: readonly Mention[];
  readonly years: readonly Mention[];
  readonly lexicon: Lexicon;
}

const books = new WeakMap<Lexicon, PhraseBook>();

export function read(message: string, lexicon: Lexicon): Reading {
  let book = books.get(lexicon);
  if (!book) books.set(lexicon, book = phraseBook(lexicon));
  const text = tidy(message);
  const tokens = shortened(capitals(tokenize(text), text, lexicon), text, lexicon);
  const spotted = spot(tokens, book);
  const phraseAt = new Map<number, Spotted>();
  for (const phrase of spotted) for (let at = phrase.from; at < phrase.to; at += 1) phraseAt.set(at, phrase);
  const mentions = readMentions(tokens, lexicon, spotted);
  return { text, tokens, sentenceOf: sentences(tokens), spotted, phraseAt, mentions, years: mentions.filter(({ kind }) => kind === 'year'), lexicon };
}

/** "incl. the new money", "Dec. 31": the point of a shortened word ends no sentence, unless a capital letter follows. */
function shortened(tokens: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  return tokens.filter((token, at) => {
    if (token.text !== '.' || token.spaced) return true;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (before?.kind !== 'word') return true;
    if (lexicon.months.includes(before.text)) return !(next?.kind === 'number' && next.text.length <= 2 && before.text.length <= 4);
    if (!lexicon.abbreviations.includes(before.text)) return true;
    const first = next ? text[next.start] ?? '' : '';
    return next === undefined || next.newLine || (next.kind === 'word' && first !== first.toLowerCase());
  });
}

/** `AT` for "after-tax": read only where the person does not write everything in capitals. */
function capitals(tokens: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  const small = tokens.some((token) => token.kind === 'word' && token.text.length > 1 && text[token.end - 1] !== text[token.end - 1]?.toUpperCase());
  if (!small) return [...tokens];
  return tokens.map((token) => {
    const word = token.kind === 'word' ? lexicon.capitals[text.slice(token.start, token.end)] : undefined;
    return word === undefined ? token : { ...token, text: word };
  });
}

/** Whether a phrase of the concept lies within a run of tokens. */
export function hasConcept(reading: Reading, concept: Concept, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.phraseAt.get(at)?.concepts.has(concept)) return true;
  return false;
}

/** The words of a run of tokens as the person wrote them. */
export function quote(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (!first || !last) return '';
  const start = first.dollar ? first.start - 1 : first.start;
  return reading.text.slice(start, last.end).trim();
}

const NOWHERE: readonly Spotted[] = [];

/** The concepts of a message, counted by how they stand: where money goes, where it comes from, or simply said. */
export class Said {
  private bySentence: Map<number, Set<Concept>> | undefined;
  private readonly at = new Map<Concept, Spotted[]>();
  /** Where words of negation end. Looked up for every phrase, so gathered once. */
  private negationEnds: ReadonlySet<number> | undefined;
  readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    for (const phrase of reading.spotted) {
      for (const concept of phrase.concepts) {
        const known = this.at.get(concept);
        if (known) known.push(phrase);
        else this.at.set(concept, [phrase]);
      }
    }
  }

  /** Every place where one of the concepts is said. */
  all(...concepts: readonly Concept[]): readonly Spotted[] {
    const [only] = concepts;
    if (concepts.length === 1) return this.at.get(only as Concept) ?? NOWHERE;
    const places: Spotted[] = [];
    for (const concept of concepts) {
      const there = this.at.get(concept);
      if (there) places.push(...there);
    }
    return places;
  }

  has(...concepts: readonly Concept[]): boolean {
    return this.hasAny(concepts);
  }

  /** As {@link has}, of a list. */
  hasAny(concepts: readonly Concept[]): boolean {
    for (const concept of concepts) if (this.at.has(concept)) return true;
    return false;
  }

  /** Said as the place money goes to: "into my 401k". */
  asTarget(...concepts: readonly Concept[]): boolean {
    return this.all(...concepts).some((phrase) => phrase.isTarget);
  }

  /** Said, and not only as the place money goes to. */
  asSubject(...concepts: readonly Concept[]): boolean {
    return this.all(...concepts).some((phrase) => !phrase.isTarget);
  }

  /** Said in this sentence. */
  inSentence(sentence: number, ...concepts: readonly Concept[]): boolean {
    if (!this.bySentence) {
      this.bySentence = new Map();
      for (const phrase of this.reading.spotted) {
        const at = this.reading.sentenceOf[phrase.from] ?? 0;
        const said = this.bySentence.get(at) ?? new Set<Concept>();
        for (const concept of phrase.concepts) said.add(concept);
        this.bySentence.set(at, said);
      }
    }
    const here = this.bySentence.get(sentence);
    return here !== undefined && concepts.some((concept) => here.has(concept));
  }

  /** Both said within `distance` tokens of each other, in one sentence. */
  near(one: readonly Concept[], two: readonly Concept[], distance: number): boolean {
    const others = this.all(...two);
    return this.all(...one).some((a) => others.some((b) => a !== b && this.reading.sentenceOf[a.from] === this.reading.sentenceOf[b.from] && Math.abs(a.from - b.from) <= distance));
  }

  /** A word of negation stands within `distance` tokens before the phrase. */
  negated(phrase: Spotted, distance = 3): boolean {
    const ends = this.negationEnds ??= new Set(this.all('not').map((no) => no.to));
    if (ends.size === 0) return false;
    const { sentenceOf } = this.reading;
    for (let at = phrase.from; at >= phrase.from - distance && at > 0; at -= 1) if (ends.has(at) && sentenceOf[at - 1] === sentenceOf[phrase.from]) return true;
    return false;
  }

  /** Said without a negation before it. */
  affirmed(...concepts: readonly Concept[]): boolean {
    return this.all(...concepts).some((phrase) => !this.negated(phrase));
  }
}

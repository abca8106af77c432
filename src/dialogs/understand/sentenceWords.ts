import type { Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Marks that do not part a noun from its number. */
export const LIGHT_MARKS: ReadonlySet<string> = new Set(['$', '~', '=', ':', '"', "'", '(']);

/** The words of a message as they part or join nouns and numbers. */
export class SentenceWords {
  protected readonly tokens: readonly Token[];
  protected readonly sentenceOf: readonly number[];
  protected readonly lexicon: Lexicon;
  protected readonly phraseAt = new Map<number, Spotted>();
  protected readonly isVerb: (phrase: Spotted) => boolean;

  constructor(tokens: readonly Token[], sentenceOf: readonly number[], spotted: readonly Spotted[], lexicon: Lexicon, isVerb: (phrase: Spotted) => boolean) {
    this.tokens = tokens;
    this.sentenceOf = sentenceOf;
    this.lexicon = lexicon;
    this.isVerb = isVerb;
    for (const phrase of spotted) for (let at = phrase.from; at < phrase.to; at += 1) this.phraseAt.set(at, phrase);
  }

  protected isSeparator(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (this.phraseAt.has(at)) return false;
    if (token.kind === 'mark') {
      if (token.text === '-') return token.spaced;
      if (token.text === '/') return token.spaced || this.tokens[at + 1]?.kind === 'number' || this.tokens[at + 1]?.text === '$';
      return ',;()+&|'.includes(token.text);
    }
    const { listWords, breakWords, linkWords } = this.lexicon;
    return listWords.includes(token.text) || breakWords.includes(token.text) || linkWords.includes(token.text);
  }

  protected isLight(at: number, words: readonly string[]): boolean {
    const text = this.tokens[at]?.text ?? '';
    return !this.phraseAt.has(at) && (LIGHT_MARKS.has(text) || words.includes(text));
  }
}

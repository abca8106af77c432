import type { Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A phrase that belongs to an amount, and how strongly: 1 is right beside it. */
export interface Tie {
  readonly phrase: Spotted;
  readonly strength: number;
  readonly side: 'left' | 'right';
}

/** The words that belong to one amount: its part of the text between its neighbours. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly ties: readonly Tie[];
}

type Style = 'nounFirst' | 'numberFirst' | 'mixed';

/**
 * Parts each sentence among its amounts, so that no word speaks for two of them. A gap between two amounts is cut where
 * the person cut it (a comma, "and", "of which", a bracket); without such a mark, by how this person writes: "ira 75k basis 5k" or
 * "75k ira 5k basis".
 */
export class Zoner {
  private readonly tokens: readonly Token[];
  private readonly sentenceOf: readonly number[];
  private readonly lexicon: Lexicon;
  private readonly phraseAt = new Map<number, Spotted>();
  private readonly isVerb: (phrase: Spotted) => boolean;

  constructor(tokens: readonly Token[], sentenceOf: readonly number[], spotted: readonly Spotted[], lexicon: Lexicon, isVerb: (phrase: Spotted) => boolean) {
    this.tokens = tokens;
    this.sentenceOf = sentenceOf;
    this.lexicon = lexicon;
    this.isVerb = isVerb;
    for (const phrase of spotted) for (let at = phrase.from; at < phrase.to; at += 1) this.phraseAt.set(at, phrase);
  }

  /** One zone for each amount; the amounts are in the order of the text. */
  zones(amounts: readonly Mention[]): Zone[] {
    const style = this.style(amounts);
    const bounds = amounts.map((amount, at): { from: number; to: number } => {
      const before = amounts[at - 1];
      const after = amounts[at + 1];
      const sentence = this.sentenceOf[amount.from];
      let from = amount.from;
      while (from > (before?.to ?? 0) && this.sentenceOf[from - 1] === sentence) from -= 1;
      let to = amount.to;
      while (to < (after?.from ?? this.tokens.length) && this.sentenceOf[to] === sentence) to += 1;
      return { from, to };
    });
    for (let at = 0; at + 1 < amounts.length; at += 1) {
      const one = amounts[at] as Mention;
      const two = amounts[at + 1] as Mention;
      if (this.sentenceOf[one.from] !== this.sentenceOf[two.from]) continue;
      const cut = this.cut(one.to, two.from, style);
      (bounds[at] as { to: number }).to = cut;
      (bounds[at + 1] as { from: number }).from = cut;
    }
    return amounts.map((amount, at) => {
      const { from, to } = bounds[at] as { from: number; to: number };
      const left = this.left(from, amount.from);
      const named = left.some(({ phrase, strength }) => strength > 0.5 && !this.isVerb(phrase));
      return { from, to, ties: [...left, ...this.right(amount.to, to, named)] };
    });
  }

  private isSeparator(at: number): boolean {
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

  /** Where the gap between two amounts is cut: tokens before it belong to the first. */
  private cut(from: number, to: number, style: Style): number {
    const phrases: Spotted[] = [];
    for (let at = from; at < to; at += 1) {
      const phrase = this.phraseAt.get(at);
      if (phrase && phrases.at(-1) !== phrase) phrases.push(phrase);
    }
    if (phrases.length === 0) return from;
    const closing = this.unopened(from, to);
    if (closing !== undefined) return closing + 1;
    const separators: number[] = [];
    for (let at = from; at < to; at += 1) if (this.isSeparator(at) && !this.isHugging(at, to)) separators.push(at);
    if (separators.length > 0) return this.cutAtSeparator(from, to, separators, phrases);
    const last = phrases.at(-1) as Spotted;
    const first = phrases[0] as Spotted;
    const bridgedLeft = this.isBridge(from, first.from, this.lexicon.prepositions);
    const bridgedRight = this.isBridge(last.to, to, this.lexicon.copulas);
    if (phrases.length > 1) {
      const verb = phrases.find((phrase) => this.isVerb(phrase));
      if (verb && verb !== first) return verb.from;
      return style === 'nounFirst' && !bridgedLeft ? from : last.from;
    }
    if (bridgedLeft && (!bridgedRight || this.lexicon.prepositions.includes(this.tokens[from]?.text ?? ''))) return to;
    if (bridgedRight && !bridgedLeft) return from;
    if (this.isVerb(first)) return from;
    const led = this.isLed(from);
    const followed = this.phraseAt.has(to + this.width(to));
    if (led && !followed) return from;
    if (followed && !led) return to;
    if (style !== 'mixed') return style === 'nounFirst' ? from : to;
    return first.from - from <= to - first.to ? to : from;
  }

  private cutAtSeparator(from: number, to: number, separators: readonly number[], phrases: readonly Spotted[]): number {
    const has = (a: number, b: number): boolean => phrases.some((phrase) => phrase.from >= a && phrase.to <= b);
    const first = separators[0] as number;
    const last = separators.at(-1) as number;
    if (first === last) return first;
    if (!has(last, to)) return first;
    const opener = this.tokens[first + 1]?.text ?? '';
    if (this.lexicon.appositions.includes(opener)) return last;
    return this.lexicon.listWords.includes(this.tokens[first]?.text ?? '') && has(from, first) && !this.isVerb(phrases.find((phrase) => phrase.from > first) as Spotted) ? last : first;
  }

  /** A bracket that closes one opened before the gap. */
  private unopened(from: number, to: number): number | undefined {
    let open = 0;
    for (let at = from; at < to; at += 1) {
      const text = this.tokens[at]?.text;
      if (text === '(') open += 1;
      else if (text === ')' && open-- === 0) return at;
    }
    return undefined;
  }

  /** `rollover IRA (187,400`: the bracket holds the amount of the noun before it and parts nothing. */
  private isHugging(at: number, to: number): boolean {
    return this.tokens[at]?.text === '(' && this.phraseAt.has(at - 1) && !this.isVerb(this.phraseAt.get(at - 1) as Spotted) && (at + 1 === to || (at + 2 === to && !this.phraseAt.has(at + 1)));
  }

  private isBridge(from: number, to: number, words: readonly string[]): boolean {
    for (let at = from; at < to; at += 1) if (words.includes(this.tokens[at]?.text ?? '') || ['=', ':', '→'].includes(this.tokens[at]?.text ?? '')) return true;
    return false;
  }

  /** Whether this person puts the noun before its number ("ira 75000 basis 5000") or behind it ("75k ira, 5k basis"). */
  private style(amounts: readonly Mention[]): Style {
    let noun = 0;
    let number = 0;
    for (const amount of amounts) {
      let back = amount.from - 1;
      while (back >= 0 && this.isLight(back, this.lexicon.bridgeToNumber)) back -= 1;
      const left = this.phraseAt.get(back);
      const right = this.phraseAt.get(amount.to);
      if (left && !this.isVerb(left) && !right) noun += 1;
      if (right && !this.isVerb(right) && !left) number += 1;
      if (left && right && !this.isVerb(left) && !this.isVerb(right)) {
        if (amount === amounts[0]) noun += 1;
        if (amount === amounts.at(-1)) number += 1;
      }
    }
    return noun === number ? 'mixed' : noun > number ? 'nounFirst' : 'numberFirst';
  }

  /** A noun stands right before the amount that ends at `end`. */
  private isLed(end: number): boolean {
    let back = end - 1;
    while (back >= 0 && this.tokens[back]?.kind === 'number') back -= 1;
    while (back >= 0 && end - back < 6 && this.isLight(back, this.lexicon.bridgeToNumber)) back -= 1;
    const phrase = this.phraseAt.get(back);
    return phrase !== undefined && !this.isVerb(phrase) && this.sentenceOf[back] === this.sentenceOf[end - 1];
  }

  /** The number of tokens of the number at a place. */
  private width(at: number): number {
    let width = 0;
    while (width < 3 && this.tokens[at + width]?.kind === 'number') width += 1;
    return Math.max(1, width);
  }

  private isLight(at: number, words: readonly string[]): boolean {
    const text = this.tokens[at]?.text ?? '';
    return !this.phraseAt.has(at) && (LIGHT_MARKS.has(text) || words.includes(text));
  }

  private cost(at: number, bridge: readonly string[]): number {
    const token = this.tokens[at] as Token;
    if (this.phraseAt.has(at)) return 0.25;
    if (LIGHT_MARKS.has(token.text)) return 0;
    if (token.kind === 'mark') return token.text === ',' || token.text === ';' ? 0.9 : 0.35;
    return bridge.includes(token.text) ? 0.15 : this.isSeparator(at) ? 0.8 : 0.55;
  }

  private left(from: number, to: number): Tie[] {
    const ties: Tie[] = [];
    let cost = 0;
    let at = to - 1;
    while (at >= from) {
      const phrase = this.phraseAt.get(at);
      if (!phrase || phrase.from < from) {
        cost += this.cost(at, this.lexicon.bridgeToNumber);
        at -= 1;
        continue;
      }
      const modifies = phrase.from > from && this.isModifier(phrase.from, from) && this.hasHead(from, phrase.from);
      ties.push({ phrase, strength: Math.exp(-0.35 * cost) * (modifies ? 0.45 : 1), side: 'left' });
      cost += 0.3;
      at = phrase.from - 1;
    }
    return ties;
  }

  private right(from: number, to: number, named: boolean): Tie[] {
    const ties: Tie[] = [];
    let cost = 0.1;
    let at = from;
    while (at < to) {
      const phrase = this.phraseAt.get(at);
      if (!phrase || phrase.to > to) {
        cost += (named || ties.length > 0) && this.isSeparator(at) ? AFTER_CUT : this.cost(at, this.lexicon.bridgeFromNumber);
        at += 1;
        continue;
      }
      const modifies = ties.length > 0 && this.isModifier(phrase.from, from);
      ties.push({ phrase, strength: Math.exp(-0.35 * cost) * (modifies ? 0.5 : 1) * (this.isVerb(phrase) ? 0.75 : 1), side: 'right' });
      cost += 0.3;
      at = phrase.to;
    }
    return ties;
  }

  /** Stands behind a preposition ("basis in my *ira*"): says where, not what. */
  private isModifier(at: number, from: number): boolean {
    for (let back = at - 1; back >= from && back >= at - 3; back -= 1) {
      if (this.phraseAt.has(back)) return false;
      if (this.lexicon.prepositions.includes(this.tokens[back]?.text ?? '')) return true;
    }
    return false;
  }

  private hasHead(from: number, to: number): boolean {
    for (let at = to - 1; at >= from && at >= to - 5; at -= 1) {
      if (this.phraseAt.has(at)) return true;
      if (this.isSeparator(at)) return false;
    }
    return false;
  }
}

/** What a comma or "and" costs once the amount has its noun: what follows is about something else. */
const AFTER_CUT = 2.4;
const LIGHT_MARKS = new Set(['$', '~', '=', ':', '"', "'", '(']);

import type { Spotted } from './concepts.ts';
import type { Mention } from './mentions.ts';
import { SentenceWords } from './sentenceWords.ts';
import { ACCOUNTS } from './weights.ts';

/** How a person puts noun and number: "ira 75k basis 5k", "75k ira 5k basis", or now so, now so. */
export type Style = 'nounFirst' | 'numberFirst' | 'mixed';

/** The most tokens looked at inside a bracket. */
const MOST_IN_BRACKET = 24;

/** Where the words between two amounts part: what stands before the cut belongs to the first. */
export class Gaps extends SentenceWords {
  /** Where the gap between two amounts is cut: tokens before it belong to the first. */
  protected cut(from: number, to: number, style: Style): number {
    const phrases: Spotted[] = [];
    for (let at = from; at < to; at += 1) {
      const phrase = this.phraseAt.get(at);
      if (phrase && phrases.at(-1) !== phrase) phrases.push(phrase);
    }
    if (phrases.length === 0) return from;
    const closing = this.unopened(from, to);
    if (closing !== undefined) return closing + 1;
    const separators = this.separators(from, to);
    if (separators.length > 0) return this.cutAtSeparator(from, to, separators, phrases);
    const last = phrases.at(-1) as Spotted;
    const first = phrases[0] as Spotted;
    const bridgedLeft = this.isBridge(from, first.from, this.lexicon.prepositions);
    const bridgedRight = this.isBridge(last.to, to, this.lexicon.copulas) && !(first.from === from && this.isInside(last.to, to));
    if (this.isPartOf(last.to, to)) return last.to;
    if (phrases.length > 1) {
      const verb = phrases.find((phrase) => this.isVerb(phrase));
      if (verb && verb !== first) return verb.from;
      return style === 'nounFirst' && !bridgedLeft ? from : last.from;
    }
    if (this.isAccountOf(first, to)) return from;
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

  /** Where the gap may be cut. What stands in brackets belongs to what stands before them. */
  protected separators(from: number, to: number): number[] {
    const closes = new Set<number>();
    const opens: number[] = [];
    const inside = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const text = this.tokens[at]?.text;
      if (text === '(') opens.push(at);
      else if (text === ')' && opens.length > 0) {
        const open = opens.pop() as number;
        closes.add(at);
        if (opens.length === 0) for (let within = open; within < at; within += 1) inside.add(within);
      }
    }
    const found: number[] = [];
    for (let at = from; at < to; at += 1) if ((closes.has(at) && !inside.has(at)) || (this.isSeparator(at) && !inside.has(at) && !this.isHugging(at, to))) found.push(at);
    return found;
  }

  /** "the 55k pretax part *of my* 65k IRA": what stands before "of my" tells about the part. */
  protected isPartOf(from: number, to: number): boolean {
    for (let at = from; at + 1 < to; at += 1) if (this.lexicon.fromWords.includes(this.tokens[at]?.text ?? '') && this.lexicon.articles.includes(this.tokens[at + 1]?.text ?? '')) return to - at <= 3;
    return false;
  }

  /** "18k after tax *in a* 72k account", "16k after tax *=* 80k in all": what stands right behind an amount is not the next one's. */
  protected isInside(from: number, to: number): boolean {
    const text = this.tokens[from]?.text ?? '';
    return text === '=' || (this.lexicon.prepositions.includes(text) && !this.lexicon.copulas.includes(text) && to > from + 1);
  }

  /** "6k from an *IRA of* 24k": the account holds the amount behind it. */
  protected isAccountOf(phrase: Spotted, to: number): boolean {
    return phrase.to === to - 1 && this.lexicon.fromWords.includes(this.tokens[phrase.to]?.text ?? '') && [...phrase.concepts].some((concept) => ACCOUNTS.has(concept));
  }

  protected cutAtSeparator(from: number, to: number, separators: readonly number[], phrases: readonly Spotted[]): number {
    const has = (a: number, b: number): boolean => phrases.some((phrase) => phrase.from >= a && phrase.to <= b);
    const first = separators[0] as number;
    const last = separators.at(-1) as number;
    if (first === last) return first;
    const second = separators[1] as number;
    if (first === from && this.lexicon.relatives.includes(this.tokens[first]?.text ?? '') && has(first, second)) return second;
    if (!has(last, to)) return first;
    const opener = this.tokens[first + 1]?.text ?? '';
    if (this.lexicon.appositions.includes(opener)) return last;
    return this.lexicon.listWords.includes(this.tokens[first]?.text ?? '') && has(from, first) && !this.isVerb(phrases.find((phrase) => phrase.from > first) as Spotted) ? last : first;
  }

  /** A bracket that closes one opened before the gap. */
  protected unopened(from: number, to: number): number | undefined {
    let open = 0;
    for (let at = from; at < to; at += 1) {
      const text = this.tokens[at]?.text;
      if (text === '(') open += 1;
      else if (text === ')' && open-- === 0) return at;
    }
    return undefined;
  }

  /** `rollover IRA (187,400`: the bracket holds the amount of the noun before it and parts nothing. `18k after-tax (15k mine and 3k growth)` tells parts. */
  protected isHugging(at: number, to: number): boolean {
    if (this.tellsParts(at)) return false;
    return this.tokens[at]?.text === '(' && this.phraseAt.has(at - 1) && !this.isVerb(this.phraseAt.get(at - 1) as Spotted) && (at + 1 === to || (at + 2 === to && !this.phraseAt.has(at + 1)));
  }

  /** A noun that has its amount already, and a bracket with several amounts behind it. */
  protected tellsParts(at: number): boolean {
    const noun = this.phraseAt.get(at - 1);
    if (!noun || this.tokens[at]?.text !== '(' || !this.isNumber(noun.from - 1)) return false;
    let amounts = 0;
    for (let next = at + 1; next < this.tokens.length && next < at + MOST_IN_BRACKET && this.tokens[next]?.text !== ')'; next += 1) if (this.isNumber(next) && !this.isNumber(next - 1)) amounts += 1;
    return amounts > 1;
  }

  private isNumber(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'number' || this.lexicon.numbers.scales[token?.text ?? ''] !== undefined;
  }

  protected isBridge(from: number, to: number, words: readonly string[]): boolean {
    for (let at = from; at < to; at += 1) if (words.includes(this.tokens[at]?.text ?? '') || ['=', ':', '→'].includes(this.tokens[at]?.text ?? '')) return true;
    return false;
  }

  /** Whether this person puts the noun before its number ("ira 75000 basis 5000") or behind it ("75k ira, 5k basis"). */
  protected style(all: readonly Mention[]): Style {
    // A percentage always stands before its noun ("a 30% taxpayer"), so it tells nothing of how amounts are written.
    const amounts = all.filter((amount) => amount.kind !== 'percent');
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
  protected isLed(end: number): boolean {
    let back = end - 1;
    while (back >= 0 && this.tokens[back]?.kind === 'number') back -= 1;
    while (back >= 0 && end - back < 6 && this.isLight(back, this.lexicon.bridgeToNumber)) back -= 1;
    const phrase = this.phraseAt.get(back);
    return phrase !== undefined && !this.isVerb(phrase) && this.sentenceOf[back] === this.sentenceOf[end - 1];
  }

  /** The number of tokens of the number at a place. */
  protected width(at: number): number {
    let width = 0;
    while (width < 3 && this.tokens[at + width]?.kind === 'number') width += 1;
    return Math.max(1, width);
  }
}

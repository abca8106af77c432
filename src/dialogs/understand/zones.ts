import type { Spotted } from './concepts.ts';
import { Gaps } from './gaps.ts';
import type { Mention } from './mentions.ts';
import { LIGHT_MARKS } from './sentenceWords.ts';
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

/**
 * Parts each sentence among its amounts, so that no word speaks for two of them. A gap between two amounts is cut where
 * the person cut it (a comma, "and", "of which", a bracket); without such a mark, by how this person writes: "ira 75k basis 5k" or
 * "75k ira 5k basis".
 */
export class Zoner extends Gaps {
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
      const share = one.kind === 'percent' && this.lexicon.prepositions.includes(this.tokens[one.to]?.text ?? '') && this.separators(one.to, two.from).length === 0;
      const cut = share ? one.to : this.cut(one.to, two.from, style);
      (bounds[at] as { to: number }).to = share ? two.from : cut;
      (bounds[at + 1] as { from: number }).from = cut;
    }
    return amounts.map((amount, at) => {
      const { from, to } = bounds[at] as { from: number; to: number };
      const left = this.left(from, amount.from);
      const named = left.some(({ phrase, strength }) => strength > 0.5 && !this.isVerb(phrase));
      return { from, to, ties: [...left, ...this.right(amount.to, to, named)] };
    });
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
    let open = 0;
    while (at < to) {
      const phrase = this.phraseAt.get(at);
      if (!phrase || phrase.to > to) {
        if (this.tokens[at]?.text === '(') open += 1;
        else if (this.tokens[at]?.text === ')') open -= 1;
        cost += ((named || ties.length > 0) && this.isSeparator(at) && this.tokens[at]?.text !== '(') || this.isNewThought(at, named, open) ? AFTER_CUT : this.cost(at, this.lexicon.bridgeFromNumber);
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

  /** A question begins, the bracket around the amount closes, or it is told what the thing named before has in it. */
  private isNewThought(at: number, named: boolean, open: number): boolean {
    const text = this.tokens[at]?.text ?? '';
    return open < 0 || this.lexicon.askWords.includes(text) || (named && this.lexicon.haveWords.includes(text));
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

import type { Spotted } from './concepts.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';

/** Whose money an amount is. */
export type Owner = 'own' | 'spouse';

/**
 * Whose each amount is, where a message tells of both spouses: "Hubby has 310k in his IRA. I have 84,700 in mine". The word nearest
 * before the amount in its sentence tells; without one, a word right behind it ("310k in *his*"), or the sentence before.
 */
export function ownersOf(amounts: readonly RoledAmount[], reading: Reading): ReadonlyMap<RoledAmount, Owner> {
  const owners = new Map<RoledAmount, Owner>();
  if (!reading.spotted.some(({ concepts }) => concepts.has('spouse'))) return owners;
  const marks = marksOf(reading);
  let last: Owner | undefined;
  for (const amount of amounts) {
    const before = marks.findLast((mark) => mark.at < amount.mention.from && mark.sentence === amount.sentence);
    const behind = marks.find((mark) => mark.at >= amount.mention.to && mark.at < Math.min(amount.zone.to, amount.mention.to + REACH));
    const owner = (behind?.strong === true ? behind : before ?? behind)?.owner ?? last;
    if (owner) owners.set(amount, owner);
    last = owner;
  }
  return owners;
}

/** How far behind an amount its owner may be named, in tokens. */
const REACH = 5;

interface Mark {
  readonly at: number;
  readonly owner: Owner;
  readonly sentence: number;
  /** Names the account itself: "his IRA", "mine". */
  readonly strong: boolean;
}

/** The words of a message that tell whose something is. Both together ("my wife and I") tell nothing. */
function marksOf({ tokens, sentenceOf, phraseAt, lexicon }: Reading): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt.get(at);
    const sentence = sentenceOf[at] as number;
    const word = tokens[at]?.text ?? '';
    if (phrase && (phrase.concepts.has('couple') || phrase.concepts.has('married'))) at = phrase.to - 1;
    else if (phrase?.concepts.has('spouse') || lexicon.spouseWords.includes(word)) {
      if (!isDenied(phraseAt, at)) marks.push({ at, owner: 'spouse', sentence, strong: !lexicon.spouseWords.includes(word) || lexicon.possessives.includes(word) });
      at = (phrase?.to ?? at + 1) - 1;
    } else if (lexicon.ownWords.includes(word) && !phraseAt.get(at + 1)?.concepts.has('spouse') && !isDenied(phraseAt, at)) marks.push({ at, owner: 'own', sentence, strong: phrase?.concepts.has('mine') === true });
  }
  return marks;
}

/** "Not mine". */
function isDenied(phraseAt: ReadonlyMap<number, Spotted>, at: number): boolean {
  return phraseAt.get(at - 1)?.concepts.has('not') === true;
}

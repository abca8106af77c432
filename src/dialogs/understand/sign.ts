import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';

/** A sign that a message is about something: a concept, alone or with others, and how much it counts. Negative ones are look-alikes. */
export interface Sign {
  readonly weight: number;
  readonly any: readonly Concept[];
  /** Counts only where one of these stands within `within` tokens (8 unless told) of it, in the same sentence. */
  readonly near?: readonly Concept[];
  readonly within?: number;
  /** Counts only where one of these is said anywhere in the message. */
  readonly along?: readonly Concept[];
  /** Counts only where none of these is said anywhere in the message. */
  readonly without?: readonly Concept[];
  /** Counts even behind a negation ("can't log in", "never filed"). */
  readonly negatedToo?: true;
  /** Counts only where money comes from it, or goes to it. */
  readonly as?: 'source' | 'target' | 'subject';
}

export function shows(said: Said, sign: Sign): boolean {
  if (!said.hasAny(sign.any)) return false;
  if (sign.along && !said.hasAny(sign.along)) return false;
  if (sign.without && said.hasAny(sign.without)) return false;
  if (sign.near && !said.hasAny(sign.near)) return false;
  const there = said.all(...sign.any).filter((phrase) => {
    if (!sign.negatedToo && said.negated(phrase)) return false;
    return sign.as === undefined || (sign.as === 'target' ? phrase.isTarget : sign.as === 'source' ? phrase.isSource : !phrase.isTarget);
  });
  if (there.length === 0 || !sign.near) return there.length > 0;
  const others = new Set(said.all(...sign.near).map((phrase) => phrase.from));
  return there.some((phrase) => isNear(said, phrase.from, others, sign.within ?? 8));
}

/** Whether one of `others` begins within `within` tokens of `at`, but not there, in the same sentence. */
function isNear(said: Said, at: number, others: ReadonlySet<number>, within: number): boolean {
  const { sentenceOf } = said.reading;
  for (let place = at - within; place <= at + within; place += 1) if (place !== at && others.has(place) && sentenceOf[place] === sentenceOf[at]) return true;
  return false;
}

/** The weights of all signs the message shows, added. */
export function weigh(said: Said, signs: readonly Sign[]): number {
  let sum = 0;
  for (const sign of signs) if (shows(said, sign)) sum += sign.weight;
  return sum;
}

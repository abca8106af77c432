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
  const there = said.all(...sign.any).filter((phrase) => {
    if (!sign.negatedToo && said.negated(phrase)) return false;
    return sign.as === undefined || (sign.as === 'target' ? phrase.isTarget : sign.as === 'source' ? phrase.isSource : !phrase.isTarget);
  });
  if (there.length === 0) return false;
  if (sign.along && !said.has(...sign.along)) return false;
  if (sign.without && said.has(...sign.without)) return false;
  if (!sign.near) return true;
  const others = said.all(...sign.near);
  const { sentenceOf } = said.reading;
  const within = sign.within ?? 8;
  return there.some((a) => others.some((b) => a.from !== b.from && sentenceOf[a.from] === sentenceOf[b.from] && Math.abs(a.from - b.from) <= within));
}

/** The weights of all signs the message shows, added. */
export function weigh(said: Said, signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + (shows(said, sign) ? sign.weight : 0), 0);
}

import type { Said } from './reading.ts';
import type { Spotted } from './concepts.ts';

const known = new WeakMap<Said, ReadonlySet<number>>();

/** Where words of negation end. Looked up for every phrase, so gathered once a message. */
function endsOf(said: Said): ReadonlySet<number> {
  let ends = known.get(said);
  if (!ends) known.set(said, ends = new Set(said.all('not').map((phrase) => phrase.to)));
  return ends;
}

/** Whether a word of negation ends within `distance` tokens before the phrase, in its sentence. */
export function isNegated(said: Said, phrase: Spotted, distance = 3): boolean {
  const ends = endsOf(said);
  if (ends.size === 0) return false;
  const { sentenceOf } = said.reading;
  for (let at = phrase.from; at >= phrase.from - distance && at > 0; at -= 1) if (ends.has(at) && sentenceOf[at - 1] === sentenceOf[phrase.from]) return true;
  return false;
}

import { firstWords } from './firstWords.ts';
import { wordsOf } from './neighbours.ts';
import type { Reading } from './reading.ts';

/** The most words of a phrase. */
const LONGEST = 4;

/** What the first phrase of a list found in a message stands for: "double it" → `2`. */
export function phraseOf(reading: Reading, phrases: Readonly<Record<string, string>>): string | undefined {
  const { tokens } = reading;
  const first = firstWords(phrases);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!first.has(tokens[at]?.text ?? '')) continue;
    for (let length = LONGEST; length >= 1; length -= 1) {
      const found = phrases[wordsOf(tokens, at, length)];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

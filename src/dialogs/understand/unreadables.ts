import type { Unreadable } from './numbers.ts';
import { quote } from './reading.ts';
import type { Reading } from './reading.ts';

/** A number as the person wrote it, and why it is not taken. */
export interface UnreadableWords {
  readonly words: string;
  readonly why: Unreadable;
}

/** The numbers of a message that are asked about again. */
export function unreadables(reading: Reading): UnreadableWords[] {
  return reading.mentions.flatMap((mention) => (mention.kind === 'unreadable' && mention.why ? [{ words: quote(reading, mention.from, mention.to), why: mention.why }] : []));
}

import type { Token } from './tokens.ts';

/** Looking at the tokens beside a place. All look at a fixed, small number of tokens. */
export function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : token.kind === 'number' ? token.text + token.suffix : token.text;
}

export function wordsOf(tokens: readonly Token[], from: number, count: number): string {
  let out = '';
  for (let at = from; at < from + count; at += 1) out += (out === '' ? '' : ' ') + (tokens[at]?.text ?? '');
  return out;
}

/** Whether one of the phrases (of up to three words) ends right before `at`. */
export function phraseBefore(tokens: readonly Token[], at: number, phrases: readonly string[]): boolean {
  for (let length = 1; length <= 3 && length <= at; length += 1) if (phrases.includes(wordsOf(tokens, at - length, length))) return true;
  return false;
}

/** The number of tokens of the longest phrase that begins at `at`, or 0. Hyphens between words are skipped. */
export function phraseAfter(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let best = 0;
  let words = '';
  for (let length = 1; length <= 5; length += 1) {
    const token = tokens[at + length - 1];
    if (token?.kind === 'word') words += (words === '' ? '' : ' ') + token.text;
    else if (token?.text !== '-') break;
    if (phrases.includes(words)) best = length;
  }
  return best;
}

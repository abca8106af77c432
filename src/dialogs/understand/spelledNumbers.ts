import type { NumberMention, NumberWords } from './numbers.ts';
import type { Token } from './tokens.ts';

/** "forty thousand", "a hundred thousand", "half a million", "un millón doscientos mil". Words below a thousand are not amounts. */
export function readWords(tokens: readonly Token[], from: number, words: NumberWords): NumberMention | undefined {
  let total = 0;
  let group = 0;
  let seen = false;
  let largest = 0;
  let halfPending = false;
  let part = 0.5;
  let at = from;
  for (; at < tokens.length && at < from + 14; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (tokens[at]?.kind === 'mark' && word === '-' && seen) continue;
    if (tokens[at]?.kind !== 'word') break;
    const unit = words.units[word];
    const scale = words.scales[word];
    if (scale !== undefined && (seen || words.article.includes(tokens[from]?.text ?? '') || scale >= 1000)) {
      if (!seen && scale > 1000) {
        if (!(at > from || halfPending)) break;
      }
      const factor = halfPending && group === 0 ? part : (group === 0 ? 1 : group) + (halfPending ? part : 0);
      halfPending = false;
      if (scale >= 1000) {
        total += factor * scale;
        group = 0;
      } else group = factor * scale;
      largest = Math.max(largest, scale);
      seen = true;
    } else if (unit !== undefined) {
      group += unit;
      seen = true;
    } else if (words.half.includes(word) || words.quarter.includes(word)) {
      if (halfPending) break;
      halfPending = true;
      part = words.half.includes(word) ? 0.5 : 0.25;
    } else if (words.article.includes(word) && (at === from || halfPending || words.and.includes(tokens[at - 1]?.text ?? ''))) {
      if (at === from && words.units[word] === undefined && !nextIsNumberWord(tokens, at + 1, words)) break;
    } else if (words.and.includes(word) && seen && nextIsNumberWord(tokens, at + 1, words)) {
      continue;
    } else break;
  }
  if (!seen || largest < 1000 || halfPending) return undefined;
  let to = at;
  while (to > from && (words.and.includes(tokens[to - 1]?.text ?? '') || words.article.includes(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'mark')) to -= 1;
  if (words.dollars.includes(tokens[to]?.text ?? '')) to += 1;
  const sum = total + group;
  return Number.isSafeInteger(sum) ? { from, to, value: String(sum), money: true, scaled: true, negative: false } : undefined;
}

function nextIsNumberWord(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const word = tokens[at]?.text ?? '';
  return words.units[word] !== undefined || words.scales[word] !== undefined || words.half.includes(word) || words.quarter.includes(word) || (words.article.includes(word) && (words.half.includes(tokens[at + 1]?.text ?? '') || words.scales[tokens[at + 1]?.text ?? ''] !== undefined));
}

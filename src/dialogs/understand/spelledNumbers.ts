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
      if (!seen && scale > 1000 && !(at > from || halfPending || halfBehind(tokens, at + 1, words) > 0)) break;
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
    } else if (largest >= MILLION && group === 0 && halfBehind(tokens, at, words) > 0) {
      total += largest / 2;
      at += halfBehind(tokens, at, words);
      break;
    } else if (words.and.includes(word) && seen && nextIsNumberWord(tokens, at + 1, words)) {
      continue;
    } else break;
  }
  if (!seen || largest < 1000 || halfPending || isBare(tokens, from, at, words)) return undefined;
  let to = at;
  while (to > from && (words.and.includes(tokens[to - 1]?.text ?? '') || words.article.includes(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'mark')) to -= 1;
  const rest = group === 0 ? remainder(tokens, to, words, largest) : undefined;
  if (rest) to = rest.to;
  if (words.dollars.includes(tokens[to]?.text ?? '')) to += 1;
  const sum = total + group + (rest?.value ?? 0);
  return Number.isSafeInteger(sum) ? { from, to, value: String(sum), money: true, scaled: true, negative: false } : undefined;
}

const MILLION = 1_000_000;

/** A lone "thousands" or "mil" ("mil gracias") is no amount, unless dollars are named. */
function isBare(tokens: readonly Token[], from: number, to: number, words: NumberWords): boolean {
  return to - from === 1 && words.scales[tokens[from]?.text ?? ''] !== undefined && !words.dollars.includes(tokens[to]?.text ?? '');
}

/** The number of words of "and a half" behind a number, or 0. */
export function halfBehind(tokens: readonly Token[], at: number, words: NumberWords): number {
  for (const phrase of words.andHalf) {
    const parts = phrase.split(' ');
    if (parts.every((part, index) => tokens[at + index]?.text === part)) return parts.length;
  }
  return 0;
}

/**
 * What is said behind "35 thousand" or "a million" and belongs to it: "five hundred", "200 thousand", "y medio".
 * Bare digits count only as full tens behind a thousand ("35 mil 500").
 */
export function remainder(tokens: readonly Token[], at: number, words: NumberWords, scale: number): { value: number; to: number } | undefined {
  const half = scale >= MILLION ? halfBehind(tokens, at, words) : 0;
  if (half > 0) return { value: scale / 2, to: at + half };
  const first = tokens[at];
  if (first?.kind === 'number') {
    const value = Number(first.text);
    const lower = words.scales[tokens[at + 1]?.text ?? ''] ?? 1;
    if (first.suffix !== '' || first.dollar || !Number.isInteger(value) || value < 100 || value > 999) return undefined;
    if (lower > 1) return lower < scale ? { value: value * lower, to: at + 2 } : undefined;
    return scale === 1000 && value % 10 === 0 && tokens[at + 1]?.text !== '%' ? { value, to: at + 1 } : undefined;
  }
  let value = 0;
  let to = at;
  while (tokens[to]?.kind === 'word') {
    const word = tokens[to]?.text ?? '';
    const unit = words.units[word];
    const lower = words.scales[word];
    if (unit !== undefined && !(words.article.includes(word) && value === 0)) value += unit;
    else if (lower !== undefined && lower < scale && value > 0) value *= lower;
    else if (!(words.and.includes(word) && value > 0 && words.units[tokens[to + 1]?.text ?? ''] !== undefined)) break;
    to += 1;
  }
  return value >= 100 && value < scale ? { value, to } : undefined;
}

function nextIsNumberWord(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const word = tokens[at]?.text ?? '';
  return words.units[word] !== undefined || words.scales[word] !== undefined || words.half.includes(word) || words.quarter.includes(word) || (words.article.includes(word) && (words.half.includes(tokens[at + 1]?.text ?? '') || words.scales[tokens[at + 1]?.text ?? ''] !== undefined));
}

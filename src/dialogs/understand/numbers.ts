import { halfBehind, readWords, remainder } from './spelledNumbers.ts';
import type { Token } from './tokens.ts';
import { isDigit } from './tokens.ts';

/** A run of tokens that says a number. Indexes are token indexes, `to` exclusive. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  /** Plain decimal text, never negative, never an exponent. */
  readonly value: string;
  /** Written as money beyond doubt: a dollar sign, `k`, thousands commas, "dollars". */
  readonly money: boolean;
  /** A scale was said (`k`, `m`, "thousand"). */
  readonly scaled: boolean;
  readonly negative: boolean;
}

/** Numbers whose size cannot be read: `40.000,50`, `1,2,3`. They are asked about again, never guessed. */
export interface UnreadableNumber {
  readonly from: number;
  readonly to: number;
  readonly why: Unreadable;
}

/** Why a number cannot be taken: its commas and points do not fit one number, it is below zero, or no account holds that much. */
export type Unreadable = 'unclear' | 'negative' | 'tooLarge';

/** The most digits before the point of an amount that an account may hold, inclusive: a trillion has thirteen. */
const MOST_DIGITS = 12;

/** How a language says numbers in words. */
export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  /** Words that multiply what came before: hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters behind digits: k, m, mm. */
  readonly suffixes: Readonly<Record<string, number>>;
  readonly and: readonly string[];
  readonly half: readonly string[];
  /** Phrases behind a number that add a half: "and a half". */
  readonly andHalf: readonly string[];
  readonly quarter: readonly string[];
  readonly article: readonly string[];
  readonly minus: readonly string[];
  /** Whether a point may part thousands (`40.000`). Where it may not, such a number is asked about again. */
  readonly pointGroups: boolean;
  readonly dollars: readonly string[];
}

/** A number token's digits as plain decimal text; nothing when its commas and points do not fit one number. */
export function digitsOf(text: string, scaled = false, pointGroups = false): { value: string; grouped: boolean } | undefined {
  if (pointGroups && !text.includes(',') && isGrouped(text.split('.'))) return { value: text.split('.').join(''), grouped: true };
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (comma >= 0 && point >= 0 && point < comma) return undefined;
  const whole = point >= 0 ? text.slice(0, point) : text;
  const part = point >= 0 ? text.slice(point + 1) : '';
  if (whole.includes('.')) return undefined;
  const groups = whole.split(',');
  if (groups.length > 1 && !(groups[0] !== '' && (groups[0] ?? '').length <= 3 && groups.slice(1).every((group) => group.length === 3))) return undefined;
  if (part.length === 3 && !scaled && groups.length === 1 && whole.length <= 3 && !whole.startsWith('0') && whole !== '') return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  return { value: `${digits === '' ? '0' : digits}${part === '' ? '' : `.${part}`}`, grouped: groups.length > 1 };
}

/** `40.000`, `1.200.000`: one to three digits, then threes. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = ''] = groups;
  return groups.length > 1 && first.length >= 1 && first.length <= 3 && !first.startsWith('0') && groups.slice(1).every((group) => group.length === 3);
}

/** Every number said in the message, in digits or in words, and those that cannot be read. */
export function readNumbers(tokens: readonly Token[], words: NumberWords): { numbers: NumberMention[]; unreadable: UnreadableNumber[] } {
  const numbers: NumberMention[] = [];
  const unreadable: UnreadableNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const read = token.kind === 'number' ? readDigits(tokens, at, words) : token.kind === 'word' ? readWords(tokens, at, words) : undefined;
    if (read === 'unreadable') {
      unreadable.push({ from: at, to: at + 1, why: 'unclear' });
      at += 1;
    } else if (read && (read.value.split('.')[0] as string).length > MOST_DIGITS) {
      unreadable.push({ from: read.from, to: read.to, why: 'tooLarge' });
      at = read.to;
    } else if (read) {
      if (read.negative) unreadable.push({ from: read.from, to: read.to, why: 'negative' });
      numbers.push(read);
      at = read.to;
    } else at += 1;
  }
  return { numbers, unreadable };
}

function readDigits(tokens: readonly Token[], at: number, words: NumberWords): NumberMention | 'unreadable' | undefined {
  const token = tokens[at] as Token;
  // A power ("10^30") is no amount that anybody has.
  if (tokens[at + 1]?.text === '^' || tokens[at - 1]?.text === '^') return 'unreadable';
  const spaced = spacedThousands(tokens, at, words);
  const digits = spaced ?? digitsOf(token.text, words.suffixes[token.suffix] !== undefined || words.scales[tokens[at + 1]?.text ?? ''] !== undefined, words.pointGroups);
  if (!digits) return 'unreadable';
  let scale = 1;
  let to = at + (spaced?.length ?? 1);
  if (to === at + 1) {
    const half = halfBehind(tokens, to, words);
    if (half > 0 && !token.text.includes('.') && token.suffix === '') return withHalf(tokens, at, to + half, digits.value, words);
  }
  if (token.suffix !== '') {
    const known = words.suffixes[token.suffix];
    if (known === undefined) {
      if (words.dollars.includes(token.suffix)) return { from: at, to, value: digits.value, money: true, scaled: false, negative: isNegative(tokens, at, words) };
      return undefined;
    }
    scale = known;
  }
  for (let next = tokens[to]; next?.kind === 'word' && scale < 1e12; next = tokens[to]) {
    const known = words.scales[next.text] ?? (next.text.length <= 2 && scale === 1 ? words.suffixes[next.text] : undefined);
    if (known === undefined || known < 100) break;
    scale *= known;
    to += 1;
  }
  const scaled = scale > 1;
  const rest = scale >= 1000 && token.suffix === '' ? remainder(tokens, to, words, scale) : undefined;
  const said = scaled ? scaleText(digits.value, scale) : digits.value;
  const value = rest && !said.includes('.') ? String(BigInt(said) + BigInt(rest.value)) : said;
  if (rest && !said.includes('.')) to = rest.to;
  let money = token.dollar || scaled || digits.grouped;
  if (words.dollars.includes(tokens[to]?.text ?? '')) {
    money = true;
    to += 1;
  }
  return { from: at, to, value, money, scaled, negative: isNegative(tokens, at, words) };
}

/** `15 000`, `1 200 000`: thousands parted by spaces. */
function spacedThousands(tokens: readonly Token[], at: number, words: NumberWords): { value: string; grouped: boolean; length: number } | undefined {
  const first = tokens[at] as Token;
  if (!isPlainDigits(first, 1, 3) || first.text.startsWith('0')) return undefined;
  let value = first.text;
  let length = 1;
  for (let next = tokens[at + length]; next && length < 5 && isPlainDigits(next, 3, 3) && !next.dollar && gapOfOne(tokens[at + length - 1] as Token, next); next = tokens[at + length]) {
    value += next.text;
    length += 1;
  }
  const scale = words.scales[tokens[at + length]?.text ?? ''];
  return length > 1 && scale === undefined ? { value, grouped: true, length } : undefined;
}

function isPlainDigits(token: Token, least: number, most: number): boolean {
  return token.kind === 'number' && token.suffix === '' && token.text.length >= least && token.text.length <= most && !token.text.includes('.') && !token.text.includes(',');
}

function gapOfOne(one: Token, two: Token): boolean {
  return two.start - one.end === 1 && !two.newLine;
}

function withHalf(tokens: readonly Token[], at: number, to: number, value: string, words: NumberWords): NumberMention {
  const scale = words.scales[tokens[to]?.text ?? ''];
  const half = `${value}.5`;
  return { from: at, to: scale === undefined ? to : to + 1, value: scale === undefined ? half : scaleText(half, scale), money: scale !== undefined || (tokens[at] as Token).dollar, scaled: scale !== undefined, negative: false };
}

/** A minus glued to the number (`-5`, `-$5,000`) or said before it, not a range or a dash between words. */
function isNegative(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  let back = at - 1;
  if (tokens[back]?.text === '$') back -= 1;
  if (words.minus.includes(tokens[back]?.text ?? '') && tokens[back - 1]?.kind !== 'number') return true;
  const sign = tokens[back];
  if (sign?.text !== '-' || !sign.spaced) return false;
  const start = tokens[back + 1];
  return start !== undefined && !start.spaced;
}

/** Multiplies decimal text by a power of ten or a small whole number without leaving text: `"1.2" × 1000000`. */
export function scaleText(value: string, scale: number): string {
  let zeros = 0;
  let rest = scale;
  while (rest % 10 === 0 && rest > 1) {
    rest /= 10;
    zeros += 1;
  }
  const [whole = '0', part = ''] = value.split('.');
  const moved = part.length <= zeros ? whole + part.padEnd(zeros, '0') : `${whole}${part.slice(0, zeros)}.${part.slice(zeros)}`;
  return trimZeros(moved);
}

function trimZeros(text: string): string {
  let start = 0;
  while (start < text.length - 1 && text[start] === '0' && isDigit(text[start + 1] ?? '')) start += 1;
  return text.slice(start);
}

import type { Lexicon } from './lexicon.ts';
import { readNumbers } from './numbers.ts';
import type { NumberMention, Unreadable } from './numbers.ts';
import { readAge } from './ages.ts';
import { readShares } from './shares.ts';
import { spelledSmall } from './spelledSmall.ts';
import type { Spotted } from './concepts.ts';
import type { Token } from './tokens.ts';
import { isWord, phraseAfter, wordAt as word } from './neighbours.ts';

/** What a number is. Only `money` and `plain` may become an amount; `plain` only where its place says so. */
export type MentionKind = 'money' | 'plain' | 'percent' | 'age' | 'year' | 'count' | 'code' | 'date' | 'formula' | 'unreadable';

export interface Mention {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** Plain decimal text. For `percent` the fraction; for `age` years with halves; for `count` the count. */
  readonly value: string;
  readonly scaled: boolean;
  readonly negative: boolean;
  /** For ages: the person is below or above it. */
  readonly bound?: '<' | '>';
  /** For ages: the words say that it is one ("I'm 61"); otherwise only its place does ("..., 61, ..."). */
  readonly sure?: boolean;
  /** For a share said in words ("a third"): what to multiply by and to divide by. */
  readonly share?: readonly [string, string];
  /** For a range ("162,000-175,000"): its upper end. */
  readonly upTo?: string;
  /** For `unreadable`: why. */
  readonly why?: Unreadable;
}

/** Numbers that name forms, code sections and plan types, never amounts. */
const FORM_NUMBERS = new Set(['401', '403', '457', '408', '402', '8606', '1099', '5498', '590', '1040', '1041', '8915', '5329', '2848', '4974', '72', '529', '911', '988', '2014-54']);
const PLAN_NAMES = new Set(['401k', '401ks', '401a', '403b', '403bs', '457b', '457bs', '457', '403', '401']);
const THIS_CENTURY = 2000;

interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Every number of the message with what it is. Linear in the number of tokens. */
export function readMentions(tokens: readonly Token[], lexicon: Lexicon, spotted: readonly Spotted[]): Mention[] {
  const { numbers, unreadable } = readNumbers(tokens, lexicon.numbers);
  const phraseAt = new Map<number, Spotted>();
  for (const phrase of spotted) for (let at = phrase.from; at < phrase.to; at += 1) phraseAt.set(at, phrase);
  const reading = { tokens, lexicon };
  const mentions: Mention[] = unreadable.map((bad) => ({ kind: 'unreadable', from: bad.from, to: bad.to, value: '', scaled: false, negative: false, why: bad.why }));
  for (const number of numbers) if (!number.negative) mentions.push(classify(number, reading, phraseAt));
  mentions.push(...gluedAges(tokens, lexicon), ...spelledSmall(tokens, lexicon));
  const shares = readShares(tokens, lexicon, phraseAt, mentions);
  const inShare = new Set(shares.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const all = [...mentions.filter(({ from }) => !inShare.has(from)), ...shares].toSorted((a, b) => a.from - b.from);
  return joinRanges(joinDates(all, tokens), tokens);
}

/** `62yo`: the age with its unit in one word. */
function gluedAges(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  return tokens.flatMap((token, at) => (token.kind === 'number' && lexicon.ageUnits.includes(token.suffix) && Number(token.text) >= 18 && Number(token.text) < 110 ? [{ kind: 'age' as const, from: at, to: at + 1, value: token.text, scaled: false, negative: false, sure: true }] : []));
}

function classify(number: NumberMention, reading: Reading, phraseAt: ReadonlyMap<number, Spotted>): Mention {
  const { tokens, lexicon } = reading;
  const base = { from: number.from, to: number.to, value: number.value, scaled: number.scaled, negative: number.negative };
  const text = tokens[number.from]?.text ?? '';
  const before = word(tokens, number.from - 1);
  const after = word(tokens, number.to);
  const phrase = phraseAt.get(number.from);
  const percent = after === '%' ? 1 : phraseAfter(tokens, number.to, lexicon.percentWords);
  if (percent > 0) return { ...base, to: number.to + percent, kind: 'percent', value: shiftTwo(number.value) };
  if (isPlanName(tokens, number)) return { ...base, kind: 'code' };
  if (number.money) return { ...base, kind: 'money' };
  if (phrase && phrase.to > phrase.from + (number.to - number.from) && !isToldAge(number, reading)) return { ...base, kind: 'code' };
  if (isEnumerator(tokens, number)) return { ...base, kind: 'code' };
  const age = readAge(number, tokens, lexicon, phraseAt);
  if (age) return { ...base, ...age };
  if (FORM_NUMBERS.has(number.value) || FORM_NUMBERS.has(text)) return { ...base, kind: 'code' };
  if (tokens[number.from - 1]?.text === '#' || lexicon.codeBefore.includes(before) || (tokens[number.from - 1]?.text === '-' && !tokens[number.from]?.spaced && !tokens[number.from - 1]?.spaced && isWord(tokens[number.from - 2]))) return { ...base, kind: 'code' };
  if (after === ':' && !tokens[number.to]?.spaced && !tokens[number.to + 1]?.spaced && tokens[number.to + 1]?.kind === 'number') return { ...base, kind: 'formula' };
  if (before === ':' && tokens[number.from - 2]?.kind === 'number' && !tokens[number.from]?.spaced) return { ...base, kind: 'formula' };
  if (isYear(number, reading)) return { ...base, kind: 'year' };
  if (Number(number.value) < 100 && (lexicon.countAfter.includes(after) || lexicon.countAfter.includes(word(tokens, number.to + 1)) && tokens[number.to]?.text === '-')) return { ...base, kind: 'count' };
  if (Number(number.value) < 1000 && lexicon.yearsWords.includes(after)) return { ...base, kind: 'count' };
  return { ...base, kind: 'plain' };
}

/** "..., age 73.": told of oneself, where "RMDs start at age 73" is the rule. */
function isToldAge({ from }: NumberMention, { tokens, lexicon }: Reading): boolean {
  return lexicon.ageNames.includes(word(tokens, from - 1)) && tokens[from - 2]?.kind === 'mark';
}

/** `401k`, `403b`, `457b`: the letter behind the number is a name, not a thousand or a billion. */
function isPlanName(tokens: readonly Token[], number: NumberMention): boolean {
  const token = tokens[number.from] as Token;
  return !token.dollar && PLAN_NAMES.has(token.text + token.suffix);
}

/** `1)`, `(2)`, `1.` at the start of a line: a list, not an amount. */
function isEnumerator(tokens: readonly Token[], number: NumberMention): boolean {
  const value = Number(number.value);
  if (!(value >= 0 && value < 21) || number.to - number.from !== 1) return false;
  const next = tokens[number.to]?.text;
  const token = tokens[number.from] as Token;
  const previous = tokens[number.from - 1]?.text;
  if (next === ')' && !tokens[number.to]?.spaced && !isWord(tokens[number.from - 1])) return true;
  return next === '.' && (token.newLine || previous === '.') && tokens[number.to + 1] !== undefined;
}

function isYear(number: NumberMention, { tokens, lexicon }: Reading): boolean {
  const token = tokens[number.from] as Token;
  if (number.to - number.from !== 1 || token.text.length !== 4 || token.suffix !== '' || token.dollar) return false;
  const value = Number(token.text);
  if (!(value >= 1940 && value <= 2099)) return false;
  const before = word(tokens, number.from - 1);
  const after = word(tokens, number.to);
  const nearBefore = before === ',' || before === '(' ? word(tokens, number.from - 2) : before;
  if (lexicon.months.includes(nearBefore) || lexicon.months.includes(word(tokens, number.from - 2)) || before === '/' || before === "'" || after === '/') return true;
  if (lexicon.yearAfter.includes(after)) return true;
  if (lexicon.yearBefore.includes(before)) return value >= 1974 && value <= 2040;
  return value % 100 !== 0 && value % 500 !== 0 && value >= THIS_CENTURY - 20 && value <= 2035;
}

/** `12/31/19`, `1/16/20`, `3/4`: numbers joined by slashes without spaces are dates or fractions, never amounts. */
function joinDates(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    const slash = last && last.to === mention.from - 1 && tokens[mention.from - 1]?.text === '/' && !tokens[mention.from]?.spaced && !tokens[mention.from - 1]?.spaced;
    if (last && slash && (last.kind === 'date' || Number(last.value) <= 31) && mention.kind !== 'money') {
      out[out.length - 1] = { ...last, kind: 'date', to: mention.to };
    } else out.push(mention);
  }
  return out;
}

/** `162,000-175,000`: two amounts joined by a dash are one range. */
function joinRanges(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    const at = tokens[mention.from - 1]?.text === '$' ? mention.from - 2 : mention.from - 1;
    const dash = tokens[at];
    if (last && last.to === at && dash?.text === '-' && !dash.spaced && last.kind === 'money' && mention.kind === 'money' && last.upTo === undefined) out[out.length - 1] = { ...last, to: mention.to, upTo: mention.value };
    else out.push(mention);
  }
  return out;
}

function shiftTwo(value: string): string {
  const [whole = '0', part = ''] = value.split('.');
  const digits = whole.padStart(3, '0') + part;
  const cut = digits.length - part.length - 2;
  const fraction = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/^0+(?=\d)/, '');
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  return fraction[end - 1] === '.' ? fraction.slice(0, end - 1) : fraction.slice(0, end);
}

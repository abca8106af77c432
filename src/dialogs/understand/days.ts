import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** A day as it was named: `2026-10-01`, or `10-01` where no year was. */
export interface NamedDay {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The farthest a year stands behind its day, in tokens: "October 1, 2026", "1 de octubre de 2026". */
const NEAR = 2;

/** Every day that a message names by month and day: "October 1", "1 de octubre de 2026", "10/1/2026". The last of the year is a rule's day, and is left out. */
export function namedDays(reading: Reading): NamedDay[] {
  const days: NamedDay[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const named = inWords(reading, at) ?? inNumbers(reading, at);
    if (!named) continue;
    if (!named.day.endsWith('12-31')) days.push(named);
    at = named.to - 1;
  }
  return days;
}

/** Whether a number is the day of a month: it is no amount. */
export function isDayOfMonth({ from, to }: Mention, days: readonly NamedDay[]): boolean {
  return days.some((day) => day.from <= from && to <= day.to);
}

function inWords(reading: Reading, at: number): NamedDay | undefined {
  const { tokens, lexicon } = reading;
  const month = monthOf(reading, at);
  if (month === undefined) return undefined;
  const after = dayNumber(reading, at + 1);
  if (after !== undefined) return ending(reading, month, after, at, at + 2);
  // "1 de octubre", "the 1st of October".
  const link = lexicon.prepositions.includes(tokens[at - 1]?.text ?? '') || lexicon.partWords.includes(tokens[at - 1]?.text ?? '') ? 2 : 1;
  const before = dayNumber(reading, at - link);
  return before === undefined ? undefined : ending(reading, month, before, at - link, at + 1);
}

function monthOf({ tokens, lexicon }: Reading, at: number): number | undefined {
  const text = tokens[at]?.kind === 'word' ? tokens[at]?.text ?? '' : '';
  if (!lexicon.months.includes(text)) return undefined;
  const month = lexicon.monthStarts.findIndex((starts) => starts.some((start) => text.startsWith(start)));
  return month < 0 ? undefined : month + 1;
}

const SUFFIXES: ReadonlySet<string> = new Set(['', 'st', 'nd', 'rd', 'th', 'o']);

function dayNumber({ tokens }: Reading, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.dollar || token.text.length > 2 || !SUFFIXES.has(token.suffix)) return undefined;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : undefined;
}

function ending({ tokens }: Reading, month: number, day: number, from: number, to: number): NamedDay {
  for (let at = to; at <= to + NEAR - 1; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && token.text.length === 4 && token.suffix === '' && !token.dollar && token.text.startsWith('20')) return { day: `${token.text}-${two(month)}-${two(day)}`, from, to: at + 1 };
    if (token?.kind === 'number') break;
  }
  return { day: `${two(month)}-${two(day)}`, from, to };
}

/** `10/1`, `10/1/2026`: month before day, as is usual in the United States. */
function inNumbers(reading: Reading, at: number): NamedDay | undefined {
  const { tokens } = reading;
  const month = dayNumber(reading, at);
  const day = dayNumber(reading, at + 2);
  if (month === undefined || month > 12 || day === undefined || tokens[at + 1]?.text !== '/' || tokens[at + 1]?.spaced || tokens[at + 2]?.spaced) return undefined;
  const year = tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number' ? tokens[at + 4]?.text ?? '' : '';
  const full = year.length === 2 ? `20${year}` : year;
  return full.length === 4 ? { day: `${full}-${two(month)}-${two(day)}`, from: at, to: at + 5 } : { day: `${two(month)}-${two(day)}`, from: at, to: at + 3 };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

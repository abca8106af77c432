import type { Fact, Intent } from '../slots.ts';
import { quote } from './reading.ts';
import type { Said } from './reading.ts';

/** Days within which a payment can be put back. */
const WINDOW = 60;
const LONGEST = 366;

/** Days since a check came: "10 days ago", "day 52", "it sat 70 days", "44 days left". */
export function checkAge(said: Said, asked: Intent | undefined): Fact | undefined {
  const paidOut = asked === 'plan_cash_60day';
  if (!paidOut && !said.has('check', 'sentMe', 'toMe', 'distribute', 'sixtyDays')) return undefined;
  const { tokens } = said.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const days = daysBefore(said, at) ?? (paidOut ? dayOf(said, at) : undefined);
    if (days) return { value: days.value, words: quote(said.reading, days.from, days.to) };
  }
  return undefined;
}

interface Days {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** A unit of time at `at` with its number before it, and a word that says it has passed or is left. */
function daysBefore({ reading: { tokens, lexicon, phraseAt } }: Said, at: number): Days | undefined {
  const unit = lexicon.dayUnits[tokens[at]?.text ?? ''];
  const many = unit === undefined ? undefined : countAt(tokens[at - 1], lexicon);
  if (unit === undefined || many === undefined || phraseAt.get(at)?.concepts.has('sixtyDays')) return undefined;
  const [next, after, before] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (lexicon.remainingWords.includes(next) || (lexicon.remainingWords.includes(after) && unit === 1)) return many * unit < WINDOW ? { value: WINDOW - many * unit, from: at - 1, to: at + 2 } : undefined;
  const passed = lexicon.agoWords.includes(next) || lexicon.agoWords.includes(before) || lexicon.lainWords.includes(before) || lexicon.lainWords.includes(next);
  return passed && many * unit <= LONGEST ? { value: many * unit, from: at - 1, to: at + 2 } : undefined;
}

/** "Day 52", "día 9": the number behind the one day that is named. */
function dayOf({ reading: { tokens, lexicon, phraseAt } }: Said, at: number): Days | undefined {
  const word = tokens[at]?.text ?? '';
  if (lexicon.dayUnits[word] !== 1 || word.endsWith('s') || phraseAt.get(at)?.concepts.has('sixtyDays')) return undefined;
  const next = tokens[at + 1];
  const many = next?.kind === 'number' && next.suffix === '' && !next.dollar && next.text.length <= 3 ? Number(next.text) : Number.NaN;
  return Number.isSafeInteger(many) && many >= 1 && many !== WINDOW && many <= LONGEST ? { value: many, from: at, to: at + 2 } : undefined;
}

function countAt(token: Said['reading']['tokens'][number] | undefined, { numbers }: Said['reading']['lexicon']): number | undefined {
  if (!token) return undefined;
  const many = token.kind === 'number' && token.suffix === '' ? Number(token.text) : numbers.units[token.text] ?? (numbers.article.includes(token.text) ? 1 : Number.NaN);
  return Number.isSafeInteger(many) && many >= 1 ? many : undefined;
}

import { addMoney } from '../../engine/index.ts';
import type { Reading } from './reading.ts';
import { isVerb } from './roles.ts';
import type { RoledAmount } from './roles.ts';
import { isTelling } from './weights.ts';

/** "12,000 + 13,500 + 14,200", "80k, 20k and 5k": amounts of one list with one role are one sum. */
export function merged(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const out: RoledAmount[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const run = [amounts[at] as RoledAmount];
    let joined = false;
    for (let next = amounts[at + 1]; next && isNext(run.at(-1) as RoledAmount, next, run[0] as RoledAmount, reading); next = amounts[at + run.length]) {
      joined ||= isJoined(run.at(-1) as RoledAmount, next, reading);
      run.push(next);
    }
    if (run.length < 2 || !joined) {
      out.push(run[0] as RoledAmount);
      continue;
    }
    at += run.length - 1;
    const strongest = run.reduce((best, next) => (next.score > best.score ? next : best));
    const [first, last] = [run[0] as RoledAmount, run.at(-1) as RoledAmount];
    out.push({ ...strongest, near: run.reduce((near, { near: more }) => mergeNear(near, more), first.near), mention: { ...first.mention, to: last.mention.to, value: addMoney(...run.map(({ mention }) => mention.value)), kind: 'money' } });
  }
  return out;
}

/** Whether an amount goes on with a list: only commas and "and" before it, and no noun of another kind. */
function isNext(last: RoledAmount, next: RoledAmount, first: RoledAmount, reading: Reading): boolean {
  if (last.mention.kind === 'percent' || next.mention.kind === 'percent') return false;
  if (next.near.size > 0 && next.role !== undefined && first.role !== undefined && next.role !== first.role) return false;
  if (next.near.size > 0 && first.near.size > 0 && (next.role === undefined) !== (first.role === undefined)) return false;
  if (last.near.size > 0 && first.near.size === 0) return false;
  if (isWholeAndPart(first, next, reading)) return false;
  const between = gap(last, next, reading);
  return between.length > 0 && between.length <= 2 && between.every((text) => text === ',' || reading.lexicon.listWords.includes(text));
}

/** "I have 150k and 30k is after-tax": the first is what is held, the second a part of it. */
function isWholeAndPart(first: RoledAmount, next: RoledAmount, { tokens, lexicon }: Reading): boolean {
  const before = tokens[first.mention.from - (tokens[first.mention.from - 1]?.text === '$' ? 2 : 1)]?.text ?? '';
  return first.near.size === 0 && lexicon.haveWords.includes(before) && lexicon.copulas.includes(tokens[next.mention.to]?.text ?? '');
}

function isJoined(last: RoledAmount, next: RoledAmount, reading: Reading): boolean {
  return gap(last, next, reading).some((text) => text === '+' || reading.lexicon.listWords.includes(text));
}

function gap(last: RoledAmount, next: RoledAmount, reading: Reading): string[] {
  const words: string[] = [];
  for (let at = last.mention.to; at < next.mention.from && at < last.mention.to + 8; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    const inYear = reading.lexicon.prepositions.includes(text) && isYearAt(reading, at + 1);
    if (text !== '$' && !inYear && !isYearAt(reading, at) && !isNoun(reading, at)) words.push(text);
  }
  return words;
}

/** A noun of the amount before ("5,000 nondeductible, 6,000 and 7,000") parts no list. */
function isNoun(reading: Reading, at: number): boolean {
  const phrase = reading.phraseAt.get(at);
  return phrase !== undefined && isTelling(phrase.concepts) && !isVerb(phrase);
}

/** "5,000 in 2008, 6,000 in 2009": the years part nothing. */
function isYearAt(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'number' && token.text.length === 4 && reading.years.some(({ from }) => from === at);
}

/** The words of two amounts that are one. */
export function mergeNear(a: RoledAmount['near'], b: RoledAmount['near']): RoledAmount['near'] {
  const near = new Map(a);
  for (const [concept, strength] of b) near.set(concept, Math.max(near.get(concept) ?? 0, strength));
  return near;
}

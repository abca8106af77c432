import type { Fact } from '../slots.ts';
import { isBirthYear } from './born.ts';
import type { Concept } from './concept.ts';
import { quote } from './reading.ts';
import type { Said } from './reading.ts';

const MOVES: readonly Concept[] = ['convert', 'distribute', 'rollover', 'ira', 'balance', 'value', 'yearEnd', 'toMe', 'cash'];

/** "In 2019 my IRAs held 80,000 and I converted 20,000": the latest year said beside money that was there or moved, whether or not it is the tax year. */
export function yearSaid(said: Said): Fact | undefined {
  const { reading } = said;
  const years = reading.years.filter((year) => !isBirthYear(reading, year)).filter(({ from }) => said.inSentence(reading.sentenceOf[from] ?? 0, ...MOVES) && !reading.lexicon.sinceWords.includes(reading.tokens[from - 1]?.text ?? ''));
  const latest = years.toSorted((a, b) => Number(b.value) - Number(a.value))[0];
  return latest && { value: Number(latest.value), words: quote(reading, latest.from, latest.to) };
}

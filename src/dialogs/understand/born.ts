import type { Fact, Slot } from '../slots.ts';
import { phraseBefore } from './neighbours.ts';
import { quote } from './reading.ts';
import type { Reading, Said } from './reading.ts';
import type { Mention } from './mentions.ts';

/** The farthest a year stands behind the word for birth, in tokens: "born on May 4, 1953". */
const NEAR = 6;
/** The farthest the year stands from "I turn 73", in tokens. */
const NEAR_TURN = 6;

/** Whether a number is the year somebody was born in: it is no amount. */
export function isBirthYear(reading: Reading, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  const { tokens, sentenceOf, phraseAt } = reading;
  const token = tokens[from];
  if (to - from !== 1 || token?.kind !== 'number' || token.dollar || token.text.length !== 4 || token.suffix !== '') return false;
  const year = Number(token.text);
  if (!(year >= 1900 && year <= 2020)) return false;
  for (let back = from - 1; back >= 0 && back >= from - NEAR && sentenceOf[back] === sentenceOf[from]; back -= 1) {
    if (phraseAt.get(back)?.concepts.has('born')) return true;
    if (tokens[back]?.kind === 'number' && tokens[back]?.text.length === 4) return false;
  }
  return false;
}

/** The year of birth, or the age reached in a year that is named: "I was born in 1953", "I turn 73 this year". */
export function birthFacts(said: Said): Map<Slot, Fact> {
  const facts = new Map<Slot, Fact>();
  const { reading } = said;
  const { tokens, lexicon } = reading;
  const at = tokens.findIndex((_, index) => isBirthYear(reading, { from: index, to: index + 1 }));
  if (at >= 0) facts.set('birthYear', { value: tokens[at]?.text ?? '', words: quote(reading, at, at + 1) });
  else for (let index = 1; index < tokens.length; index += 1) {
    const age = Number(tokens[index]?.text);
    if (tokens[index]?.kind !== 'number' || tokens[index]?.suffix !== '' || !(age >= 50 && age <= 99) || !phraseBefore(tokens, index, lexicon.ageFuture)) continue;
    const turned = turnedIn(said, index, age);
    if (!turned) continue;
    facts.set(turned[0], { value: turned[1], words: quote(reading, index - 1, index + 1) });
    break;
  }
  return facts;
}

/** A year beside the age tells the year of birth; "this year" and "next year" tell the age reached in the year of the talk. */
function turnedIn(said: Said, at: number, age: number): readonly [Slot, string | number] | undefined {
  const { sentenceOf, mentions } = said.reading;
  const near = (from: number): boolean => sentenceOf[from] === sentenceOf[at] && Math.abs(from - at) <= NEAR_TURN;
  const year = mentions.find((mention) => mention.kind === 'year' && near(mention.from));
  if (year) return ['birthYear', String(Number(year.value) - age)];
  if (said.all('thisYear').some(({ from }) => near(from))) return ['ageThisYear', age];
  return said.all('nextYear').some(({ from }) => near(from)) ? ['ageThisYear', age - 1] : undefined;
}

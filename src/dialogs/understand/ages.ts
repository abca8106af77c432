import type { Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAfter, phraseBefore, wordAt } from './neighbours.ts';
import type { NumberMention } from './numbers.ts';
import type { Token } from './tokens.ts';
import { isTelling } from './weights.ts';

/** An age as read: `to` and `value` where they differ from the number's own. `sure` when the words say that it is an age. */
export interface ReadAge {
  readonly kind: 'age' | 'code';
  readonly to?: number;
  readonly value?: string;
  readonly bound?: '<' | '>';
  readonly sure?: boolean;
}

/** Ages the law names. Beside "at" they are more often the rule than the person. */
const LEGAL_AGES: ReadonlySet<number> = new Set([55, 59, 59.5, 70, 70.5, 72, 73, 75]);
const YOUNGEST = 18;
const OLDEST = 110;
/** The least age that is read where only its place tells that it is one. */
const LIKELY = 25;
const ENDS: ReadonlySet<string> = new Set([',', '.', ')', ';', '!', '?', '', '-', '/']);

/** The person's age, where the number is one. Nothing for any other number. */
export function readAge(number: NumberMention, tokens: readonly Token[], lexicon: Lexicon, phraseAt: ReadonlyMap<number, Spotted>): ReadAge | undefined {
  const value = Number(number.value);
  if (!(value >= YOUNGEST && value < OLDEST) || number.scaled) return undefined;
  const next = wordAt(tokens, number.to);
  const { from } = number;
  if (value === 59.5 || value === 59 || value === 73 || value === 72 || value === 70.5 || (value === 55 && !lexicon.afterWords.includes(wordAt(tokens, from - 1)))) {
    const bound = phraseBefore(tokens, from, lexicon.under) ? '<' : phraseBefore(tokens, from, lexicon.over) ? '>' : undefined;
    if (bound && !isAmountNext(next, lexicon)) return { kind: 'age', bound, value: value === 59 && bound === '<' ? '59.5' : number.value, sure: true };
  }
  const named = lexicon.ageNames.includes(wordAt(tokens, from - 1)) ? from - 1 : from;
  if (phraseBefore(tokens, named, lexicon.ageFuture) || phraseBefore(tokens, named, lexicon.untilWords)) return { kind: 'code' };
  // "Me: 39, engineer."
  const start = tokens[from - 1]?.text === ':' ? from - 1 : from;
  const before = phraseBefore(tokens, start, lexicon.ageBefore) && !isOthers(from, tokens, lexicon);
  const behind = phraseAfter(tokens, number.to, lexicon.ageAfter);
  const starts = from === 0 || STARTS.has(tokens[from - 1]?.text ?? '') || (tokens[from]?.newLine ?? false);
  if (behind > 0) {
    const closed = ENDS.has(wordAt(tokens, number.to + behind)) || tokens[number.to + behind]?.kind === 'number';
    const unit = lexicon.yearsWords.includes(wordAt(tokens, number.to)) && behind === 1 && !lexicon.ageUnits.includes(wordAt(tokens, number.to));
    if (unit && lexicon.spanWords.includes(wordAt(tokens, number.to + behind))) return undefined;
    const half = phraseAfter(tokens, number.to + behind, lexicon.numbers.andHalf);
    if (half > 0 && (before || value !== 59)) return { kind: 'age', to: number.to + behind + half, value: `${number.value}.5`, sure: before };
    if (!unit || before || (closed && starts && value >= LIKELY)) return { kind: 'age', to: number.to + behind, value: withMonths(number, tokens, lexicon, number.to + behind), sure: before || !unit };
  }
  if (before && next !== '%' && !lexicon.percentWords.includes(next) && !lexicon.partWords.includes(next) && !(lexicon.countAfter.includes(next) && !lexicon.listWords.includes(next) && !lexicon.breakWords.includes(next))) return { kind: 'age', sure: true };
  if (value < LIKELY || value > 95) return undefined;
  if (lexicon.ageAt.includes(wordAt(tokens, from - 1)) && value >= 40 && next !== '%' && !lexicon.percentWords.includes(next) && !lexicon.countAfter.includes(next) && !isAbout(number.to, phraseAt)) {
    return !LEGAL_AGES.has(value) || isAboutWork(from - 1, phraseAt) ? { kind: 'age' } : undefined;
  }
  if (lexicon.ageNow.includes(wordAt(tokens, from - 1)) && ENDS.has(next)) return { kind: 'age', sure: true };
  if (value === 59.5) return { kind: 'code' };
  const alone = tokens.length > 4 && (ENDS.has(next) || lexicon.listWords.includes(next) || lexicon.breakWords.includes(next));
  const placed = starts || tokens[from - 1]?.text === ',';
  if (alone && placed && next !== '/' && !isOtherPersons(from, phraseAt) && !isNumberNext(tokens, number.to, next)) return { kind: 'age' };
  if (from === 0 && isPerson(tokens[1]) && !lexicon.countAfter.includes(next) && !isAbout(1, phraseAt) && !lexicon.prepositions.includes(next) && tokens.length > 4) return { kind: 'age' };
  return undefined;
}

/** A number of about the same size goes on with a list: "57, 61". The next sentence may begin with one. */
function isNumberNext(tokens: readonly Token[], at: number, mark: string): boolean {
  const after = tokens[at + 1];
  return after?.kind === 'number' && mark !== '.' && after.suffix === '' && !after.dollar && after.text.length <= 3;
}

/** "My mother is 83": somebody else's age. */
function isOthers(from: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let back = from - 1; back >= from - 3; back -= 1) if (lexicon.kinWords.includes(tokens[back]?.text ?? '')) return true;
  return false;
}

const STARTS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '(']);

/** "45 dentist": a word that is not itself about money follows the first number of the message. */
function isPerson(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 3;
}

function isAbout(at: number, phraseAt: ReadonlyMap<number, Spotted>): boolean {
  const phrase = phraseAt.get(at);
  return phrase !== undefined && isTelling(phrase.concepts);
}

function isAboutWork(at: number, phraseAt: ReadonlyMap<number, Spotted>): boolean {
  for (let back = at - 1; back >= at - 5; back -= 1) {
    const phrase = phraseAt.get(back);
    if (phrase && (phrase.concepts.has('leftJob') || phrase.concepts.has('stillWorking') || phrase.concepts.has('retired'))) return true;
  }
  return false;
}

function isOtherPersons(at: number, phraseAt: ReadonlyMap<number, Spotted>): boolean {
  for (let back = at - 1; back >= at - 2; back -= 1) if (phraseAt.get(back)?.concepts.has('spouse')) return true;
  return false;
}

/** "58 years 10 months" in years, to two places. */
function withMonths(number: NumberMention, tokens: readonly Token[], lexicon: Lexicon, at: number): string {
  const months = tokens[at];
  const inYears = months?.kind === 'number' && lexicon.monthsWords.includes(wordAt(tokens, at + 1)) ? Number(months.text) : Number.NaN;
  return inYears >= 0 && inYears < 12 ? (Number(number.value) + inYears / 12).toFixed(2) : number.value;
}

/** What follows makes the number an amount or a share: `%`, "of the", "in my". */
function isAmountNext(next: string, lexicon: Lexicon): boolean {
  return next === '%' || lexicon.percentWords.includes(next) || (lexicon.prepositions.includes(next) && !lexicon.ageAt.includes(next));
}

import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { phraseAfter, phraseBefore } from './neighbours.ts';
import type { Token } from './tokens.ts';

/** The most words of a number below a hundred and ten. */
const LONGEST = 3;
const YOUNGEST = 18;
const OLDEST = 110;

/** Small numbers in words, where what follows says what they are: "twenty-two percent", "setenta y cinco años". */
export function spelledSmall(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = smallAt(tokens, at, lexicon);
    if (!number) continue;
    const percent = tokens[number.to]?.text === '%' ? 1 : phraseAfter(tokens, number.to, lexicon.percentWords);
    const years = phraseAfter(tokens, number.to, lexicon.ageAfter);
    const base = { from: at, scaled: false, negative: false };
    if (percent > 0) found.push({ ...base, kind: 'percent', to: number.to + percent, value: String(number.value / 100) });
    else if ((years > 0 || isEnd(tokens[number.to], lexicon)) && number.value >= YOUNGEST && number.value < OLDEST && phraseBefore(tokens, at, lexicon.ageBefore) && !lexicon.spanWords.includes(tokens[number.to + years]?.text ?? '')) found.push({ ...base, kind: 'age', to: number.to + years, value: String(number.value), sure: true });
    at = number.to - 1;
  }
  return found;
}

/** Nothing is counted behind it: "I'm seventy-two, retired". */
function isEnd(token: Token | undefined, lexicon: Lexicon): boolean {
  return token === undefined || token.kind === 'mark' || lexicon.listWords.includes(token.text) || lexicon.breakWords.includes(token.text);
}

/** A number of at most a hundred in words; larger ones are amounts and are read elsewhere. */
function smallAt(tokens: readonly Token[], from: number, { numbers }: Lexicon): { value: number; to: number } | undefined {
  let value = 0;
  let to = from;
  for (let length = 0; length < LONGEST * 2; length += 1) {
    const token = tokens[to];
    const unit = token?.kind === 'word' ? numbers.units[token.text] : undefined;
    if (unit === undefined) {
      const joins = to > from && (token?.text === '-' || numbers.and.includes(token?.text ?? '')) && numbers.units[tokens[to + 1]?.text ?? ''] !== undefined;
      if (!joins) break;
    } else value += unit;
    to += 1;
  }
  return value > 0 && value <= 100 && numbers.scales[tokens[to]?.text ?? ''] === undefined ? { value, to } : undefined;
}

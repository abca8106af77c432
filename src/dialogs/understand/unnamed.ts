import { hasConcept } from './reading.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { LIGHT_MARKS } from './sentenceWords.ts';

/**
 * Amounts whose noun is only a pronoun ("it was 140k before", "75k of which 12k after tax") hold what the message is about, if nothing
 * else is said to. Only the first such amount is taken.
 */
export function unnamed(amounts: readonly RoledAmount[], reading: Reading, account: 'ira' | 'plan'): RoledAmount[] {
  const balance = account === 'ira' ? 'iraBalance' : 'planBalance';
  const named = amounts.some(({ role, mention }) => mention.kind !== 'percent' && (role === balance || role === 'iraYearEnd'));
  let found = named;
  return amounts.map((amount) => {
    if (amount.role === undefined && amount.mention.kind === 'money' && account === 'ira' && isMine(amount, reading)) return { ...amount, role: balance, score: 0.8 };
    if (found || amount.role !== undefined || amount.mention.kind !== 'money' || isPartOf(amount, reading) || isCorrection(amount, reading) || !isPronounOnly(amount, reading)) return amount;
    found = true;
    return { ...amount, role: balance, score: 0.7 };
  });
}

/** "Mine is 48k", "84,700 in mine": the account of one of two. */
function isMine({ mention }: RoledAmount, reading: Reading): boolean {
  const { tokens, lexicon } = reading;
  const behind = lexicon.prepositions.includes(tokens[mention.to]?.text ?? '') && hasConcept(reading, 'mine', mention.to + 1, mention.to + 2);
  const back = tokens[mention.from - 1]?.text === '$' ? 2 : 1;
  return behind || (lexicon.copulas.includes(tokens[mention.from - back]?.text ?? '') && hasConcept(reading, 'mine', mention.from - back - 1, mention.from - back));
}

/** "12k of 96k": the first is a part, not what the account holds. */
function isPartOf({ mention }: RoledAmount, { tokens, lexicon }: Reading): boolean {
  const behind = tokens[mention.to + 1];
  return lexicon.fromWords.includes(tokens[mention.to]?.text ?? '') && (behind?.kind === 'number' || behind?.text === '$');
}

/** "Its 12k not 21k": it stands for what was said wrongly, which the conversation knows. */
function isCorrection({ mention }: RoledAmount, reading: Reading): boolean {
  return reading.spotted.some(({ concepts }) => concepts.has('instead')) || hasConcept(reading, 'not', mention.to, mention.to + 1);
}

/** "it was", "now", "what's left is" before the amount, or "of which" behind it, and no noun. */
function isPronounOnly({ mention }: RoledAmount, { tokens, lexicon, sentenceOf }: Reading): boolean {
  let at = mention.from - 1;
  let steps = 0;
  while (at >= 0 && steps < 5 && sentenceOf[at] === sentenceOf[mention.from]) {
    const text = tokens[at]?.text ?? '';
    if (lexicon.pronouns.includes(text)) return true;
    if (!LIGHT_MARKS.has(text) && !lexicon.copulas.includes(text) && !lexicon.bridgeToNumber.includes(text)) break;
    at -= 1;
    steps += 1;
  }
  const next = tokens[mention.to]?.text ?? '';
  if (lexicon.thereWords.includes(next) || (lexicon.prepositions.includes(next) && lexicon.thereWords.includes(tokens[mention.to + 1]?.text ?? ''))) return true;
  const after = tokens[mention.to + (next === ',' ? 2 : 1)]?.text ?? '';
  return lexicon.fromWords.includes(next === ',' ? tokens[mention.to + 1]?.text ?? '' : next) && lexicon.pronouns.includes(after) && tokens[mention.to + (next === ',' ? 3 : 2)]?.kind === 'number';
}

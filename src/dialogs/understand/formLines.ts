import type { Concept } from './concept.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';

/** Amounts told by their place on a form: `8606.6` is line 6 of Form 8606, `1099.1` is box 1 of Form 1099-R. */
export type FormLines = ReadonlyMap<string, Mention>;

/** The farthest an amount stands behind the number of its line, in tokens. */
const NEAR = 8;

/** What stands between a line and its amount when the form or its year is named. */
const FORMS: readonly Concept[] = ['form8606', 'form1099', 'lastYear', 'thisYear', 'formLine', 'filed'];

/** Reads "line 6 is 71,200" and "box 1 16,000", and gives back the mentions that are not such. */
export function readFormLines(reading: Reading): { lines: FormLines; rest: readonly Mention[] } {
  const { tokens, lexicon, mentions } = reading;
  const lines = new Map<string, Mention>();
  const rest: Mention[] = [];
  let place: { name: string; at: number } | undefined;
  let inLines = false;
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    const before = tokens[mention.from - 1]?.text ?? '';
    const isLine = lexicon.lineWords.includes(before);
    const isBox = lexicon.boxWords.includes(before);
    if (isLine || isBox) {
      place = { name: `${isLine ? '8606' : '1099'}.${tokens[mention.from]?.text ?? ''}${tokens[mention.from]?.suffix ?? ''}`, at: mention.to };
      inLines = true;
      continue;
    }
    const linked = place !== undefined && inLines && mention.from - place.at <= NEAR && isLink(reading, place.at, mention.from);
    if (place && linked && (mention.kind === 'money' || mention.kind === 'plain')) {
      if (!lines.has(place.name)) lines.set(place.name, mention);
      place = undefined;
      continue;
    }
    if (mention.kind !== 'code' && mention.kind !== 'year') place = undefined;
    rest.push(mention);
  }
  return { lines, rest };
}

/** A line's amount as other amounts are handled. */
export function asAmount(mention: Mention): RoledAmount {
  return { mention, role: undefined, score: 1, near: new Map(), sentence: 0, zone: { from: mention.from, to: mention.to } };
}

/** Only "is", "=", "of the 2024 form says" and the like stand between a line's number and its amount. */
function isLink(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    const phrase = reading.phraseAt.get(at);
    if (phrase && FORMS.some((concept) => phrase.concepts.has(concept))) continue;
    if (reading.tokens[at]?.kind === 'number' || ['=', ':', '$', '~'].includes(text) || reading.lexicon.copulas.includes(text) || reading.lexicon.bridgeToNumber.includes(text)) continue;
    return false;
  }
  return true;
}

import type { Said } from '../reading.ts';
import { isNumeric, isPlaced } from './candidates.ts';
import type { Candidate, Sight, Spot } from './candidates.ts';

/** What the scorer sees of a message whichever value it looks at: its concepts, what is asked, and which facts the rules found. */
export function messageFeatures({ said, about, intent, stated }: Sight): Set<string> {
  const features = new Set<string>([`asks ${intent}`, `of ${about}`]);
  for (const phrase of said.reading.spotted) {
    const denied = said.negated(phrase);
    for (const concept of phrase.concepts) {
      features.add(`says ${concept}`);
      if (denied) features.add(`says not ${concept}`);
      if (phrase.isTarget) features.add(`says to ${concept}`);
    }
  }
  for (const [slot, { value }] of stated) {
    features.add(`has ${slot}`);
    if (!isNumeric(value)) features.add(`has ${slot} ${value}`);
  }
  return features;
}

/** Features of one value: how it stands in its sentence, how it stands to the other values, and what the rules make of it. */
export function candidateFeatures(candidate: Candidate, all: readonly Candidate[], sight: Sight): Set<string> {
  const features = new Set<string>(candidate.made);
  features.add(candidate.isRate ? 'is rate' : 'is money');
  features.add(`asks ${sight.intent} here`).add(`of ${sight.about} here`);
  if (!candidate.isRate) size(candidate, all, features);
  for (const spot of candidate.spots) standing(spot, sight, features);
  ruled(candidate, sight, features);
  return features;
}

const LEAST_COMPARED = 100;
const MOST_COUNTED = 6;

/** How large it is, alone and among the others. */
function size({ value, spots, made }: Candidate, all: readonly Candidate[], features: Set<string>): void {
  const others = all.filter((one) => !one.isRate && one.spots.length > 0 && Number(one.value) >= LEAST_COMPARED).map((one) => Number(one.value));
  const number = Number(value);
  features.add(`size ${number === 0 ? 0 : Math.floor(Math.log10(number) * 2) / 2}`).add(`amounts ${Math.min(MOST_COUNTED, others.length)}`);
  if (others.every((other) => number >= other)) features.add('largest');
  if (others.every((other) => number <= other)) features.add('smallest');
  if (spots.length > 1) features.add('repeated');
  if (spots.length === 0) features.add('not said');
  else if (made.includes('sum')) features.add('is a sum');
  if (number % 1 !== 0) features.add('with cents');
  if (spots.length > 0 && all.some((one) => one.spots.length > 0 && one.made.includes('sum') && one.parts.some(({ mention }) => spots.some((spot) => spot.mention === mention)))) features.add('is a part');
}

/** How many words to each side count. */
const WINDOW = 7;
const CLOSE = 3;
const PHRASES = 4;
const SKIPPED: ReadonlySet<string> = new Set(['$', '"', "'", '~']);

/** The words and phrases on both sides of one mention, within its sentence. */
function standing({ mention, amount }: Spot, { said, about, intent }: Sight, features: Set<string>): void {
  const { tokens, sentenceOf, mentions } = said.reading;
  const sentence = sentenceOf[mention.from];
  const side = (start: number, step: 1 | -1): string[] => {
    const words: string[] = [];
    for (let at = start; at >= 0 && at < tokens.length && words.length < WINDOW && sentenceOf[at] === sentence; at += step) if (!SKIPPED.has(tokens[at]?.text ?? '')) words.push(wordAt(said, at));
    if (words.length < WINDOW) words.push('|');
    return words;
  };
  const [left, right] = [side(mention.from - 1, -1), side(mention.to, 1)];
  left.forEach((word, at) => { if (at < CLOSE) features.add(`left${at} ${word}`); features.add(`left ${word}`); });
  right.forEach((word, at) => { if (at < CLOSE) features.add(`right${at} ${word}`); features.add(`right ${word}`); });
  features.add(`left ${left[1]} ${left[0]}`).add(`right ${right[0]} ${right[1]}`).add(`between ${left[0]} ${right[0]}`).add(`left ${left[2]} ${left[1]} ${left[0]}`).add(`right ${right[0]} ${right[1]} ${right[2]}`);
  features.add(`left0 ${left[0]} ${about}`).add(`right0 ${right[0]} ${about}`).add(`left1 ${left[1]} ${about}`);
  phrases(said, mention, about, features);
  roles(amount, left[0] ?? '', about, intent, features);
  features.add(`kind ${mention.kind}`);
  if (mention.scaled) features.add('scaled');
  if (tokens[mention.from]?.dollar) features.add('dollar');
  const order = mentions.filter(({ kind }) => kind === 'money' || kind === 'plain').toSorted((a, b) => a.from - b.from);
  const place = order.findIndex(({ from }) => from === mention.from);
  features.add(`place ${Math.min(place, PHRASES)}`);
  if (place === order.length - 1) features.add('last place');
  if (sentence === sentenceOf[tokens.length - 1]) features.add('last sentence');
  if (tokens.some(({ text }, at) => text === '?' && sentenceOf[at] === sentence)) features.add('asked');
}

/** The nearest phrases on both sides, and whether another number stands between. */
function phrases(said: Said, { from, to }: Spot['mention'], about: string, features: Set<string>): void {
  const { tokens, sentenceOf, phraseAt } = said.reading;
  const firsts: string[][] = [[], []];
  for (const [side, name] of ['before', 'behind'].entries()) {
    let seen = 0;
    for (let at = side === 0 ? from - 1 : to; at >= 0 && at < tokens.length && sentenceOf[at] === sentenceOf[from] && seen < PHRASES; at += side === 0 ? -1 : 1) {
      const phrase = phraseAt.get(at);
      if (phrase && (side === 0 ? phrase.to - 1 === at : phrase.from === at)) {
        for (const concept of phrase.concepts) {
          features.add(`${name} ${concept}`).add(`${name}${seen} ${concept}`);
          if (seen === 0) firsts[side]?.push(concept);
        }
        seen += 1;
      }
      if (side === 0 && wordAt(said, at).startsWith('<')) features.add(`number ${name}${seen}`);
    }
  }
  for (const one of firsts[0] ?? []) {
    features.add(`before0 ${one} ${about}`);
    for (const two of firsts[1] ?? []) features.add(`amid ${one} ${two}`);
  }
  for (const two of firsts[1] ?? []) features.add(`behind0 ${two} ${about}`);
}

const TIED = 0.3;
const TIGHTLY = 0.7;

/** What the rules make of the amount. */
function roles(amount: Spot['amount'], before: string, about: string, intent: string, features: Set<string>): void {
  if (!amount) {
    features.add('no amount');
    return;
  }
  const role = amount.role ?? '-';
  features.add(`role ${role}`).add(`role ${role} ${about}`).add(`role ${role} ${intent}`).add(`role ${role} behind ${before}`);
  if (amount.target !== undefined) features.add(`goes ${amount.target}`);
  for (const [concept, strength] of amount.near) {
    if (strength > TIED) features.add(`tied ${concept}`);
    if (strength > TIGHTLY) features.add(`tightly ${concept}`);
  }
}

/** Which facts the rules give this value, and how it stands to the values of the others. */
function ruled({ value }: Candidate, { stated, sides, intent }: Sight, features: Set<string>): void {
  for (const [slot, fact] of stated) {
    if (!isNumeric(fact.value) || !isPlaced(slot)) continue;
    const order = Number(value) - Number(fact.value);
    if (order === 0) features.add(`ruled ${slot}`).add(`ruled ${slot} ${intent}`);
    else features.add(`beside ${slot}`).add(`beside ${slot} ${order < 0 ? 'less' : 'more'}`);
  }
  for (const side of ['ira', 'plan'] as const) for (const [slot, fact] of sides[side]) if (isNumeric(fact.value) && isPlaced(slot) && Number(value) === Number(fact.value)) features.add(`ruled ${side} ${slot}`);
}

/** The word at a token; a number by what it is. */
function wordAt({ reading: { tokens, mentions } }: Said, at: number): string {
  const token = tokens[at];
  if (token?.kind !== 'number') return token?.text ?? '|';
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  return mention && mention.kind !== 'code' ? `<${mention.kind}>` : token.text + token.suffix;
}

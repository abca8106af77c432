import { contentScores } from './content.ts';
import { featuresOf } from './features.ts';
import { handoffScores } from './handoff.ts';
import type { outside } from './outside.ts';
import type { Said } from './reading.ts';

/** Long messages name more; scaled to one length, they do not look surer than short ones. */
const CONCEPTS_LENGTH = 4;
const USUAL_WORDS = 12;
const FEWEST_WORDS = 6;
const WORD = 1.1;
const PAIR = 0.8;
const CONTENT_SIGN = 0.84;
const PERSON_SIGN = 0.7;
const RULED = 1.5;
const LEANING = 1;
/** The marks that say something of what is asked. */
const TELLING_MARKS: ReadonlySet<string> = new Set(['?', '!', '/', '+', '=', '%', '(', ')', '-', ':', '→']);

/**
 * All that the learned scorer sees of a message: concepts and how they stand to each other, what the hand-written signs add
 * up to, what the rules alone would say, and the words themselves, singly and in pairs. Concepts and signs are the same in
 * every language; a language whose words were never learned is judged by them alone.
 */
export function questionFeatures(said: Said, leaning: number, ruled: ReturnType<typeof outside>): Map<string, number> {
  const features = featuresOf(said);
  const length = Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0)) / CONCEPTS_LENGTH;
  for (const [name, value] of features) features.set(name, value / length);
  features.set('leaning', Math.max(-2, Math.min(2, leaning / 2)) * LEANING);
  const content = contentScores(said, leaning);
  for (const [intent, score] of content) features.set(`signs ${intent}`, score * CONTENT_SIGN);
  for (const [intent, score] of handoffScores(said)) features.set(`signs ${intent}`, score * PERSON_SIGN);
  const likeliest = [...content].reduce((best, one) => (one[1] > best[1] ? one : best));
  features.set(`ruled ${ruled ? ruled.intent ?? 'unsaid' : likeliest[0]}`, RULED);
  putWords(said, features);
  return features;
}

function putWords(said: Said, features: Map<string, number>): void {
  const words = wordsOf(said);
  const [first] = words;
  if (first === undefined) return;
  const each = Math.sqrt(USUAL_WORDS / Math.max(FEWEST_WORDS, words.length));
  for (const word of words) features.set(`w ${word}`, each * WORD);
  for (let at = 1; at < words.length; at += 1) features.set(`w ${words[at - 1]} ${words[at]}`, each * PAIR);
  features.set(`first ${first}`, 1);
  features.set(`last ${words.at(-1)}`, 1);
}

/** The words as typed, numbers by what they are: an amount is no word to learn. */
function wordsOf({ reading: { tokens, mentions } }: Said): string[] {
  const kinds = new Map<number, string>();
  for (const { kind, from, to } of mentions) if (kind !== 'code') for (let at = from; at < to; at += 1) if (!kinds.has(at)) kinds.set(at, `<${kind}>`);
  return tokens.flatMap((token, at) => (token.kind === 'mark' && !TELLING_MARKS.has(token.text) ? [] : [token.kind === 'number' ? kinds.get(at) ?? token.text + token.suffix : token.text]));
}

import type { Wording } from '../../src/dialogs/wording.ts';

/** One thing that can be said, and where its words stand: `phrases.welcome.0`. */
export interface Spoken {
  readonly at: string;
  readonly text: string;
  /** Built around amounts, years or names; the others are said as they stand. */
  readonly filled: boolean;
}

/** What is recognised, not said; how amounts are written; what a pressed button says in the person's place. */
const NOT_SAID: ReadonlySet<string> = new Set(['locale', 'lexicon', 'secretWords', 'money', 'percent', 'say']);

/** Everything a language file can say, with sample amounts where a sentence holds some. */
export function spokenIn(wording: Wording): Spoken[] {
  return walk(wording, '');
}

/** The same for any object of words. */
export function walk(words: unknown, at: string, filled = false): Spoken[] {
  if (typeof words === 'string') return [{ at, text: words, filled }];
  if (typeof words === 'function') return walk(called(words as (...args: unknown[]) => unknown, at), at, true);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).filter(([key]) => !NOT_SAID.has(key)).flatMap(([key, inner]) => walk(inner, at === '' ? key : `${at}.${key}`, filled));
}

const SAMPLES: Readonly<Record<string, string>> = { year: '2026', known: '2024, 2025 and 2026', age: '69', fact: 'iraBasis', facts: 'your basis' };
/** Stands for the values of any note: amounts, unless the name says otherwise. */
const values = new Proxy<Record<string, string>>({}, { get: (_, name) => SAMPLES[String(name)] ?? '2000.00' });

function called(say: (...args: unknown[]) => unknown, at: string): unknown {
  if (at.startsWith('notes.')) return say(values);
  if (at.includes('ops.')) return say(['line 3', 'line 4']);
  if (at === 'phrases.welcome') return say('Lakeside Paper Company 401(k) Plan');
  if (at === 'phrases.changed' || at === 'phrases.negative') return say('Your basis', '$2,000', '$6,000');
  if (at === 'answer.pastYear' || at === 'answer.iraTitle') return say('2019');
  return say('$2,000', '$6,000', '$4,000', '20%');
}

import { understand } from '../../src/dialogs/understand/index.ts';
import { lexicon } from '../../src/messages/en.lexicon.ts';
import { attacks } from './attacks.ts';

/** Far above what any message takes: only work that grows faster than the message reaches it. How fast understanding is, `bench/understand.ts` says. */
const NEVER_REACHED = 500;

/** The least of some runs: a run below the limit is enough. */
function milliseconds(message: string): number {
  let least = Infinity;
  for (let run = 0; run < 5 && least >= NEVER_REACHED; run += 1) {
    const start = performance.now();
    understand(message, lexicon);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('no message is slow to understand', () => {
  test.each(attacks(2000))('%s, 2,000 characters', (_, message) => {
    expect(milliseconds(message)).toBeLessThan(NEVER_REACHED);
  });
  test.each(attacks(100_000).slice(0, 12))('%s, 100,000 characters: only the first 2,000 are read', (_, message) => {
    expect(milliseconds(message)).toBeLessThan(NEVER_REACHED);
    expect(understand(message, lexicon).said.reading.text.length).toBeLessThanOrEqual(2 * 2000);
  });
});

describe('what cannot be an amount is asked about again, never taken', () => {
  test.each([
    ['ira is 40.000,50 and convert 5k', '40.000,50', 'unclear'],
    ['ira 1,2,3 convert 5k', '1,2,3', 'unclear'],
    ['convert -5 from my ira', '-5', 'negative'],
    ['my ira is -$5,000', '5,000', 'negative'],
    ['my ira is minus 3,000', '3,000', 'negative'],
    [`my ira is 1${'0'.repeat(30)}`, `1${'0'.repeat(30)}`, 'tooLarge'],
    ['my ira is 5000 trillion', '5000 trillion', 'tooLarge'],
  ])('%s', (message, words, why) => {
    const { unreadable, stated } = understand(message, lexicon);
    expect(unreadable.map((one) => one.why)).toContain(why);
    expect(unreadable.some((one) => one.words.includes(words.replace('-', '')))).toBe(true);
    expect(stated.has('iraTotal')).toBe(false);
  });

  test('more converted than there is: neither amount is taken', () => {
    const { stated, doubts } = understand('convert 90k of my 60k ira, basis 5k', lexicon);
    expect([...stated.keys()]).toEqual(['iraBasis']);
    expect(doubts.flatMap((doubt) => doubt.facts.map(({ slot }) => slot)).toSorted()).toEqual(['convertAmount', 'iraTotal']);
  });

  test.each(attacks(2000))('%s: no amount is a negative, an exponent or not a number', (_, message) => {
    for (const [, { value }] of understand(message, lexicon).stated) if (typeof value === 'string') expect(value).not.toMatch(/^-|e[+-]|NaN|Infinity/u);
  });
});

import { readMentions } from '../../src/dialogs/understand/mentions.ts';
import { read } from '../../src/dialogs/understand/reading.ts';
import { lexicon } from '../../src/messages/en.lexicon.ts';

/** `kind value` of every number of a message. */
function numbers(message: string): string[] {
  const { tokens, spotted } = read(message, lexicon);
  return readMentions(tokens, lexicon, spotted).map(({ kind, value, share, upTo, why }) => `${kind} ${share ? share.join('/') : why ?? (upTo === undefined ? value : `${value}-${upTo}`)}`);
}

describe('numbers as people write them', () => {
  test.each([
    ['$1.2m', ['money 1200000']],
    ['40k', ['money 40000']],
    ['40 k', ['money 40000']],
    ['1.225 million', ['money 1225000']],
    ['forty thousand dollars', ['money 40000']],
    ['a hundred and twenty thousand', ['money 120000']],
    ['half a million', ['money 500000']],
    ['a quarter million', ['money 250000']],
    ['one and a half million', ['money 1500000']],
    ['2 and a half million', ['money 2500000']],
    ['90 000 in the plan', ['money 90000']],
    ['1 200 000 in the plan', ['money 1200000']],
    ['25 grand', ['money 25000']],
    ['12,345.67', ['money 12345.67']],
    ['$0', ['money 0']],
    ['22%', ['percent 0.22']],
    ['37.5 percent', ['percent 0.375']],
    ['a third of it', ['percent 1/3']],
    ['two thirds of my ira', ['percent 2/3']],
    ['1/4 of the account', ['percent 1/4']],
    ['we make 162,000-175,000', ['money 162000-175000']],
  ])('%s', (message, expected) => {
    expect(numbers(message)).toEqual(expected);
  });
});

describe('numbers that are something else', () => {
  test.each([
    ['my 401(k) and 403(b)', ['code 401000', 'code 403000000000']],
    ['form 8606 line 14', ['code 8606', 'code 14']],
    ['in 2024', ['year 2024']],
    ['on 12/31/25', ['date 12']],
    ['I am 61', ['age 61']],
    ['62yo', ['age 62']],
    ['i am 59½', ['age 59.5']],
    ['age 59 1/2', ['age 59.5']],
    ['i am 59 and a half', ['age 59.5']],
    ['2 iras', ['count 2']],
    ['for 5 months', ['count 5']],
  ])('%s', (message, expected) => {
    expect(numbers(message)).toEqual(expected);
  });
});

describe('numbers that cannot be read are told apart, never guessed', () => {
  test.each([
    ['40.000,50', ['unreadable unclear']],
    ['1,2,3', ['unreadable unclear']],
    ['40,00', ['unreadable unclear']],
    ['it is -5 now', ['unreadable negative']],
    ['minus 3,000', ['unreadable negative']],
    [`1${'0'.repeat(30)}`, ['unreadable tooLarge']],
  ])('%s', (message, expected) => {
    expect(numbers(message)).toEqual(expected);
  });
});

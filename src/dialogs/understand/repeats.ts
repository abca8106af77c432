import { timesMoney } from '../../engine/index.ts';
import type { Concept } from './concept.ts';
import type { Mention } from './mentions.ts';
import { hasConcept } from './reading.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';

/** Money that goes into an account. */
const PUT_IN: ReadonlySet<string> = new Set(['basis', 'newNondeductible', 'afterTax']);

/** "4 years x 6k", "$2,000 a year x 11 yrs", "6k each year for 4 years", "2 IRAs of 30k each", "6k each in 2020, 2021 and 2022": the product is the amount. */
export function repeats(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const counts = [...reading.mentions, ...spelledCounts(reading)].filter((mention) => mention.kind === 'count' || (mention.kind === 'code' && mention.value.length <= 2 && reading.lexicon.yearsWords.includes(reading.tokens[mention.to]?.text ?? '')) || (mention.kind === 'plain' && !mention.scaled && mention.value.length <= 2));
  const spent = new Set<number>();
  const out = amounts.map((amount) => {
    const { mention } = amount;
    if (mention.kind === 'percent') return amount;
    for (const count of counts) {
      if (count.from === mention.from || Math.abs(count.from - mention.from) > 10 || !isTimes(mention, count, reading)) continue;
      spent.add(count.from);
      return times(amount, isMonthly(mention, reading) && isYears(count, reading) ? timesMoney(count.value, '12') : count.value, count);
    }
    const years = Math.max(yearsListed(mention, reading), yearsBetween(mention, reading));
    if (years > 1) return times(amount, String(years));
    // What is put in a year says nothing of the sum, as long as the years are not told.
    return PUT_IN.has(amount.role ?? '') && (hasConcept(reading, 'perYear', mention.to, mention.to + 3) || hasConcept(reading, 'perPaycheck', mention.to, mention.to + 3)) ? { ...amount, role: 'aside' as const, score: 1 } : amount;
  });
  return withResults(out.filter(({ mention }) => !spent.has(mention.from) || mention.kind === 'money'), reading);
}

/** "500 per paycheck x 26 = 13k": the product is said, so it stands for the parts. */
function withResults(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  return amounts.flatMap((amount, at) => {
    const next = amounts[at + 1];
    const before = amounts[at - 1];
    const equals = (one: RoledAmount, two: RoledAmount): boolean => one.many === true && two.mention.from - one.mention.to <= 2 && reading.tokens[one.mention.to]?.text === '=';
    if (next && equals(amount, next)) return [];
    return before && equals(before, amount) ? [{ ...before, mention: amount.mention, many: true }] : [amount];
  });
}

function times(amount: RoledAmount, by: string, count?: Mention): RoledAmount {
  const { mention } = amount;
  const from = Math.min(mention.from, count?.from ?? mention.from);
  const to = Math.max(mention.to, count?.to ?? mention.to);
  return { ...amount, many: true, mention: { ...mention, from, to, value: timesMoney(mention.value, by), kind: 'money' } };
}

/** Whether the person multiplies this amount by this count. */
function isTimes(mention: Mention, count: Mention, reading: Reading): boolean {
  const many = Number(count.value);
  if (many > 60 || many < 2) return false;
  const before = count.from < mention.from;
  const [from, to] = before ? [count.to, mention.from] : [mention.to, count.from];
  if (to - from > 7 || reading.sentenceOf[mention.from] !== reading.sentenceOf[count.from]) return false;
  const has = (concept: Concept, a: number, b: number): boolean => hasConcept(reading, concept, a, b);
  for (let at = from; at < to; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (text === 'x' || text === '*' || has('times', at, at + 1)) return true;
  }
  const each = isMonthly(mention, reading) || has('each', mention.to, mention.to + 3) || has('perYear', mention.to, mention.to + 3) || has('each', from, to) || has('perYear', from, to);
  const years = isYears(count, reading) || (isMonthly(mention, reading) && reading.lexicon.monthsWords.includes(reading.tokens[count.to]?.text ?? ''));
  if (each && years) return true;
  return before && has('each', mention.to, mention.to + 2) && has('account', count.to, mention.from) || (before && has('each', mention.to, mention.to + 2) && (has('ira', count.to, mention.from) || has('rolloverIra', count.to, mention.from)));
}

/** "each in 2020, 2021 and 2022": how many years are listed behind the amount. */
function yearsListed(mention: Mention, reading: Reading): number {
  const each = hasConcept(reading, 'each', mention.to, mention.to + 14) || hasConcept(reading, 'perYear', mention.to, mention.to + 4);
  if (!each) return 0;
  return reading.years.filter((year) => year.from > mention.to && year.from <= mention.to + 14 && reading.sentenceOf[year.from] === reading.sentenceOf[mention.from]).length;
}

/** The years of "from 1988 to 1996", both counted, where an amount is said to be for each. */
function yearsBetween(mention: Mention, reading: Reading): number {
  if (!hasConcept(reading, 'perYear', mention.to, mention.to + 3) && !hasConcept(reading, 'each', mention.to, mention.to + 3)) return 0;
  const { years, tokens, lexicon, sentenceOf } = reading;
  const here = years.filter((year) => sentenceOf[year.from] === sentenceOf[mention.from]);
  const [first, last] = here;
  if (!first || !last || here.length !== 2 || last.from - first.to !== 1 || !lexicon.rangeWords.includes(tokens[first.to]?.text ?? '')) return 0;
  const many = Number(last.value) - Number(first.value) + 1;
  return many > 1 && many < 60 ? many : 0;
}

/** "Eight years", "twelve months": counts in words. */
function spelledCounts({ tokens, lexicon }: Reading): Mention[] {
  return tokens.flatMap((token, at) => {
    const many = token.kind === 'word' ? lexicon.numbers.units[token.text] : undefined;
    const unit = tokens[at + 1]?.text ?? '';
    if (many === undefined || many < 2 || !(lexicon.yearsWords.includes(unit) || lexicon.monthsWords.includes(unit))) return [];
    return [{ kind: 'count' as const, from: at, to: at + 1, value: String(many), scaled: false, negative: false }];
  });
}

function isYears(count: Mention, reading: Reading): boolean {
  return reading.lexicon.yearsWords.includes(reading.tokens[count.to]?.text ?? '') || hasConcept(reading, 'years', count.to, count.to + 1);
}

/** "650 a month". */
function isMonthly(mention: Mention, { tokens, lexicon }: Reading): boolean {
  return lexicon.monthsWords.includes(tokens[mention.to + 1]?.text ?? '') && tokens[mention.to]?.kind !== 'number';
}

import { subtractMoney, timesMoney } from '../../engine/index.ts';
import type { Concept } from './concept.ts';
import type { Mention } from './mentions.ts';
import { hasConcept } from './reading.ts';
import { scaleText } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { merged, mergeNear } from './lists.ts';

/** The amounts of a message after its own sums and products are made and its own arithmetic is set aside. */
export function settle(amounts: readonly RoledAmount[], reading: Reading, thousands: boolean, known: readonly string[]): RoledAmount[] {
  return merged(withoutFormulas(repeats(withoutSmall(inThousands(amounts, thousands, known)), reading), reading), reading);
}

/** A bare small number beside real amounts counts something else. Alone it may be an amount in thousands, if its place is plain. */
function withoutSmall(amounts: readonly RoledAmount[]): RoledAmount[] {
  const real = amounts.some(({ mention }) => mention.kind !== 'percent' && (mention.kind === 'money' || !isSmall(mention.value)));
  return amounts.filter(({ mention, score }) => mention.kind !== 'plain' || mention.value === '0' || !isSmall(mention.value) || (!real && score >= 0.7 && Number(mention.value) >= 20));
}

/** Below a thousand: fewer than four digits before the point. */
function isSmall(value: string): boolean {
  const point = value.indexOf('.');
  return (point < 0 ? value.length : point) < 4;
}

/** "410k after tax … so 410 goes to the Roth": a bare number that repeats a said thousand is that thousand. */
function inThousands(amounts: readonly RoledAmount[], thousands: boolean, known: readonly string[]): RoledAmount[] {
  const said = new Set([...amounts.filter(({ mention }) => mention.kind === 'money').map(({ mention }) => mention.value), ...known]);
  return amounts.map((amount) => {
    const { mention } = amount;
    if (mention.kind !== 'plain' || !isSmall(mention.value) || mention.value === '0') return amount;
    const value = scaleText(mention.value, 1000);
    if (thousands) return { ...amount, mention: { ...mention, value, kind: 'money' as const } };
    if (!said.has(value)) return amount;
    if (known.includes(value)) return { ...amount, mention: { ...mention, value, kind: 'money' as const } };
    return { ...amount, role: amount.role !== undefined && DEEDS.has(amount.role) ? amount.role : undefined, mention: { ...mention, value, kind: 'money' as const } };
  });
}

/** What an amount said again may be: something done with it, not one more account that holds it. */
const DEEDS: ReadonlySet<string> = new Set(['convert', 'distribution', 'cash', 'direct', 'rollIn', 'nextYear', 'leftIn']);

const OPERATORS: ReadonlySet<string> = new Set(['+', '-', '*', '/', 'x', '=', '(', ')', '$', '%', '→']);

/** Amounts inside a person's own arithmetic ("3000/(3000+5500) = 35%") are repetitions, not facts. A sum or product with its result is that result. */
function withoutFormulas(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const out: RoledAmount[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    let last = at;
    const marks: string[] = [];
    while (last + 1 < amounts.length) {
      const between = joint(amounts[last] as RoledAmount, amounts[last + 1] as RoledAmount, reading);
      if (!between) break;
      marks.push(between);
      last += 1;
    }
    const run = amounts.slice(at, last + 1);
    at = last;
    const equals = marks.filter((mark) => mark.includes('=')).length;
    const ratio = marks.some((mark) => mark.includes('/') || mark.includes('x') || mark.includes('*')) || run.some(({ mention }) => mention.kind === 'percent');
    if (run.length < 2) out.push(...run);
    else if (equals === 0 && !ratio) out.push(...run);
    else if (marks[0] === '=' && equals === 1 && !ratio) out.push(...run);
    else if (equals === 1 && marks.at(-1) === '=' && !marks.some((mark) => mark.includes('/'))) out.push(result(run));
    else if (equals === 0 && marks.every((mark) => mark === '/')) out.push(...run);
  }
  return out;
}

/** The operators between two amounts when nothing but operators stands there. */
function joint(one: RoledAmount, two: RoledAmount, reading: Reading): string {
  if (two.mention.from - one.mention.to > 4 || two.mention.from <= one.mention.to) return '';
  let marks = '';
  for (let at = one.mention.to; at < two.mention.from; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (!OPERATORS.has(text)) return '';
    if (text !== '$' && text !== '(' && text !== ')' && text !== '%') marks += text;
  }
  const slash = marks === '/' && ((reading.tokens[two.mention.from]?.spaced ?? false) || reading.tokens[two.mention.from - 1]?.spaced === true);
  return slash ? '' : marks;
}

/** "12k + 13k = 25k": the last amount with the words of all. */
function result(run: readonly RoledAmount[]): RoledAmount {
  const last = run.at(-1) as RoledAmount;
  const strongest = run.reduce((best, next) => (next.score > best.score ? next : best));
  return { ...last, role: strongest.role, score: strongest.score, near: run.reduce((near, { near: more }) => mergeNear(near, more), last.near) };
}

/** "4 years x 6k", "$2,000 a year x 11 yrs", "6k each year for 4 years", "2 IRAs of 30k each", "6k each in 2020, 2021 and 2022": the product is the amount. */
function repeats(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const counts = reading.mentions.filter((mention) => mention.kind === 'count' || (mention.kind === 'code' && mention.value.length <= 2 && reading.lexicon.yearsWords.includes(reading.tokens[mention.to]?.text ?? '')) || (mention.kind === 'plain' && !mention.scaled && mention.value.length <= 2));
  const spent = new Set<number>();
  const out = amounts.map((amount) => {
    const { mention } = amount;
    if (mention.kind === 'percent') return amount;
    for (const count of counts) {
      if (count.from === mention.from || Math.abs(count.from - mention.from) > 10 || !isTimes(mention, count, reading)) continue;
      spent.add(count.from);
      return times(amount, count.value, count);
    }
    const years = yearsListed(mention, reading);
    return years > 1 ? times(amount, String(years)) : amount;
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
  const each = has('each', mention.to, mention.to + 3) || has('perYear', mention.to, mention.to + 3) || has('each', from, to) || has('perYear', from, to);
  const years = reading.lexicon.yearsWords.includes(reading.tokens[count.to]?.text ?? '') || has('years', count.to, count.to + 1);
  if (each && years) return true;
  return before && has('each', mention.to, mention.to + 2) && has('account', count.to, mention.from) || (before && has('each', mention.to, mention.to + 2) && (has('ira', count.to, mention.from) || has('rolloverIra', count.to, mention.from)));
}

/** "each in 2020, 2021 and 2022": how many years are listed behind the amount. */
function yearsListed(mention: Mention, reading: Reading): number {
  const each = hasConcept(reading, 'each', mention.to, mention.to + 14) || hasConcept(reading, 'perYear', mention.to, mention.to + 4);
  if (!each) return 0;
  return reading.years.filter((year) => year.from > mention.to && year.from <= mention.to + 14 && reading.sentenceOf[year.from] === reading.sentenceOf[mention.from]).length;
}

/** The same amount said twice in one role is one fact. */
export function distinct(amounts: readonly RoledAmount[]): RoledAmount[] {
  const seen = new Set<string>();
  return amounts.filter(({ mention }) => !seen.has(mention.value) && seen.add(mention.value) !== undefined);
}

/** `whole − part` where that is not below zero. */
export function restOf(whole: string | undefined, part: string | undefined): string | undefined {
  if (whole === undefined || part === undefined) return undefined;
  const rest = subtractMoney(whole, part);
  return rest.startsWith('-') ? undefined : rest;
}

import { addMoney, subtractMoney } from '../../engine/index.ts';
import { scaleText } from './numbers.ts';
import { hasConcept } from './reading.ts';
import type { Reading } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { merged, mergeNear } from './lists.ts';
import { repeats } from './repeats.ts';

/** The amounts of a message after its own sums and products are made and its own arithmetic is set aside. */
export function settle(amounts: readonly RoledAmount[], reading: Reading, thousands: boolean, known: readonly string[]): RoledAmount[] {
  return merged(withoutFormulas(repeats(withoutSmall(inThousands(takenBack(amounts, reading), thousands, known), reading), reading), reading), reading);
}

/** "7,800?? no wait 7,500", "8,750 ... sorry, 7,250": the amount said first was a slip, the second stands in its place. */
function takenBack(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const isEither = (one: RoledAmount | undefined, two: RoledAmount | undefined): boolean => one !== undefined && two !== undefined && two.mention.from - one.mention.to <= 2 && reading.lexicon.orWords.includes(reading.tokens[one.mention.to]?.text ?? '');
  return amounts.flatMap((amount, at) => {
    const [before, next] = [amounts[at - 1], amounts[at + 1]];
    // "Either 12k or 15k": the person does not know.
    if (isEither(before, amount) || isEither(amount, next)) return [{ ...amount, role: undefined, score: 0, near: new Map<never, never>() }];
    if (next && replaces(amount, next, reading)) return [];
    if (!before || !replaces(before, amount, reading)) return [amount];
    const stronger = amount.score >= before.score ? amount : before;
    return [{ ...amount, role: stronger.role, score: stronger.score, near: mergeNear(before.near, amount.near) }];
  });
}

/** Only words of correction stand between two amounts of about one size. */
function replaces(one: RoledAmount, two: RoledAmount, { phraseAt, tokens }: Reading): boolean {
  if (two.mention.from - one.mention.to > 9 || one.mention.kind === 'percent' || two.mention.kind === 'percent') return false;
  const ratio = Number(one.mention.value) / Number(two.mention.value);
  if (!(ratio > 0.1 && ratio < 10)) return false;
  let corrects = false;
  for (let at = one.mention.to; at < two.mention.from; at += 1) {
    const concepts = phraseAt.get(at)?.concepts;
    if (concepts?.has('instead')) corrects = true;
    else if (concepts ? !concepts.has('not') && !concepts.has('no') : tokens[at]?.kind === 'word') return false;
  }
  return corrects;
}

/** The most amounts that are tried against each other. */
const MOST_COMPARED = 12;

/** A bare small number beside real amounts counts something else. Alone it may be an amount in thousands, if its place is plain. */
function withoutSmall(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const isRepeated = ({ from, to, value }: RoledAmount['mention']): boolean => from < to && Number(value) >= 50 && (hasConcept(reading, 'perPaycheck', to, to + 3) || hasConcept(reading, 'perYear', to, to + 3));
  const real = amounts.some(({ mention }) => mention.kind !== 'percent' && (mention.kind === 'money' || !isSmall(mention.value)));
  const sums = new Set(amounts.filter(({ mention }) => mention.kind !== 'percent').map(({ mention }) => mention.value));
  const completes = (value: string): boolean => [...sums].slice(0, MOST_COMPARED).some((one) => !isSmall(one) && sums.has(addMoney(one, value)));
  return amounts.filter(({ mention, score, role }) => (mention.kind === 'plain' && (isRepeated(mention) || (role === 'earnings' && score > 1.8 && Number(mention.value) >= 100))) || (mention.kind === 'plain' && role !== undefined && score >= 0.6 && Number(mention.value) >= 100 && completes(mention.value)) || mention.kind !== 'plain' || mention.value === '0' || !isSmall(mention.value) || (!real && score >= 0.7 && Number(mention.value) >= 20));
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

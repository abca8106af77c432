import { compareMoney } from '../engine/index.ts';
import type { State } from './session.ts';
import type { Understood } from './understand/index.ts';
import { quote } from './understand/reading.ts';
import type { Role } from './understand/weights.ts';

/** A smaller amount is a fee, an age, a share: nothing a figure could rest on. */
const LEAST = '500';
const MOST_NAMED = 3;
/** Understood as something else: what the tax comes to, what is earned, what belongs to nobody's pool. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['aside', 'taxAmount', 'income', 'loan', 'withheld', 'match']);

/**
 * Amounts of an opening message that neither a fact nor a figure holds, at most three, as plain decimal text. The person is told
 * that they were left out: what was misread shows there first.
 * @param figures the values of the lines, to the cent
 */
export function leftOut(understood: Understood, { facts }: State, figures: Iterable<string>): string[] {
  const held = [...Object.values(facts).map(({ value }) => value), ...figures].filter((value): value is string => typeof value === 'string' && isNumber(value));
  const words = Object.values(facts).map((fact) => fact.words);
  const out: string[] = [];
  for (const { mention, role } of understood.amounts) {
    if (mention.kind !== 'money' || (role !== undefined && ELSEWHERE.has(role)) || compareMoney(mention.value, LEAST) < 0) continue;
    if ([...held, ...out].some((value) => compareMoney(value, mention.value) === 0)) continue;
    // A part of a sum is quoted with it.
    const said = quote(understood.said.reading, mention.from, mention.to);
    if (words.some((fact) => fact.includes(said))) continue;
    out.push(mention.value);
  }
  return out.slice(0, MOST_NAMED);
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

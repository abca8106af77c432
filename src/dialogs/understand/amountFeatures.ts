import type { Mention } from './mentions.ts';

/** Where a group of concepts is said: from and to which token (exclusive), in which sentence. */
export interface Place<Group extends string = string> {
  readonly group: Group;
  readonly at: number;
  readonly to: number;
  readonly sentence: number;
}

/** Tokens between an amount and what stands beside it, at most. */
const BESIDE = 3;
/** The most tokens of a phrase that reaches an amount. */
const LONGEST = 12;
const FAINT = 0.7;

/**
 * What stands beside amounts, and beside an amount that is said twice: "5,000 of it nondeductible ... convert the 5,000"
 * says without a word that the after-tax part alone is meant.
 */
export function besideAmounts(amounts: readonly Mention[], places: readonly Place[], sentenceOf: readonly number[], put: (name: string, value: number) => void): void {
  const times = new Map<number, number>();
  for (const { value } of amounts) times.set(Number(value), (times.get(Number(value)) ?? 0) + 1);
  let first = 0;
  for (const { value, from, to } of amounts) {
    const again = Number(value) !== 0 && (times.get(Number(value)) ?? 0) > 1;
    if (again) put('said twice', FAINT);
    while (first < places.length && (places[first] as Place).at < from - BESIDE - LONGEST) first += 1;
    const beside = new Set<string>();
    for (let at = first; at < places.length; at += 1) {
      const place = places[at] as Place;
      if (place.at > to + BESIDE) break;
      if (place.sentence === sentenceOf[from] && place.to >= from - BESIDE) beside.add(place.group);
    }
    for (const group of beside) {
      put(`amount ${group}`, FAINT);
      if (again) put(`twice ${group}`, FAINT);
    }
  }
}

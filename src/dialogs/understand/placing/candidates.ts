import { addMoney, compareMoney, subtractMoney } from '../../../engine/index.ts';
import type { Slot } from '../../slots.ts';
import { SLOTS } from '../../slots.ts';
import type { Stated } from '../facts.ts';
import type { Mention } from '../mentions.ts';
import type { Said } from '../reading.ts';
import type { RoledAmount } from '../roles.ts';

/** What a message holds, as the rules read it: what the scorer of places looks at. */
export interface Sight {
  readonly said: Said;
  readonly about: 'ira' | 'plan';
  readonly intent: string;
  readonly amounts: readonly RoledAmount[];
  /** What the rules state. */
  readonly stated: Stated;
  /** What they would state if the message were about the one or the other. */
  readonly sides: Readonly<Record<'ira' | 'plan', Stated>>;
}

/** Where a value is said. */
export interface Spot {
  readonly mention: Mention;
  readonly amount: RoledAmount | undefined;
}

/** A value that a fact may have: said, a sum or difference of two that are said, or found by a rule. */
export interface Candidate {
  /** Plain decimal text; a fraction where `isRate`. */
  readonly value: string;
  readonly isRate: boolean;
  readonly spots: readonly Spot[];
  /** Where its parts are said, if it is a sum or a difference. */
  readonly parts: readonly Spot[];
  /** How it was made, where it was not said as it is. */
  readonly made: readonly string[];
}

/** Beyond these, sums and differences say little and cost much. */
const MOST_SUMMED = 6;
/** Messages with more amounts are statements, not questions: the rules alone read them. */
export const MOST_AMOUNTS = 16;
/** A smaller amount is no balance. */
const LEAST = 50;
const TIED = 0.5;
const MOST_TIES = 4;

/** Slots whose values are told apart here: money and rates. */
export function isPlaced(slot: Slot): boolean {
  return SLOTS[slot] === 'money' || SLOTS[slot] === 'moneyOrAll' || SLOTS[slot] === 'rate' || slot === 'income';
}

export function isNumeric(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value));
}

/** The amounts of a message that may be placed. */
export function amountMentions({ said }: Sight): Mention[] {
  return said.reading.mentions.filter(({ kind, value }) => (kind === 'money' || kind === 'plain' || kind === 'percent') && isNumeric(value));
}

/** Every value a fact of this message may have, without repetition. */
export function candidatesOf(sight: Sight): Candidate[] {
  const found = new Map<string, Candidate & { readonly spots: Spot[]; readonly parts: Spot[]; readonly made: string[] }>();
  const at = (value: string, isRate: boolean): { readonly spots: Spot[]; readonly parts: Spot[]; readonly made: string[] } => {
    const key = `${isRate ? '%' : '$'}${Number(value)}`;
    const known = found.get(key);
    if (known) return known;
    const fresh = { value, isRate, spots: [], parts: [], made: [] };
    found.set(key, fresh);
    return fresh;
  };
  for (const mention of amountMentions(sight)) {
    const amount = sight.amounts.find((one) => one.mention.from === mention.from);
    at(amount?.mention.value ?? mention.value, mention.kind === 'percent').spots.push({ mention, amount });
  }
  const said = [...found.values()].filter(({ isRate, value }) => !isRate && Number(value) >= LEAST);
  if (said.length <= MOST_SUMMED) combine(said, (value, made, parts) => {
    const one = at(value, false);
    one.made.push(...made);
    if (one.parts.length === 0) one.parts.push(...parts.flatMap(({ spots }) => spots.slice(0, 1)));
  });
  for (const stated of [sight.stated, sight.sides.ira, sight.sides.plan]) {
    for (const [slot, { value }] of stated) {
      if (!isPlaced(slot) || !isNumeric(value) || found.has(`$${Number(value)}`) || found.has(`%${Number(value)}`)) continue;
      at(value, SLOTS[slot] === 'rate').made.push('ruled');
    }
  }
  if (!found.has('$0')) at('0', false).made.push('zero');
  return [...found.values()];
}

function combine(said: readonly Candidate[], add: (value: string, made: readonly string[], parts: readonly Candidate[]) => void): void {
  const marks = said.map(profile);
  for (let at = 0; at < said.length; at += 1) {
    for (let next = at + 1; next < said.length; next += 1) {
      const [one, two] = [said[at] as Candidate, said[next] as Candidate];
      const [left, right] = [marks[at] as string[], marks[next] as string[]];
      add(addMoney(one.value, two.value), ['sum', ...[...left, ...right].map((mark) => `sum of ${mark}`), ...left.flatMap((a) => right.map((b) => `sum of ${[a, b].toSorted().join(' and ')}`)), ...(next === at + 1 ? ['sum of neighbours'] : []), ...(said.length === 2 ? ['sum of both'] : [])], [one, two]);
      const order = compareMoney(one.value, two.value);
      if (order === 0) continue;
      const [more, less] = order > 0 ? [one, two] : [two, one];
      const [whole, part] = order > 0 ? [left, right] : [right, left];
      add(subtractMoney(more.value, less.value), ['rest', ...whole.map((mark) => `rest of ${mark}`), ...part.map((mark) => `rest without ${mark}`), ...whole.flatMap((a) => part.map((b) => `rest of ${a} without ${b}`))], [more, less]);
    }
  }
  if (said.length > 2) add(addMoney(...said.map(({ value }) => value)), ['sum of all', `sum of all ${said.length}`], said);
}

/** What the rules make of an amount: its role, and what it is tied to. */
function profile({ spots }: Candidate): string[] {
  const marks = new Set<string>();
  for (const { amount } of spots) {
    if (!amount) continue;
    marks.add(`role ${amount.role ?? '-'}`);
    for (const [concept, strength] of amount.near) if (strength > TIED) marks.add(concept);
  }
  return [...marks].slice(0, MOST_TIES);
}

import { addMoney, compareMoney, divideMoney, timesMoney } from '../../engine/index.ts';
import type { Fact, Slot, SlotValue } from '../slots.ts';
import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import { quote } from './reading.ts';
import type { Said } from './reading.ts';
import type { Role, RoledAmount } from './roles.ts';

/** What the message says, by slot. */
export type Stated = Map<Slot, Fact>;

/** Facts that cannot all be true. They are taken back, and the person is asked again. */
export interface Doubt {
  readonly why: 'moreThanThere';
  readonly facts: readonly (Fact & { readonly slot: Slot })[];
}

/** The facts of one message as they are found, with what the finders share: amounts by role, sums, and the words each fact came from. */
export class Sheet {
  readonly said: Said;
  readonly amounts: readonly RoledAmount[];
  readonly stated: Stated = new Map();
  readonly doubts: Doubt[] = [];

  /** What all IRAs held before this message, if that is known. */
  readonly poolBefore: string | undefined;

  constructor(said: Said, amounts: readonly RoledAmount[], poolBefore?: string) {
    this.poolBefore = poolBefore;
    this.said = said;
    this.amounts = amounts;
  }

  /** Amounts with one of the roles. A bare number counts only where its place is plain. */
  of(...roles: readonly Role[]): RoledAmount[] {
    return this.amounts.filter((amount) => amount.role !== undefined && roles.includes(amount.role) && amount.mention.kind !== 'percent' && !(amount.mention.kind === 'plain' && (amount.score < 0.6 || amount.mention.value === '0')));
  }

  /** Shares and percentages tied to one of the concepts. */
  shares(...concepts: readonly Concept[]): RoledAmount[] {
    return this.amounts.filter((amount) => amount.mention.kind === 'percent' && nearness(amount, ...concepts) > 0.35 && nearness(amount, 'companyStock', 'limit') < 0.3 && nearness(amount, 'bracket', 'withhold', 'penalty', 'tax') < nearness(amount, ...concepts));
  }

  put(slot: Slot, value: SlotValue | undefined, ...from: readonly RoledAmount[]): void {
    if (value === undefined || (typeof value === 'string' && value.startsWith('-'))) return;
    this.stated.set(slot, { value, words: from.map(({ mention }) => quote(this.said.reading, mention.from, mention.to)).join(' + ') });
  }

  /** A fact that a phrase, not an amount, states. */
  putWords(slot: Slot, value: SlotValue, phrase: Spotted | undefined): void {
    this.stated.set(slot, { value, words: phrase ? quote(this.said.reading, phrase.from, phrase.to) : '' });
  }

  /** "All of it": the whole in dollars, or "all" as long as it is not known. */
  putWhole(slot: Slot, whole: string | undefined, phrase: Spotted): void {
    this.putWords(slot, whole ?? 'all', phrase);
  }

  first(slot: Slot, ...amounts: readonly RoledAmount[]): void {
    if (amounts[0]) this.put(slot, amounts[0].mention.value, amounts[0]);
  }

  has(slot: Slot): boolean {
    return this.stated.has(slot);
  }

  drop(...slots: readonly Slot[]): void {
    for (const slot of slots) this.stated.delete(slot);
  }

  /** Takes facts back that contradict each other. */
  doubt(why: Doubt['why'], ...slots: readonly Slot[]): void {
    this.doubts.push({ why, facts: slots.flatMap((slot) => (this.stated.has(slot) ? [{ slot, ...(this.stated.get(slot) as Fact) }] : [])) });
    this.drop(...slots);
  }

  /** The plain decimal text of a money slot, if it is known and not "all". */
  money(slot: Slot): string | undefined {
    const value = this.stated.get(slot)?.value;
    return typeof value === 'string' && value !== 'all' ? value : undefined;
  }

  sum(amounts: readonly RoledAmount[]): string {
    return addMoney(...amounts.map(({ mention }) => mention.value));
  }

  /** Whether two phrases of these concepts stand within some tokens of each other in one sentence. */
  near(one: readonly Concept[], two: readonly Concept[], distance: number): boolean {
    return this.said.near(one, two, distance);
  }
}

/** How strongly an amount is tied to the nearest of the concepts, 0 to 1. */
export function nearness(amount: RoledAmount, ...concepts: readonly Concept[]): number {
  return Math.max(0, ...concepts.map((concept) => amount.near.get(concept) ?? 0));
}

/** The share of an amount in dollars, to the cent: "a third of 90,000", "60% of it". */
export function shareOf(whole: string, { mention }: RoledAmount): string {
  return mention.share ? divideMoney(timesMoney(whole, mention.share[0]), mention.share[1]) : timesMoney(whole, mention.value);
}

export function largest(amounts: readonly RoledAmount[]): RoledAmount | undefined {
  return amounts.reduce<RoledAmount | undefined>((most, next) => (most === undefined || compareMoney(next.mention.value, most.mention.value) > 0 ? next : most), undefined);
}

import { addMoney, compareMoney, subtractMoney } from '../engine/index.ts';
import type { Fact, Slot } from './slots.ts';
import type { Session, State } from './session.ts';
import { phraseOf } from './understand/phrases.ts';
import type { Understood } from './understand/index.ts';

type Facts = Map<Slot, Fact>;

/** "I forgot another IRA, 40,000, all pre-tax": one more account joins the pool that is known; the basis stays what it was. */
export function anotherIra(facts: Facts, { said, amounts }: Understood, now: State): void {
  const pool = textOf(now.facts.iraTotal);
  const dollars = amounts.filter(({ mention }) => mention.kind !== 'percent');
  const [amount] = dollars;
  const more = said.has('otherIra') || phraseOf(said.reading, said.reading.lexicon.oneMore) !== undefined;
  if (now.account !== 'ira' || pool === undefined || dollars.length !== 1 || !amount || !more || said.has('convert', 'spouse', 'total', 'aggregate', 'whatIf', 'isolate')) return;
  if (amount.role !== undefined && amount.role !== 'preTax' && amount.role !== 'iraBalance') return;
  for (const slot of TAKEN_FOR) facts.delete(slot);
  facts.set('iraTotal', { value: addMoney(pool, amount.mention.value), words: said.reading.text.slice(0, 80) });
}

/** What the one amount may have been taken for. */
const TAKEN_FOR: readonly Slot[] = ['iraBasis', 'iraThisAccount', 'planPretax', 'planTotal', 'newNondeductible'];

/** "Leave the SEP out", "forget the other IRA, it is my wife's": the account leaves the pool as it came. Says which facts go. */
export function leavesPool(facts: Facts, { said, amounts }: Understood, { now, undo }: Session): Slot[] {
  const pool = textOf(now.facts.iraTotal);
  if (now.account !== 'ira' || pool === undefined || said.has('convert') || phraseOf(said.reading, said.reading.lexicon.removals) === undefined) return [];
  const words = said.reading.text.slice(0, 80);
  for (const [slot, concept] of NAMED) {
    const part = textOf(now.facts[slot]);
    if (part === undefined || !said.has(concept) || facts.has('iraTotal') || compareMoney(part, pool) > 0 || amounts.length > 0) continue;
    facts.set('iraTotal', { value: subtractMoney(pool, part), words });
    return [slot];
  }
  const before = undo.map(({ facts: earlier }) => textOf(earlier.iraTotal)).findLast((value) => value !== undefined && compareMoney(value, pool) < 0);
  if (before === undefined) return [];
  const joined = subtractMoney(pool, before);
  const [amount] = amounts;
  if (amounts.length > 1 || (amount === undefined && facts.has('iraTotal')) || (amount && compareMoney(amount.mention.value, joined) !== 0)) return [];
  for (const slot of TAKEN_FOR) facts.delete(slot);
  facts.set('iraTotal', { value: before, words });
  return [];
}

const NAMED = [['sepTotal', 'sepIra'], ['simpleTotal', 'simpleIra']] as const;

function textOf(fact: Fact | undefined): string | undefined {
  return typeof fact?.value === 'string' && fact.value !== 'all' ? fact.value : undefined;
}

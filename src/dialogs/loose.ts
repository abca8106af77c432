import { compareMoney, divideMoney, timesMoney } from '../engine/index.ts';
import type { Fact, Slot } from './slots.ts';
import { isMoney, takesAmount } from './slots.ts';
import type { State } from './session.ts';
import { inItsScale, movingSlot } from './relative.ts';
import { quote } from './understand/reading.ts';
import type { Mention } from './understand/mentions.ts';
import { scaleText } from './understand/numbers.ts';
import type { Understood } from './understand/index.ts';

/** A fact for one slot that the words alone did not name. */
export interface Placed {
  readonly slot: Slot;
  readonly fact: Fact;
}

function corrects(understood: Understood): boolean {
  return understood.said.has('instead', 'correct', 'forgetLast', 'goBack');
}

/** "Thousand I mean": a scale without a number of its own. */
export function saysThousands({ said }: Understood): boolean {
  const { tokens, mentions, lexicon } = said.reading;
  const own = mentions.some((mention) => tokens[mention.from]?.kind === 'number');
  return !own && tokens.length <= 6 && tokens.some((token) => lexicon.numbers.scales[token.text] === 1000);
}

/** The money fact stated last. */
function lastMoney(now: State): Slot | undefined {
  return now.stated.findLast((slot) => isMoney(slot) && now.facts[slot] !== undefined);
}

/**
 * A number without a role answers the open question, or corrects: "no, 12 not 21" corrects what was 21; "typo, 20k" corrects
 * what was said last; "and if it had grown to 15,000?" is the value of the account.
 */
export function looseNumber(understood: Understood, now: State): Placed | undefined {
  const { said } = understood;
  const numbers = said.reading.mentions.filter((mention) => (mention.kind === 'money' || mention.kind === 'plain') && !mention.negative);
  const swapped = replaced(understood, now, numbers);
  if (swapped) return swapped;
  const loose = understood.amounts.filter((amount) => amount.role === undefined && amount.mention.kind !== 'percent' && !amount.mention.negative).map((amount) => amount.mention);
  const first = loose[0] ?? (understood.stated.size === 0 && numbers.length === 1 ? numbers[0] : undefined);
  if (!first || loose.length > 1) return undefined;
  const words = said.reading.tokens.filter((token) => token.kind === 'word').length;
  const fact: Fact = { value: first.value, words: quote(said.reading, first.from, first.to) };
  const whole = said.has('value', 'loss') || (said.has('whatIf') && said.has('earnings', 'now', 'balance', 'total'));
  if (whole && now.account === 'ira' && now.facts.iraTotal && understood.stated.size === 0) return { slot: 'iraTotal', fact };
  if (now.asked && takesAmount(now.asked) && !understood.stated.has(now.asked) && words <= 12) return { slot: now.asked, fact };
  if (understood.stated.size > 0) return undefined;
  const last = lastMoney(now);
  if (said.has('whatIf') && !said.has('instead')) return { slot: now.account === 'plan' ? 'distributionAmount' : 'convertAmount', fact };
  if (last && (corrects(understood) || (words <= 4 && first.kind === 'money'))) return { slot: last, fact: { ...fact, value: last === movingSlot(now) ? inItsScale(first, now, last) : first.value } };
  return undefined;
}

/** "12 not 21", "oops 61 not 16": one of two numbers is what a fact says now, the other is what it should say. */
function replaced(understood: Understood, now: State, numbers: readonly Mention[]): Placed | undefined {
  if (numbers.length !== 2 || !corrects(understood)) return undefined;
  for (const [old, next] of [[numbers[1], numbers[0]], [numbers[0], numbers[1]]] as [Mention, Mention][]) {
    const slot = slotWith(now, old.value);
    if (!slot) continue;
    const known = now.facts[slot]?.value as string;
    const inThousands = compareMoney(known, old.value) !== 0;
    const short = !next.scaled && compareMoney(next.value, '1000') < 0 && compareMoney(known, '1000') >= 0;
    return { slot, fact: { value: (inThousands && !next.scaled && compareMoney(next.value, '1000') < 0) || short ? scaleText(next.value, 1000) : next.value, words: quote(understood.said.reading, next.from, next.to) } };
  }
  return undefined;
}

/** The newest fact that says this number, or a thousand times it. */
function slotWith(now: State, value: string): Slot | undefined {
  return now.stated.findLast((slot) => {
    const known = now.facts[slot]?.value;
    return typeof known === 'string' && known !== 'all' && isMoney(slot) && (compareMoney(known, value) === 0 || compareMoney(known, scaleText(value, 1000)) === 0);
  });
}

/** "Convert a third", "half of it is after tax", "60%": a share of the account that is already known. */
export function shareOfWhole(understood: Understood, now: State): Placed | undefined {
  const { said } = understood;
  const total = now.account === 'plan' ? now.facts.planTotal?.value : now.facts.iraTotal?.value;
  if (typeof total !== 'string' || understood.amounts.some((amount) => amount.mention.kind !== 'percent')) return undefined;
  const share = said.reading.mentions.find((mention) => mention.kind === 'percent' && (mention.share || mention.value !== ''));
  const named = said.has('third') ? (['1', '3'] as const) : said.has('half') ? (['1', '2'] as const) : said.has('quarter') ? (['1', '4'] as const) : undefined;
  if (!share && !named) return undefined;
  if (share && !share.share && said.has('bracket')) return undefined;
  const [top, bottom] = share?.share ?? named ?? [share?.value as string, '1'];
  const amount = share && !share.share ? timesMoney(total, share.value) : divideMoney(timesMoney(total, top), bottom);
  const slot = slotOfShare(understood, now);
  return slot === undefined ? undefined : { slot, fact: { value: amount, words: said.reading.text.slice(0, 80) } };
}

function slotOfShare({ said }: Understood, now: State): Slot | undefined {
  const plan = now.account === 'plan';
  if (said.has('convert', 'distribute', 'move', 'rollover')) return plan ? 'distributionAmount' : 'convertAmount';
  if (said.has('afterTax', 'nondeductible', 'basis', 'contribution')) return plan ? 'planAfterTaxBasis' : 'iraBasis';
  return now.asked && isMoney(now.asked) ? now.asked : undefined;
}

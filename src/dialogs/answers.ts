import { addMoney, compareMoney } from '../engine/index.ts';
import type { Fact, Slot, SlotValue } from './slots.ts';
import { SLOTS } from './slots.ts';
import type { Session, State } from './session.ts';
import { quote } from './understand/reading.ts';
import type { RoledAmount } from './understand/roles.ts';
import type { Understood } from './understand/index.ts';
import { scaleText } from './understand/numbers.ts';

/** Why an answer could not be taken: it is asked about again with an example. */
export type Trouble = { readonly kind: 'unreadable'; readonly words: string } | { readonly kind: 'negative' } | { readonly kind: 'twoNumbers' } | { readonly kind: 'tooLarge' };

/** What a message adds to what is known. */
export interface Gathered {
  readonly facts: readonly (readonly [Slot, Fact])[];
  /** Slots that no longer hold. */
  readonly dropped: readonly Slot[];
  /** Facts that replace earlier ones with another value. */
  readonly corrected: boolean;
  readonly trouble?: Trouble;
  readonly inThousands: boolean;
}

/** The facts of a message in the light of what was asked and what is known. Only this module turns loose numbers into facts. */
export function gather(understood: Understood, session: Session): Gathered {
  const { now } = session;
  const facts = new Map<Slot, Fact>(understood.stated);
  const trouble = troubleIn(understood, now);
  let inThousands = session.inThousands;
  const loose = understood.amounts.filter((amount) => amount.role === undefined && amount.mention.kind !== 'percent' && !amount.mention.negative);
  const words = understood.said.reading.tokens.filter((token) => token.kind === 'word').length;

  if (saysThousands(understood) && now.stated.length > 0) {
    inThousands = true;
    const last = lastMoney(now);
    const known = last && now.facts[last];
    if (last && known && typeof known.value === 'string') facts.set(last, { value: scaleText(known.value, 1000), words: understood.said.reading.text.slice(0, 80) });
  } else if (!trouble) {
    const target = looseTarget(understood, now, loose, words);
    if (target) facts.set(target.slot, target.fact);
    bareAnswer(understood, now, facts, words);
  }
  if (inThousands) for (const [slot, fact] of facts) facts.set(slot, inDollars(slot, fact, understood));
  const dropped = together(facts, understood, now);
  const corrected = [...facts].some(([slot, fact]) => now.facts[slot] !== undefined && !same(now.facts[slot]?.value as SlotValue, fact.value));
  return { facts: [...facts], dropped, corrected, inThousands, ...(trouble && facts.size === 0 && { trouble }) };
}

function troubleIn(understood: Understood, now: State): Trouble | undefined {
  const [bad] = understood.unreadable;
  if (bad) return bad.why === 'unclear' ? { kind: 'unreadable', words: bad.words } : { kind: bad.why };
  const amounts = understood.amounts.filter((amount) => amount.mention.kind !== 'percent');
  const loose = amounts.filter((amount) => amount.role === undefined);
  if (now.asked && isMoney(now.asked) && loose.length > 1 && understood.stated.size === 0 && !corrects(understood)) return { kind: 'twoNumbers' };
  return undefined;
}

export function isMoney(slot: Slot): boolean {
  return SLOTS[slot] === 'money' || SLOTS[slot] === 'moneyOrAll';
}

function corrects(understood: Understood): boolean {
  return understood.said.has('instead', 'correct');
}

function saysThousands(understood: Understood): boolean {
  const { tokens, lexicon } = understood.said.reading;
  return understood.amounts.length === 0 && tokens.length <= 6 && tokens.some((token) => lexicon.numbers.scales[token.text] === 1000);
}

/** The money fact stated last. */
function lastMoney(now: State): Slot | undefined {
  return now.stated.findLast((slot) => isMoney(slot) && now.facts[slot] !== undefined);
}

/**
 * A number without a role answers the open question, or corrects: "no, 12 not 21" corrects what was 21; "typo, 20k" corrects
 * what was said last.
 */
function looseTarget(understood: Understood, now: State, loose: readonly RoledAmount[], words: number): { slot: Slot; fact: Fact } | undefined {
  const first = loose[0];
  if (!first) return undefined;
  const fact = (amount: RoledAmount): Fact => ({ value: amount.mention.value, words: quote(understood.said.reading, amount.mention.from, amount.mention.to) });
  const old = loose.length === 2 ? loose.find((amount) => slotWith(now, amount.mention.value) !== undefined) : undefined;
  if (old && corrects(understood)) {
    const slot = slotWith(now, old.mention.value) as Slot;
    const next = loose.find((amount) => amount !== old) as RoledAmount;
    const scaled = scaleOf(now, slot, old.mention.value);
    return { slot, fact: { ...fact(next), value: scaled ? scaleText(next.mention.value, 1000) : next.mention.value } };
  }
  if (loose.length > 1) return undefined;
  if (now.asked && isMoney(now.asked) && !understood.stated.has(now.asked) && words <= 12) return { slot: now.asked, fact: fact(first) };
  const last = lastMoney(now);
  if (last && corrects(understood) && understood.stated.size === 0) return { slot: last, fact: fact(first) };
  if (last && understood.stated.size === 0 && words <= 4 && first.mention.kind === 'money') return { slot: last, fact: fact(first) };
  return undefined;
}

function slotWith(now: State, value: string): Slot | undefined {
  return now.stated.findLast((slot) => {
    const known = now.facts[slot]?.value;
    return typeof known === 'string' && isMoney(slot) && known !== 'all' && (compareMoney(known, value) === 0 || compareMoney(known, scaleText(value, 1000)) === 0);
  });
}

function scaleOf(now: State, slot: Slot, value: string): boolean {
  const known = now.facts[slot]?.value;
  return typeof known === 'string' && compareMoney(known, value) !== 0;
}

/** "Yes", "no", "all of it", "none": answers without a number. */
function bareAnswer(understood: Understood, now: State, facts: Map<Slot, Fact>, words: number): void {
  const { asked } = now;
  const { said } = understood;
  if (!asked || facts.has(asked) || words > 10) return;
  const quoted = said.reading.text.slice(0, 80);
  if (SLOTS[asked] === 'bool') {
    const yes = said.has('yes') && !said.has('no');
    const no = said.has('no') && !said.has('yes');
    if (yes || no) facts.set(asked, { value: yes, words: quoted });
  } else if (SLOTS[asked] === 'moneyOrAll' && said.has('everything')) facts.set(asked, { value: 'all', words: quoted });
  else if (isMoney(asked) && understood.amounts.length === 0 && said.has('zero', 'no', 'noOther') && words <= 4) facts.set(asked, { value: '0', words: quoted });
}

/** With "200 … thousand I mean" said, plain numbers below 1,000 are thousands. */
function inDollars(slot: Slot, fact: Fact, understood: Understood): Fact {
  if (!isMoney(slot) || typeof fact.value !== 'string' || fact.value === 'all') return fact;
  const plain = understood.amounts.find((amount) => amount.mention.value === fact.value);
  return plain && plain.mention.kind === 'plain' && compareMoney(fact.value, '1000') < 0 ? { ...fact, value: scaleText(fact.value, 1000) } : fact;
}

/** Facts that only make sense beside earlier ones: "the rest is 36,800 pretax", "my SIMPLE is 33,000", "do both this year". */
function together(facts: Map<Slot, Fact>, understood: Understood, now: State): Slot[] {
  const basis = facts.get('iraBasis') ?? now.facts.iraBasis;
  const preTax = understood.amounts.find((amount) => amount.role === 'preTax');
  if (preTax && !facts.has('iraTotal') && basis && typeof basis.value === 'string' && now.account !== 'plan' && !now.facts.planTotal && (!now.facts.iraTotal || understood.said.has('rest'))) {
    facts.set('iraTotal', { value: addMoney(basis.value, preTax.mention.value), words: quote(understood.said.reading, preTax.mention.from, preTax.mention.to) });
  }
  const total = facts.get('iraTotal');
  const before = now.facts.iraTotal?.value;
  for (const part of ['sepTotal', 'simpleTotal'] as const) {
    const added = facts.get(part);
    if (added && total && typeof before === 'string' && total.value === added.value && now.facts[part] === undefined && !understood.said.has('total')) facts.set('iraTotal', { value: addMoney(before, String(added.value)), words: added.words });
  }
  if (now.facts.convertNextYear && understood.said.has('thisYear') && understood.said.has('each') && typeof now.facts.convertAmount?.value === 'string' && now.facts.convertAmount.value !== 'all') {
    facts.set('convertAmount', { value: addMoney(now.facts.convertAmount.value, String(now.facts.convertNextYear.value)), words: understood.said.reading.text.slice(0, 80) });
    return ['convertNextYear'];
  }
  return [];
}

function same(a: SlotValue, b: SlotValue): boolean {
  return typeof a === 'string' && typeof b === 'string' && isNumeric(a) && isNumeric(b) ? compareMoney(a, b) === 0 : a === b;
}

function isNumeric(text: string): boolean {
  return text !== '' && [...text].every((char) => (char >= '0' && char <= '9') || char === '.');
}

import { NONE, writeByYear } from './byYear.ts';
import { scaleText } from './understand/numbers.ts';
import type { Fact, Slot, SlotValue } from './slots.ts';
import { isMoney, SLOTS, takesAmount, YEARS } from './slots.ts';
import type { Session, State } from './session.ts';
import { compareMoney } from '../engine/index.ts';
import { looseNumber, saysThousands, shareOfWhole } from './loose.ts';
import { ofWhatMoves } from './relative.ts';
import { together } from './together.ts';
import type { Concept } from './understand/concept.ts';
import type { Understood } from './understand/index.ts';

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

/** The facts of a message in the light of what was asked and what is known. Only here do loose numbers become facts. */
export function gather(understood: Understood, session: Session): Gathered {
  const { now } = session;
  const facts = new Map<Slot, Fact>(understood.stated);
  const trouble = troubleIn(understood, now);
  let { inThousands } = session;
  if (saysThousands(understood) && now.stated.length > 0) {
    inThousands = true;
    for (const slot of now.stated) {
      const known = now.facts[slot];
      if (known && isMoney(slot) && typeof known.value === 'string' && known.value !== 'all' && compareMoney(known.value, '10000') < 0) facts.set(slot, { ...known, value: scaleText(known.value, 1000) });
    }
  } else if (!trouble) {
    unnamedBalance(facts, understood, now);
    const loose = ofWhatMoves(understood, session) ?? looseNumber(understood, now) ?? shareOfWhole(understood, now);
    if (loose && !facts.has(loose.slot)) facts.set(loose.slot, loose.fact);
    bareAnswer(understood, now, facts);
  }
  const { whole } = understood;
  if (whole && !facts.has(whole)) facts.set(whole, { value: 'all', words: understood.said.reading.text.slice(0, 80) });
  if (inThousands) for (const [slot, fact] of facts) facts.set(slot, inDollars(slot, fact, understood));
  const dropped = together(facts, understood, session);
  const corrected = [...facts].some(([slot, fact]) => now.facts[slot] !== undefined && !same(now.facts[slot]?.value as SlotValue, fact.value));
  return { facts: [...facts], dropped, corrected, inThousands, ...(trouble && (facts.size === 0 || trouble.kind === 'negative') && { trouble }) };
}

const ACCOUNT_WORDS: readonly Concept[] = ['ira', 'rolloverIra', 'newIra', 'sepIra', 'simpleIra', 'plan', '401k', '403b', '457b', 'tsp', 'pension', 'total', 'value', 'balance', 'account', 'aggregate'];

/** "Mine is 9,200": with a question open, a number that names no account answers that question. */
function unnamedBalance(facts: Map<Slot, Fact>, understood: Understood, now: State): void {
  const { asked } = now;
  if (!asked || !takesAmount(asked) || facts.has(asked) || understood.amounts.length !== 1 || understood.said.has(...ACCOUNT_WORDS)) return;
  for (const balance of ['iraTotal', 'iraThisAccount', 'planTotal'] as const) {
    const fact = facts.get(balance);
    if (!fact) continue;
    facts.delete(balance);
    facts.set(asked, fact);
  }
}

function troubleIn(understood: Understood, now: State): Trouble | undefined {
  const [bad] = understood.unreadable;
  if (bad) return bad.why === 'unclear' ? { kind: 'unreadable', words: bad.words } : { kind: bad.why };
  const loose = understood.amounts.filter((amount) => amount.mention.kind !== 'percent' && amount.role === undefined);
  if (now.asked && takesAmount(now.asked) && loose.length > 1 && understood.stated.size === 0 && !understood.said.has('instead', 'correct')) return { kind: 'twoNumbers' };
  return undefined;
}

/** Ages that answer the question for one, in years. */
const YOUNGEST = 16;
const OLDEST = 110;

/** "Yes", "no", "all of it", "none": answers without an amount. */
function bareAnswer(understood: Understood, now: State, facts: Map<Slot, Fact>): void {
  const { asked } = now;
  const { said } = understood;
  const words = said.reading.tokens.filter((token) => token.kind === 'word').length;
  if (!asked || facts.has(asked) || words > 10) return;
  const quoted = said.reading.text.slice(0, 80);
  if (SLOTS[asked] === 'bool') {
    const yes = said.has('yes') && !said.has('no');
    const no = said.has('no') && !said.has('yes');
    if (yes || no) facts.set(asked, { value: yes, words: quoted });
  } else if (asked === 'taxYear') {
    const year = understood.said.reading.mentions.find(({ kind, value }) => kind === 'year' || (kind === 'plain' && value.length === 4));
    if (year) facts.set(asked, { value: Number(year.value), words: quoted });
  } else if (asked === 'age') {
    const years = understood.said.reading.mentions.find(({ kind, value }) => kind !== 'percent' && kind !== 'year' && Number(value) >= YOUNGEST && Number(value) <= OLDEST);
    if (years) facts.set(asked, { value: years.value, words: quoted });
  } else if (SLOTS[asked] === 'moneyOrAll' && said.has('everything')) facts.set(asked, { value: 'all', words: quoted });
  else if (isMoney(asked) && understood.amounts.length === 0 && said.has('zero', 'no', 'noOther') && words <= 5) facts.set(asked, { value: '0', words: quoted });
  else if (SLOTS[asked] === 'byYear') {
    const [amount] = understood.amounts;
    const year = said.reading.mentions.find((mention) => mention.kind === 'year');
    if (amount) facts.set(asked, { value: writeByYear([{ year: year?.value ?? '', amount: amount.mention.value, mark: '' }]), words: quoted });
    else if (said.has('zero', 'no', 'noOther', 'noneOf')) facts.set(asked, { value: NONE, words: quoted });
  } else if (YEARS.has(asked)) {
    const year = said.reading.mentions.find((mention) => mention.kind === 'year' || (mention.kind === 'plain' && mention.value.length === 4));
    if (year) facts.set(asked, { value: year.value, words: quoted });
  }
}

/** With "200 … thousand I mean" said, plain numbers below 1,000 are thousands. */
function inDollars(slot: Slot, fact: Fact, understood: Understood): Fact {
  if (!isMoney(slot) || typeof fact.value !== 'string' || fact.value === 'all') return fact;
  const plain = understood.said.reading.mentions.find((mention) => mention.kind === 'plain' && mention.value === fact.value);
  return plain && compareMoney(fact.value, '1000') < 0 ? { ...fact, value: scaleText(fact.value, 1000) } : fact;
}

function same(a: SlotValue, b: SlotValue): boolean {
  return typeof a === 'string' && typeof b === 'string' && isNumeric(a) && isNumeric(b) ? compareMoney(a, b) === 0 : a === b;
}

function isNumeric(text: string): boolean {
  return text !== '' && [...text].every((char) => (char >= '0' && char <= '9') || char === '.');
}

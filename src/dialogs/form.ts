import type { Gathered } from './gather.ts';
import { content } from './content.ts';
import type { House } from './house.ts';
import type { Session } from './session.ts';
import { SLOT_NAMES, SLOTS } from './slots.ts';
import type { Fact, Slot } from './slots.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand/index.ts';
import type { Wording } from './wording.ts';

/** A submitted fact form: every field is read as if it had been the answer to its question. */
export function fromForm(session: Session, values: Readonly<Record<string, string>>, wording: Wording, house: House): Turn {
  const facts: (readonly [Slot, Fact])[] = [];
  let trouble: Gathered['trouble'];
  for (const slot of SLOT_NAMES) {
    const typed = Object.hasOwn(values, slot) ? (values[slot] ?? '').trim().slice(0, 60) : '';
    if (typed === '') continue;
    const read = readField(slot, typed, wording);
    if (read === undefined) trouble = { kind: 'unreadable', words: typed };
    else facts.push([slot, { value: read, words: typed }]);
  }
  const empty = understand('', wording.lexicon);
  const about = session.now.account ?? 'ira';
  const gathered: Gathered = { facts, dropped: [], corrected: false, inThousands: false, ...(trouble && { trouble }) };
  return content(session, { ...empty, account: about, intent: session.now.intent ?? (about === 'plan' ? 'plan_split_rollover' : 'ira_convert_tax') }, gathered, wording, house);
}

function readField(slot: Slot, typed: string, wording: Wording): Fact['value'] | undefined {
  const understood = understand(typed, wording.lexicon);
  const { said } = understood;
  if (SLOTS[slot] === 'bool') return typed === 'true' || said.has('yes') ? true : typed === 'false' || said.has('no') ? false : undefined;
  if (SLOTS[slot] === 'moneyOrAll' && said.has('everything')) return 'all';
  if (SLOTS[slot] === 'money' || SLOTS[slot] === 'moneyOrAll') {
    const numbers = said.reading.mentions;
    const [one] = numbers;
    if (numbers.length === 1 && one && one.kind !== 'unreadable' && one.kind !== 'percent' && !one.negative) return one.value;
    return said.has('zero') ? '0' : undefined;
  }
  return typed;
}

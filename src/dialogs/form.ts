import type { Gathered } from './gather.ts';
import { content } from './content.ts';
import type { House } from './house.ts';
import { factText } from './present/show.ts';
import { text } from './reply.ts';
import type { Session } from './session.ts';
import { SLOT_NAMES, SLOTS } from './slots.ts';
import type { Fact, Slot } from './slots.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand/index.ts';
import type { Wording } from './wording.ts';

/** Stands before a field's name where the form says what the field showed at first. */
const SHOWN = 'was.';

/**
 * A submitted fact form: every field that was filled in or changed is read as if it had been the answer to its question.
 * What the form itself had filled in counts for nothing, so one that has grown old brings no old number back.
 */
export function fromForm(session: Session, values: Readonly<Record<string, string>>, wording: Wording, house: House): Turn {
  const typedIn = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '') : '').trim().slice(0, 60);
  const facts: (readonly [Slot, Fact])[] = [];
  let trouble: Gathered['trouble'];
  let older = false;
  for (const slot of SLOT_NAMES) {
    const typed = typedIn(slot);
    const shown = typedIn(`${SHOWN}${slot}`);
    older ||= shown !== '' && typed === shown && shown !== showing(session, slot, wording);
    if (typed === '' || typed === shown) continue;
    const read = readField(slot, typed, wording);
    if (read === undefined) trouble = { kind: 'unreadable', words: typed };
    else facts.push([slot, { value: read, words: typed }]);
  }
  const empty = understand('', wording.lexicon);
  const told = typedIn('about');
  const about = told === 'ira' || told === 'plan' ? told : session.now.account ?? 'ira';
  const going = about === (session.now.account ?? about) ? session.now.intent : null;
  const gathered: Gathered = { facts, dropped: [], corrected: false, inThousands: false, ...(trouble && { trouble }) };
  const turn = content(session, { ...empty, account: about, intent: going ?? (about === 'plan' ? 'plan_split_rollover' : 'ira_convert_tax') }, gathered, wording, house);
  return older ? { ...turn, views: [text(wording.phrases.formOlder), ...turn.views] } : turn;
}

/** What a form made now would show in the field. */
function showing({ now }: Session, slot: Slot, wording: Wording): string {
  const known = now.facts[slot];
  if (known === undefined) return '';
  return (SLOTS[slot] === 'bool' ? String(known.value) : factText(slot, known, wording)).trim().slice(0, 60);
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

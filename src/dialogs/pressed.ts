import { report, noLines } from './report.ts';
import type { Session } from './session.ts';
import { SLOTS } from './slots.ts';
import type { Turn } from './turn.ts';
import type { Wording } from './wording.ts';

/** What a pressed button says in the person's place. */
export interface Press {
  /** What its question asks for. */
  readonly fact: string;
  readonly say: string;
}

/** The press among submitted values; nothing when they are a form's. */
export function pressIn(values: Readonly<Record<string, string>>): Press | undefined {
  if (values['prorata'] !== 'say') return undefined;
  return { fact: values['fact'] ?? '', say: values['say'] ?? '' };
}

/**
 * Whether the button's question is still the one that is asked. Which account it is about can be said at any time; "yes"
 * and "no" mean something only under their own question, and an answer to another would be put in the person's mouth.
 */
export function stillAsked({ now }: Session, { fact }: Press): boolean {
  return !Object.hasOwn(SLOTS, fact) || now.asked === fact;
}

/** The button is from an earlier question, or from another person's: nothing changes, and what is asked now is said again. */
export function tooLate(session: Session, wording: Wording): Turn {
  const { now } = session;
  const asked = now.asked ? [wording.slots[now.asked].ask ?? wording.slots[now.asked].label] : [];
  return {
    session, effects: [], heard: '',
    views: [{ kind: 'text', notice: true, paragraphs: [wording.phrases.pressedLate, ...asked] }],
    report: report(now, now.intent ?? 'chitchat', now.account ?? 'unknown', now.asked ? [now.asked] : [], noLines, []),
  };
}

/** The turn as the answer to a press that changes nothing. */
export function asNotice(turn: Turn): Turn {
  return { ...turn, views: turn.views.map((view) => (view.kind === 'text' ? { ...view, notice: true } : view)) };
}

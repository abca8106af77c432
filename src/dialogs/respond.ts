import { actOf } from './acts.ts';
import { gather } from './answers.ts';
import { content } from './content.ts';
import { fromForm } from './form.ts';
import { mask } from './mask.ts';
import type { House } from './house.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';
import { steer, welcome } from './steer.ts';
import { text } from './reply.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand/index.ts';
import type { Context } from './understand/index.ts';
import { isMoney } from './slots.ts';
import type { Slot } from './slots.ts';

/**
 * One turn of the conversation: pure, no I/O, no clock. The same session and words always give the same turn.
 */
export function respond(session: Session, said: Said, house: House): Turn {
  const wording = house.wordings[session.locale] ?? house.wordings.en;
  if (said.values !== undefined) return fromForm(session, said.values, wording, house);
  if (said.text === undefined) return welcome(session, wording, house);
  const { text: heard, hidden } = mask(said.text, wording.secretWords);
  const understood = understand(heard, wording.lexicon, contextOf(session));
  const act = actOf(understood, { answered: session.first !== null, asked: session.now.asked !== null, going: session.now.intent !== null });
  const turn = act === undefined ? content(session, understood, gather(understood, session), wording, house) : steer(act, session, understood, wording, house);
  const views = hidden ? [text(wording.phrases.masked), ...turn.views] : turn.views;
  return { ...turn, views, heard: heard.slice(0, 2000) };
}

/** What earlier turns tell about how to read the next message. */
function contextOf({ now, inThousands }: Session): Context {
  const known = Object.entries(now.facts).flatMap(([slot, fact]) => (isMoney(slot as Slot) && typeof fact.value === 'string' && fact.value !== 'all' ? [fact.value] : []));
  return { known, thousands: inThousands, ...(now.account && { account: now.account }), ...(now.intent && { intent: now.intent }) };
}

import { actOf } from './acts.ts';
import { groundOf, onlyBeside } from './beside/index.ts';
import { gather } from './gather.ts';
import { content } from './content.ts';
import { fromForm } from './form.ts';
import { mask } from './mask.ts';
import type { House } from './house.ts';
import { inGroup, toStranger } from './group.ts';
import { languageOf } from './speaking.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';
import { asNotice, pressIn, stillAsked, tooLate } from './pressed.ts';
import { steer, strange, welcome } from './steer.ts';
import { text } from './reply.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand/index.ts';
import { MOST_CHARACTERS } from './understand/tokens.ts';
import { waysTurn } from './ways/turn.ts';
import type { Wording } from './wording.ts';
import type { Context, Understood } from './understand/index.ts';
import { isMoney } from './slots.ts';
import type { Slot } from './slots.ts';

/**
 * One turn of the conversation: pure, no I/O, no clock. The same session and words always give the same turn.
 */
export function respond(session: Session, said: Said, house: House): Turn {
  const wording = house.wordings[session.locale] ?? house.wordings.en;
  if (said.audience === 'stranger') return said.values ? asNotice(toStranger(session, said, house)) : toStranger(session, said, house);
  if (said.audience === 'group') return said.values && pressIn(said.values) ? tooLate(session, wording) : inGroup(session, said, house);
  const press = said.values && pressIn(said.values);
  if (press) return stillAsked(session, press) ? inLanguageOf(session, press.say, house, wording) : tooLate(session, wording);
  if (said.values !== undefined) return fromForm(session, said.values, wording, house);
  if (said.text === undefined) return welcome(session, wording, house);
  return inLanguageOf(session, said.text, house, wording);
}

/** The language follows the person: a message in the other language is read and answered in it, and so is what comes after. */
function inLanguageOf(before: Session, typed: string, house: House, spoken: Wording): Turn {
  const { wording, other } = languageOf(typed, spoken, house);
  const session: Session = { ...before, locale: wording.locale };
  const { text: heard, hidden } = mask(typed, wording.secretWords);
  const kept = heard.slice(0, MOST_CHARACTERS);
  if (other) return { ...strange(session, wording, house), heard: kept };
  const context = contextOf(session);
  const first = understand(heard, wording.lexicon, context);
  const understood = inThousandsToo(first) ? understand(heard, wording.lexicon, { ...context, thousands: true }) : first;
  const act = actOf(understood, { answered: session.first !== null || onlyBeside(groundOf(session.now, undefined, house.today)) !== undefined || (session.now.also !== null && session.now.asked === null), asked: session.now.asked !== null, going: session.now.intent !== null, account: session.now.account, both: bothCameUp(session) });
  const gathered = gather(understood, session);
  const turn = waysTurn(session, understood, gathered, act, wording, house) ?? (act === undefined ? content(session, understood, gathered, wording, house) : steer(act, session, understood, wording, house));
  return { ...turn, views: hidden ? [text(wording.phrases.masked), ...turn.views] : turn.views, heard: kept };
}

/** "75 plus 25 earnings" after 75,000 was said: where one number is short for thousands, so is the other beside it. */
function inThousandsToo({ said, amounts }: Understood): boolean {
  const { tokens, mentions } = said.reading;
  const short = amounts.some(({ mention }) => mention.value === `${tokens[mention.from]?.text}000` && tokens[mention.from]?.suffix === '');
  return short && mentions.some((mention) => mention.kind === 'plain' && mention.value.length <= 3 && !amounts.some((amount) => amount.mention.from === mention.from));
}

/** What earlier turns tell about how to read the next message. */
function contextOf({ now, inThousands }: Session): Context {
  const known = Object.entries(now.facts).flatMap(([slot, fact]) => (isMoney(slot as Slot) && typeof fact.value === 'string' && fact.value !== 'all' ? [fact.value] : []));
  const pool = now.facts.iraTotal?.value;
  return { known, thousands: inThousands, room: now.also === 'room' && now.intent === 'plan_inplan_roth', ...(typeof pool === 'string' && { iraTotal: pool }), ...(now.account && { account: now.account }), ...(now.intent && { intent: now.intent }) };
}

/** Whether the other account was talked about, or facts of it are known. */
function bothCameUp({ now, undo }: Session): boolean {
  const other = now.account === 'plan' ? 'ira' : 'plan';
  const known = other === 'plan' ? now.facts.planTotal ?? now.facts.planAfterTaxBasis : now.facts.iraTotal ?? now.facts.iraBasis;
  return known !== undefined || undo.some(({ account }) => account === other);
}

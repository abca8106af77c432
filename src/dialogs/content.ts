import { answer } from './answer.ts';
import type { Gathered } from './gather.ts';
import type { House } from './house.ts';
import { intentOf, nextState } from './nextState.ts';
import { handOff, passing } from './passing.ts';
import type { Session } from './session.ts';
import { isHandoff, isPassing } from './slots.ts';
import type { Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import type { Wording } from './wording.ts';

/** A turn in which the person asked, told or corrected something. */
export function content(session: Session, understood: Understood, gathered: Gathered, wording: Wording, house: House): Turn {
  const intent = intentOf(session.now, understood, gathered);
  const now = nextState(session.now, intent, understood, gathered);
  if (isHandoff(intent)) return handOff(session, now, intent, understood, wording, house);
  if (isPassing(intent)) return passing(session, now, intent, understood, gathered, wording, house);
  return answer(session, now, understood, gathered, wording, house.today);
}

import { respond as respondIn } from './dialogs/respond.ts';
import type { Said } from './dialogs/said.ts';
import type { Session } from './dialogs/session.ts';
import type { Turn } from './dialogs/turn.ts';
import { wordings } from './messages/index.ts';
import { otherLanguages } from './messages/otherLanguages.ts';
import type { PlanRules } from './plans/planRules.ts';

/**
 * The conversation with its words: the one place where dialogs and languages meet.
 * @param today `YYYY-MM-DD`
 */
export function respond(session: Session, said: Said, plan: PlanRules, today: string): Turn {
  return respondIn(session, said, { wordings, otherLanguages, plan, today });
}

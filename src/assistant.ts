import { respond as respondIn } from './dialogs/respond.ts';
import type { Said } from './dialogs/said.ts';
import type { Session } from './dialogs/session.ts';
import type { Turn } from './dialogs/turn.ts';
import type { View } from './dialogs/view.ts';
import type { Locale, Wording } from './dialogs/wording.ts';
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

function wordingOf(locale: Locale): Wording {
  return wordings[locale] ?? wordings.en;
}

/** What a person reads when the program failed: no blame, what is kept, what to do, and a number that is also in the log. */
export function somethingBroke(locale: Locale, correlation: string): View {
  return { kind: 'text', paragraphs: [wordingOf(locale).phrases.error(correlation)] };
}

/** What a person reads when their conversation was stored by a version that can no longer be read. */
export function freshStart(locale: Locale): View {
  return { kind: 'text', paragraphs: [wordingOf(locale).phrases.freshStart] };
}

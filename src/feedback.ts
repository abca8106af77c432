import type { Feedback } from './channels/teamsInvoke.ts';
import { mask } from './dialogs/mask.ts';
import { wordings } from './messages/index.ts';
import type { Store } from './store/store.ts';

const LONGEST_COMMENT = 2_000;
const secretWords = [...new Set(Object.values(wordings).flatMap((wording) => wording.secretWords))];

/**
 * Makes the function that keeps what people think of replies, with their conversation and erased with it. Private numbers
 * are masked as in a message: a comment is in any language, so the words of all that announce a secret count.
 * @returns whether it was kept; not for a conversation that is not there
 */
export function feedbackKeeper(store: Store, plan: string, now: () => number): (given: Feedback) => Promise<boolean> {
  return ({ conversation, about, reaction, comment }) => store.keepFeedback({ plan, conversation }, {
    about, reaction, at: now(),
    comment: mask(comment, secretWords).text.slice(0, LONGEST_COMMENT),
  });
}

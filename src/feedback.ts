import type { Feedback } from './channels/teamsInvoke.ts';
import { mask } from './dialogs/mask.ts';
import type { Store } from './store/store.ts';

const LONGEST_COMMENT = 2_000;

/**
 * Makes the function that keeps what people think of replies, with their conversation and erased with it. Private numbers
 * are masked as in a message: a comment is in any language, so the words of all that announce a secret count.
 * @returns whether it was kept; not for a conversation that is not there
 */
export function feedbackKeeper(store: Store, plan: string, now: () => number): (given: Feedback) => Promise<boolean> {
  return async ({ conversation, about, reaction, comment }) => store.keepFeedback({ plan, conversation }, {
    about, reaction, at: now(),
    comment: mask(comment, await secretWords()).text.slice(0, LONGEST_COMMENT),
  });
}

/** The languages are large, and the process that listens is up sooner without them. */
async function secretWords(): Promise<string[]> {
  const { wordings } = await import('./messages/index.ts');
  return [...new Set(Object.values(wordings).flatMap((wording) => wording.secretWords))];
}

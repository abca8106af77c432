import type { Action, Middleware } from './client.ts';

/** Longer than a turn takes, shorter than a person waits before wondering. */
const PATIENCE_MS = 4000;

interface About extends Action {
  readonly meta?: { readonly clientActivityID?: string };
  readonly payload?: { readonly activity?: { readonly channelData?: { readonly clientActivityID?: string } } };
}

/**
 * Calls `lost` when a message that was sent does not come back in the stream, as each must. Direct Line itself does not
 * notice: after a failed poll it never polls again, and a broken socket is not missed for up to 35 seconds.
 *
 * Reconnecting makes Web Chat give such a message up as "not sent". When it comes back after all, it had been taken, and
 * is shown as sent; when it does not, the person may send it again.
 */
export function unheard(lost: () => void): Middleware {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const givenUp = new Set<string>();

  function giveUp(): void {
    for (const [id, timer] of waiting) {
      clearTimeout(timer);
      givenUp.add(id);
    }
    waiting.clear();
    lost();
  }

  return (store) => (next) => (action) => {
    const { type, meta, payload } = action as About;
    if (type === 'DIRECT_LINE/POST_ACTIVITY_PENDING' && meta?.clientActivityID) waiting.set(meta.clientActivityID, setTimeout(giveUp, PATIENCE_MS));
    const result = next(action);
    const echo = type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? payload?.activity?.channelData?.clientActivityID : undefined;
    if (echo !== undefined) {
      clearTimeout(waiting.get(echo));
      waiting.delete(echo);
      if (givenUp.delete(echo)) store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED', meta: { clientActivityID: echo }, payload } as About);
    }
    return result;
  };
}

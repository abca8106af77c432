import type { Middleware } from './client.ts';

/** Longer than a turn takes, shorter than a person waits before wondering. */
const PATIENCE_MS = 4000;

interface Sent {
  readonly meta?: { readonly clientActivityID?: string };
  readonly payload?: { readonly activity?: { readonly channelData?: { readonly clientActivityID?: string } } };
}

/**
 * Calls `lost` when a message that was sent does not come back in the stream, as each must. Direct Line itself does not
 * notice: after a failed poll it never polls again, and a broken socket is not missed for up to 35 seconds.
 */
export function unheard(lost: () => void): Middleware {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const heard = (id: string | undefined) => {
    if (id === undefined) return;
    clearTimeout(waiting.get(id));
    waiting.delete(id);
  };
  return () => (next) => (action) => {
    const { meta, payload } = action as Sent;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING' && meta?.clientActivityID) {
      waiting.set(meta.clientActivityID, setTimeout(() => {
        for (const id of [...waiting.keys()]) heard(id);
        lost();
      }, PATIENCE_MS));
    }
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') heard(payload?.activity?.channelData?.clientActivityID);
    return next(action);
  };
}

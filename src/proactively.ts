import type { View } from './dialogs/view.ts';
import type { ConversationKey, Outgoing, Store } from './store/store.ts';

/** Makes rows for the outbox out of a stored address and what is to be said there. */
export interface ToAddress {
  (reference: unknown, views: readonly View[]): Outgoing[];
}

/**
 * Says something in a conversation that nobody asked for there, for instance the answer of a person at the help desk.
 * It becomes part of the conversation's record, so that a chat in the browser shows it too, and is sent through the outbox
 * where the channel is one that is called.
 * @returns `queued`; `unknown` when there is no such conversation (any more); `blocked` when the person lets nothing through
 */
export type Proactively = (conversation: string, views: readonly View[]) => Promise<'queued' | 'unknown' | 'blocked'>;

export interface ProactivePorts {
  readonly store: Store;
  readonly plan: string;
  now(): number;
  /** By the kind of address. */
  readonly toAddress: Readonly<Record<string, ToAddress>>;
  committed(key: ConversationKey, toSend: boolean): void;
}

export function proactively({ store, plan, now, toAddress, committed }: ProactivePorts): Proactively {
  return async (conversation, views) => {
    const key = { plan, conversation };
    const address = await store.address(key);
    if (address?.blocked) return 'blocked';
    const send = address && toAddress[address.kind];
    const outbox = send?.(address?.reference, views) ?? [];
    if (await store.say(key, JSON.stringify(views), outbox, now()) === undefined) return 'unknown';
    committed(key, outbox.length > 0);
    return 'queued';
  };
}

/** Which conversation: every table's key leads with these two. */
export interface ConversationKey {
  readonly plan: string;
  readonly conversation: string;
}

/** What the person did, as it may be kept and shown again. */
export interface Heard {
  readonly text: string;
  /** Scalars of the channel that its client needs back with the echo, such as `clientActivityID`. */
  readonly channelData?: Readonly<Record<string, unknown>>;
  /** The words were erased at the person's wish; only the fact that something was said remains. */
  readonly erased?: true;
}

/** One entry of a conversation's record; `views` are JSON. `seq` counts from 1 within the conversation and is never used twice. */
export type Activity =
  | { readonly seq: number; readonly from: 'user'; readonly at: number; readonly heard: Heard }
  | { readonly seq: number; readonly from: 'bot'; readonly at: number; readonly views: string };

/** What a person thought of a reply. Of each message the latest word counts. */
export interface Feedback {
  /** The message it is about, by the channel's id. */
  readonly about: string;
  readonly reaction: 'like' | 'dislike';
  /** Masked and cut; empty when nothing was written. */
  readonly comment: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Of how many messages of one conversation feedback is kept. */
export const MOST_FEEDBACK = 500;

/** A message still to be delivered by a channel that is called rather than calling. */
export interface OutboxRow extends ConversationKey {
  readonly id: number;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  /** Milliseconds since the epoch; not to be sent before. */
  readonly dueAt: number;
  /** It was posted before, and nobody knows whether it arrived. */
  readonly inDoubt: boolean;
}

/** A message to be put into the outbox. */
export interface Outgoing {
  readonly kind: string;
  readonly payload: unknown;
}

/** Where a conversation can be written to without being asked; `reference` is JSON for the channel alone. */
export interface Address {
  readonly kind: string;
  readonly reference: unknown;
}

/** All that a turn needs to know before it can respond. */
export interface Loaded {
  /** 0 when nothing is stored. */
  readonly version: number;
  /** The stored session's JSON, not yet validated; undefined when nothing is stored. */
  readonly state: string | undefined;
  /** The replies already given to this activity id: the turn is a repeat. */
  readonly repeat?: { readonly seq: number; readonly views: string };
}

/** What one turn changes. It is written whole or not at all. */
export interface TurnWrite extends ConversationKey {
  readonly activityId: string;
  /** The version that was loaded; the write is refused when another turn has come between. */
  readonly version: number;
  /** The session's JSON. */
  readonly state: string;
  /** Absent when the person joined without saying anything. */
  readonly heard?: Heard;
  /** The views' JSON. */
  readonly views: string;
  readonly outbox: readonly Outgoing[];
  /** Kept for later messages, where the channel is one that is called; it also says that the person is there again. */
  readonly address?: Address;
  /** Erase all earlier rows of this conversation in the same transaction. */
  readonly forget: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type Written = { readonly status: 'done'; readonly seq: number } | { readonly status: 'conflict' };

/** The store failed: the disk is full, the file is locked or damaged. Nothing of the attempted write was kept. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The store cannot be read or written.', { cause });
    this.name = 'StoreUnavailable';
  }
}

/** Where conversations are kept. Every method rejects with StoreUnavailable when the storage fails. */
export interface Store {
  /** May overlook that the activity was answered long ago; `write` never does, and then the next `load` sees it too. */
  load(key: ConversationKey, activityId: string): Promise<Loaded>;
  /** Resolves only after the write is durable. */
  write(turn: TurnWrite): Promise<Written>;
  /** Makes an empty conversation unless it is there already; true when it was made. */
  create(key: ConversationKey, state: string, at: number): Promise<boolean>;
  exists(key: ConversationKey): Promise<boolean>;
  /** Entries after `afterSeq` in order, at most `limit`. */
  activities(key: ConversationKey, afterSeq: number, limit: number): Promise<readonly Activity[]>;
  /** Keeps feedback with its conversation, to be erased with it; false when there is no such conversation, or too much of it. */
  keepFeedback(key: ConversationKey, given: Feedback): Promise<boolean>;
  /** What was thought of the replies of a conversation, oldest first. */
  feedback(key: ConversationKey): Promise<readonly Feedback[]>;
  /** The oldest unsent row of each conversation, if it is due; order within a conversation is never broken. */
  dueOutbox(now: number, limit: number): Promise<readonly OutboxRow[]>;
  /** The oldest unsent row of one conversation, due or not. */
  nextOutbox(key: ConversationKey): Promise<OutboxRow | undefined>;
  outboxSent(id: number): Promise<void>;
  outboxFailed(id: number, dueAt: number, inDoubt?: boolean): Promise<void>;
  /** Will never be delivered: its payload is erased, and why is kept with the conversation. */
  outboxDead(id: number, why: string): Promise<void>;
  /**
   * To be called before the first row is sent: each conversation's oldest row was perhaps being posted when the process
   * ended, unless it was still waiting for its time. These are in doubt from now on.
   */
  doubtOutbox(now: number): Promise<void>;
  /** Why messages of a conversation were given up, oldest first. */
  undelivered(key: ConversationKey): Promise<readonly string[]>;
  /** Adds to a conversation what nobody asked for: an entry of its record, and rows to be sent. Nothing where there is no such conversation. */
  say(key: ConversationKey, views: string, outbox: readonly Outgoing[], at: number): Promise<number | undefined>;
  address(key: ConversationKey): Promise<(Address & { readonly blocked: boolean }) | undefined>;
  /** The person lets nothing through: what waits for them is dead, and they are written to no more until they write again. */
  block(key: ConversationKey, why: string): Promise<void>;
  /** Erases conversations of a plan nobody has written in since `before`, at most `limit`; says how many. */
  expire(plan: string, before: number, limit: number): Promise<number>;
  /** Commits something, to show that the store can. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

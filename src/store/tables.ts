import type { ColumnType, Generated } from 'kysely';

interface Keyed {
  plan: string;
  conversation: string;
}

interface Sessions extends Keyed {
  /** Raised by every turn; a turn that loaded another version is not written. */
  version: number;
  /** The session's JSON. */
  state: string;
  /** The number the conversation's next activity gets. */
  next_seq: number;
  updated_at: number;
}

interface Inbound extends Keyed {
  activity_id: string;
  /** The replies given, as entries of `activities`; last is below first when there were none. */
  first_seq: number;
  last_seq: number;
}

interface Activities extends Keyed {
  seq: number;
  sender: 'user' | 'bot';
  /** JSON: what was heard, or the list of views. */
  payload: string;
  at: number;
}

interface Outbox extends Keyed {
  id: Generated<number>;
  kind: string;
  payload: string;
  attempts: ColumnType<number, number | undefined>;
  due_at: number;
  /** 1 when it was posted and nobody knows whether it arrived. */
  in_doubt: ColumnType<number, number | undefined>;
  /** Why it will never be delivered; its payload is erased then. */
  dead: ColumnType<string | null, undefined>;
}

/** Where a conversation can be written to without being asked. */
interface Addresses extends Keyed {
  kind: string;
  /** JSON, for the channel alone. */
  reference: string;
  /** 1 when the person lets nothing through. */
  blocked: ColumnType<number, number | undefined>;
}

interface Feedback extends Keyed {
  /** The channel's id of the message it is about. */
  about: string;
  reaction: 'like' | 'dislike';
  comment: string;
  at: number;
}

interface Health {
  id: number;
  at: number;
}

/** The database as kysely knows it. Times are milliseconds since the epoch. */
export interface Tables {
  sessions: Sessions;
  inbound: Inbound;
  activities: Activities;
  outbox: Outbox;
  feedback: Feedback;
  addresses: Addresses;
  health: Health;
}

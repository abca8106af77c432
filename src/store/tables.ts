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
  health: Health;
}

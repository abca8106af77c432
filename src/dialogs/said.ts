/**
 * Who reads the answer: the person alone, everybody in a channel or a group chat, or somebody of an organisation that the
 * plan does not know. The channel tells it from what it has validated, never from words.
 */
export type Audience = 'private' | 'group' | 'stranger';

/** One thing a participant did, whatever the channel: typed words or submitted a form. */
export interface Said {
  readonly conversation: string;
  /** The channel's id of this activity; the same id again is the same turn again, not a new one. */
  readonly activityId: string;
  readonly text?: string;
  /** A submitted fact form: fact name to what was typed into its field. Or a pressed button: `prorata: 'say'` and what it says. */
  readonly values?: Readonly<Record<string, string>>;
  /** BCP 47 tag the channel reports, a hint only. */
  readonly locale?: string;
  /** The person alone, unless the channel says otherwise. */
  readonly audience?: Audience;
  /** Where a person in a group finds a chat of their own with the assistant: an https address. */
  readonly privateChat?: string;
}

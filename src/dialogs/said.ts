/** One thing a participant did, whatever the channel: typed words or submitted a form. */
export interface Said {
  readonly conversation: string;
  /** The channel's id of this activity; the same id again is the same turn again, not a new one. */
  readonly activityId: string;
  readonly text?: string;
  /** A submitted fact form: fact name to what was typed into its field. Or a pressed button: `prorata: 'say'` and what it says. */
  readonly values?: Readonly<Record<string, string>>;
  /** Several people read along: nothing of one person's own is told. */
  readonly inGroup?: true;
  /** BCP 47 tag the channel reports, a hint only. */
  readonly locale?: string;
}

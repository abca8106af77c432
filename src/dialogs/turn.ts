import type { Session } from './session.ts';
import type { View } from './view.ts';

/** What the world outside the conversation must do, in the same transaction as the turn. */
export type Effect = { readonly kind: 'forget' };

/** The turn as a machine reads it: the closed vocabulary of `chat --json`. */
export interface Report {
  readonly account: 'ira' | 'plan' | 'both' | 'unknown' | 'handoff' | 'offtopic';
  readonly intent: string;
  /** Facts stated so far; money and rates as numbers. */
  readonly slots: Readonly<Record<string, string | number | boolean>>;
  readonly asks: readonly string[];
  /** Figures given in this turn, by line id. */
  readonly lines: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
}

export interface Turn {
  readonly session: Session;
  readonly views: readonly View[];
  readonly effects: readonly Effect[];
  /** What the person said as it may be stored and shown again: private numbers masked, cut to length. */
  readonly heard: string;
  readonly report: Report;
}

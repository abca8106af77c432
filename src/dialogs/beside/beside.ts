import type { Figures, Note } from '../../engine/index.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';
import type { Computed } from '../reply.ts';
import type { ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';

/** What may be asked beside the conversation's own question, and stays asked until another is. */
export const BESIDES = ['tax', 'contribution', 'room', 'fromAccount', 'rmd', 'sixtyDay', 'rothIra', 'planRoth', 'checkForm8606', 'form1099', 'ledger'] as const;
export type BesideId = (typeof BESIDES)[number];

/** What everything beside an answer is worked out from. */
export interface Ground {
  readonly state: State;
  readonly computed: Computed | undefined;
  /** The day and the year in which the conversation is held. */
  readonly today: string;
  readonly thisYear: number;
}

/** Figures that stand beside the answer, or in its place. */
export interface Beside {
  readonly id: string;
  readonly figures: Figures;
  readonly view: ResultView;
  /** The same in a sentence or two, for where the conversation's own answer stands. */
  readonly inBrief?: readonly string[];
  /** All figures it shows, by line id, for machines. */
  readonly lines: () => Record<string, string>;
}

/** One neighbouring question: its figures from what is known, and what to ask for when they were asked for. */
export interface Neighbour {
  readonly figures: (ground: Ground) => Figures | undefined;
  /** `brief` where only a fact of the conversation's own is new. */
  readonly view: (figures: Figures, ground: Ground, wording: Wording, brief: boolean) => ResultView;
  readonly missing: (ground: Ground) => readonly Slot[];
  readonly inBrief?: (figures: Figures, ground: Ground, wording: Wording) => readonly string[];
  /** What can be said where there are no figures: why there can be none, or what holds already. */
  readonly saying?: (ground: Ground, wording: Wording) => string | undefined;
  /** Whether this is all that was asked: then the questions of the conversation's own flow wait, and nothing is figured for it. */
  readonly inPlace?: (ground: Ground) => boolean;
  /** Why there are no figures, where it is not for want of facts. */
  readonly refusal?: (ground: Ground) => Note | undefined;
  /** The rule in words, where the facts for a figure are missing. */
  readonly words?: (wording: Wording) => readonly [rule: string, offer: string];
  /** Further figures that the view shows. */
  readonly also?: (figures: Figures, ground: Ground) => Figures | undefined;
}

/** The ground of a turn. */
export function groundOf(state: State, computed: Computed | undefined, today: string): Ground {
  return { state, computed, today, thisYear: Number(today.slice(0, 4)) };
}

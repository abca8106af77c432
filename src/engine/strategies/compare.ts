import type { Authority } from '../authority.ts';
import { evaluate } from '../evaluate.ts';
import type { Bounded, Figures, Note, Outcome } from '../outcome.ts';
import { strategies } from './all.ts';
import { changes, keyLines } from './keyFigures.ts';
import type { Change, Computed, KeyLines } from './keyFigures.ts';
import type { KeyFigure } from './lines.ts';
import { isNote } from './strategy.ts';
import type { CaseFacts, Choice, Considered, MadeFacts, Strategy, StrategyId } from './strategy.ts';
import type { PlanTerms } from './terms.ts';

/** A strategy by its name, with what the person chose for it where it takes more than the facts of the case. */
export type Wanted = StrategyId | (Choice & { readonly id: StrategyId });

/** The key figures of one reading: one where the figures are complete, two (low, high) where one fact is unknown. */
export interface Reading {
  readonly figures: KeyLines;
  /** Beside today's; empty where today has no figures, or its range hangs on another fact. */
  readonly changes: ReadonlyMap<KeyFigure, Change>;
}

export type Row =
  | { readonly id: StrategyId; readonly status: 'closed'; readonly because: Note; readonly authority: Authority }
  | {
    readonly id: StrategyId; readonly status: 'open'; readonly authority: Authority;
    /** The cases it makes and what comes of each, in order: this year before the next, one's own before the spouse's. */
    readonly cases: readonly MadeFacts[];
    readonly outcomes: readonly (Figures | Bounded)[];
    readonly readings: readonly Reading[];
    readonly cautions: readonly Note[];
    readonly deadline: Note;
  };

export interface Comparison {
  /** The case as it stands. */
  readonly today: { readonly outcome: Outcome; readonly readings: readonly KeyLines[] };
  /** One row for each strategy asked for, in that order. */
  readonly rows: readonly Row[];
}

const byId: ReadonlyMap<StrategyId, Strategy> = new Map(strategies.map((strategy) => [strategy.id, strategy]));

/**
 * Any strategies side by side with the case as it stands, which is never changed. Those that are open come with their key
 * figures and what is more or less than today; those that are not, with the reason.
 * @param terms what the plan's own rules say; a term that is false closes what rests on it, one nobody stated is to be asked
 */
export function compare(facts: CaseFacts, wanted: readonly Wanted[], terms: PlanTerms = {}): Comparison {
  const outcome = evaluate(facts);
  const today = ends(outcome).map((figures) => keyLines('today', [{ facts, figures }]));
  const decidedBy = outcome.status === 'bounded' ? outcome.decidedBy : undefined;
  const rows = wanted.flatMap((one): Row[] => {
    const { id, ...choice } = typeof one === 'string' ? { id: one } : one;
    const strategy = byId.get(id);
    if (!strategy) return [];
    const considered = strategy.consider(facts, choice, terms);
    const { authority } = strategy;
    if (isNote(considered)) return [{ id, status: 'closed', because: considered, authority }];
    const { cases, outcomes, cautions, deadline } = considered;
    return [{ id, status: 'open', authority, cases, outcomes, cautions, deadline, readings: readings(considered, today, decidedBy) }];
  });
  return { today: { outcome, readings: today }, rows };
}

function ends(outcome: Outcome): readonly Figures[] {
  if (outcome.status === 'refused') return [];
  return outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
}

/** Each reading of the strategy beside the same reading of today; where only one side has two, the other stands beside both. */
function readings(considered: Considered, today: readonly KeyLines[], decidedBy: Bounded['decidedBy'] | undefined): Reading[] {
  const { cases, outcomes, ofTwoPeople } = considered;
  const [first] = outcomes;
  const computed = (at: 0 | 1): Computed[] => outcomes.flatMap((outcome, index) => {
    const facts = cases[index];
    const figures = outcome.status === 'figures' ? outcome : at === 0 ? outcome.low : outcome.high;
    return facts ? [{ facts, figures }] : [];
  });
  const ranged = first?.status === 'bounded' ? first : undefined;
  const own = (ranged ? [0, 1] as const : [0] as const).map((at) => keyLines('strategy', computed(at), ofTwoPeople));
  const comparable = !ranged || decidedBy === undefined || ranged.decidedBy === decidedBy;
  return Array.from({ length: Math.max(own.length, comparable ? today.length : 0) }, (_, at) => {
    const figures = own[at] ?? own[0] ?? new Map();
    const before = today[at] ?? today[0];
    return { figures, changes: comparable && before ? changes(before, figures) : new Map() };
  });
}

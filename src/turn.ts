import { randomBytes } from 'node:crypto';
import { freshStart, respond, somethingBroke } from './assistant.ts';
import type { Said } from './dialogs/said.ts';
import { newSession, readSession } from './dialogs/session.ts';
import type { Session } from './dialogs/session.ts';
import type { Turn } from './dialogs/turn.ts';
import type { View } from './dialogs/view.ts';
import type { PlanRules } from './plans/planRules.ts';
import type { Heard, Loaded, Store, TurnWrite } from './store/store.ts';

const ATTEMPTS = 8;
/** Readers cut words at 2,000 characters; one more is passed on so that they can tell that there was more. */
const LONGEST_TEXT = 2_001;

/** One thing said, and what its channel needs kept with it. */
export interface Incoming {
  readonly said: Said;
  /** Comes back with the person's own words when the channel's client reads them again. */
  readonly channelData?: Heard['channelData'];
  /** Rows to be sent after the turn, for a channel that does not take its replies in the answer. */
  outbox?(views: readonly View[]): TurnWrite['outbox'];
}

/** A committed turn: what to say, and its place in the conversation's record. */
export interface Taken {
  readonly views: readonly View[];
  readonly seq: number;
  /** True when this activity had been answered before; these are the replies it got then. */
  readonly repeated: boolean;
}

export type TakeTurn = (incoming: Incoming) => Promise<Taken>;

/** Other turns of the same conversation kept coming between; the channel should send the activity again. */
export class TooBusy extends Error {}

/** The little of a logger that turns need. Entries hold no words, names or amounts. */
export interface TurnLog {
  error(entry: object, message: string): void;
  warn(entry: object, message: string): void;
}

export interface TurnPorts {
  readonly store: Store;
  readonly plan: PlanRules;
  readonly log: TurnLog;
  /** `YYYY-MM-DD` for what depends on the calendar. */
  today(): string;
  now(): number;
  /** Called after the commit: there is something new to read, and perhaps `toSend`. */
  committed(conversation: string, toSend: boolean): void;
  readonly respond?: typeof respond;
}

/**
 * Makes the function through which every channel takes a turn: load, respond, commit, and only then answer.
 * Nothing is locked while a person thinks: when another turn came between, this one is loaded and responded to again.
 * @throws StoreUnavailable or TooBusy, and then nothing was kept: the channel may send the same activity again
 */
export function turnTaker(ports: TurnPorts): TakeTurn {
  const { store, plan, log } = ports;
  /** Sessions this process made: a store that hands one back as it is need not have it checked again. */
  const own = new WeakSet<object>();

  return async function takeTurn(incoming: Incoming): Promise<Taken> {
    const said = cut(incoming.said);
    const key = { plan: plan.id, conversation: said.conversation };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const loaded = await store.load(key, said.activityId);
      if (loaded.repeat) return { ...loaded.repeat, repeated: true };
      const turn = answer(loaded, said);
      const outbox = incoming.outbox?.(turn.views) ?? [];
      const keep = kept(turn, said, incoming.channelData);
      own.add(keep.state);
      const written = await store.write({
        ...key,
        activityId: said.activityId,
        version: loaded.version,
        at: ports.now(),
        views: turn.views,
        outbox,
        ...keep,
      });
      if (written.status === 'done') {
        ports.committed(said.conversation, outbox.length > 0);
        return { views: turn.views, seq: written.seq, repeated: false };
      }
    }
    throw new TooBusy(`${ATTEMPTS} turns of one conversation came between`);
  };

  function answer(loaded: Loaded, said: Said): Turn {
    const session = own.has(loaded.state as object) ? loaded.state as Session : readSession(loaded.state);
    const start = session ?? newSession(plan.locale);
    let turn: Turn;
    try {
      turn = (ports.respond ?? respond)(start, said, plan, ports.today());
    } catch (error) {
      turn = apology(error, start);
    }
    const lost = session === undefined && loaded.version > 0;
    return lost ? { ...turn, views: [freshStart(start.locale), ...turn.views] } : turn;
  }

  /** A mistake in the program: the session stays as it was, and the person gets a number that leads to the log. */
  function apology(error: unknown, session: Session): Turn {
    const correlation = randomBytes(4).toString('hex');
    log.error({ correlation, error: withoutWords(error) }, 'a turn could not be answered');
    return {
      session,
      views: [somethingBroke(session.locale, correlation)],
      effects: [],
      heard: '',
      report: { account: 'unknown', intent: 'error', slots: {}, asks: [], lines: {}, actions: [] },
    };
  }
}

/** What is stored of a turn. "Forget me" leaves an empty session and the fact that something was said, not what. */
function kept(turn: Turn, said: Said, channelData: Heard['channelData']): Pick<TurnWrite, 'heard' | 'forget'> & { readonly state: Session } {
  const forget = turn.effects.some((effect) => effect.kind === 'forget');
  const state = forget ? newSession(turn.session.locale) : turn.session;
  if (said.text === undefined && said.values === undefined) return { state, forget };
  const erased = forget || turn.report.intent === 'error';
  const heard: Heard = { text: erased ? '' : turn.heard, ...(channelData && { channelData }), ...(erased && { erased: true as const }) };
  return { state, forget, heard };
}

function cut(said: Said): Said {
  return said.text !== undefined && said.text.length > LONGEST_TEXT ? { ...said, text: said.text.slice(0, LONGEST_TEXT) } : said;
}

/** An error's kind and where it was thrown. Its message may quote what a person typed, so it is left out. */
export function withoutWords(error: unknown): { name: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return { name: error.name, at: at.slice(0, 12) };
}

import type { View } from './dialogs/view.ts';
import type { Said } from './dialogs/said.ts';
import type { PlanRules } from './plans/planRules.ts';
import { renderActivities } from './render/index.ts';
import type { Layout, RenderedActivity } from './render/index.ts';
import type { Address, ConversationKey, Heard, Store, TurnWrite } from './store/store.ts';
import { turnName } from './turnName.ts';
import type { Think, Thought } from './thinking.ts';

const ATTEMPTS = 8;
/** Readers cut words at 2,000 characters; one more is passed on so that they can tell that there was more. */
const LONGEST_TEXT = 2_001;

/** One thing said, and what its channel needs kept with it. */
export interface Incoming {
  readonly said: Said;
  /** Comes back with the person's own words when the channel's client reads them again. */
  readonly channelData?: Heard['channelData'];
  /** How the channel shows replies; without it, it reads them from the record. */
  readonly layout?: Layout;
  /** Rows to be sent after the turn, for a channel that does not take its replies in the answer. */
  outbox?(messages: readonly RenderedActivity[]): TurnWrite['outbox'];
  /** Where the conversation can be written to later. */
  readonly address?: Address;
}

/** A committed turn: what to say, and its place in the conversation's record. */
export interface Taken {
  /** In the layout asked for; none without one. */
  readonly messages: readonly RenderedActivity[];
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
}

export interface TurnPorts {
  readonly store: Store;
  readonly plan: PlanRules;
  readonly log: TurnLog;
  readonly think: Think;
  /** `YYYY-MM-DD` for what depends on the calendar. */
  today(): string;
  now(): number;
  /** Called after the commit: there is something new to read, and perhaps `toSend`. */
  committed(key: ConversationKey, toSend: boolean): void;
}

/**
 * Makes the function through which every channel takes a turn: load, respond, commit, and only then answer.
 * Nothing is locked while a person thinks: when another turn came between, this one is loaded and responded to again.
 * @throws StoreUnavailable or TooBusy, and then nothing was kept: the channel may send the same activity again
 */
export function turnTaker(ports: TurnPorts): TakeTurn {
  const { store, plan, log } = ports;

  return async function takeTurn(incoming: Incoming): Promise<Taken> {
    const said = cut(incoming.said);
    const { layout } = incoming;
    const key = { plan: plan.id, conversation: said.conversation };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { version, state, repeat } = await store.load(key, said.activityId);
      if (repeat) return { messages: layout === undefined ? [] : renderActivities(JSON.parse(repeat.views) as View[], layout, turnName(said.activityId)), seq: repeat.seq, repeated: true };
      const thought = await ports.think({ state, said, today: ports.today(), layout });
      const outbox = incoming.outbox?.(thought.messages) ?? [];
      const written = await store.write({
        ...key, version, outbox,
        activityId: said.activityId,
        at: ports.now(),
        state: thought.state,
        views: thought.views,
        ...kept(thought, said, incoming.channelData),
        ...(incoming.address && { address: incoming.address }),
      });
      if (written.status === 'done') {
        if (thought.broken) log.error(thought.broken, 'a turn could not be answered');
        ports.committed(key, outbox.length > 0);
        return { messages: thought.messages, seq: written.seq, repeated: false };
      }
    }
    throw new TooBusy(`${ATTEMPTS} turns of one conversation came between`);
  };
}

/** What is kept of what was said. "Forget me" leaves the fact that something was said, not what. */
function kept({ effects, heard, broken }: Thought, said: Said, channelData: Heard['channelData']): Pick<TurnWrite, 'heard' | 'forget'> {
  const forget = effects.some((effect) => effect.kind === 'forget');
  if (said.text === undefined && said.values === undefined) return { forget };
  const erased = forget || broken !== undefined;
  return { forget, heard: { text: erased ? '' : heard, ...(channelData && { channelData }), ...(erased && { erased: true as const }) } };
}

function cut(said: Said): Said {
  return said.text !== undefined && said.text.length > LONGEST_TEXT ? { ...said, text: said.text.slice(0, LONGEST_TEXT) } : said;
}

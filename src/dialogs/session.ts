import { z } from 'zod';
import { STRATEGY_IDS } from '../engine/index.ts';
import { BESIDES } from './beside/beside.ts';
import { SESSION_FORMAT } from './newSession.ts';
import { INTENTS, SLOT_NAMES } from './slots.ts';
import type { Slot } from './slots.ts';

export { newSession, SESSION_FORMAT } from './newSession.ts';

const slot = z.enum(SLOT_NAMES as [Slot, ...Slot[]]);
const fact = z.strictObject({ value: z.union([z.string().max(400), z.number(), z.boolean()]), words: z.string().max(200) });
const facts = z.partialRecord(slot, fact);

/** What is known and what is talked about: all that going back has to restore. */
const state = z.strictObject({
  account: z.enum(['ira', 'plan']).nullable(),
  intent: z.enum(INTENTS).nullable(),
  facts,
  /** Slots in the order they were last stated, newest last. */
  stated: z.array(slot),
  asked: slot.nullable(),
  /** Where the part goes that is not paid in cash, as the person described it. */
  restTo: z.enum(['rothIra', 'traditionalIra']).nullable(),
  /** Facts the person said they do not know. */
  unknown: z.array(slot),
  /** What the person asked for beside the conversation's own question. */
  also: z.enum(BESIDES).nullable().default(null),
});
export type State = z.infer<typeof state>;

/** The ways asked for last, with what was chosen for them and in which turn: what follows at once goes on with them. */
const way = z.strictObject({
  ids: z.array(z.enum(STRATEGY_IDS)).max(STRATEGY_IDS.length),
  choice: z.strictObject({ amount: z.string().max(40).optional(), years: z.number().int().optional(), growthRate: z.string().max(40).optional(), coverage: z.enum(['selfOnly', 'family']).optional(), convertAmount: z.string().max(40).optional() }),
  turn: z.number().int(),
});

export const session = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  locale: z.enum(['en', 'es']),
  turns: z.number().int(),
  now: state,
  /** Earlier states, newest last: "go back" takes the last one. */
  undo: z.array(state).max(12),
  /** The facts of the first answer, beside which every what-if is shown. */
  first: state.nullable(),
  /** The person writes thousands without saying so ("200 in the ira … thousand I mean"). */
  inThousands: z.boolean(),
  /** Rule sentences already told, so that they are not repeated at every turn. */
  told: z.array(z.string().max(20)),
  way: way.nullable().default(null),
  /** A person was turned to, and no question about money came after. */
  handedOver: z.boolean().default(false),
});
/** All that a conversation remembers. Plain JSON: saving and loading between any two turns changes nothing. */
export type Session = z.infer<typeof session>;

/** A stored session, or nothing when it was written by another format. */
export function readSession(stored: unknown): Session | undefined {
  const read = session.safeParse(stored);
  return read.success ? read.data : undefined;
}

/** The session with a new present; the old one can be gone back to. */
export function moveOn(before: Session, now: State): Session {
  return { ...before, turns: before.turns + 1, now, undo: [...before.undo, before.now].slice(-12) };
}

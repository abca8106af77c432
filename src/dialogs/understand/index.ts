import type { Account, Intent } from '../slots.ts';
import { factsOf } from './facts.ts';
import type { Stated } from './facts.ts';
import { judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import type { RoledAmount } from './roles.ts';
import { read, Said } from './reading.ts';

/** What is known from earlier turns that helps to read the next message. */
export interface Context {
  readonly account?: 'ira' | 'plan';
  /** The content question the conversation is about. */
  readonly intent?: Intent;
}

/** One message, understood. */
export interface Understood {
  readonly said: Said;
  readonly account: Account;
  /** Absent where the words alone do not tell: the conversation's intent goes on. */
  readonly intent: Intent | undefined;
  /** How sure the intent is, 0 to 1; below 0.5 it is worth asking. */
  readonly confidence: number;
  readonly stated: Stated;
  readonly amounts: readonly RoledAmount[];
}

export function understand(message: string, lexicon: Lexicon, context: Context = {}): Understood {
  const said = new Said(read(message, lexicon));
  const { intent, account, about, confidence } = judge(said, context);
  const { stated, amounts } = factsOf(said, about);
  return { said, account, intent, confidence, stated, amounts };
}

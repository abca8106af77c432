import type { Account, Intent } from '../slots.ts';
import { factsOf } from './facts.ts';
import type { Stated } from './facts.ts';
import { goesOn } from './goesOn.ts';
import { judge } from './judge.ts';
import type { Sight } from './placing/candidates.ts';
import { placed } from './placing/place.ts';
import type { Lexicon } from './lexicon.ts';
import type { RoledAmount } from './roles.ts';
import { read, Said } from './reading.ts';
import { reportable } from './reportable.ts';
import type { Doubt } from './sheet.ts';
import { unreadables } from './unreadables.ts';
import type { UnreadableWords } from './unreadables.ts';

/** What is known from earlier turns that helps to read the next message. */
export interface Context {
  readonly account?: 'ira' | 'plan';
  /** The content question the conversation is about. */
  readonly intent?: Intent;
  /** What all IRAs hold as far as is known: one more account ("also a SEP with 48k") comes on top. */
  readonly iraTotal?: string;
  /** Amounts already known, as plain decimal text: "75" then means the 75,000 said before. */
  readonly known?: readonly string[];
  /** This person writes 40 for 40,000. */
  readonly thousands?: boolean;
  /** The room for after-tax money in a plan is talked about. */
  readonly room?: boolean;
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
  /** The slot that is "all of it" where the whole is not known yet: to be filled in when it is. */
  readonly whole: 'convertAmount' | 'distributionAmount' | undefined;
  readonly amounts: readonly RoledAmount[];
  /** Numbers that cannot be taken as amounts: ask again, never guess. */
  readonly unreadable: readonly UnreadableWords[];
  /** Facts that contradict each other. They are not in `stated`: ask which is meant. */
  readonly doubts: readonly Doubt[];
}

export function understand(message: string, lexicon: Lexicon, context: Context = {}): Understood {
  const { sight, account, intent, confidence, doubts } = sightOf(message, lexicon, context);
  const { said, amounts } = sight;
  const opening = context.account === undefined;
  const isLetter = opening && context.intent === undefined && doubts.length === 0 && !isOfCouple(sight);
  const stated = isLetter ? reportable(placed(sight), intent, account, opening) : sight.stated;
  return { said, account, intent, confidence, stated, whole: (['convertAmount', 'distributionAmount'] as const).find((slot) => sight.sides[sight.about].get(slot)?.value === 'all'), amounts, unreadable: unreadables(said.reading), doubts };
}

/** Whose an amount is, the rules tell apart; the scorer of places knows one person only. */
function isOfCouple({ said, about }: Sight): boolean {
  return about === 'ira' && said.has('spouse', 'couple');
}

/** A message as the rules understand it. */
export function sightOf(message: string, lexicon: Lexicon, context: Context = {}): Pick<Understood, 'account' | 'intent' | 'confidence' | 'doubts'> & { readonly sight: Sight } {
  const said = new Said(read(message, lexicon));
  const judged = judge(said, context);
  const onward = goesOn(said, judged.intent, context.intent);
  const { intent, account, about, confidence } = onward ? { ...judged, intent: onward, account: context.account ?? judged.account, about: context.account ?? judged.about } : judged;
  const given = { ...context, asked: intent ?? context.intent };
  const { stated, amounts, doubts } = factsOf(said, about, given);
  const other = about === 'ira' ? 'plan' : 'ira';
  let otherwise: Stated | undefined;
  // Read only for an opening message: in a running conversation nothing asks for it.
  const sides = { [about]: stated, get [other]() { return otherwise ??= factsOf(said, other, given).stated; } } as Record<'ira' | 'plan', Stated>;
  return { account, intent, confidence, doubts, sight: { said, about, intent: intent ?? 'none', amounts, stated: reportable(stated, intent, account, context.account === undefined), sides } };
}

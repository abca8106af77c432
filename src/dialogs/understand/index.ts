import type { Account, Intent } from '../slots.ts';
import { isHandoff } from '../slots.ts';
import { factsOf } from './facts.ts';
import type { Stated } from './facts.ts';
import { content, handoff, orientation } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { RoledAmount } from './roles.ts';
import { read, Said } from './reading.ts';

/** What is known from earlier turns that helps to read the next message. */
export interface Context {
  readonly account?: 'ira' | 'plan';
}

/** One message, understood. */
export interface Understood {
  readonly said: Said;
  readonly account: Account;
  /** Absent where the words alone do not tell: the conversation's intent goes on. */
  readonly intent: Intent | undefined;
  readonly stated: Stated;
  readonly amounts: readonly RoledAmount[];
}

export function understand(message: string, lexicon: Lexicon, context: Context = {}): Understood {
  const said = new Said(read(message, lexicon));
  const leaning = orientation(said) + (context.account === 'ira' ? 1 : context.account === 'plan' ? -1 : 0);
  const about = leaning >= 0 ? 'ira' : 'plan';
  const { stated, amounts } = factsOf(said, about);
  const intent = judge(said, leaning, stated.size);
  return { said, account: accountOf(intent, about), intent, stated, amounts };
}

function judge(said: Said, leaning: number, facts: number): Intent | undefined {
  const words = said.reading.tokens.filter((token) => token.kind === 'word').length;
  const retirement = Math.abs(orientation(said)) > 0 || said.has('roth', 'rothIra', 'tax', 'rollover', 'convert', 'penalty', 'fiveYear');
  const person = handoff(said);
  if (person && person.intent === 'handoff_crisis') return person.intent;
  if (said.has('inject') && !(facts > 1)) return 'refuse_injection';
  if (person && !(person.intent === 'handoff_human' && words > 14)) return person.intent;
  if (said.has('bot')) return 'chitchat';
  if (said.has('abuse') && facts === 0) return 'abuse';
  if (said.has('offTopic') && !retirement) return 'offtopic';
  if (!retirement && facts === 0) {
    if (said.has('startOver', 'greet', 'thanks', 'bye', 'help')) return 'chitchat';
    if (said.has('whatIs', 'basis', 'proRata', 'afterTax')) return 'general_info';
    return said.reading.spotted.length === 0 ? (words > 3 ? 'unintelligible' : 'unintelligible') : undefined;
  }
  return content(said, leaning).intent;
}

export function accountOf(intent: Intent | undefined, about: 'ira' | 'plan'): Account {
  if (intent === undefined) return about;
  if (isHandoff(intent)) return 'handoff';
  if (intent === 'offtopic') return 'offtopic';
  if (['chitchat', 'abuse', 'unintelligible', 'refuse_injection', 'general_info'].includes(intent)) return 'unknown';
  return intent.startsWith('plan_') ? 'plan' : intent.startsWith('ira_') || intent === 'backdoor_roth' || intent === 'form_8606' ? 'ira' : about;
}

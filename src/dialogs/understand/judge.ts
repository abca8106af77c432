import type { Account, Intent } from '../slots.ts';
import { isHandoff } from '../slots.ts';
import type { Concept } from './concept.ts';
import { questionFeatures } from './content.ts';
import { handoff } from './handoff.ts';
import { INTENT_WEIGHTS } from './intentWeights.ts';
import { knownShare } from './knownWords.ts';
import { IRAS, orientation, PLANS } from './orientation.ts';
import type { Said } from './reading.ts';
import { likelihoods } from './scorer.ts';

/** What is asked, of which account, and how sure that is (0 to 1, 1 for certain). */
export interface Judgement {
  /** Absent where the words alone do not tell: the conversation's intent goes on. */
  readonly intent: Intent | undefined;
  readonly account: Account;
  readonly about: 'ira' | 'plan';
  readonly confidence: number;
}

/** Words that only people with a retirement question use. */
const CORE: readonly Concept[] = [...IRAS, '401k', '403b', '457b', 'tsp', 'pension', 'rothPlan', 'oldPlan', 'newPlan', 'soloPlan', 'roth', 'rothIra', 'convert', 'rollover', 'recharacterize', 'afterTax', 'preTax', 'nondeductible', 'basis', 'form8606', 'form1099', 'proRata', 'rmd', 'qcd', 'hfd', 'mega', 'backdoor', 'inPlan', 'inService', 'fiveYear', 'penalty', 'sixtyDays', 'withhold', 'aggregate', 'inherited', 'nua', 'isolate', 'pre1987', 'distribute', 'taxable', 'formLine', 'loan', 'hardship', 'loanTrouble', 'lostForms', 'notFiled'];
const REQUESTS: readonly Concept[] = ['howMuch', 'canI', 'how', 'when', 'which', 'whatIs', 'should', 'convert', 'rollover', 'distribute'];

/** Reads the question out of a message. `context` is what earlier turns were about. */
export function judge(said: Said, context: Topic = {}, weights = INTENT_WEIGHTS): Judgement {
  const own = orientation(said);
  const leaning = own + (context.account === 'ira' ? 1 : context.account === 'plan' ? -1 : 0);
  const about = leaning >= 0 ? 'ira' : 'plan';
  const early = outside(said, context.intent !== undefined);
  if (early !== undefined) return { ...early, account: accountOf(early.intent, about, said), about };
  const ranked = likelihoods(questionFeatures(said, leaning), weights);
  const [best, second] = ranked;
  const intent = best?.intent ?? 'general_info';
  const confidence = (best?.share ?? 0) - (second?.share ?? 0) / 2;
  if (context.intent !== undefined && goesOn(said, intent, best?.share ?? 0, about, context)) return { intent: undefined, account: about, about, confidence };
  const account = intent === 'general_info' ? subjectOf(own, said, context) : accountOf(intent, about, said);
  return { intent, account, about, confidence };
}

/** What a conversation is about so far. */
interface Topic {
  readonly account?: 'ira' | 'plan';
  readonly intent?: Intent;
}

/** What most messages of an account are about anyway: no sign that a new question is asked. */
const USUAL: Readonly<Record<'ira' | 'plan', Intent>> = { ira: 'ira_convert_tax', plan: 'plan_split_rollover' };
const SURE = 0.5;

/**
 * Whether a later message goes on with the question before. A new fact does not change what is asked; only words of
 * another question do, or "all of it" and "only part" of a plan payout.
 */
function goesOn(said: Said, intent: Intent, share: number, about: 'ira' | 'plan', context: Topic): boolean {
  if (intent === context.intent) return true;
  if (context.account !== undefined && about !== context.account) return false;
  const amounts = said.reading.mentions.filter((mention) => mention.kind === 'money').length;
  if (intent === 'plan_split_rollover' && context.intent === 'plan_partial') return !said.has('everything');
  if (intent === 'general_info') return !said.has('whatIs', 'explain', 'why', 'how');
  if (intent === USUAL[about]) return !(amounts >= 2 && said.has('convert', 'everything')) && !(said.has('howMuch') && said.has('tax', 'taxable'));
  return share < SURE;
}

/** Messages that are not a content question: hand-offs, steering, other topics, insults, injections, nonsense. */
function outside(said: Said, going: boolean): { intent: Intent | undefined; confidence: number } | undefined {
  const { tokens, mentions, spotted } = said.reading;
  const words = tokens.filter((token) => token.kind === 'word').length;
  const amounts = mentions.filter((mention) => mention.kind === 'money' || mention.kind === 'plain').length;
  const core = said.has(...CORE);
  const asks = core && (amounts > 0 || (tokens.some((token) => token.text === '?') && said.has(...REQUESTS)));
  const sure = (intent: Intent | undefined, confidence = 0.9): { intent: Intent | undefined; confidence: number } => ({ intent, confidence });
  const person = handoff(said);
  if (person?.intent === 'handoff_crisis') return sure(person.intent, 1);
  if ((said.has('inject') || markup(said)) && !asks && !(said.has('offTopic') && !core)) return sure('refuse_injection');
  if (person && !(person.intent === 'handoff_advice' && said.has('offTopic') && !core)) return sure(person.intent, Math.min(1, person.score / 4));
  if (core && (asks || said.has(...REQUESTS))) return undefined;
  if (said.has('startOver')) return sure('chitchat');
  if (said.has('abuse') && amounts === 0) return sure('abuse');
  if (said.has('bot')) return sure('chitchat');
  if (said.has('offTopic') && !core) return sure('offtopic');
  if (core) return undefined;
  if (said.has('greet', 'thanks', 'bye', 'help')) return sure('chitchat');
  if (going || spotted.some((phrase) => STEERING.some((concept) => phrase.concepts.has(concept)))) return sure(undefined, 0.3);
  if (spotted.some((phrase) => [...phrase.concepts].every((concept) => !NEUTRAL.has(concept)))) return undefined;
  if (amounts > 0 && said.has('howMuch', 'tax')) return sure(undefined, 0.3);
  if (knownShare(tokens, said.reading.lexicon) >= KNOWN && words >= 3) return sure('offtopic', 0.4);
  return sure('unintelligible', 0.6);
}

/** Words any topic may use. A plain sentence of only these and unknown words is about something else than money. */
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>(['canI', 'whatIs', 'whatIf', 'instead', 'why', 'should', 'how', 'howMuch', 'when', 'which', 'explain', 'rest', 'each', 'half', 'third', 'quarter', 'zero', 'other', 'exceptFor', 'not', 'no', 'yes', 'about', 'plus', 'includes', 'already', 'order', 'whichFirst', 'rightAway', 'now', 'thisYear', 'lastYear', 'nextYear', 'years', 'days', 'only', 'mine', 'ownOne', 'help', 'dontKnow', 'want', 'take', 'correct', 'goBack', 'staff', 'kin', 'spouse', 'couple', 'age', 'everyday', 'life', 'despair', 'negative', 'times', 'value', 'total', 'everything', 'keep', 'move', 'whenLater', 'longAgo', 'passedOn', 'wrong', 'repair', 'guarantee', 'counts', 'fees', 'offTopic', 'poem', 'deadline', 'single', 'emergency']);

/** The least share of known words of a plain sentence; random letters and most other languages stay below it. */
const KNOWN = 0.3;

/** Answers and commands: they go on with whatever the conversation is about. */
const STEERING: readonly Concept[] = ['yes', 'no', 'dontKnow', 'goBack', 'showForm', 'showFacts', 'forgetMe', 'forgetLast', 'english', 'spanish', 'print', 'whyAsk', 'explain', 'sameBut', 'switchTo'];

function markup(said: Said): boolean {
  const { tokens } = said.reading;
  return tokens.some((token, at) => token.text === '<' && (tokens[at + 1]?.text === '/' || tokens[at + 1]?.kind === 'word') && tokens[at + 1]?.spaced === false);
}

const UNKNOWN: readonly Intent[] = ['chitchat', 'abuse', 'unintelligible', 'refuse_injection', 'general_info'];
const ROTHS: readonly Concept[] = ['roth', 'rothIra'];
const BOTH: readonly Intent[] = ['five_year_penalty', 'rmd_qcd_hfd'];

export function accountOf(intent: Intent | undefined, about: 'ira' | 'plan', said: Said): Account {
  if (intent === undefined) return about;
  if (isHandoff(intent)) return 'handoff';
  if (intent === 'offtopic') return 'offtopic';
  if (UNKNOWN.includes(intent)) return 'unknown';
  if (BOTH.includes(intent) && said.asSubject(...PLANS) && said.has(...(intent === 'rmd_qcd_hfd' ? IRAS : ROTHS))) return 'both';
  if (intent === 'withholding') return said.asSubject(...PLANS) ? 'plan' : 'ira';
  if (intent === 'five_year_penalty' && !said.has(...PLANS)) return 'ira';
  return intent.startsWith('plan_') ? 'plan' : intent.startsWith('ira_') || intent === 'backdoor_roth' || intent === 'form_8606' ? 'ira' : about;
}

/** The account a general question is about. "What is basis?" alone is about neither. */
function subjectOf(leaning: number, said: Said, context: Topic): Account {
  const named = said.has(...IRAS, ...PLANS, 'proRata', 'aggregate', 'form8606', 'backdoor', 'mega', 'inService', 'inPlan', 'notice2014', 'rothPlan', 'pre1987', 'hardship', 'loan', 'convert');
  if (named && leaning !== 0) return leaning > 0 ? 'ira' : 'plan';
  return context.account ?? 'unknown';
}

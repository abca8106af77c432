import type { Account, Intent } from '../slots.ts';
import { familyOf, INTENTS, isHandoff } from '../slots.ts';
import type { Concept } from './concept.ts';
import { handoffScores } from './handoff.ts';
import { knownShare } from './knownWords.ts';
import { IRAS, orientation, PLANS } from './orientation.ts';
import { outside } from './outside.ts';
import { questionFeatures } from './questionFeatures.ts';
import type { Said } from './reading.ts';
import { likelihoods } from './scorer.ts';
import { inWays } from './ways.ts';
import type { WeightTable } from './weightTable.ts';

/** What is asked, of which account, and how sure that is (0 to 1, 1 for certain). */
export interface Judgement {
  /** Absent where the words alone do not tell: the conversation's intent goes on. */
  readonly intent: Intent | undefined;
  readonly account: Account;
  readonly about: 'ira' | 'plan';
  readonly confidence: number;
}

/** A person takes over when the intents that need one are together this likely: a miss costs more than a needless offer. */
const PERSON = 0.25;
/** In a conversation that is about figures more must speak for it, and in a few words of which none does. */
const PERSON_LATER = 0.5;
const FEW_WORDS = 8;
/** 988 in place of an answer frightens who did not need it: the rules find a crisis, and the scorer only where it is this sure. */
const CRISIS = 0.6;

/** Reads the question out of a message. `context` is what earlier turns were about. */
export function judge(said: Said, context: Topic = {}, table?: WeightTable): Judgement {
  const own = orientation(said);
  const leaning = own + (context.account === 'ira' ? 1 : context.account === 'plan' ? -1 : 0);
  const going = context.intent !== undefined;
  const leans = leaning >= 0 ? 'ira' : 'plan';
  const ruled = outside(said, going);
  if (ruled && isSettled(ruled.intent, going)) return { ...ruled, account: accountOf(ruled.intent, leans, said), about: leans };
  const never = [...(isMoneyOfAnAccount(said) ? WORDLESS : []), ...(isOfIrasAlone(said, context) ? PLAN_INTENTS : []), ...(ruled === undefined && isPlain(said) ? NONSENSE : [])];
  const ranked = likelihoods(questionFeatures(said, leaning, ruled), table).filter((one) => !never.includes(one.intent));
  const persons = ranked.filter(({ intent, share }) => isHandoff(intent) && (intent !== 'handoff_crisis' || share >= CRISIS));
  const needed = persons.reduce((sum, { share }) => sum + share, 0);
  const isPersons = needed >= (going || isBare(said) ? PERSON_LATER : PERSON) && !(persons[0]?.intent === 'handoff_advice' && asksOnlyWays(said));
  const [best, second] = isPersons ? persons : ranked.filter(({ intent }) => !isHandoff(intent));
  const intent = best?.intent ?? 'general_info';
  const share = isHandoff(intent) ? needed : best?.share ?? 0;
  const confidence = share - (second?.share ?? 0) / 2;
  const about = familyOf(intent) ?? leans;
  if (going && !isHandoff(intent) && goesOn(said, intent, share, about, context)) return { intent: undefined, account: leans, about: leans, confidence };
  const account = intent === 'general_info' ? subjectOf(own, said, context) : accountOf(intent, about, said);
  return { intent, account, about, confidence };
}

/** A few words without a sign of trouble: "It is in my 401(k)". */
function isBare(said: Said): boolean {
  return said.reading.tokens.filter(({ kind }) => kind === 'word').length <= FEW_WORDS && [...handoffScores(said).values()].every((score) => score <= 0);
}

/** What a message never is that tells an amount of an account: "200 in the ira". */
const WORDLESS: readonly Intent[] = ['unintelligible', 'chitchat', 'abuse'];
const OF_MONEY: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'preTax', 'convert', 'rollover', 'proRata'];

/** "What are my options for my after-tax money?": the ways are shown side by side. Nothing in it wants a person's judgement. */
function asksOnlyWays(said: Said): boolean {
  return inWays(said).has('wayOptions', 'wayTaxFree') && said.has(...OF_MONEY) && (handoffScores(said).get('handoff_advice') ?? 0) <= 0;
}

const NONSENSE: readonly Intent[] = ['unintelligible'];
const FEWEST = 6;
const KNOWN = 0.5;

/** A sentence of known words, whatever it means. */
function isPlain({ reading: { tokens, lexicon } }: Said): boolean {
  return tokens.filter(({ kind }) => kind === 'word').length >= FEWEST && knownShare(tokens, lexicon) >= KNOWN;
}

const PLAN_INTENTS = INTENTS.filter((intent) => familyOf(intent) === 'plan');
const OF_PLANS: readonly Concept[] = [...PLANS, 'mega', 'inPlan', 'inService', 'rothPlan', 'pre1987', 'notice2014', 'oldPlan', 'newPlan', 'check', 'sixtyDays', 'leftJob', 'retired', 'match'];

/** IRAs are named, and nothing of a plan. */
function isOfIrasAlone(said: Said, { account }: Topic): boolean {
  return account !== 'plan' && said.asSubject('ira', 'sepIra', 'simpleIra') && !said.has(...OF_PLANS);
}

function isMoneyOfAnAccount(said: Said): boolean {
  return said.has(...IRAS, ...PLANS) && said.reading.mentions.some(({ kind }) => kind === 'money' || kind === 'plain');
}

/** What the rules alone decide: commands and bare answers, someone in crisis, and in a conversation all that is not a question about money. */
function isSettled(intent: Intent | undefined, going: boolean): boolean {
  return intent === undefined || intent === 'handoff_crisis' || going;
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

import type { Intent } from '../slots.ts';
import { BESIDE_CONCEPTS } from './concept.ts';
import type { Concept } from './concept.ts';
import { handoff } from './handoff.ts';
import { knownShare } from './knownWords.ts';
import { IRAS } from './orientation.ts';
import type { Said } from './reading.ts';

/** Words that only people with a retirement question use. */
const CORE: readonly Concept[] = [...IRAS, '401k', '403b', '457b', 'tsp', 'pension', 'rothPlan', 'oldPlan', 'newPlan', 'soloPlan', 'roth', 'rothIra', 'convert', 'rollover', 'recharacterize', 'afterTax', 'preTax', 'nondeductible', 'basis', 'form8606', 'form1099', 'proRata', 'rmd', 'qcd', 'hfd', 'mega', 'backdoor', 'inPlan', 'inService', 'fiveYear', 'penalty', 'sixtyDays', 'withhold', 'aggregate', 'inherited', 'nua', 'isolate', 'pre1987', 'distribute', 'taxable', 'formLine', 'loan', 'hardship', 'loanTrouble', 'lostForms', 'notFiled'];
const REQUESTS: readonly Concept[] = ['howMuch', 'canI', 'how', 'when', 'which', 'whatIs', 'should', 'convert', 'rollover', 'distribute'];

/** Messages that are not a content question: hand-offs, steering, other topics, insults, injections, nonsense. */
export function outside(said: Said, going: boolean): { intent: Intent | undefined; confidence: number } | undefined {
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
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>([...BESIDE_CONCEPTS, 'canI', 'whatIs', 'whatIf', 'instead', 'why', 'should', 'how', 'howMuch', 'when', 'which', 'explain', 'rest', 'each', 'half', 'third', 'quarter', 'zero', 'other', 'exceptFor', 'not', 'no', 'yes', 'about', 'plus', 'includes', 'already', 'order', 'whichFirst', 'rightAway', 'now', 'thisYear', 'lastYear', 'nextYear', 'years', 'days', 'only', 'mine', 'ownOne', 'help', 'dontKnow', 'want', 'take', 'correct', 'goBack', 'staff', 'kin', 'spouse', 'couple', 'age', 'everyday', 'life', 'despair', 'negative', 'times', 'value', 'total', 'everything', 'keep', 'move', 'whenLater', 'longAgo', 'passedOn', 'wrong', 'repair', 'guarantee', 'counts', 'fees', 'offTopic', 'poem', 'deadline', 'single', 'emergency']);

/** The least share of known words of a plain sentence; random letters and most other languages stay below it. */
const KNOWN = 0.3;

/** Answers and commands: they go on with whatever the conversation is about. */
const STEERING: readonly Concept[] = ['yes', 'no', 'dontKnow', 'goBack', 'showForm', 'showFacts', 'forgetMe', 'forgetLast', 'english', 'spanish', 'print', 'whyAsk', 'explain', 'sameBut', 'switchTo'];

function markup(said: Said): boolean {
  const { tokens } = said.reading;
  return tokens.some((token, at) => token.text === '<' && (tokens[at + 1]?.text === '/' || tokens[at + 1]?.kind === 'word') && tokens[at + 1]?.spaced === false);
}

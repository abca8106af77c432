import { phraseOf } from './understand/phrases.ts';
import type { Understood } from './understand/index.ts';
import { asksRoom } from './understand/roomFacts.ts';
import type { Concept } from './understand/concept.ts';
import { isHandoff } from './slots.ts';
import type { TermId } from './rules.ts';

/** What a person can do besides asking and answering. */
export type Act =
  | 'forgetMe' | 'startOver' | 'english' | 'spanish' | 'cardForm' | 'showForm' | 'whyAsk' | 'why' | 'goBack' | 'forgetLast' | 'showFacts' | 'help' | 'dontKnow' | 'thanks' | 'bye' | 'greet' | 'term' | 'both' | 'ira' | 'plan';

/** Most words a message may have to count as the act alone; longer ones say more than that. */
const ACTS: readonly (readonly [Act, readonly Concept[], number])[] = [
  ['forgetMe', ['forgetMe'], 12], ['startOver', ['startOver'], 8], ['spanish', ['spanish'], 7], ['english', ['english'], 7], ['whyAsk', ['whyAsk'], 12], ['cardForm', ['showCardForm'], 14], ['showForm', ['showForm'], 14],
  ['forgetLast', ['forgetLast'], 8], ['goBack', ['goBack'], 8], ['showFacts', ['showFacts'], 9], ['dontKnow', ['dontKnow'], 12], ['help', ['help'], 7], ['thanks', ['thanks'], 6], ['bye', ['bye'], 6], ['greet', ['greet'], 4],
];

export interface Situation {
  /** Figures were given and can be explained. */
  readonly answered: boolean;
  readonly asked: boolean;
  /** The account that is talked about; before there is one, naming an account chooses it. */
  readonly account: 'ira' | 'plan' | null;
  readonly going: boolean;
  /** Both accounts came up already, so that "the other one" says which. */
  readonly both: boolean;
}

/** The act of a message, or nothing when it says something about money. */
export function actOf(understood: Understood, situation: Situation): Act | undefined {
  const { said } = understood;
  const words = said.reading.tokens.filter((token) => token.kind !== 'mark').length;
  const amounts = understood.amounts.length;
  if (amounts > 0 && !said.has('forgetMe', 'startOver')) return undefined;
  for (const [act, concepts, most] of ACTS) {
    if (!said.has(...concepts) || words > most) continue;
    if (act === 'dontKnow' && !situation.asked && words > 8) continue;
    // "Can I undo my conversion?" asks about the law, not about the last answer.
    if (act === 'goBack' && said.has('canI', 'convert', 'rollover', 'contribute', 'recharacterize')) continue;
    return act;
  }
  if (situation.answered && ((said.has('why') && words <= 5) || (said.has('explain') && words <= 12))) return 'why';
  if (situation.account !== null && situation.both && words <= 8 && !said.has(...MORE) && accountNamed(understood) === undefined && phraseOf(said.reading, said.reading.lexicon.others) !== undefined) return situation.account === 'ira' ? 'plan' : 'ira';
  // "I need a loan from my 401(k)" names an account, but wants a person.
  const wantsPerson = understood.intent !== undefined && isHandoff(understood.intent);
  const chosen = wantsPerson || words > (situation.going ? 7 : 12) ? undefined : accountNamed(understood);
  if (chosen !== undefined && (!situation.going || turnsTo(chosen, situation, understood))) return chosen;
  if (said.has('whatIs') && words <= 12 && !asksRoom(said) && termOf(understood) !== undefined) return 'term';
  return undefined;
}

/** "Now the 401(k)", "back to the IRA": the other account, without a correction of what was said of this one. */
function turnsTo(chosen: 'both' | 'ira' | 'plan', { account }: Situation, { said }: Understood): boolean {
  return account !== null && chosen !== 'both' && chosen !== account && !said.has('correct', 'instead', 'yes', 'no', 'noOther', 'other');
}

const IRAS: readonly Concept[] = ['ira', 'rolloverIra', 'newIra', 'sepIra', 'simpleIra'];
const PLANS: readonly Concept[] = ['plan', '401k', '403b', '457b', 'tsp', 'oldPlan', 'newPlan'];
/** With one of these the message asks or tells more than where the money is. */
const MORE: readonly Concept[] = ['whatIs', 'howMuch', 'canI', 'how', 'why', 'convert', 'rollover', 'move', 'distribute', 'isolate', 'backdoor', 'mega', 'rmd', 'qcd', 'hfd', 'withhold', 'inherited', 'proRata', 'form8606', 'penalty', 'fiveYear', 'basis', 'afterTax', 'nondeductible', 'roth', 'rothIra', 'human', 'divorce', 'died', 'loan', 'hardship', 'complaint', 'lostAccount', 'lostAccess', 'fraud', 'wrongForm', 'wentWrong', 'investing', 'offTopic', 'should', 'pre1987'];

/** "It's in an IRA", "my 401k", "both": nothing but where the money is. */
function accountNamed({ said }: Understood): 'both' | 'ira' | 'plan' | undefined {
  if (said.has(...MORE)) return undefined;
  const ira = said.has(...IRAS);
  const plan = said.has(...PLANS);
  return ira && plan ? 'both' : ira ? 'ira' : plan ? 'plan' : undefined;
}

const TERMS: readonly (readonly [TermId, readonly Concept[]])[] = [
  ['megaBackdoor', ['mega']], ['backdoor', ['backdoor']], ['notice2014', ['notice2014']], ['proRata', ['proRata']], ['separateAccount', ['separate']], ['designatedRoth', ['rothPlan']], ['rmd', ['rmd']], ['qcd', ['qcd']], ['sixtyDay', ['sixtyDays']], ['directRollover', ['rollover']],
  ['withholding', ['withhold']], ['yearEnd', ['yearEnd']], ['form8606', ['form8606']], ['basis', ['basis']], ['pool', ['aggregate']], ['preTax', ['preTax']], ['afterTax', ['afterTax', 'nondeductible']], ['conversion', ['convert']],
];

/** The term a person wants explained. */
export function termOf(understood: Understood): TermId | undefined {
  return TERMS.find(([, concepts]) => understood.said.has(...concepts))?.[0];
}

import type { Understood } from './understand/index.ts';
import type { Concept } from './understand/concept.ts';
import type { TermId } from './rules.ts';

/** What a person can do besides asking and answering. */
export type Act =
  | 'forgetMe' | 'startOver' | 'english' | 'spanish' | 'cardForm' | 'showForm' | 'whyAsk' | 'why' | 'goBack' | 'forgetLast' | 'showFacts' | 'help' | 'dontKnow' | 'thanks' | 'bye' | 'greet' | 'term' | 'both';

/** Most words a message may have to count as the act alone; longer ones say more than that. */
const ACTS: readonly (readonly [Act, readonly Concept[], number])[] = [
  ['forgetMe', ['forgetMe'], 12], ['startOver', ['startOver'], 8], ['spanish', ['spanish'], 7], ['english', ['english'], 7], ['whyAsk', ['whyAsk'], 12], ['cardForm', ['showCardForm'], 14], ['showForm', ['showForm'], 14],
  ['forgetLast', ['forgetLast'], 8], ['goBack', ['goBack'], 4], ['showFacts', ['showFacts'], 9], ['dontKnow', ['dontKnow'], 12], ['help', ['help'], 7], ['thanks', ['thanks'], 6], ['bye', ['bye'], 6], ['greet', ['greet'], 4],
];

export interface Situation {
  /** Figures were given and can be explained. */
  readonly answered: boolean;
  readonly asked: boolean;
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
    return act;
  }
  if (situation.answered && ((said.has('why') && words <= 5) || (said.has('explain') && words <= 12))) return 'why';
  if (!situation.asked && words <= 12 && said.asSubject('ira', 'rolloverIra') && said.asSubject('plan', '401k', '403b', '457b', 'tsp') && !said.has('convert', 'rollover', 'move', 'distribute', 'howMuch', 'isolate')) return 'both';
  if (said.has('whatIs') && words <= 12 && termOf(understood) !== undefined) return 'term';
  return undefined;
}

const TERMS: readonly (readonly [TermId, readonly Concept[]])[] = [
  ['megaBackdoor', ['mega']], ['backdoor', ['backdoor']], ['notice2014', ['notice2014']], ['proRata', ['proRata']], ['separateAccount', ['separate']], ['designatedRoth', ['rothPlan']], ['rmd', ['rmd']], ['qcd', ['qcd']], ['sixtyDay', ['sixtyDays']], ['directRollover', ['rollover']],
  ['withholding', ['withhold']], ['yearEnd', ['yearEnd']], ['form8606', ['form8606']], ['basis', ['basis']], ['pool', ['aggregate']], ['preTax', ['preTax']], ['afterTax', ['afterTax', 'nondeductible']], ['conversion', ['convert']],
];

/** The term a person wants explained. */
export function termOf(understood: Understood): TermId | undefined {
  return TERMS.find(([, concepts]) => understood.said.has(...concepts))?.[0];
}

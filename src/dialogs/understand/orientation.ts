import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';

export const PLANS: readonly Concept[] = ['plan', '401k', '403b', '457b', 'tsp', 'pension', 'oldPlan', 'newPlan', 'soloPlan', 'rothPlan'];
export const IRAS: readonly Concept[] = ['ira', 'rolloverIra', 'newIra', 'sepIra', 'simpleIra'];

/** What leans a message to the IRA, where no account is named or both are. */
const IRA_SIGNS: Partial<Record<Concept, number>> = { backdoor: 2.5, form8606: 1.5, nondeductible: 1.2, basis: 0.8, aggregate: 1.2, convert: 0.8, rmd: 0.5, qcd: 1.5, hfd: 2, proRata: 0.4, recharacterize: 2, carryForward: 0.6, form5498: 1, yearEnd: 0.4 };
/** What leans it to the workplace plan. */
const PLAN_SIGNS: Partial<Record<Concept, number>> = { afterTax: 0.7, mega: 5, inPlan: 3, inService: 2.5, separate: 0.5, notSeparate: 0.6, match: 1, pre1987: 2.5, post1986: 1.5, notice2014: 2, sixtyDays: 0.8, toMe: 1, check: 0.5, planRep: 0.4, stillWorking: 0.6, leftJob: 0.6, ruleOf55: 1, distribute: 0.3, loan: 0.5 };
/** A workplace plan named as the new one is where IRA money may go, so it says less about the question. */
const NEW_PLANS: readonly Concept[] = ['newPlan', 'soloPlan'];

/** What is asked in the sentence with the question counts more than what the story around it names. */
const ASKED = 1.5;
const ASKS: readonly Concept[] = ['canI', 'howMuch', 'how', 'should', 'when'];

/** Which account the words are about: above 0 the IRA, below 0 the plan. An account that money goes to counts little, one denied not at all. */
export function orientation(said: Said): number {
  let ira = 0;
  let plan = 0;
  const asked = askingSentences(said);
  for (const phrase of said.reading.spotted) {
    if (said.negated(phrase, 2)) continue;
    const weight = asked.has(said.reading.sentenceOf[phrase.from] ?? 0) ? ASKED : 1;
    for (const concept of phrase.concepts) {
      if (IRAS.includes(concept)) ira += weight * (phrase.isTarget ? 0.1 : concept === 'ira' ? 1 : 1.4);
      else if (PLANS.includes(concept)) plan += weight * (phrase.isTarget ? 0 : NEW_PLANS.includes(concept) ? 0.4 : 1.2);
      else ira += weight * (IRA_SIGNS[concept] ?? 0);
      plan += weight * (PLAN_SIGNS[concept] ?? 0);
    }
  }
  if (said.has('isolate') && said.has(...IRAS)) ira += 3;
  if (said.has('acceptsRollIn', 'noRollIn')) ira += 1.5;
  if (said.asTarget(...PLANS) && said.asSubject(...IRAS)) ira += 2;
  if (said.asSubject(...PLANS) && said.asTarget('rothIra', 'roth', 'ira') && !said.all(...IRAS).some((phrase) => !phrase.isTarget)) plan += 2;
  return ira - plan;
}

/** The sentences that ask: they end in a question mark or hold a word of asking. All of them, where none or every one does. */
export function askingSentences(said: Said): ReadonlySet<number> {
  const { tokens, sentenceOf } = said.reading;
  const asking = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.text === '?') asking.add(sentenceOf[at] ?? 0);
  });
  for (const phrase of said.all(...ASKS)) asking.add(sentenceOf[phrase.from] ?? 0);
  return asking;
}

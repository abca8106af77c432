import { BESIDE_CONCEPTS } from './concept.ts';
import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';

/** What the learned scorer sees of a message: concepts and which way money goes, never words, so every language shares one set of weights. */
export type Features = ReadonlyMap<string, number>;

/** Concepts that say the same thing for what is being asked. */
export const GROUPS = {
  IRA: ['ira', 'rolloverIra', 'newIra', 'sepIra', 'simpleIra'],
  PLAN: ['plan', '401k', '403b', '457b', 'tsp', 'pension', 'oldPlan', 'newPlan', 'soloPlan'],
  ROTH: ['roth', 'rothIra'],
  AFTER: ['afterTax', 'nondeductible', 'basis', 'newIra'],
  PRE: ['preTax'],
  CONVERT: ['convert', 'recharacterize'],
  ROLL: ['rollover', 'move'],
  OUT: ['distribute', 'partial', 'inService'],
  CASH: ['cash', 'toMe', 'check', 'sixtyDays', 'keep'],
  ONLY: ['only', 'oneOf'],
  ALL: ['everything', 'total'],
  CONTRIBUTE: ['contribute', 'contribution'],
  FORM: ['form8606', 'formLine', 'form1099', 'form5498'],
  TAX: ['tax', 'taxable', 'howMuch'],
  FREE: ['taxFree', 'already'],
  ASK: ['canI', 'should', 'how', 'when', 'which'],
  GONE: ['retired', 'leftJob', 'oldPlan'],
  STILL: ['stillWorking', 'inService', 'newPlan'],
  CLOCK: ['fiveYear', 'penalty', 'age595'],
  RMD: ['rmd', 'qcd', 'hfd'],
} as const satisfies Record<string, readonly Concept[]>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

const BESIDE: ReadonlySet<Concept> = new Set<Concept>(BESIDE_CONCEPTS);

const DIRECTED: readonly Group[] = ['IRA', 'PLAN', 'ROTH'];

/** The features of one message. Presence is 1; amounts and lengths are put in coarse steps. */
export function featuresOf(said: Said): Map<string, number> {
  const features = new Map<string, number>();
  const put = (name: string): void => void features.set(name, 1);
  const { reading } = said;
  for (const phrase of reading.spotted) {
    const negated = said.negated(phrase);
    for (const concept of phrase.concepts) {
      if (BESIDE.has(concept)) continue;
      put(concept);
      if (negated) put(`not ${concept}`);
    }
    for (const group of GROUP_NAMES) {
      if (!GROUPS[group].some((concept) => phrase.concepts.has(concept))) continue;
      put(group);
      if (DIRECTED.includes(group)) put(phrase.isTarget ? `to ${group}` : phrase.isSource ? `from ${group}` : `at ${group}`);
    }
  }
  const amounts = reading.mentions.filter((mention) => mention.kind === 'money' || mention.kind === 'plain').length;
  put(`amounts ${amounts === 0 ? '0' : amounts === 1 ? '1' : amounts < 4 ? '2-3' : '4+'}`);
  for (const kind of ['percent', 'age', 'year', 'count', 'date'] as const) if (reading.mentions.some((mention) => mention.kind === kind)) put(`number ${kind}`);
  const words = reading.tokens.filter((token) => token.kind === 'word').length;
  put(`words ${words < 4 ? '<4' : words < 10 ? '<10' : words < 25 ? '<25' : '25+'}`);
  if (reading.tokens.some((token) => token.text === '?')) put('question mark');
  return features;
}

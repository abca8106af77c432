import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import type { Said } from './reading.ts';
import { PLANS } from './weights.ts';

/** What goes in: an IRA, or its pre-tax part. */
const FROM: readonly Concept[] = ['ira', 'rolloverIra', 'sepIra', 'simpleIra', 'preTax', 'rest', 'other', 'wrongPlace'];
/** Before the verb they make a plan or a question of it: "if I rolled", "once it is moved", "can be rolled". */
const OPEN: readonly Concept[] = ['whatIf', 'whenLater', 'canI', 'should', 'want', 'not'];
const NEAR = 4;
/** The farthest the plan stands behind the verb, in tokens. */
const REACH = 16;

/** "Rolled both pretax IRAs into the 401k in May": done already, not planned. The words that say so. */
export function rolledIn(said: Said): Spotted | undefined {
  const { tokens, sentenceOf, lexicon } = said.reading;
  const told = said.all('rolledOthers').find(({ from }) => lexicon.rolledWords.includes(tokens[from]?.text ?? '') && !isOpen(said, from));
  if (told) return told;
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || !lexicon.rolledWords.includes(text) || isOpen(said, at)) continue;
    const here = (phrase: Spotted): boolean => sentenceOf[phrase.from] === sentenceOf[at];
    const plan = said.all(...PLANS).find((phrase) => phrase.isTarget && here(phrase) && phrase.from > at && phrase.from - at <= REACH);
    if (plan && said.all(...FROM).some((phrase) => here(phrase) && !phrase.isTarget && phrase.from < plan.from)) return plan;
  }
  return undefined;
}

function isOpen(said: Said, at: number): boolean {
  const { tokens, sentenceOf, lexicon } = said.reading;
  return said.all(...OPEN).some((phrase) => phrase.to <= at && at - phrase.to < NEAR && sentenceOf[phrase.from] === sentenceOf[at])
    || tokens.slice(Math.max(0, at - 2), at).some(({ text }) => lexicon.modalWords.includes(text));
}

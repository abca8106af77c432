import type { Intent } from '../slots.ts';
import type { Put } from './circumstances.ts';
import type { Spotted } from './concepts.ts';
import type { Said } from './reading.ts';

/** Whether the person works for the employer of that plan. What is planned ("once I'm retired") changes nothing yet. */
export function employment(said: Said, put: Put, asked?: Intent): void {
  const gone = said.all('retired', 'leftJob').some((phrase) => !said.negated(phrase) && !isPlanned(said, phrase) && !isMoneyLeft(said, phrase)) || left(said);
  if (said.all('stillWorking').some((phrase) => !said.negated(phrase) && !isLeft(said, phrase.from))) put('employed', true, 'stillWorking');
  else if (gone || said.asSubject('oldPlan')) put('employed', false, 'retired', 'leftJob', 'oldPlan');
  else if (said.has('leaving', 'inService', 'inPlan', 'mega') || asked === 'plan_inplan_roth') put('employed', true, 'inService', 'inPlan', 'mega', 'leaving');
}

/** "Left Boeing in 2024", "401k 310k, left.": a clause begins with the word, and no money or place of money follows. */
function left({ reading }: Said): boolean {
  const { tokens, lexicon, phraseAt, sentenceOf } = reading;
  return tokens.some(({ text, kind }, at) => {
    if (kind !== 'word' || !lexicon.leftWords.includes(text) || (phraseAt.get(at)?.to ?? at + 1) > at + 1) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const begins = before === undefined || before.kind === 'mark' || sentenceOf[at - 1] !== sentenceOf[at] || lexicon.ownWords.includes(before.text) || lexicon.listWords.includes(before.text);
    const ends = next === undefined || sentenceOf[at + 1] !== sentenceOf[at] || next.kind === 'mark';
    return begins && (ends || (next.kind === 'word' && !phraseAt.has(at + 1) && !lexicon.smallWords.includes(next.text) && !lexicon.afterLeft.includes(next.text)));
  });
}

/** "I left the nontaxable part off": money was left, not a job. */
function isMoneyLeft(said: Said, phrase: Spotted): boolean {
  return said.all('afterTax', 'preTax', 'nontaxable', 'basis', 'rest', 'earnings', 'nondeductible').some((money) => money.from >= phrase.to && money.from - phrase.to <= 2 && said.reading.sentenceOf[money.from] === said.reading.sentenceOf[phrase.from]);
}

/** "I left *my employer*". */
function isLeft(said: Said, at: number): boolean {
  return said.all('leftJob', 'retired').some((phrase) => phrase.to <= at && at - phrase.to <= 2 && !isPlanned(said, phrase));
}

/** "Once I'm retired". What was left was left: "when I left". */
function isPlanned(said: Said, { from, to }: Spotted): boolean {
  const { tokens, lexicon } = said.reading;
  if (tokens.slice(from, to).some(({ text }) => lexicon.leftWords.includes(text))) return false;
  return said.all('whenLater').some((phrase) => phrase.to <= from && from - phrase.to <= 3);
}

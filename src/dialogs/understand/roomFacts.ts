import { addMoney } from '../../engine/index.ts';
import { MOST_DEFERRED } from '../slots.ts';
import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** How far a word may stand from the amount that it tells about, in tokens. */
const BEFORE = 5;
const BEHIND = 3;
const EMPLOYER: readonly Concept[] = ['match', 'employer', 'stillWorking', 'newPlan'];
/** Amounts that are something else wherever they stand. */
const OTHER: ReadonlySet<string> = new Set(['income', 'planBalance', 'iraBalance', 'loan', 'earnings', 'aside']);

/** "How much after-tax room do I have?", "how much more can I put into the mega backdoor?" */
export function asksRoom(said: Said): boolean {
  if (said.has('room')) return said.has('mega', 'afterTax', '401k', '403b', 'plan');
  return said.near(['howMuch'], ['mega'], 8) && !said.has('tax', 'taxable', 'convert');
}

/**
 * What goes into a plan in a year: deferrals, the employer's money, and after-tax money so far. `going`: the room was asked for
 * before; then an amount counts only where its words say what it is, and one alone answers the open question.
 */
export function roomFacts(sheet: Sheet, going: boolean): void {
  const { said } = sheet;
  const asked = asksRoom(said);
  if (!asked && !going) return;
  const deferrals: RoledAmount[] = [];
  const employer: RoledAmount[] = [];
  const paid: RoledAmount[] = [];
  for (const amount of sheet.amounts) {
    if (amount.mention.kind === 'percent' || OTHER.has(amount.role ?? '')) continue;
    if (amount.role === 'match' || beside(said, amount, EMPLOYER)) employer.push(amount);
    else if (nearness(amount, 'afterTax') > 0.5) paid.push(amount);
    else if (asked || beside(said, amount, ['deferral'])) deferrals.push(amount);
  }
  if (deferrals.length > 0) sheet.put('deferrals', sum(deferrals), ...deferrals);
  else if (said.has('maxesOut')) sheet.putWords('deferrals', MOST_DEFERRED, said.all('maxesOut')[0]);
  if (employer.length > 0) sheet.put('employerContributions', sum(employer), ...employer);
  if (paid.length > 0) sheet.put('afterTaxPaid', sum(paid), ...paid);
  if (asked && said.all('afterTax').some((phrase) => said.negated(phrase, 4))) sheet.putWords('planAllowsAfterTax', false, said.all('afterTax')[0]);
  if (asked || going) sheet.drop('planAfterTaxBasis', 'planAfterTaxEarnings', 'planAfterTaxTotal', 'planPretax', 'distributionAmount');
}

function sum(amounts: readonly RoledAmount[]): string {
  return addMoney(...amounts.map(({ mention }) => mention.value));
}

/** Whether one of the concepts is said right before the amount, or right behind it as where it comes from or what it is, with no other amount between. */
function beside({ reading }: Said, { mention, sentence }: RoledAmount, concepts: readonly Concept[]): boolean {
  const others = reading.mentions.filter(({ kind }) => kind === 'money' || kind === 'plain');
  const free = (from: number, to: number): boolean => !others.some((other) => other.from >= from && other.from < to);
  return reading.spotted.some((phrase) => {
    if (!concepts.some((concept) => phrase.concepts.has(concept)) || reading.sentenceOf[phrase.from] !== sentence) return false;
    const before = phrase.to <= mention.from && mention.from - phrase.to <= BEFORE && free(phrase.to, mention.from);
    const names = phrase.isSource || phrase.from === mention.to || (phrase.concepts.has('deferral') && phrase.from - mention.to <= BEHIND);
    return before || (phrase.from >= mention.to && phrase.from - mention.to <= BEHIND && names && free(mention.to, phrase.from));
  });
}

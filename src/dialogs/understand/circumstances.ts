import type { Fact, Slot } from '../slots.ts';
import type { Concept } from './concept.ts';
import { quote } from './reading.ts';
import type { Said } from './reading.ts';

/** Facts that are not amounts: age, year, job, forms, filing status, plan type, state. */
export function circumstances(said: Said, account: 'ira' | 'plan'): Map<Slot, Fact> {
  const facts = new Map<Slot, Fact>();
  const { reading } = said;
  for (const mention of reading.mentions) {
    if (mention.kind === 'age' && !facts.has('age')) facts.set('age', { value: mention.bound ? mention.bound + mention.value : mention.value, words: quote(reading, mention.from, mention.to) });
  }
  const put = (slot: Slot, value: string | number | boolean, ...concepts: readonly Concept[]): void => {
    const phrase = said.all(...concepts)[0];
    facts.set(slot, { value, words: phrase ? quote(reading, phrase.from, phrase.to) : '' });
  };
  const gone = said.all('retired', 'leftJob').filter((phrase) => !said.negated(phrase));
  if (account === 'plan') {
    const type = (['401k', '403b', '457b', 'tsp', 'pension'] as const).filter((name) => said.asSubject(name));
    const named = type[0] ?? (said.has('oldPlan', 'newPlan', 'rothPlan', 'mega') ? '401k' : undefined);
    if (named !== undefined) put('planType', named, named === '401k' ? '401k' : named);
    if (gone.length > 0) put('employed', false, 'retired', 'leftJob');
    else if (said.has('stillWorking', 'inService')) put('employed', true, 'stillWorking', 'inService');
    if (said.has('notSeparate')) put('separateAccount', false, 'notSeparate');
    else if (said.has('separate') && said.near(['separate'], ['afterTax', 'account', 'plan', 'contribution'], 8)) put('separateAccount', true, 'separate');
  } else {
    if (said.has('noRollIn')) put('planAcceptsRollIn', false, 'noRollIn');
    else if (said.has('acceptsRollIn')) put('planAcceptsRollIn', true, 'acceptsRollIn');
    if (said.has('notFiled')) put('form8606Filed', false, 'notFiled');
    else if (said.has('filed') && said.has('form8606')) put('form8606Filed', true, 'filed');
  }
  if (said.has('jointly')) put('filingStatus', 'marriedJoint', 'jointly');
  else if (said.has('separately')) put('filingStatus', 'marriedSeparate', 'separately');
  else if (said.has('headOfHousehold')) put('filingStatus', 'headOfHousehold', 'headOfHousehold');
  else if (said.has('married', 'couple')) put('filingStatus', 'married', 'married', 'couple');
  else if (said.has('single')) put('filingStatus', 'single', 'single');
  taxYear(said, facts);
  state(said, facts);
  return facts;
}

/** The year asked about: the latest year stated, where only one is, or the one beside "converted" or "for". */
function taxYear(said: Said, facts: Map<Slot, Fact>): void {
  const { reading } = said;
  const years = reading.mentions.filter((mention) => mention.kind === 'year');
  const linked = years.filter((year) => said.all('convert', 'contribute', 'recharacterize', 'rmd', 'distribute').some((phrase) => reading.sentenceOf[phrase.from] === reading.sentenceOf[year.from] && Math.abs(phrase.from - year.from) <= 6));
  const latest = linked.at(-1);
  if (latest) facts.set('taxYear', { value: Number(latest.value), words: quote(reading, latest.from, latest.to) });
}

function state(said: Said, facts: Map<Slot, Fact>): void {
  const { tokens, lexicon } = said.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const one = tokens[at]?.text ?? '';
    const two = `${one} ${tokens[at + 1]?.text ?? ''}`;
    const code = lexicon.states[two] ?? lexicon.states[one];
    if (code === undefined) continue;
    facts.set('state', { value: code, words: quote(said.reading, at, at + (lexicon.states[two] === undefined ? 1 : 2)) });
    return;
  }
}

import type { Fact, Intent, Slot } from '../slots.ts';
import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import { checkAge } from './checkAge.ts';
import { employment } from './employment.ts';
import type { Mention } from './mentions.ts';
import { firstWords } from './firstWords.ts';
import { quote } from './reading.ts';
import type { Said } from './reading.ts';
import { rolledIn } from './rolledIn.ts';

/** Facts that are not amounts: age, year, job, forms, filing status, plan type, state. */
export function circumstances(said: Said, account: 'ira' | 'plan', asked?: Intent): Map<Slot, Fact> {
  const facts = new Map<Slot, Fact>();
  const put = (slot: Slot, value: string | number | boolean, ...concepts: readonly Concept[]): void => {
    const phrase = said.all(...concepts)[0];
    facts.set(slot, { value, words: phrase ? quote(said.reading, phrase.from, phrase.to) : '' });
  };
  age(said, facts);
  if (account === 'plan') employment(said, put, asked);
  if (account === 'plan') planCircumstances(said, put);
  else iraCircumstances(said, put);
  filing(said, put);
  taxYear(said, facts);
  rothOpened(said, facts);
  const days = account === 'plan' ? checkAge(said, asked) : undefined;
  if (days) facts.set('daysSinceCheck', days);
  distributionCode(said, facts);
  state(said, facts);
  return facts;
}

export type Put = (slot: Slot, value: string | number | boolean, ...concepts: readonly Concept[]) => void;

/** The age the words state; without such, the one that only its place makes an age. */
function age(said: Said, facts: Map<Slot, Fact>): void {
  const ages = said.reading.mentions.filter((mention) => mention.kind === 'age');
  const own = ages.find((mention) => mention.sure && !mention.bound) ?? ages.find((mention) => !mention.bound) ?? ages[0];
  if (own) facts.set('age', { value: own.bound ? own.bound + own.value : own.value, words: quote(said.reading, own.from, own.to) });
}

function planCircumstances(said: Said, put: Put): void {
  planType(said, put);
  if (said.all('notSeparate').some((phrase) => !said.all('whatIf').some((what) => what.to <= phrase.from && phrase.from - what.to <= 3))) put('separateAccount', false, 'notSeparate');
  else if (said.has('ownBucket') || (said.has('separate') && said.near(['separate'], ['afterTax', 'account', 'plan', 'contribution', 'earnings'], 8))) put('separateAccount', true, 'ownBucket', 'separate');
  if (said.has('inPlan') && !said.affirmed('rothIra')) put('destination', 'inPlanRoth', 'inPlan');
  else if (!said.has('inPlan') && isAllToRoth(said)) put('destination', 'rothIra', 'rothIra', 'roth');
}

/** The plan named first, by its number in the tax code or by its words; one that only takes the money in is not it. */
function planType(said: Said, put: Put): void {
  const { tokens } = said.reading;
  const words = (['401k', '403b', '457b', 'tsp', 'pension'] as const).find((name) => said.all(name).some((phrase) => !phrase.isTarget && !isWithoutAfterTax(said, phrase)));
  const named = words ?? tokens.map((token) => PLAN_NUMBERS.get(token.text + token.suffix)).find((name) => name !== undefined);
  if (named !== undefined) put('planType', named, '401k', '403b', '457b', 'tsp', 'pension', 'oldPlan', 'newPlan', 'rothPlan', 'soloPlan');
  else if (said.has('mega')) put('planType', '401k', 'mega');
}

/** "The TSP has no after-tax money": another plan is meant. */
function isWithoutAfterTax(said: Said, phrase: Spotted): boolean {
  return said.all('nothingAfterTax').some((none) => none.from >= phrase.to && none.from - phrase.to <= 3);
}

const PLAN_NUMBERS: ReadonlyMap<string, string> = new Map([['401k', '401k'], ['401ks', '401k'], ['401a', '401k'], ['403b', '403b'], ['457b', '457b'], ['457', '457b']]);

/** After-tax money for a Roth IRA, and nothing said of another place for the rest. */
function isAllToRoth(said: Said): boolean {
  const roth = said.asTarget('roth', 'rothIra') || said.near(['want', 'want'], ['roth', 'rothIra'], 6);
  return roth && said.has('afterTax', 'nondeductible') && !said.has('preTax', 'split', 'wholePayout', 'rothPlan', 'rest', 'regular') && !said.asTarget('ira', 'rolloverIra');
}

function iraCircumstances(said: Said, put: Put): void {
  if (said.has('noRollIn')) put('planAcceptsRollIn', false, 'noRollIn');
  else if (said.has('acceptsRollIn', 'rollInDone')) put('planAcceptsRollIn', true, 'acceptsRollIn', 'rollInDone');
  const rolled = rolledIn(said);
  if (rolled) put('rolledOtherIrasToPlan', true, ...rolled.concepts);
  if (said.all('simpleIra').some((phrase) => !said.negated(phrase, 6) && said.reading.tokens[phrase.from - 1]?.text !== '/')) put('hasSimple', true, 'simpleIra');
  if (said.has('notFiled')) put('form8606Filed', false, 'notFiled');
  else if (said.has('form8606') && said.all('filed').some((phrase) => !phrase.concepts.has('formSays') && !isDoubted(said, phrase.from))) put('form8606Filed', true, 'filed');
}

/** "Dont know if he filed": no fact. */
function isDoubted(said: Said, at: number): boolean {
  return said.all('dontKnow', 'whenLater', 'canI').some((phrase) => phrase.to <= at && at - phrase.to <= 4 && said.reading.sentenceOf[phrase.from] === said.reading.sentenceOf[at]);
}

function filing(said: Said, put: Put): void {
  if (said.has('separately')) put('filingStatus', 'marriedSeparate', 'separately');
  else if (said.has('headOfHousehold')) put('filingStatus', 'headOfHousehold', 'headOfHousehold');
  else if (said.affirmed('married', 'couple', 'jointly')) put('filingStatus', 'married', 'married', 'couple', 'jointly');
  else if (said.affirmed('single')) put('filingStatus', 'single', 'single');
}

/** The farthest a year stands from what is done in it, in tokens. */
const NEAR = 7;

/** The year asked about: the latest one said beside a conversion or a contribution. A list of years is history, not a question. */
function taxYear(said: Said, facts: Map<Slot, Fact>): void {
  const { reading } = said;
  const years = reading.mentions.filter((mention) => mention.kind === 'year' && !reading.lexicon.sinceWords.includes(reading.tokens[mention.from - 1]?.text ?? ''));
  if (years.length === 0) return;
  const acts = said.all('convert', 'backdoor', 'mega', 'recharacterize', 'limit');
  const linked = years.filter((year) => !isInRange(year, years, reading)).filter((year) => acts.some((phrase) => reading.sentenceOf[phrase.from] === reading.sentenceOf[year.from] && Math.abs(phrase.from - year.from) <= NEAR));
  const listed = linked.filter((year, at) => at > 0 && isListed((linked[at - 1] as { to: number }).to, year.from, reading));
  const latest = linked.reduce<(typeof linked)[number] | undefined>((most, next) => (!most || Number(next.value) >= Number(most.value) ? next : most), undefined);
  if (latest && listed.length === 0) facts.set('taxYear', { value: Number(latest.value), words: quote(reading, latest.from, latest.to) });
}

/** "From 1991 to 1995": when something was done again and again. */
function isInRange(year: Mention, years: readonly Mention[], { tokens, lexicon }: Said['reading']): boolean {
  return years.some((other) => (other.from - year.to === 1 && lexicon.rangeWords.includes(tokens[year.to]?.text ?? '')) || (year.from - other.to === 1 && lexicon.rangeWords.includes(tokens[other.to]?.text ?? '')));
}

function isListed(from: number, to: number, { tokens, lexicon }: Said['reading']): boolean {
  return to - from <= 2 && tokens.slice(from, to).every(({ text }) => text === ',' || lexicon.listWords.includes(text));
}

/** "Opened my Roth in 2016", "Roth over 5 years old". */
function rothOpened(said: Said, facts: Map<Slot, Fact>): void {
  const { reading } = said;
  for (const opened of said.all('opened')) {
    const near = (at: number): boolean => reading.sentenceOf[at] === reading.sentenceOf[opened.from] && Math.abs(at - opened.from) <= 8;
    const year = reading.mentions.find((mention) => mention.kind === 'year' && near(mention.from));
    if (year && said.all('roth', 'rothIra').some((phrase) => near(phrase.from)) && !said.has('rothPlan')) {
      facts.set('rothOpenedYear', { value: Number(year.value), words: quote(reading, year.from, year.to) });
      return;
    }
  }
}

/** The code in box 7 of a 1099-R, when one is said. G, a direct rollover, is what is expected and says nothing. */
function distributionCode(said: Said, facts: Map<Slot, Fact>): void {
  const { tokens, lexicon, phraseAt, text } = said.reading;
  if (!said.has('form1099')) return;
  const codes: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!lexicon.codeWords.includes(tokens[at]?.text ?? '')) continue;
    let next = at + 1;
    while (next < at + 7 && (phraseAt.get(next)?.concepts.has('form1099') || lexicon.copulas.includes(tokens[next]?.text ?? '') || lexicon.articles.includes(tokens[next]?.text ?? '') || lexicon.prepositions.includes(tokens[next]?.text ?? ''))) next += 1;
    const token = tokens[next];
    if (token && token.kind !== 'mark' && token.end - token.start <= 2) codes.push(text.slice(token.start, token.end).toUpperCase());
  }
  const [code] = codes;
  if (codes.length === 1 && code !== undefined && code !== 'G') facts.set('form1099Code', { value: code, words: code });
}

/** The state of residence; not a state in the name of its pension fund. */
function state(said: Said, facts: Map<Slot, Fact>): void {
  const { tokens, lexicon, phraseAt } = said.reading;
  const first = firstWords(lexicon.states);
  for (let at = 0; at < tokens.length; at += 1) {
    const one = tokens[at]?.text ?? '';
    if (!first.has(one)) continue;
    const two = `${one} ${tokens[at + 1]?.text ?? ''}`;
    const code = lexicon.states[two] ?? lexicon.states[one];
    if (code === undefined) continue;
    const to = at + (lexicon.states[two] === undefined ? 1 : 2);
    if (phraseAt.get(to)?.concepts.has('pension')) continue;
    facts.set('state', { value: code, words: quote(said.reading, at, to) });
    if (!lexicon.fromWords.includes(tokens[at - 1]?.text ?? '')) return;
  }
}

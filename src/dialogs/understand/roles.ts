import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** What part an amount plays in its clause. Roles marked "aside" are understood so that they are not taken for something else. */
export type Role =
  | 'iraBalance' | 'iraYearEnd' | 'sep' | 'simple' | 'basis' | 'preTax' | 'newNondeductible' | 'convert' | 'distribution' | 'rmd' | 'qcd' | 'hfd' | 'withheld' | 'rollIn'
  | 'planBalance' | 'afterTax' | 'afterTaxTotal' | 'earnings' | 'rothPlan' | 'match' | 'cash' | 'pre1987' | 'post1986' | 'loan' | 'income' | 'nextYear'
  | 'limit' | 'taxAmount' | 'aside';

export interface RoledAmount {
  readonly mention: Mention;
  readonly role: Role | undefined;
  readonly score: number;
  /** All concepts near the amount, with how near (0 to 1). */
  readonly near: ReadonlyMap<Concept, number>;
  /** Index of its sentence. */
  readonly sentence: number;
}

type Weights = Readonly<Partial<Record<Concept, readonly (readonly [Role, number])[]>>>;

const COMMON: Weights = {
  rmd: [['rmd', 1.9]], qcd: [['qcd', 1.9]], hfd: [['hfd', 1.9]], withhold: [['withheld', 1.8]], income: [['income', 1.7]], limit: [['limit', 0.9]], loan: [['loan', 1.8]], companyStock: [['aside', 1.8]],
  inherited: [['aside', 1.1]], tax: [['taxAmount', 0.7]], taxable: [['taxAmount', 0.7]], penalty: [['taxAmount', 1]], bank: [['aside', 1]], hsa: [['aside', 0.9]], nextYear: [['nextYear', 0.9]], pre1987: [['pre1987', 2]], post1986: [['post1986', 2]],
};

const IRA: Weights = {
  ...COMMON,
  ira: [['iraBalance', 1]], rolloverIra: [['iraBalance', 1.3]], newIra: [['iraBalance', 0.7], ['basis', 0.6]], sepIra: [['sep', 1.4]], simpleIra: [['simple', 1.4]],
  total: [['iraBalance', 0.8]], value: [['iraBalance', 0.8]], balance: [['iraBalance', 0.7]], account: [['iraBalance', 0.5]], aggregate: [['iraBalance', 0.9]], other: [['iraBalance', 0.4]], now: [['iraBalance', 0.2]],
  basis: [['basis', 1.7]], nondeductible: [['basis', 1.4]], afterTax: [['basis', 1.4]], form8606: [['basis', 0.5]], contribution: [['basis', 0.35], ['newNondeductible', 0.35]], carryForward: [['basis', 0.4]],
  preTax: [['preTax', 1.5]], regular: [['preTax', 0.4]], rest: [['preTax', 0.7]],
  contribute: [['newNondeductible', 1]], backdoor: [['newNondeductible', 0.5], ['convert', 0.2]], thisYear: [['newNondeductible', 0.2]],
  convert: [['convert', 1.7]], move: [['convert', 0.7]], rollover: [['convert', 0.4], ['rollIn', 0.3]], recharacterize: [['newNondeductible', 0.9]],
  distribute: [['distribution', 1.3]], cash: [['distribution', 0.6]], isolate: [['rollIn', 1.4]], soloPlan: [['rollIn', 0.4]],
  plan: [['planBalance', 0.9]], '401k': [['planBalance', 0.9]], '403b': [['planBalance', 0.9]], '457b': [['planBalance', 0.9]], tsp: [['planBalance', 0.9]], oldPlan: [['planBalance', 0.7]], pension: [['planBalance', 0.8]],
  roth: [['aside', 0.8]], rothIra: [['aside', 0.9]], rothPlan: [['rothPlan', 1.4]], earnings: [['earnings', 1]], loss: [['aside', 0.2]], yearEnd: [['iraYearEnd', 1.4]],
};

const PLAN: Weights = {
  ...COMMON,
  plan: [['planBalance', 1]], '401k': [['planBalance', 1]], '403b': [['planBalance', 1]], '457b': [['planBalance', 1]], tsp: [['planBalance', 1]], pension: [['planBalance', 1]], oldPlan: [['planBalance', 1]], newPlan: [['planBalance', 0.6]],
  total: [['planBalance', 0.9]], value: [['planBalance', 0.7]], balance: [['planBalance', 0.6]], account: [['planBalance', 0.3]],
  afterTax: [['afterTax', 1.5]], nondeductible: [['afterTax', 0.9]], basis: [['afterTax', 1.3]], contribution: [['afterTax', 0.6]], contribute: [['afterTax', 0.5]], separate: [['afterTaxTotal', 0.3]],
  earnings: [['earnings', 1.7]], preTax: [['preTax', 1.5]], regular: [['preTax', 0.9]], rest: [['preTax', 0.5]],
  rothPlan: [['rothPlan', 1.8]], roth: [['rothPlan', 0.7]], rothIra: [['distribution', 0.2]], match: [['match', 1.5]],
  distribute: [['distribution', 1.4]], partial: [['distribution', 0.4]], rollover: [['distribution', 1]], move: [['distribution', 1]], inService: [['distribution', 0.5]], convert: [['distribution', 0.9]],
  cash: [['cash', 1.2]], toMe: [['cash', 1.2]], check: [['cash', 0.5]], keep: [['cash', 0.4]], leaveIn: [['aside', 1]],
  ira: [['iraBalance', 0.7]], rolloverIra: [['iraBalance', 0.9]], sepIra: [['sep', 1.2]], simpleIra: [['simple', 1.2]],
};

/** Concepts said by verbs: the amount follows them. */
const VERBS: ReadonlySet<Concept> = new Set(['convert', 'distribute', 'move', 'rollover', 'contribute', 'keep', 'cash', 'withhold', 'isolate', 'income', 'leaveIn']);
/** Accounts named as the place money goes to say nothing about what that account holds. */
const ACCOUNTS: ReadonlySet<Concept> = new Set(['ira', 'rothIra', 'roth', 'sepIra', 'simpleIra', 'rolloverIra', 'newIra', 'plan', '401k', '403b', '457b', 'tsp', 'pension', 'newPlan', 'oldPlan', 'soloPlan', 'rothPlan', 'bank', 'hsa']);
/** The least score with which an amount is given a role. */
const ENOUGH = 0.42;

const HARD = new Set(['.', '?', '!', ';', '\n']);

/** The sentence number of every token. A point inside a number is part of the number and never ends a sentence. */
export function sentences(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map((token) => {
    if (token.newLine) sentence += 1;
    const mine = sentence;
    if (token.kind === 'mark' && HARD.has(token.text)) sentence += 1;
    return mine;
  });
}

/** The role of every amount, judged by the words around it and by which account the message is about. */
export function assignRoles(tokens: readonly Token[], mentions: readonly Mention[], spotted: readonly Spotted[], lexicon: Lexicon, account: 'ira' | 'plan'): RoledAmount[] {
  const sentenceOf = sentences(tokens);
  const amounts = mentions.filter((mention) => mention.kind === 'money' || mention.kind === 'plain' || mention.kind === 'percent');
  const style = writingStyle(tokens, amounts, spotted, lexicon);
  const context: Linking = { tokens, numberAt: numberMap(mentions), phraseAt: phraseMap(spotted), lexicon, style };
  const near = amounts.map(() => new Map<Concept, number>());
  for (const phrase of spotted) {
    const strengths = amounts.map((amount) => (sentenceOf[amount.from] === sentenceOf[phrase.from] ? affinity(phrase, amount, context) : 0));
    const best = Math.max(0, ...strengths);
    amounts.forEach((_, at) => {
      const strength = strengths[at] as number;
      if (strength < 0.02) return;
      const mine = strength >= best * 0.8 ? strength : strength * 0.3;
      for (const concept of phrase.concepts) {
        const known = near[at] as Map<Concept, number>;
        const weighed = phrase.isTarget && ACCOUNTS.has(concept) ? mine * 0.15 : mine;
        known.set(concept, Math.max(known.get(concept) ?? 0, weighed));
      }
    });
  }
  const weights = account === 'plan' ? PLAN : IRA;
  return amounts.map((mention, at) => ({ mention, ...bestRole(near[at] as Map<Concept, number>, weights), near: near[at] as Map<Concept, number>, sentence: sentenceOf[mention.from] ?? 0 }));
}

function bestRole(near: ReadonlyMap<Concept, number>, weights: Weights): { role: Role | undefined; score: number } {
  const scores = new Map<Role, number>();
  for (const [concept, strength] of near) {
    for (const [role, weight] of weights[concept] ?? []) scores.set(role, (scores.get(role) ?? 0) + weight * strength);
  }
  let role: Role | undefined;
  let score = 0;
  for (const [candidate, value] of scores) {
    if (value > score) {
      role = candidate;
      score = value;
    }
  }
  return score >= ENOUGH ? { role, score } : { role: undefined, score };
}

interface Linking {
  readonly tokens: readonly Token[];
  readonly numberAt: ReadonlySet<number>;
  readonly phraseAt: ReadonlySet<number>;
  readonly lexicon: Lexicon;
  readonly style: 'nounFirst' | 'numberFirst' | 'mixed';
}

function numberMap(mentions: readonly Mention[]): Set<number> {
  const at = new Set<number>();
  for (const mention of mentions) if (mention.kind === 'money' || mention.kind === 'plain') for (let token = mention.from; token < mention.to; token += 1) at.add(token);
  return at;
}

function phraseMap(spotted: readonly Spotted[]): Set<number> {
  const at = new Set<number>();
  for (const phrase of spotted) for (let token = phrase.from; token < phrase.to; token += 1) at.add(token);
  return at;
}

/** The farthest apart, in tokens, that a word and an amount can belong together. */
const FARTHEST = 16;

/** How strongly a phrase and an amount belong together, 0 to 1: the fewer and the lighter the words between, the more. */
function affinity(phrase: Spotted, amount: Mention, link: Linking): number {
  const before = phrase.to <= amount.from;
  const from = before ? phrase.to : amount.to;
  const to = before ? amount.from : phrase.from;
  if (to - from > FARTHEST || to < from) return phrase.from < amount.to && amount.from < phrase.to ? 1 : 0;
  let cost = 0;
  let bridged = false;
  for (let at = from; at < to; at += 1) {
    const token = link.tokens[at] as Token;
    const bridge = before ? link.lexicon.bridgeToNumber : link.lexicon.bridgeFromNumber;
    if (token.text === '$' || token.text === '~') continue;
    if (link.numberAt.has(at)) cost += 3 / numberLength(link, at);
    else if (token.kind === 'mark') cost += MARKS[token.text] ?? 0.6;
    else if (link.lexicon.listWords.includes(token.text)) cost += 1.1;
    else if (link.lexicon.breakWords.includes(token.text)) cost += 1.4;
    else if (bridge.includes(token.text)) {
      cost += 0.2;
      bridged = true;
    } else cost += link.phraseAt.has(at) ? 0.35 : 0.8;
    if (token.text === '=' || token.text === ':') bridged = true;
  }
  const verb = [...phrase.concepts].some((concept) => VERBS.has(concept));
  if (!before && verb) cost += bridged ? 0.5 : 0.9;
  if (!bridged && before && !verb) cost += link.style === 'numberFirst' ? 0.8 : 0.15;
  if (!bridged && !before && link.style === 'nounFirst') cost += 0.9;
  return Math.exp(-0.6 * cost);
}

function numberLength(link: Linking, at: number): number {
  let length = 1;
  for (let back = at - 1; link.numberAt.has(back); back -= 1) length += 1;
  for (let next = at + 1; link.numberAt.has(next); next += 1) length += 1;
  return length;
}

const MARKS: Readonly<Record<string, number>> = { ',': 1.1, '(': 0.5, ')': 0.5, '-': 0.4, ':': 0.1, '=': 0.1, '+': 1.4, '&': 1.1, '"': 0.1, "'": 0.1, '/': 0.8, '*': 0.2 };

/** Whether this person writes "ira 75000 basis 5000" or "75k ira, 5k basis". */
function writingStyle(tokens: readonly Token[], amounts: readonly Mention[], spotted: readonly Spotted[], lexicon: Lexicon): Linking['style'] {
  const starts = new Map(spotted.map((phrase) => [phrase.from, phrase]));
  const ends = new Map(spotted.map((phrase) => [phrase.to, phrase]));
  let nounFirst = 0;
  let numberFirst = 0;
  for (const amount of amounts) {
    let back = amount.from;
    while (back > 0 && (lexicon.bridgeToNumber.includes(tokens[back - 1]?.text ?? '') || ['$', '=', ':', '~'].includes(tokens[back - 1]?.text ?? ''))) back -= 1;
    if (ends.has(back)) nounFirst += 1;
    if (starts.has(amount.to)) numberFirst += 1;
  }
  if (nounFirst === numberFirst) {
    const first = spotted[0];
    const amount = amounts[0];
    if (!first || !amount || nounFirst < 2) return 'mixed';
    return first.from < amount.from ? 'nounFirst' : 'numberFirst';
  }
  return nounFirst > numberFirst ? 'nounFirst' : 'numberFirst';
}

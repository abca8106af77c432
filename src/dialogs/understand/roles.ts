import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { ACCOUNTS, IRA, isTelling, PLAN, PLANS, VERBS } from './weights.ts';
import type { Role, Weights } from './weights.ts';
import { Zoner } from './zones.ts';
import type { Zone } from './zones.ts';

export type { Role } from './weights.ts';

/** An amount with the part it plays. */
export interface RoledAmount {
  readonly mention: Mention;
  readonly role: Role | undefined;
  readonly score: number;
  /** The concepts that belong to the amount, with how strongly (0 to 1). */
  readonly near: ReadonlyMap<Concept, number>;
  /** Where the amount goes, when that is said right behind it: "50k *to the Roth*". */
  readonly target?: 'roth' | 'ira' | 'plan';
  /** A product of a yearly amount and a number of years, or of equal parts. */
  readonly many?: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Its part of the text, in tokens, end exclusive. */
  readonly zone: { readonly from: number; readonly to: number };
}

/** The least score with which an amount is given a role. */
const ENOUGH = 0.4;
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

export function isVerb(phrase: Spotted): boolean {
  for (const concept of phrase.concepts) if (VERBS.has(concept)) return true;
  return false;
}

/** The role of every amount, judged by the words of its own part of the sentence and by which account the message is about. */
export function assignRoles(tokens: readonly Token[], mentions: readonly Mention[], spotted: readonly Spotted[], lexicon: Lexicon, account: 'ira' | 'plan'): RoledAmount[] {
  const sentenceOf = sentences(tokens);
  const amounts = mentions.filter((mention) => mention.kind === 'money' || mention.kind === 'plain' || mention.kind === 'percent');
  const zones = new Zoner(tokens, sentenceOf, spotted.filter(({ concepts }) => isTelling(concepts)), lexicon, isVerb).zones(amounts);
  const weights = account === 'plan' ? PLAN : IRA;
  const denied = new Set(spotted.filter(({ concepts }) => concepts.has('not')).map(({ to }) => to));
  const roled = amounts.map((mention, at): RoledAmount => {
    const zone = zones[at] as Zone;
    const near = new Map<Concept, number>();
    let target: RoledAmount['target'];
    let outOfRoth = false;
    for (const { phrase, strength, side } of zone.ties) {
      const isAccount = [...phrase.concepts].some((concept) => ACCOUNTS.has(concept));
      if (denied.has(phrase.from) && ((isAccount && side === 'right') || phrase.concepts.has('convert'))) continue;
      const goes = phrase.isTarget && isAccount;
      if (goes && side === 'right' && strength > 0.2) target ??= targetOf(phrase);
      const comesFrom = side === 'right' && isAccount && isFrom(tokens, mention.to, phrase.from, lexicon);
      for (const concept of phrase.concepts) near.set(concept, Math.max(near.get(concept) ?? 0, goes ? strength * 0.1 : comesFrom ? strength * 0.3 : strength));
      if (comesFrom && !phrase.isTarget && account === 'ira' && (phrase.concepts.has('roth') || phrase.concepts.has('rothIra'))) outOfRoth = true;
      if (comesFrom && strength > 0.4) near.set('distribute', Math.max(near.get('distribute') ?? 0, 0.4));
    }
    inOrOut(near, mention, tokens, lexicon);
    return { mention, ...(outOfRoth ? { role: 'aside' as const, score: 1 } : withTarget(wanted(totalOf(bestRole(near, weights), near), near, account), target, account)), near, ...(target ? { target } : {}), sentence: sentenceOf[mention.from] ?? 0, zone: { from: zone.from, to: zone.to } };
  });
  return partsOfWholes(roled, tokens, new Map(spotted.map((phrase) => [phrase.from, phrase])), lexicon, weights, account);
}

/** "100k of the 180k pretax into the plan": the first goes there, the second is what it is part of. "From 95k to 70k": the second is what is. */
function partsOfWholes(amounts: readonly RoledAmount[], tokens: readonly Token[], spotted: ReadonlyMap<number, Spotted>, lexicon: Lexicon, weights: Weights, account: 'ira' | 'plan'): RoledAmount[] {
  const out = [...amounts];
  for (let at = 0; at + 1 < out.length; at += 1) {
    const one = out[at] as RoledAmount;
    const two = out[at + 1] as RoledAmount;
    const between = tokens.slice(one.mention.to, Math.min(two.mention.from, one.mention.to + 6)).map(({ text }) => text).filter((text) => text !== '$');
    if (between.length === 0 || (between.length > 4 && !spottedAfter(spotted, one.mention.to, two.mention.from))) continue;
    if (spottedAfter(spotted, one.mention.to, two.mention.from)) {
      out[at] = { ...one, role: 'iraYearEnd', score: 1.5, near: new Map([...one.near, ['afterConverting', 1]]) };
      out[at + 1] = { ...two, role: 'convert', score: 1.5, near: new Map([['convert', 1]]) };
      continue;
    }
    const before = tokens[one.mention.from - (tokens[one.mention.from - 1]?.text === '$' ? 2 : 1)]?.text ?? '';
    if (between.length === 1 && lexicon.toWords.includes(between[0] as string) && lexicon.fromWords.includes(before)) {
      const strongest = one.score >= two.score ? one : two;
      out[at] = { ...one, role: 'aside', score: 1 };
      out[at + 1] = { ...two, role: strongest.role, score: strongest.score, near: strongest.near };
    } else if (one.mention.kind === 'percent' && isOf(between, lexicon)) {
      const told = [...two.near].filter(([concept]) => PREDICATES.includes(concept));
      const rest = new Map([...two.near].filter(([concept]) => !PREDICATES.includes(concept)));
      if (told.length > 0 && rest.size > 0) {
        out[at] = { ...one, near: new Map([...one.near, ...told]) };
        out[at + 1] = { ...two, near: rest, ...bestRole(rest, weights) };
      }
    } else if (isOf(between, lexicon) && two.role === undefined && (one.role === 'convert' || one.role === 'distribution')) {
      out[at + 1] = { ...two, role: account === 'ira' ? 'iraBalance' : 'planBalance', score: 1 };
    } else if (isOf(between, lexicon) && (two.role === 'rollIn' || (account === 'ira' && (two.near.get('isolate') ?? 0) > 0.3)) && two.target === undefined && one.mention.kind !== 'percent') {
      const { isolate: _, ...rest } = Object.fromEntries(two.near) as Partial<Record<Concept, number>>;
      out[at] = { ...one, role: 'rollIn', score: 1 };
      out[at + 1] = { ...two, ...bestRole(new Map(Object.entries(rest) as [Concept, number][]), weights) };
    } else if (isOf(between, lexicon) && two.target !== undefined && one.mention.kind !== 'percent') {
      const { target, ...rest } = two;
      out[at] = { ...one, ...withTarget(one, target, account), target };
      out[at + 1] = { ...rest, ...bestRole(two.near, weights) };
    }
  }
  return out;
}

/** "7,500 in, 7,500 out": a lone "in" behind an amount puts it in, a lone "out" takes it to the Roth. */
function inOrOut(near: Map<Concept, number>, mention: Mention, tokens: readonly Token[], lexicon: Lexicon): void {
  const [word, next] = [tokens[mention.to], tokens[mention.to + 1]];
  if (word?.kind !== 'word' || (next !== undefined && next.kind !== 'mark' && !lexicon.listWords.includes(next.text))) return;
  if (lexicon.inWords.includes(word.text)) near.set(Math.max(near.get('rollover') ?? 0, near.get('move') ?? 0) > 0.3 ? 'isolate' : 'contribute', 1);
  else if (lexicon.outWords.includes(word.text)) near.set('convert', 1);
}

/** What a share of an account is said to be: "a fifth of my 250k in IRAs is *after-tax*". */
const PREDICATES: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'preTax', 'allAfterTax'];

function isOf(between: readonly string[], lexicon: Lexicon): boolean {
  const last = between.at(-1) ?? '';
  if (between.length > 2) return lexicon.articles.includes(last) && lexicon.fromWords.includes(between.at(-2) ?? '');
  return lexicon.fromWords.includes(between[0] ?? '') && between.every((text) => lexicon.fromWords.includes(text) || lexicon.articles.includes(text));
}

/** "50,000 *from* my 457": a part that comes out of the account. */
function isFrom(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  return to - at <= 4 && lexicon.sourceWords.includes(tokens[at]?.text ?? '');
}

/** "33,000 after converting 11,000": the first is what is left. */
function spottedAfter(spotted: ReadonlyMap<number, Spotted>, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 8; at += 1) {
    const phrase = spotted.get(at);
    if (phrase?.concepts.has('afterConverting')) return to - phrase.to <= 2;
  }
  return false;
}

/** "Nondeductible contributions, 17,500 total": the total of what was put in, not of the account. */
function totalOf(best: { role: Role | undefined; score: number }, near: ReadonlyMap<Concept, number>): { role: Role | undefined; score: number } {
  const strongest = (...concepts: readonly Concept[]): number => Math.max(0, ...concepts.map((concept) => near.get(concept) ?? 0));
  const ofBasis = best.role === 'iraBalance' && strongest('total') > 0.5 && strongest('nondeductible', 'afterTax', 'basis') > 0.35 && strongest('ira', 'rolloverIra', 'newIra', 'aggregate', 'balance', 'value') < 0.3;
  return ofBasis ? { role: 'basis', score: 1 } : best;
}

function targetOf(phrase: Spotted): RoledAmount['target'] {
  if (phrase.concepts.has('roth') || phrase.concepts.has('rothIra') || phrase.concepts.has('rothPlan')) return 'roth';
  return PLANS.some((concept) => phrase.concepts.has(concept)) ? 'plan' : 'ira';
}

/** "Want 4k in Roth": what is wanted in the Roth is converted. */
function wanted(best: { role: Role | undefined; score: number }, near: ReadonlyMap<Concept, number>, account: 'ira' | 'plan'): { role: Role | undefined; score: number } {
  const strong = (...concepts: readonly Concept[]): boolean => concepts.some((concept) => (near.get(concept) ?? 0) > 0.45);
  if (account === 'ira' && best.role === 'preTax' && (near.get('isolate') ?? 0) > 0.3 && strong('rollover', 'move')) return { role: 'rollIn', score: 1 };
  return account === 'ira' && best.role === 'aside' && strong('roth', 'rothIra') && strong('want', 'take', 'move', 'convert') ? { role: 'convert', score: 1 } : best;
}

/** "50k of it to the Roth": where money goes tells what is done with it when no verb does. */
function withTarget(best: { role: Role | undefined; score: number }, target: RoledAmount['target'], account: 'ira' | 'plan'): { role: Role | undefined; score: number } {
  if (target === undefined) return best;
  if (account === 'plan' && target === 'roth' && best.role === 'preTax') return { role: 'distribution', score: 1 };
  const open = best.role === undefined || best.role === 'convert' || best.role === 'iraBalance' || best.role === 'distribution' || best.role === 'preTax' || best.role === 'newNondeductible' || best.score < 0.7;
  if (account === 'ira' && target === 'roth' && (best.role === undefined || best.role === 'distribution' || best.score < 0.7)) return { role: 'convert', score: 1 };
  if (account === 'ira' && target === 'plan' && open) return { role: 'rollIn', score: 1 };
  return best;
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

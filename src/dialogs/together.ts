import { addMoney, compareMoney, subtractMoney } from '../engine/index.ts';
import type { Fact, Slot } from './slots.ts';
import { anotherIra, leavesPool } from './poolParts.ts';
import type { Session, State } from './session.ts';
import { yearsToldAgain } from './relative.ts';
import { quote } from './understand/reading.ts';
import type { Understood } from './understand/index.ts';

type Facts = Map<Slot, Fact>;

/**
 * Facts that only make sense beside earlier ones: "the rest is 36,800 pretax", "another IRA, 40k", "nothing else", "do both
 * this year", "I meant the 401(k)". Changes `facts` in place and says which earlier slots no longer hold.
 */
export function together(facts: Facts, understood: Understood, session: Session): Slot[] {
  const { now } = session;
  ofThisAccount(facts, understood, now);
  restOfPool(facts, understood, now);
  nothingElse(facts, understood, now);
  correctedPart(facts, now);
  anotherIra(facts, understood, now);
  moreOfPool(facts, understood, now);
  earlierBasis(facts, understood, now);
  namedAccountLeaves(facts, understood, now);
  partsOfPayout(facts, now);
  movedIntoPlan(facts, understood);
  noConversion(facts, understood, now);
  noBasis(facts, understood, now);
  yearsToldAgain(facts, understood, now);
  return [...leavesPool(facts, understood, session), ...bothThisYear(facts, understood, now), ...otherAccount(facts, understood, now)];
}

function text(fact: Fact | undefined): string | undefined {
  return typeof fact?.value === 'string' && fact.value !== 'all' ? fact.value : undefined;
}

/** "The rest is 36,800 pretax": pool = basis + the rest. */
function restOfPool(facts: Facts, understood: Understood, now: State): void {
  if (now.account === 'plan' || now.facts.planTotal) return;
  const basis = text(facts.get('iraBasis')) ?? text(now.facts.iraBasis);
  const { said, amounts } = understood;
  const rest = said.has('rest') || understood.stated.size === 0;
  const nearRest = (from: number): boolean => said.all('rest').some((phrase) => Math.abs(phrase.from - from) <= 8 && said.reading.sentenceOf[phrase.from] === said.reading.sentenceOf[from]);
  // A share ("half of it is pretax") is no amount of its own.
  const dollars = amounts.filter((amount) => amount.mention.kind !== 'percent');
  const preTax = dollars.find((amount) => amount.role === 'preTax') ?? dollars.find((amount) => (amount.role === undefined || amount.role === 'iraBalance') && nearRest(amount.mention.from));
  if (!preTax || basis === undefined || (now.facts.iraTotal && !rest)) return;
  if (facts.has('iraTotal') && text(facts.get('iraTotal')) !== preTax.mention.value) return;
  if (facts.has('iraBasis') && text(facts.get('iraBasis')) === preTax.mention.value) return;
  // What is paid in next spring is not there yet.
  const late = text(facts.get('lateNondeductible')) ?? text(now.facts.lateNondeductible) ?? '0';
  const there = compareMoney(basis, late) >= 0 ? subtractMoney(basis, late) : basis;
  facts.set('iraTotal', { value: addMoney(there, preTax.mention.value), words: quote(said.reading, preTax.mention.from, preTax.mention.to) });
  if (text(facts.get('newNondeductible')) === preTax.mention.value) facts.delete('newNondeductible');
}

/** "Nothing else in any IRA": the pool is what was just put in. */
function nothingElse(facts: Facts, understood: Understood, now: State): void {
  const fresh = facts.get('newNondeductible') ?? now.facts.newNondeductible;
  if (!understood.said.has('noOther') || !fresh || facts.has('iraTotal') || now.facts.iraTotal || facts.has('iraYearEnd')) return;
  facts.set('iraTotal', { value: fresh.value, words: fresh.words });
}

/** "My SIMPLE is 33,000", "another IRA, 40k, all pretax": one more account in the pool, unless a total was named or corrected. */
function moreOfPool(facts: Facts, understood: Understood, now: State): void {
  const { said } = understood;
  const before = text(now.facts.iraTotal) ?? text(now.facts.iraThisAccount) ?? (now.facts.newNondeductible && !now.facts.lateNondeductible && now.intent === 'backdoor_roth' ? text(now.facts.newNondeductible) : undefined);
  const added = text(facts.get('iraTotal')) ?? text(facts.get('simpleTotal')) ?? text(facts.get('sepTotal'));
  if (before === undefined || added === undefined || said.has('total', 'aggregate', 'instead', 'whatIf') || said.has('correct')) return;
  if (said.has('noOther') || understood.amounts.some((amount) => addMoney(before, amount.mention.value === '' ? '0' : amount.mention.value) === added)) return;
  const another = said.has('other') || (said.has('simpleIra') && !now.facts.simpleTotal) || (said.has('sepIra') && !now.facts.sepTotal) || (said.has('rolloverIra') && now.facts.iraBasis !== undefined);
  const forgotten = now.intent === 'backdoor_roth' && !now.facts.iraTotal && !now.facts.lateNondeductible;
  if (!another && !forgotten) return;
  const typed = facts.get('iraTotal') ?? facts.get('simpleTotal') ?? facts.get('sepTotal');
  facts.set('iraTotal', { value: addMoney(before, added), words: typed?.words ?? '' });
  for (const slot of ['newNondeductible', 'iraBasis'] as const) if (text(facts.get(slot)) === added) facts.delete(slot);
}

/** "What if I move the SIMPLE into my new 401(k)": what that account holds is what leaves. */
function namedAccountLeaves(facts: Facts, understood: Understood, now: State): void {
  if (understood.intent !== 'ira_isolate_basis' || facts.has('rolloverToPlan')) return;
  const part = understood.said.has('simpleIra') ? now.facts.simpleTotal : understood.said.has('sepIra') ? now.facts.sepTotal : undefined;
  if (part && now.facts.iraTotal) facts.set('rolloverToPlan', part);
}

/** "Say I move the 133k over there": into the plan, not into a Roth. */
function movedIntoPlan(facts: Facts, { intent, said }: Understood): void {
  const moved = facts.get('convertAmount');
  if (intent !== 'ira_isolate_basis' || !moved || said.has('convert', 'roth', 'rothIra', 'noConversion') || facts.has('rolloverToPlan')) return;
  facts.delete('convertAmount');
  facts.set('rolloverToPlan', moved);
}

/** "Make the conversion 0", "skip the conversion". */
function noConversion(facts: Facts, { said, amounts }: Understood, now: State): void {
  if (!now.facts.convertAmount || facts.has('convertAmount') || !said.has('convert', 'noConversion')) return;
  const none = amounts.every(({ mention }) => mention.value === '0') && (said.near(['zero', 'noneOf'], ['convert'], 4) || said.has('noConversion') || amounts.length > 0);
  if (none) facts.set('convertAmount', { value: '0', words: said.reading.text.slice(0, 80) });
}

/** "Then send 16,000 to a Roth and pay me the 24,000": the parts of the 40,000 that is already known. */
function partsOfPayout(facts: Facts, now: State): void {
  const part = text(facts.get('distributionAmount'));
  const cash = text(facts.get('cashWanted'));
  const whole = text(now.facts.distributionAmount);
  if (part !== undefined && cash !== undefined && whole !== undefined && compareMoney(addMoney(part, cash), whole) === 0) facts.delete('distributionAmount');
}

/** "What if the basis is 0?", "zero after tax in there". */
function noBasis(facts: Facts, { said, amounts }: Understood, now: State): void {
  if (facts.has('iraBasis') || facts.has('planAfterTaxBasis') || amounts.some(({ mention }) => mention.kind !== 'percent' && mention.value !== '0')) return;
  if (!said.has('nothingAfterTax') && !said.near(['zero', 'zeroBalance'], ['basis', 'afterTax', 'nondeductible'], 4)) return;
  facts.set(now.account === 'plan' ? 'planAfterTaxBasis' : 'iraBasis', { value: '0', words: said.reading.text.slice(0, 80) });
}

/** In a backdoor conversion, basis named beside this year's contribution is basis from before. */
function earlierBasis(facts: Facts, understood: Understood, now: State): void {
  const fresh = text(now.facts.newNondeductible);
  const named = text(facts.get('iraBasis'));
  if (fresh === undefined || named === undefined || facts.has('newNondeductible') || now.intent !== 'backdoor_roth' || understood.said.has('total', 'correct')) return;
  if (compareMoney(named, fresh) === 0 || text(now.facts.iraBasis) !== fresh) return;
  facts.set('iraBasis', { value: addMoney(named, fresh), words: facts.get('iraBasis')?.words ?? '' });
}

/** "Do both this year instead", "no, all of it now": next year's conversion joins this year's. */
function bothThisYear(facts: Facts, { said }: Understood, now: State): Slot[] {
  const this_ = text(now.facts.convertAmount);
  const next = text(now.facts.convertNextYear);
  if (this_ === undefined || next === undefined || !said.has('thisYear', 'now') || !said.has('each', 'everything')) return [];
  facts.set('convertAmount', { value: addMoney(this_, next), words: said.reading.text.slice(0, 80) });
  return ['convertNextYear'];
}

/** "And if 5,000 of it were after tax?": what names no account is said of the one that is talked about. */
function ofThisAccount(facts: Facts, { said }: Understood, now: State): void {
  const named = now.account === 'plan' ? said.has('ira', 'rolloverIra', 'sepIra', 'simpleIra', 'newIra') : said.has('401k', '403b', '457b', 'tsp', 'plan', 'oldPlan', 'newPlan');
  if (now.account === null || named) return;
  for (const [ira, plan] of COUNTERPARTS) {
    const [from, into] = now.account === 'plan' ? [ira, plan] : [plan, ira];
    const fact = facts.get(from);
    if (!fact || facts.has(into) || now.facts[from]) continue;
    facts.set(into, fact);
    facts.delete(from);
  }
}

/** "No, the SEP has 10,000": the pool changes by as much as the account that is part of it. */
function correctedPart(facts: Facts, now: State): void {
  for (const slot of ['sepTotal', 'simpleTotal'] as const) {
    const [before, after, pool] = [text(now.facts[slot]), text(facts.get(slot)), text(now.facts.iraTotal)];
    if (before === undefined || after === undefined || pool === undefined || compareMoney(before, after) === 0 || compareMoney(pool, before) < 0) continue;
    if (facts.has('iraTotal') && text(facts.get('iraTotal')) !== after) continue;
    facts.set('iraTotal', { value: addMoney(subtractMoney(pool, before), after), words: facts.get(slot)?.words ?? '' });
  }
}

/** The same fact in the other account. */
const COUNTERPARTS: readonly (readonly [Slot, Slot])[] = [['iraTotal', 'planTotal'], ['iraBasis', 'planAfterTaxBasis'], ['convertAmount', 'distributionAmount']];

/** "I meant the 401(k)": what was said of one account was said of the other. */
function otherAccount(facts: Facts, understood: Understood, now: State): Slot[] {
  const { said } = understood;
  const to = understood.account === 'plan' || said.asSubject('401k', '403b', '457b', 'tsp', 'plan') ? 'plan' : 'ira';
  if (!now.account || to === now.account || !said.has('correct', 'switchTo') || !said.has('instead', 'switchTo')) return [];
  const dropped: Slot[] = [];
  for (const [ira, plan] of COUNTERPARTS) {
    const [from, into] = to === 'plan' ? [ira, plan] : [plan, ira];
    const known = now.facts[from];
    if (!known || now.facts[into]) continue;
    if (!facts.has(into)) facts.set(into, known);
    dropped.push(from);
  }
  return dropped;
}

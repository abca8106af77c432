import { addMoney, compareMoney, subtractMoney, timesMoney } from '../../engine/index.ts';
import type { Fact, Slot, SlotValue } from '../slots.ts';
import type { Concept } from './concept.ts';
import { quote } from './reading.ts';
import type { Reading, Said } from './reading.ts';
import { assignRoles } from './roles.ts';
import type { Role, RoledAmount } from './roles.ts';
import { circumstances } from './circumstances.ts';

/** What the message says, by slot. */
export type Stated = Map<Slot, Fact>;

/**
 * The facts of one message, given which account it is about. Sums of stated parts are made ("12,000 + 13,500 + 14,200",
 * "the rest is 36,800 pretax"); nothing is guessed: an amount whose part is not clear is left out.
 */
export function factsOf(said: Said, account: 'ira' | 'plan'): { stated: Stated; amounts: RoledAmount[] } {
  const { reading } = said;
  const amounts = withoutFormulas(merged(repeats(assignRoles(reading.tokens, reading.mentions, reading.spotted, reading.lexicon, account), reading), reading), reading);
  const stated: Stated = new Map();
  const facts = new Facts(said, amounts, stated);
  if (account === 'ira') facts.ira();
  else facts.plan();
  for (const [slot, fact] of circumstances(said, account)) if (!stated.has(slot)) stated.set(slot, fact);
  return { stated, amounts };
}

/** Amounts inside a person's own arithmetic ("3000/(3000+5500)") are repetitions, not facts. */
function withoutFormulas(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  return amounts.filter(({ mention }) => {
    const next = reading.tokens[mention.to]?.text;
    const last = reading.tokens[mention.from - 1]?.text;
    const beforeDollar = last === '$' ? reading.tokens[mention.from - 2]?.text : last;
    if (next === '/' && reading.tokens[mention.to + 1]?.kind !== 'word') return false;
    if (beforeDollar === '/' || (beforeDollar === '(' && reading.tokens[mention.from - 2]?.text === '/')) return false;
    return !(beforeDollar === '=' && reading.tokens[mention.from - 3]?.kind === 'number' && reading.tokens[mention.from - 4]?.text !== '=');
  });
}

/** "4 years x 6k", "$2,000 a year x 11 yrs", "6k each year for 4 years": the product is the amount. */
function repeats(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const counts = reading.mentions.filter((mention) => mention.kind === 'count' || (mention.kind === 'plain' && !mention.scaled && mention.value.length <= 2));
  return amounts.map((amount) => {
    const { mention } = amount;
    if (mention.kind === 'percent') return amount;
    for (const count of counts) {
      if (count.from === mention.from || Number(count.value) > 60 || Number(count.value) < 2) continue;
      const between = count.from > mention.from ? [mention.to, count.from] : [count.to, mention.from];
      if ((between[1] as number) - (between[0] as number) > 6) continue;
      const words = reading.tokens.slice(between[0], between[1]).map((token) => token.text);
      const times = words.includes('x') || words.includes('*') || words.includes('times');
      const after = reading.spotted.find((phrase) => phrase.from >= mention.to && phrase.from <= mention.to + 2 && (phrase.concepts.has('perYear') || phrase.concepts.has('each')));
      const yearly = after !== undefined && reading.lexicon.yearsWords.includes(reading.tokens[count.to]?.text ?? '');
      if (!times && !yearly) continue;
      const from = Math.min(mention.from, count.from);
      const to = Math.max(mention.to, count.to);
      return { ...amount, mention: { ...mention, from, to, value: timesMoney(mention.value, count.value), kind: 'money' } };
    }
    return amount;
  });
}

/** "12,000 + 13,500 + 14,200", "80k, 20k and 5k": amounts of one list with one role are one sum. */
function merged(amounts: readonly RoledAmount[], reading: Reading): RoledAmount[] {
  const out: RoledAmount[] = [];
  for (const amount of amounts) {
    const last = out.at(-1);
    if (last && isList(last, amount, reading)) {
      const role = last.score >= amount.score ? last : amount;
      out[out.length - 1] = { ...role, near: mergeNear(last.near, amount.near), mention: { ...last.mention, to: amount.mention.to, value: addMoney(last.mention.value, amount.mention.value), kind: 'money' } };
    } else out.push(amount);
  }
  return out;
}

function isList(last: RoledAmount, next: RoledAmount, reading: Reading): boolean {
  if (last.mention.kind === 'percent' || next.mention.kind === 'percent' || last.mention.negative || next.mention.negative) return false;
  if (last.role !== undefined && next.role !== undefined && last.role !== next.role) return false;
  const between = reading.tokens.slice(last.mention.to, next.mention.from).map((token) => token.text).filter((text) => text !== '$');
  return between.length > 0 && between.length <= 2 && between.every((text) => text === ',' || reading.lexicon.listWords.includes(text)) && (between.includes('+') || last.role === next.role || between.includes('plus'));
}

function mergeNear(a: RoledAmount['near'], b: RoledAmount['near']): RoledAmount['near'] {
  const near = new Map(a);
  for (const [concept, strength] of b) near.set(concept, Math.max(near.get(concept) ?? 0, strength));
  return near;
}

const SPOUSES: Partial<Record<Slot, Slot>> = { iraTotal: 'spouseIraTotal', iraYearEnd: 'spouseIraYearEnd', iraBasis: 'spouseIraBasis', convertAmount: 'spouseConvertAmount' };

class Facts {
  readonly said: Said;
  readonly amounts: readonly RoledAmount[];
  readonly stated: Stated;

  constructor(said: Said, amounts: readonly RoledAmount[], stated: Stated) {
    this.said = said;
    this.amounts = amounts;
    this.stated = stated;
  }

  private of(...roles: readonly Role[]): RoledAmount[] {
    return this.amounts.filter((amount) => amount.role !== undefined && roles.includes(amount.role) && amount.mention.kind !== 'percent' && !amount.mention.negative && !(amount.mention.kind === 'plain' && amount.score < 0.6));
  }

  private words(...amounts: readonly RoledAmount[]): string {
    return amounts.map(({ mention }) => quote(this.said.reading, mention.from, mention.to)).join(' + ');
  }

  private put(slot: Slot, value: SlotValue, ...from: readonly RoledAmount[]): void {
    if (typeof value === 'string' && value.startsWith('-')) return;
    this.stated.set(slot, { value, words: this.words(...from) });
  }

  private has(slot: Slot): boolean {
    return this.stated.has(slot);
  }

  private money(slot: Slot): string | undefined {
    const value = this.stated.get(slot)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  private sum(amounts: readonly RoledAmount[]): string {
    return addMoney(...amounts.map(({ mention }) => mention.value));
  }

  private percents(): void {
    for (const amount of this.amounts) {
      if (amount.mention.kind !== 'percent') continue;
      const near = (...concepts: readonly Concept[]): number => Math.max(0, ...concepts.map((concept) => amount.near.get(concept) ?? 0));
      if (near('bracket') > 0.3 && near('bracket') >= near('basis', 'nondeductible', 'afterTax', 'preTax')) this.put('marginalRate', amount.mention.value, amount);
    }
  }

  ira(): void {
    this.percents();
    const share = this.amounts.find((amount) => amount.mention.kind === 'percent' && Math.max(amount.near.get('nondeductible') ?? 0, amount.near.get('afterTax') ?? 0, amount.near.get('basis') ?? 0) > 0.35 && (amount.near.get('bracket') ?? 0) < 0.3);
    const preShare = this.amounts.find((amount) => amount.mention.kind === 'percent' && (amount.near.get('preTax') ?? 0) > 0.4);
    for (const role of ['rmd', 'qcd', 'hfd', 'withheld', 'rollIn', 'nextYear'] as const) this.single(role);
    const yearEnd = this.of('iraYearEnd');
    if (yearEnd[0]) this.put('iraYearEnd', this.sum(yearEnd.slice(0, 1)), yearEnd[0]);
    const seps = this.of('sep');
    const simples = this.of('simple');
    if (seps[0]) this.put('sepTotal', this.sum(seps), ...seps);
    if (simples[0]) this.put('simpleTotal', this.sum(simples), ...simples);
    const converts = distinct(this.of('convert'));
    const basis = distinct(this.of('basis'));
    const news = distinct(this.of('newNondeductible'));
    const preTax = distinct(this.of('preTax'));
    const balances = distinct(this.of('iraBalance'));
    if (converts[0]) this.put('convertAmount', converts[0].mention.value, converts[0]);
    this.basisOf(basis, news);
    this.poolOf([...balances, ...seps, ...simples], preTax, yearEnd.length > 0);
    if (share && !this.has('iraBasis')) {
      const total = this.money('iraTotal');
      this.put('iraAfterTaxPct', share.mention.value, share);
      if (total !== undefined && total !== 'all') this.put('iraBasis', timesMoney(total, share.mention.value), share);
    } else if (preShare && !this.has('iraBasis')) this.put('iraAfterTaxPct', subtractMoney('1', preShare.mention.value), preShare);
    const plans = this.of('planBalance');
    if (plans[0]) this.put('planTotal', plans[0].mention.value, plans[0]);
    this.income();
    this.allOf('convertAmount', ['convert', 'move', 'rollover'], this.money('iraTotal'));
    this.spouses();
  }

  private basisOf(basis: readonly RoledAmount[], news: readonly RoledAmount[]): void {
    const backdoor = this.said.has('backdoor');
    if (news[0] && (backdoor || basis.length === 0 || this.said.has('thisYear'))) {
      const put = news[0];
      const isNew = backdoor || Math.max(put.near.get('nondeductible') ?? 0, put.near.get('afterTax') ?? 0, put.near.get('basis') ?? 0) > 0.15 || this.said.has('nondeductible');
      if (isNew) {
        this.put('newNondeductible', put.mention.value, put);
        if (basis[0] && basis[0].mention.value !== put.mention.value) this.put('iraBasis', addMoney(basis[0].mention.value, put.mention.value), basis[0], put);
        else this.put('iraBasis', put.mention.value, put);
        return;
      }
    }
    if (basis[0]) this.put('iraBasis', basis[0].mention.value, basis[0]);
  }

  private poolOf(balances: readonly RoledAmount[], preTax: readonly RoledAmount[], yearEndKnown: boolean): void {
    const basis = this.money('iraBasis');
    const accounts = distinct(balances);
    if (accounts.length > 0) {
      const largest = accounts.reduce((most, next) => (compareMoney(next.mention.value, most.mention.value) > 0 ? next : most));
      const rest = accounts.filter((account) => account !== largest);
      const isSum = rest.length > 0 && this.sum(rest) === largest.mention.value;
      const used = isSum ? [largest] : accounts;
      if (!yearEndKnown || accounts.length > 1) this.put('iraTotal', isSum ? largest.mention.value : this.sum(used), ...used);
      else this.put('iraTotal', this.sum(used), ...used);
    } else if (preTax[0] && basis !== undefined) this.put('iraTotal', addMoney(this.sum(preTax), basis), ...preTax);
    if (basis === undefined && preTax[0] && this.has('iraTotal')) this.put('iraBasis', subtractMoney(this.money('iraTotal') as string, this.sum(preTax)), ...preTax);
  }

  private income(): void {
    const income = this.of('income');
    if (income[0]) this.put('income', income[0].mention.value, income[0]);
  }

  private single(role: Role): void {
    const slot = SINGLE[role];
    const amount = this.of(role)[0];
    if (slot && amount) this.put(slot, amount.mention.value, amount);
  }

  /** "convert all of it": the whole, as a number where the whole is known. */
  private allOf(slot: Slot, verbs: readonly Concept[], whole: string | undefined): void {
    if (this.has(slot)) return;
    const { said } = this;
    const every = said.all('everything').filter((phrase) => !said.reading.mentions.some((mention) => mention.from < phrase.to && mention.to > phrase.from));
    const verbsAt = said.all(...verbs);
    const all = every.find((phrase) => verbsAt.some((verb) => said.reading.sentenceOf[verb.from] === said.reading.sentenceOf[phrase.from] && ((phrase.from >= verb.to && phrase.from - verb.to <= 3) || (verb.from >= phrase.to && verb.from - phrase.to <= 1))));
    if (!all) return;
    this.stated.set(slot, { value: whole ?? 'all', words: quote(said.reading, all.from, all.to) });
  }

  private spouses(): void {
    const { said } = this;
    const spouse = said.all('spouse');
    if (spouse.length === 0 || said.has('couple') || said.has('mine')) return;
    if (!spouse.some((phrase) => said.all('ira', 'rolloverIra', 'contribute', 'convert', 'newIra', 'basis').some((ira) => ira.from >= phrase.to && ira.from - phrase.to <= 4))) return;
    for (const [own, theirs] of Object.entries(SPOUSES) as [Slot, Slot][]) {
      const fact = this.stated.get(own);
      if (!fact) continue;
      this.stated.delete(own);
      this.stated.set(theirs, fact);
    }
    this.stated.delete('newNondeductible');
  }

  plan(): void {
    this.percents();
    for (const role of ['rmd', 'withheld', 'loan', 'match', 'rothPlan', 'pre1987', 'post1986'] as const) this.single(role);
    const balances = distinct(this.of('planBalance'));
    const earnings = distinct(this.of('earnings'));
    const afterTax = distinct(this.of('afterTax', 'afterTaxTotal'));
    const preTax = distinct(this.of('preTax'));
    const out = distinct(this.of('distribution', 'convert'));
    const cash = distinct(this.of('cash'));
    if (balances[0]) this.put('planTotal', balances[0].mention.value, balances[0]);
    if (preTax[0]) this.put('planPretax', this.sum(preTax.slice(0, 1)), preTax[0]);
    if (earnings[0]) this.put('planAfterTaxEarnings', earnings[0].mention.value, earnings[0]);
    this.afterTaxOf(afterTax, earnings);
    const basis = this.money('planAfterTaxBasis') ?? this.money('planAfterTaxTotal');
    if (!this.has('planTotal') && preTax[0] && basis !== undefined) this.put('planTotal', addMoney(this.money('planPretax') as string, this.money('planAfterTaxTotal') ?? basis), preTax[0], ...afterTax);
    if (out[0]) this.put('distributionAmount', out[0].mention.value, out[0]);
    if (cash[0]) this.put('cashWanted', cash[0].mention.value, cash[0]);
    const iras = this.of('iraBalance');
    if (iras[0]) this.put('iraTotal', this.sum(iras), ...iras);
    this.income();
    this.allOf('distributionAmount', ['distribute', 'move', 'rollover'], this.money('planTotal'));
  }

  /** "30,000 contributions and 10,000 earnings of 40,000 after-tax": the largest that is the sum of the others is the total. */
  private afterTaxOf(afterTax: readonly RoledAmount[], earnings: readonly RoledAmount[]): void {
    const gain = earnings[0]?.mention.value;
    const whole = gain === undefined ? undefined : afterTax.find((amount) => afterTax.some((part) => part !== amount && addMoney(part.mention.value, gain) === amount.mention.value));
    const basis = whole ? afterTax.find((amount) => amount !== whole && addMoney(amount.mention.value, gain as string) === whole.mention.value) : afterTax.find((amount) => (amount.near.get('contribution') ?? 0) > 0.3) ?? afterTax[0];
    if (!basis) return;
    const isTotal = !whole && gain === undefined && basis.role === 'afterTaxTotal';
    this.put(isTotal ? 'planAfterTaxTotal' : 'planAfterTaxBasis', basis.mention.value, basis);
    if (gain !== undefined) this.put('planAfterTaxTotal', addMoney(basis.mention.value, gain), basis, ...earnings);
  }
}

const SINGLE: Partial<Record<Role, Slot>> = { rmd: 'rmdAmount', qcd: 'qcdAmount', hfd: 'hsaFundingAmount', withheld: 'withheld', rollIn: 'rolloverToPlan', nextYear: 'convertNextYear', loan: 'loanBalance', match: 'planMatch', rothPlan: 'planRothTotal', pre1987: 'planPre1987Basis', post1986: 'planPost1986' };

/** The same amount said twice in one role is one fact. */
function distinct(amounts: readonly RoledAmount[]): RoledAmount[] {
  return amounts.filter((amount, at) => amounts.findIndex((other) => compareMoney(other.mention.value, amount.mention.value) === 0) === at);
}

import { addMoney, subtractMoney } from '../../engine/index.ts';
import { distinct } from './amounts.ts';
import { basisShare } from './iraBasisFacts.ts';
import { emptied } from './iraEmptied.ts';
import type { RoledAmount } from './roles.ts';
import { largest, nearness, shareOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { isTotal } from './whole.ts';

/** What all traditional, SEP and SIMPLE IRAs hold: one total, a sum of accounts, or pre-tax plus basis. Returns the accounts named. */
export function poolFacts(sheet: Sheet): readonly RoledAmount[] {
  const { said } = sheet;
  const atYearEnd = distinct([...sheet.of('iraYearEnd'), ...sheet.of('iraBalance').filter((amount) => isYearEnd(sheet, amount))]).filter((amount) => isYearEnd(sheet, amount));
  const seps = sheet.of('sep');
  const simples = sheet.of('simple');
  if (seps.length > 0) sheet.put('sepTotal', sheet.sum(seps), ...seps);
  if (simples.length > 0) sheet.put('simpleTotal', sheet.sum(simples), ...simples);
  const rolledIn = sheet.of('planBalance').filter((amount) => nearness(amount, 'rollover') >= 0.2);
  const balances = distinct([...sheet.of('iraBalance'), ...rolledIn, ...sheet.of('iraYearEnd')].filter((amount) => !atYearEnd.includes(amount) && !(amount.role === 'iraYearEnd' && isDated(sheet, amount))));
  const preTax = distinct(sheet.of('preTax'));
  if (atYearEnd.length > 0 && !sheet.has('iraYearEnd')) sheet.put('iraYearEnd', sheet.sum([...atYearEnd, ...(atYearEnd.length === 1 && balances.length === 0 ? [...seps, ...simples] : [])]), ...atYearEnd);
  // "Trad IRA 12k, all nondeductible": the amount is what the account holds as well as its basis.
  const whollyTaxed = sheet.of('basis').filter((amount) => nearness(amount, 'allAfterTax', 'separate') > 0.35 && nearness(amount, 'ira', 'newIra', 'account') > 0.4);
  const accounts = [...balances, ...seps, ...simples, ...distinct(whollyTaxed)];
  if (!sheet.has('iraYearEnd') || balances.length > 0) total(sheet, accounts, preTax);
  basisShare(sheet, shareOf);
  const taxed = accounts.filter((amount) => nearness(amount, 'allAfterTax') > 0.3);
  if (!sheet.has('iraBasis') && taxed.length > 0) sheet.put('iraBasis', sheet.sum(taxed), ...taxed);
  if (!sheet.has('iraBasis') && accounts.length === 1 && preTax.length === 0 && said.has('allAfterTax') && sheet.has('iraTotal')) sheet.putWords('iraBasis', sheet.money('iraTotal') as string, said.all('allAfterTax')[0]);
  const basis = sheet.money('iraBasis');
  if (basis === undefined && preTax.length > 0 && sheet.has('iraTotal') && accounts.length > 0) sheet.put('iraBasis', subtractMoney(sheet.money('iraTotal') as string, sheet.sum(preTax)), ...preTax);
  oneMore(sheet, accounts);
  emptied(sheet, accounts);
  if (accounts.length === 1 && [...seps, ...simples].includes(accounts[0] as RoledAmount) && preTax.length === 0 && !sheet.has('newNondeductible') && !sheet.has('iraBasis') && sheet.poolBefore === undefined && !said.has('noOther')) sheet.drop('iraTotal');
  if (accounts.length === 1 && !said.has('noOther') && (said.has('otherIra') || holdsUnsaid(sheet))) {
    const only = sheet.stated.get('iraTotal');
    if (only) sheet.stated.set('iraThisAccount', only);
    sheet.drop('iraTotal');
  }
  return accounts;
}

/** Kinds of accounts of the pool that are named beside an IRA, not instead of it. */
const KINDS = ['sepIra', 'simpleIra', 'rolloverIra'] as const;

/** "Schwab IRA 19,600 … and a SEP somewhere": an account of the pool is named without what it holds, and nothing says that it is gone. */
function holdsUnsaid({ said, amounts, stated }: Sheet): boolean {
  if (said.has('total', 'aggregate', 'rolledOthers', 'isolate', 'zeroBalance', 'spouse') || stated.has('rolledOtherIrasToPlan') || stated.has('rolloverToPlan')) return false;
  return KINDS.some((kind) => {
    const named = said.all(kind).filter((phrase) => !phrase.isTarget && !said.negated(phrase, 6));
    return named.length > 0 && !amounts.some((amount) => nearness(amount, kind) > 0.1);
  });
}

function total(sheet: Sheet, accounts: readonly RoledAmount[], preTax: readonly RoledAmount[]): void {
  const basis = sheet.money('iraBasis');
  const fresh = sheet.money('newNondeductible');
  if (accounts.length === 0) {
    if (preTax.length > 0 && basis !== undefined) sheet.put('iraTotal', addMoney(sheet.sum(preTax), basis), ...preTax);
    else if (preTax.length > 0 && preTax.every((amount) => nearness(amount, 'ira', 'rolloverIra', 'account') > 0.3) && !sheet.said.has('afterTax', 'nondeductible', 'basis', 'form8606')) {
      sheet.put('iraTotal', sheet.sum(preTax), ...preTax);
      sheet.put('iraBasis', '0', ...preTax);
    }
    return;
  }
  const whole = accounts.find((account) => isTotal(account) && account.role !== 'basis') ?? sumOfOthers(sheet, accounts);
  if (whole) return sheet.put('iraTotal', whole.mention.value, whole);
  const apart = preTax.filter((amount) => nearness(amount, 'rolloverIra', 'sepIra', 'simpleIra') > 0.3 || nearness(amount, 'ira') > nearness(amount, 'preTax') + 0.2);
  const sum = sheet.sum([...accounts, ...apart]);
  sheet.put('iraTotal', fresh !== undefined && isBesides(sheet, accounts) ? addMoney(sum, fresh) : sum, ...accounts, ...apart);
}

/** "30k + 20k = 50k": the largest that is the sum of the rest is the total. */
function sumOfOthers(sheet: Sheet, accounts: readonly RoledAmount[]): RoledAmount | undefined {
  const most = largest(accounts);
  const rest = accounts.filter((account) => account !== most);
  return most && rest.length > 0 && sheet.sum(rest) === most.mention.value ? most : undefined;
}

/** The accounts do not hold the new contribution yet: another kind of account, or a value of last year's end. */
function isBesides(sheet: Sheet, accounts: readonly RoledAmount[]): boolean {
  return accounts.every((account) => nearness(account, 'now', 'includes') < 0.5) || sheet.said.has('lastYear');
}

/** A value of December 31 after the conversion; at the end of an earlier year it is what the IRAs held before. */
function isYearEnd(sheet: Sheet, amount: RoledAmount): boolean {
  if (nearness(amount, 'yearEnd', 'afterConverting') < 0.3 && !isInYearEndSentence(sheet, amount)) return false;
  if (nearness(amount, 'lastYear') > 0.3 || isDated(sheet, amount)) return false;
  const years = sheet.said.reading.years;
  const beside = years.filter(({ from }) => from >= amount.zone.from && from < amount.zone.to);
  const latest = Math.max(0, ...years.map(({ value }) => Number(value)));
  return beside.length === 0 || beside.some(({ value }) => Number(value) >= latest) || years.length === 1;
}

/** "12/31/19 $3,000 to Roth": the day something was done, not the value on that day. */
function isDated(sheet: Sheet, amount: RoledAmount): boolean {
  const { mentions } = sheet.said.reading;
  return nearness(amount, 'ira', 'rolloverIra', 'balance', 'value', 'total', 'aggregate', 'account', 'newIra', 'afterConverting') < 0.2 && mentions.some(({ kind, to }) => kind === 'date' && amount.mention.from - to <= 2 && to <= amount.mention.from);
}

/** "On Dec 31, after I had converted 100,000, my IRA still showed 200,000." */
function isInYearEndSentence(sheet: Sheet, amount: RoledAmount): boolean {
  const { said } = sheet;
  return amount.role === 'iraBalance' && (said.inSentence(amount.sentence, 'afterConverting', 'form5498') || (said.inSentence(amount.sentence, 'yearEnd') && said.inSentence(amount.sentence, 'convert')));
}

/** "Also a SEP with 48k", said later: it comes on top of what was known. A corrected amount does not. */
function oneMore(sheet: Sheet, accounts: readonly RoledAmount[]): void {
  if (sheet.poolBefore === undefined || accounts.length === 0 || sheet.said.has('correct')) return;
  if (accounts.every((account) => nearness(account, 'sepIra', 'simpleIra', 'rolloverIra', 'other', 'otherIra') > 0.3 || account.role === 'sep' || account.role === 'simple')) sheet.put('iraTotal', addMoney(sheet.poolBefore, sheet.sum(accounts)), ...accounts);
}

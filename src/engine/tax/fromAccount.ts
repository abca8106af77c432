import { difference, given, givenRatio, quotient, leftOfDollar, noShare, ratio, share, shareOfShare, sum } from '../arithmetic.ts';
import { readAmounts, readRate, yearOf } from '../checks.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { CONVERSION_60_DAYS, CONVERSION_NOT_EARLY, EARLY, GROSS_INCOME, HELD_BACK, IRA_WITHHOLDING, ONE_CONTRACT, STATED_RATE } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec, ONE } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note, Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';
import { earlyRate, freeByAge, FREE_FROM } from './additionalTax.ts';
import { bracketTax } from './brackets.ts';
import { effects } from './effects.ts';
import type { TaxFromAccountFacts } from './facts.ts';
import { FROM_ACCOUNT_MONEY } from './facts.ts';
import { lackingOnReturn, onReturn } from './onReturn.ts';
import { stateTax } from './stateTax.ts';

type Known = Amounts<(typeof FROM_ACCOUNT_MONEY)[number]>;

/** Half a percentage point: people round the share they state. */
const SHARE_SLACK = dec('0.005');

/**
 * A conversion whose tax is held back from the converted IRA, beside one whose tax is paid from other money. The IRA is one that
 * may be converted, so no SIMPLE IRA in its first two years, and no exception frees what is held back; notes say so.
 *
 * `A` dollars leave the IRA, of which the share `t` is taxable; the tax on `t·A` is `B`, federal and state. What is held back,
 * `W`, is not converted: it is a distribution with the same taxable share, so under 59½ it bears the additional tax
 * `e = 10%` on `t·W`. It has to pay for both, `W = B + e·t·W`, hence **`W = B ÷ (1 − e·t)`**, and `A − W` reaches the Roth.
 * Holding back changes nothing about `t·A`, so `B` is the same either way and the brackets need no second look.
 *
 * `W` is rounded to the cent once; the additional tax is `W − B`, which is `e·t·W` within a cent.
 * @see Form 8606, lines 7 and 8; IRC 408(d)(2), 72(t)
 */
export function taxFromAccount(facts: TaxFromAccountFacts): Outcome {
  const known = readAmounts(facts, FROM_ACCOUNT_MONEY);
  if (isRefused(known)) return known;
  const stated = readRate(facts, 'taxableShare');
  if (isRefused(stated)) return stated;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const { leavingAmount } = known;
  const lacking = lackingFacts(facts);
  if (!leavingAmount || lacking.length > 0) return missing(HELD_BACK, lacking);
  const leaving = given('fromAccount.leaving', leavingAmount, HELD_BACK);
  const taxed = taxableOf(leaving, known.taxableAmount, stated);
  if (isRefused(taxed)) return taxed;
  const federal = federalTax(facts, known, taxed.taxable);
  if (isRefused(federal)) return federal;
  const state = stateTax(facts, taxed.taxable);
  if (isRefused(state)) return state;

  const tax = sum('fromAccount.tax', [federal.tax, state.tax].filter((line) => line !== undefined), HELD_BACK);
  const heldBack = heldBackLines(tax, taxed.share, facts.age ?? 0);
  const { withheld } = heldBack;
  if (withheld.value.greaterThan(leaving.value)) return refuse('taxMoreThanAccount', HELD_BACK, ['leavingAmount', 'marginalRate'], { tax: cents(withheld.value), leaving: cents(leaving.value) });
  const toRoth = difference('fromAccount.toRoth', leaving, [withheld], HELD_BACK);
  const otherToRoth = sum('fromAccount.otherToRoth', [leaving], HELD_BACK);
  const lines = [
    leaving, taxed.share, taxed.taxable, ...federal.lines, ...state.lines, tax, ...heldBack.lines,
    toRoth, otherToRoth, difference('fromAccount.lessInRoth', otherToRoth, [toRoth], HELD_BACK),
  ];
  const notes = [
    ...(withheld.value.isZero() ? [] : [note('heldBackIsPaidOut', HELD_BACK, ['leavingAmount'], { withheld: cents(withheld.value) }), note('heldBackReplace', CONVERSION_60_DAYS, [], { withheld: cents(withheld.value) })]),
    note('heldBackIraOnly', IRA_WITHHOLDING), ...heldBack.notes, ...federal.notes, ...state.notes,
  ];
  return { status: 'figures', kind: 'taxFromAccount', lines: new Map<LineId, Line>(lines.map((line) => [line.id, line])), destinations: [], notes, estimate: false };
}

/** What is missing, in the order worth asking. Without a rate the brackets need the return. */
function lackingFacts(facts: TaxFromAccountFacts): FactName[] {
  const lacking: FactName[] = [];
  if (facts.leavingAmount === undefined) lacking.push('leavingAmount');
  if (facts.taxableAmount === undefined && facts.taxableShare === undefined) lacking.push('taxableAmount');
  if (facts.age === undefined) lacking.push('age');
  const onTheReturn = lackingOnReturn(facts);
  if (facts.marginalRate === undefined && onTheReturn.length > 0) lacking.push(...onTheReturn);
  return lacking;
}

/** The taxable part of what leaves and its share; each from the other. */
function taxableOf(leaving: Line, amount: Dec | undefined, stated: Dec | undefined): { readonly taxable: Line; readonly share: Line } | Refused {
  if (!amount) {
    const of = givenRatio('fromAccount.share', stated ?? ONE, ONE_CONTRACT);
    return { taxable: share('fromAccount.taxable', leaving, of, ONE_CONTRACT), share: of };
  }
  const whole = leaving.value;
  if (amount.greaterThan(whole)) return refuse('partsDoNotSum', ONE_CONTRACT, ['leavingAmount', 'taxableAmount'], { whole: cents(whole), parts: cents(amount) });
  const taxable = given('fromAccount.taxable', amount, ONE_CONTRACT);
  const of = amount.isZero() ? noShare('fromAccount.share', [taxable], ONE_CONTRACT) : ratio('fromAccount.share', taxable, leaving, ONE_CONTRACT);
  if (stated && !whole.isZero() && of.value.minus(stated).abs().greaterThan(SHARE_SLACK)) {
    return refuse('shareDoesNotFit', ONE_CONTRACT, ['taxableAmount', 'taxableShare'], { taxable: cents(amount), byShare: cents(whole.times(stated)) });
  }
  return { taxable, share: of };
}

interface Federal {
  readonly lines: readonly Line[];
  readonly tax: Line;
  readonly notes: readonly Note[];
}

/** By the brackets where the return is known, else at the one rate stated. */
function federalTax(facts: TaxFromAccountFacts, known: Known, taxable: Line): Federal | Refused {
  const rate = readRate(facts, 'marginalRate');
  if (isRefused(rate)) return rate;
  if (rate && lackingOnReturn(facts).length > 0) {
    const line = givenRatio('tax.marginalRate', rate);
    const tax = share('tax.federal', taxable, line);
    return { lines: [line, tax], tax, notes: [note('oneRate', STATED_RATE, ['marginalRate', 'income'])] };
  }
  const base = onReturn(facts, known, sum('tax.income.extra', [taxable], GROSS_INCOME));
  if (isRefused(base)) return base;
  const { lines, extraTax } = bracketTax(base.year, base.status, base.before, base.extra, base.after);
  const notes = rate ? [note('bracketsUsed', STATED_RATE, ['marginalRate'])] : [];
  return { lines: [...base.lines, ...lines], tax: extraTax, notes: [...notes, ...base.notes, ...effects(facts, base)] };
}

/** What must be held back so that it pays the tax and the additional tax on itself. */
function heldBackLines(tax: Line, taxableShare: Line, age: number): { readonly lines: readonly Line[]; readonly withheld: Line; readonly notes: readonly Note[] } {
  const { notes } = freeByAge(age);
  if (age >= FREE_FROM) {
    const withheld = sum('fromAccount.withheld', [tax], HELD_BACK);
    return { lines: [withheld], withheld, notes };
  }
  const rate = earlyRate();
  const each = shareOfShare('fromAccount.earlyShare', taxableShare, rate, EARLY);
  const kept = leftOfDollar('fromAccount.keptShare', each, EARLY);
  const withheld = quotient('fromAccount.withheld', tax, kept, HELD_BACK);
  const amount = share('early.amount', withheld, taxableShare, EARLY);
  const additional = difference('early.tax', withheld, [tax], EARLY);
  const hit = additional.value.isZero() ? [] : [note('earlyNotConversion', CONVERSION_NOT_EARLY), note('heldBackNoException', EARLY)];
  return { lines: [rate, each, kept, withheld, amount, additional], withheld, notes: [...notes, ...hit] };
}

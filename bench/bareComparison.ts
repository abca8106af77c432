import { Decimal } from 'decimal.js';
import { taxYear } from '../src/engine/index.ts';

/** The arithmetic of one comparison of strategies written out in bare decimal.js: nothing checked, nothing named, nothing remembered. */
const Bare = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
type Bare = Decimal;

const ZERO = new Bare(0);
const STATE = new Bare('0.05');
const PLACES = 20;

const joint = (year: number) => {
  const figures = taxYear(year);
  if (!figures) throw new Error(`no figures for ${year}`);
  return {
    steps: figures.brackets.joint.map(({ rate, from }, index, all) => ({ rate: new Bare(rate), from: new Bare(from), to: all[index + 1] && new Bare(all[index + 1]?.from ?? 0) })),
    deduction: new Bare(figures.limits.standardDeductionJoint?.usd ?? 0).plus(figures.limits.extraDeductionMarriedEach?.usd ?? 0),
  };
};
const years = { 2025: joint(2025), 2026: joint(2026) } as const;

interface Form { readonly line6: Bare; readonly line8: Bare; readonly line14: Bare; readonly taxable: Bare; readonly taxFree: Bare }

/** Form 8606 without late contributions or distributions, from what the IRAs hold before anything leaves them. */
function form(line2: Bare, line1: Bare, total: Bare, leaving: Bare, line8: Bare): Form {
  const line3 = line1.plus(line2);
  const line5 = line3.minus(0);
  const line6 = total.minus(leaving).minus(line8);
  const line9 = line6.plus(0).plus(line8);
  const line10 = line9.isZero() ? ZERO : Bare.min(1, line5.dividedBy(line9));
  const line11 = Bare.min(line5, line8.times(line10).toDecimalPlaces(PLACES).toDecimalPlaces(2));
  const line12 = Bare.min(line5.minus(line11), ZERO.times(line10).toDecimalPlaces(PLACES).toDecimalPlaces(2));
  const line13 = line11.plus(line12);
  const line15a = ZERO.minus(line12);
  const line18 = line8.minus(line11);
  return { line6, line8, line14: line3.minus(line13), taxable: line15a.plus(line18), taxFree: line13 };
}

/** Federal tax by bracket on top of income, and the state's. */
function taxOf(year: keyof typeof years, income: Bare, taxable: Bare): Bare {
  const { steps, deduction } = years[year];
  const before = Bare.max(0, income.minus(deduction));
  const after = Bare.max(0, income.plus(taxable).minus(deduction));
  const upTo = (amount: Bare, rate: Bare): Bare => amount.times(rate).toDecimalPlaces(2);
  let tax = ZERO;
  for (const { rate, from, to } of steps) {
    const low = before.lessThan(from) ? from : before;
    const high = to?.lessThan(after) ? to : after;
    if (high.lessThanOrEqualTo(low)) continue;
    const already = low.minus(from);
    tax = tax.plus(upTo(already.plus(high.minus(low)), rate).minus(upTo(already, rate)));
  }
  return tax.plus(upTo(taxable, STATE));
}

/** The key figures, in the engine's order; a `tax` or `basisLeft` that no strategy tells is left out. */
interface Key { readonly taxable: Bare; readonly taxFree: Bare; readonly toRoth: Bare; readonly leaves: Bare; readonly basisLeft?: Bare; readonly tax?: Bare }

function keyOf(forms: readonly Form[], leaves: Bare, rest: Pick<Key, 'basisLeft' | 'tax'>): Key {
  const sum = (part: 'taxable' | 'taxFree' | 'line8'): Bare => forms.reduce((total, each) => total.plus(each[part]), ZERO);
  return { taxable: sum('taxable'), taxFree: sum('taxFree'), toRoth: sum('line8'), leaves, ...rest };
}

function beside(today: Key, strategy: Key): Bare[] {
  return (['taxable', 'taxFree', 'toRoth', 'leaves', 'basisLeft', 'tax'] as const).flatMap((key) => {
    const [a, b] = [today[key], strategy[key]];
    return a && b ? [a.greaterThan(b) ? a.minus(b) : b.minus(a)] : [];
  });
}

export interface BareFacts { readonly priorBasis: string; readonly newNondeductible: string; readonly iraTotal: string; readonly convertAmount: string; readonly income: string }
export interface BareChoices { readonly rolledIn: string; readonly given: string; readonly years: number; readonly spouse: { readonly iraBasis: string; readonly iraTotal: string; readonly convertAmount: string } }

/** Key figures of today and of every strategy for an IRA, and how each differs from today's. */
export function bareComparison(facts: BareFacts, choices: BareChoices): { readonly today: Key; readonly rows: Readonly<Record<string, Key>>; readonly changes: readonly Bare[][] } {
  const [line2, line1, total, asked, income] = [facts.priorBasis, facts.newNondeductible, facts.iraTotal, facts.convertAmount, facts.income].map((text) => new Bare(text)) as [Bare, Bare, Bare, Bare, Bare];
  const basis = line1.plus(line2);
  const preTax = total.minus(basis);
  const ofThisYear = (leaving: Bare, line8: Bare): Key => {
    const made = form(line2, line1, total, leaving, line8);
    return keyOf([made], leaving, { basisLeft: made.line14, tax: taxOf(2025, income, made.taxable) });
  };
  const held = (leaving: Bare): Bare => Bare.min(asked, total.minus(leaving));
  const today = ofThisYear(ZERO, asked);
  const moved = new Bare(choices.rolledIn);
  const given = new Bare(choices.given);
  const limits = taxYear(2025)?.limits;
  const toHsa = Bare.min(preTax, new Bare(limits?.hsaFamily?.usd ?? 0).plus(limits?.hsaCatchUp55?.usd ?? 0));
  const nothing = form(line2, line1, total, ZERO, ZERO);
  const january = form(nothing.line14, ZERO, nothing.line6, ZERO, asked);
  const rows: Record<string, Key> = {
    rollInFirst: ofThisYear(preTax, held(preTax)), rollInPart: ofThisYear(moved, held(moved)), qcdFirst: ofThisYear(given, held(given)), hsaFunding: ofThisYear(toHsa, held(toHsa)),
    convertAll: ofThisYear(ZERO, total), convertBasisOnly: ofThisYear(ZERO, Bare.min(basis, total)),
    waitForJanuary: keyOf([nothing, january], ZERO, { basisLeft: january.line14, tax: taxOf(2025, income, nothing.taxable).plus(taxOf(2026, income, january.taxable)) }),
    spreadConversion: spread(basis, total, asked, choices.years),
    spouseConverts: spouseOf(nothing, choices, income),
  };
  return { today, rows, changes: Object.values(rows).map((row) => beside(today, row)) };
}

function spread(basis: Bare, total: Bare, asked: Bare, count: number): Key {
  const forms: Form[] = [];
  let [left, pool, line2] = [asked, total, basis];
  for (let at = 1; at <= count; at += 1) {
    const line8 = Bare.min(pool, at === count ? left : left.times(new Bare(1).dividedBy(count - at + 1)).toDecimalPlaces(PLACES).toDecimalPlaces(2));
    const made = form(line2, ZERO, pool, ZERO, line8);
    forms.push(made);
    left = left.minus(line8);
    [pool, line2] = [made.line6, made.line14];
  }
  const once = form(basis, ZERO, total, ZERO, asked);
  const key = keyOf(forms, ZERO, { basisLeft: line2 });
  beside(keyOf([once], ZERO, { basisLeft: once.line14 }), key);
  const { leaves: _none, ...told } = key;
  return told as Key;
}

function spouseOf(own: Form, { spouse }: BareChoices, income: Bare): Key {
  const theirs = form(new Bare(spouse.iraBasis), ZERO, new Bare(spouse.iraTotal), ZERO, new Bare(spouse.convertAmount));
  return keyOf([own, theirs], ZERO, { tax: taxOf(2025, income, own.taxable.plus(theirs.taxable)) });
}

/**
 * Form 8606, Parts I and II, a second time: in whole cents, written from the form and its instructions alone and line by line as
 * a person fills it in. It imports nothing, so that what the engine gets wrong it cannot get wrong with it.
 *
 * Line 10 is kept as the fraction it is. Lines 11 and 12 are each rounded to the cent, half a cent up; together they are never
 * more than line 5, because basis that was never paid in cannot be got back.
 * @see Form 8606 and its instructions; IRC 408(d)(2)
 */

/** One person's year with traditional, SEP and SIMPLE IRAs, in cents. */
export interface IraYear {
  /** Paid in for the year without a deduction, and the part of it paid after Dec 31. */
  readonly paidIn: bigint;
  readonly paidLate: bigint;
  /** Basis from the years before. */
  readonly basisBefore: bigint;
  /** What the IRAs are worth: on Dec 31, or before anything left them this year. */
  readonly worth: { readonly on: 'Dec 31' | 'start'; readonly amount: bigint };
  /** Distributed late in the year and put into another IRA early in the next. */
  readonly outstanding: bigint;
  /** Rolled into a workplace plan; given to charity as a QCD; moved to an HSA. None of it is on line 7 or 8. */
  readonly toPlan: bigint;
  readonly toCharity: bigint;
  readonly toHsa: bigint;
  /** Taken out otherwise, the required distribution that has to be among it, and tax held back from the conversion. */
  readonly takenOut: bigint;
  readonly required: bigint;
  readonly heldBack: bigint;
  /** What reached a Roth IRA, or everything that is left for it. */
  readonly converted: bigint | 'everything';
}

/** The amounts of the form by line, in cents. Where nothing was distributed or converted it ends with line 3 copied to line 14. */
export interface Form {
  readonly amounts: Readonly<Record<string, bigint>>;
  /** Line 10 as a fraction, `1/1` where basis is as large as the pool; absent where the form does not get that far. */
  readonly line10: readonly [part: bigint, whole: bigint] | undefined;
}

/** A fraction of some cents, to the cent, half a cent up. */
function partOf(amount: bigint, [part, whole]: readonly [bigint, bigint]): bigint {
  return (2n * amount * part + whole) / (2n * whole);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** What the year's payments come to: a QCD counts toward the required distribution, and tax held back was not converted. */
function line7Of({ takenOut, required, toCharity, heldBack, converted }: IraYear): bigint {
  const paid = larger(takenOut, required - toCharity);
  return converted === 'everything' || converted > 0n ? paid + heldBack : paid;
}

export function form8606(year: IraYear): Form {
  const line1 = year.paidIn;
  const line2 = year.basisBefore;
  const line3 = line1 + line2;
  const line4 = year.paidLate;
  const line5 = line3 - line4;
  const line7 = line7Of(year);
  const gone = year.toPlan + year.toCharity + year.toHsa;
  const line8 = year.converted === 'everything' ? year.worth.amount - gone - line7 : year.converted;
  const line6 = year.worth.on === 'Dec 31' ? year.worth.amount + year.outstanding : year.worth.amount - gone - line7 - line8;
  const line9 = line6 + line7 + line8;

  if (line7 === 0n && line8 === 0n) {
    return { line10: undefined, amounts: { 1: line1, 2: line2, 3: line3, 4: line4, 5: line5, 6: line6, 7: 0n, 8: 0n, 14: line3, '15a': 0n, '15b': 0n, '15c': 0n, 16: 0n, 17: 0n, 18: 0n } };
  }
  const line10: readonly [bigint, bigint] = line5 >= line9 ? [1n, 1n] : [line5, line9];
  let line11 = partOf(line8, line10);
  if (line11 > line5) line11 = line5;
  let line12 = partOf(line7, line10);
  if (line11 + line12 > line5) line12 = line5 - line11;
  const line13 = line11 + line12;
  const line15a = line7 - line12;
  return {
    line10,
    amounts: {
      1: line1, 2: line2, 3: line3, 4: line4, 5: line5, 6: line6, 7: line7, 8: line8, 9: line9, 11: line11, 12: line12, 13: line13,
      14: line3 - line13, '15a': line15a, '15b': 0n, '15c': line15a, 16: line8, 17: line11, 18: line8 - line11,
    },
  };
}

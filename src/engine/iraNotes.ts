import type { IraAmounts } from './checks.ts';
import type { FactName, IraFacts } from './facts.ts';
import { CONVERSION, EARLY, ONE_CONTRACT, RMD_FIRST, ROLL_IN, STATED_RATE } from './law/authorities.ts';
import type { Form8606LineId, Line, LineId } from './line.ts';
import { cents, ONE, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Note } from './outcome.ts';
import { note } from './refusal.ts';

/** What the notes are read off. */
interface Seen {
  readonly facts: IraFacts;
  readonly known: IraAmounts;
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly assumed: readonly FactName[];
  readonly estimate: boolean;
}

/** What a person must know beside the figures of an IRA, the weightiest first. */
export function iraNotes({ facts, known, lines, assumed, estimate }: Seen): Note[] {
  const notes: Note[] = [];
  const value = (id: Form8606LineId): Dec => lines.get(id)?.value ?? ZERO;
  const line5 = value('8606.5');
  const line6 = lines.get('8606.6')?.value;
  const line8 = value('8606.8');
  const line14 = value('8606.14');
  const out = value('8606.7').plus(line8);

  if (estimate) notes.push(note('estimate', ONE_CONTRACT, ['iraTotal', 'iraYearEnd']));
  if (known.iraYearEnd && known.iraTotal) notes.push(note('yearEndUsed', ONE_CONTRACT, ['iraYearEnd', 'iraTotal']));
  if (assumed.length > 0) notes.push(note('assumesNone', ONE_CONTRACT, assumed));
  if (out.isZero()) notes.push(note('formStops', ONE_CONTRACT));
  else if (lines.get('8606.10')?.value.equals(ONE) && lines.get('8606.9')?.value.lessThan(line5)) notes.push(note('ratioCapped', ONE_CONTRACT));
  if (line6?.isZero() && !out.isZero()) notes.push(note('nothingLeft', ONE_CONTRACT, [], { basis: cents(line14) }));
  if (!line14.isZero()) notes.push(note('basisCarriesForward', ONE_CONTRACT, [], { basis: cents(line14) }));
  if (above(known.lateNondeductible)) notes.push(note('lateContribution', ONE_CONTRACT, ['lateNondeductible'], { late: cents(known.lateNondeductible ?? ZERO) }));
  if (above(known.rmdAmount)) notes.push(note('rmdFirst', RMD_FIRST, ['rmdAmount', 'iraOtherDistributions'], { rmd: cents(known.rmdAmount ?? ZERO) }));
  if (above(known.withheld) && !line8.isZero()) notes.push(note('withheldNotConverted', CONVERSION, ['withheld'], { withheld: cents(known.withheld ?? ZERO) }));
  if (above(known.rolloverToPlan)) notes.push(note('rollInMustBeAccepted', ROLL_IN, ['rolloverToPlan'], { amount: cents(known.rolloverToPlan ?? ZERO) }));
  const leaves = above(known.rolloverToPlan) || above(known.qcdAmount) || above(known.hsaFundingAmount);
  if (leaves && known.iraYearEnd && line5.greaterThan(value('8606.9'))) notes.push(note('checkWhatLeft', ROLL_IN, ['rolloverToPlan', 'iraBasis']));
  // On a conversion itself the additional tax does not fall; on what is kept or withheld it may.
  if (facts.age !== undefined && facts.age < 59.5 && !value('8606.15c').isZero()) notes.push(note('earlyAdditionalTax', EARLY, ['age']));
  if (facts.marginalRate !== undefined && facts.stateRate === undefined) notes.push(note('federalOnly', STATED_RATE, ['marginalRate']));
  return notes;
}

function above(amount: Dec | undefined): boolean {
  return amount !== undefined && !amount.isZero();
}

import { given } from '../arithmetic.ts';
import { CONVERSION_YEAR, NOT_TAKEN_BACK, ONE_CONTRACT, RMD_FIRST, STATED_PLAN, STATED_RATE } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { NoteCode } from '../notes.ts';
import type { Note, Outcome } from '../outcome.ts';
import { isRefused, note } from '../refusal.ts';
import type { SpreadFacts } from './facts.ts';
import { reachesRmdAge, read } from './read.ts';
import type { Read } from './read.ts';
import { apart, atOnceTotals, paidLater, spreadTotals } from './totals.ts';
import { yearOfSpread } from './year.ts';
import type { Opening, Year } from './year.ts';

/**
 * An IRA, or an amount of it, converted over 2 to 10 years: one Form 8606 a year, each beginning with the basis the one before
 * left (line 14 to line 2), and what it all comes to beside converting the same in the first year.
 *
 * A year's Dec 31 value is (what is there − what is converted) × (1 + growth), to the cent. Growth is an assumption, and so
 * is that the law, the rates and the payments stay as they are.
 * @see Form 8606; IRC 408(d)(2)
 */
export function spread(facts: SpreadFacts): Outcome {
  const known = read(facts);
  if (isRefused(known)) return known;
  const opening: Opening = { total: given('given.iraTotal', known.amounts.iraTotal), basis: given('given.iraBasis', known.amounts.iraBasis) };
  const years: Year[] = [];
  for (let at = 1; at <= known.years; at += 1) {
    const year = yearOfSpread(known, years.at(-1)?.next ?? opening, at, years.map(({ conversion }) => conversion));
    if (isRefused(year)) return year;
    years.push(year);
  }
  const rated = known.rates.federal !== undefined || known.rates.state !== undefined;
  const lines = new Map<LineId, Line>();
  const put = (made: readonly Line[]): void => made.forEach((line) => lines.set(line.id, line));
  for (const year of years) put(year.lines);
  put(spreadTotals(years, opening, rated));
  if (isComparable(known, lines)) {
    const once = yearOfSpread(known, opening, 'once');
    if (isRefused(once)) return once;
    put(once.lines);
    put(atOnceTotals(once, paidLater(years), rated, known.amounts.convertTotal !== undefined));
    put(apart(lines));
  }
  return { status: 'figures', kind: 'spread', lines, destinations: [], notes: spreadNotes(known, years, lines), estimate: true };
}

/** Whether the years convert what converting at once would: the whole amount stated, or else everything. */
function isComparable({ amounts: { convertTotal } }: Read, lines: ReadonlyMap<LineId, Line>): boolean {
  return convertTotal ? lines.get('spread.converted')?.value.equals(convertTotal) === true : lines.get('spread.left')?.value.isZero() === true;
}

/** Notes of single years that hold for the whole plan. */
const OF_YEARS: ReadonlySet<NoteCode> = new Set<NoteCode>(['contributionOverLimit', 'ratioCapped', 'federalOnly']);

/** What a person must know beside the figures, the weightiest first. */
function spreadNotes(known: Read, years: readonly Year[], lines: ReadonlyMap<LineId, Line>): Note[] {
  const notes: Note[] = [];
  const value = (id: LineId): Dec => lines.get(id)?.value ?? ZERO;
  const { amounts, rates, growth } = known;
  notes.push(growth ? note('growthAssumed', STATED_PLAN, ['growthRate']) : note('growthNone', STATED_PLAN, ['growthRate']));
  if (reachesRmdAge(known)) notes.push(note('rmdMayStart', RMD_FIRST, ['age', 'years']));
  if (amounts.newEachYear && !amounts.newEachYear.isZero()) notes.push(note('paidInEachYear', STATED_PLAN, ['newEachYear'], { amount: cents(amounts.newEachYear) }));
  const left = value('spread.left');
  const { convertTotal } = amounts;
  if (convertTotal && !isComparable(known, lines)) notes.push(note('spreadShort', STATED_PLAN, ['convertTotal', 'growthRate'], { wanted: cents(convertTotal), converted: cents(value('spread.converted')) }));
  if (!left.isZero()) notes.push(note(convertTotal ? 'spreadRestStays' : 'notAllConverted', ONE_CONTRACT, [convertTotal ? 'convertTotal' : 'convertEachYear', 'years'], { left: cents(left), basis: cents(value('spread.basisLeft')) }));
  else if (!value('spread.basisLeft').isZero()) notes.push(note('nothingLeft', ONE_CONTRACT, [], { basis: cents(value('spread.basisLeft')) }));
  if (lines.has('atOnce.taxable') && !value('spread.taxable').isZero() && value('spread.taxable').equals(value('atOnce.taxable'))) notes.push(note('spreadSameTotal', ONE_CONTRACT));
  if (rates.federal ?? rates.state) notes.push(note('sameRateAssumed', STATED_RATE, ['marginalRate']));
  for (const each of years.flatMap((year) => year.notes)) if (OF_YEARS.has(each.code) && !notes.some(({ code }) => code === each.code)) notes.push(each);
  notes.push(note('cannotUndo', NOT_TAKEN_BACK), note('byYearEnd', CONVERSION_YEAR));
  return notes;
}

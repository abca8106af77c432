import { EARLY, FIRST_HOME, PLAN_ROTH_TO_ROTH_IRA, ROTH_ORDER, ROTH_QUALIFIED, ROTH_RECAPTURE, STATED_RATE } from '../law/authorities.ts';
import { CLOCK_YEARS, FIRST_HOME_MOST } from '../law/roth.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import { conversionLine } from './order.ts';
import type { Parts } from './order.ts';
import type { RothCase } from './rothDistribution.ts';

type Lines = ReadonlyMap<LineId, Line>;

/** What a person must know beside the figures of a Roth IRA distribution, the weightiest first. */
export function rothNotes(read: RothCase, lines: Lines, parts: Parts | undefined): Note[] {
  const { facts, basis } = read;
  const notes: Note[] = [clockNote(read, lines)];
  if (parts) notes.push(note('rothOrder', ROTH_ORDER, ['rothContributions', 'rothConversions']));
  notes.push(...earlyNotes(read, lines, parts), ...homeNotes(read));
  const rolledIn = facts.rothRolledIn ?? [];
  if (rolledIn.some(({ qualified }) => qualified)) notes.push(note('rothRolledInQualified', PLAN_ROTH_TO_ROTH_IRA, ['rothRolledIn']));
  if (rolledIn.some(({ qualified }) => !qualified)) notes.push(note('rothRolledInSplit', PLAN_ROTH_TO_ROTH_IRA, ['rothRolledIn']));
  const whole = basis.conversions.value.plus(basis.contributions?.value ?? ZERO);
  if (read.known.rothTotal?.lessThan(whole)) notes.push(note('rothLoss', ROTH_ORDER, ['rothTotal'], { basis: cents(whole), balance: cents(read.known.rothTotal) }));
  notes.push(note('rothAssumesYear', ROTH_ORDER, ['distributionAmount', 'rothTotal']));
  if (facts.afterDeath === true) notes.push(note('rothInherited', ROTH_ORDER, ['afterDeath']));
  if (facts.marginalRate !== undefined && facts.stateRate === undefined) notes.push(note('federalOnly', STATED_RATE, ['marginalRate']));
  return notes;
}

/** Qualified or not, and from when. */
function clockNote({ over, ends, reason }: RothCase, lines: Lines): Note {
  const from = ends?.value.toFixed() ?? '';
  const facts = ['rothOpenedYear', 'age'] as const;
  if (lines.has('rothIra.qualified')) return note('rothQualified', ROTH_QUALIFIED, facts);
  if (over === undefined || reason === undefined) return note('rothClockNotNeeded', ROTH_ORDER, facts);
  if (over) return note('rothAgeWaiting', ROTH_QUALIFIED, facts);
  return reason === 'none' ? note('rothClockAndAge', ROTH_QUALIFIED, facts, { from }) : note('rothClockRunning', ROTH_QUALIFIED, facts, { from });
}

function earlyNotes({ facts, basis, reason }: RothCase, lines: Lines, parts: Parts | undefined): Note[] {
  const notes: Note[] = [];
  const value = (id: LineId): Dec => lines.get(id)?.value ?? ZERO;
  for (const { year } of parts?.converted ?? []) {
    const amount = lines.get(conversionLine(year, 'recapture'));
    if (amount) notes.push(note('rothRecapture', ROTH_RECAPTURE, ['rothConversions', 'age'], { converted: String(year), amount: cents(amount.value), from: String(year + CLOCK_YEARS) }));
  }
  if (basis.converted.length > 0 && !lines.has('rothIra.qualified')) notes.push(note('rothClocks', ROTH_RECAPTURE, ['rothOpenedYear', 'rothConversions']));
  if (!value('rothIra.additionalTax').isZero()) notes.push(note('rothOtherExceptions', EARLY, ['age']));
  // Someone of 59 may have turned 59½.
  if (facts.age === 59 && reason === 'none' && (!value('rothIra.early').isZero() || !value('rothIra.taxable').isZero())) notes.push(note('earlyAt59', EARLY, ['age']));
  return notes;
}

function homeNotes({ known }: RothCase): Note[] {
  const { firstHomeAmount = ZERO, firstHomeUsed = ZERO } = known;
  if (firstHomeAmount.isZero()) return [];
  const notes = [note('rothFirstHome', FIRST_HOME, ['firstHomeAmount'])];
  if (firstHomeAmount.plus(firstHomeUsed).greaterThan(FIRST_HOME_MOST)) {
    notes.push(note('rothFirstHomeCapped', FIRST_HOME, ['firstHomeAmount', 'firstHomeUsed'], { most: cents(dec(FIRST_HOME_MOST)), used: cents(firstHomeUsed) }));
  }
  return notes;
}

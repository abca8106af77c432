import { IRA_LIMIT, ONE_CONTRACT } from '../law/authorities.ts';
import { FORM_5498, FORM_8606_PENALTY, LINE_2, NOT_SENT, OVERSTATED, RECORDS, SENT_LATE, USED_UNCLAIMED } from '../law/forms.ts';
import { taxYear } from '../law/index.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec, ONE, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { Walk } from './walk.ts';
import { out } from './year.ts';
import type { Year, YearLines } from './year.ts';

/** What each year lacks and where to find it, and then what holds of all. */
export function ledgerNotes(years: readonly Year[], whole: Walk, lines: ReadonlyMap<LineId, Line>, prior: Dec | undefined): Note[] {
  const value = (id: LineId): Dec => lines.get(id)?.value ?? ZERO;
  const notes = years.flatMap((year, index) => {
    const made = whole.years[index];
    return made ? ofYear(year, made) : [];
  });
  if (!prior) notes.push(note('ledgerStartsEmpty', ONE_CONTRACT, ['priorBasis'], { year: String(years[0]?.year ?? '') }));
  if (!value('ledger.proof.memory').isZero()) {
    notes.push(note('ledgerMemoryApart', RECORDS, ['entries'], { memory: cents(value('ledger.proof.memory')), rest: cents(value('ledger.withoutMemory')) }));
  }
  const notSent = value('ledger.penalty');
  if (!notSent.isZero()) {
    notes.push(note('ledgerSentLate', SENT_LATE, ['entries']));
    notes.push(note('ledgerPenalty', FORM_8606_PENALTY, ['entries'], { each: cents(dec(NOT_SENT)), most: cents(notSent) }));
    notes.push(note('ledgerOverstated', FORM_8606_PENALTY, ['entries'], { overstated: cents(dec(OVERSTATED)) }));
  }
  notes.push(note('ledgerKeep', RECORDS));
  return notes;
}

function ofYear(year: Year, made: YearLines): Note[] {
  const notes: Note[] = [];
  const values = { year: String(year.year), amount: cents(year.nondeductible) };
  if (!year.nondeductible.isZero()) {
    if (year.proof === 'form5498and1040') notes.push(note('ledgerNeedsForm', RECORDS, ['entries'], values));
    if (year.proof === 'form5498') notes.push(note('ledgerNeeds1040', RECORDS, ['entries'], values));
    if (year.proof === 'memory') notes.push(note('ledgerNeeds5498', FORM_5498, ['entries'], values));
    const over = overLimit(year);
    if (over) notes.push(over);
  }
  if (made.rolledIn && year.rolledInProof === 'memory') notes.push(note('ledgerNeeds1099R', LINE_2, ['entries'], { year: String(year.year), amount: cents(year.rolledIn) }));
  if (!made.used.value.isZero() && !year.nontaxable) notes.push(note('ledgerPayoutUsed', USED_UNCLAIMED, ['entries'], { year: String(year.year), used: cents(made.used.value) }));
  if (year.nontaxable && made.reckoned && apart(year, year.nontaxable, made.reckoned.value)) {
    notes.push(note('ledgerFormDiffers', ONE_CONTRACT, ['entries'], { year: String(year.year), shown: cents(year.nontaxable), reckoned: cents(made.reckoned.value) }));
  }
  return notes;
}

/** Half a thousandth of what goes out: how far line 10 at three places can lead, and a dollar for amounts without cents. */
function apart(year: Year, shown: Dec, reckoned: Dec): boolean {
  return shown.minus(reckoned).abs().greaterThan(out(year).times(dec('0.0005')).plus(ONE));
}

/** More paid in than anybody might: whether the larger limit from 50 applies is not known here, so it is allowed for. */
function overLimit({ year, nondeductible }: Year): Note | undefined {
  const limits = taxYear(year)?.limits;
  if (!limits?.iraContribution) return undefined;
  const most = dec(limits.iraContribution.usd).plus(limits.iraCatchUp50?.usd ?? '0');
  return nondeductible.greaterThan(most) ? note('contributionOverLimit', IRA_LIMIT, ['entries'], { paid: cents(nondeductible), limit: cents(most), year: String(year) }) : undefined;
}

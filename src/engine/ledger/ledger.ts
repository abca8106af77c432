import { difference, fixed, lesser, none, sum } from '../arithmetic.ts';
import { readAmount } from '../checks.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import { FORM_8606_PENALTY, LINE_2, NOT_SENT, RECORDS } from '../law/forms.ts';
import type { Line, LineId } from '../line.ts';
import { dec } from '../money.ts';
import type { Outcome } from '../outcome.ts';
import { isRefused, missing } from '../refusal.ts';
import type { LedgerFacts } from './facts.ts';
import { ledgerNotes } from './ledgerNotes.ts';
import { readEntries } from './read.ts';
import { unfit, walk } from './walk.ts';
import type { Year } from './year.ts';

/**
 * Basis that was lost sight of, rebuilt year by year, and how much of it stands on what.
 *
 * The basis that stands on a proof is what the years proven that well or better leave, less what the surer ones leave
 * alone: in each reckoning every payout uses its share, so nothing is counted as proven that a payout has used.
 * @see Form 8606, lines 1 to 14; IRC 408(d)(2), 408(o), 6693(b)
 */
export function ledger(facts: LedgerFacts): Outcome {
  const { entries = [] } = facts;
  if (entries.length === 0) return missing(ONE_CONTRACT, ['entries']);
  const prior = facts.priorBasis === undefined ? undefined : readAmount(facts.priorBasis, 'priorBasis');
  if (isRefused(prior)) return prior;
  const years = readEntries(entries);
  if (isRefused(years)) return years;
  const whole = walk(years, prior);
  const wrong = unfit(years, whole);
  if (wrong) return wrong;

  const lines = new Map<LineId, Line>();
  const put = (line: Line): Line => {
    lines.set(line.id, line);
    return line;
  };
  for (const { all } of whole.years) all.forEach(put);
  const basis = put(sum('ledger.basis', [whole.basis], ONE_CONTRACT));
  put(sum('ledger.contributed', whole.years.map(({ contributed }) => contributed), ONE_CONTRACT));
  const rolledIn = whole.years.flatMap((year) => year.rolledIn ?? []);
  if (rolledIn.length > 0) put(sum('ledger.rolledIn', rolledIn, LINE_2));
  put(sum('ledger.used', whole.years.map(({ used }) => used), ONE_CONTRACT));
  byProof(years, prior, basis, put);
  put(penalties(years));
  return { status: 'figures', kind: 'ledger', lines, destinations: [], notes: ledgerNotes(years, whole, lines, prior), estimate: false };
}

/** The basis by what it stands on. Rounding a share may leave a cent more to fewer years; a surer part never exceeds the whole. */
function byProof(years: readonly Year[], prior: ReturnType<typeof dec> | undefined, basis: Line, put: (line: Line) => Line): void {
  const upTo5498 = lesser('ledger.withoutMemory', walk(years, prior, 'form5498').basis, basis, RECORDS);
  const upTo1040 = lesser('given.upTo1040', walk(years, prior, 'form5498and1040').basis, upTo5498, RECORDS);
  const upTo1099R = lesser('given.upTo1099R', walk(years, prior, 'form1099R').basis, upTo1040, RECORDS);
  const surest = lesser('ledger.proof.form8606', walk(years, prior, 'form8606').basis, upTo1099R, RECORDS);
  put(surest);
  put(difference('ledger.proof.form1099R', upTo1099R, [surest], RECORDS));
  put(difference('ledger.proof.form5498and1040', upTo1040, [upTo1099R], RECORDS));
  put(difference('ledger.proof.form5498', upTo5498, [upTo1040], RECORDS));
  put(difference('ledger.proof.memory', basis, [upTo5498], RECORDS));
  put(upTo5498);
}

/** The most that forms not sent can cost: one penalty for each year with a payment and without a form. */
function penalties(years: readonly Year[]): Line {
  const owed = years.filter(isMissing).map(() => fixed('given.penaltyNotSent', dec(NOT_SENT), FORM_8606_PENALTY));
  return owed.length > 0 ? sum('ledger.penalty', owed, FORM_8606_PENALTY) : none('ledger.penalty', FORM_8606_PENALTY);
}

/** Whether a form was due for a payment of that year and was not sent. */
function isMissing({ proof, nondeductible }: Year): boolean {
  return proof !== 'form8606' && !nondeductible.isZero();
}

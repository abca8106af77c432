import type { FactName } from '../facts.ts';
import {
  CONFERENCE_REPORT, CONTRIBUTION_DEADLINE, CONVERSION_FOR_GOOD, EXCESS, IRA_DEDUCTION, IRA_LIMIT, IRA_PAY, LIVED_APART, NONDEDUCTIBLE, NONDEDUCTIBLE_CHOICE, ONE_CONTRACT, ROTH_LIMIT, ROTH_MAGI, SPOUSES_PAY,
} from '../law/authorities.ts';
import type { TaxYear } from '../law/taxYear.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { ContributionFacts } from './facts.ts';
import type { ContributionLineId } from './lines.ts';
import type { ContributionAmounts } from './paidIn.ts';

/** What the notes are read off. */
interface Seen {
  readonly facts: ContributionFacts;
  readonly known: ContributionAmounts;
  readonly year: TaxYear;
  readonly lines: ReadonlyMap<LineId, Line>;
  /** The limit before pay. */
  readonly dollars: Line;
  /** Paid to traditional IRAs so far. */
  readonly traditional: Line;
  /** The deduction under each way it may stand. */
  readonly deductions: readonly Line[];
  /** Facts that would tell which. */
  readonly unknown: readonly FactName[];
}

/** What a person must know beside the figures of a contribution, the weightiest first. */
export function contributionNotes(seen: Seen): Note[] {
  const { traditional, lines } = seen;
  const converts = above(value(lines, 'contribution.backdoor')) || above(traditional.value);
  return [...standing(seen), ...(converts ? steps(seen) : []), ...deduction(seen), ...assumptions(seen)];
}

function value(lines: Seen['lines'], id: ContributionLineId): Dec {
  return lines.get(id)?.value ?? ZERO;
}

function above(amount: Dec): boolean {
  return amount.greaterThan(ZERO);
}

/** Whether there is an excess, whether a backdoor is needed, and what stands in the way of any contribution. */
function standing({ year, lines }: Seen): Note[] {
  const limit = value(lines, 'contribution.limit');
  const left = value(lines, 'contribution.left');
  const roth = value(lines, 'contribution.rothLeft');
  const backdoor = value(lines, 'contribution.backdoor');
  const excess = value(lines, 'contribution.excess');
  const values = { year: String(year.year), limit: cents(limit), roth: cents(roth), backdoor: cents(backdoor) };
  const notes: Note[] = [];
  if (above(excess)) notes.push(note('contributionExcess', EXCESS, ['alreadyContributed', 'alreadyRoth'], { excess: cents(excess), excise: cents(value(lines, 'contribution.excise')) }));
  if (!above(limit)) notes.push(note('needsPay', IRA_PAY, ['compensation']));
  else if (!above(left)) notes.push(note('contributionLimitReached', IRA_LIMIT, ['alreadyContributed'], values));
  else if (!above(backdoor)) notes.push(note('backdoorNotNeeded', ROTH_LIMIT, ['income'], values));
  else notes.push(note(above(roth) ? 'backdoorPartly' : 'backdoorNeeded', ROTH_LIMIT, ['income'], values));
  return notes;
}

/** A backdoor step by step, what the pool does to it first. */
function steps({ year }: Seen): Note[] {
  return [
    note('backdoorPool', ONE_CONTRACT, ['iraTotal', 'iraYearEnd']),
    note('backdoorPayIn', NONDEDUCTIBLE),
    note('backdoorConvert', CONVERSION_FOR_GOOD),
    note('backdoorEarnings', ONE_CONTRACT),
    note('backdoorDeadline', CONTRIBUTION_DEADLINE, ['taxYear'], { year: String(year.year) }),
    note('backdoorNoWait', CONFERENCE_REPORT),
  ];
}

function deduction({ facts, year, lines, traditional, deductions, unknown }: Seen): Note[] {
  const notes: Note[] = [];
  const limit = value(lines, 'contribution.limit');
  // What has gone to a Roth IRA leaves less for a traditional one.
  const open = value(lines, 'contribution.left').plus(traditional.value);
  const most = value(lines, 'contribution.deductible');
  const amount = most.lessThan(open) ? most : open;
  if (above(amount)) notes.push(note('deductOrNot', NONDEDUCTIBLE, ['coveredByPlan'], { deductible: cents(amount) }));
  if (above(amount) && above(value(lines, 'contribution.nondeductible'))) notes.push(note('whichNotDeducted', NONDEDUCTIBLE_CHOICE));
  if (unknown.length > 0) {
    const [low, high] = ends(deductions);
    notes.push(note('coverageDecides', IRA_DEDUCTION, unknown, { low: cents(low), high: cents(high), year: String(year.year) }));
  }
  if (facts.filingStatus === 'marriedSeparate' && facts.livedApart === true) notes.push(note('livedApartAsSingle', LIVED_APART, ['livedApart']));
  if (value(lines, 'contribution.rothAllowed').lessThan(limit) || deductions.some((one) => one.value.lessThan(limit))) {
    notes.push(note('incomeWithoutConversion', ROTH_MAGI, ['income']));
  }
  return notes;
}

function ends(deductions: readonly Line[]): [Dec, Dec] {
  let [low, high] = [deductions[0]?.value ?? ZERO, ZERO];
  for (const one of deductions) {
    if (one.value.lessThan(low)) low = one.value;
    if (one.value.greaterThan(high)) high = one.value;
  }
  return [low, high];
}

function assumptions({ facts, known, dollars, traditional }: Seen): Note[] {
  const notes: Note[] = [];
  if (!known.compensation) notes.push(note('assumesPay', IRA_PAY, ['compensation'], { pay: cents(dollars.value) }));
  else if (facts.filingStatus === 'marriedJoint' && known.compensation.lessThan(dollars.value)) notes.push(note('spousesPay', SPOUSES_PAY, ['compensation'], { most: cents(dollars.value) }));
  if (!known.alreadyContributed) notes.push(note('assumesNone', IRA_LIMIT, ['alreadyContributed']));
  else if (!known.alreadyRoth && above(traditional.value)) notes.push(note('assumesTraditional', IRA_LIMIT, ['alreadyRoth'], { paid: cents(traditional.value) }));
  return notes;
}

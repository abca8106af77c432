import { PLAN_PRO_RATA, QCD, REQUIRED_AFTER_TAX, REQUIRED_NOT_ROLLED, RMD_403B_TOGETHER, RMD_AMOUNT, RMD_BEGINS, RMD_FIRST, RMD_IRAS_TOGETHER, RMD_MISSED, RMD_STILL_WORKING, UNIFORM_LIFETIME } from '../law/authorities.ts';
import { taxYear as figuresOf } from '../law/index.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec, Money } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import { isPlan, mayWait, worksThere } from './employment.ts';
import type { RmdFacts } from './facts.ts';
import type { RmdLineId } from './lines.ts';
import type { RmdAmounts } from './refusals.ts';
import type { Years } from './years.ts';

/** What the notes are read off. */
interface Seen {
  readonly facts: RmdFacts;
  readonly known: RmdAmounts;
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly years: Years;
}

/** What a person must know beside the figures, the weightiest first. */
export function rmdNotes(seen: Seen): Note[] {
  const { facts } = seen;
  if (mayWait(facts)) return [note('rmdStillWorking', RMD_STILL_WORKING, ['employed', 'fivePercentOwner']), note('rmdPlanAlone', RMD_AMOUNT, ['accountType']), ...payoutNotes(seen)];
  return [...whenNotes(seen), ...orderNotes(seen), ...payoutNotes(seen), ...assumptions(seen)];
}

function value(lines: Seen['lines'], id: RmdLineId): Dec {
  return lines.get(id)?.value ?? ZERO;
}

function amount(lines: Seen['lines'], id: RmdLineId): Money {
  return cents(value(lines, id));
}

/** By when, and what it costs to miss it. */
function whenNotes({ facts, lines, years }: Seen): Note[] {
  const notes: Note[] = [];
  const year = String(facts.taxYear);
  const first = years.firstYear?.value;
  const next = first?.plus(1).toFixed() ?? '';
  if (lines.has('rmd.firstLeft')) {
    const values = { first: amount(lines, 'rmd.firstLeft'), second: amount(lines, 'rmd.amount'), due: amount(lines, 'rmd.due'), firstYear: first?.toFixed() ?? '', year };
    notes.push(note('rmdTwoInOneYear', RMD_BEGINS, ['firstPutOff'], values));
  } else if (first?.equals(facts.taxYear ?? 0)) notes.push(note('rmdMayWait', RMD_BEGINS, ['taxYear'], { firstYear: first.toFixed(), next }));
  else if (first) notes.push(note('rmdBegan', RMD_BEGINS, ['birthYear'], { firstYear: first.toFixed(), next, year }));
  else notes.push(note('rmdBeganEarlier', RMD_BEGINS, ['birthYear'], { year }));
  if (years.applicableAge?.authority.settled === false) notes.push(note('rmdAgeUnsettled', years.applicableAge.authority, ['birthYear'], { birthYear: years.birthYear.value.toFixed(), applicable: years.applicableAge.value.toFixed() }));
  if (!value(lines, 'rmd.left').isZero()) {
    notes.push(note('rmdIfMissed', RMD_MISSED, [], { left: amount(lines, 'rmd.left'), missed: amount(lines, 'rmd.ifMissed'), corrected: amount(lines, 'rmd.ifCorrected') }));
  }
  return notes;
}

/** What it comes before, and which other account can pay it. */
function orderNotes({ facts, known, lines }: Seen): Note[] {
  const notes: Note[] = [];
  if (!value(lines, 'rmd.due').isZero()) notes.push(note('rmdBeforeConversion', RMD_FIRST, [], { due: amount(lines, 'rmd.due') }));
  const { accountType } = facts;
  if (accountType === 'ira') notes.push(note('rmdIrasTogether', RMD_IRAS_TOGETHER, ['accountType']));
  else if (accountType === '403b') notes.push(note('rmd403bTogether', RMD_403B_TOGETHER, ['accountType']));
  else notes.push(note('rmdPlanAlone', RMD_AMOUNT, ['accountType']));
  if (worksThere(facts) === true) {
    notes.push(accountType === 'ira' ? note('rmdIraMayNotWait', RMD_STILL_WORKING, ['employed']) : note('rmdOwnerMayNotWait', RMD_STILL_WORKING, ['fivePercentOwner']));
  }
  const met = (known.qcdAmount ?? ZERO).plus(known.alreadyTaken ?? ZERO);
  if (met.greaterThan(value(lines, 'rmd.due'))) notes.push(note('rmdMoreThanDue', RMD_AMOUNT, ['alreadyTaken', 'qcdAmount'], { more: cents(met.minus(value(lines, 'rmd.due'))) }));
  return notes;
}

/** What of one more payout is required, and how after-tax money is counted in it. */
function payoutNotes({ facts, known, lines }: Seen): Note[] {
  if (!lines.has('rmd.payout')) return [];
  const notes = [note('rmdPayoutSplit', REQUIRED_NOT_ROLLED, ['distributionAmount'], { payout: amount(lines, 'rmd.payout'), required: amount(lines, 'rmd.required'), mayRoll: amount(lines, 'rmd.mayRoll') })];
  if (!known.distributionAmount) notes.push(note('rmdAssumesJustDue', RMD_AMOUNT, ['distributionAmount']));
  if (!isPlan(facts)) return notes;
  const values = { afterTax: amount(lines, 'rmd.requiredAfterTax'), preTax: amount(lines, 'rmd.requiredPreTax') };
  if (!lines.has('rmd.payoutAfterTax')) notes.push(note('rmdAssumesNoAfterTax', PLAN_PRO_RATA, ['planAfterTaxBasis']));
  else if (!value(lines, 'rmd.required').isZero()) notes.push(note('rmdAfterTaxFirst', REQUIRED_AFTER_TAX, ['planAfterTaxBasis', 'afterTaxAmount'], values));
  return notes;
}

/** What was taken for granted. */
function assumptions({ facts, known, years }: Seen): Note[] {
  const notes: Note[] = [];
  const { taxYear = 0, firstPutOff, fivePercentOwner, retirementYear, spouseMuchYounger } = facts;
  const first = years.firstYear?.value;
  if (first?.plus(1).equals(taxYear) && firstPutOff === undefined) notes.push(note('rmdAssumesFirstTaken', RMD_BEGINS, ['firstPutOff'], { firstYear: first.toFixed() }));
  if (isPlan(facts) && fivePercentOwner !== true && retirementYear === undefined && first?.lessThan(taxYear)) {
    notes.push(note('rmdAssumesLeft', RMD_STILL_WORKING, ['retirementYear'], { firstYear: first.toFixed() }));
  }
  if (known.qcdAmount && !known.qcdAmount.isZero() && !figuresOf(taxYear)) notes.push(note('qcdCapUnknown', QCD, ['qcdAmount', 'taxYear'], { year: String(taxYear) }));
  if (spouseMuchYounger === undefined) notes.push(note('rmdAssumesTable', UNIFORM_LIFETIME, ['spouseMuchYounger']));
  notes.push(note('rmdAssumesOwn', RMD_AMOUNT));
  return notes;
}

import {
  EARLY, GOVERNMENTAL_457B, IN_PLAN_RECAPTURE, PLAN_ROTH_QUALIFIED, PLAN_ROTH_SHARE, PLAN_ROTH_TO_ROTH_IRA, ROLLED_TAXABLE_FIRST, ROTH_QUALIFIED, SIXTY_DAYS, STATED_RATE, WITHHOLDING,
} from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { PlanRothLineId } from './lines.ts';
import type { PlanRothCase } from './planRothDistribution.ts';

type Lines = ReadonlyMap<LineId, Line>;

function value(lines: Lines, id: PlanRothLineId): Dec {
  return lines.get(id)?.value ?? ZERO;
}

/** What a person must know beside the figures of a payout from a plan's Roth account, the weightiest first. */
export function planRothNotes(read: PlanRothCase, lines: Lines): Note[] {
  const { facts, known, reason } = read;
  const notes: Note[] = [...clockNotes(read, lines), ...rolloverNotes(read, lines)];
  if (!lines.has('planRoth.qualified')) {
    notes.push(note('planRothShare', PLAN_ROTH_SHARE, ['planRothTotal', 'planRothContributions']));
    if (known.planRothContributions?.greaterThan(known.planRothTotal ?? ZERO)) {
      notes.push(note('rothLoss', PLAN_ROTH_SHARE, ['planRothTotal'], { basis: cents(known.planRothContributions), balance: cents(known.planRothTotal ?? ZERO) }));
    }
    if (facts.recentInPlanRollover === true && reason === 'none') notes.push(note('planRothInPlan', IN_PLAN_RECAPTURE, ['recentInPlanRollover']));
  }
  if (!value(lines, 'planRoth.additionalTax').isZero()) notes.push(note('planRothOtherExceptions', EARLY, ['age', 'separatedAge']));
  // Someone of 59 may have turned 59½.
  if (facts.age === 59 && reason === 'none' && !value(lines, 'planRoth.earnings').isZero()) notes.push(note('earlyAt59', EARLY, ['age']));
  if (facts.planType === '457b') notes.push(note('governmentalOnly', GOVERNMENTAL_457B, ['planType']));
  if (facts.marginalRate !== undefined && facts.stateRate === undefined) notes.push(note('federalOnly', STATED_RATE, ['marginalRate']));
  return notes;
}

/** Qualified or not, and from when; nothing where there are no earnings and neither matters. */
function clockNotes({ over, ends, reason }: PlanRothCase, lines: Lines): Note[] {
  const from = ends?.value.toFixed() ?? '';
  const facts = ['planRothFirstYear', 'age'] as const;
  if (lines.has('planRoth.qualified')) return [note('planRothQualified', PLAN_ROTH_QUALIFIED, facts)];
  if (over === undefined) return [];
  if (over) return [note('planRothAgeWaiting', PLAN_ROTH_QUALIFIED, facts)];
  return [reason === 'none' ? note('planRothClockAndAge', PLAN_ROTH_QUALIFIED, facts, { from }) : note('planRothClockRunning', PLAN_ROTH_QUALIFIED, facts, { from })];
}

/** What the money becomes where it goes, and whose clock governs there. */
function rolloverNotes({ facts, distribution, rollover, taxYear }: PlanRothCase, lines: Lines): Note[] {
  const notes: Note[] = [];
  const { rolloverTo, rolloverVia, rothOpenedYear } = facts;
  const qualified = lines.has('planRoth.qualified');
  const enters = { contributions: cents(value(lines, 'planRoth.entersAsContributions')), earnings: cents(value(lines, 'planRoth.entersAsEarnings')) };
  if (rolloverTo === 'rothIra') {
    notes.push(qualified ? note('planRothIntoRothIraQualified', PLAN_ROTH_TO_ROTH_IRA, ['rolloverTo'], enters) : note('planRothIntoRothIra', PLAN_ROTH_TO_ROTH_IRA, ['rolloverTo'], enters));
    const from = value(lines, 'planRoth.rothIraClockEnds').toFixed();
    notes.push(rothOpenedYear === undefined ? note('planRothStartsClock', ROTH_QUALIFIED, ['rothOpenedYear'], { year: String(taxYear), from }) : note('planRothRothIraClock', ROTH_QUALIFIED, ['rothOpenedYear'], { from }));
  } else if (rolloverTo) {
    notes.push(rolloverVia === '60day' ? note('planRothClockNotCarried', PLAN_ROTH_QUALIFIED, ['rolloverVia']) : note('planRothClockCarried', PLAN_ROTH_QUALIFIED, ['rolloverTo']));
  }
  if (!qualified && rollover?.value.lessThan(distribution.value)) notes.push(note('planRothTaxableFirst', ROLLED_TAXABLE_FIRST, ['rolloverAmount'], { earnings: enters.earnings }));
  const withheld = value(lines, 'planRoth.withholding');
  if (!withheld.isZero()) {
    notes.push(rolloverVia === '60day' && rolloverTo ? note('withholdingReplace', SIXTY_DAYS, ['rolloverAmount'], { withheld: cents(withheld) }) : note('planRothWithheld', WITHHOLDING, ['rolloverTo'], { withheld: cents(withheld) }));
  }
  return notes;
}


import { count, fixedCount, span } from '../arithmetic.ts';
import { daysAfter } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { readAmounts, readDay } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { LOAN_OFFSET, SIXTY_DAYS, SIXTY_DAYS_IRA, SIXTY_DAYS_WAIVER } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import type { Note, Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';
import { amountLines } from './amounts.ts';
import { amountNotes } from './amountNotes.ts';
import type { SixtyDayAmounts } from './amounts.ts';
import { SIXTY_DAY_MONEY } from './facts.ts';
import type { SixtyDayFacts } from './facts.ts';
import { offsetIn } from './loanOffset.ts';
import { closed, isIra, onceAYear, requiresNothing } from './route.ts';

const DAYS = 60;

/** The days of a case. `at` is the day of the rollover, or today. */
interface Days {
  readonly received: Day | undefined;
  readonly at: Day | undefined;
  readonly last: Day | undefined;
}

/**
 * Whether a payment may still be rolled over by the person's own hand, until when, and with how much own money.
 *
 * The 60 days follow the day of receipt, so the last is 60 days after it. What may not be rolled over is refused with its rule.
 * @see IRC 402(c)(3), 408(d)(3); Ann. 2014-32
 */
export function sixtyDayRollover(facts: SixtyDayFacts): Outcome {
  const known = readAmounts(facts, SIXTY_DAY_MONEY);
  if (isRefused(known)) return known;
  const days = daysOf(facts);
  if (isRefused(days)) return days;
  const { received } = days;
  const { rollFrom, rollTo } = facts;
  const never = (rollFrom && rollTo && closed(rollFrom, rollTo, facts, known)) ?? requiresNothing(rollFrom, received, known);
  if (never) return never;
  const lacking = (['rollFrom', 'rollTo'] as const).filter((name) => facts[name] === undefined);
  if (!received || lacking.length > 0) return missing(SIXTY_DAYS, [...(received ? [] : ['receivedOn' as const]), ...lacking]);

  const once = onceAYear(facts, received, days.last);
  if (isRefused(once)) return once;
  const until = inTime(facts, known, received, days.at);
  if (isRefused(until)) return until;
  const amounts = amountLines(facts, known);
  if (isRefused(amounts)) return amounts;
  const lines = new Map([...(offsetIn(facts, known) === 'whole' ? [] : dayLines(received, days.at)), ...amounts].map((line) => [line.id, line] as const));
  const notes = [...until, once, ...amountNotes(facts, known, lines)];
  return { status: 'figures', kind: 'sixtyDay', lines, destinations: [], notes, estimate: false };
}

function daysOf(facts: SixtyDayFacts): Days | Refused {
  const received = readDay(facts.receivedOn, 'receivedOn');
  if (isRefused(received)) return received;
  const last = readDay(facts.lastRolloverReceivedOn, 'lastRolloverReceivedOn');
  if (isRefused(last)) return last;
  const today = readDay(facts.today, 'today');
  if (isRefused(today)) return today;
  const rolled = readDay(facts.rolledOn, 'rolledOn');
  if (isRefused(rolled)) return rolled;
  const at = rolled ?? today;
  if (at && received && at.number < received.number) {
    const fact: FactName = rolled ? 'rolledOn' : 'today';
    return refuse('rolledBeforeReceived', SIXTY_DAYS, [fact, 'receivedOn'], { received: received.iso, rolled: at.iso });
  }
  return { received, at, last };
}

/** The last day, or that it is over. A loan that was set off has a later one: the due date of that year's return. The cash beside it has not. */
function inTime(facts: SixtyDayFacts, known: SixtyDayAmounts, received: Day, at: Day | undefined): readonly Note[] | Refused {
  const offset = offsetIn(facts, known);
  const later = offset === 'none' ? [] : [note('loanOffsetDeadline', LOAN_OFFSET, ['loanOffset'], { year: String(received.year) })];
  if (offset === 'whole') return later;
  const last = daysAfter(received, DAYS);
  const rule = isIra(facts.rollFrom) ? SIXTY_DAYS_IRA : SIXTY_DAYS;
  const values = { received: received.iso, lastDay: last.iso };
  if (at && at.number > last.number) return refuse(offset === 'part' ? 'loanOffsetCashOver' : 'sixtyDaysOver', SIXTY_DAYS_WAIVER, ['receivedOn', facts.rolledOn === undefined ? 'today' : 'rolledOn'], values);
  if (offset === 'part') return [...later, note('loanOffsetCash', rule, ['receivedOn', 'loanOffsetAmount'], values)];
  return [facts.rolledOn === undefined ? note('sixtyDaysUntil', rule, ['receivedOn'], values) : note('sixtyDaysMet', rule, ['receivedOn', 'rolledOn'], values)];
}

/** Days gone since the receipt, and days that are left of the 60; the last day has none left. */
function dayLines(received: Day, at: Day | undefined): Line[] {
  if (!at) return [];
  const gone = count('sixtyDay.daysGone', at.number - received.number, 'days', SIXTY_DAYS);
  return [gone, span('sixtyDay.daysLeft', 'days', fixedCount('given.sixtyDays', DAYS, 'days', SIXTY_DAYS), gone, SIXTY_DAYS)];
}


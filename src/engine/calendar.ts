import type { IsoDate } from './authority.ts';

/** One day of the calendar. `number` counts days from the same first day for all, so that days can be subtracted. */
export interface Day {
  readonly iso: IsoDate;
  readonly number: number;
  readonly year: number;
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Days in a whole turn of the Gregorian calendar, 400 years. */
const TURN = 146_097;

/** The day written `YYYY-MM-DD`; `undefined` for anything else, such as February 30. */
export function dayFrom(text: string): Day | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const day = numbered(numberOf(Number(match[1]), Number(match[2]), Number(match[3])));
  return day.iso === text ? day : undefined;
}

/** `days` after `from`; the day itself for 0. */
export function daysAfter(from: Day, days: number): Day {
  return numbered(from.number + days);
}

/** The day `days` before a day written `YYYY-MM-DD`, written the same way; `undefined` where that is no day. */
export function dayBefore(iso: string, days: number): IsoDate | undefined {
  const from = dayFrom(iso);
  return from && Number.isSafeInteger(days) ? daysAfter(from, -days).iso : undefined;
}

/** The same day of the next year; March 1 for a February 29, because a year is over only after its last day. */
export function oneYearAfter(from: Day): Day {
  return numbered(numberOf(from.year + 1, Number(from.iso.slice(-5, -3)), Number(from.iso.slice(-2))));
}

/** Days since March 1 of the year 0. Years are taken to begin in March, so that a leap day is the last of its year. */
function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const turn = Math.floor(marchYear / 400);
  const inTurn = marchYear - turn * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return turn * TURN + inTurn * 365 + Math.floor(inTurn / 4) - Math.floor(inTurn / 100) + dayOfYear;
}

function numbered(number: number): Day {
  const turn = Math.floor(number / TURN);
  const dayInTurn = number - turn * TURN;
  const yearInTurn = Math.floor((dayInTurn - Math.floor(dayInTurn / 1460) + Math.floor(dayInTurn / 36_524) - Math.floor(dayInTurn / 146_096)) / 365);
  const dayOfYear = dayInTurn - (365 * yearInTurn + Math.floor(yearInTurn / 4) - Math.floor(yearInTurn / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = turn * 400 + yearInTurn + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const two = (part: number): string => String(part).padStart(2, '0');
  return { iso: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, number, year };
}

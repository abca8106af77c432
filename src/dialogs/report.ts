import type { State } from './session.ts';
import { REPORTED_AS, UNREPORTED } from './slots.ts';
import type { Account, Intent, Slot } from './slots.ts';
import type { Report } from './turn.ts';

/** `2026-10-14`: a day without its year is not reported. */
const FULL_DATE = 10;

/** Each spouse's IRAs are figured apart: a husband's or wife's are only reported where they are the ones asked about. */
const OWN: readonly Slot[] = ['iraTotal', 'iraBasis', 'convertAmount'];

function isOfSpouse(slot: string): boolean {
  return slot.startsWith('spouse');
}

/** A turn without figures. */
export const noLines = (): Record<string, string> => ({});

/** The report with these lines. They are written out only when a machine reads them: no channel does. */
export function withLines(turn: Report, lines: () => Record<string, string>): Report {
  let written: Record<string, string> | undefined;
  return { ...turn, get lines() { return written ??= lines(); } };
}

/** The turn in the closed vocabulary: money and rates as numbers, "all" as the number it stands for where that is known. */
export function report(state: State, intent: Intent, account: Account, asks: readonly string[], lines: () => Record<string, string>, actions: readonly string[]): Report {
  const slots: Record<string, string | number | boolean> = {};
  const own = OWN.some((slot) => state.facts[slot] !== undefined) && state.facts.spouseConvertAmount === undefined;
  for (const [slot, fact] of Object.entries(state.facts)) {
    const whole = slot === 'convertAmount' ? state.facts.iraTotal?.value : slot === 'distributionAmount' ? state.facts.planTotal?.value : undefined;
    const value = fact.value === 'all' ? whole : fact.value;
    if (value === undefined || UNREPORTED.has(slot) || (isOfSpouse(slot) && own)) continue;
    // How a married couple files is outside the vocabulary.
    if (value === 'marriedJoint') slots[slot] = 'married';
    else slots[slot] = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
  }
  const received = state.facts.receivedOn?.value;
  if (typeof received === 'string' && received.length === FULL_DATE) slots['checkDate'] ??= received;
  return withLines({ account, intent, slots, asks: asks.map((slot) => REPORTED_AS[slot as Slot] ?? slot).filter((slot) => !UNREPORTED.has(slot)), lines: {}, actions }, lines);
}

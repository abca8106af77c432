import type { State } from './session.ts';
import { REPORTED_AS, UNREPORTED } from './slots.ts';
import type { Account, Intent, Slot } from './slots.ts';
import type { Report } from './turn.ts';

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
  for (const [slot, fact] of Object.entries(state.facts)) {
    const whole = slot === 'convertAmount' ? state.facts.iraTotal?.value : slot === 'distributionAmount' ? state.facts.planTotal?.value : undefined;
    const value = fact.value === 'all' ? whole : fact.value;
    if (value === undefined || UNREPORTED.has(slot)) continue;
    // How a married couple files is outside the vocabulary.
    if (value === 'marriedJoint') slots[slot] = 'married';
    else slots[slot] = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
  }
  return withLines({ account, intent, slots, asks: asks.map((slot) => REPORTED_AS[slot as Slot] ?? slot).filter((slot) => !UNREPORTED.has(slot)), lines: {}, actions }, lines);
}

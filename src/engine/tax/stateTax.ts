import { givenRatio, share } from '../arithmetic.ts';
import { readRate } from '../checks.ts';
import { STATED_RATE } from '../law/authorities.ts';
import { STATE_INSTRUCTIONS, STATE_RULES } from '../law/states.ts';
import type { Line } from '../line.ts';
import type { Note, Refused } from '../outcome.ts';
import { isRefused, note, refuse } from '../refusal.ts';
import type { IncomeTaxFacts } from './facts.ts';

/** The state's part at the rate stated, and what is sure about the state. */
export interface StateTax {
  readonly lines: readonly Line[];
  readonly tax: Line | undefined;
  readonly notes: readonly Note[];
}

/**
 * State tax on `extra` at the rate the person stated; nothing is known of a state's own brackets. A rate above zero for a
 * state that takes nothing of this income contradicts the law and is refused.
 */
export function stateTax(facts: Pick<IncomeTaxFacts, 'state' | 'stateRate'>, extra: Line): StateTax | Refused {
  const rate = readRate(facts, 'stateRate');
  if (isRefused(rate)) return rate;
  const { state } = facts;
  const rule = state && STATE_RULES[state];
  if (rate && !rate.isZero() && rule?.never) return refuse('stateHasNoTax', rule.authority, ['state', 'stateRate'], { state: state ?? '' });
  const notes: Note[] = [];
  if (rule) notes.push(note(rule.note, rule.authority, ['state'], { state: state ?? '' }));
  else if (state) notes.push(note('stateCheck', STATE_INSTRUCTIONS, ['state'], { state }));
  if (!rate) return { lines: [], tax: undefined, notes: rule?.never ? notes : [...notes, note('federalOnly', STATED_RATE, ['stateRate'])] };
  const line = givenRatio('tax.stateRate', rate);
  const tax = share('tax.state', extra, line);
  return { lines: [line, tax], tax, notes };
}

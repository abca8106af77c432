import { cents, evaluate } from '../engine/index.ts';
import type { Figures, Note, Outcome } from '../engine/index.ts';
import { listFacts, notes } from '../messages/engineWords.en.ts';

/** The engine's word on one set of facts, for other systems: plain JSON values only. */
export type Answer = Readonly<Record<string, unknown>>;

/**
 * The outcome for one set of facts as JSON: amounts as cents strings, ratios as plain decimals with at least six places, years
 * and days as plain numbers. The allocation of each destination stands under `destinations`, not again under `lines`.
 */
export function figuresAnswer(facts: unknown): Answer {
  return shown(evaluate(facts));
}

function shown(outcome: Outcome): Answer {
  if (outcome.status === 'refused') {
    const { code, message, facts } = worded(outcome.note);
    return { status: 'refused', code, message, facts };
  }
  if (outcome.status === 'bounded') {
    const { decidedBy, gap, low, high } = outcome;
    return { status: 'bounded', decidedBy, gap, low: amounts(low), high: amounts(high), notes: outcome.notes.map(worded) };
  }
  return { status: 'figures', ...amounts(outcome), estimate: outcome.estimate, notes: outcome.notes.map(worded) };
}

function amounts({ lines, destinations }: Figures): { lines: Record<string, string>; destinations: Figures['destinations'] } {
  const shownLines: Record<string, string> = {};
  for (const [id, { value, unit }] of lines) {
    if (!id.startsWith('destination.')) shownLines[id] = unit === 'usd' ? cents(value) : unit === 'ratio' ? ratio(value.toFixed()) : value.toFixed();
  }
  return { lines: shownLines, destinations };
}

/** At least six places, at most twenty: `0.133333…` is not worth forty digits to anybody. */
function ratio(plain: string): string {
  const [whole = '0', part = ''] = plain.split('.');
  return `${whole}.${part.slice(0, 20).padEnd(6, '0')}`;
}

function worded({ code, values, facts }: Note): { code: string; message: string; facts: readonly string[] } {
  return { code, message: notes[code]({ ...values, facts: listFacts(facts) }), facts };
}

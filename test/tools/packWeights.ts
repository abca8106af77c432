import type { PackedWeights } from '../../src/dialogs/understand/weightTable.ts';

const HUNDREDTHS = 100;
const MOST = 32767;

/**
 * Weights as they are kept. `weights` holds a row of `classes` for each name and a last one for where each class starts.
 * What is closer to 0 than `faint` hundredths is left out, and so are classes for which `isLearned` is false.
 */
export function pack(names: readonly string[], weights: Float64Array, classes: number, faint: number, isLearned: (at: number) => boolean = () => true): PackedWeights {
  const rows = [names.length, ...names.keys()].map((at) => ({
    name: names[at] ?? '',
    // A learned class always has a start, if only of a hundredth: without one it counts as never learned.
    entries: Array.from({ length: classes }, (_, kind) => ({ kind, weight: Math.round((weights[at * classes + kind] ?? 0) * HUNDREDTHS) || (at < names.length ? 0 : 1) }))
      .filter(({ kind, weight }) => isLearned(kind) && Math.abs(weight) >= (at < names.length ? faint : 1)),
  })).filter(({ name, entries }) => name === '' || entries.length > 0);
  const entries = rows.flatMap((row) => row.entries);
  return {
    names: rows.map(({ name }) => name).join('\n'),
    counts: sixteen(rows.map((row) => row.entries.length)),
    classes: Buffer.from(Uint8Array.from(entries, ({ kind }) => kind)).toString('base64'),
    weights: sixteen(entries.map(({ weight }) => Math.max(-MOST, Math.min(MOST, weight)))),
  };
}

function sixteen(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) bytes.writeInt16LE(number, at * 2);
  return bytes.toString('base64');
}

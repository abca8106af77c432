import type { Intent } from '../slots.ts';
import type { Features } from './features.ts';

/** Weights of a linear scorer: for each intent what speaks for it (above 0) or against it, and where it starts. */
export type Weights = Readonly<Partial<Record<Intent, { readonly base: number; readonly of: Readonly<Record<string, number>> }>>>;

/** The weights turned over: for each feature what it adds to each intent, so that only features a message has are looked up. */
interface Table {
  readonly intents: readonly Intent[];
  readonly bases: readonly number[];
  readonly of: ReadonlyMap<string, Float64Array>;
}

const tables = new WeakMap<Weights, Table>();

function tableOf(weights: Weights): Table {
  let table = tables.get(weights);
  if (!table) {
    const rows = Object.entries(weights);
    const of = new Map<string, Float64Array>();
    for (const [row, [, intent]] of rows.entries()) {
      for (const [name, weight] of Object.entries(intent.of)) {
        const adds = of.get(name) ?? new Float64Array(rows.length);
        adds[row] = weight;
        of.set(name, adds);
      }
    }
    table = { intents: rows.map(([intent]) => intent as Intent), bases: rows.map(([, { base }]) => base), of };
    tables.set(weights, table);
  }
  return table;
}

/** How likely each intent of `weights` is, most likely first; the shares add up to 1. */
export function likelihoods(features: Features, weights: Weights): { readonly intent: Intent; readonly share: number }[] {
  const { intents, bases, of } = tableOf(weights);
  const scores = [...bases];
  for (const [name, value] of features) {
    const adds = of.get(name);
    if (adds) for (let row = 0; row < adds.length; row += 1) scores[row] = (scores[row] as number) + (adds[row] as number) * value;
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return intents.map((intent, row) => ({ intent, share: (powers[row] as number) / sum })).sort((a, b) => b.share - a.share);
}

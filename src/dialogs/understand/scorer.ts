import { INTENTS } from '../slots.ts';
import type { Intent } from '../slots.ts';
import type { Features } from './features.ts';
import intentWeights from './intentWeights.json' with { type: 'json' };
import { addRow, unpack } from './weightTable.ts';
import type { WeightTable } from './weightTable.ts';

let learned: WeightTable | undefined;

/** How likely each intent is, most likely first; the shares add up to 1. */
export function likelihoods(features: Features, table: WeightTable = learned ??= unpack(intentWeights)): { readonly intent: Intent; readonly share: number }[] {
  const scores = new Float64Array(INTENTS.length);
  addRow(table, '', 1, scores);
  for (const [name, value] of features) addRow(table, name, value, scores);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return INTENTS.map((intent, row) => ({ intent, share: (powers[row] as number) / sum })).toSorted((a, b) => b.share - a.share);
}

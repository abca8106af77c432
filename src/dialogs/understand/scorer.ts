import { INTENTS } from '../slots.ts';
import type { Intent } from '../slots.ts';
import type { Features } from './features.ts';
import { INTENT_WEIGHTS } from './intentWeights.ts';

/** For each feature, what it adds to each intent, in the order of `INTENTS`; under the empty name, where each intent starts. */
export type Table = ReadonlyMap<string, Float64Array>;

const HUNDREDTHS = 100;

/** The weights from their text: a feature a line, a tab, `intent:hundredths` between spaces. */
export function tableOf(text: string): Table {
  const table = new Map<string, Float64Array>();
  for (const line of text.split('\n')) {
    const [name = '', row = ''] = line.split('\t');
    const adds = new Float64Array(INTENTS.length);
    for (const entry of row.split(' ')) {
      const [intent, weight] = entry.split(':');
      if (weight !== undefined) adds[Number(intent)] = Number(weight) / HUNDREDTHS;
    }
    table.set(name, adds);
  }
  return table;
}

let learned: Table | undefined;

/** How likely each intent is, most likely first; the shares add up to 1. */
export function likelihoods(features: Features, table: Table = learned ??= tableOf(INTENT_WEIGHTS)): { readonly intent: Intent; readonly share: number }[] {
  const scores = Float64Array.from(table.get('') ?? new Float64Array(INTENTS.length));
  for (const [name, value] of features) {
    const adds = table.get(name);
    if (adds) for (let row = 0; row < adds.length; row += 1) scores[row] = (scores[row] as number) + (adds[row] as number) * value;
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return INTENTS.map((intent, row) => ({ intent, share: (powers[row] as number) / sum })).toSorted((a, b) => b.share - a.share);
}

import type { Intent } from '../slots.ts';
import type { Features } from './features.ts';

/** Weights of a linear scorer: for each intent what speaks for it (above 0) or against it, and where it starts. */
export type Weights = Readonly<Partial<Record<Intent, { readonly base: number; readonly of: Readonly<Record<string, number>> }>>>;

/** How likely each intent of `weights` is, most likely first; the shares add up to 1. */
export function likelihoods(features: Features, weights: Weights): { readonly intent: Intent; readonly share: number }[] {
  const scored = Object.entries(weights).map(([intent, { base, of }]) => {
    let score = base;
    for (const [name, value] of features) score += (of[name] ?? 0) * value;
    return { intent: intent as Intent, score };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const powers = scored.map(({ intent, score }) => ({ intent, share: Math.exp(score - most) }));
  const sum = powers.reduce((total, { share }) => total + share, 0);
  return powers.map(({ intent, share }) => ({ intent, share: share / sum })).sort((a, b) => b.share - a.share);
}

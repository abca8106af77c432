import { givenRatio, share } from './arithmetic.ts';
import { readRate } from './checks.ts';
import type { IraFacts } from './facts.ts';
import type { Line } from './line.ts';
import type { Refused } from './outcome.ts';
import { isRefused } from './refusal.ts';

/** The rates a person stated; 0 to 1 inclusive. */
export interface Rates {
  readonly federal: Line | undefined;
  readonly state: Line | undefined;
}

export function readRates(facts: Pick<IraFacts, 'marginalRate' | 'stateRate'>): Rates | Refused {
  if (facts.marginalRate === undefined && facts.stateRate === undefined) return { federal: undefined, state: undefined };
  const federal = readRate(facts, 'marginalRate');
  if (isRefused(federal)) return federal;
  const state = readRate(facts, 'stateRate');
  if (isRefused(state)) return state;
  return {
    federal: federal && givenRatio('tax.marginalRate', federal),
    state: state && givenRatio('tax.stateRate', state),
  };
}

/**
 * What is taxable and what is not, and the tax at the rates stated, to the cent. The whole amount is taken at one rate:
 * whether it reaches into a higher bracket is not looked at. Never negative.
 */
export function taxLines(taxable: Line, taxFree: Line, rates: Rates): Line[] {
  const lines = [taxable, taxFree];
  if (rates.federal) lines.push(rates.federal, share('tax.federal', taxable, rates.federal));
  if (rates.state) lines.push(rates.state, share('tax.state', taxable, rates.state));
  return lines;
}

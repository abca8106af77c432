import { readAmount } from '../checks.ts';
import { evaluate } from '../evaluate.ts';
import type { IraFacts } from '../facts.ts';
import type { Authority } from '../authority.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import { dec, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { isRefused, missing, note } from '../refusal.ts';
import { isNote } from './strategy.ts';

/** Where the IRAs stand before anything is converted. */
export interface Standing {
  /** Line 5: the basis that counts this year. */
  readonly basis: Dec;
  /** Line 7: what comes out besides a conversion. */
  readonly distributed: Dec;
  /** Line 6, were nothing converted. */
  readonly left: Dec;
  /** Pre-tax money that has not left in a way that uses no basis. Never negative. */
  readonly preTax: Dec;
}

/**
 * Every line a strategy rests on, read off the form with nothing converted. The total of the IRAs must be known and the year
 * must not be over: what is to leave the IRAs must leave by Dec 31.
 */
export function standing(facts: IraFacts, authority: Authority): Standing | Note {
  if (facts.iraYearEnd !== undefined) return note('yearIsOver', authority, ['iraYearEnd']);
  if (facts.iraTotal === undefined) return missing(ONE_CONTRACT, ['iraTotal']).note;
  const outcome = evaluate({ ...facts, convertAmount: '0' });
  if (isRefused(outcome)) return outcome.note;
  if (outcome.status === 'bounded') return missing(ONE_CONTRACT, [outcome.decidedBy]).note;
  const basis = outcome.lines.get('8606.5')?.value;
  const left = outcome.lines.get('8606.6')?.value;
  if (!basis || !left) return missing(ONE_CONTRACT, ['iraBasis']).note;
  const distributed = outcome.lines.get('8606.7')?.value ?? ZERO;
  const preTax = left.plus(distributed).minus(basis);
  return { basis, distributed, left, preTax: preTax.isNegative() ? ZERO : preTax };
}

/** Tax held back from the conversion, where something is converted: it comes out on top. */
export function heldBack(facts: IraFacts): Dec {
  const asked = readAmount(facts.convertAmount ?? 'all', 'convertAmount');
  const withheld = readAmount(facts.withheld ?? '0', 'withheld');
  return isRefused(withheld) || (!isRefused(asked) && asked.isZero()) ? ZERO : withheld;
}

/** The same case with its conversion held at what is left: one that is larger becomes a conversion of all of it. */
export function withRoom(facts: IraFacts, authority: Authority): IraFacts | Note {
  const now = standing(facts, authority);
  if (isNote(now)) return now;
  const asked = readAmount(facts.convertAmount ?? '0', 'convertAmount');
  if (isRefused(asked)) return facts;
  return asked.isZero() || asked.lessThanOrEqualTo(now.left.minus(heldBack(facts))) ? facts : { ...facts, convertAmount: 'all' };
}

/** The amount a person chose, or `undefined`; a zero is no choice. */
export function chosen(text: string | undefined, fact: 'rolloverToPlan' | 'qcdAmount' | 'hsaFundingAmount' | 'distributionAmount'): Dec | Note | undefined {
  if (text === undefined) return undefined;
  const amount = readAmount(text, fact);
  if (isRefused(amount)) return amount.note;
  return amount.isZero() ? undefined : dec(text);
}

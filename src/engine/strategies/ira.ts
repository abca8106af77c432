import { readAmount } from '../checks.ts';
import type { IraFacts, Facts } from '../facts.ts';
import { evaluate } from '../evaluate.ts';
import { CONVERSION, ONE_CONTRACT, ROLL_IN } from '../law/authorities.ts';
import { cents, dec, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { isRefused, missing, note } from '../refusal.ts';
import type { Strategy } from './strategy.ts';

/** The basis that counts this year (line 5) and what must come out besides a conversion (line 7), as the engine reads them. */
function standing(facts: IraFacts): { basis: Dec; distributed: Dec; notConverted: Dec } | Note {
  // With nothing converted or moved yet, every line the roll-in rests on can still be read.
  const { rolloverToPlan: _in, ...kept } = facts;
  const outcome = evaluate({ ...kept, convertAmount: '0' });
  if (isRefused(outcome)) return outcome.note;
  if (outcome.status === 'bounded') return missing(ONE_CONTRACT, [outcome.decidedBy]).note;
  const basis = outcome.lines.get('8606.5')?.value;
  if (!basis) return missing(ONE_CONTRACT, ['iraBasis']).note;
  const distributed = outcome.lines.get('8606.7')?.value ?? ZERO;
  return { basis, distributed, notConverted: distributed.plus(dec(facts.withheld ?? '0')) };
}

function preTaxToMove(facts: IraFacts): { moved: Dec; convertible: Dec } | Note {
  if (facts.iraYearEnd !== undefined) return note('yearIsOver', ROLL_IN, ['iraYearEnd']);
  if (facts.iraTotal === undefined) return missing(ONE_CONTRACT, ['iraTotal']).note;
  const now = standing(facts);
  if ('code' in now) return now;
  const gone = dec(facts.qcdAmount ?? '0').plus(facts.hsaFundingAmount ?? '0');
  const moved = dec(facts.iraTotal).minus(now.basis).minus(gone);
  if (!moved.greaterThan(ZERO) || now.distributed.greaterThan(now.basis)) return note('noPreTaxToMove', ROLL_IN, ['iraTotal', 'iraBasis']);
  return { moved, convertible: now.basis.minus(now.notConverted) };
}

/**
 * All pre-tax money to a workplace plan first, so that only basis is left and a conversion of it is tax-free.
 * A conversion larger than what is left becomes a conversion of all of it. The plan must accept the money, and it must have
 * left the IRA by Dec 31.
 */
export const rollInFirst: Strategy = {
  id: 'rollInFirst',
  kind: 'ira',
  open: (facts) => {
    if (facts.kind !== 'ira') return note('noPreTaxToMove', ROLL_IN);
    const plan = preTaxToMove(facts);
    return 'code' in plan ? plan : 'open';
  },
  apply: (facts) => {
    if (facts.kind !== 'ira') return facts;
    const plan = preTaxToMove(facts);
    if ('code' in plan) return facts;
    const asked = readAmount(facts.convertAmount ?? 'all', 'convertAmount');
    const fits = !isRefused(asked) && asked.lessThanOrEqualTo(plan.convertible);
    return { ...facts, rolloverToPlan: cents(plan.moved), convertAmount: fits ? facts.convertAmount : 'all' };
  },
  authority: ROLL_IN,
};

/** Everything converted in one year: all of the basis is used and all of the rest is taxed. */
export const convertAll: Strategy = {
  id: 'convertAll',
  kind: 'ira',
  open: (facts) => {
    if (facts.kind !== 'ira') return note('formStops', CONVERSION);
    if (facts.iraYearEnd !== undefined) return note('yearIsOver', CONVERSION, ['iraYearEnd']);
    const outcome = evaluate({ ...facts, convertAmount: 'all' } satisfies Facts);
    return outcome.status === 'refused' ? outcome.note : 'open';
  },
  apply: (facts) => (facts.kind === 'ira' ? { ...facts, convertAmount: 'all' } : facts),
  authority: CONVERSION,
};

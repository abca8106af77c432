import type { IraFacts } from '../facts.ts';
import { ONE_CONTRACT, ROLL_IN, SIMPLE_TWO_YEARS } from '../law/authorities.ts';
import { cents } from '../money.ts';
import type { Money } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note, refuse } from '../refusal.ts';
import { ofRequired } from './cautions.ts';
import { byYearEnd } from './deadlines.ts';
import { chosen, heldBack, standing, withRoom } from './iraStanding.ts';
import type { Standing } from './iraStanding.ts';
import { isNote, strategyOf } from './strategy.ts';
import type { Followed } from './strategy.ts';

/** Where the IRAs stand before a roll-in, or why one would be of no use. */
function beforeMove({ rolloverToPlan: _replaced, ...kept }: IraFacts): Standing | Note {
  const now = standing(kept, ROLL_IN);
  if (isNote(now)) return now;
  if (now.basis.isZero()) return note('noBasis', ONE_CONTRACT, ['iraBasis']);
  return now.preTax.isZero() ? note('noPreTaxToMove', ROLL_IN, ['iraTotal', 'iraBasis']) : now;
}

function moved(facts: IraFacts, amount: Money, cautions: readonly Note[]): Followed | Note {
  const after = withRoom({ ...facts, rolloverToPlan: amount }, ROLL_IN);
  if (isNote(after)) return after;
  return { cases: [after], cautions: [...ofRequired(facts), ...cautions, note('planRulesFollow', ROLL_IN), note('simpleTwoYears', SIMPLE_TWO_YEARS)] };
}

/**
 * All pre-tax money to a workplace plan first, exactly that and no more, so that only basis is left and what comes out of it
 * is tax-free. A conversion larger than what is left becomes a conversion of all of it. The plan must accept the money, and it
 * must have left the IRA by Dec 31.
 * @see IRC 408(d)(3)(A)(ii), (H)
 */
export const rollInFirst = strategyOf<IraFacts>({
  id: 'rollInFirst',
  kind: 'ira',
  authority: ROLL_IN,
  needs: () => ['acceptsRollIns'],
  follow: (facts) => {
    const now = beforeMove(facts);
    if (isNote(now)) return now;
    const going = now.distributed.plus(heldBack(facts));
    // What is taken out may hold pre-tax money; then not all of it can move.
    if (going.greaterThan(now.basis)) return note('mustStayForPayout', ROLL_IN, ['iraOtherDistributions', 'iraBasis'], { out: cents(going), basis: cents(now.basis) });
    return moved({ ...facts, convertAmount: facts.convertAmount ?? 'all' }, cents(now.preTax), [note('growthAfterMove', ONE_CONTRACT)]);
  },
  deadline: byYearEnd(ROLL_IN),
});

/**
 * Part of the pre-tax money to a workplace plan: the tax-free share of everything else rises.
 * The amount chosen is all that goes to the plan in the year.
 * @see IRC 408(d)(3)(A)(ii), (H)
 */
export const rollInPart = strategyOf<IraFacts>({
  id: 'rollInPart',
  kind: 'ira',
  authority: ROLL_IN,
  needs: () => ['acceptsRollIns'],
  follow: (facts, { amount }) => {
    const now = beforeMove(facts);
    if (isNote(now)) return now;
    const wanted = chosen(amount, 'rolloverToPlan');
    if (!wanted) return note('amountNeeded', ROLL_IN, ['rolloverToPlan']);
    if (isNote(wanted)) return wanted;
    const most = { leaves: cents(wanted), preTax: cents(now.preTax) };
    if (wanted.greaterThan(now.preTax)) return refuse('leavesMoreThanPreTax', ROLL_IN, ['rolloverToPlan'], most).note;
    const cautions = wanted.equals(now.preTax) ? [] : [note('onlyBasisLeftAt', ROLL_IN, [], { most: most.preTax })];
    return moved(facts, most.leaves, cautions);
  },
  deadline: byYearEnd(ROLL_IN),
});

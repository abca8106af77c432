import { readAmount } from '../checks.ts';
import type { IraFacts } from '../facts.ts';
import { ageIn } from '../iraLimits.ts';
import { HSA_FUNDING, HSA_LIMIT } from '../law/authorities.ts';
import { taxYear } from '../law/index.ts';
import { cents, dec, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';
import { byYearEnd } from './deadlines.ts';
import { chosen, standing, withRoom } from './iraStanding.ts';
import { isNote, strategyOf } from './strategy.ts';
import type { Choice } from './strategy.ts';

/** Whether the person is 55 by the end of the year: certainly, certainly not, or not known, as at a whole age of 54. */
function is55(facts: IraFacts): boolean | undefined {
  const age = ageIn(facts);
  if (!Number.isFinite(age) || (age === 54 && facts.age !== undefined)) return undefined;
  return age >= 55;
}

function catchUp({ taxYear: stated }: IraFacts): Dec {
  return dec((stated === undefined ? undefined : taxYear(stated)?.limits.hsaCatchUp55?.usd) ?? '0');
}

/**
 * The most that can go from an IRA to the HSA this year: the limit of the coverage on that day, with the catch-up of someone
 * known to be 55, less everything else paid in. Never negative.
 * @see IRC 408(d)(9)(C), 223(b)
 */
function most(facts: IraFacts, { coverage, hsaContributed = '0' }: Choice): Dec | Note {
  if (facts.taxYear === undefined) return missing(HSA_FUNDING, ['taxYear']).note;
  if (!coverage) return note('coverageUnknown', HSA_FUNDING);
  const others = readAmount(hsaContributed, 'hsaFundingAmount');
  if (isRefused(others)) return others.note;
  const limits = taxYear(facts.taxYear)?.limits;
  const limit = dec((coverage === 'family' ? limits?.hsaFamily : limits?.hsaSelfOnly)?.usd ?? '0');
  const room = limit.plus(is55(facts) === true ? catchUp(facts) : ZERO).minus(others);
  return room.isNegative() ? ZERO : room;
}

/**
 * The one transfer of a lifetime from an IRA to a health savings account: it takes pre-tax money first, uses no basis, is
 * not taxed and not deducted. Where no amount is chosen it is the most there is room for, held at the pre-tax money.
 * @see IRC 408(d)(9); Notice 2008-51
 */
export const hsaFunding = strategyOf<IraFacts>({
  id: 'hsaFunding',
  kind: 'ira',
  authority: HSA_FUNDING,
  follow: (facts, choice) => {
    if (choice.hsaFundedBefore) return note('hsaUsed', HSA_FUNDING);
    if (choice.hsaEligible === false) return note('hsaNotEligible', HSA_LIMIT);
    const { hsaFundingAmount: _replaced, ...kept } = facts;
    const now = standing(kept, HSA_FUNDING);
    if (isNote(now)) return now;
    if (now.preTax.isZero()) return note('noPreTaxToMove', HSA_FUNDING, ['iraTotal', 'iraBasis']);
    const room = most(facts, choice);
    if (isNote(room)) return room;
    const wanted = chosen(choice.amount, 'hsaFundingAmount');
    if (wanted && isNote(wanted)) return wanted;
    const values = { limit: cents(room), year: String(facts.taxYear) };
    if (room.isZero()) return note('hsaFull', HSA_LIMIT, [], { year: values.year });
    if (wanted?.greaterThan(room)) return refuse('hsaFundingOverLimit', HSA_FUNDING, ['hsaFundingAmount'], values).note;
    const moved = wanted ?? (room.lessThan(now.preTax) ? room : now.preTax);
    const after = withRoom({ ...kept, hsaFundingAmount: cents(moved) }, HSA_FUNDING);
    if (isNote(after)) return after;
    const cautions: Note[] = [note('hsaOnce', HSA_FUNDING), note('hsaStayCovered', HSA_FUNDING)];
    if (is55(facts) === undefined) cautions.push(note('hsaCatchUpLater', HSA_LIMIT, ['age'], { more: cents(catchUp(facts)) }));
    return { cases: [after], cautions };
  },
  deadline: byYearEnd(HSA_FUNDING),
});

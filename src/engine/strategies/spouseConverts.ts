import { evaluate } from '../evaluate.ts';
import type { IraFacts } from '../facts.ts';
import { CONVERSION_YEAR, ONE_CONTRACT } from '../law/authorities.ts';
import type { Dec } from '../money.ts';
import { missing, note } from '../refusal.ts';
import { ofConverting } from './cautions.ts';
import { byYearEnd } from './deadlines.ts';
import { strategyOf } from './strategy.ts';

const UNMARRIED: ReadonlySet<IraFacts['filingStatus']> = new Set<IraFacts['filingStatus']>(['single', 'headOfHousehold', 'survivingSpouse']);

/** Line 10 of a case whose figures are complete. */
function share(facts: IraFacts): Dec | undefined {
  const outcome = evaluate(facts);
  return outcome.status === 'figures' ? outcome.lines.get('8606.10')?.value : undefined;
}

/**
 * The spouse converts and the person does not. Spouses are never one pool: each has an own form, so a spouse without
 * pre-tax IRAs converts without tax. Closed where the spouse's tax-free share is no larger than one's own.
 * @see IRC 408(d)(2), which speaks of one individual
 */
export const spouseConverts = strategyOf<IraFacts>({
  id: 'spouseConverts',
  kind: 'ira',
  authority: ONE_CONTRACT,
  follow: (facts, { spouse }) => {
    if (UNMARRIED.has(facts.filingStatus)) return note('notMarried', ONE_CONTRACT, ['filingStatus']);
    if (!spouse) return note('spouseUnknown', ONE_CONTRACT);
    const outcome = evaluate(spouse);
    if (outcome.status === 'refused') return outcome.note;
    if (outcome.status === 'bounded') return missing(ONE_CONTRACT, [outcome.decidedBy]).note;
    if (outcome.kind !== 'ira') return note('spouseUnknown', ONE_CONTRACT);
    const theirs = outcome.lines.get('8606.10')?.value;
    if (!theirs || (outcome.lines.get('8606.8')?.value.isZero() ?? true)) return missing(ONE_CONTRACT, ['convertAmount']).note;
    const own = share(facts);
    if (own && theirs.lessThanOrEqualTo(own)) return note('spouseNoBetter', ONE_CONTRACT);
    const { withheld: _own, ...kept } = facts;
    return { cases: [{ ...kept, convertAmount: '0' }, spouse], cautions: [note('spouseInstead', ONE_CONTRACT), note('spouseOwnForm', ONE_CONTRACT), ...ofConverting(facts)], ofTwoPeople: true };
  },
  deadline: byYearEnd(CONVERSION_YEAR),
});

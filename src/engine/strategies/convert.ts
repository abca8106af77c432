import { evaluate } from '../evaluate.ts';
import type { IraFacts } from '../facts.ts';
import { CONVERSION, CONVERSION_YEAR, ONE_CONTRACT } from '../law/authorities.ts';
import type { Form8606LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Figures, Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import { ofConverting, ofRequired } from './cautions.ts';
import { byYearEnd } from './deadlines.ts';
import { heldBack, standing } from './iraStanding.ts';
import { isNote, strategyOf } from './strategy.ts';

/**
 * Everything converted in one year: all of the basis is used and all of the rest is taxed.
 * @see IRC 408A(d)(3), 408(d)(2)
 */
export const convertAll = strategyOf<IraFacts>({
  id: 'convertAll',
  kind: 'ira',
  authority: CONVERSION,
  why: ({ iraYearEnd }) => (iraYearEnd === undefined ? undefined : note('yearIsOver', CONVERSION_YEAR, ['iraYearEnd'])),
  follow: (facts) => ({ cases: [{ ...facts, convertAmount: 'all' }], cautions: [...ofRequired(facts), ...ofConverting(facts)] }),
  deadline: byYearEnd(CONVERSION_YEAR),
});

/** What really comes out when only the basis is asked for. */
function mixture({ lines }: Figures): Note[] {
  const amount = (id: Form8606LineId): string => cents(lines.get(id)?.value ?? ZERO);
  return [note('sameMixture', ONE_CONTRACT, [], { converted: amount('8606.8'), taxFree: amount('8606.11'), taxable: amount('8606.18') })];
}

/**
 * What people ask for: to convert just the after-tax money. Nobody can choose it: an amount as large as the basis is
 * converted, and the same mixture comes out as with any other amount.
 * @see IRC 408(d)(2)
 */
export const convertBasisOnly = strategyOf<IraFacts>({
  id: 'convertBasisOnly',
  kind: 'ira',
  authority: ONE_CONTRACT,
  follow: (facts) => {
    const now = standing(facts, CONVERSION_YEAR);
    if (isNote(now)) return now;
    if (now.basis.isZero()) return note('noBasis', ONE_CONTRACT, ['iraBasis']);
    if (now.preTax.isZero()) return note('allIsBasis', ONE_CONTRACT, ['iraBasis', 'iraTotal']);
    const room = now.left.minus(heldBack(facts));
    if (!room.greaterThan(ZERO)) return note('nothingToConvert', ONE_CONTRACT, ['iraOtherDistributions', 'iraTotal']);
    const after: IraFacts = { ...facts, convertAmount: cents(now.basis.lessThan(room) ? now.basis : room) };
    const outcome = evaluate(after);
    return { cases: [after], cautions: [...ofRequired(facts), ...(outcome.status === 'figures' ? mixture(outcome) : []), ...ofConverting(facts)] };
  },
  deadline: byYearEnd(CONVERSION_YEAR),
});

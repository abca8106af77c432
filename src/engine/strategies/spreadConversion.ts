import { readAmount } from '../checks.ts';
import type { IraFacts } from '../facts.ts';
import { ageIn } from '../iraLimits.ts';
import { CONVERSION_YEAR, ONE_CONTRACT, STATED_PLAN } from '../law/authorities.ts';
import { cents, dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { isRefused, missing, note } from '../refusal.ts';
import type { SpreadFacts } from '../years/facts.ts';
import { ofConverting } from './cautions.ts';
import { heldBack, standing } from './iraStanding.ts';
import { isNote, strategyOf } from './strategy.ts';

/** A plan over years holds conversions and nothing else: money that comes out besides needs a form of its own each year. */
function besides(facts: IraFacts): Note | undefined {
  const taken = (['rmdAmount', 'iraOtherDistributions', 'lateNondeductible'] as const).filter((fact) => !dec(facts[fact] ?? '0').isZero());
  const all = heldBack(facts).isZero() ? taken : [...taken, 'withheld' as const];
  return all.length > 0 ? note('spreadConvertsOnly', STATED_PLAN, all) : undefined;
}

/**
 * The same conversion in equal parts over 2 to 10 years, each year on its own form with the basis the one before left. What
 * leaves the IRAs first without using basis has left before the first of the years.
 * @see Form 8606, lines 2 and 14; IRC 408(d)(2)
 */
export const spreadConversion = strategyOf<IraFacts>({
  id: 'spreadConversion',
  kind: 'ira',
  authority: CONVERSION_YEAR,
  follow: (facts, { years, growthRate }) => {
    const { convertAmount, taxYear, marginalRate, stateRate } = facts;
    if (convertAmount === undefined) return missing(ONE_CONTRACT, ['convertAmount']).note;
    const now = standing(facts, CONVERSION_YEAR);
    if (isNote(now)) return now;
    const more = besides(facts);
    if (more) return more;
    const amount = readAmount(convertAmount, 'convertAmount');
    const part = isRefused(amount) || amount.equals(now.left) ? undefined : amount;
    if (part?.isZero() ?? now.left.isZero()) return note('nothingToConvert', ONE_CONTRACT, ['convertAmount', 'iraTotal']);
    if (years === undefined) return note('yearsNeeded', STATED_PLAN, ['years']);
    const age = ageIn(facts);
    const spread: SpreadFacts = {
      kind: 'spread', taxYear, marginalRate, stateRate, years, growthRate, age: Number.isFinite(age) ? age : undefined,
      iraBasis: cents(now.basis), iraTotal: cents(now.left), convertTotal: part && cents(part),
    };
    return { cases: [spread], cautions: [note('spreadFirstYear', CONVERSION_YEAR), ...ofConverting(facts)] };
  },
  deadline: () => note('byYearEnd', CONVERSION_YEAR),
});

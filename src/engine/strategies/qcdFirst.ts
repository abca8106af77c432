import type { IraFacts } from '../facts.ts';
import { ageIn } from '../iraLimits.ts';
import { QCD } from '../law/authorities.ts';
import { taxYear } from '../law/index.ts';
import { cents, dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { missing, note } from '../refusal.ts';
import { byYearEnd } from './deadlines.ts';
import { chosen, standing, withRoom } from './iraStanding.ts';
import { isNote, strategyOf } from './strategy.ts';

/** The required distribution, held at the year's cap. Zero where none is stated. */
function required({ rmdAmount, taxYear: stated }: IraFacts): Dec {
  const due = dec(rmdAmount ?? '0');
  const cap = dec((stated === undefined ? undefined : taxYear(stated)?.limits.qcd?.usd) ?? '0');
  return due.lessThan(cap) ? due : cap;
}

/** Whether the day of the gift may lie before 70½: nobody said the age, or only a year of birth that 70½ is reached in this year. */
function mayBeTooYoung(facts: IraFacts): boolean {
  const age = ageIn(facts);
  return !Number.isFinite(age) || (facts.age === undefined && age <= 71);
}

/**
 * A qualified charitable distribution first: it takes pre-tax money alone, is not on line 7, counts toward the required
 * distribution, and leaves the pool smaller. The amount chosen is all that is given in the year; where none is, the required
 * distribution is given.
 * @see IRC 408(d)(8)
 */
export const qcdFirst = strategyOf<IraFacts>({
  id: 'qcdFirst',
  kind: 'ira',
  authority: QCD,
  follow: (facts, { amount }) => {
    const { qcdAmount: _replaced, ...kept } = facts;
    const now = standing(kept, QCD);
    if (isNote(now)) return now;
    if (facts.taxYear === undefined) return missing(QCD, ['taxYear']).note;
    if (now.preTax.isZero()) return note('noPreTaxToMove', QCD, ['iraTotal', 'iraBasis']);
    const wanted = chosen(amount, 'qcdAmount');
    if (wanted && isNote(wanted)) return wanted;
    const given = wanted ?? required(facts);
    if (given.isZero()) return note('amountNeeded', QCD, ['qcdAmount']);
    const after = withRoom({ ...kept, qcdAmount: cents(given) }, QCD);
    if (isNote(after)) return after;
    const cautions: Note[] = [note('qcdRules', QCD), note('qcdLess', QCD)];
    if (!wanted) cautions.unshift(note('qcdFromRmd', QCD, ['qcdAmount', 'rmdAmount'], { amount: cents(given) }));
    if (mayBeTooYoung(facts)) cautions.unshift(note('qcdAge', QCD, ['age']));
    return { cases: [after], cautions };
  },
  deadline: byYearEnd(QCD),
});

import { addMoney, springContribution } from '../../engine/index.ts';
import type { Figures, IraFacts, Money } from '../../engine/index.ts';
import { iraCase } from '../case.ts';
import { noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { plainText, yearFor } from './person.ts';

/** The contribution made next spring for this year, the pool without it, and the year it is for. */
function caseOf({ state, thisYear }: Ground): { readonly amount: Money; readonly pool: Money; readonly year: number; readonly first: IraFacts } | undefined {
  const { facts } = state;
  const amount = plainText(facts, 'lateNondeductible');
  const pool = plainText(facts, 'iraTotal');
  const year = yearFor(facts, thisYear);
  const converts = facts.convertAmount?.value;
  if (amount === undefined || pool === undefined || year === undefined || (converts !== undefined && converts !== amount)) return undefined;
  const { iraBasis, newNondeductible, lateNondeductible: _late, convertAmount: _convert, ...rest } = iraCase(facts);
  // Without it: the engine puts it on lines 1 and 4 itself.
  const fresh = newNondeductible === undefined || newNondeductible === amount ? {} : { newNondeductible };
  const basis = iraBasis === undefined || iraBasis === amount ? {} : { iraBasis };
  return { amount, pool, year, first: { ...rest, ...fresh, ...basis, convertAmount: '0', taxYear: year } };
}

/** The year in which it is paid in and converted: its form, with what comes over from line 14 of the year before. */
function secondYear(ground: Ground): Figures | undefined {
  const of = caseOf(ground);
  if (!of) return undefined;
  const { second } = springContribution(of.amount, of.first, { kind: 'ira', taxYear: of.year + 1, iraTotal: addMoney(of.pool, of.amount), convertAmount: of.amount });
  return second.status === 'figures' ? second : undefined;
}

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { beside, answer } = wording;
  const year = yearFor(ground.state.facts, ground.thisYear) ?? ground.thisYear;
  const [first, second] = [String(year), String(year + 1)];
  const amount = shown(figures, '8606.8', wording);
  return {
    kind: 'result',
    title: beside.springTitle(first),
    answer: `${beside.springLines(amount, first, second)} ${beside.springTaxed(shown(figures, 'tax.taxFree', wording), shown(figures, 'tax.taxable', wording), second)}`,
    factsTitle: answer.factsTitle, facts: [], figures: [], bars: [],
    notes: noteTexts(figures.notes, wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['8606.10']),
  };
}

/** A backdoor whose first step is made after the year ended, but for it, and whose second follows at once. */
export const spring: Neighbour = { figures: secondYear, view, missing: () => [] };

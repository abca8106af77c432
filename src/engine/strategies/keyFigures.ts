import { difference, given, none, sum } from '../arithmetic.ts';
import { destinationIds } from '../allocation.ts';
import { CONVERSION, NOTICE_2014_54, ONE_CONTRACT, PLAN_PRO_RATA, ROLL_IN, STATED_RATE, WITHHOLDING } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { dec } from '../money.ts';
import type { Figures } from '../outcome.ts';
import { KEY_FIGURES } from './lines.ts';
import type { KeyFigure } from './lines.ts';
import type { MadeFacts } from './strategy.ts';

/** One case with its figures. */
export interface Computed {
  readonly facts: MadeFacts;
  readonly figures: Figures;
}
export type KeyLines = ReadonlyMap<KeyFigure, Line>;

const authorities = { taxable: ONE_CONTRACT, taxFree: ONE_CONTRACT, toRoth: CONVERSION, withheld: CONVERSION, leaves: ROLL_IN, basisLeft: ONE_CONTRACT, tax: STATED_RATE } as const;
const ofPlan = { ...authorities, taxable: NOTICE_2014_54, taxFree: PLAN_PRO_RATA, toRoth: NOTICE_2014_54, withheld: WITHHOLDING, basisLeft: PLAN_PRO_RATA } as const;

/** The lines of one case that each key figure is the sum of; `undefined` where the case does not tell. */
function parts({ facts, figures }: Computed): Readonly<Record<KeyFigure, readonly Line[] | undefined>> {
  const { lines } = figures;
  const some = (...ids: readonly LineId[]): Line[] => ids.flatMap((id) => lines.get(id) ?? []);
  const orNone = (found: readonly Line[]): readonly Line[] | undefined => (found.length > 0 ? found : undefined);
  if (facts.kind === 'spread') {
    return {
      taxable: some('spread.taxable'), taxFree: some('spread.taxFree'), tax: orNone(some('spread.tax')), toRoth: some('spread.converted'),
      withheld: [], leaves: undefined, basisLeft: some('spread.basisLeft'),
    };
  }
  const tax = orNone(some('tax.federal', 'tax.state'));
  const common = { taxable: some('tax.taxable'), taxFree: some('tax.taxFree'), tax };
  if (facts.kind === 'ira') {
    const stated = (id: 'rolloverToPlan' | 'qcdAmount' | 'hsaFundingAmount' | 'withheld'): Line[] => (facts[id] === undefined ? [] : [given(`given.${id}`, dec(facts[id]))]);
    return {
      ...common, toRoth: some('8606.8'), withheld: stated('withheld'), basisLeft: orNone(some('8606.14')),
      leaves: [...stated('rolloverToPlan'), ...stated('qcdAmount'), ...stated('hsaFundingAmount')],
    };
  }
  const roth = figures.destinations.flatMap(({ to }, index) => (to === 'rothIra' || to === 'employerPlanRoth' ? lines.get(destinationIds(index).amount) ?? [] : []));
  const basis = lines.get('plan.basis');
  const afterTax = lines.get('plan.afterTax');
  const left = basis && afterTax ? [difference('given.basisLeft', basis, [afterTax], PLAN_PRO_RATA)] : undefined;
  return { ...common, toRoth: roth, withheld: some('plan.withholding'), leaves: undefined, basisLeft: left };
}

/**
 * The key figures of all cases together, whole cents, never negative. Of several years, the basis left is the last one's; of two
 * people there is none, because one's basis is never the other's. A figure a case does not tell is left out.
 */
export function keyLines(side: 'today' | 'strategy', cases: readonly Computed[], ofTwoPeople = false): KeyLines {
  const lines = new Map<KeyFigure, Line>();
  const all = cases.map(parts);
  const cited = cases.some(({ facts }) => facts.kind === 'plan') ? ofPlan : authorities;
  for (const key of KEY_FIGURES) {
    const each = (key === 'basisLeft' ? all.slice(-1) : all).map((one) => one[key]);
    if ((key === 'basisLeft' && ofTwoPeople) || each.includes(undefined)) continue;
    const operands = each.flatMap((found) => found ?? []);
    lines.set(key, operands.length > 0 ? sum(`${side}.${key}`, operands, cited[key]) : none(`${side}.${key}`, cited[key]));
  }
  return lines;
}

/** How one key figure differs from today's; `by` is never negative. */
export interface Change {
  readonly way: 'more' | 'less' | 'same';
  readonly by: Line;
}

/** What is more or less than today, for every figure that both tell. */
export function changes(today: KeyLines, strategy: KeyLines): ReadonlyMap<KeyFigure, Change> {
  const found = new Map<KeyFigure, Change>();
  for (const [key, after] of strategy) {
    const before = today.get(key);
    if (!before) continue;
    const order = after.value.comparedTo(before.value);
    const [larger, smaller] = order > 0 ? [after, before] : [before, after];
    found.set(key, { way: order > 0 ? 'more' : order < 0 ? 'less' : 'same', by: difference(`change.${key}`, larger, [smaller], after.authority) });
  }
  return found;
}

import { difference, given, none, sum } from '../arithmetic.ts';
import { destinationIds } from '../allocation.ts';
import { BRACKETS, CONVERSION, NOTICE_2014_54, ONE_CONTRACT, PLAN_PRO_RATA, ROLL_IN, STATED_RATE, WITHHOLDING } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { dec } from '../money.ts';
import type { KeyFigure } from './lines.ts';
import { taxAtRates, taxByBracket } from './taxEffect.ts';
import type { Computed } from './taxEffect.ts';

export type KeyLines = ReadonlyMap<KeyFigure, Line>;

const authorities = { taxable: ONE_CONTRACT, taxFree: ONE_CONTRACT, toRoth: CONVERSION, withheld: CONVERSION, leaves: ROLL_IN, basisLeft: ONE_CONTRACT } as const;
const ofPlan = { ...authorities, taxable: NOTICE_2014_54, taxFree: PLAN_PRO_RATA, toRoth: NOTICE_2014_54, withheld: WITHHOLDING, basisLeft: PLAN_PRO_RATA } as const;

/** All but the tax, which is that of a whole return. */
const OF_CASES = ['taxable', 'taxFree', 'toRoth', 'withheld', 'leaves', 'basisLeft'] as const satisfies readonly KeyFigure[];
type Parts = Readonly<Record<(typeof OF_CASES)[number], readonly Line[] | undefined>>;

/** The lines of one case that each key figure is the sum of; `undefined` where the case does not tell. */
function parts({ facts, figures }: Computed): Parts {
  const { lines } = figures;
  const some = (...ids: readonly LineId[]): Line[] => ids.flatMap((id) => lines.get(id) ?? []);
  const orNone = (found: readonly Line[]): readonly Line[] | undefined => (found.length > 0 ? found : undefined);
  if (facts.kind === 'spread') {
    return {
      taxable: some('spread.taxable'), taxFree: some('spread.taxFree'), toRoth: some('spread.converted'), withheld: [],
      leaves: undefined, basisLeft: some('spread.basisLeft'),
    };
  }
  const common = { taxable: some('tax.taxable'), taxFree: some('tax.taxFree') };
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
 * @param byBracket whether the tax is that of the brackets: of both sides, or of neither
 */
export function keyLines(side: 'today' | 'strategy', cases: readonly Computed[], { byBracket, ofTwoPeople = false }: { readonly byBracket: boolean; readonly ofTwoPeople?: boolean | undefined }): KeyLines {
  const lines = new Map<KeyFigure, Line>();
  const all = cases.map(parts);
  const cited = cases.some(({ facts }) => facts.kind === 'plan') ? ofPlan : authorities;
  for (const key of OF_CASES) {
    if (key === 'basisLeft' && ofTwoPeople) continue;
    const operands = together(key === 'basisLeft' ? all.slice(-1) : all, key);
    if (operands) lines.set(key, operands.length > 0 ? sum(`${side}.${key}`, operands, cited[key]) : none(`${side}.${key}`, cited[key]));
  }
  const tax = byBracket ? taxByBracket(cases, ofTwoPeople) : taxAtRates(cases);
  if (tax) lines.set('tax', sum(`${side}.tax`, tax, byBracket ? BRACKETS : STATED_RATE));
  return lines;
}

function together(all: readonly Parts[], key: keyof Parts): readonly Line[] | undefined {
  if (all.length === 1) return all[0]?.[key];
  const each = all.map((one) => one[key]);
  return each.includes(undefined) ? undefined : each.flatMap((found) => found ?? []);
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

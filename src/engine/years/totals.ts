import { difference, sum } from '../arithmetic.ts';
import { CONVERSION, ONE_CONTRACT, STATED_PLAN, STATED_RATE } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import type { Opening, Year } from './year.ts';

/** The lines of one number over some forms. */
function over(years: readonly Year[], ...ids: readonly LineId[]): Line[] {
  return years.flatMap(({ form }) => ids.flatMap((id) => form.get(id) ?? []));
}

/** What all years come to. Basis used (`spread.taxFree`) and basis left make the basis there was, to the cent. */
export function spreadTotals(years: readonly Year[], opening: Opening, rated: boolean): Line[] {
  const last = years.slice(-1);
  const grown = years.flatMap(({ growth }) => growth ?? []);
  const gains = grown.filter(({ id }) => id.endsWith('growth'));
  const losses = grown.filter(({ id }) => id.endsWith('loss'));
  return [
    sum('spread.converted', years.map(({ conversion }) => conversion), CONVERSION),
    sum('spread.taxFree', over(years, 'tax.taxFree'), ONE_CONTRACT),
    sum('spread.taxable', over(years, 'tax.taxable'), ONE_CONTRACT),
    ...(rated ? [sum('spread.tax', over(years, 'tax.federal', 'tax.state'), STATED_RATE)] : []),
    sum('spread.basis', [opening.basis, ...over(years, '8606.1')], ONE_CONTRACT),
    sum('spread.basisLeft', over(last, '8606.14'), ONE_CONTRACT),
    ...(gains.length > 0 ? [sum('spread.growth', gains, STATED_PLAN)] : []),
    ...(losses.length > 0 ? [sum('spread.loss', losses, STATED_PLAN)] : []),
    sum('spread.left', last.map(({ yearEnd }) => yearEnd), ONE_CONTRACT),
  ];
}

/**
 * What converting the same in the first year comes to. Where that is everything, what is paid in later is converted when it is
 * paid in: it is all basis, so none of it is taxed. Where it is an amount of it (`stays`), what is paid in later stays, as basis.
 */
export function atOnceTotals(once: Year, paidInLater: readonly Line[], rated: boolean, stays: boolean): Line[] {
  const converted = stays ? [] : paidInLater;
  return [
    sum('atOnce.converted', [once.conversion, ...converted], CONVERSION),
    sum('atOnce.taxFree', [...over([once], 'tax.taxFree'), ...converted], ONE_CONTRACT),
    sum('atOnce.taxable', over([once], 'tax.taxable'), ONE_CONTRACT),
    ...(rated ? [sum('atOnce.tax', over([once], 'tax.federal', 'tax.state'), STATED_RATE)] : []),
    sum('atOnce.basisLeft', [...over([once], '8606.14'), ...(stays ? paidInLater : [])], ONE_CONTRACT),
  ];
}

/** How much more, and how much less, is taxed over the years than at once: one of the two is zero. */
export function apart(lines: ReadonlyMap<LineId, Line>): Line[] {
  return (['taxable', 'tax'] as const).flatMap((what) => {
    const spread = lines.get(`spread.${what}`);
    const once = lines.get(`atOnce.${what}`);
    if (!spread || !once) return [];
    const authority = spread.authority;
    return [difference(`spread.${what}More`, spread, [once], authority), difference(`spread.${what}Less`, once, [spread], authority)];
  });
}

/** What is paid in after the first year. */
export function paidLater(years: readonly Year[]): Line[] {
  return over(years.slice(1), '8606.1').flatMap(({ operands }) => operands).filter(({ value }) => !value.isZero());
}

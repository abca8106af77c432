import { addMoney } from '../../engine/index.ts';
import type { Figures, LineId, SpreadFacts } from '../../engine/index.ts';
import { amountOf, noteTexts, shown } from '../present/show.ts';
import type { CompareRow, CompareView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Open } from './shown.ts';

/** The figures of a way that is spread over years. */
export function spreadFigures({ cases, outcomes }: Open): Figures | undefined {
  const [outcome] = outcomes;
  return cases[0]?.kind === 'spread' && outcome?.status === 'figures' ? outcome : undefined;
}

/** The plan over years that the way makes of the case. */
function planOf({ cases }: Open): Pick<SpreadFacts, 'years' | 'growthRate' | 'taxYear'> {
  const [facts] = cases;
  return facts?.kind === 'spread' ? facts : {};
}

/** What it comes to beside converting the same at once. */
export function spreadSentences(row: Open, figures: Figures, wording: Wording): string[] {
  const { ways } = wording;
  const { years: count, growthRate: growth } = planOf(row);
  const years = String(count ?? '');
  const taxable = shown(figures, 'spread.taxable', wording);
  return [
    figures.lines.has('atOnce.taxable') ? ways.spreadTotals(years, taxable, shown(figures, 'atOnce.taxable', wording)) : ways.spreadAlone(years, taxable),
    ...(growth === undefined ? [] : [growth.startsWith('-') ? ways.loss(wording.percent(growth.slice(1))) : ways.growth(wording.percent(growth))]),
  ];
}

/** The years one under the other, all of them together, and the same at once. */
export function spreadTable(row: Open, figures: Figures, wording: Wording): CompareView {
  const { ways } = wording;
  const { years: count = 0, taxYear: first } = planOf(row);
  const rated = figures.lines.has('spread.tax');
  const rowOf = (label: string, ids: readonly (LineId | undefined)[], tax: string | undefined): CompareRow => ({ label, values: [...ids.map((id) => (id === undefined ? '' : shown(figures, id, wording))), ...(rated ? [tax ?? ''] : [])] });
  const years = Array.from({ length: count }, (_, at): CompareRow => {
    const year = `year.${at + 1}` as const;
    const tax = rated ? wording.money(addMoney(amountOf(figures, `${year}.tax.federal`) ?? '0', amountOf(figures, `${year}.tax.state`) ?? '0')) : undefined;
    return rowOf(ways.year(first === undefined ? String(at + 1) : String(first + at)), [`${year}.8606.8`, `${year}.tax.taxFree`, `${year}.tax.taxable`], tax);
  });
  const total = (label: string, of: 'spread' | 'atOnce'): CompareRow => ({ ...rowOf(label, [`${of}.converted`, `${of}.taxFree`, `${of}.taxable`], rated ? shown(figures, `${of}.tax`, wording) : undefined), isTotal: true });
  const { converted, taxFree, taxable, tax } = ways.spreadColumns;
  return {
    kind: 'compare', title: ways.spreadTitle(String(years.length)), isTable: true,
    columns: [converted, taxFree, taxable, ...(rated ? [tax] : [])],
    rows: [...years, total(ways.allYears, 'spread'), ...(figures.lines.has('atOnce.taxable') ? [total(ways.atOnce, 'atOnce')] : [])],
    notes: noteTexts([...figures.notes, ...row.cautions, row.deadline], wording), law: ways.law,
    source: { cite: row.authority.cite, ...(row.authority.url !== undefined && { url: row.authority.url }) },
  };
}

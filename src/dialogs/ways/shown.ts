import { cents, compareMoney } from '../../engine/index.ts';
import type { Comparison, KeyFigure, Money, Reading, Row, StrategyId } from '../../engine/index.ts';
import type { CompareRow, CompareView } from '../view.ts';
import { noteTexts } from '../present/show.ts';
import type { Wording } from '../wording.ts';
import type { Base } from './base.ts';

export type Open = Extract<Row, { status: 'open' }>;
export type Closed = Extract<Row, { status: 'closed' }>;
type KeyLines = Reading['figures'];

/** The most ways with figures, and the most that are only named. */
const MOST_OPEN = 5;
const MOST_CLOSED = 4;

/** What is shown of a way of each account. Of an IRA, what is tax-free and what is taxable make up what is converted. */
const COLUMNS: Readonly<Record<'ira' | 'plan', readonly KeyFigure[]>> = { ira: ['taxable', 'taxFree', 'tax', 'basisLeft'], plan: ['taxable', 'toRoth', 'withheld', 'tax', 'basisLeft'] };
/** Left out where it is nothing. */
const IF_ANY: ReadonlySet<KeyFigure> = new Set<KeyFigure>(['withheld']);

/** One amount, or the range of two readings; empty where a way does not tell it. */
function valueOf(readings: readonly KeyLines[], key: KeyFigure, wording: Wording): string {
  const lines = readings.map((one) => one.get(key));
  if (IF_ANY.has(key) && lines.every((line) => line?.value.isZero() ?? true)) return '';
  const told = lines.flatMap((line) => (line ? [cents(line.value)] : [])).toSorted(compareMoney);
  const [low, high] = told.length === readings.length ? told.map(wording.money) : [];
  return low === undefined ? '' : high === undefined || high === low ? low : wording.ways.range(low, high);
}

/** Ways side by side: the case as it stands first, then those that are open, and those that are not with the reason. */
export function sideBySide(compared: Comparison, base: Base, wording: Wording, alone: boolean): CompareView {
  const { ways } = wording;
  const open = openRows(compared).slice(0, MOST_OPEN);
  const today = compared.today.readings;
  const everything = [...today, ...open.flatMap(({ readings }) => readings.map(({ figures }) => figures))];
  const columns = COLUMNS[base.facts.kind].filter((key) => everything.some((one) => {
    const line = one.get(key);
    return line !== undefined && !(IF_ANY.has(key) && line.value.isZero());
  }));
  const first: CompareRow[] = base.stands !== undefined && open.some(({ id }) => id === base.stands) ? [] : [{ label: labelOfToday(base, wording), values: columns.map((key) => valueOf(today, key, wording)) }];
  const rows = open.map((row): CompareRow => ({
    label: ways.named[row.id].name,
    values: columns.map((key) => valueOf(row.readings.map(({ figures }) => figures), key, wording)),
    under: [...cautionsOf(row, wording, alone), ...noteTexts([row.deadline], wording)],
    source: { cite: row.authority.cite, ...(row.authority.url !== undefined && { url: row.authority.url }) },
  }));
  const closed = closedRows(compared).slice(0, MOST_CLOSED);
  return {
    kind: 'compare', title: alone ? wording.phrases.comparison : ways.title,
    columns: columns.map((key) => (key === 'basisLeft' && base.facts.kind === 'plan' ? ways.leftInPlan : ways.column[key])),
    rows: [...first, ...rows], law: ways.law,
    notesTitle: ways.closedTitle, notes: closed.map((row) => ways.closed(ways.named[row.id].name, whyClosed(row, wording))),
  };
}

/** The weightiest caution, or all of a way that is asked alone. */
function cautionsOf({ cautions }: Open, wording: Wording, alone: boolean): string[] {
  return noteTexts(alone ? cautions : cautions.filter(({ code }, at) => at === 0 || code === 'taxNotByBracket'), wording);
}

export function labelOfToday({ stands }: Base, { ways }: Wording): string {
  return stands === undefined ? ways.today : ways.named[stands].name;
}

export function openRows({ rows }: Comparison): Open[] {
  return rows.filter((row) => row.status === 'open');
}

export function closedRows({ rows }: Comparison): Closed[] {
  return rows.filter((row) => row.status === 'closed');
}

export function whyClosed({ because }: Closed, wording: Wording): string {
  return wording.notes[because.code](because.values);
}

/** The one way with the least that is taxable; said only where every way has one amount. */
export function lowestTaxable(compared: Comparison, base: Base, wording: Wording): string | undefined {
  const open = openRows(compared).slice(0, MOST_OPEN);
  const all: readonly (readonly [string, readonly KeyLines[]])[] = [[labelOfToday(base, wording), compared.today.readings], ...open.map(({ id, readings }) => [wording.ways.named[id].name, readings.map(({ figures }) => figures)] as const)];
  const amounts = all.flatMap(([label, readings]): { readonly label: string; readonly amount: Money }[] => {
    const line = readings.length === 1 ? readings[0]?.get('taxable') : undefined;
    return line ? [{ label, amount: cents(line.value) }] : [];
  });
  const [today] = amounts;
  if (!today || amounts.length < all.length || open.length === 0) return undefined;
  const least = amounts.reduce((best, one) => (compareMoney(one.amount, best.amount) < 0 ? one : best));
  return least === today && base.stands === undefined ? wording.ways.noneLower : wording.ways.lowest(wording.money(least.amount), least.label);
}

/** How much more or less is taxable with a way than in the row it stands beside; nothing where one of them is a range. */
export function changeOf({ id, readings }: Open, base: Base, wording: Wording): string | undefined {
  const [only, ...more] = readings;
  const change = more.length === 0 && id !== base.stands ? only?.changes.get('taxable') : undefined;
  if (!change) return undefined;
  const { ways } = wording;
  const beside = base.stands === undefined ? ways.besideToday : ways.besideWay(ways.named[base.stands].name);
  return change.way === 'same' ? ways.same(beside) : ways[change.way](wording.money(cents(change.by.value)), beside);
}

/** All figures of a comparison by way and key figure, for machines: `rollInFirst.taxable`. A range has its two ends. */
export function linesOfWays({ today, rows }: Comparison): Record<string, string> {
  const named: (readonly [StrategyId | 'today', readonly KeyLines[]])[] = [['today', today.readings], ...rows.flatMap((row) => (row.status === 'open' ? [[row.id, row.readings.map(({ figures }) => figures)] as const] : []))];
  return Object.fromEntries(named.flatMap(([name, readings]) => readings.flatMap((lines, at) => [...lines].map(([key, line]) => [`${name}.${key}${readings.length === 1 ? '' : at === 0 ? '.low' : '.high'}`, cents(line.value)]))));
}

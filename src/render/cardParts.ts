import type { Bar, BarPart, Pair, Source } from '../dialogs/view.ts';
import { plain, safeUrl } from './plain.ts';

/** Any element of an Adaptive Card, as JSON. */
export type Part = Readonly<Record<string, unknown>>;
type Draft = Record<string, unknown>;
/** Words inside a block of text. */
type Inline = Part | string;

export interface Look {
  readonly bold?: boolean;
  readonly subtle?: boolean;
  readonly small?: boolean;
  readonly right?: boolean;
  readonly spacing?: 'None' | 'Small' | 'Default' | 'Medium';
  readonly url?: string | undefined;
}

/**
 * Words on a card. They are text runs, never `TextBlock` or `FactSet`: those are read as Markdown, where a typed `*` or
 * `<` becomes mark-up and a cite such as "402(c)" turns into "402©".
 */
export function words(text: string, look: Look = {}): Part {
  return block([run(literal(text), look)], look);
}

function block(inlines: readonly Inline[], { right, spacing }: Look): Part {
  const part: Draft = { type: 'RichTextBlock' };
  if (right) part['horizontalAlignment'] = 'Right';
  if (spacing) part['spacing'] = spacing;
  part['inlines'] = inlines;
  return part;
}

/** A run of words; without a look of its own it is only its text. */
function run(text: string, { bold, subtle, small, url }: Look): Inline {
  if (!bold && !subtle && !small && url === undefined) return text;
  const part: Draft = { type: 'TextRun', text };
  if (bold) part['weight'] = 'Bolder';
  if (subtle) part['isSubtle'] = true;
  if (small) part['size'] = 'Small';
  const safe = safeUrl(url);
  if (safe) part['selectAction'] = { type: 'Action.OpenUrl', title: text, url: safe };
  return part;
}

/** Text that Markdown and its typographer leave exactly as it is. */
const UNTOUCHED = /^(?!.*(?:\.\.|--|\((?:c|r|tm|p)\)))\p{L}[\p{L}\p{N} ,.?%$()-]*$/iu;

/** A heading, told to screen readers as one wherever its words survive Markdown; otherwise bold words. */
export function heading(text: string): Part {
  const title = plain(text);
  if (!UNTOUCHED.test(title)) return words(title, { bold: true });
  return { type: 'TextBlock', style: 'heading', text: title, weight: 'Bolder', size: 'Medium', wrap: true };
}

/** A text run knows one kind of mark-up, `{{DATE(…)}}`; a mark of no width between the braces keeps it from being read. */
function literal(text: string): string {
  const shown = plain(text);
  return (shown.includes('{{') ? shown.replace(/\{(?=\{)/gu, '{\u200b') : shown) || '\u00a0';
}

/** A column's width as a weight, and whether its words stand on the right. */
type Column = number | { readonly width: number; readonly right: true };

/** A column of amounts: they stand on the right, one's cents under the other's. */
export function amounts(width: number): Column {
  return { width, right: true };
}

/** Rows of a table; each cell is a list of elements. */
export function table(columns: readonly Column[], rows: readonly (readonly (readonly Part[])[])[], header = false): Part[] {
  if (rows.length === 0) return [];
  return [{
    type: 'Table',
    firstRowAsHeaders: header,
    showGridLines: false,
    columns: columns.map((column) => (typeof column === 'number' ? { width: column } : { width: column.width, horizontalCellContentAlignment: 'Right' })),
    rows: rows.map((cells) => ({ type: 'TableRow', cells: cells.map((items) => ({ type: 'TableCell', items })) })),
  }];
}

/** What something is on the left, how much on the right. */
export function pairRows(entries: readonly Pair[], look: Look = {}): Part[] {
  return table([2, amounts(1)], entries.map(({ label, value }) => [[words(label, look)], [words(value, look.subtle ? look : { ...look, bold: true })]]));
}

export function bullets(entries: readonly string[], look: Look = {}): Part[] {
  return entries.map((entry, i) => words(`• ${plain(entry)}`, { ...look, spacing: i === 0 ? 'Medium' : 'Small' }));
}

/** Stands between the sources of a card, which share their lines. */
export const BETWEEN = ' · ';

export function sourceList(title: string, entries: readonly Source[]): Part[] {
  if (entries.length === 0) return [];
  const runs = entries.flatMap(({ cite, url }, i) => [
    ...(i === 0 ? [] : [run(BETWEEN, { small: true })]), run(literal(cite), { small: true, url }),
  ]);
  return [words(title, { small: true, subtle: true, spacing: 'Medium' }), block(runs, { spacing: 'Small' })];
}

/** The one law that something rests on, under it. */
export function sourceLine(title: string | undefined, { cite, url }: Source): Part {
  return block([...(plain(title ?? '') === '' ? [] : [run(`${literal(title ?? '')}:`, { small: true, subtle: true }), run('\u00a0', { small: true })]), run(literal(cite), { small: true, url })], { spacing: 'Small' });
}

/**
 * Blue, grey and amber in every host: told apart with any kind of colour vision. Never green beside red.
 * @see https://adaptivecards.io/explorer/Column.html for the closed list of styles
 */
const STYLE: Record<BarPart['tone'], string> = { afterTax: 'accent', preTax: 'emphasis', taxed: 'warning' };

/** The least share of a bar, in thousandths, at which a part that is not zero can still be seen. */
export const LEAST_SEEN = 20;

/** A sum drawn to scale: a row of coloured columns, weighted by share, over a legend that names every part and amount. */
export function drawnBar(bar: Bar): Part[] {
  const drawn = bar.parts.filter(({ perMille }) => perMille > 0);
  const columns = drawn.map(({ perMille, tone }) => ({
    type: 'Column', width: Math.max(perMille, LEAST_SEEN), style: STYLE[tone], minHeight: '22px', spacing: 'Small', items: [],
  }));
  return [
    sideBySide([], bar.label, bar.total, { bold: true, spacing: 'Medium' }),
    ...(columns.length > 0 ? [{ type: 'ColumnSet', spacing: 'Small', columns }] : []),
    ...bar.parts.map(({ label, amount, tone }) => sideBySide([swatch(tone)], label, amount, { spacing: 'Small' })),
  ];
}

function swatch(tone: BarPart['tone']): Part {
  return { type: 'Column', width: '14px', style: STYLE[tone], minHeight: '14px', items: [] };
}

function sideBySide(before: readonly Part[], label: string, amount: string, look: Look): Part {
  return {
    type: 'ColumnSet',
    ...(look.spacing ? { spacing: look.spacing } : {}),
    columns: [
      ...before,
      { type: 'Column', width: 'stretch', items: [words(label, { bold: look.bold === true })] },
      { type: 'Column', width: 'auto', items: [words(amount, { bold: true, right: true })] },
    ],
  };
}

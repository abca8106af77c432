import type { Bar, CompareRow, CompareView, FactFormView, Pair, QuestionView, ResultView, Source, TextView, View, WorksheetView, ContactView } from '../dialogs/view.ts';
import { plain } from './plain.ts';

/**
 * A view as plain text: what the terminal shows, what a screen reader reads, and the twin of every card. It holds all
 * that the card shows, figure for figure. Blocks are parted by an empty line; list entries start with "• ".
 */
export function renderText(view: View): string {
  return blocks(view).filter((block) => block !== '').join('\n\n');
}

/** Several views as one message, in reading order. */
export function renderTexts(views: readonly View[]): string {
  return views.map(renderText).filter((text) => text !== '').join('\n\n');
}

/** A question without its choices, for places that show these as buttons. */
export function renderAsked(view: QuestionView): string {
  return plain(view.text);
}

function blocks(view: View): string[] {
  switch (view.kind) {
    case 'text': return paragraphs(view);
    case 'question': return [renderAsked(view), list(view.choices.map(choice))];
    case 'factForm': return factForm(view);
    case 'result': return result(view);
    case 'compare': return compare(view);
    case 'worksheet': return worksheet(view);
    case 'contact': return contact(view);
  }
}

function paragraphs(view: TextView): string[] {
  return view.paragraphs.map((entry) => (typeof entry === 'string' ? plain(entry) : list(entry)));
}

/** Where the words a button sends differ from its label, both are given: in a terminal one of them is typed. */
function choice({ label, say }: QuestionView['choices'][number]): string {
  return plain(label).toLowerCase() === plain(say).toLowerCase() ? label : `${plain(label)}: “${plain(say)}”`;
}

function factForm(view: FactFormView): string[] {
  const fields = view.fields.map((field) => {
    const hint = field.hint ? ` (${plain(field.hint)})` : '';
    const known = field.choices?.find(({ value }) => value === field.value)?.label ?? field.value;
    const choices = field.choices?.map(({ label }) => plain(label)).join(', ');
    return `${plain(field.label)}${hint}${known ? `: ${plain(known)}` : ''}${choices ? ` [${choices}]` : ''}`;
  });
  return [plain(view.title), plain(view.intro), list(fields), plain(view.submit)];
}

function result(view: ResultView): string[] {
  return [
    plain(view.title), plain(view.answer), ...view.bars.map(bar), pairs(notDrawn(view)),
    titled(view.factsTitle, pairs(view.facts)), list(view.notes), sources(view.sourcesTitle, view.sources),
  ];
}

/** The figures that no bar shows: drawn and listed side by side, each would stand there twice. */
export function notDrawn({ figures, bars }: ResultView): Pair[] {
  const key = ({ label, value }: Pair) => `${plain(label)}\n${plain(value)}`;
  const drawn = new Set(bars.flatMap(({ label, total, parts }) =>
    [{ label, value: total }, ...parts.map((part) => ({ label: part.label, value: part.amount }))]).map(key));
  return figures.filter((figure) => !drawn.has(key(figure)));
}

function bar(view: Bar): string {
  return `${plain(view.label)}: ${plain(view.total)}\n${list(view.parts.map(({ label, amount }) => `${plain(label)}: ${plain(amount)}`))}`;
}

function compare(view: CompareView): string[] {
  const valuesOf = ({ values }: CompareRow): string[] => values.flatMap((value, i) => (value === '' ? [] : [`${plain(columnTitle(view, i))}: ${plain(value)}`]));
  const rows = view.isTable && !isDetailed(view)
    ? [view.rows.map((row) => `${plain(row.label)} – ${valuesOf(row).join(', ')}`).join('\n')]
    : view.rows.map((row) => `${plain(row.label)}\n${bulleted([...valuesOf(row), ...(row.under ?? []).map(plain), ...lawOf(view, row)])}`);
  return [plain(view.title), ...rows, view.notesTitle === undefined ? list(view.notes) : titled(view.notesTitle, list(view.notes)), ...lawOf(view, view)];
}

/** Whether rows tell more than amounts. */
export function isDetailed({ rows }: CompareView): boolean {
  return rows.some(({ under, source }) => under !== undefined || source !== undefined);
}

function lawOf({ law }: CompareView, { source }: { readonly source?: Source }): string[] {
  return source ? [`${plain(law ?? '') === '' ? '' : `${plain(law ?? '')}: `}${plain(source.cite)}${source.url ? `: ${plain(source.url)}` : ''}`] : [];
}

/** The heading over the values at `index`; a view may or may not head the column of row labels too. */
export function columnTitle(view: CompareView, index: number): string {
  const widest = Math.max(0, ...view.rows.map(({ values }) => values.length));
  return view.columns[view.columns.length > widest ? index + 1 : index] ?? '';
}

function worksheet(view: WorksheetView): string[] {
  const numbers = numbered(view);
  const rows = view.rows.map(({ line, label, value, how }) =>
    `${numbers ? `${plain(line)} ` : '•'} ${plain(label)}: ${plain(value)}${how ? `\n   ${plain(how)}` : ''}`.trim());
  return [plain(view.title), plain(view.intro), rows.join('\n'), sources(view.sourcesTitle, view.sources)];
}

/** Whether the rows are numbered, as a form's lines are. A walk through reasons has only marks there, or nothing. */
export function numbered({ rows }: WorksheetView): boolean {
  return rows.some(({ line }) => /[\p{L}\p{N}]/u.test(line));
}

function contact(view: ContactView): string[] {
  const ways = list(view.ways.map(({ label, value }) => `${plain(label)}: ${plain(value)}`));
  return [plain(view.text), [plain(view.name), ways].filter((part) => part !== '').join('\n')];
}

function sources(title: string, entries: readonly Source[]): string {
  return titled(title, list(entries.map(({ cite, url }) => (url ? `${plain(cite)}: ${plain(url)}` : cite))));
}

function pairs(entries: readonly Pair[]): string {
  return bulleted(entries.map(({ label, value }) => `${plain(label)}: ${plain(value)}`));
}

function titled(title: string, body: string): string {
  return body === '' ? '' : `${plain(title)}\n${body}`;
}

function list(entries: readonly string[]): string {
  return bulleted(entries.map(plain));
}

/** A list of what is plain already. */
function bulleted(entries: readonly string[]): string {
  return entries.map((entry) => `• ${entry}`).join('\n');
}

import type { CompareRow, CompareView, ContactView, FormField, ResultView, View, WorksheetView } from '../dialogs/view.ts';
import { type Buttons, actionSet, formActions } from './cardActions.ts';
import { type Part, amounts, bullets, drawnBar, heading, pairRows, sourceLine, sourceList, table, words } from './cardParts.ts';
import { plain } from './plain.ts';
import { columnTitle, isDetailed, notDrawn, numbered, renderText } from './text.ts';

/** The views that are cards; `text` and `question` are messages. */
export type CardView = Exclude<View, { kind: 'text' | 'question' }>;

export type CardBody = readonly Part[];

/** What Teams takes of a card at most, with room for what carries it. */
export const LARGEST_CARD = 24 * 1024;

/**
 * An Adaptive Card 1.5, the newest version that both Teams and Web Chat draw in full. Its text twin is in the message that
 * carries it, as its text or its summary, and in Teams also in place of the card where this version is not known.
 */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  /** What a screen reader is told when the card arrives; the card itself can be read afterwards. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly Part[];
  readonly actions?: readonly Part[];
  readonly msteams: { readonly width: 'Full' };
}

/**
 * A view as a card. The sentence that leads it (`leadOf`) is left out: it stands above the card, as the message's text.
 * All words are shown as they are; nothing in a view can become Markdown, a link or a date.
 */
export function renderCard(view: CardView, buttons: Buttons = { kind: 'submit' }): Card {
  const actions = view.kind === 'factForm' ? formActions(view, buttons) : [];
  const inBody = buttons.kind === 'execute' && actions.length > 0;
  return cardOf({
    body: [...bodyOf(view), ...(inBody ? [actionSet(actions)] : [])],
    speak: spoken(view),
    // Web Chat draws this version, and finds the twin in the message.
    twin: buttons.kind === 'execute' ? renderText(view) : spoken(view),
    ...(!inBody && actions.length > 0 && { actions }),
  });
}

/** @param twin all that the card says, as text; where it would make the card too large, what is spoken stands in its place */
export function cardOf({ body, speak, twin, actions }: { body: CardBody; speak: string; twin: string; actions?: CardBody }): Card {
  const card: Card = { type: 'AdaptiveCard', version: '1.5', speak, fallbackText: twin, body, ...(actions && { actions }), msteams: { width: 'Full' } };
  return twin === speak || fits(card) ? card : { ...card, fallbackText: speak };
}

/** Whether Teams takes the card. */
export function fits(card: Card): boolean {
  const text = JSON.stringify(card);
  // A character takes three bytes at most, or two for each half of a pair.
  return text.length * 3 <= LARGEST_CARD || new TextEncoder().encode(text).length <= LARGEST_CARD;
}

/** The words that go before a card. */
export function leadOf(view: CardView): string {
  switch (view.kind) {
    case 'factForm': case 'worksheet': return plain(view.intro);
    case 'result': return plain(view.answer);
    case 'contact': return plain(view.text);
    case 'compare': return '';
  }
}

function spoken(view: CardView): string {
  switch (view.kind) {
    case 'result': return [view.title, ...view.figures.map(({ label, value }) => `${label}: ${value}`)].map(plain).join('. ');
    case 'compare': return renderText(view).replace(/\n+/gu, '. ');
    case 'contact': return plain(view.name);
    case 'factForm': case 'worksheet': return plain(view.title);
  }
}

function bodyOf(view: CardView): Part[] {
  switch (view.kind) {
    case 'factForm': return [heading(view.title), ...view.fields.flatMap(field)];
    case 'result': return result(view);
    case 'compare': return compare(view);
    case 'worksheet': return worksheet(view);
    case 'contact': return contact(view);
  }
}

function field({ fact, label, hint, choices, value }: FormField): Part[] {
  const common = { id: fact, label: plain(label), spacing: 'Medium', ...(value === undefined ? {} : { value: plain(value) }) };
  const input = choices
    ? { type: 'Input.ChoiceSet', style: 'compact', ...common, choices: choices.map((one) => ({ title: plain(one.label) || '\u00a0', value: one.value })) }
    : { type: 'Input.Text', maxLength: 100, ...common };
  return [input, ...(hint ? [words(hint, { small: true, subtle: true, spacing: 'Small' })] : [])];
}

function result(view: ResultView): Part[] {
  return [
    heading(view.title),
    ...view.bars.flatMap(drawnBar),
    ...separate(pairRows(notDrawn(view))),
    ...section(view.factsTitle, pairRows(view.facts, { subtle: true })),
    ...bullets(view.notes),
    ...sourceList(view.sourcesTitle, view.sources),
  ];
}

/** A table where the rows are short; ways that tell more than amounts stand one under the other, each with its own amounts. */
function compare(view: CompareView): Part[] {
  const widest = Math.max(0, ...view.rows.map(({ values }) => values.length));
  const titles = Array.from({ length: widest }, (_, i) => columnTitle(view, i));
  const body = isDetailed(view) ? view.rows.flatMap((row) => separate(way(row, titles, view.law))) : tabled(view, titles);
  const notes = view.notesTitle === undefined || view.notes.length === 0 ? bullets(view.notes) : separate([words(view.notesTitle, { bold: true }), ...view.notes.map((note) => words(`• ${plain(note)}`, { small: true, spacing: 'Small' }))]);
  return [heading(view.title), ...body, ...notes, ...(view.source ? [sourceLine(view.law, view.source)] : [])];
}

function tabled(view: CompareView, titles: readonly string[]): Part[] {
  const small = titles.length > 2;
  const head = [[words('')], ...titles.map((title) => [words(title, { bold: true, small })])];
  const rows = view.rows.map(({ label, values, isTotal: bold = false }) => [[words(label, { small, bold })], ...titles.map((_, i) => [words(values[i] ?? '', { small, bold })])]);
  return table([2, ...titles.map(() => amounts(small ? 2 : 1))], rows.length > 0 ? [head, ...rows] : [], true);
}

/** One way: its name, its amounts under what they are, and what must be known of it. */
function way({ label, values, under = [], source }: CompareRow, titles: readonly string[], law: string | undefined): Part[] {
  // An amount that this way does not tell leaves its place empty, so that the others stay in line.
  const columns = titles.map((title, i) => ({ type: 'Column', width: 'stretch', items: values[i] ? [words(title, { small: true, subtle: true }), words(values[i], { bold: true, spacing: 'None' })] : [] }));
  return [
    words(label, { bold: true }),
    ...(columns.length > 0 ? [{ type: 'ColumnSet', spacing: 'Small', columns }] : []),
    ...under.map((entry) => words(`• ${plain(entry)}`, { small: true, spacing: 'Small' })),
    ...(source ? [sourceLine(law, source)] : []),
  ];
}

function worksheet(view: WorksheetView): Part[] {
  const numbers = numbered(view);
  const rows = view.rows.map(({ line, label, value, how }) => [
    ...(numbers ? [[words(line, { subtle: true })]] : []),
    [words(label), ...(how ? [words(how, { small: true, subtle: true, spacing: 'None' })] : [])],
    [words(value, { bold: true })],
  ]);
  return [heading(view.title), ...table(numbers ? [1, 5, amounts(3)] : [2, amounts(1)], rows), ...sourceList(view.sourcesTitle, view.sources)];
}

function contact(view: ContactView): Part[] {
  const ways = view.ways.map(({ label, value, url }) => [[words(label, { subtle: true })], [words(value, { url })]]);
  return [heading(view.name), ...table([1, 3], ways)];
}

function section(title: string, body: readonly Part[]): Part[] {
  return body.length === 0 ? [] : separate([words(title, { small: true, subtle: true, spacing: 'Medium' }), ...body]);
}

/** A line above the first of these elements. */
function separate([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, separator: true, spacing: 'Medium' }, ...rest] : [];
}

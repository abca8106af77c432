import type { Bar, CompareRow, CompareView, Source, View } from '../dialogs/view.ts';
import { documentStyle } from './documentStyle.ts';
import { plain, safeUrl } from './plain.ts';
import { columnTitle, notDrawn, numbered } from './text.ts';

export interface Sheet {
  readonly title: string;
  /** BCP 47 tag of the language the views are worded in. */
  readonly lang: string;
  /** The page's Content-Security-Policy nonce. Without one the sheet carries no style. */
  readonly nonce?: string;
}

/** Views as one printable HTML page, complete in itself: no script, no image, nothing fetched. All text is escaped. */
export function renderDocument(views: readonly View[], sheet: Sheet): string {
  const style = sheet.nonce ? `<style nonce="${escaped(sheet.nonce)}">${documentStyle}</style>` : '';
  return `<!doctype html>
<html lang="${escaped(sheet.lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(sheet.title)}</title>${style}</head>
<body><main><h1>${escaped(sheet.title)}</h1>
${views.map(section).join('\n')}
</main></body>
</html>
`;
}

/** Text between tags or within a double-quoted attribute. */
export function escaped(text: string): string {
  return plain(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');
}

function section(view: View): string {
  switch (view.kind) {
    case 'text': return view.paragraphs.map((entry) => (typeof entry === 'string' ? p(entry) : list(entry.map(escaped)))).join('\n');
    case 'question': return p(view.text) + list(view.choices.map(({ label }) => escaped(label)));
    case 'factForm': return titled(view.title, p(view.intro) + rows(view.fields.map(({ label, hint, value }) => [label, value ?? hint ?? ''])));
    case 'result': return titled(view.title, p(view.answer) + view.bars.map(bar).join('') + rows(notDrawn(view).map(pair))
      + (view.facts.length > 0 ? `<h3>${escaped(view.factsTitle)}</h3>${rows(view.facts.map(pair))}` : '')
      + list(view.notes.map(escaped)) + sources(view));
    case 'compare': return titled(view.title, compare(view) + (view.notesTitle !== undefined && view.notes.length > 0 ? `<h3>${escaped(view.notesTitle)}</h3>` : '') + list(view.notes.map(escaped)) + (view.source ? `<p>${lawOf(view, view.source)}</p>` : ''));
    case 'worksheet': return titled(view.title, p(view.intro)
      + rows(view.rows.map(({ line, label, how, value }) => [...(numbered(view) ? [line] : []), how ? [label, how] : label, value])) + sources(view));
    case 'contact': return titled(view.name, p(view.text)
      + list(view.ways.map(({ label, value, url }) => `${escaped(label)}: ${link(value, url)}`)));
  }
}

/** A bar to scale as an SVG picture: widths are attributes, so no inline style is needed. The list below it says the same. */
function bar({ label, total, parts }: Bar): string {
  let x = 0;
  const rects = parts.filter(({ perMille }) => perMille > 0).map(({ perMille, tone }) => {
    const rect = `<rect class="${tone}" x="${x}" y="0" width="${perMille}" height="40"/>`;
    x += perMille;
    return rect;
  });
  const picture = `<svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
  return `<h3>${escaped(label)}: ${escaped(total)}</h3>${picture}<ul class="legend">`
    + parts.map((part) => `<li class="${part.tone}">${escaped(part.label)}: <b>${escaped(part.amount)}</b></li>`).join('') + '</ul>';
}

function compare(view: CompareView): string {
  const widest = Math.max(0, ...view.rows.map(({ values }) => values.length));
  const head = Array.from({ length: widest }, (_, i) => `<th scope="col">${escaped(columnTitle(view, i))}</th>`).join('');
  const more = ({ under = [], source }: CompareRow): string => (under.length > 0 || source
    ? `<tr><td colspan="${widest + 1}">${list([...under.map(escaped), ...(source ? [lawOf(view, source)] : [])])}</td></tr>` : '');
  const body = view.rows.map((row) =>
    `<tr><th scope="row">${escaped(row.label)}</th>${row.values.map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>${more(row)}`);
  return view.rows.length > 0 ? `<table><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table>` : '';
}

function lawOf({ law }: CompareView, { cite, url }: Source): string {
  return `${plain(law ?? '') === '' ? '' : `${escaped(law ?? '')}: `}${link(cite, url)}`;
}

function rows(entries: readonly (readonly (string | readonly [string, string])[])[]): string {
  if (entries.length === 0) return '';
  const cell = (entry: string | readonly [string, string]) =>
    `<td>${typeof entry === 'string' ? escaped(entry) : `${escaped(entry[0])}<br><small>${escaped(entry[1])}</small>`}</td>`;
  return `<table><tbody>${entries.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}

function sources({ sourcesTitle, sources: entries }: Extract<View, { kind: 'result' | 'worksheet' }>): string {
  return entries.length > 0 ? `<h3>${escaped(sourcesTitle)}</h3>${list(entries.map(({ cite, url }) => link(cite, url)))}` : '';
}

function link(text: string, url: string | undefined): string {
  const href = safeUrl(url);
  return href ? `<a href="${escaped(href)}" rel="noopener noreferrer">${escaped(text)}</a>` : escaped(text);
}

const pair = ({ label, value }: { label: string; value: string }): [string, string] => [label, value];
const p = (text: string) => (text === '' ? '' : `<p>${escaped(text)}</p>`);
const titled = (title: string, body: string) => `<section><h2>${escaped(title)}</h2>${body}</section>`;
const list = (entries: readonly string[]) => (entries.length > 0 ? `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>` : '');

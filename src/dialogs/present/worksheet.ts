import { cents } from '../../engine/index.ts';
import type { Figures, Line, LineId } from '../../engine/index.ts';
import type { WorksheetView } from '../view.ts';
import type { Wording } from '../wording.ts';
import { sourcesOf } from './show.ts';

/** The lines of a case as rows: what each is called, its value, and which lines it comes from. */
export function worksheet(figures: Figures, kind: 'form' | 'why', wording: Wording): WorksheetView {
  const { phrases } = wording;
  const form = figures.kind === 'ira' && kind === 'form';
  const rows = [...figures.lines.values()].filter((line) => nameOf(line.id, figures, wording) !== undefined && (form ? line.id.startsWith('8606.') : tells(line)));
  return {
    kind: 'worksheet',
    title: form ? phrases.formTitle : phrases.whyTitle,
    intro: form ? phrases.formIntro : phrases.whyIntro,
    rows: rows.map((line) => ({ line: number(line.id), label: nameOf(line.id, figures, wording) ?? '', value: valueOf(line, wording), how: wording.ops[line.op](line.operands.map((operand) => reference(operand, figures, wording))) })),
    sourcesTitle: wording.answer.sourcesTitle,
    // On the form every line has the same authority; the row names its number.
    sources: sourcesOf(figures, figures.kind === 'ira' ? ['8606.10', 'tax.federal'] : rows.map((line) => line.id)),
  };
}

/** Lines that only write another line's amount in a second place. */
const REPEATS: ReadonlySet<LineId> = new Set<LineId>(['tax.taxable', 'tax.taxFree']);
/** Said even when it is nothing: it is what was asked. */
const ALWAYS: ReadonlySet<LineId> = new Set<LineId>(['plan.taxable', '8606.18', '8606.13', '8606.14']);

/** Steps of a year that only lead to the next one. */
const STEPS_OF_YEAR: readonly string[] = ['.toConvert', '.part', '.wanted', '.left', '8606.1', '8606.2', '8606.3', '8606.5', '8606.13', '8606.16', '8606.17'];

/** The walk leaves out what is nothing at all, and the lines that only repeat others. */
function tells(line: Line): boolean {
  if (REPEATS.has(line.id)) return false;
  if (line.id.startsWith('year.') || line.id.startsWith('once.')) return !line.value.isZero() && !line.id.includes('.tax.') && !STEPS_OF_YEAR.some((step) => line.id.endsWith(`.${step}`) || line.id.endsWith(step));
  return ALWAYS.has(line.id) || line.id.startsWith('tax.') || !line.value.isZero();
}

/** A line of one year's form, or of converting at once: by what it is called on its form, or beside it. */
function nameInYear(id: LineId, { ways, lines }: Wording): string | undefined {
  const [of, ...rest] = id.split('.');
  const which = of === 'year' ? rest.shift() : undefined;
  const title = lines[rest.join('.') as LineId] ?? ways.yearLines[rest.join('.') as keyof typeof ways.yearLines];
  return title && (which === undefined ? ways.lineOf.once(title) : ways.lineOf.year(which, title));
}

/** What a line is called; the lines of a destination are called by the place. */
function nameOf(id: LineId, figures: Figures, wording: Wording): string | undefined {
  if (id.startsWith('year.') || id.startsWith('once.')) return nameInYear(id, wording);
  if (!id.startsWith('destination.')) return wording.lines[id];
  const [, at = '1', part = 'amount'] = id.split('.');
  const place = figures.destinations[Number(at) - 1];
  return place && `${wording.answer.destination[place.to]}: ${wording.destinationLines[part as keyof Wording['destinationLines']]}`;
}

function valueOf(line: Line, wording: Wording): string {
  return line.unit === 'usd' ? wording.money(cents(line.value)) : line.value.toDecimalPlaces(6).toFixed();
}

/** The form's own number, or a dot for lines that stand on no form. */
function number(id: LineId): string {
  return id.startsWith('8606.') ? id.slice('8606.'.length) : '·';
}

/** A line as another refers to it: "line 9", or its name with its amount. */
function reference(line: Line, figures: Figures, wording: Wording): string {
  return line.id.startsWith('8606.') ? wording.phrases.lineNumber(number(line.id)) : `${nameOf(line.id, figures, wording) ?? wording.ops.given([])} (${valueOf(line, wording)})`;
}

import { cents } from '../../engine/index.ts';
import type { Figures, Line, LineId } from '../../engine/index.ts';
import type { WorksheetView } from '../view.ts';
import type { Wording } from '../wording.ts';
import { sourcesOf } from './show.ts';

/** The lines of a case as rows: what each is called, its value, and which lines it comes from. */
export function worksheet(figures: Figures, kind: 'form' | 'why', wording: Wording): WorksheetView {
  const { phrases } = wording;
  const shownLines = [...figures.lines.values()].filter((line) => wording.lines[line.id] !== undefined && (kind === 'why' || line.id.startsWith('8606.') || figures.kind === 'plan'));
  return {
    kind: 'worksheet',
    title: figures.kind === 'ira' && kind === 'form' ? phrases.formTitle : phrases.whyTitle,
    intro: figures.kind === 'ira' && kind === 'form' ? phrases.formIntro : phrases.whyIntro,
    rows: shownLines.map((line) => ({ line: number(line.id), label: wording.lines[line.id] ?? line.id, value: valueOf(line, wording), how: wording.ops[line.op](line.operands.map((operand) => name(operand, wording))) })),
    sourcesTitle: wording.answer.sourcesTitle,
    sources: sourcesOf(figures, shownLines.map((line) => line.id)),
  };
}

function valueOf(line: Line, wording: Wording): string {
  return line.unit === 'usd' ? wording.money(cents(line.value)) : line.value.toDecimalPlaces(6).toFixed();
}

/** The form's own number, or a dot for lines that stand on no form. */
function number(id: LineId): string {
  return id.startsWith('8606.') ? id.slice('8606.'.length) : '·';
}

/** A line as another refers to it: "line 9", or its amount's name. */
function name(line: Line, wording: Wording): string {
  return line.id.startsWith('8606.') ? wording.phrases.lineNumber(number(line.id)) : `${wording.lines[line.id] ?? wording.ops.given([])} (${valueOf(line, wording)})`;
}

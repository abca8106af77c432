import { difference, heldAt, none, ratio, rounded, share, sum } from './arithmetic.ts';
import type { Line, LineId } from './line.ts';
import type { Figures } from './outcome.ts';
import { taxLines } from './taxLines.ts';
import type { Rates } from './taxLines.ts';

/** What lines 10 to 18 are computed from. */
export interface Above {
  /** Lines 1 to 5, as far as known. */
  readonly basis: readonly Line[];
  readonly line3: Line | undefined;
  readonly line5: Line | undefined;
  readonly line6: Line | undefined;
  readonly line7: Line;
  readonly line8: Line;
  readonly line9: Line | undefined;
  /** Line 10 where it is known without lines 5 and 9. */
  readonly line10: Line | undefined;
}

/**
 * The form from line 10 on, in its own order, ending with what is taxable altogether.
 *
 * Line 10 is exact. Line 11 is rounded to the cent once; line 12 likewise, held at what line 11 leaves of the basis; every
 * later line is the whole less the part above it, so parts always sum. Without a distribution or conversion the form stops
 * after line 3: lines 10 to 13 are left out when there is nothing to divide by. Line 15b is always zero: disaster
 * distributions are not among the facts.
 * @see Form 8606, lines 10 to 18
 */
export function formLines(above: Above, rates: Rates, places?: number): Map<LineId, Line> {
  const { line3, line5, line6, line7, line8, line9 } = above;
  const exact = above.line10 ?? (line5 && line9 && !line9.value.isZero() ? ratio('8606.10', line5, line9) : undefined);
  const lines = new Map<LineId, Line>();
  const put = (line: Line): Line => {
    lines.set(line.id, line);
    return line;
  };
  for (const line of above.basis) put(line);
  if (line6) put(line6);
  put(line7);
  put(line8);
  if (line9) put(line9);

  const line10 = exact && places !== undefined ? rounded(exact, places) : exact;
  let line11: Line | undefined;
  let line12: Line | undefined;
  let line13: Line | undefined;
  if (line10) {
    put(line10);
    line11 = share('8606.11', line8, line10);
    line12 = share('8606.12', line7, line10);
    if (line5) {
      line11 = heldAt(line5.value, line11);
      line12 = heldAt(line5.value.minus(line11.value), line12);
    }
    put(line11);
    put(line12);
    line13 = put(sum('8606.13', [line11, line12]));
  }
  if (line3) put(line13 ? difference('8606.14', line3, [line13]) : sum('8606.14', [line3]));
  const line15a = put(difference('8606.15a', line7, line12 ? [line12] : []));
  const line15b = put(none('8606.15b'));
  const line15c = put(difference('8606.15c', line15a, [line15b]));
  const line16 = put(sum('8606.16', [line8]));
  const line17 = put(line11 ? sum('8606.17', [line11]) : none('8606.17'));
  const line18 = put(difference('8606.18', line16, [line17]));
  const taxable = sum('tax.taxable', [line15c, line18]);
  const taxFree = line13 ? sum('tax.taxFree', [line13]) : none('tax.taxFree');
  for (const line of taxLines(taxable, taxFree, rates)) put(line);
  return lines;
}

/** Form 8606 asks for at least this many decimals on line 10. */
const PLACES = 3;

/**
 * The same form with line 10 written with three decimals, half-up, as many people file it; "266 on the form, 266.67 exact".
 * The basis still caps lines 11 and 12. For anything but complete IRA figures, the lines as they are.
 * @see Form 8606, line 10
 */
export function atThreePlaces(figures: Figures): ReadonlyMap<LineId, Line> {
  const { lines } = figures;
  const line7 = lines.get('8606.7');
  const line8 = lines.get('8606.8');
  const line10 = lines.get('8606.10');
  if (!line7 || !line8 || !line10) return lines;
  const basis = (['8606.1', '8606.2', '8606.3', '8606.4', '8606.5'] as const).flatMap((id) => lines.get(id) ?? []);
  const above: Above = {
    basis, line7, line8, line10,
    line3: lines.get('8606.3'), line5: lines.get('8606.5'), line6: lines.get('8606.6'), line9: lines.get('8606.9'),
  };
  return formLines(above, { federal: lines.get('tax.marginalRate'), state: lines.get('tax.stateRate') }, PLACES);
}

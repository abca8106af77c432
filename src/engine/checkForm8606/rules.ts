import { difference, heldAt, none, ratio, rounded, share, sum, wholeShare } from '../arithmetic.ts';
import type { Form8606LineId, Line, LineId } from '../line.ts';
import type { PartThreeLineId } from '../roth/lines.ts';
import { ZERO } from '../money.ts';
import type { FormLine } from './facts.ts';

/** How the amounts of one form were rounded. */
export interface Rounding {
  /** Places of line 10; exact when absent. */
  readonly places: number | undefined;
  readonly wholeDollars: boolean;
}

/** The lines above, as far as they are known. */
export type Above = (line: FormLine) => Line | undefined;

export function idOf(line: FormLine): Form8606LineId | PartThreeLineId {
  return `8606.${line}`;
}

/**
 * What a line must be by the lines above it; `undefined` for a line that is put in, or when too little stands above it.
 * Lines 11 and 12 together never take more than line 5, and nothing falls below zero.
 * @see Form 8606, lines 3 to 25c
 */
export function reckoned(line: FormLine, at: Above, rounding: Rounding): Line | undefined {
  const id = idOf(line);
  const blank = (of: FormLine): Line => at(of) ?? none(idOf(of));
  const [line3, line13] = [at('3'), at('13')];
  switch (line) {
    case '3': return at('1') || at('2') ? sum(id, [blank('1'), blank('2')]) : undefined;
    case '5': return line3 && difference(id, line3, [blank('4')]);
    case '9': return both(at('6'), at('6'), (line6) => sum(id, [line6, blank('7'), blank('8')]));
    case '10': return both(at('5'), at('9'), (line5, line9) => (line9.value.isZero() ? undefined : atPlaces(ratio(id, line5, line9), rounding)));
    case '11': return taxFree(id, at('8'), at('10'), at('5'), rounding);
    case '12': {
      const left = at('5') && difference('8606.5', blank('5'), [blank('11')]);
      return taxFree(id, at('7'), at('10'), left, rounding);
    }
    case '13': return both(at('11'), at('12'), (line11, line12) => sum(id, [line11, line12]));
    // Nothing converted and nothing distributed: line 3 goes to line 14.
    case '14': return line3 && (line13 ? difference(id, line3, [line13]) : at('7') || at('8') ? undefined : sum(id, [line3]));
    case '15a': return both(at('7'), at('12'), (line7, line12) => difference(id, line7, [line12]));
    case '15c': return both(at('15a'), at('15a'), (line15a) => difference(id, line15a, [blank('15b')]));
    case '16': return both(at('8'), at('8'), (line8) => sum(id, [line8]));
    case '17': return both(at('11'), at('11'), (line11) => sum(id, [line11]));
    case '18': return both(at('16'), at('17'), (line16, line17) => difference(id, line16, [line17]));
    case '21': return both(at('19'), at('19'), (line19) => difference(id, line19, [blank('20')]));
    case '23': return both(at('21'), at('22'), (line21, line22) => difference(id, line21, [line22]));
    case '25a': return both(at('23'), at('24'), (line23, line24) => difference(id, line23, [line24]));
    case '25c': return both(at('25a'), at('25a'), (line25a) => difference(id, line25a, [blank('25b')]));
    default: return undefined;
  }
}

function both(a: Line | undefined, b: Line | undefined, make: (a: Line, b: Line) => Line | undefined): Line | undefined {
  return a && b && make(a, b);
}

function atPlaces(exact: Line, { places }: Rounding): Line {
  return places === undefined ? exact : rounded(exact, places);
}

/** A share of what goes out, held at the basis that is left for it. */
function taxFree(id: LineId, out: Line | undefined, line10: Line | undefined, most: Line | undefined, { wholeDollars }: Rounding): Line | undefined {
  if (!out) return undefined;
  if (out.value.isZero()) return none(id);
  if (!line10) return undefined;
  const part = (wholeDollars ? wholeShare : share)(id, out, line10);
  return most ? heldAt(most.value.isNegative() ? ZERO : most.value, part) : part;
}

import { difference, given, sum } from '../arithmetic.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import { FORM_8606, WHOLE_DOLLARS } from '../law/forms.ts';
import type { Line, LineId } from '../line.ts';
import { cents, ZERO } from '../money.ts';
import type { Note, Outcome } from '../outcome.ts';
import { isRefused, missing, note } from '../refusal.ts';
import { asWritten, rightChain } from './chain.ts';
import type { Chain } from './chain.ts';
import type { CheckForm8606Facts, FormLine } from './facts.ts';
import { faultsOf, LEAST_PLACES } from './faults.ts';
import type { Rounding } from './rules.ts';
import { statedLines } from './stated.ts';
import type { Stated } from './stated.ts';
import { readWritten } from './written.ts';
import type { Written } from './written.ts';

/**
 * A Form 8606 that somebody filled in, checked line by line. The figures are the form as it should be; the notes are the
 * lines that differ from it, in order, the first of them wrong by itself. No note means that nothing is wrong.
 *
 * Without facts every line that is put in is believed and only the reckoning is checked.
 * @see Form 8606, Parts I to III
 */
export function checkForm8606(facts: CheckForm8606Facts): Outcome {
  const written = readWritten(facts);
  if (isRefused(written)) return written;
  if (written.values.size === 0) return missing(FORM_8606, ['lines']);
  const stated = statedLines(facts, written);
  if (isRefused(stated)) return stated;
  const rounding = roundingOf(written, stated);
  const right = rightChain(written, stated, rounding);
  const faults = faultsOf({ facts, written, stated, right, local: asWritten(written, stated, rounding) });

  const lines = new Map<LineId, Line>();
  const put = (line: Line): Line => {
    lines.set(line.id, line);
    return line;
  };
  for (const line of right.values()) put(line);
  const cost = taxableLines(written, right, put);
  const estimate = stated.estimate ? [note('estimate', ONE_CONTRACT, ['iraTotal', 'iraYearEnd'])] : [];
  const amiss = faults.length > 0 ? [...faults, ...cost, ...assumed(written, stated, right, rounding)] : [];
  const notes = [...doubt(written, stated, right), ...amiss, ...estimate];
  return { status: 'figures', kind: 'checkForm8606', lines, destinations: [], notes, estimate: stated.estimate };
}

/** Places to try for a line 10 that was not read to us: exact, then as many as people use. */
const TRIED = [undefined, 3, 4, 5, 6] as const;

/** Line 10 is judged at the places written, three at least; where it was not read to us, at those that fit the rest best. */
function roundingOf(written: Written, stated: Stated): Rounding {
  const { wholeDollars } = written;
  if (written.places !== undefined) return { places: Math.max(written.places, LEAST_PLACES), wholeDollars };
  const misses = TRIED.map((places) => {
    const right = rightChain(written, stated, { places, wholeDollars });
    return [...written.values].filter(([line, said]) => right.has(line) && !right.get(line)?.value.equals(said)).length;
  });
  return { places: TRIED[misses.indexOf(Math.min(...misses))], wholeDollars };
}

const TAXABLE = ['15c', '18', '25c'] as const;

/** What of Roth IRA distributions is not taxed; `undefined` where Part III was not read to us. */
function rothFree(right: Chain): Line | undefined {
  const [line19, line25c] = [right.get('19'), right.get('25c')];
  return line19 && line25c && difference('given.rothTaxFree', line19, [line25c], FORM_8606);
}

/** What is taxable by the right form and by the one filled in, and the difference. */
function taxableLines({ values }: Written, right: Chain, put: (line: Line) => Line): Note[] {
  const parts = TAXABLE.flatMap((line) => right.get(line) ?? []);
  if (parts.length === 0) return [];
  const taxable = put(sum('tax.taxable', parts));
  const free = [right.get('13') ?? right.get('17'), rothFree(right)].flatMap((line) => line ?? []);
  if (free.length > 0) put(sum('tax.taxFree', free));
  if (!TAXABLE.some((line) => values.has(line))) return [];
  const said = parts.map((part) => {
    const written = values.get(part.id.slice('8606.'.length) as FormLine);
    return written ? given(`given.written${part.id.slice('8606.'.length)}`, written.isNegative() ? ZERO : written, FORM_8606) : part;
  });
  const total = put(sum('check8606.taxable', said, FORM_8606));
  if (total.value.equals(taxable.value)) return [];
  const much = total.value.greaterThan(taxable.value);
  const gap = put(much ? difference('check8606.taxedTooMuch', total, [taxable], FORM_8606) : difference('check8606.taxedTooLittle', taxable, [total], FORM_8606));
  return [note(much ? 'check8606TaxedTooMuch' : 'check8606TaxedTooLittle', FORM_8606, ['lines'], { gap: cents(gap.value), should: cents(taxable.value), written: cents(total.value) })];
}

/** What may be amiss though it adds up: line 6 is the very amount that was converted. It comes first, because much rests on it. */
function doubt({ values }: Written, stated: Stated, right: Chain): Note[] {
  const line6 = values.get('6');
  const same = line6 && !stated.lines.has('6') && stated.before === undefined && !line6.isZero() && right.get('8')?.value.equals(line6);
  return same ? [note('check8606Line6Same', ONE_CONTRACT, ['lines', 'iraYearEnd'], { amount: cents(line6) })] : [];
}

/** What was taken for granted, where something is wrong. */
function assumed(written: Written, stated: Stated, right: Chain, rounding: Rounding): Note[] {
  const notes: Note[] = [];
  const { values, wholeDollars } = written;
  const blank = (['1', '2', '7', '8', '20'] as const).filter((line) => !values.has(line) && !stated.lines.has(line) && counted(line, right));
  if (blank.length > 0) notes.push(note('check8606Blank', FORM_8606, ['lines'], { lines: blank.join(', ') }));
  const inCents = wholeDollars ? rightChain(written, stated, { ...rounding, wholeDollars: false }) : right;
  if ([...inCents].some(([line, { value }]) => !right.get(line)?.value.equals(value))) notes.push(note('check8606WholeDollars', WHOLE_DOLLARS, ['lines']));
  notes.push(note('check8606IfSent', FORM_8606));
  return notes;
}

/** Whether a line that was left out counted as nothing in the lines below. */
function counted(line: '1' | '2' | '7' | '8' | '20', right: Chain): boolean {
  if (line === '20') return right.has('21') && !right.has('20');
  if (line === '7' || line === '8') return right.get(line)?.op === 'add' && right.get(line)?.value.isZero() === true;
  return right.get('3')?.op === 'add';
}

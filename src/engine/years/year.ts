import { difference, given, givenRatio, lesser, none, relabelled, share, sum } from '../arithmetic.ts';
import type { IraFacts } from '../facts.ts';
import { authorityOf, ONE_CONTRACT, READABLE, STATED_PLAN } from '../law/authorities.ts';
import { taxYear } from '../law/index.ts';
import type { Form8606LineId, Line, LineId, TaxLineId } from '../line.ts';
import { cents, ONE } from '../money.ts';
import type { Note, Refused } from '../outcome.ts';
import { proRata } from '../proRata.ts';
import { isRefused, refuse } from '../refusal.ts';
import type { YearLine } from './lines.ts';
import type { Read } from './read.ts';

/** What a year begins with. */
export interface Opening {
  readonly total: Line;
  readonly basis: Line;
}

/** One of the years, with its own form. */
export interface Year {
  /** In the order they come about. */
  readonly lines: readonly Line[];
  /** The lines of the form by their number on it, under the year's own names. */
  readonly form: ReadonlyMap<LineId, Line>;
  readonly conversion: Line;
  readonly growth: Line | undefined;
  readonly yearEnd: Line;
  readonly notes: readonly Note[];
  readonly next: Opening;
}

type FormId = Form8606LineId | TaxLineId;

/** Lines that belong to one year's form; facts and rates hold for all of them. */
function isOfForm(id: LineId): id is FormId {
  return id.startsWith('8606.') || (id.startsWith('tax.') && !id.endsWith('Rate'));
}

/**
 * One year: what is there is paid into, part of it or all of it is converted, and what is left grows or shrinks until
 * Dec 31. The year's form is that of any other IRA case, from its own line 2 to its own line 14.
 * @param at from 1, or `'once'`: the first year, in which all that is to be converted is
 * @param before what the years before it converted
 * @see Form 8606, lines 1 to 18
 */
export function yearOfSpread(read: Read, { total, basis }: Opening, at: number | 'once', before: readonly Line[] = []): Year | Refused {
  const once = at === 'once';
  const under = once ? at : `year.${at}` as const;
  const formId = (id: FormId): LineId => `${under}.${id}`;
  const yearId = (id: YearLine): LineId => (once ? `given.${id}` : `year.${at}.${id}`);
  const paidIn = read.amounts.newEachYear ? given('given.newEachYear', read.amounts.newEachYear, STATED_PLAN) : none('given.newEachYear', STATED_PLAN);
  const pool = sum(yearId('pool'), read.amounts.newEachYear ? [total, paidIn] : [total], ONE_CONTRACT);
  const { conversion, steps } = converted(read, pool, { at, before, id: formId('8606.8') });
  const left = difference(yearId('left'), pool, [conversion], ONE_CONTRACT);
  const growth = !read.growth || (once && left.value.isZero()) ? undefined : share(yearId(read.growth.gains ? 'growth' : 'loss'), left, read.growth.rate, STATED_PLAN);
  const line6 = authorityOf('8606.6');
  const yearEnd = !growth ? sum(formId('8606.6'), [left], line6) : read.growth?.gains ? sum(formId('8606.6'), [left, growth], line6) : difference(formId('8606.6'), left, [growth], line6);

  const outcome = proRata(caseOf(read, once ? 1 : at, { basis, paidIn, yearEnd, conversion }));
  if (isRefused(outcome)) return outcome.note.code === 'amountTooLarge' ? refuse('amountTooLarge', READABLE, ['iraTotal'], { fact: 'iraTotal' }) : outcome;
  const figures = outcome.status === 'figures' ? outcome : outcome.low;
  const instead = new Map<LineId, Line>([
    ['8606.1', sum(formId('8606.1'), [paidIn], authorityOf('8606.1'))], ['8606.2', sum(formId('8606.2'), [basis], authorityOf('8606.2'))],
    ['8606.6', yearEnd], ['8606.8', conversion],
  ]);
  const form = relabelled(figures.lines.values(), (id) => (isOfForm(id) ? formId(id) : id), instead);
  const ids = [...figures.lines.keys()];
  const byNumber = new Map(form.flatMap((line, index) => { const id = ids[index]; return id ? [[id, line] as const] : []; }));
  return {
    lines: [...(once ? [] : [pool, ...steps, left, ...(growth ? [growth] : [])]), ...form],
    form: byNumber, conversion, growth, yearEnd, notes: figures.notes, next: { total: yearEnd, basis: byNumber.get('8606.14') ?? basis },
  };
}

/** Which conversion is looked for: that of which year, what was converted before it, and what its line is called. */
interface Wanted {
  readonly at: number | 'once';
  readonly before: readonly Line[];
  readonly id: LineId;
}

/**
 * A year's line 8, with the steps to it: the amount asked for each year, or, of what is to be converted, an equal part for each
 * of the years that remain. Where no amount was stated that is everything there is. The last year takes all of it, and so does
 * the one that does it at once. Never more than there is.
 */
function converted({ amounts: { convertEachYear, convertTotal }, years }: Read, pool: Line, { at, before, id }: Wanted): { conversion: Line; steps: Line[] } {
  const authority = authorityOf('8606.8');
  const total = convertTotal && given('given.convertTotal', convertTotal, STATED_PLAN);
  if (at === 'once') return { conversion: total ? lesser(id, total, pool, authority) : sum(id, [pool], authority), steps: [] };
  if (convertEachYear) return { conversion: lesser(id, given('given.convertEachYear', convertEachYear, STATED_PLAN), pool, authority), steps: [] };
  const part = at === years ? undefined : givenRatio(`year.${at}.part`, ONE.dividedBy(years - at + 1), STATED_PLAN);
  if (!total) return { conversion: part ? share(id, pool, part, authority) : sum(id, [pool], authority), steps: part ? [part] : [] };
  const toConvert = difference(`year.${at}.toConvert`, total, before, STATED_PLAN);
  const wanted = part ? share(`year.${at}.wanted`, toConvert, part, STATED_PLAN) : sum(`year.${at}.wanted`, [toConvert], STATED_PLAN);
  return { conversion: lesser(id, wanted, pool, authority), steps: [toConvert, ...(part ? [part] : []), wanted] };
}

function caseOf({ facts }: Read, at: number, lines: Readonly<Record<'basis' | 'paidIn' | 'yearEnd' | 'conversion', Line>>): IraFacts {
  const year = facts.taxYear === undefined ? undefined : facts.taxYear + at - 1;
  return {
    kind: 'ira', taxYear: year !== undefined && taxYear(year) ? year : undefined, age: facts.age === undefined ? undefined : facts.age + at - 1,
    priorBasis: cents(lines.basis.value), newNondeductible: cents(lines.paidIn.value), iraYearEnd: cents(lines.yearEnd.value),
    convertAmount: cents(lines.conversion.value), marginalRate: facts.marginalRate, stateRate: facts.stateRate,
  };
}

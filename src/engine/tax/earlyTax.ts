import { difference, given, none } from '../arithmetic.ts';
import { readAmounts, yearOf } from '../checks.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { EARLY, EARLY_457B, SIMPLE_FIRST_YEARS } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Note, Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';
import { additionalTax, earlyRate, freeByAge, FREE_FROM } from './additionalTax.ts';
import type { Freed } from './additionalTax.ts';
import { byException, exceptionNotes } from './byException.ts';
import type { EarlyTaxFacts } from './facts.ts';
import { EARLY_TAX_MONEY } from './facts.ts';
import { leavesLater, leftEmployer } from './leftEmployer.ts';

type Known = Amounts<(typeof EARLY_TAX_MONEY)[number]>;

/**
 * The additional tax on a payment kept: 10% of its taxable part under 59½, 25% from a SIMPLE IRA in its first two years,
 * less what a rule of the law frees. A conversion itself is not hit, so its amount is no fact here.
 *
 * Freed are: everything from 59½ on; a governmental 457(b)'s own money at any age; money still in the plan of an employer
 * left at 55 or later (public safety: 50, or after 25 years); and what a named exception covers.
 * @see IRC 72(t)
 */
export function earlyTax(facts: EarlyTaxFacts): Outcome {
  const known = readAmounts(facts, EARLY_TAX_MONEY);
  if (isRefused(known)) return known;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const { from, age } = facts;
  const { taxableAmount } = known;
  const lacking: FactName[] = [...(taxableAmount ? [] : ['taxableAmount'] as const), ...(from ? [] : ['from'] as const), ...(age === undefined ? ['age'] as const : [])];
  if (!taxableAmount || !from || age === undefined) return missing(EARLY, lacking);
  const contradiction = contradicts(facts, known, age);
  if (contradiction) return contradiction;

  const taxable = given('early.taxable', taxableAmount, EARLY);
  const free = age >= FREE_FROM ? freeByAge(age) : freed(facts, known, taxable, age);
  if (isRefused(free)) return free;
  const simple = from === 'simpleIra' && facts.simpleFirstTwoYears === true;
  const { lines, tax, notes } = additionalTax(taxable, free, earlyRate(simple));
  if (from === 'simpleIra' && facts.simpleFirstTwoYears === undefined && !tax.value.isZero()) return missing(SIMPLE_FIRST_YEARS, ['simpleFirstTwoYears']);
  const more = tax.value.isZero() ? [] : [...(simple ? [note('earlySimple', SIMPLE_FIRST_YEARS, ['simpleFirstTwoYears'])] : []), ...(facts.exception ? [] : [note('earlyExceptions', EARLY, ['exception'])])];
  return { status: 'figures', kind: 'earlyTax', lines: new Map(lines.map((line) => [line.id, line])), destinations: [], notes: [...notes, ...more], estimate: false };
}

function contradicts(facts: EarlyTaxFacts, { taxableAmount, rolledInAmount, exceptionAmount }: Known, age: number): Refused | undefined {
  const { from, separatedAge } = facts;
  if (facts.simpleFirstTwoYears === true && from !== 'simpleIra') return refuse('simpleYearsOnlySimple', SIMPLE_FIRST_YEARS, ['from', 'simpleFirstTwoYears']);
  if (rolledInAmount && from !== '457b') return refuse('rolledInOnly457b', EARLY_457B, ['from', 'rolledInAmount']);
  if (rolledInAmount && taxableAmount && rolledInAmount.greaterThan(taxableAmount)) {
    return refuse('partsDoNotSum', EARLY_457B, ['taxableAmount', 'rolledInAmount'], { whole: cents(taxableAmount), parts: cents(rolledInAmount) });
  }
  if (exceptionAmount && !facts.exception) return missing(EARLY, ['exception']);
  return leavesLater({ age, separatedAge });
}

/** What is free under 59½. */
function freed(facts: EarlyTaxFacts, known: Known, taxable: Line, age: number): Freed | Refused {
  const ofPlan = facts.from === '457b' ? own457b(known, taxable) : { own: undefined, reached: taxable, notes: [] };
  const { own, reached } = ofPlan;
  const notes: Note[] = [...freeByAge(age).notes, ...ofPlan.notes];
  // Of a 457(b)'s own money nothing is left to free.
  if (reached.value.isZero()) return { parts: own ? 'all' : [], notes };
  const left = leftEmployer(facts, age);
  notes.push(...left.notes);
  if (left.free) return { parts: 'all', notes };
  const excepted = byException(facts, known.exceptionAmount, reached);
  if (isRefused(excepted)) return excepted;
  notes.push(...exceptionNotes(facts, excepted));
  return { parts: [own, excepted].filter((line) => line !== undefined), notes };
}

/** A governmental 457(b): its own money is free, money rolled in from an IRA or another kind of plan is not. */
function own457b({ rolledInAmount }: Known, taxable: Line): { readonly own: Line; readonly reached: Line; readonly notes: readonly Note[] } {
  const reached = rolledInAmount ? given('given.rolledInAmount', rolledInAmount, EARLY_457B) : none('given.rolledInAmount', EARLY_457B);
  const own = difference('given.own457b', taxable, [reached], EARLY_457B);
  const notes: Note[] = [];
  if (!own.value.isZero()) notes.push(note('early457bOwn', EARLY_457B, ['from'], { own: cents(own.value) }));
  if (!rolledInAmount) notes.push(note('early457bAssumesNone', EARLY_457B, ['rolledInAmount']));
  if (!reached.value.isZero()) notes.push(note('early457bRolledIn', EARLY_457B, ['rolledInAmount'], { rolledIn: cents(reached.value) }));
  return { own, reached, notes };
}

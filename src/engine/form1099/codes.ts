import { CODES_1099 } from '../law/forms.ts';
import { CLOCK_YEARS } from '../law/roth.ts';
import type { TaxYear } from '../law/taxYear.ts';
import type { Note, Refused } from '../outcome.ts';
import { isRefused, note, refuse } from '../refusal.ts';
import { FREE_FROM } from '../tax/additionalTax.ts';
import { LEFT_AT, leavesLater } from '../tax/leftEmployer.ts';
import type { Form1099Event } from './events.ts';
import type { Form1099Facts } from './facts.ts';

/** Box 7: every code that would be right, and what is to be said of them. */
export interface Codes {
  readonly right: readonly string[];
  /** A further sign that may stand beside a right code without changing what it says. */
  readonly beside: string;
  readonly say: Note;
}


/**
 * The distribution codes to expect. Where the payer may not know what decides, or the age is not known to the day, more
 * than one is right.
 * @see Instructions for Forms 1099-R and 5498, guide to distribution codes
 */
export function codesOf(event: Form1099Event, facts: Form1099Facts, year: TaxYear | undefined): Codes | Refused {
  switch (event) {
    case 'planToTraditionalDirect': case 'planToRothDirect': case 'planSplit': case 'inPlanRoth': case 'iraToPlan': return one('G');
    case 'designatedRothDirect': return one('H');
    case 'planCash': return payout(facts, '');
    // The code of the age may stand beside it.
    case 'loanOffset': return { ...one('M'), beside: '1247' };
    case 'designatedRothCash': return payout(facts, 'B');
    case 'iraConversion': return byAge(facts.age, '2', '7');
    case 'qcd': return charity(year);
    case 'recharacterization': return byYear(facts.contributionFor, facts.taxYear, ['N', 'R'], 'contributionFor');
    case 'contributionReturned': return returned(facts);
    case 'rothIraDistribution': return fromRothIra(facts);
  }
}

function one(code: string): Codes {
  return { right: [code], beside: '', say: note('form1099Code', CODES_1099, [], { code }) };
}

function either(code: string, other: string): Codes {
  return { right: [code, other], beside: '', say: note('form1099CodeOr', CODES_1099, [], { code, other }) };
}

/** Somebody of whole age 59 may or may not have been 59½ on the day. */
function byAge(age: number | undefined, early: string, later: string): Codes {
  if (age !== undefined && age !== Math.floor(FREE_FROM)) return one(age < FREE_FROM ? early : later);
  return { right: [early, later], beside: '', say: note('form1099CodeByAge', CODES_1099, ['age'], { early, later }) };
}

function payout({ age, separatedAge, reason }: Form1099Facts, letter: string): Codes | Refused {
  if (reason === 'death') return one(`4${letter}`);
  if (reason === 'disability') return one(`3${letter}`);
  const later = leavesLater({ age, separatedAge });
  if (later) return later;
  const excused = reason === 'exception' || (separatedAge !== undefined && separatedAge >= LEFT_AT);
  return byAge(age, `${excused ? '2' : '1'}${letter}`, `7${letter}`);
}

function charity(year: TaxYear | undefined): Codes {
  if (year?.qcdCodeY === 'no') return one('7');
  return year?.qcdCodeY === 'expected' ? either('7Y', '7') : either('7', '7Y');
}

/** The first code for the same year, the second for the year before. */
function byYear(of: number | undefined, taxYear: number | undefined, [same, before]: readonly [string, string], fact: 'contributionFor' | 'contributionMade'): Codes | Refused {
  if (of === undefined || taxYear === undefined) {
    return { right: [same, before], beside: '', say: note('form1099CodeByYear', CODES_1099, of === undefined ? [fact] : ['taxYear'], { same, before }) };
  }
  if (of === taxYear) return one(same);
  return of === taxYear - 1 ? one(before) : refuse('form1099WrongYear', CODES_1099, [fact, 'taxYear'], { year: String(taxYear), other: String(of) });
}

/** A contribution taken back from a traditional IRA may also bear the code of an early payout. */
function returned({ contributionMade, taxYear, fromRothIra: roth }: Form1099Facts): Codes | Refused {
  const codes = byYear(contributionMade, taxYear, roth ? ['J8', 'JP'] : ['8', 'P'], 'contributionMade');
  return isRefused(codes) || roth ? codes : { ...codes, beside: '124' };
}

/** Q where the payer knows the five years to be over, T where it does not, J where neither holds. */
function fromRothIra({ age, reason, rothOpenedYear, taxYear }: Form1099Facts): Codes {
  const freed = reason === 'death' || reason === 'disability';
  if (!freed && age !== undefined && age < FREE_FROM && age !== Math.floor(FREE_FROM)) return one('J');
  if (!freed && (age === undefined || age === Math.floor(FREE_FROM))) {
    return { right: ['J', 'T', 'Q'], beside: '', say: note('form1099CodeByAge', CODES_1099, ['age'], { early: 'J', later: 'T' }) };
  }
  if (rothOpenedYear === undefined || taxYear === undefined) return either('T', 'Q');
  return taxYear - rothOpenedYear >= CLOCK_YEARS ? either('Q', 'T') : either('T', 'J');
}

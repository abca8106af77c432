import { difference, given, sum } from '../arithmetic.ts';
import { yearOf } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { AGE_DEDUCTION, GROSS_INCOME, TAXABLE_INCOME } from '../law/authorities.ts';
import type { FilingStatus, LimitId, TaxYear } from '../law/taxYear.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note, Refused } from '../outcome.ts';
import { isRefused, note, refuse } from '../refusal.ts';
import { yearLimit } from '../yearLimit.ts';
import type { IncomeTaxFacts } from './facts.ts';

/** What of any case is known of the return it goes on. */
export type ReturnFacts = Pick<IncomeTaxFacts, 'taxYear' | 'filingStatus' | 'taxableIncome' | 'income' | 'age' | 'spouseAge'>;
type Stated = { readonly taxableIncome?: Dec; readonly income?: Dec };

/** Taxable income without the extra and with it, on one return. */
export interface OnReturn {
  readonly year: TaxYear;
  readonly status: FilingStatus;
  readonly before: Line;
  readonly extra: Line;
  readonly after: Line;
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
}

/** What is missing for the brackets, in the order worth asking. */
export function lackingOnReturn(facts: ReturnFacts): FactName[] {
  const lacking: FactName[] = [];
  if (facts.filingStatus === undefined) lacking.push('filingStatus');
  if (facts.taxableIncome === undefined && facts.income === undefined) lacking.push('income');
  if (facts.taxYear === undefined) lacking.push('taxYear');
  return lacking;
}

/**
 * The taxable income that extra income is put on top of: as stated, or gross income less the standard deduction of the year,
 * with the addition from 65 on. What the deduction leaves unused shelters the first dollars of the extra income.
 * For facts of which nothing is lacking.
 * @param extra `tax.income.extra`
 * @see IRC 63
 */
export function onReturn(facts: ReturnFacts, { taxableIncome, income }: Stated, extra: Line): OnReturn | Refused {
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const status = facts.filingStatus;
  if (!year || !status) return refuse('missingFacts', TAXABLE_INCOME, lackingOnReturn(facts));
  if (facts.spouseAge !== undefined && status !== 'marriedJoint') return refuse('spouseNotOnReturn', AGE_DEDUCTION, ['filingStatus', 'spouseAge']);
  if (taxableIncome) {
    if (income && taxableIncome.greaterThan(income)) return refuse('taxableMoreThanIncome', TAXABLE_INCOME, ['taxableIncome', 'income'], { taxable: cents(taxableIncome), income: cents(income) });
    const before = given('tax.income.before', taxableIncome, TAXABLE_INCOME);
    const after = sum('tax.income.after', [before, extra], TAXABLE_INCOME);
    const notes = income ? [note('taxableIncomeUsed', TAXABLE_INCOME, ['taxableIncome', 'income'])] : [];
    if (taxableIncome.isZero()) notes.push(note('taxableIncomeZero', TAXABLE_INCOME, ['taxableIncome', 'income']));
    return { year, status, before, extra, after, lines: [before, extra, after], notes };
  }
  if (!income) return refuse('missingFacts', TAXABLE_INCOME, lackingOnReturn(facts));
  const deductions = deductionLines(facts, year, status);
  const deduction = deductions.at(-1) as Line;
  const gross = given('given.income', income, GROSS_INCOME);
  const before = difference('tax.income.before', gross, [deduction], TAXABLE_INCOME);
  const after = difference('tax.income.after', sum('given.incomeWithExtra', [gross, extra], GROSS_INCOME), [deduction], TAXABLE_INCOME);
  return { year, status, before, extra, after, lines: [...deductions, before, extra, after], notes: deductionNotes(facts, deduction, year) };
}

const STANDARD: Readonly<Record<FilingStatus, LimitId>> = {
  single: 'standardDeductionSingle', marriedSeparate: 'standardDeductionSingle', marriedJoint: 'standardDeductionJoint',
  survivingSpouse: 'standardDeductionJoint', headOfHousehold: 'standardDeductionHeadOfHousehold',
};
/** The larger addition is for those who are neither married nor a surviving spouse. @see IRC 63(f)(3) */
const ADDITION: Readonly<Record<FilingStatus, LimitId>> = {
  single: 'extraDeductionUnmarried', headOfHousehold: 'extraDeductionUnmarried',
  marriedJoint: 'extraDeductionMarriedEach', marriedSeparate: 'extraDeductionMarriedEach', survivingSpouse: 'extraDeductionMarriedEach',
};
const OLD = 65;

/** The standard deduction, its addition for each person of 65, and both together; the last line is the whole. */
function deductionLines(facts: ReturnFacts, year: TaxYear, status: FilingStatus): Line[] {
  const standard = yearLimit('tax.standardDeduction', year, STANDARD[status]);
  const old = [facts.age, facts.spouseAge].filter((age) => age !== undefined && age >= OLD);
  if (old.length === 0) return [standard, sum('tax.deduction', [standard], TAXABLE_INCOME)];
  const each = yearLimit('given.ageDeduction', year, ADDITION[status]);
  const addition = sum('tax.ageDeduction', old.map(() => each), AGE_DEDUCTION);
  return [standard, addition, sum('tax.deduction', [standard, addition], TAXABLE_INCOME)];
}

function deductionNotes(facts: ReturnFacts, deduction: Line, year: TaxYear): Note[] {
  const notes = [note('standardDeductionTaken', TAXABLE_INCOME, ['income', 'taxableIncome'], { deduction: cents(deduction.value), year: String(year.year) })];
  const joint = facts.filingStatus === 'marriedJoint';
  const unknown = (['age', ...(joint ? ['spouseAge'] as const : [])] as const).filter((fact) => facts[fact] === undefined);
  if (unknown.length > 0) notes.push(note('assumesUnder65', AGE_DEDUCTION, unknown));
  // Someone of 64 may turn 65 before the year ends.
  const nearly = (['age', 'spouseAge'] as const).filter((fact) => Math.floor(facts[fact] ?? 0) === OLD - 1);
  if (nearly.length > 0) notes.push(note('turns65', AGE_DEDUCTION, nearly));
  return notes;
}

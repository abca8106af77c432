import { difference, given, lesser, none, sum } from '../arithmetic.ts';
import { form1099Box, SMALL_PAYOUT } from '../law/forms.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import { heldBack } from '../withholding.ts';
import type { Form1099Amounts, Parted } from './amounts.ts';
import type { EventRule, Form1099Event } from './events.ts';

/** The boxes of the form to be expected, in its order; a box of which nothing is sure is absent. */
export type Boxes = Map<LineId, Line>;

/**
 * Boxes 1, 2a, 4 and 5. Of a split they are both forms together, and each form's own boxes follow.
 * @see Instructions for Forms 1099-R and 5498, boxes 1 to 5
 */
export function boxesOf(event: Form1099Event, rule: EventRule, parted: Parted, known: Form1099Amounts): Boxes | Refused {
  const split = event === 'planSplit' ? splitBoxes(parted, known) : undefined;
  if (split && 'status' in split) return split;
  const { box1, taxedPart, untaxedPart } = parted;
  const taxed = split?.rothPreTax ?? taxedPart;
  const lines: Boxes = new Map();
  const put = (line: Line | undefined): void => {
    if (line) lines.set(line.id, line);
  };
  put(box1);
  put(box2a(rule, box1, taxed));
  put(box4(rule, taxed, known));
  if (rule.box5 === 'untaxedPart' && untaxedPart) put(sum('1099.box5', [untaxedPart], form1099Box('5')));
  split?.forms.forEach(put);
  return lines;
}

function box2a({ box2a: shows }: EventRule, box1: Line, taxed: Line | undefined): Line | undefined {
  if (shows === 'nothing') return none('1099.box2a', form1099Box('2a'));
  if (shows === 'all') return sum('1099.box2a', [box1], form1099Box('2a'));
  return shows === 'taxedPart' && taxed ? sum('1099.box2a', [taxed], form1099Box('2a')) : undefined;
}

/** Whether a payer may leave a taxable payout of this size without withholding; then nothing is expected in box 4. */
export function isSmall(taxed: Line | undefined): boolean {
  return taxed?.value.lessThan(dec(SMALL_PAYOUT)) === true && !taxed.value.isZero();
}

function box4({ box4: shows }: EventRule, taxed: Line | undefined, known: Form1099Amounts): Line | undefined {
  if (shows === 'nothing') return none('1099.box4', form1099Box('4'));
  if (shows === 'asStated') return known.withheld && given('1099.box4', known.withheld, form1099Box('4'));
  return shows === 'fifth' && taxed && !isSmall(taxed) ? heldBack('1099.box4', taxed) : undefined;
}

interface Split {
  /** What is taxed: pre-tax money in the Roth IRA. */
  readonly rothPreTax: Line;
  readonly forms: readonly Line[];
}

/** After-tax money goes to the Roth IRA first, as far as it is sent there; what the Roth IRA holds beyond it is pre-tax. */
function splitBoxes({ box1, untaxedPart }: Parted, { toRoth }: Form1099Amounts): Split | Refused | undefined {
  if (!untaxedPart) return undefined;
  if (toRoth?.greaterThan(box1.value)) {
    return refuse('destinationsMoreThanDistribution', form1099Box('1'), ['toRoth', 'amount'], { listed: cents(toRoth), distribution: cents(box1.value) });
  }
  const roth = toRoth ? given('1099.roth.box1', toRoth, form1099Box('1')) : sum('1099.roth.box1', [untaxedPart], form1099Box('1'));
  const rothAfterTax = lesser('1099.roth.box5', roth, untaxedPart, form1099Box('5'));
  const rothPreTax = difference('1099.roth.box2a', roth, [rothAfterTax], form1099Box('2a'));
  const forms = [
    difference('1099.traditional.box1', box1, [roth], form1099Box('1')),
    none('1099.traditional.box2a', form1099Box('2a')),
    difference('1099.traditional.box5', untaxedPart, [rothAfterTax], form1099Box('5')),
    roth, rothPreTax, rothAfterTax,
  ];
  return { rothPreTax, forms };
}

import { difference, given, share } from '../arithmetic.ts';
import { EARLY, STATED_RATE } from '../law/authorities.ts';
import { CODES_1099, form1099Box } from '../law/forms.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import { earlyRate } from '../tax/additionalTax.ts';
import type { Form1099Amounts } from './amounts.ts';
import type { Codes } from './codes.ts';
import type { EventRule } from './events.ts';
import type { Form1099Facts } from './facts.ts';

/** What the form in hand says otherwise than expected, and the lines that tell what it would cost if it is left. */
export interface Compared {
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
}

/**
 * The form in hand beside the one expected, box by box. Only boxes that are stated, and of which something is expected, are
 * compared. More withheld than expected is no fault of the form: a person may ask for more.
 */
export function compared(facts: Form1099Facts, known: Form1099Amounts, rule: EventRule, boxes: ReadonlyMap<LineId, Line>, codes: Codes, rate: Line | undefined): Compared {
  const lines: Line[] = [];
  const notes: Note[] = [];
  const differing = (box: '1' | '2a' | '4' | '5'): { expected: Line; held: Line; values: Record<string, string> } | undefined => {
    const expected = boxes.get(`1099.box${box}`);
    const said = known[`heldBox${box}`];
    if (!expected || !said || said.equals(expected.value)) return undefined;
    return { expected, held: given(`given.heldBox${box}`, said, form1099Box(box)), values: { expected: cents(expected.value), held: cents(said) } };
  };

  const one = differing('1');
  if (one) notes.push(note('form1099Box1Differs', form1099Box('1'), ['heldBox1'], one.values));
  const two = differing('2a');
  if (two) taxable(two, rule, rate, lines, notes);
  const five = differing('5');
  if (five) {
    const lost = difference('1099.basisMissing', five.expected, [five.held], form1099Box('5'));
    if (!lost.value.isZero()) lines.push(lost);
    notes.push(note(lost.value.isZero() ? 'form1099Box5More' : 'form1099Box5Less', form1099Box('5'), ['heldBox5'], { ...five.values, missing: cents(lost.value) }));
  }
  const four = differing('4');
  if (four) notes.push(note(more(four.held.value, four.expected.value, rule) ? 'form1099MoreWithheld' : 'form1099Box4Differs', form1099Box('4'), ['heldBox4'], four.values));
  code(facts, rule, boxes, codes, known, lines, notes);
  return { lines, notes: notes.length === 0 && isCompared(facts, boxes) ? [note('form1099Agrees', form1099Box('1'))] : notes };
}

/** What box 2a says too much or too little of, and at the rate stated its tax. Of an IRA the owner works out the taxable part, whatever box 2a says. */
function taxable({ expected, held, values }: { expected: Line; held: Line; values: Record<string, string> }, rule: EventRule, rate: Line | undefined, lines: Line[], notes: Note[]): void {
  if (rule.box2a === 'all') {
    notes.push(note('form1099Box2aNotTaxed', form1099Box('2a'), ['heldBox2a'], values));
    return;
  }
  const much = held.value.greaterThan(expected.value);
  const gap = much ? difference('1099.taxedTooMuch', held, [expected], form1099Box('2a')) : difference('1099.taxedTooLittle', expected, [held], form1099Box('2a'));
  lines.push(gap);
  if (rate) lines.push(rate, share('1099.taxIfLeft', gap, rate, STATED_RATE));
  notes.push(note(much ? 'form1099TaxedTooMuch' : 'form1099TaxedTooLittle', form1099Box('2a'), ['heldBox2a'], { ...values, gap: cents(gap.value) }));
}

function more(held: Dec, expected: Dec, rule: EventRule): boolean {
  return rule.box4 === 'fifth' && held.greaterThan(expected);
}

function code({ heldCode }: Form1099Facts, rule: EventRule, boxes: ReadonlyMap<LineId, Line>, codes: Codes, known: Form1099Amounts, lines: Line[], notes: Note[]): void {
  if (heldCode === undefined || isRight(heldCode.toUpperCase(), codes)) return;
  const held = heldCode.toUpperCase();
  const [expected = ''] = codes.right;
  notes.push(note('form1099CodeDiffers', CODES_1099, ['heldCode'], { held, expected }));
  // Codes 1 and J say that an early payout may cost the additional tax: on what the form in hand calls taxable.
  if (!/[1J]/.test(held) || codes.right.some((right) => /[1J]/.test(right))) return;
  const said = known.heldBox2a && given('given.heldBox2a', known.heldBox2a, form1099Box('2a'));
  const base = rule.box2a === 'all' ? undefined : said ?? boxes.get('1099.box2a');
  const early = base && share('1099.earlyTaxIfLeft', base, earlyRate(), EARLY);
  if (early) lines.push(early);
  notes.push(note('form1099EarlyCode', EARLY, ['heldCode'], { held, extra: cents(early?.value ?? dec('0')) }));
}

/** The same signs in any order, and one that may stand beside them. */
function isRight(held: string, { right, beside }: Codes): boolean {
  const signs = [...held].toSorted().join('');
  return right.some((each) => {
    const wanted = [...each].toSorted().join('');
    return wanted === signs || [...beside].some((sign) => [...each, sign].toSorted().join('') === signs);
  });
}

function isCompared(facts: Form1099Facts, boxes: ReadonlyMap<LineId, Line>): boolean {
  return facts.heldCode !== undefined || (['1', '2a', '4', '5'] as const).some((box) => facts[`heldBox${box}`] !== undefined && boxes.has(`1099.box${box}`));
}

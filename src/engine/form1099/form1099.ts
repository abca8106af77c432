import { given } from '../arithmetic.ts';
import { readAmounts, yearOf } from '../checks.ts';
import { iraLimits } from '../iraLimits.ts';
import { LOAN_OFFSET, PLAN_ROTH_QUALIFIED, STATED_RATE, WITHHOLDING } from '../law/authorities.ts';
import { CODES_1099, form1099Box, RETURNED, SMALL_PAYOUT, SMALL_PAYOUT_SOURCE } from '../law/forms.ts';
import { CLOCK_YEARS } from '../law/roth.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Note, Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, note, refuse } from '../refusal.ts';
import { FREE_FROM } from '../tax/additionalTax.ts';
import { readRates } from '../taxLines.ts';
import { partsOf } from './amounts.ts';
import type { Form1099Amounts } from './amounts.ts';
import { boxesOf, isSmall } from './boxes.ts';
import type { Boxes } from './boxes.ts';
import { codesOf } from './codes.ts';
import { EVENTS, isEvent } from './events.ts';
import type { EventRule, Form1099Event } from './events.ts';
import { FORM1099_MONEY } from './facts.ts';
import type { Form1099Facts } from './facts.ts';
import { compared } from './held.ts';
import { placesOf } from './places.ts';

/**
 * The Form 1099-R to expect of one event, where else it stands, and what a form in hand says otherwise.
 * Codes are text and stand in notes; boxes are lines.
 * @see Instructions for Forms 1099-R and 5498
 */
export function form1099(facts: Form1099Facts): Outcome {
  const known = readAmounts(facts, FORM1099_MONEY);
  if (isRefused(known)) return known;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const { event } = facts;
  if (event === undefined) return missing(CODES_1099, ['event']);
  if (!isEvent(event)) return refuse('form1099UnknownEvent', CODES_1099, ['event'], { event, known: Object.keys(EVENTS).join(', ') });
  const rule = ruleOf(event, facts);
  const limits = ofGift(event, facts, known);
  if (isRefused(limits)) return limits;
  const parted = partsOf(known, rule.amounts);
  if (isRefused(parted)) return parted;
  const boxes = boxesOf(event, rule, parted, known);
  if (isRefused(boxes)) return boxes;
  const inPlan = box10(event, facts, known, boxes);
  if (isRefused(inPlan)) return inPlan;
  const year = event === 'qcd' ? yearOf(facts.taxYear) : undefined;
  if (isRefused(year)) return year;
  const codes = codesOf(event, facts, year);
  if (isRefused(codes)) return codes;

  const { lines, notes } = compared(facts, known, rule, boxes, codes, rates.federal);
  for (const line of [...(inPlan ? [inPlan] : []), ...lines]) boxes.set(line.id, line);
  const federalOnly = boxes.has('1099.taxIfLeft') ? [note('federalOnly', STATED_RATE, ['marginalRate'])] : [];
  return {
    status: 'figures', kind: 'form1099', lines: boxes, destinations: [], estimate: false,
    notes: [...notes, codes.say, ...about(event, facts, boxes), ...limits, ...placesOf(event, boxes), ...federalOnly],
  };
}

/** A qualified payout of a plan's Roth account is not taxed, so nothing is held back of it either. */
function ruleOf(event: Form1099Event, facts: Form1099Facts): EventRule {
  return event === 'designatedRothCash' && isQualified(facts) ? { ...EVENTS[event], box2a: 'nothing', box4: 'nothing' } : EVENTS[event];
}

/** Five tax years in the plan are over, and the age or the case is one the law accepts; false also where the facts do not tell. */
function isQualified({ taxYear, rothFirstYear, age, reason }: Form1099Facts): boolean {
  const over = taxYear !== undefined && rothFirstYear !== undefined && taxYear >= rothFirstYear + CLOCK_YEARS;
  return over && (reason === 'death' || reason === 'disability' || (age !== undefined && age >= FREE_FROM));
}

/** A charity gift has its own age and cap; more than the cap is an ordinary distribution. */
function ofGift(event: Form1099Event, { taxYear, age }: Form1099Facts, { amount }: Form1099Amounts): readonly Note[] | Refused {
  if (event !== 'qcd') return [];
  return iraLimits({ kind: 'ira', ...(taxYear === undefined ? {} : { taxYear }), ...(age === undefined ? {} : { age }) }, amount ? { qcdAmount: amount } : {});
}

/** Box 10: of an early payout from a designated Roth account, what was rolled into it inside the plan within five years. */
function box10(event: Form1099Event, { age }: Form1099Facts, { recentInPlanRoth }: Form1099Amounts, boxes: Boxes): Line | Refused | undefined {
  if (event !== 'designatedRothCash' || !recentInPlanRoth || (age !== undefined && age >= FREE_FROM)) return undefined;
  const whole = boxes.get('1099.box1');
  if (whole && recentInPlanRoth.greaterThan(whole.value)) {
    return refuse('partsDoNotSum', form1099Box('10'), ['recentInPlanRoth', 'amount'], { whole: cents(whole.value), parts: cents(recentInPlanRoth) });
  }
  return given('1099.box10', recentInPlanRoth, form1099Box('10'));
}

/** Boxes to be ticked, and what the figures take for granted. */
function about(event: Form1099Event, facts: Form1099Facts, boxes: ReadonlyMap<LineId, Line>): Note[] {
  const notes: Note[] = [];
  if (event === 'planSplit') notes.push(note('form1099TwoForms', form1099Box('1')));
  if (['iraConversion', 'qcd', 'iraToPlan'].includes(event) || (event === 'contributionReturned' && facts.fromRothIra !== true)) notes.push(note('form1099IraBox', CODES_1099));
  if (event === 'iraConversion' || event === 'qcd') notes.push(note('form1099NotDetermined', form1099Box('2b')));
  if (event === 'rothIraDistribution') notes.push(note('form1099RothBox2a', form1099Box('2a')));
  if (event.startsWith('designatedRoth') && facts.rothFirstYear !== undefined) notes.push(note('form1099RothYear', form1099Box('11'), ['rothFirstYear'], { first: String(facts.rothFirstYear) }));
  if (event === 'designatedRothCash') notes.push(note(isQualified(facts) ? 'form1099Qualified' : 'form1099Nonqualified', PLAN_ROTH_QUALIFIED, ['rothFirstYear', 'age', 'taxYear']));
  if (event === 'loanOffset') notes.push(note('form1099LoanOffset', LOAN_OFFSET), ...(facts.taxYear === undefined ? [] : [note('loanOffsetDeadline', LOAN_OFFSET, ['taxYear'], { year: String(facts.taxYear) })]));
  if (event === 'inPlanRoth') notes.push(note('form1099InPlanLater', form1099Box('10')));
  if (event === 'contributionReturned') notes.push(note('form1099ReturnedYear', RETURNED, ['contributionMade']));
  if (boxes.has('1099.box4') && event.endsWith('Cash')) notes.push(note('form1099EligibleRollover', WITHHOLDING));
  if (event.endsWith('Cash') && isSmall(boxes.get('1099.box2a'))) notes.push(note('form1099SmallPayout', SMALL_PAYOUT_SOURCE, [], { small: cents(dec(SMALL_PAYOUT)) }));
  return notes;
}

import { ONE_CONTRACT } from '../law/authorities.ts';
import { FORM_1040, FORM_5498, FORM_8606, LINE_2, PLAN_NOT_8606 } from '../law/forms.ts';
import type { Line, LineId } from '../line.ts';
import { cents } from '../money.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { Form1099Event } from './events.ts';

/** Where else an event stands: the receiving IRA's Form 5498, the return, and Form 8606. */
export function placesOf(event: Form1099Event, lines: ReadonlyMap<LineId, Line>): Note[] {
  switch (event) {
    case 'planToTraditionalDirect': case 'planSplit': return [rollover, plan, ...intoTraditional(event, lines)];
    case 'planToRothDirect': case 'designatedRothDirect': return [rollover, plan, notForPlan];
    case 'inPlanRoth': return [note('form5498None', FORM_5498), plan, notForPlan];
    case 'planCash': case 'designatedRothCash': case 'loanOffset': return [plan];
    case 'iraConversion': return [note('form5498Conversion', FORM_5498), ira, note('form8606ForConversion', FORM_8606)];
    case 'qcd': return [ira, note('form8606NotInPool', FORM_8606)];
    case 'iraToPlan': return [note('form5498None', FORM_5498), ira, note('form8606NotInPool', FORM_8606)];
    case 'recharacterization': return [note('form5498Recharacterized', FORM_5498)];
    case 'rothIraDistribution': return [ira, note('form8606PartThree', FORM_8606)];
    case 'contributionReturned': return [ira];
  }
}

const rollover = note('form5498Rollover', FORM_5498);
const plan = note('form1040Plan', FORM_1040);
const ira = note('form1040Ira', FORM_1040);
const notForPlan = note('form8606NotForPlan', PLAN_NOT_8606);

/** After-tax money that lands in a traditional IRA joins the basis of all of them. */
function intoTraditional(event: Form1099Event, lines: ReadonlyMap<LineId, Line>): Note[] {
  const joined = lines.get(event === 'planSplit' ? '1099.traditional.box5' : '1099.box5')?.value;
  if (!joined || joined.isZero()) return [notForPlan];
  return [note('afterTaxJoinsIra', ONE_CONTRACT, ['afterTax']), note('form8606LineTwo', LINE_2, ['afterTax'], { amount: cents(joined) })];
}

import type { BesideId } from '../beside/beside.ts';
import { saysAside } from './aside.ts';
import type { Intent } from '../slots.ts';
import type { Concept } from './concept.ts';
import { asksRoom } from './roomFacts.ts';
import type { Said } from './reading.ts';

/** The farthest "how much" or "cost" stands from "tax", in tokens. */
const NEAR = 7;
const ROTHS: readonly Concept[] = ['roth', 'rothIra'];
/** With one of these the message is about money that is there already. */
const MOVED: readonly Concept[] = ['convert', 'rollover', 'distribute', 'withhold', 'inPlan', 'mega', 'isolate', 'recharacterize'];

/** The farthest "how much" or "when" stands from the required distribution. */
const NEAR_RMD = 10;

/** The neighbouring question that the words ask, if any. */
export function askedBeside(said: Said, intent: Intent | undefined): BesideId | undefined {
  if (said.has('fromAccount')) return 'fromAccount';
  if (asksRoom(said)) return 'room';
  if (mayContribute(said, intent)) return 'contribution';
  if (said.has('rothPlan') && said.has('taxFree', 'fiveYear', 'penalty') && !said.has('afterTax', 'nondeductible', 'basis', 'mega', 'inPlan')) return 'planRoth';
  if (said.has('form8606', 'formLine') && saysAside(said, 'checkIt')) return 'checkForm8606';
  if (said.has('taxAsked') || said.near(['tax'], ['howMuch', 'taxCost'], NEAR)) return 'tax';
  if (said.near(['rmd'], ['howMuch', 'when', 'deadline'], NEAR_RMD)) return 'rmd';
  if (said.near(['sixtyDays', 'check', 'sentMe', 'toMe', 'rollover'], ['when', 'howMuch', 'deadline', 'days'], NEAR_RMD)) return 'sixtyDay';
  if (said.has('lostForms', 'notFiled') || (said.has('records') && said.has('basis', 'nondeductible'))) return 'ledger';
  if (said.has('form1099') && saysAside(said, 'expectIt')) return 'form1099';
  return undefined;
}

/** "Do I need the backdoor?", "can I put money straight into a Roth IRA?", "am I over the income limit?" */
function mayContribute(said: Said, intent: Intent | undefined): boolean {
  if (said.near(['need'], ['backdoor'], 4)) return true;
  if (said.hasAny(MOVED) || !said.hasAny(ROTHS)) return false;
  if (said.near(['contribute'], ROTHS, 6) && said.has('canI', 'howMuch', 'income', 'limit', 'direct')) return true;
  return intent === 'backdoor_roth' && ((said.near(['move'], ROTHS, 4) && said.has('canI', 'howMuch')) || said.near(['income', 'limit'], ROTHS, 6));
}

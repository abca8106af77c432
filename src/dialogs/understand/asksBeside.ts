import type { BesideId } from '../beside/beside.ts';
import { saysAside } from './aside.ts';
import type { Said } from './reading.ts';

/** The farthest "how much" or "cost" stands from "tax", in tokens. */
const NEAR = 7;

/** The farthest "how much" or "when" stands from the required distribution. */
const NEAR_RMD = 10;

/** The neighbouring question that the words ask, if any. */
export function askedBeside(said: Said): BesideId | undefined {
  if (said.near(['tax'], ['howMuch', 'taxCost'], NEAR)) return 'tax';
  if (said.near(['rmd'], ['howMuch', 'when', 'deadline'], NEAR_RMD)) return 'rmd';
  if (said.near(['sixtyDays', 'check', 'sentMe', 'toMe', 'rollover'], ['when', 'howMuch', 'deadline', 'days'], NEAR_RMD)) return 'sixtyDay';
  if (said.has('rothPlan') && said.has('taxFree', 'fiveYear', 'penalty') && !said.has('afterTax', 'nondeductible', 'basis', 'mega', 'inPlan')) return 'planRoth';
  if (said.has('form8606', 'formLine') && saysAside(said, 'checkIt')) return 'checkForm8606';
  if (said.has('lostForms', 'notFiled') || (said.has('records') && said.has('basis', 'nondeductible'))) return 'ledger';
  if (said.has('form1099') && saysAside(said, 'expectIt')) return 'form1099';
  return undefined;
}

import { addMoney } from '../../engine/index.ts';
import { roomFacts } from './roomFacts.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Role } from './weights.ts';

/** Facts that only neighbouring questions need. */
export function besideFacts(sheet: Sheet, account: 'ira' | 'plan', room = false): void {
  const taxable = sheet.amounts.find((amount) => amount.mention.kind !== 'percent' && nearness(amount, 'taxableIncome') > 0.4);
  if (taxable) sheet.put('taxableIncome', taxable.mention.value, taxable);
  paidInSpring(sheet);
  if (account === 'plan') roomFacts(sheet, room);
}

/** The farthest the season stands behind the amount, in tokens. */
const NEAR = 4;
const PAID_IN: readonly Role[] = ['newNondeductible', 'basis', 'nextYear'];

/** "I'll contribute 7,500 next spring for this year": line 4 of the form. What all IRAs hold is then meant without it. */
function paidInSpring(sheet: Sheet): void {
  const { said } = sheet;
  const paid = sheet.of(...PAID_IN).find(({ mention, sentence }) => said.all('spring').some(({ from }) => said.reading.sentenceOf[from] === sentence && from >= mention.to && from - mention.to <= NEAR));
  if (!paid || !said.has('contribute', 'contribution', 'nondeductible', 'backdoor')) return;
  const { value } = paid.mention;
  sheet.put('lateNondeductible', value, paid);
  if (!sheet.has('newNondeductible')) sheet.put('newNondeductible', value, paid);
  if (!sheet.has('iraBasis')) sheet.put('iraBasis', value, paid);
  sheet.drop('convertNextYear');
  const others = sheet.amounts.find((amount) => amount !== paid && sheet.money('iraTotal') === addMoney(amount.mention.value === '' ? '0' : amount.mention.value, value));
  if (others) sheet.put('iraTotal', others.mention.value, others);
}

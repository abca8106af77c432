import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Facts that only neighbouring questions need. */
export function besideFacts(sheet: Sheet): void {
  const taxable = sheet.amounts.find((amount) => amount.mention.kind !== 'percent' && nearness(amount, 'taxableIncome') > 0.4);
  if (taxable) sheet.put('taxableIncome', taxable.mention.value, taxable);
}

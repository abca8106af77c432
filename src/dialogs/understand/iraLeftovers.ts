import { addMoney, compareMoney } from '../../engine/index.ts';
import { distinct } from './amounts.ts';
import type { RoledAmount } from './roles.ts';
import { largest } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * What is left over: where what was taxed before and what is converted are told, the largest amount that no words place is what the
 * IRAs hold.
 */
export function leftovers(sheet: Sheet): void {
  const [basis, out] = [sheet.money('iraBasis'), sheet.money('convertAmount')];
  const loose = unplaced(sheet);
  const most = largest(loose);
  if (!most || sheet.has('iraTotal') || sheet.has('iraYearEnd') || sheet.has('iraThisAccount') || sheet.said.has('spouse')) return;
  const known = [basis, out].filter((value) => value !== undefined);
  if (known.length === 2 && known.every((value) => compareMoney(most.mention.value, value) > 0)) sheet.first('iraTotal', most);
}

/** Amounts that no words place and that no fact holds, and that are not what two facts differ by. */
function unplaced(sheet: Sheet): RoledAmount[] {
  const stated = new Set([...sheet.stated.values()].map(({ value }) => value));
  return distinct(sheet.amounts.filter(({ role, mention }) => role === undefined && mention.kind === 'money' && !stated.has(mention.value))).filter(({ mention }) => !isDifference(mention.value, [...stated].filter((value) => typeof value === 'string')));
}

function isDifference(value: string, others: readonly string[]): boolean {
  return others.some((one) => isNumber(one) && others.includes(addMoney(one, value)));
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

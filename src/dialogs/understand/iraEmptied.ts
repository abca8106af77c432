import { compareMoney } from '../../engine/index.ts';
import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import type { Sheet } from './sheet.ts';

/** What "no other IRA" and "zero left" make of the total and of the year-end value, given the accounts that are named. */
export function emptied(sheet: Sheet, accounts: readonly RoledAmount[]): void {
  const { said } = sheet;
  const basis = sheet.money('iraBasis');
  const out = sheet.money('convertAmount');
  const total = sheet.money('iraTotal');
  if (sheet.has('iraYearEnd')) return;
  // A contribution converted whole is also all there was: the total says so, and stays true when another account comes to light.
  const fresh = sheet.has('newNondeductible') && out !== undefined && out === basis;
  if (out !== undefined && (total === undefined ? accounts.length === 0 : compareMoney(total, out) === 0) && isEmpty(said, fresh)) return sheet.putWords('iraYearEnd', '0', said.all('zeroBalance', 'noOther', 'zero')[0]);
  if (!said.has('noOther') || accounts.length > 0 || total !== undefined || basis === undefined || !sheet.has('newNondeductible')) return;
  if (out !== undefined && (compareMoney(out, basis) > 0 || (out !== basis && said.has('everything')))) sheet.putWords('iraYearEnd', '0', said.all('noOther')[0]);
  else sheet.putWords('iraTotal', basis, said.all('noOther')[0]);
}

/** Nothing is left in any IRA: said so, or the conversion is done and there is no other account. */
function isEmpty(said: Said, fresh: boolean): boolean {
  return said.has('zeroBalance') || (!fresh && isDone(said) && (said.has('noOther') || zeroNear(said)));
}

/** The conversion lies in the past. */
function isDone({ reading: { tokens, lexicon } }: Said): boolean {
  return tokens.some(({ text }) => lexicon.doneWords.includes(text));
}

const HELD: readonly Concept[] = ['ira', 'balance', 'account', 'yearEnd', 'value'];
const OWED: readonly Concept[] = ['tax', 'taxable', 'howMuch', 'basis'];
const NEAR = 4;

/** "12/31 balance nil", "0 in trads": nothing stands beside an account or the year's end, and not beside a tax. */
function zeroNear(said: Said): boolean {
  const { mentions, sentenceOf } = said.reading;
  const near = (at: number, concepts: readonly Concept[]): boolean => said.all(...concepts).some(({ from, to }) => sentenceOf[from] === sentenceOf[at] && from - at <= NEAR && at - to < NEAR);
  const zeros = [...said.all('zero').map(({ from }) => from), ...mentions.filter(({ kind, value }) => (kind === 'plain' || kind === 'money') && Number(value) === 0).map(({ from }) => from)];
  return zeros.some((at) => near(at, HELD) && !near(at, OWED));
}

import { addMoney, subtractMoney } from '../../engine/index.ts';
import type { Slot } from '../slots.ts';
import { hasConcept } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import type { Sheet } from './sheet.ts';

const THEIRS = { iraTotal: 'spouseIraTotal', iraYearEnd: 'spouseIraYearEnd', iraBasis: 'spouseIraBasis', convertAmount: 'spouseConvertAmount' } as const;
const TOGETHER = { iraTotal: 'coupleIraTotal', iraBasis: 'coupleIraBasis' } as const;
const ACCOUNTS = ['ira', 'rolloverIra', 'contribute', 'convert', 'newIra', 'basis', 'afterTax', 'nondeductible'] as const;

/** Whose IRA it is, where one of the two is spoken of: each spouse's is figured alone, so a couple's sum is kept apart until it is split. */
export function spouses(sheet: Sheet, allTheirs: boolean): void {
  const { said } = sheet;
  const spouse = said.all('spouse');
  const own = sheet.amounts.some(({ mention, zone }) => hasConcept(said.reading, 'mine', Math.max(zone.from, mention.from - 4), mention.from));
  if ((said.near(['couple'], ['ira', 'rolloverIra'], 9) || said.all('couple').some(({ concepts }) => concepts.has('ira'))) && sheet.has('iraTotal') && !own) return rename(sheet, TOGETHER);
  if (spouse.length === 0 || said.has('couple')) return;
  const named = spouse.some((phrase) => said.all(...ACCOUNTS).some((account) => account.from >= phrase.to && account.from - phrase.to <= 4));
  if (!allTheirs && (said.has('mine') || !named)) return;
  rename(sheet, THEIRS);
  sheet.drop('newNondeductible');
}

/** What the other spouse's IRAs hold, in a message that tells of both. */
export function theirIras(sheet: Sheet, theirs: readonly RoledAmount[]): void {
  const first = (...roles: readonly RoledAmount['role'][]): RoledAmount | undefined => theirs.find(({ role, mention }) => roles.includes(role) && mention.kind !== 'percent');
  const [whole, before, taxed, out] = [first('iraBalance', 'sep', 'simple'), first('preTax'), first('basis', 'newNondeductible'), first('convert')];
  const { said } = sheet;
  if (whole) sheet.put('spouseIraTotal', whole.mention.value, whole);
  else if (before) sheet.put('spouseIraTotal', taxed ? addMoney(before.mention.value, taxed.mention.value) : before.mention.value, before);
  if (taxed) sheet.put('spouseIraBasis', taxed.mention.value, taxed);
  else if (whole && before && before !== whole) sheet.put('spouseIraBasis', subtractMoney(whole.mention.value, before.mention.value), whole, before);
  else {
    const amount = whole ?? before;
    const none = amount && ['preTax', 'nothingAfterTax'] as const;
    const phrase = none && said.all(...none).find(({ from }) => from >= amount.zone.from && from < amount.zone.to);
    if (phrase) sheet.putWords('spouseIraBasis', '0', phrase);
  }
  if (out) sheet.put('spouseConvertAmount', out.mention.value, out);
}

function rename(sheet: Sheet, names: Readonly<Record<string, Slot>>): void {
  for (const [own, theirs] of Object.entries(names) as [Slot, Slot][]) {
    const fact = sheet.stated.get(own);
    if (!fact) continue;
    sheet.drop(own);
    sheet.stated.set(theirs, fact);
  }
}

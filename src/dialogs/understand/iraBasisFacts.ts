import { addMoney, subtractMoney } from '../../engine/index.ts';
import { distinct } from './amounts.ts';
import { hasConcept } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Money in IRAs that was taxed before it went in: what earlier forms carry, and what is put in for this year. */
export function basisFacts(sheet: Sheet, formCountsAll: boolean): void {
  const { said } = sheet;
  const basis = sheet.of('basis');
  const form = sheet.money('iraBasis');
  const put = sheet.of('newNondeductible');
  const candidates = [...put, ...basis].toSorted((a, b) => a.mention.from - b.mention.from);
  const contributed = candidates.filter((amount) => !isRepeat(sheet, amount)).filter((amount) => nearness(amount, 'contribute', 'backdoor', 'recharacterize') > 0.3 || amount.role === 'newNondeductible');
  const carried = basis.filter((amount) => contributed.length === 0 || amount.mention.value !== sheet.money('convertAmount')).filter((amount) => !contributed.includes(amount) || nearness(amount, 'carryForward') > 0.3);
  const out = sheet.money('convertAmount');
  // What is put in and converted is this year's, unless an account is named that may hold it already.
  const apart = sheet.of('iraBalance').every((amount) => nearness(amount, 'rolloverIra', 'preTax', 'other') > 0.3);
  const isNew = contributed.some((amount) => amount.mention.value === out && apart && !amount.many && nearness(amount, 'lastYear', 'carryForward') < 0.3) || (said.has('backdoor') && !said.has('mega')) || said.has('rightAway') || contributed.some((amount) => nearness(amount, 'contributing') > 0.3 && !amount.many) || contributed.some((amount) => thisYears(sheet, amount));
  const nondeductible = said.has('nondeductible', 'afterTax', 'basis', 'newIra', 'form8606', 'recharacterize', 'backdoor');
  const now = distinct(contributed).filter((amount) => !carried.includes(amount));
  const fresh = now.find((amount) => thisYears(sheet, amount)) ?? now.at(-1) ?? (form === undefined ? undefined : carried.find((amount) => nearness(amount, 'contribution') > 0.3 && nearness(amount, 'nondeductible') > 0.3)) ?? (isNew ? carried.find((amount) => thisYears(sheet, amount) || nearness(amount, 'contribution') > 0.3) : undefined);
  const old = distinct(carried).filter((amount) => amount !== fresh);
  if (form !== undefined) {
    // The form's line is what earlier years carry; what is put in now comes on top, unless the form already counts it.
    if (fresh && !formCountsAll) {
      sheet.put('newNondeductible', fresh.mention.value, fresh);
      sheet.put('iraBasis', addMoney(form, fresh.mention.value), fresh);
    }
    return;
  }
  if (fresh && isCarried(old[0], fresh) && old[0]?.mention.value !== sheet.money('convertAmount')) {
    sheet.put('newNondeductible', fresh.mention.value, fresh);
    sheet.put('iraBasis', addMoney((old[0] as RoledAmount).mention.value, fresh.mention.value), old[0] as RoledAmount, fresh);
  } else if (fresh && isNew) {
    sheet.put('newNondeductible', fresh.mention.value, fresh);
    sheet.put('iraBasis', fresh.mention.value, fresh);
  } else if (old[0]) sheet.put('iraBasis', old[0].mention.value, old[0]);
  else if (fresh && nondeductible) sheet.put('iraBasis', fresh.mention.value, fresh);
  else if (candidates.length === 0 && bothAtOnce(sheet)) return;
  else if (said.has('nothingAfterTax') && candidates.length === 0) sheet.putWords('iraBasis', '0', said.all('nothingAfterTax')[0]);
}

/** Basis of earlier years beside a new contribution: another amount, or said to be carried over. */
function isCarried(old: RoledAmount | undefined, fresh: RoledAmount): boolean {
  if (!old) return false;
  return old.mention.value !== fresh.mention.value || nearness(old, 'carryForward', 'form8606') > 0.3;
}

/** "Convert the 6,500 I put in after tax": the amount converted is the basis. */
function bothAtOnce(sheet: Sheet): boolean {
  const both = sheet.of('convert').find((amount) => nearness(amount, 'nondeductible', 'afterTax', 'basis') > 0.35);
  if (both) sheet.put('iraBasis', both.mention.value, both);
  return both !== undefined;
}

/** "Does the whole 17,000 add to my income?": the conversion said again, not a contribution. */
function isRepeat(sheet: Sheet, amount: RoledAmount): boolean {
  return amount.mention.value === sheet.money('convertAmount') && nearness(amount, 'nondeductible', 'afterTax', 'basis', 'contribution', 'newIra') < 0.2 && !sheet.said.has('backdoor', 'rightAway', 'recharacterize', 'form8606');
}

function thisYears(sheet: Sheet, amount: RoledAmount): boolean {
  return nearness(amount, 'thisYear') > 0.2 || hasConcept(sheet.said.reading, 'thisYear', amount.mention.to, amount.zone.to);
}

/** A share of the IRAs that is after-tax ("60% of it", "a third is basis"): an amount where the whole is known, else the share. */
export function basisShare(sheet: Sheet, shareOf: (whole: string, amount: RoledAmount) => string): void {
  if (sheet.has('iraBasis')) return;
  const after = sheet.shares('nondeductible', 'afterTax', 'basis', 'newIra')[0];
  const before = after ? undefined : sheet.shares('preTax')[0];
  const share = after ?? before;
  if (!share) return;
  const total = sheet.money('iraTotal');
  if (total !== undefined) {
    const part = shareOf(total, share);
    sheet.put('iraBasis', after ? part : subtractMoney(total, part), share);
  } else if (!share.mention.share) sheet.put('iraAfterTaxPct', after ? share.mention.value : subtractMoney('1', share.mention.value), share);
}

import { addMoney, compareMoney } from '../../engine/index.ts';
import { distinct, restOf } from './amounts.ts';
import type { RoledAmount } from './roles.ts';
import { nearness, shareOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * The after-tax money of a plan: contributions (the basis), what they earned, and both together.
 * "30,000 contributions and 10,000 earnings of 40,000 after-tax": the largest that is the sum of the others is the total.
 */
export function afterTaxFacts(sheet: Sheet, balances: readonly RoledAmount[]): void {
  const { said } = sheet;
  const stock = said.has('companyStock', 'nua');
  const amounts = distinct(sheet.of('afterTax')).filter((amount) => nearness(amount, 'ira') < 0.3 && (!stock || nearness(amount, 'afterTax') > 0.3));
  const earnings = distinct(sheet.of('earnings'));
  sheet.first('planAfterTaxEarnings', ...earnings);
  const gain = earnings[0]?.mention.value;
  const whole = gain === undefined ? undefined : amounts.slice(0, MOST_COMPARED).find((amount) => partOf(sheet, amount, gain) !== undefined);
  const basis = whole ? partOf(sheet, whole, gain as string) : amounts.find((amount, at) => gain === undefined && amounts[at + 1] !== undefined && includes(sheet, amount, amounts[at + 1] as RoledAmount)) ?? amounts.find((amount) => nearness(amount, 'contribution', 'contribute', 'basis') > 0.3) ?? amounts[0];
  if (!basis) return shares(sheet) ?? parts(sheet);
  if (gain === undefined && isBoth(sheet, basis)) return sheet.put('planAfterTaxTotal', basis.mention.value, basis);
  const put = gain === undefined ? amounts.find((amount) => amount !== basis && nearness(amount, 'contribution', 'contribute') > 0.3 && compareMoney(amount.mention.value, basis.mention.value) < 0 && includes(sheet, basis, amount)) : undefined;
  if (put) {
    sheet.put('planAfterTaxTotal', basis.mention.value, basis);
    sheet.put('planAfterTaxEarnings', restOf(basis.mention.value, put.mention.value), basis, put);
    return sheet.put('planAfterTaxBasis', put.mention.value, put);
  }
  const inside = earnings[0];
  if (gain !== undefined && !whole && inside && includes(sheet, basis, inside)) {
    sheet.put('planAfterTaxTotal', basis.mention.value, basis);
    return sheet.put('planAfterTaxBasis', restOf(basis.mention.value, gain), basis, inside);
  }
  sheet.put('planAfterTaxBasis', basis.mention.value, basis);
  const total = sheet.money('planTotal');
  const isSource = total !== undefined && balances.length === 1 && nearness(balances[0] as RoledAmount, 'plan', '401k', '403b', '457b', 'tsp', 'oldPlan') < 0.5 && (gain === undefined ? compareMoney(total, basis.mention.value) < 0 : total === addMoney(basis.mention.value, gain) && !sheet.has('planPretax'));
  if (isSource) {
    // The balance is that of the after-tax money alone: contributions and growth make it, or it is worth less than was put in.
    sheet.drop('planTotal');
    sheet.put('planAfterTaxTotal', total, ...balances);
  }
  if (isSource && gain === undefined) return undefined;
  if (gain !== undefined) return sheet.put('planAfterTaxTotal', addMoney(basis.mention.value, gain), basis, ...earnings.slice(0, 1));
  // "52,000 put in, now 66,300 in that source": the account of its own holds contributions and growth.
  const source = sheet.amounts.find((amount) => amount !== basis && amount.mention.kind === 'money' && nearness(amount, 'ownBucket') > 0.4 && nearness(amount, 'contribution') < 0.3 && compareMoney(amount.mention.value, basis.mention.value) > 0);
  if (source && nearness(basis, 'contribution', 'contribute') > 0.3) {
    sheet.put('planAfterTaxTotal', source.mention.value, source);
    return sheet.put('planAfterTaxEarnings', restOf(source.mention.value, basis.mention.value), source, basis);
  }
  const bucket = balances.find((amount) => nearness(amount, 'account', 'ownBucket', 'now', 'value') > 0.3 && compareMoney(amount.mention.value, basis.mention.value) > 0);
  if (bucket && balances.length === 1 && nearness(basis, 'contribute') > 0.3 && said.has('ownBucket', 'inPlan', 'mega') && nearness(bucket, '401k', 'plan', 'total') < 0.4) {
    sheet.drop('planTotal');
    sheet.put('planAfterTaxTotal', bucket.mention.value, bucket);
    sheet.put('planAfterTaxEarnings', restOf(bucket.mention.value, basis.mention.value), bucket, basis);
  }
}

/** "24k of which 3k profit": the growth is a part of the amount before it. */
function includes(sheet: Sheet, whole: RoledAmount, part: RoledAmount): boolean {
  const { tokens, lexicon } = sheet.said.reading;
  const between = tokens.slice(whole.mention.to, part.mention.from);
  if (between.length > 6 || part.mention.from <= whole.mention.to || nearness(whole, 'contribution', 'contribute') > 0.4) return false;
  return between.some(({ text }, at) => lexicon.fromWords.includes(text) && lexicon.pronouns.includes(between[at + 1]?.text ?? ''));
}

/** The most amounts that are tried against each other. */
const MOST_COMPARED = 12;

/** The amount that with the growth makes this one: "61,250: 49,000 I paid in, 12,250 is growth". */
function partOf(sheet: Sheet, whole: RoledAmount, gain: string): RoledAmount | undefined {
  return sheet.amounts.slice(0, MOST_COMPARED).find((part) => part !== whole && (part.role === undefined || part.role === 'afterTax') && part.mention.kind !== 'percent' && part.mention.value !== gain && addMoney(part.mention.value, gain) === whole.mention.value);
}

/** The amount is contributions and growth together, or the person cannot tell. */
function isBoth(sheet: Sheet, amount: RoledAmount): boolean {
  const { said } = sheet;
  if (said.has('unsureParts') || said.near(['dontKnow'], ['earnings'], 10)) return true;
  if (nearness(amount, 'contribution', 'contribute', 'basis') > 0.3) return false;
  return nearness(amount, 'balance') > 0.3 || said.all('earnings').some((phrase) => !said.negated(phrase) && said.reading.sentenceOf[phrase.from] === amount.sentence);
}

function shares(sheet: Sheet): void | undefined {
  const share = sheet.shares('afterTax', 'basis', 'nondeductible').find((amount) => nearness(amount, 'distribute', 'take', 'move', 'rollover') < 0.4);
  if (!share) return undefined;
  const total = sheet.money('planTotal');
  if (total !== undefined) sheet.put('planAfterTaxBasis', shareOf(total, share), share);
  else if (!share.mention.share && share.mention.value !== '1' && !isRateOfPay(sheet, share)) sheet.put('planAfterTaxPct', share.mention.value, share);
  return undefined;
}

/** "Going at 8% after-tax", "the plan caps it at 9% of pay": what is paid in, not what the account is made of. */
function isRateOfPay(sheet: Sheet, share: RoledAmount): boolean {
  return sheet.said.has('mega', 'inPlan', 'match', 'salary', 'withhold') || nearness(share, 'limit', 'income', 'contribute', 'perPaycheck', 'cash') > 0.3;
}

/** Contributions before 1987 and since are, together, the basis. */
function parts(sheet: Sheet): void {
  const [old, later] = [sheet.money('planPre1987Basis'), sheet.money('planPost1986')];
  if (old !== undefined && later !== undefined && !sheet.has('planAfterTaxBasis')) sheet.put('planAfterTaxBasis', addMoney(old, later), ...sheet.of('pre1987'), ...sheet.of('post1986'));
}

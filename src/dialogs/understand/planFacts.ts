import { addMoney, compareMoney } from '../../engine/index.ts';
import { distinct, restOf } from './amounts.ts';
import { afterTaxFacts } from './planAfterTaxFacts.ts';
import { asAmount } from './formLines.ts';
import type { FormLines } from './formLines.ts';
import type { Spotted } from './concepts.ts';
import type { RoledAmount } from './roles.ts';
import { largest, nearness, shareOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { isTotal, wholeSaid } from './whole.ts';

/** The facts of a message about a workplace plan: what it holds, what was taxed before, and what comes out. */
export function planFacts(sheet: Sheet, lines: FormLines): void {
  sheet.first('rmdAmount', ...sheet.of('rmd'));
  sheet.first('withheld', ...sheet.of('withheld'));
  sheet.first('loanBalance', ...sheet.of('loan'));
  sheet.first('planMatch', ...sheet.of('match'));
  sheet.first('planRothTotal', ...sheet.of('rothPlan').filter((amount) => isHeldAsRoth(sheet, amount)));
  sheet.first('planPre1987Basis', ...sheet.of('pre1987'));
  sheet.first('planPost1986', ...sheet.of('post1986'));
  sheet.first('planPretax', ...distinct(sheet.of('preTax')));
  const balances = distinct(sheet.of('planBalance'));
  const whole = balances.find((amount) => isTotal(amount)) ?? largest(balances);
  if (whole) sheet.first('planTotal', whole);
  afterTaxFacts(sheet, balances);
  planTotal(sheet);
  const iras = sheet.of('iraBalance').filter((amount) => amount.target === undefined && nearness(amount, 'want', 'take', 'move', 'rollover', 'direct') < 0.4 && !sheet.amounts.some((other) => other !== amount && other.mention.value === amount.mention.value));
  if (iras[0]) sheet.put('iraTotal', sheet.sum(distinct(iras)), ...iras);
  if (!sheet.has('iraTotal') && sheet.said.has('noIra')) sheet.putWords('iraTotal', '0', sheet.said.all('noIra')[0]);
  distribution(sheet);
  const box = lines.get('1099.1');
  if (box) sheet.put('distributionAmount', box.value, asAmount(box));
  contradictions(sheet);
}

/** "33k is Roth", and not "8,000 in a Roth", "I put 71,200 in a Roth", "did 23,500 Roth this year". */
function isHeldAsRoth(sheet: Sheet, amount: RoledAmount): boolean {
  if (amount.target !== undefined || amount.mention.kind === 'percent' || nearness(amount, 'contribute', 'perPaycheck', 'distribute', 'move', 'want', 'take', 'rollover', 'limit') > 0.3) return false;
  return sheet.amounts.every((other) => other === amount || other.mention.value !== amount.mention.value || other.role === 'rothPlan');
}

/** The total as the sum of its stated parts, and the pre-tax part as the rest where the person says so. */
function planTotal(sheet: Sheet): void {
  const after = sheet.money('planAfterTaxTotal') ?? sheet.money('planAfterTaxBasis');
  const preTax = sheet.money('planPretax');
  if (!sheet.has('planTotal') && preTax !== undefined && after !== undefined) sheet.put('planTotal', addMoney(preTax, after, sheet.money('planMatch') ?? '0'), ...sheet.of('preTax').slice(0, 1), ...sheet.of('afterTax').slice(0, 1));
  const total = sheet.money('planTotal');
  if (preTax !== undefined || total === undefined || after === undefined || sheet.has('planMatch')) return;
  const rest = restOf(total, addMoney(after, sheet.money('planRothTotal') ?? '0'));
  const again = sheet.amounts.find(({ mention }) => mention.value === rest);
  if (sheet.said.has('restPretax') || isRestPretax(sheet)) sheet.put('planPretax', rest);
  else if (again && sheet.said.has('wholePayout', 'split', 'preTax', 'rest')) sheet.put('planPretax', rest, again);
}

/** "After-tax to Roth, the remainder to the IRA": what is not after-tax is pre-tax, where the growth of the after-tax money is not told apart. */
function isRestPretax(sheet: Sheet): boolean {
  if (sheet.has('planAfterTaxEarnings') || sheet.has('planAfterTaxTotal') || sheet.of('cash', 'direct').length > 0) return false;
  return sheet.said.all('rest').some((rest) => sheet.said.all('preTax', 'ira', 'rolloverIra', 'match').some((phrase) => phrase.from >= rest.to && phrase.from - rest.to <= 3));
}

/** What comes out: an amount, a share, what is not left in, the parts that go different ways, or all of it. */
function distribution(sheet: Sheet): void {
  const { said } = sheet;
  const total = sheet.money('planTotal');
  const basis = sheet.money('planAfterTaxBasis');
  const out = distinct([...sheet.of('distribution')]).filter(({ mention }) => !(mention.value === basis && said.has('rest')));
  const mailed = said.has('check', 'sentMe', 'withhold') && sheet.of('direct').length === 0;
  const paid = sheet.of('cash').filter((amount) => mailed && nearness(amount, 'want', 'keep', 'cash', 'take') < 0.3);
  const cash = distinct(sheet.of('cash').filter((amount) => !paid.includes(amount)));
  const direct = distinct(sheet.of('direct'));
  const left = sheet.of('leftIn')[0];
  sheet.first('cashWanted', ...cash);
  const share = sheet.shares('plan', '401k', '403b', '457b', 'tsp', 'account', 'afterTax', 'balance', 'total').find((amount) => (amount.mention.share ?? nearness(amount, 'want', 'take', 'distribute', 'move', 'rollover') > 0.5) && !sheet.stated.get('planAfterTaxBasis')?.words.includes(said.reading.text.slice(said.reading.tokens[amount.mention.from]?.start, said.reading.tokens[amount.mention.to - 1]?.end)));
  const ofWhat = share && nearness(share, 'afterTax') > nearness(share, '401k', 'plan', 'total') ? sheet.money('planAfterTaxTotal') ?? sheet.money('planAfterTaxBasis') : total;
  const rest = left ? restOf(total, left.mention.value) : undefined;
  const whole = said.all('wholePayout').find((phrase) => !said.negated(phrase)) ?? wholeSaid(sheet, ['distribute', 'rollover', 'move', 'inPlan', 'convert', 'goesOut']) ?? hundredPercent(sheet);
  if (left && rest !== undefined && rest !== '0') sheet.put('distributionAmount', rest, left);
  else if (cash[0] && direct.length > 0) sheet.put('distributionAmount', addMoney(cash[0].mention.value, sheet.sum(direct)), cash[0], ...direct);
  else if (cash[0] && out[0] && cash[0] !== out[0] && nearness(out[0], 'rest', 'other') > 0.3) sheet.put('distributionAmount', addMoney(cash[0].mention.value, out[0].mention.value), cash[0], out[0]);
  else if (whole && !out.some((amount) => amount.score > 1.2 && amount.mention.value !== total)) sheet.putWhole('distributionAmount', (said.has('inPlan') ? sheet.money('planAfterTaxTotal') : undefined) ?? total, whole);
  else if (cash[0] && total !== undefined && out.length === 0 && said.has('rest') && !said.has('leaveIn', 'leaveBehind')) sheet.put('distributionAmount', total, ...cash);
  else if (out[0] ?? paid[0] ?? direct[0]) sheet.first('distributionAmount', (out[0] ?? paid[0] ?? direct[0]) as RoledAmount);
  else if (share && ofWhat !== undefined && said.has('distribute', 'move', 'rollover', 'want', 'take')) sheet.put('distributionAmount', shareOf(ofWhat, share), share);
  else onlyAfterTax(sheet);
}

/** "Rolling 100% out". */
function hundredPercent(sheet: Sheet): Spotted | undefined {
  const { said } = sheet;
  const all = sheet.amounts.find(({ mention }) => mention.kind === 'percent' && mention.value === '1');
  return all && said.all('rollover', 'distribute', 'move', 'take').find((verb) => said.reading.sentenceOf[verb.from] === all.sentence && Math.abs(verb.from - all.mention.from) <= 3);
}

/** "Withdraw just the 12k after tax": the after-tax amount is what comes out. */
function onlyAfterTax(sheet: Sheet): void {
  const { said } = sheet;
  const basis = sheet.money('planAfterTaxBasis');
  if (basis !== undefined && said.near(['only'], ['afterTax', 'basis', 'contribution'], 5) && sheet.amounts.some((amount) => amount.mention.value === basis && nearness(amount, 'only') > 0.5)) sheet.put('distributionAmount', basis, ...sheet.of('afterTax').slice(0, 1));
}

/** More paid out than there is: one of the two was misread or mistyped, so neither is taken. */
function contradictions(sheet: Sheet): void {
  const [total, out] = [sheet.money('planTotal'), sheet.money('distributionAmount')];
  if (total !== undefined && out !== undefined && compareMoney(out, total) > 0) sheet.doubt('moreThanThere', 'planTotal', 'distributionAmount');
}

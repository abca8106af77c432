import { addMoney, compareMoney, subtractMoney } from '../../engine/index.ts';
import type { Slot } from '../slots.ts';
import { distinct, restOf } from './amounts.ts';
import { asAmount } from './formLines.ts';
import type { FormLines } from './formLines.ts';
import { basisFacts } from './iraBasisFacts.ts';
import { leftovers } from './iraLeftovers.ts';
import { poolFacts } from './iraPoolFacts.ts';
import { wholeSaid } from './whole.ts';
import type { RoledAmount } from './roles.ts';
import { nearness, shareOf } from './sheet.ts';
import { spouses } from './spouses.ts';
import type { Sheet } from './sheet.ts';

/** A smaller amount is an age or a share. */
const LEAST = '500';

/**
 * The facts of a message about IRAs: what is converted, what was taxed before, what all accounts hold.
 * @param whose `apart` where the amounts of both spouses were told apart already, `theirs` where every amount is the spouse's
 */
export function iraFacts(sheet: Sheet, lines: FormLines, whose: 'apart' | 'theirs' | 'unsaid' = 'unsaid'): void {
  sheet.first('rmdAmount', ...sheet.of('rmd'));
  sheet.first('qcdAmount', ...sheet.of('qcd'));
  if (!sheet.has('qcdAmount')) sheet.first('qcdAmount', ...sheet.of('rmd').filter((amount) => nearness(amount, 'qcd') > 0.3));
  if (!sheet.has('rmdAmount')) sheet.first('rmdAmount', ...sheet.of('qcd').filter((amount) => nearness(amount, 'rmd') > 0.3));
  sheet.first('hsaFundingAmount', ...sheet.of('hfd'));
  sheet.first('withheld', ...sheet.of('withheld'));
  if (!sheet.said.has('carryForward')) sheet.first('convertNextYear', ...sheet.of('nextYear').filter((amount) => isToCome(sheet, amount)));
  takenOut(sheet);
  sheet.first('planTotal', ...sheet.of('planBalance').filter((amount) => nearness(amount, 'rollover', 'move', 'pension') < 0.2));
  sheet.first('loanBalance', ...sheet.of('loan'));
  sheet.first('convertAmount', ...converted(sheet));
  formLines(sheet, lines);
  if (sheet.said.has('noConversion') && sheet.said.has('rmd') && !sheet.has('convertAmount')) sheet.putWords('convertAmount', '0', sheet.said.all('noConversion')[0]);
  basisFacts(sheet, lines.has('8606.1') || lines.has('8606.3') || lines.has('8606.5'));
  const accounts = poolFacts(sheet);
  rollIn(sheet);
  wholeConversion(sheet, accounts);
  saidAgain(sheet);
  putInAndConverted(sheet);
  onlyTheBasis(sheet);
  heldBack(sheet);
  leftovers(sheet);
  contradictions(sheet);
  if (whose !== 'apart') spouses(sheet, whose === 'theirs');
}

/** "I'd convert 20,000 in January", and not "converted 7,000 in January", "I am 73 next year". */
function isToCome({ said }: Sheet, { mention, sentence }: RoledAmount): boolean {
  const { tokens, sentenceOf, lexicon } = said.reading;
  return compareMoney(mention.value, LEAST) >= 0 && !tokens.some(({ text }, at) => sentenceOf[at] === sentence && lexicon.doneWords.includes(text));
}

/** What was taken out besides. Out of an IRA that was inherited it is not out of these; where the law makes a person take it, it is the required amount. */
function takenOut(sheet: Sheet): void {
  const { said } = sheet;
  const out = sheet.of('distribution').filter(({ sentence }) => !said.inSentence(sentence, 'inherited'));
  const [first] = out;
  if (!first) return;
  const required = !sheet.has('rmdAmount') && said.has('rmd') && nearness(first, 'take') > 0.3 && nearness(first, 'distribute') < 0.3;
  sheet.first(required ? 'rmdAmount' : 'iraOtherDistributions', ...out);
}

/** The amount to convert: the one nearest to the verb, where several could be meant. */
function converted(sheet: Sheet): RoledAmount[] {
  const found = distinct(sheet.of('convert'));
  return found.toSorted((a, b) => nearness(b, 'convert') - nearness(a, 'convert'));
}

/** Lines of Form 8606 and boxes of Form 1099-R, said by number. */
function formLines(sheet: Sheet, lines: FormLines): void {
  const put = (slot: Slot, name: string): void => {
    const mention = lines.get(name);
    if (mention) sheet.put(slot, mention.value, asAmount(mention));
  };
  put('convertAmount', '1099.1');
  put('iraBasis', '8606.14');
  put('iraBasis', '8606.2');
  put('iraBasis', '8606.5');
  put('iraBasis', '8606.3');
  put('iraYearEnd', '8606.6');
  put('convertAmount', '8606.8');
  const [first, second] = [lines.get('8606.1')?.value, lines.get('8606.2')?.value];
  if (first !== undefined && second !== undefined && !lines.has('8606.3')) sheet.put('iraBasis', addMoney(first, second));
  const whole = lines.get('8606.9')?.value;
  const out = lines.get('8606.8')?.value;
  if (whole !== undefined && out !== undefined && !lines.has('8606.6')) sheet.put('iraYearEnd', restOf(whole, addMoney(out, lines.get('8606.7')?.value ?? '0')));
}

/** Pre-tax money that goes to an employer's plan first, so that the basis is left alone. */
function rollIn(sheet: Sheet): void {
  const { said } = sheet;
  sheet.first('rolloverToPlan', ...sheet.of('rollIn'));
  const total = sheet.money('iraTotal');
  const basis = sheet.money('iraBasis');
  if (sheet.has('rolloverToPlan')) {
    if (total === undefined && basis !== undefined) sheet.put('iraTotal', addMoney(sheet.money('rolloverToPlan') as string, basis), ...sheet.of('rollIn'));
    return;
  }
  if (total === undefined || basis === undefined || compareMoney(total, basis) <= 0 || said.has('noRollIn')) return;
  if (said.has('isolate', 'acceptsRollIn') && said.has('preTax') && (said.near(['preTax'], ['isolate'], 9) || said.near(['preTax'], ['acceptsRollIn'], 9))) sheet.put('rolloverToPlan', subtractMoney(total, basis));
}

/** "Convert all of it": the whole as a number where it is known. */
function wholeConversion(sheet: Sheet, accounts: readonly RoledAmount[]): void {
  if (sheet.has('convertAmount')) return;
  const part = sheet.shares('convert', 'move').find((amount) => nearness(amount, 'convert', 'move') > nearness(amount, 'basis', 'nondeductible', 'afterTax', 'preTax', 'taxFree'));
  const all = sheet.money('iraTotal');
  if (part && all !== undefined) return sheet.put('convertAmount', shareOf(all, part), part);
  const whole = wholeSaid(sheet, ['convert']);
  if (!whole) return;
  const total = sheet.money('iraTotal');
  const several = accounts.length > 1;
  if (several && !whole.concepts.has('everything')) return;
  sheet.putWhole('convertAmount', total, whole);
}

/** "Put in 7,000 and converted it right away": what was put in is what is converted. */
function putInAndConverted(sheet: Sheet): void {
  const { said } = sheet;
  const fresh = sheet.money('newNondeductible');
  if (fresh !== undefined && !sheet.has('convertAmount') && said.has('roth', 'rothIra', 'convert', 'convertIt') && said.has('rightAway', 'convertIt')) sheet.put('convertAmount', fresh, ...sheet.of('newNondeductible').slice(0, 1));
}

/** "All 21 would go", after "trad is 21k": a whole account said again, in a message about converting. */
function saidAgain(sheet: Sheet): void {
  if (sheet.has('convertAmount') || !sheet.said.has('convert')) return;
  const again = sheet.amounts.find((amount) => amount.role === undefined && nearness(amount, 'everything') > 0.5 && sheet.amounts.some((other) => other !== amount && other.mention.value === amount.mention.value));
  if (again) sheet.first('convertAmount', again);
}

/** "Convert only the after-tax part": the amount is the basis. */
function onlyTheBasis(sheet: Sheet): void {
  const { said } = sheet;
  const basis = sheet.money('iraBasis');
  if (basis === undefined || basis === '0' || sheet.has('convertAmount') || said.has('backdoor')) return;
  const after = ['basis', 'nondeductible', 'afterTax', 'newIra'] as const;
  const alone = said.near(['only'], after, 7) && said.has('convert', 'move', 'roth', 'rothIra', 'distribute');
  const part = said.near(['convert', 'move'], after, 4) && said.has('only', 'leaveIn');
  const toRoth = sheet.amounts.some((amount) => amount.role === 'basis' && (amount.target === 'roth' || nearness(amount, 'roth', 'rothIra') > 0.5));
  if (alone || part || (said.all('onlyThat').some((phrase) => !said.reading.mentions.some(({ from }) => from === phrase.to || from === phrase.to + 1)) && said.has('convert')) || (toRoth && said.has('preTax', 'isolate'))) sheet.put('convertAmount', basis, ...sheet.of('basis').slice(0, 1));
}

/** Tax held back from a conversion never reaches the Roth: what is converted is the rest. */
function heldBack(sheet: Sheet): void {
  if (!sheet.said.has('withhold') || sheet.said.has('rmd')) return;
  const whole = grossOf(sheet);
  if (whole) sheet.first('convertAmount', whole);
  const gross = sheet.money('convertAmount');
  if (gross === undefined) return;
  const converts = sheet.of('convert');
  sheet.put('distributionAmount', gross, ...converts.slice(0, 1));
  const rest = restOf(gross, sheet.money('withheld'));
  if (rest === undefined) sheet.drop('convertAmount');
  else sheet.put('convertAmount', rest, ...converts.slice(0, 1));
}

/** The most amounts that are tried against each other. */
const MOST_COMPARED = 12;

/** "3,630 withheld, 12,870 converted" of 16,500: the amount that is what was withheld and another together. Says what was withheld where only a share of it was told. */
function grossOf(sheet: Sheet): RoledAmount | undefined {
  const amounts = sheet.amounts.filter(({ mention }) => mention.kind !== 'percent').slice(0, MOST_COMPARED);
  const held = sheet.of('withheld').slice(0, 2);
  const told = sheet.shares('withhold')[0];
  for (const whole of amounts) {
    const byShare = told && amounts.find((part) => part !== whole && compareMoney(part.mention.value, shareOf(whole.mention.value, told)) === 0);
    const part = byShare ?? held.find((one) => one !== whole && amounts.some((other) => other !== one && other !== whole && addMoney(one.mention.value, other.mention.value) === whole.mention.value));
    if (!part) continue;
    sheet.first('withheld', part);
    return whole;
  }
  return undefined;
}

/** More converted than there is: one of the two was misread or mistyped, so neither is taken. */
function contradictions(sheet: Sheet): void {
  const [total, out] = [sheet.money('iraTotal'), sheet.money('convertAmount')];
  if (total !== undefined && out !== undefined && !sheet.has('iraYearEnd') && compareMoney(out, total) > 0) sheet.doubt('moreThanThere', 'iraTotal', 'convertAmount');
}

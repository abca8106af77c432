import { addMoney, compareMoney, divideMoney, subtractMoney, timesMoney } from '../../engine/index.ts';
import type { Intent } from '../slots.ts';
import { saysAside } from './aside.ts';
import type { NamedDay } from './days.ts';
import { quote } from './reading.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** What a plan holds back of pre-tax money that is paid to the person, as a fraction. */
const FIFTH = '0.2';
const REST = '0.8';

/** When a payment came, and whether the amount said is before or after tax was held back: "a check for 40,000, they withheld 10,000". */
export function sixtyDayFacts(sheet: Sheet, asked: Intent | undefined, days: readonly NamedDay[]): void {
  if (asked !== 'plan_cash_60day') return;
  const { said } = sheet;
  // With two days it is not told which of them the money came on.
  const first = days.length === 1 ? days[0] : undefined;
  if (first) sheet.stated.set('receivedOn', { value: first.day, words: quote(said.reading, first.from, first.to) });
  const paid = sheet.money('distributionAmount') ?? sheet.money('cashWanted');
  const amount = paid === undefined ? undefined : sheet.amounts.find(({ mention }) => mention.value === paid);
  const whole = said.has('everything') || sheet.has('planAfterTaxBasis');
  if (paid === undefined || !amount || whole) return;
  const held = sheet.money('withheld');
  const byCheck = nearness(amount, 'check', 'sentMe', 'toMe') > nearness(amount, 'distribute', 'withhold');
  if (held !== undefined) {
    if (compareMoney(timesMoney(paid, FIFTH), held) === 0) return;
    const gross = addMoney(paid, held);
    if (compareMoney(timesMoney(gross, FIFTH), held) === 0 || byCheck) sheet.put('distributionAmount', gross, amount);
    return;
  }
  if (saysAside(said, 'netOf') && said.reading.mentions.some((mention) => mention.kind === 'percent' && compareMoney(mention.value, FIFTH) === 0)) {
    const gross = divideMoney(paid, REST);
    sheet.put('distributionAmount', gross, amount);
    sheet.put('withheld', subtractMoney(gross, paid), amount);
  } else if (byCheck) sheet.put('checkAmount', paid, amount);
}

import { addMoney, compareMoney } from '../../engine/index.ts';
import { writeByYear } from '../byYear.ts';
import type { OfYear } from '../byYear.ts';
import type { Intent } from '../slots.ts';
import { saysAside } from './aside.ts';
import type { Mention } from './mentions.ts';
import { quote } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** Since when what goes into an IRA may be nondeductible. */
const FIRST = 1987;
/** What one year's contribution can be at least and at most: other amounts beside years are something else. */
const LEAST = '100';
const MOST = '10000';
const LONGEST = 40;

/** Years said one after another, or the first and the last of them, with the place where they are said. */
interface Span {
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** "2015 to 2019, 5,500 each", "5,500 a year from 2013 through 2018 and 6,000 in 2019": what was paid in without a deduction, year by year. */
export function ledgerFacts(sheet: Sheet, asked: Intent | undefined): void {
  const { said } = sheet;
  if (asked !== 'form_8606' || !said.has('nondeductible', 'afterTax', 'basis', 'newIra') || said.has('convert', 'recharacterize', 'backdoor', 'distribute', 'plan', '401k')) return;
  const spans = spansOf(said.reading);
  const amounts = said.reading.mentions.filter(({ kind, value }) => (kind === 'money' || kind === 'plain') && compareMoney(value, LEAST) >= 0 && compareMoney(value, MOST) <= 0);
  const paired = pairs(spans, amounts);
  const mark = markOf(sheet, paired.length);
  const years = paired.flatMap(([span]) => span.years);
  // Each year once: a list that names one twice is not understood.
  if (paired.length === 0 || mark === undefined || new Set(years).size !== years.length) return;
  const list: OfYear[] = paired.flatMap(([span, amount]) => span.years.map((year) => ({ year: String(year), amount: amount.value, mark })));
  const words = quote(said.reading, Math.min(spans[0]?.from ?? 0, amounts[0]?.from ?? 0), Math.max(spans.at(-1)?.to ?? 0, amounts.at(-1)?.to ?? 0));
  sheet.stated.set('basisYears', { value: writeByYear(list), words });
  sheet.stated.set('iraBasis', { value: addMoney(...list.map(({ amount }) => amount)), words });
  if (amounts.some(({ value }) => value === sheet.money('iraTotal'))) sheet.drop('iraTotal');
  if (amounts.some(({ value }) => value === sheet.money('newNondeductible'))) sheet.drop('newNondeductible');
}

function spansOf({ mentions, tokens, lexicon, sentenceOf }: Reading): Span[] {
  const spans: Span[] = [];
  const years = mentions.filter(({ kind, value }) => kind === 'year' && Number(value) >= FIRST);
  for (let at = 0; at < years.length; at += 1) {
    const first = years[at] as Mention;
    const last = years[at + 1];
    const between = last === undefined ? [] : tokens.slice(first.to, last.from).map(({ text }) => text);
    const isRange = last !== undefined && sentenceOf[first.from] === sentenceOf[last.from] && between.length === 1 && (lexicon.rangeWords.includes(between[0] ?? '') || between[0] === '-') && Number(last.value) > Number(first.value) && Number(last.value) - Number(first.value) < LONGEST;
    const [from, to] = [Number(first.value), isRange ? Number(last.value) : Number(first.value)];
    spans.push({ years: Array.from({ length: to - from + 1 }, (_, year) => from + year), from: first.from, to: isRange ? last.to : first.to });
    if (isRange) at += 1;
  }
  return spans;
}

/** Every span with its amount: the one behind it where years come first, the one before it where amounts do. Nothing where one is left over. */
function pairs(spans: readonly Span[], amounts: readonly Mention[]): (readonly [Span, Mention])[] {
  const [span, amount] = [spans[0], amounts[0]];
  if (!span || !amount) return [];
  const yearsFirst = span.from < amount.from;
  const found = spans.map((one) => [one, yearsFirst ? amounts.find(({ from }) => from > one.from) : amounts.findLast(({ from }) => from < one.from)] as const);
  const complete = found.every(([, of]) => of !== undefined) && amounts.every((of) => found.some(([, other]) => other === of));
  return complete ? (found as (readonly [Span, Mention])[]) : [];
}

/** What the years stand on, as far as it is said for all of them alike; nothing where some were filed and others were not. */
function markOf({ said }: Sheet, groups: number): string | undefined {
  const missed = said.has('notFiled', 'lostForms');
  if (!missed && said.affirmed('filed')) return groups === 1 ? 'form8606' : undefined;
  if (!saysAside(said, 'kept5498')) return '';
  return saysAside(said, 'form1040') ? 'form5498and1040' : 'form5498';
}

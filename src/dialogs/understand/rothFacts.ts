import { writeByYear } from '../byYear.ts';
import type { OfYear } from '../byYear.ts';
import type { Intent } from '../slots.ts';
import { quote } from './reading.ts';
import type { RoledAmount } from './roles.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

type Part = 'out' | 'contributed' | 'converted' | 'total';
/** What of a Roth IRA an amount is, by the words that belong to it. */
const PARTS: Readonly<Record<Part, (amount: RoledAmount) => number>> = {
  out: (amount) => nearness(amount, 'distribute', 'take', 'cash'),
  contributed: (amount) => nearness(amount, 'contribute', 'contribution', 'contributing'),
  converted: (amount) => nearness(amount, 'convert', 'backdoor'),
  total: (amount) => nearness(amount, 'value', 'balance', 'total', 'account', 'now') * 0.9,
};
/** The least that ties an amount to one of them. */
const ENOUGH = 0.3;
/** The farthest a year stands from what was converted in it, in tokens. */
const NEAR = 7;

const NEAR_PLAN = 14;

/** What went into Roth IRAs or a plan's Roth account, and what comes out. Read only where the clocks are asked about. */
export function rothFacts(sheet: Sheet, asked: Intent | undefined): void {
  const { said } = sheet;
  const inPlan = said.has('rothPlan');
  if (inPlan) planClock(sheet);
  if (asked !== 'five_year_penalty') return;
  const found: Record<Part, RoledAmount[]> = { out: [], contributed: [], converted: [], total: [] };
  for (const amount of sheet.amounts) {
    if (amount.mention.kind === 'percent' || nearness(amount, 'earnings') > ENOUGH) continue;
    const [best] = (Object.keys(PARTS) as Part[]).map((part) => ({ part, strength: PARTS[part](amount) })).toSorted((a, b) => b.strength - a.strength);
    if (best && best.strength > ENOUGH) found[best.part].push(amount);
  }
  sheet.first('rothOut', ...found.out);
  if (found.contributed.length > 0) sheet.put(inPlan ? 'planRothContributions' : 'rothContributions', sheet.sum(found.contributed), ...found.contributed);
  if (inPlan) sheet.first('planRothTotal', ...found.total);
  else {
    sheet.first('rothTotal', ...found.total);
    if (found.converted.length > 0) sheet.put('rothConversions', writeByYear(found.converted.map((amount) => ofYear(sheet, amount))), ...found.converted);
  }
}

/** One conversion with its year. What came in by the back door or from after-tax money was not taxed then. */
function ofYear({ said }: Sheet, amount: RoledAmount): OfYear {
  const { mentions, sentenceOf } = said.reading;
  const distance = ({ from }: { readonly from: number }): number => Math.abs(from - amount.mention.from);
  const [year] = mentions.filter((mention) => mention.kind === 'year' && sentenceOf[mention.from] === sentenceOf[amount.mention.from] && distance(mention) <= NEAR).toSorted((a, b) => distance(a) - distance(b));
  return { year: year?.value ?? '', amount: amount.mention.value, mark: said.has('backdoor') || nearness(amount, 'afterTax', 'nondeductible', 'basis') > ENOUGH ? 'n' : '' };
}

/** "A Roth 401(k) since 2019", and that it moves on to a Roth IRA. */
function planClock(sheet: Sheet): void {
  const { said } = sheet;
  const { reading } = said;
  const { tokens, lexicon, sentenceOf } = reading;
  for (const plan of said.all('rothPlan')) {
    const year = reading.mentions.find((mention) => mention.kind === 'year' && sentenceOf[mention.from] === sentenceOf[plan.from] && Math.abs(mention.from - plan.to) <= NEAR_PLAN);
    const began = year && (lexicon.sinceWords.includes(tokens[year.from - 1]?.text ?? '') || said.all('opened', 'contribute', 'contributing').some(({ from }) => Math.abs(from - year.from) <= NEAR));
    if (!year || !began) continue;
    sheet.stated.set('planRothFirstYear', { value: year.value, words: quote(reading, year.from, year.to) });
    break;
  }
  const [move] = said.all('rollover', 'move', 'convert');
  if (move && said.asTarget('rothIra', 'roth')) sheet.putWords('planRothRolled', true, move);
}

import { taxYears } from '../../engine/index.ts';
import { settle } from './amounts.ts';
import type { Intent } from '../slots.ts';
import { besideFacts } from './besideFacts.ts';
import { isBirthYear } from './born.ts';
import { circumstances } from './circumstances.ts';
import { isDayOfMonth, namedDays } from './days.ts';
import { formFacts } from './formFacts.ts';
import { readFormLines } from './formLines.ts';
import { iraFacts } from './iraFacts.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { ownersOf } from './owners.ts';
import type { Owner } from './owners.ts';
import { planFacts } from './planFacts.ts';
import type { Said } from './reading.ts';
import { requiredFacts } from './requiredFacts.ts';
import { assignRoles } from './roles.ts';
import { rothFacts } from './rothFacts.ts';
import type { RoledAmount } from './roles.ts';
import { nearness, Sheet } from './sheet.ts';
import type { Doubt, Stated } from './sheet.ts';
import { sixtyDayFacts } from './sixtyDayFacts.ts';
import { theirIras } from './spouses.ts';
import { unnamed } from './unnamed.ts';

export type { Stated } from './sheet.ts';

/** Parts that are one person's alone: each spouse's IRAs are figured apart. */
const IRA_ROLES: ReadonlySet<string> = new Set(['iraBalance', 'iraYearEnd', 'sep', 'simple', 'basis', 'preTax', 'newNondeductible', 'convert', 'rmd']);

/** What earlier turns tell about numbers: amounts already said, and whether this person writes 40 for 40,000. */
export interface NumberContext {
  readonly known?: readonly string[];
  readonly thousands?: boolean;
  readonly iraTotal?: string;
  /** The room in a plan is talked about. */
  readonly room?: boolean;
  /** What is asked, where the words tell. */
  readonly asked?: Intent | undefined;
}

/**
 * The facts of one message, given which account it is about. Sums of stated parts are made ("12,000 + 13,500 + 14,200",
 * "the rest is 36,800 pretax"); nothing is guessed: an amount whose part is not clear is left out.
 */
export function factsOf(said: Said, account: 'ira' | 'plan', context: NumberContext = {}): { stated: Stated; amounts: readonly RoledAmount[]; doubts: readonly Doubt[] } {
  const { reading } = said;
  const { lines, rest } = readFormLines(reading);
  const days = namedDays(reading);
  const roled = assignRoles(reading.tokens, rest.filter((mention) => !isBirthYear(reading, mention) && !isDayOfMonth(mention, days)), reading.spotted, reading.lexicon, account);
  const amounts = unnamed(settle(roled, reading, context.thousands ?? false, context.known ?? []), reading, account);
  const owners = account === 'ira' ? ownersOf(amounts, reading) : new Map<RoledAmount, Owner>();
  const theirs = amounts.filter((amount) => owners.get(amount) === 'spouse' && IRA_ROLES.has(amount.role ?? ''));
  const allTheirs = theirs.length > 0 && amounts.every((amount) => theirs.includes(amount) || !IRA_ROLES.has(amount.role ?? ''));
  const both = theirs.length > 0 && !allTheirs;
  const sheet = new Sheet(said, both ? amounts.filter((amount) => !theirs.includes(amount)) : amounts, context.iraTotal);
  const rate = amounts.find(isRate);
  if (rate) sheet.put('marginalRate', rate.mention.value, rate);
  if (account === 'ira') {
    iraFacts(sheet, lines, both ? 'apart' : allTheirs ? 'theirs' : 'unsaid');
    if (both) theirIras(sheet, theirs);
  }
  else planFacts(sheet, lines);
  income(sheet);
  besideFacts(sheet, account, context.room);
  requiredFacts(sheet, context.asked);
  sixtyDayFacts(sheet, context.asked, days);
  rothFacts(sheet, context.asked);
  formFacts(sheet, lines);
  ledgerFacts(sheet, context.asked);
  for (const [slot, fact] of circumstances(said, account, context.asked)) if (!sheet.has(slot) && !(slot === 'hasSimple' && sheet.has('simpleTotal'))) sheet.stated.set(slot, fact);
  return { stated: sheet.stated, amounts, doubts: sheet.doubts };
}

/** The rates of the tax brackets above the lowest: beside "tax", another percentage is a penalty or what is held back. */
const RATES: ReadonlySet<string> = new Set(taxYears.flatMap(({ brackets }) => Object.values(brackets).flat().map(({ rate }) => rate)).filter((rate) => rate !== '0.10' && rate !== '0.1'));

/** "I'm in the 22% bracket", "what is the tax at 22%": a tax rate, not a share of the account, a penalty or what is held back. */
function isRate(amount: RoledAmount): boolean {
  const { mention } = amount;
  if (mention.kind !== 'percent' || mention.share || nearness(amount, 'basis', 'nondeductible', 'afterTax', 'preTax') > nearness(amount, 'bracket', 'tax')) return false;
  if (nearness(amount, 'bracket') > 0.3) return true;
  return nearness(amount, 'tax', 'howMuch', 'taxable') > 0.3 && RATES.has(mention.value);
}

function income(sheet: Sheet): void {
  const { tokens, lexicon } = sheet.said.reading;
  // "That makes my 7,000", "make the 9,000 a Roth", "I make contributions of 6,000".
  const said = sheet.of('income').find((amount) => !lexicon.ownWords.includes(tokens[amount.mention.from - 1]?.text ?? '') && !lexicon.articles.includes(tokens[amount.mention.from - 1]?.text ?? '') && nearness(amount, 'contribute', 'contribution') < 0.3);
  if (said) sheet.put('income', said.mention.upTo === undefined ? said.mention.value : `${said.mention.value}-${said.mention.upTo}`, said);
}

import { compareMoney, divideMoney, timesMoney } from '../engine/index.ts';
import type { Fact, Slot } from './slots.ts';
import { isHandoff, isMoney } from './slots.ts';
import type { Session, State } from './session.ts';
import type { Placed } from './loose.ts';
import { phraseOf } from './understand/phrases.ts';
import type { Mention } from './understand/mentions.ts';
import { scaleText } from './understand/numbers.ts';
import { quote } from './understand/reading.ts';
import type { Understood } from './understand/index.ts';

/** What is said of the amount that moves once figures were given: "half of it", "double it", "same but all of it", "actually only 100k". */
export function ofWhatMoves(understood: Understood, session: Session): Placed | undefined {
  const { now } = session;
  const { said, amounts } = understood;
  const slot = movingSlot(now);
  if (session.first === null || understood.stated.size > 0 || now.facts[slot] === undefined || (now.asked !== null && isMoney(now.asked)) || (understood.intent !== undefined && isHandoff(understood.intent)) || tokensOf(understood) > MOST_WORDS) return undefined;
  const dollars = amounts.filter(({ mention }) => mention.kind !== 'percent');
  if (dollars.length === 1 && dollars[0] && said.has('only') && said.has('instead', 'correct')) return { slot, fact: { value: inItsScale(dollars[0].mention, now, slot), words: quote(said.reading, dollars[0].mention.from, dollars[0].mention.to) } };
  if (dollars.length > 0 || said.has('tax', 'taxable', 'taxFree', 'basis', 'afterTax', 'nondeductible', 'why', 'penalty', 'proRata', 'separate', 'thisYear', 'nextYear')) return undefined;
  const value = multiplied(understood, now, slot) ?? parted(understood, now, slot) ?? (said.has('everything') && (said.has('sameBut', 'whatIf') || tokensOf(understood) <= BARE) ? 'all' : undefined);
  return value === undefined ? undefined : { slot, fact: { value, words: said.reading.text.slice(0, 80) } };
}

/** More words than this say more than another amount. */
const MOST_WORDS = 9;
const BARE = 4;

/** The fact that holds what leaves the account. */
export function movingSlot(now: State): Slot {
  return now.account === 'plan' ? 'distributionAmount' : 'convertAmount';
}

/** "Make it 30" where 20,000 was said: short for thousands, as long as the account holds as much. */
export function inItsScale(mention: Mention, now: State, slot: Slot): string {
  const known = now.facts[slot]?.value;
  const total = wholeOf(now);
  const thousands = scaleText(mention.value, 1000);
  const short = mention.kind === 'plain' && !mention.scaled && compareMoney(mention.value, '1000') < 0 && typeof known === 'string' && known !== 'all' && compareMoney(known, '1000') >= 0;
  return short && compareMoney(mention.value, '0') > 0 && total !== undefined && compareMoney(thousands, total) <= 0 ? thousands : mention.value;
}

function tokensOf({ said }: Understood): number {
  return said.reading.tokens.filter((token) => token.kind === 'word').length;
}

function wholeOf(now: State): string | undefined {
  const total = now.account === 'plan' ? now.facts.planTotal?.value : now.facts.iraTotal?.value;
  return typeof total === 'string' ? total : undefined;
}

/** What moves as it stands: the stated amount, or the whole account. */
function moving(now: State, slot: Slot): string | undefined {
  const known = now.facts[slot]?.value;
  return known === 'all' ? wholeOf(now) : typeof known === 'string' ? known : undefined;
}

function multiplied(understood: Understood, now: State, slot: Slot): string | undefined {
  const factor = phraseOf(understood.said.reading, understood.said.reading.lexicon.multiples);
  const amount = moving(now, slot);
  return factor === undefined || amount === undefined ? undefined : timesMoney(amount, factor);
}

/** "Only half of it": of what moves. "Convert half" names a share of the account and is read elsewhere. */
function parted({ said }: Understood, now: State, slot: Slot): string | undefined {
  const amount = moving(now, slot);
  if (amount === undefined || said.has('convert', 'distribute', 'move', 'rollover', 'ira', 'plan', '401k', '403b', '457b', 'tsp', 'account')) return undefined;
  const share = said.reading.mentions.find((mention) => mention.kind === 'percent' && mention.share)?.share;
  const [top, bottom] = share ?? (said.has('third') ? ['1', '3'] : said.has('half') ? ['1', '2'] : said.has('quarter') ? ['1', '4'] : []);
  return top === undefined || bottom === undefined ? undefined : divideMoney(timesMoney(amount, top), bottom);
}

/**
 * Two years' conversions: "half this year, half next", and told again: "the other way around", "no, 30,000 this year and 10,000
 * next year". Only where they are known already, so that no number is taken for a contribution.
 */
export function yearsToldAgain(facts: Map<Slot, Fact>, { said, amounts }: Understood, now: State): void {
  const [thisYear, nextYear] = [now.facts.convertAmount, now.facts.convertNextYear];
  const words = said.reading.text.slice(0, 80);
  const whole = moving(now, 'convertAmount');
  if (!nextYear && whole !== undefined && amounts.every(({ mention }) => mention.kind === 'percent') && said.has('half') && said.has('thisYear') && said.has('nextYear')) {
    const half: Fact = { value: divideMoney(whole, '2'), words };
    facts.set('convertAmount', half).set('convertNextYear', half);
  }
  if (!thisYear || !nextYear) return;
  const dollars = amounts.filter(({ mention }) => mention.kind !== 'percent').map(({ mention }) => mention);
  const told = dollars.length === 2 && said.has('thisYear') && said.has('nextYear') && !said.has('contribute', 'basis', 'nondeductible', 'afterTax');
  const swapped = dollars.length === 0 && phraseOf(said.reading, said.reading.lexicon.swaps) !== undefined;
  if (!told && !swapped) return;
  for (const slot of [...facts.keys()]) if (isMoney(slot)) facts.delete(slot);
  if (swapped) {
    facts.set('convertAmount', { value: nextYear.value, words }).set('convertNextYear', { value: thisYear.value, words });
    return;
  }
  const place = (mention: Mention): number => Math.min(...said.all('thisYear').map((phrase) => Math.abs(phrase.from - mention.from))) - Math.min(...said.all('nextYear').map((phrase) => Math.abs(phrase.from - mention.from)));
  const [first, second] = dollars.toSorted((a, b) => place(a) - place(b)) as [Mention, Mention];
  facts.set('convertAmount', { value: first.value, words }).set('convertNextYear', { value: second.value, words });
}

import { cents, perMille } from '../../engine/index.ts';
import type { Figures, LineId, Money, Note } from '../../engine/index.ts';
import type { Bar, BarPart, Pair, Source } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Fact, Slot } from '../slots.ts';
import { SLOTS } from '../slots.ts';
import { readByYear } from '../byYear.ts';
import type { State } from '../session.ts';

/** A line's amount in cents text, or nothing when the line was not needed. */
export function amountOf(figures: Figures, id: LineId): Money | undefined {
  const line = figures.lines.get(id);
  return line === undefined ? undefined : cents(line.value);
}

/** A line's amount as people read it; an absent line is nothing at all, so it reads as zero. */
export function shown(figures: Figures, id: LineId, wording: Wording): string {
  return wording.money(amountOf(figures, id) ?? '0.00');
}

export function isZero(amount: Money | undefined): boolean {
  return amount === undefined || amount === '0.00';
}

/** A sum drawn to scale. Parts that are nothing are left out; the last part takes what rounding leaves. */
export function bar(label: string, total: Money, parts: readonly { label: string; amount: Money; tone: BarPart['tone'] }[], wording: Wording): Bar {
  const real = parts.filter((part) => !isZero(part.amount));
  const shares = real.map((part) => perMille(part.amount, total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const largest = shares.indexOf(Math.max(0, ...shares));
  return {
    label,
    total: wording.money(total),
    parts: real.map((part, at) => ({ label: part.label, amount: wording.money(part.amount), perMille: (shares[at] as number) + (at === largest ? 1000 - whole : 0), tone: part.tone })),
  };
}

/** The lengths of a day as it is kept, without its year and with it. */
const NAMED: ReadonlySet<number> = new Set([5, 10]);

/** One fact as people read it. */
export function factText(slot: Slot, fact: Fact, wording: Wording): string {
  const { value } = fact;
  const kind = SLOTS[slot];
  if ((kind === 'money' || kind === 'moneyOrAll') && typeof value === 'string' && value !== 'all') return wording.money(value);
  if ((slot === 'income' || slot === 'deferrals') && typeof value === 'string' && isAmount(value)) return wording.money(value);
  if (kind === 'byYear' && typeof value === 'string') return readByYear(value).length === 0 ? wording.money('0') : readByYear(value).map(({ year, amount }) => (year === '' ? wording.money(amount) : `${year}: ${wording.money(amount)}`)).join('; ');
  if (slot === 'receivedOn' && typeof value === 'string' && NAMED.has(value.length)) return wording.day(value.length === 5 ? `-${value}` : value);
  if (kind === 'rate' && typeof value === 'string') return wording.percent(value);
  if (typeof value === 'string' && (value.startsWith('<') || value.startsWith('>'))) return wording.bound[value[0] as '<' | '>'](value.slice(1));
  return wording.values[String(value)] ?? String(value);
}

/** Plain decimal text: no range, bound or word. */
export function isAmount(text: string): boolean {
  return text !== '' && [...text].every((char) => (char >= '0' && char <= '9') || char === '.');
}

/** The read-back: every fact that bears on the account, so that a wrong one is seen. */
export function factPairs(facts: State['facts'], wording: Wording, slots: (slot: Slot) => boolean): Pair[] {
  // The value on the December 31 before was read as a year's end too: it is told once, by its right name.
  const before = facts.priorYearEnd !== undefined && facts.priorYearEnd.value === facts.iraYearEnd?.value;
  const shownBefore = before && slots('iraYearEnd');
  return (Object.entries(facts) as [Slot, Fact][]).filter(([slot]) => slot !== 'yearSaid' && slots(slot) && !(slot === 'priorYearEnd' && shownBefore)).map(([slot, fact]) => ({ label: wording.slots[slot === 'iraYearEnd' && before ? 'priorYearEnd' : slot].label, value: factText(slot, fact, wording) }));
}

/** The authorities of some lines and notes, each once, in order. */
export function sourcesOf(figures: Figures, ids: readonly LineId[], notes: readonly Note[] = []): Source[] {
  const sources = new Map<string, Source>();
  const add = (authority: { readonly cite: string; readonly url?: string }): void => {
    if (!sources.has(authority.cite)) sources.set(authority.cite, { cite: authority.cite, ...(authority.url !== undefined && { url: authority.url }) });
  };
  for (const id of ids) {
    const line = figures.lines.get(id);
    if (line) add(line.authority);
  }
  for (const note of notes) add(note.authority);
  return [...sources.values()].slice(0, 5);
}

/** A fact's name inside a sentence. */
export function nameOf(fact: string, wording: Wording): string {
  const words = wording.slots[fact as Slot];
  return words?.short ?? words?.label ?? fact;
}

export function noteTexts(notes: readonly Note[], wording: Wording): string[] {
  return [...new Set(notes.map((note) => wording.notes[note.code](note.values)))];
}

const PLAN_SLOTS: ReadonlySet<Slot> = new Set<Slot>(['planType', 'planTotal', 'planPretax', 'planAfterTaxBasis', 'planAfterTaxEarnings', 'planAfterTaxTotal', 'planAfterTaxPct', 'planPre1987Basis', 'planPost1986', 'planMatch', 'planEarnings', 'planRothTotal', 'separateAccount', 'distributionAmount', 'cashWanted', 'sixtyDayAmount', 'checkDate', 'daysSinceCheck', 'loanBalance', 'employed', 'destination']);
/** Known for a neighbouring question alone, whose own answer shows them. */
const NEIGHBOUR_SLOTS: ReadonlySet<Slot> = new Set<Slot>(['formLines', 'basisYears', 'rothOut', 'rothContributions', 'rothConversions', 'rothConvertedYear', 'rothTotal', 'planRothContributions', 'planRothFirstYear', 'planRothRolled', 'receivedOn', 'checkAmount', 'birthYear', 'ageThisYear', 'priorYearEnd', 'rmdDue', 'qcdPlanned', 'fivePercentOwner']);
const BOTH_SLOTS: ReadonlySet<Slot> = new Set<Slot>(['age', 'filingStatus', 'income', 'marginalRate', 'taxYear', 'state', 'rothOpenedYear']);

export function aboutPlan(slot: Slot): boolean {
  return PLAN_SLOTS.has(slot) || BOTH_SLOTS.has(slot);
}

export function aboutIra(slot: Slot): boolean {
  return !PLAN_SLOTS.has(slot) && !NEIGHBOUR_SLOTS.has(slot);
}

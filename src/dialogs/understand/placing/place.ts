import { SLOTS } from '../../slots.ts';
import type { Fact, Slot } from '../../slots.ts';
import type { Stated } from '../facts.ts';
import { quote } from '../reading.ts';
import { nearness } from '../sheet.ts';
import { candidateFeatures, messageFeatures } from './candidateFeatures.ts';
import { amountMentions, candidatesOf, isNumeric, MOST_AMOUNTS } from './candidates.ts';
import type { Candidate, Sight } from './candidates.ts';
import { placesOf, scoreOf } from './slotScorer.ts';
import type { WeightTable } from '../weightTable.ts';

/** A place no rule found needs this likelihood. */
const ADDED = 0.6;
/** And more where another place holds the same words already: few amounts say two things. */
const SHARED = 0.8;
/** Another value takes the place of the rules' from this likelihood on. */
const INSTEAD = 0.7;
/** What the rules place here stays unless it is less likely than this. */
const KEPT = 0.05;
const FAINT = 0.02;
/** Places seen in more than 150 messages of the corpora. Of others experience is too thin to overrule the words. */
const WELL_KNOWN: ReadonlySet<Slot> = new Set<Slot>(['iraBasis', 'convertAmount', 'iraTotal', 'iraYearEnd', 'newNondeductible', 'planAfterTaxBasis', 'planAfterTaxTotal', 'planAfterTaxEarnings', 'planTotal', 'distributionAmount']);

interface Likely {
  readonly candidate: Candidate;
  readonly likely: number;
}

/**
 * The facts of an opening message: those of the rules, held against how people were seen to write. A place the rules missed
 * is filled where it is likely enough, one they filled against all experience is emptied.
 */
export function placed(sight: Sight, table?: WeightTable): Stated {
  const mentions = amountMentions(sight);
  if (mentions.length === 0 || mentions.length > MOST_AMOUNTS) return sight.stated;
  const best = new Map<Slot, Likely[]>();
  const candidates = candidatesOf(sight);
  const start = scoreOf([''], table);
  const message = scoreOf(messageFeatures(sight), table);
  for (const candidate of candidates) {
    for (const [slot, likely] of placesOf(start, message, scoreOf(candidateFeatures(candidate, candidates, sight), table), FAINT)) {
      if ((SLOTS[slot] === 'rate') === candidate.isRate) best.set(slot, [...(best.get(slot) ?? []), { candidate, likely }]);
    }
  }
  const out: Stated = new Map();
  for (const [slot, fact] of sight.stated) {
    const kept = keep(slot, fact, best.get(slot), candidates, sight);
    if (kept) out.set(slot, kept);
  }
  for (const [slot, likely] of best) {
    const most = mostOf(likely);
    if (!sight.stated.has(slot) && most && !isLimit(most.candidate) && most.likely > (isHeld(most.candidate, out) ? SHARED : ADDED)) out.set(slot, factOf(most.candidate, sight));
  }
  return out;
}

function keep(slot: Slot, fact: Fact, likely: readonly Likely[] | undefined, candidates: readonly Candidate[], sight: Sight): Fact | undefined {
  const { value } = fact;
  if (!WELL_KNOWN.has(slot) || !isNumeric(value)) return fact;
  const most = mostOf(likely ?? []);
  const own = Math.max(0, ...(likely ?? []).filter(({ candidate }) => Number(candidate.value) === Number(value)).map((one) => one.likely));
  if (most && most.likely > INSTEAD && most.likely > own) return Number(most.candidate.value) === Number(value) ? fact : factOf(most.candidate, sight);
  // What only a rule worked out (a share, what remains) stands: experience knows said amounts.
  return own >= KEPT || candidates.some((one) => Number(one.value) === Number(value) && one.spots.length === 0) ? fact : undefined;
}

/** "The annual max of 51,000": a limit of the law is nobody's balance. */
function isLimit({ spots }: Candidate): boolean {
  return spots.some(({ amount }) => amount !== undefined && nearness(amount, 'limit') > 0.5);
}

function isHeld({ value }: Candidate, facts: Stated): boolean {
  return [...facts.values()].some((fact) => isNumeric(fact.value) && Number(fact.value) === Number(value));
}

function mostOf(likely: readonly Likely[]): Likely | undefined {
  return likely.reduce<Likely | undefined>((most, next) => (most === undefined || next.likely > most.likely ? next : most), undefined);
}

function factOf({ value, spots, parts }: Candidate, { said }: Sight): Fact {
  return { value, words: (spots.length > 0 ? spots.slice(0, 1) : parts).map(({ mention }) => quote(said.reading, mention.from, mention.to)).join(' + ') };
}

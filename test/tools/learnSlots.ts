import { readFileSync } from 'node:fs';
import { SLOT_NAMES, SLOTS } from '../../src/dialogs/slots.ts';
import type { Slot } from '../../src/dialogs/slots.ts';
import { sightOf } from '../../src/dialogs/understand/index.ts';
import { candidateFeatures, messageFeatures } from '../../src/dialogs/understand/placing/candidateFeatures.ts';
import { amountMentions, candidatesOf, isPlaced, MOST_AMOUNTS } from '../../src/dialogs/understand/placing/candidates.ts';
import type { Candidate } from '../../src/dialogs/understand/placing/candidates.ts';
import { FEWEST, LENGTH } from '../../src/dialogs/understand/placing/slotScorer.ts';
import type { PackedWeights } from '../../src/dialogs/understand/weightTable.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';
import { fitEach } from './logistic.ts';
import type { Places } from './logistic.ts';
import { pack } from './packWeights.ts';

/** Corpora whose facts are labelled. Those with intents alone, and what is only for measuring, are never here. */
const FILES = [
  'en.work', 'en.intent', 'en.asked', 'es.work', 'ira.fresh', 'plan.fresh',
  'ira.letters', 'backdoor.letters', 'form.letters', 'plan.letters', 'mega.letters', 'person.letters', 'person2.letters', 'ira2.letters', 'plan2.letters', 'person3.letters', 'facts.letters', 'novices.letters', 'columns.letters', 'investors.letters', 'short.letters', 'posts.letters', 'mixed.letters', 'forum.letters', 'terse.letters', 'multi.letters', 'multi2.letters', 'spanish.letters',
].map((name) => `${name}.jsonl`);

interface Expected { readonly slots?: Readonly<Record<string, string | number | boolean>> }
interface Line { readonly id: string; readonly kind?: string; readonly text?: string; readonly expected: Expected; readonly turns?: readonly { readonly user: string; readonly expected: Expected }[] }

/** One value of one opening message: its features, and the slots it fills. */
interface Value {
  readonly features: readonly string[];
  readonly fills: readonly Slot[];
}

export function values(files: readonly string[] = FILES): Value[] {
  return files.flatMap((file) => readFileSync(`test/corpus/${file}`, 'utf8').split('\n').filter((line) => line !== '').flatMap((text) => {
    const line = JSON.parse(text) as Line;
    const { user, expected } = line.turns?.[0] ?? { user: line.text ?? '', expected: line.expected };
    const { slots } = expected;
    if (!slots) return [];
    const { sight } = sightOf(user, line.kind === 'es' || line.id.includes('-ES-') ? spanish : english);
    if (amountMentions(sight).length > MOST_AMOUNTS) return [];
    const candidates = candidatesOf(sight);
    const message = [...messageFeatures(sight)];
    return candidates.map((candidate) => ({ features: [...message, ...candidateFeatures(candidate, candidates, sight)], fills: fillsOf(candidate, slots) }));
  }));
}

function fillsOf({ value, isRate }: Candidate, slots: NonNullable<Expected['slots']>): Slot[] {
  return SLOT_NAMES.filter((slot) => isPlaced(slot) && (SLOTS[slot] === 'rate') === isRate && typeof slots[slot] === 'number' && Math.abs(Number(slots[slot]) - Number(value)) < 0.011);
}

/** What was seen with fewer values tells more of them than of their places. */
const RARE = 4;
/** A place filled fewer times is not learned. */
const FEW = 25;
const FAINT = 12;

/** What is learned of values and their places. */
export function learnSlots(data: readonly Value[]): PackedWeights {
  const seen = new Map<string, number>();
  for (const { features } of data) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= RARE).map(([name]) => name).toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows: Places[] = data.map(({ features, fills }) => {
    const known = features.map((name) => index.get(name)).filter((at) => at !== undefined);
    return { is: fills.map((slot) => SLOT_NAMES.indexOf(slot)), at: Int32Array.from(known), value: LENGTH / Math.sqrt(Math.max(FEWEST, known.length)) };
  });
  const known = SLOT_NAMES.map((_, slot) => rows.filter(({ is }) => is.includes(slot)).length >= FEW);
  return pack(names, fitEach(rows, SLOT_NAMES.length, names.length), SLOT_NAMES.length, FAINT, (slot) => known[slot] ?? false);
}

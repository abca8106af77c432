import type { Gathered } from './gather.ts';
import { flowOf } from './flows/index.ts';
import { factText, nameOf } from './present/show.ts';
import { text } from './reply.ts';
import type { State } from './session.ts';
import { isMoney } from './slots.ts';
import type { Slot } from './slots.ts';
import type { View } from './view.ts';
import type { Wording } from './wording.ts';

/** "IRA basis: $12,000 instead of $10,000." */
export function changedText(before: State, gathered: Gathered, wording: Wording): string[] {
  return gathered.facts.flatMap(([slot, fact]) => {
    const old = before.facts[slot];
    if (!old || old.value === fact.value) return [];
    return [wording.phrases.changed(wording.slots[slot].label, factText(slot, old, wording), factText(slot, fact, wording))];
  });
}

/** The facts that answer a question of the flow are read back before the next one, so that a wrong one is seen early. */
export function soFar(now: State, gathered: Gathered, wording: Wording): View[] {
  const known = (Object.keys(now.facts) as Slot[]).filter((slot) => isMoney(slot) && (STANDS_FOR.has(slot) || flowOf(now)?.questions.some((one) => one.fact === slot)));
  if (gathered.facts.length === 0 || known.length === 0) return [];
  return [text(wording.phrases.soFar, known.map((slot) => `${wording.slots[slot].label}: ${factText(slot, now.facts[slot] as never, wording)}`))];
}

/** Facts that answer a question under another name. */
const STANDS_FOR: ReadonlySet<Slot> = new Set<Slot>(['iraYearEnd', 'newNondeductible', 'planAfterTaxTotal']);

/** Why an answer could not be taken, with an example of one that can. */
export function troubleText(gathered: Gathered, now: State, wording: Wording): string {
  const { phrases } = wording;
  const { trouble } = gathered;
  if (trouble?.kind === 'unreadable') return phrases.unreadable(trouble.words.slice(0, 40));
  if (trouble?.kind === 'negative') return phrases.negative(now.asked ? nameOf(now.asked, wording) : phrases.thatAmount);
  return trouble?.kind === 'tooLarge' ? phrases.tooLarge : phrases.twoNumbers;
}

import type { StrategyId } from '../../engine/index.ts';
import type { Gathered } from '../gather.ts';
import type { Session, State } from '../session.ts';
import type { Understood } from '../understand/index.ts';
import { waysAsked } from '../understand/ways.ts';
import type { View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { baseOf } from './base.ts';
import { chosenIn } from './choice.ts';
import { showWays, waysInWords } from './show.ts';

/** Ways that no question of the conversation's own is about: with the others its answer tells what there is to tell. */
const NO_QUESTION: ReadonlySet<StrategyId> = new Set<StrategyId>(['spreadConversion', 'waitForJanuary', 'spouseConverts', 'convertAll']);

/** Ways shown or told with an answer, and what of them is still to come once the case has figures. */
export interface OpeningWays {
  readonly views: readonly View[];
  readonly lines: () => Record<string, string>;
  readonly way: Session['way'];
}

/**
 * What a message that tells the case asks about ways besides: side by side where the case has figures, in words where it has
 * none. A way that was asked for before there were figures is shown with them.
 */
export function openingWays(session: Session, state: State, understood: Understood, gathered: Gathered, answered: boolean, today: string, wording: Wording): OpeningWays | undefined {
  if (state.account === null) return undefined;
  const asked = waysAsked(understood.said, state.account);
  const pending = session.way?.turn === session.turns && session.first === null ? session.way : undefined;
  const turn = session.turns + 1;
  const base = answered ? baseOf(state, Number(today.slice(0, 4))) : undefined;
  if (!asked || (asked.about === 'taxFree' && session.now.intent === null) || (asked.about === 'named' && !asked.ids.every((id) => NO_QUESTION.has(id)))) {
    if (!pending) return undefined;
    if (!base) return { views: [], lines: () => ({}), way: { ...pending, turn } };
    const shown = showWays({ about: pending.ids.length > 0 ? 'named' : 'options', ids: pending.ids }, pending.choice, base, state, wording);
    return { ...shown, way: { ...shown.way, turn } };
  }
  const choice = chosenIn(understood, gathered, asked.ids);
  if (base) {
    const shown = showWays(asked, choice, base, state, wording);
    return { ...shown, way: { ...shown.way, turn } };
  }
  return answered ? undefined : { views: [waysInWords(asked, state.account, wording)], lines: () => ({}), way: { ids: [...asked.ids], choice, turn } };
}

import { linesOf } from '../lines.ts';
import type { Slot } from '../slots.ts';
import type { Wording } from '../wording.ts';
import type { Beside, BesideId, Ground, Neighbour } from './beside.ts';
import { backdoorAmount, contribution, contributionFigures, CONTRIBUTION_SLOTS } from './contribution.ts';
import { spring } from './spring.ts';
import { tax } from './tax.ts';

export type { Beside, BesideId, Ground } from './beside.ts';
export { taxCouldBeGiven } from './tax.ts';

/** Neighbours that stand beside an answer, those of them included that are never asked for. */
type Standing = BesideId | 'spring';
const NEIGHBOURS: Readonly<Record<Standing, Neighbour>> = { tax, contribution, spring };

/** What is new in this turn: what was asked, and which facts were told. */
export interface News {
  readonly asked: BesideId | undefined;
  readonly told: readonly Slot[];
}

/** As if all had been told just now: after going back. */
export const ALL_NEW: News = { asked: undefined, told: CONTRIBUTION_SLOTS };

/** The most facts that may be missing for it to be worth asking for them one by one. */
const FEW = 2;

function isAsked({ asked, told }: News): boolean {
  return asked === 'contribution' || told.some((slot) => CONTRIBUTION_SLOTS.includes(slot));
}

/** Which neighbours the answer takes in. What may be paid in is told when it is asked or when a fact that it rests on is new. */
function standing({ state }: Ground, { asked, told }: News): Standing[] {
  const isNew = isAsked({ asked, told }) || (state.also === 'contribution' && told.includes('iraTotal'));
  return [...(state.intent === 'backdoor_roth' ? [...(isNew ? ['contribution' as const] : []), 'spring' as const] : []), 'tax'];
}

/** The figures beside the answer, where the facts support them. */
export function besidesOf(ground: Ground, news: News, wording: Wording): Beside[] {
  return standing(ground, news).flatMap((id) => {
    const neighbour = NEIGHBOURS[id];
    const figures = neighbour.figures(ground);
    if (!figures) return [];
    const more = neighbour.also?.(figures, ground);
    return [{ id, figures, view: neighbour.view(figures, ground, wording, !isAsked(news)), lines: () => ({ ...linesOf(more), ...linesOf(figures) }) }];
  });
}

/** All figures of these by line id. */
export function besideLines(besides: readonly Beside[]): Record<string, string> {
  return Object.assign({}, ...besides.map(({ lines }) => lines())) as Record<string, string>;
}

/** The neighbour that was asked for and belongs to what is talked about. */
function wanted({ state }: Ground): Neighbour | undefined {
  if (state.also === 'contribution') return state.intent === 'backdoor_roth' ? contribution : undefined;
  return state.also === null ? undefined : NEIGHBOURS[state.also];
}

/** What to ask for: only where the person asked for these figures, and never what they said they do not know. */
export function besideAsks(ground: Ground): Slot | undefined {
  const missing = wanted(ground)?.missing(ground) ?? [];
  return missing.length > FEW || missing.some((slot) => ground.state.unknown.includes(slot)) ? undefined : missing[0];
}

/** Whether what is asked for comes before the conversation's own question, which it does not need. */
export function besideFirst({ state }: Ground): boolean {
  return state.also === 'contribution';
}

/** Whether the conversation's own question has nothing to add: no backdoor is needed, or what the pool does to it is told. */
export function settles(ground: Ground): boolean {
  if (wanted(ground) !== contribution) return false;
  const figures = contributionFigures(ground);
  return figures !== undefined && (backdoorAmount(figures) === undefined || contribution.also?.(figures, ground) !== undefined);
}

/** The rule in words, where figures were asked for and facts are missing; with what to tell, where they are not asked for one by one. */
export function besideWords(ground: Ground, { asked }: News, wording: Wording): readonly string[] {
  const neighbour = wanted(ground);
  const missing = neighbour?.missing(ground).length ?? 0;
  if (asked === undefined || asked !== ground.state.also || missing === 0) return [];
  const [rule, offer] = neighbour?.words?.(wording) ?? [];
  return [...(rule === undefined ? [] : [rule]), ...(missing > FEW && offer !== undefined ? [offer] : [])];
}

import { linesOf } from '../lines.ts';
import type { Intent, Slot } from '../slots.ts';
import type { Wording } from '../wording.ts';
import type { Beside, BesideId, Ground, Neighbour } from './beside.ts';
import { backdoorAmount, contribution, contributionFigures, CONTRIBUTION_SLOTS } from './contribution.ts';
import { checkForm8606 } from './checkForm8606.ts';
import { form1099 } from './form1099.ts';
import { fromAccount } from './fromAccount.ts';
import { ledger } from './ledger.ts';
import { planRoth } from './planRoth.ts';
import { rmd } from './rmd.ts';
import { room, ROOM_SLOTS } from './room.ts';
import { rothIra } from './rothIra.ts';
import { sixtyDay } from './sixtyDay.ts';
import { spring } from './spring.ts';
import { tax } from './tax.ts';

export type { Beside, BesideId, Ground } from './beside.ts';
export { groundOf } from './beside.ts';
export { requiredOf } from './rmd.ts';
export { taxCouldBeGiven } from './tax.ts';

/** Neighbours that stand beside an answer, those of them included that are never asked for. */
type Standing = BesideId | 'spring';
const NEIGHBOURS: Readonly<Record<Standing, Neighbour>> = { tax, contribution, room, fromAccount, spring, rmd, sixtyDay, planRoth, rothIra, checkForm8606, form1099, ledger };

/** Neighbours that know by themselves whether they are asked; what comes first may stand in for what comes after. */
const KNOWING = ['rmd', 'sixtyDay', 'planRoth', 'rothIra', 'checkForm8606', 'form1099', 'ledger'] as const satisfies readonly BesideId[];
export type Knowing = (typeof KNOWING)[number];

/** The neighbouring question that is all that was asked, if one is. */
export function onlyBeside(ground: Ground): Knowing | undefined {
  return KNOWING.find((id) => NEIGHBOURS[id].inPlace?.(ground) === true);
}

/** What is new in this turn: what was asked, and which facts were told. */
export interface News {
  readonly asked: BesideId | undefined;
  readonly told: readonly Slot[];
}

/** As if all had been told just now: after going back. */
export const ALL_NEW: News = { asked: undefined, told: [...CONTRIBUTION_SLOTS, ...ROOM_SLOTS] };

/** The most facts that may be missing for it to be worth asking for them one by one. */
const FEW = 2;

/** The facts whose telling brings the figures that rest on them. */
const RESTS_ON = { contribution: CONTRIBUTION_SLOTS, room: ROOM_SLOTS } as const;

function isNews(id: 'contribution' | 'room', { asked, told }: News): boolean {
  return asked === id || told.some((slot) => RESTS_ON[id].includes(slot));
}

/** Which neighbours the answer takes in. What may be paid in is told when it is asked or when a fact that it rests on is new, the room in a plan once it was asked. */
function standing(ground: Ground, news: News): Standing[] {
  const { state } = ground;
  const knowing = KNOWING.find((id) => NEIGHBOURS[id].figures(ground));
  if (knowing && NEIGHBOURS[knowing].inPlace?.(ground) === true) return [knowing];
  const found: Standing[] = knowing ? [knowing] : [];
  if (state.intent === 'backdoor_roth') {
    if (isNews('contribution', news) || (state.also === 'contribution' && news.told.includes('iraTotal'))) found.push('contribution');
    found.push('spring');
  }
  if (state.intent === 'plan_inplan_roth' && state.also === 'room' && isNews('room', news)) found.push('room');
  // What it costs to pay the tax out of the IRA takes in the tax itself.
  if (state.intent === 'withholding' && NEIGHBOURS.fromAccount.figures(ground)) return [...found, 'fromAccount'];
  // Who asks what may be paid in does not ask what a conversion costs.
  return news.asked === 'contribution' ? found : [...found, 'tax'];
}

/** The figures beside the answer, where the facts support them. */
export function besidesOf(ground: Ground, news: News, wording: Wording): Beside[] {
  return standing(ground, news).flatMap((id) => {
    const neighbour = NEIGHBOURS[id];
    const figures = neighbour.figures(ground);
    if (!figures) return [];
    const more = neighbour.also?.(figures, ground);
    return [{ id, figures, view: neighbour.view(figures, ground, wording, id === 'contribution' && !isNews(id, news)), lines: () => ({ ...linesOf(more), ...linesOf(figures) }), ...(neighbour.inBrief && { inBrief: neighbour.inBrief(figures, ground, wording) }) }];
  });
}

/** All figures of these by line id. */
export function besideLines(besides: readonly Beside[]): Record<string, string> {
  return Object.assign({}, ...besides.map(({ lines }) => lines())) as Record<string, string>;
}

/** The neighbour that was asked for and belongs to what is talked about. */
function wanted({ state }: Ground): Neighbour | undefined {
  // Who asks about tax held back has asked what it costs.
  if (state.intent === 'withholding') return fromAccount;
  if (state.also === null || (OF[state.also] ?? state.intent) !== state.intent) return undefined;
  return NEIGHBOURS[state.also];
}

/** The question that a neighbour belongs to. The tax belongs to all. */
const OF: Readonly<Partial<Record<BesideId, Intent>>> = { contribution: 'backdoor_roth', room: 'plan_inplan_roth', fromAccount: 'withholding' };

/** What to ask for: only where the person asked for these figures, and never what they said they do not know. */
export function besideAsks(ground: Ground): Slot | undefined {
  for (const id of KNOWING) {
    if (ground.state.also !== id && NEIGHBOURS[id].inPlace?.(ground) !== true) continue;
    const [first, ...more] = NEIGHBOURS[id].missing(ground);
    if (first !== undefined) return [first, ...more].some((slot) => ground.state.unknown.includes(slot)) ? undefined : first;
  }
  const missing = wanted(ground)?.missing(ground) ?? [];
  const few = ground.state.also === 'fromAccount' || ground.state.also === 'tax' ? missing.length : FEW;
  return missing.length > few || missing.some((slot) => ground.state.unknown.includes(slot)) ? undefined : missing[0];
}

/** Whether what is asked for comes before the conversation's own question, which it does not need. */
export function besideFirst({ state }: Ground): boolean {
  return state.also === 'contribution' || state.also === 'room';
}

/** Whether the conversation's own question has nothing to add: the room in a plan was asked for, no backdoor is needed, or what the pool does to it is told. */
export function settles(ground: Ground, news: News): boolean {
  const neighbour = wanted(ground);
  if (neighbour === room) return isNews('room', news);
  if (neighbour !== contribution) return false;
  const figures = contributionFigures(ground);
  return figures !== undefined && (backdoorAmount(figures) === undefined || contribution.also?.(figures, ground) !== undefined);
}

/** What a neighbour says in words of its own, where it has no figures. */
export function besideSaying(ground: Ground, wording: Wording): string | undefined {
  if (KNOWING.some((id) => NEIGHBOURS[id].figures(ground))) return undefined;
  for (const id of KNOWING) {
    const saying = NEIGHBOURS[id].saying?.(ground, wording);
    if (saying !== undefined) return saying;
  }
  return undefined;
}

/** The rule in words, where figures were asked for and facts are missing; with what to tell, where they are not asked for one by one. */
export function besideWords(ground: Ground, { asked, told }: News, wording: Wording): readonly string[] {
  const neighbour = wanted(ground);
  const missing = neighbour?.missing(ground).length ?? 0;
  const why = neighbour?.refusal?.(ground);
  if (why && neighbour === room && isNews('room', { asked, told })) return [wording.notes[why.code](why.values)];
  if (asked === undefined || asked !== ground.state.also || missing === 0) return [];
  const [rule, offer] = neighbour?.words?.(wording) ?? [];
  return [...(rule === undefined ? [] : [rule]), ...(missing > FEW && offer !== undefined ? [offer] : [])];
}

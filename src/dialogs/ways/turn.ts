import type { StrategyId } from '../../engine/index.ts';
import type { Act } from '../acts.ts';
import type { Gathered } from '../gather.ts';
import type { House } from '../house.ts';
import { linesOf } from '../lines.ts';
import { intentOf, nextState } from '../nextState.ts';
import { nextQuestion } from '../flows/index.ts';
import { worksheet } from '../present/worksheet.ts';
import { question, text } from '../reply.ts';
import { noLines, report } from '../report.ts';
import { moveOn } from '../session.ts';
import type { Session, State } from '../session.ts';
import { isHandoff, isPassing } from '../slots.ts';
import type { Intent } from '../slots.ts';
import type { Turn } from '../turn.ts';
import type { Understood } from '../understand/index.ts';
import { premisesOf } from '../understand/premises.ts';
import { waysAsked } from '../understand/ways.ts';
import type { WaysAsked } from '../understand/ways.ts';
import type { View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { baseOf, known } from './base.ts';
import { chosenIn, tellsCase, toldForGood, triedOut } from './choice.ts';
import type { Chosen } from './choice.ts';
import { goesOnWith, ROLLS_IN } from './goesOn.ts';
import { showWays, waysInWords } from './show.ts';

/** Acts that a question about ways is taken for by its words. */
const TAKEN_FOR: ReadonlySet<Act> = new Set<Act>(['help', 'dontKnow', 'greet']);
const NEVER: ReadonlySet<Intent> = new Set<Intent>(['abuse', 'refuse_injection']);

/** "Can I get out of paying this?": advice on one's own case, and nothing about investments, the law or amended returns. */
function onlyAsksAdvice(intent: Intent, { said }: Understood): boolean {
  return intent === 'handoff_advice' && !said.has('nua', 'companyStock', 'investing', 'marketTiming', 'amend', 'legal', 'lawsuit');
}

/**
 * A turn in which the person asks what else could be done, or goes on with such a question: the ways beside the case as it
 * stands. Nothing that is only tried out becomes a fact. Nothing where something else is asked, where the message tells the
 * case itself, or where a person must take over.
 */
export function waysTurn(session: Session, understood: Understood, gathered: Gathered, act: Act | undefined, wording: Wording, house: House): Turn | undefined {
  const { now } = session;
  const account = now.account;
  if (account === null || session.handedOver) return undefined;
  const steps = act === 'why' || act === 'showForm' ? stepsOfWay(session, act, wording, house) : undefined;
  if (steps || (act !== undefined && !TAKEN_FOR.has(act))) return steps;
  const { intent } = understood;
  if (intent !== undefined && ((isHandoff(intent) && !onlyAsksAdvice(intent, understood)) || NEVER.has(intent))) return undefined;
  const follows = goesOnWith(session, understood, gathered);
  const asked = follows?.asked ?? waysAsked(understood.said, account);
  if (!asked || (!follows && tellsCase(gathered, understood, asked.ids))) return undefined;
  // "And what are my options in the 401(k)?" turns to the other account.
  if (asked.about !== 'named' && (understood.account === 'ira' || understood.account === 'plan') && understood.account !== account && understood.said.asSubject(...(account === 'ira' ? ['plan', '401k', '403b', '457b', 'tsp'] as const : ['ira', 'rolloverIra'] as const))) return undefined;
  const told = toldForGood(gathered);
  const before: State = known(nextState(now, 'chitchat', understood, told));
  const open = before.asked !== null && before.facts[before.asked] === undefined ? before.asked : null;
  const state: State = { ...before, asked: open };
  const chosen: Chosen = follows?.chosen ?? chosenIn(understood, gathered, asked.ids);
  const year = Number(house.today.slice(0, 4));
  const tried = triedOut(state, chosen);
  const base = baseOf(tried, year);
  const reported = reportedIntent(before, understood, gathered, asked);
  // More is tried out than there is: said so, and the case stays as it was.
  if (!base && tried !== state && baseOf(state, year)) return { ...plainly(session, state, [text(wording.phrases.reasons.convertMoreThanPool ?? ''), text(wording.phrases.anythingElse)]), report: report(state, reported, account, [], noLines, []) };
  if (!base) return act === undefined || act === 'greet' ? undefined : inWords(session, before, asked, reported, wording);
  const premises = premisesOf(understood.said, account).slice(0, 1);
  const { views, ask, lines, way, open: opened } = showWays(asked, chosen, base, state, wording);
  // What the plan takes is asked where it would matter, and where nothing else is open.
  const [id, ...more] = asked.ids;
  const accepts = more.length === 0 && id !== undefined && ROLLS_IN.has(id) && opened.includes(id) && state.facts.planAcceptsRollIn === undefined && !state.unknown.includes('planAcceptsRollIn');
  const after: State = { ...state, asked: state.asked ?? (accepts ? 'planAcceptsRollIn' : null) };
  const shown: View[] = [...(premises.length > 0 ? [text(...premises.map((premise) => wording.premises[premise]))] : []), ...views];
  shown.push(ask ?? (after.asked ? question(after.asked, wording) : text(asked.about === 'named' ? wording.phrases.anythingElse : wording.ways.next)));
  const next = moveOn(session, after);
  return { session: { ...next, way: { ...way, turn: next.turns } }, views: shown, effects: [], heard: '', report: report(after, reported, account, after.asked && !ask ? [after.asked] : [], lines, []) };
}

function plainly(session: Session, state: State, views: readonly View[]): Omit<Turn, 'report'> {
  return { session: moveOn(session, state), views, effects: [], heard: '' };
}

/** "Why?" right after one way: the lines of its own form, not those of the case. */
function stepsOfWay({ now, way, turns, ...session }: Session, act: 'why' | 'showForm', wording: Wording, house: House): Turn | undefined {
  const [id, ...more] = way?.turn === turns ? way.ids : [];
  const base = way && id !== undefined && more.length === 0 ? baseOf(triedOut(now, way.choice), Number(house.today.slice(0, 4))) : undefined;
  if (!way || id === undefined || !base) return undefined;
  const { of } = showWays({ about: 'named', ids: [id] }, way.choice, base, now, wording);
  if (!of) return undefined;
  const sheet = { ...worksheet(of, act === 'why' ? 'why' : 'form', wording), title: wording.ways.named[id].name };
  return { session: { now, way, turns, ...session }, views: [sheet, text(wording.phrases.anythingElse)], effects: [], heard: '', report: report(now, now.intent ?? 'general_info', now.account ?? 'unknown', [], () => linesOf(of), []) };
}

/** Facts are missing for figures: the ways in words, and the one fact to begin with. */
function inWords(session: Session, before: State, asked: WaysAsked, intent: Intent, wording: Wording): Turn {
  const account = before.account ?? 'ira';
  const ask = before.asked ?? nextQuestion(before) ?? null;
  const state: State = { ...before, asked: ask };
  const views: View[] = [waysInWords(asked, account, wording), ask ? question(ask, wording) : text(wording.phrases.offerFigures[account])];
  const next = moveOn(session, state);
  return { session: { ...next, way: { ids: [...asked.ids], choice: {}, turn: next.turns } }, views, effects: [], heard: '', report: report(state, intent, account, ask ? [ask] : [], noLines, []) };
}

/** When and by whom: still the conversation's own question. */
const OF_ITS_QUESTION: ReadonlySet<StrategyId> = new Set<StrategyId>(['spreadConversion', 'waitForJanuary', 'convertAll', 'spouseConverts']);

/** What the words ask by the closed list: the conversation's own question where they say nothing of another. */
function reportedIntent(now: State, understood: Understood, gathered: Gathered, { ids }: WaysAsked): Intent {
  const intent = intentOf(now, understood, gathered);
  return (isPassing(intent) || isHandoff(intent) || ids.some((id) => OF_ITS_QUESTION.has(id))) && now.intent ? now.intent : intent;
}

import type { Gathered } from './gather.ts';
import { contradictionIn, stillMissing, without } from './contradiction.ts';
import { changedText, soFar, troubleText } from './readBack.ts';
import { asksOf, compareView, compute, linesOf, question, resultView, text } from './reply.ts';
import type { Computed } from './reply.ts';
import { noLines, report } from './report.ts';
import type { RuleId } from './rules.ts';
import { moveOn } from './session.ts';
import type { Session, State } from './session.ts';
import type { Slot } from './slots.ts';
import type { Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import { premisesOf } from './understand/premises.ts';
import type { Premise } from './understand/premises.ts';
import { topicsOf } from './understand/topics.ts';
import type { View } from './view.ts';
import type { Wording } from './wording.ts';

/**
 * The answer to a question about money, in the order a person needs it: what was mistaken, the figures or the rule, what is
 * known so far, and the one thing to ask next.
 */
export function answer(session: Session, stated: State, understood: Understood, gathered: Gathered, wording: Wording): Turn {
  const tried = compute(stated);
  const refusal = contradictionIn(tried);
  const before = refusal ? without(stated, refusal.note.facts) : stated;
  const computed = refusal ? undefined : tried;
  const result = resultView(computed, before, wording);
  const ask = asksOf(before) ?? stillMissing(before, computed);
  const decides = result && computed?.outcome.status === 'bounded' && before.unknown.includes(computed.outcome.decidedBy as Slot) ? (computed.outcome.decidedBy as Slot) : undefined;
  const now: State = { ...before, asked: ask ?? decides ?? null };
  const views: View[] = [];
  if (gathered.trouble) views.push(text(troubleText(gathered, session.now, wording)));
  const account = before.account === 'plan' ? 'plan' : 'ira';
  const premises = premisesOf(understood.said, account).slice(0, 2);
  if (premises.length > 0) views.push(text(...premises.map((premise) => wording.premises[premise])));
  // The first figures come with their rule even where it was told before; after that nothing is told twice.
  const told = result && session.first === null ? session.told.slice(2) : session.told;
  const ways = before.intent === 'ira_basis_only' && session.now.intent !== 'ira_basis_only';
  const said = [...premises.flatMap((premise) => SAID_BY[premise] ?? []), ...(ways ? SAID_BY_WAYS : [])];
  const rules = gathered.trouble ? [] : topicsOf(understood.said, before.intent ?? undefined, account, [...told, ...said]).slice(0, result ? 4 : 5);
  const changed = changedText(session.now, gathered, wording);
  if (changed.length > 0) views.push(text(...changed));
  if (result) {
    views.push(result);
    const compared = whatIf(session, understood, computed, wording);
    if (compared) views.push(compared);
  }
  if (rules.length > 0) views.push(text(...rules.map((rule) => wording.rules[rule])));
  if (ways) views.push(text(wording.phrases.waysTitle, wording.phrases.ways));
  if (understood.doubts.length > 0) views.push(text(wording.phrases.contradiction, wording.phrases.reasons[account === 'plan' ? 'distributionMoreThanBalance' : 'convertMoreThanPool'] ?? ''));
  else if (refusal) views.push(text(wording.phrases.contradiction, wording.phrases.reasons[refusal.note.code] ?? wording.notes[refusal.note.code](refusal.note.values)));
  else if (!result) views.push(...soFar(before, gathered, wording));
  if (ask && views.length === 0) views.push(text(wording.slots[ask].why ?? wording.answer.stillAsked));
  if (ask) views.push(question(ask, wording));
  else if (decides) views.push(text(wording.phrases.whenYouHaveIt));
  else if (result) views.push(text(...(needsConfirming(before) ? [wording.phrases.confirmPool] : []), wording.phrases.anythingElse));
  else views.push(text(wording.phrases.offerFigures[account]));
  const first = result && computed?.outcome.status === 'figures' && (session.first === null || !isWhatIf(understood)) ? now : session.first;
  const next = { ...moveOn(session, now), first, inThousands: gathered.inThousands, told: [...new Set([...session.told, ...rules, ...said])] };
  return { session: next, views, effects: [], heard: '', report: report(now, now.intent ?? 'general_info', understood.account === 'both' ? 'both' : (before.account ?? 'unknown'), ask ? [ask] : decides ? [decides] : [], result ? () => linesOf(computed?.plan?.asListed ?? computed?.outcome) : noLines, []) };
}

/** Rules that a corrected premise has said already, and those that the list of ways says. */
const SAID_BY: Readonly<Partial<Record<Premise, readonly RuleId[]>>> = {
  onlyAfterTaxFromIra: ['NOPICK'], onlyThisAccountCounts: ['POOL'], planCountsInPool: ['PLANOUT'], rothCountsInPool: ['ROTHOUT'], inheritedCountsInPool: ['INHOUT'], onlyAfterTaxFromPlan: ['PARTIAL'], undoConversion: ['NOUNDO'],
  limitApplies: ['CONTRIBLIMIT'], incomeLimitApplies: ['NOLIMIT'], basisIntoPlan: ['NOBASISIN'], penaltyOnConversion: ['CONVNOPEN'], orderMatters: ['ORDER'], custodianTracksBasis: ['KEEPREC'],
};
const SAID_BY_WAYS: readonly RuleId[] = ['REVROLL', 'BASISLEFT'];

function isWhatIf(understood: Understood): boolean {
  return understood.said.has('whatIf', 'sameBut');
}

/** A what-if stands beside the first answer; a correction replaces it. */
function whatIf(session: Session, understood: Understood, computed: Computed | undefined, wording: Wording): View | undefined {
  if (!session.first || !isWhatIf(understood) || computed?.outcome.status !== 'figures') return undefined;
  const first = compute(session.first)?.outcome;
  if (first?.status !== 'figures' || first.kind !== computed.outcome.kind) return undefined;
  const compared = compareView(first, computed.outcome, wording);
  return compared.rows.some(({ values }) => values[0] !== values[1]) ? compared : undefined;
}

function needsConfirming(state: State): boolean {
  return state.account === 'ira' && state.facts.iraTotal !== undefined && state.facts.iraAccountsCount === undefined && state.facts.sepTotal === undefined && state.facts.simpleTotal === undefined;
}

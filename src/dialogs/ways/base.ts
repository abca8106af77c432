import { evaluate, strategies } from '../../engine/index.ts';
import type { CaseFacts, IraFacts, PlanFacts, PlanTerms, StrategyId } from '../../engine/index.ts';
import { ageOf, onReturn, yearFor } from '../beside/person.ts';
import { iraFactsOf, whose } from '../present/ira.ts';
import { asDescribed, planFactsOf } from '../present/plan.ts';
import { flowOf } from '../flows/index.ts';
import type { State } from '../session.ts';
import type { Slot } from '../slots.ts';

/** The case that ways are put beside. */
export interface Base {
  readonly facts: CaseFacts;
  readonly terms: PlanTerms;
  /** The way the case stands for already: a payout of which nobody said where it goes is shown as the split. */
  readonly stands: StrategyId | undefined;
}

/** The case as it stands; nothing where the facts give no figures. Only read: no fact of the person is changed. */
export function baseOf(state: State, thisYear: number): Base | undefined {
  const of = state.account === 'plan' ? planBase(known(state), thisYear) : iraBase(known(state), thisYear);
  const outcome = evaluate(of.facts);
  const shown = outcome.status === 'figures' || (outcome.status === 'bounded' && (outcome.decidedBy === 'separateAccount' || state.unknown.includes(outcome.decidedBy as Slot)));
  return shown ? of : undefined;
}

/** A question that takes no figures by itself is put aside for the account's own. */
export function known(state: State): State {
  return flowOf(state) && state.intent !== 'five_year_penalty' ? state : { ...state, asked: null, intent: state.account === 'plan' ? 'plan_split_rollover' : 'ira_convert_tax' };
}

/** What is known of the person, on which a way may rest. The brackets are used where the year of the case is known to be theirs. */
function person(state: State, thisYear: number): Partial<Omit<IraFacts, 'kind'>> & Partial<Omit<PlanFacts, 'kind'>> {
  const { facts } = state;
  const year = yearFor(facts, thisYear);
  const age = ageOf(facts);
  const { state: _, ...onIt } = onReturn(facts, thisYear) ?? {};
  const marriage = facts.filingStatus?.value;
  return { ...(year !== undefined && { taxYear: year }), ...(age !== undefined && { age }), ...((marriage === 'single' || marriage === 'headOfHousehold') && { filingStatus: marriage }), ...onIt };
}

function iraBase(state: State, thisYear: number): Base {
  const facts = iraFactsOf(state);
  const own = whose(state.facts) === 'own' ? person(state, thisYear) : {};
  const accepts = state.facts.planAcceptsRollIn?.value;
  return { facts: { ...facts, ...own }, terms: typeof accepts === 'boolean' ? { acceptsRollIns: accepts } : {}, stands: undefined };
}

function planBase(state: State, thisYear: number): Base {
  const plan = planFactsOf(state);
  const working = state.facts.employed?.value;
  const facts: PlanFacts = { ...plan, ...person(state, thisYear), ...(typeof working === 'boolean' && { employed: working }) };
  const described = asDescribed(facts, state);
  const taken = described ?? (state.intent === 'plan_cash_60day' ? facts : undefined);
  const split = strategies.find(({ id }) => id === 'noticeSplit')?.apply(facts);
  return taken || split?.kind !== 'plan' ? { facts: taken ?? facts, terms: {}, stands: undefined } : { facts: split, terms: {}, stands: 'noticeSplit' };
}

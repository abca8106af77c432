import { addMoney, compareMoney } from '../engine/index.ts';
import type { FactName, Refused } from '../engine/index.ts';
import type { Gathered } from './answers.ts';
import { flowOf } from './flows/index.ts';
import { asksOf, compareView, compute, contactView, linesOf, question, resultView, pickRules, text } from './reply.ts';
import type { Computed } from './reply.ts';
import type { House } from './house.ts';
import { moveOn } from './session.ts';
import type { Session, State } from './session.ts';
import { familyOf, isHandoff, isMoney, SLOT_NAMES } from './slots.ts';
import type { Account, Intent, Slot } from './slots.ts';
import type { Report, Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import { premisesOf } from './understand/premises.ts';
import type { Premise } from './understand/premises.ts';
import type { RuleId } from './rules.ts';
import { topicsOf } from './understand/topics.ts';
import { factText, nameOf } from './present/show.ts';
import type { View } from './view.ts';
import type { Wording } from './wording.ts';

/** Intents that only colour one turn: the conversation's own question goes on after them. */
const PASSING: ReadonlySet<Intent> = new Set<Intent>(['chitchat', 'offtopic', 'abuse', 'unintelligible', 'refuse_injection', 'general_info']);

/** A turn in which the person asked, told or corrected something. */
export function content(session: Session, understood: Understood, gathered: Gathered, wording: Wording, house: House): Turn {
  const intent = intentOf(session.now, understood, gathered);
  const now = nextState(session.now, intent, understood, gathered);
  if (isHandoff(intent)) return handOff(session, now, intent, understood, wording, house);
  if (PASSING.has(intent)) return passing(session, now, intent, understood, gathered, wording);
  return answer(session, now, understood, gathered, wording);
}

/** The intent of this turn: what the words say, or what the conversation is about when they are only an answer. */
function intentOf(now: State, understood: Understood, gathered: Gathered): Intent {
  const { intent } = understood;
  const told = gathered.facts.some(([slot]) => isMoney(slot));
  if ((intent === undefined || PASSING.has(intent)) && told && now.intent === null) return gathered.facts.some(([slot]) => slot.startsWith('plan')) ? 'plan_split_rollover' : 'ira_convert_tax';
  if (gathered.dropped.includes('iraTotal') && gathered.facts.some(([slot]) => slot === 'planTotal')) return 'plan_split_rollover';
  if (gathered.dropped.includes('planTotal') && gathered.facts.some(([slot]) => slot === 'iraTotal')) return 'ira_convert_tax';
  if (intent === undefined) return now.intent !== null && (gathered.facts.length > 0 || gathered.trouble || understood.doubts.length > 0 || understood.said.reading.spotted.length > 0) ? now.intent : 'unintelligible';
  if (now.intent === null || isHandoff(intent)) return intent;
  const words = understood.said.reading.tokens.filter((token) => token.kind === 'word').length;
  if (PASSING.has(intent)) return gathered.facts.length > 0 ? now.intent : intent;
  const sameAccount = (familyOf(intent) ?? 'ira') === (familyOf(now.intent) ?? 'ira');
  const general = intent === 'ira_convert_tax' || intent === 'plan_split_rollover';
  if (gathered.facts.length > 0 && (words <= 8 || general) && sameAccount) return now.intent;
  if (sameAccount && general) return now.intent;
  const named = understood.said.asSubject('ira', 'rolloverIra', 'sepIra', 'simpleIra', '401k', '403b', '457b', 'tsp', 'plan');
  return !sameAccount && gathered.facts.length > 0 && words <= 8 && !named ? now.intent : intent;
}

function nextState(now: State, intent: Intent, understood: Understood, gathered: Gathered): State {
  const stays = isHandoff(intent) || PASSING.has(intent);
  const facts: State['facts'] = { ...now.facts };
  for (const slot of gathered.dropped) delete facts[slot];
  for (const [slot, fact] of gathered.facts) facts[slot] = { value: fact.value, words: fact.words.slice(0, 200) };
  derive(facts, gathered);
  const place = ([, fact]: Gathered['facts'][number]): number => understood.said.reading.text.indexOf(fact.words);
  const stated = [...now.stated.filter((slot) => !gathered.facts.some(([other]) => other === slot)), ...gathered.facts.toSorted((a, b) => place(a) - place(b)).map(([slot]) => slot)];
  const account = stays ? now.account : (familyOf(intent) ?? (understood.account === 'plan' ? 'plan' : 'ira'));
  const state: State = { account, intent: stays ? now.intent : intent, facts, stated, asked: now.asked, restTo: restTo(understood) ?? now.restTo, unknown: now.unknown.filter((slot) => facts[slot] === undefined) };
  return stays ? state : { ...state, intent: refined(state, gathered) };
}

/** "16,000 to a Roth and pay me the rest": where the part goes that is not paid in cash. */
function restTo({ said, stated }: Understood): State['restTo'] | undefined {
  if (premisesOf(said, 'plan').includes('rothAfterTaxRestCash')) return 'rothIra';
  if (!stated.has('cashWanted')) return undefined;
  return said.has('roth', 'rothIra') && !said.asTarget('ira', 'rolloverIra', 'newIra') ? 'rothIra' : 'traditionalIra';
}

/** Facts that follow from others: contributions and earnings make the after-tax account. */
function derive(facts: State['facts'], gathered: Gathered): void {
  const basis = facts.planAfterTaxBasis?.value;
  const earnings = facts.planAfterTaxEarnings?.value;
  const told = gathered.facts.some(([slot]) => slot === 'planAfterTaxBasis' || slot === 'planAfterTaxEarnings');
  if (told && typeof basis === 'string' && typeof earnings === 'string') facts.planAfterTaxTotal = { value: addMoney(basis, earnings), words: facts.planAfterTaxEarnings?.words ?? '' };
}

/** A payout of less than the whole account is a partial one, whatever it was called at first. */
function refined(state: State, gathered: Gathered): Intent | null {
  const out = state.facts.distributionAmount?.value;
  const total = state.facts.planTotal?.value;
  if (typeof out !== 'string' || typeof total !== 'string') return state.intent;
  const whole = out === 'all' || compareMoney(out, total) === 0;
  if (state.intent === 'plan_split_rollover' && !whole) return 'plan_partial';
  if (state.intent === 'plan_partial' && whole && gathered.facts.some(([slot]) => slot === 'distributionAmount')) return 'plan_split_rollover';
  return state.intent;
}

function answer(session: Session, stated: State, understood: Understood, gathered: Gathered, wording: Wording): Turn {
  const refusal = contradictionIn(stated);
  const before = refusal ? without(stated, refusal.note.facts) : stated;
  const computed = refusal ? undefined : compute(before);
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
  const rules = gathered.trouble ? [] : pickRules(topicsOf(understood.said, before.intent ?? undefined, account), told, result ? 4 : 5).filter((rule) => !said.includes(rule));
  const changed = changedText(session.now, gathered, wording);
  if (changed.length > 0) views.push(text(...changed));
  if (result) {
    views.push(result);
    const compared = whatIf(session, understood, computed, wording);
    if (compared) views.push(compared);
  }
  if (rules.length > 0) views.push(text(...rules.map((rule) => wording.rules[rule])));
  if (ways) views.push(text(wording.phrases.waysTitle, wording.phrases.ways));
  if (understood.doubts.length > 0) views.push(text(wording.phrases.contradiction, wording.phrases.reasons.convertMoreThanPool ?? ''));
  else if (refusal) views.push(text(wording.phrases.contradiction, wording.phrases.reasons[refusal.note.code] ?? wording.notes[refusal.note.code](refusal.note.values)));
  else if (!result) views.push(...soFar(before, gathered, wording));
  if (ask && views.length === 0) views.push(text(wording.slots[ask].why ?? wording.answer.stillAsked));
  if (ask) views.push(question(ask, wording));
  else if (decides) views.push(text(wording.phrases.whenYouHaveIt));
  else if (result) views.push(text(...(needsConfirming(before) ? [wording.phrases.confirmPool] : []), wording.phrases.anythingElse));
  else views.push(text(wording.phrases.offerFigures[account]));
  const first = result && computed?.outcome.status === 'figures' && (session.first === null || !isWhatIf(understood)) ? now : session.first;
  const next = { ...moveOn(session, now), first, inThousands: gathered.inThousands, told: [...new Set([...session.told, ...rules, ...said])] };
  return { session: next, views, effects: [], heard: '', report: report(now, now.intent ?? 'general_info', understood.account === 'both' ? 'both' : (before.account ?? 'unknown'), ask ? [ask] : decides ? [decides] : [], result ? linesOf(computed?.plan?.asListed ?? computed?.outcome) : {}, []) };
}

/** Rules that a corrected premise has said already, and those that the list of ways says. */
const SAID_BY: Readonly<Partial<Record<Premise, readonly RuleId[]>>> = {
  onlyAfterTaxFromIra: ['NOPICK'], onlyThisAccountCounts: ['POOL'], planCountsInPool: ['PLANOUT'], rothCountsInPool: ['ROTHOUT'], inheritedCountsInPool: ['INHOUT'], onlyAfterTaxFromPlan: ['PARTIAL'], undoConversion: ['NOUNDO'],
  limitApplies: ['CONTRIBLIMIT'], incomeLimitApplies: ['NOLIMIT'], basisIntoPlan: ['NOBASISIN'], penaltyOnConversion: ['CONVNOPEN'], orderMatters: ['ORDER'], custodianTracksBasis: ['KEEPREC'],
};
const SAID_BY_WAYS: readonly RuleId[] = ['REVROLL', 'BASISLEFT'];

/** What the engine itself still misses for a figure the person asked for, when the flow has no question left. */
function stillMissing(state: State, computed: Computed | undefined): Slot | undefined {
  const outcome = computed?.outcome;
  if (outcome?.status !== 'refused' || outcome.note.code !== 'missingFacts' || !flowOf(state)?.asks(state)) return undefined;
  return outcome.note.facts.map((fact) => fact as Slot).find((slot) => SLOT_NAMES.includes(slot) && !state.unknown.includes(slot));
}

/** The engine's refusal when facts contradict one another; facts that are only missing are asked for instead. */
function contradictionIn(state: State): Refused | undefined {
  const outcome = compute(state)?.outcome;
  return outcome?.status === 'refused' && outcome.note.code !== 'missingFacts' && outcome.note.facts.length > 0 ? outcome : undefined;
}

/** The facts that contradict one another are asked for again. */
function without(state: State, facts: readonly FactName[]): State {
  const drop = new Set<string>(facts);
  if (drop.has('priorBasis') || drop.has('newNondeductible')) drop.add('iraBasis');
  const kept = Object.fromEntries(Object.entries(state.facts).filter(([slot]) => !drop.has(slot))) as State['facts'];
  return { ...state, facts: kept, stated: state.stated.filter((slot) => !drop.has(slot)) };
}

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

/** "IRA basis: $12,000 instead of $10,000." */
function changedText(before: State, gathered: Gathered, wording: Wording): string[] {
  return gathered.facts.flatMap(([slot, fact]) => {
    const old = before.facts[slot];
    if (!old || old.value === fact.value) return [];
    return [wording.phrases.changed(wording.slots[slot].label, factText(slot, old, wording), factText(slot, fact, wording))];
  });
}

/** The facts that answer a question of the flow are read back before the next one, so that a wrong one is seen early. */
function soFar(now: State, gathered: Gathered, wording: Wording): View[] {
  const known = (Object.keys(now.facts) as Slot[]).filter((slot) => isMoney(slot) && (STANDS_FOR.has(slot) || flowOf(now)?.questions.some((one) => one.fact === slot)));
  if (gathered.facts.length === 0 || known.length === 0) return [];
  return [text(wording.phrases.soFar, known.map((slot) => `${wording.slots[slot].label}: ${factText(slot, now.facts[slot] as never, wording)}`))];
}

/** Facts that answer a question under another name. */
const STANDS_FOR: ReadonlySet<Slot> = new Set<Slot>(['iraYearEnd', 'newNondeductible', 'planAfterTaxTotal']);

function needsConfirming(state: State): boolean {
  return state.account === 'ira' && state.facts.iraTotal !== undefined && state.facts.iraAccountsCount === undefined && state.facts.sepTotal === undefined && state.facts.simpleTotal === undefined;
}

function troubleText(gathered: Gathered, now: State, wording: Wording): string {
  const { phrases } = wording;
  const { trouble } = gathered;
  if (trouble?.kind === 'unreadable') return phrases.unreadable(trouble.words.slice(0, 40));
  if (trouble?.kind === 'negative') return phrases.negative(now.asked ? nameOf(now.asked, wording) : phrases.thatAmount);
  return trouble?.kind === 'tooLarge' ? phrases.tooLarge : phrases.twoNumbers;
}

/** A person is needed: what can be said, nothing computed, and how to reach somebody. */
function handOff(session: Session, state: State, intent: Intent, understood: Understood, wording: Wording, house: House): Turn {
  const rules = pickRules(topicsOf(understood.said, intent, state.account === 'plan' ? 'plan' : 'ira'), [], 2);
  const views: View[] = [text(...(wording.handoffs[intent] ?? []), ...rules.map((rule) => wording.rules[rule])), contactView(house.plan, wording)];
  return { session: moveOn(session, { ...state, asked: null }), views, effects: [], heard: '', report: report(state, intent, 'handoff', [], {}, ['contact']) };
}

/** Small talk, other topics, and general questions: a short answer and a way back to the open question. */
function passing(session: Session, state: State, intent: Intent, understood: Understood, gathered: Gathered, wording: Wording): Turn {
  const { phrases } = wording;
  const short: Partial<Record<Intent, string>> = { chitchat: understood.said.has('bot') ? phrases.bot : phrases.greet, offtopic: phrases.offTopic, abuse: phrases.abuse, unintelligible: phrases.unintelligible, refuse_injection: phrases.injection };
  const account = understood.account === 'plan' ? 'plan' : 'ira';
  const views: View[] = [];
  if (gathered.trouble) views.push(text(troubleText(gathered, session.now, wording)));
  else if (intent === 'general_info') {
    const rules = pickRules(topicsOf(understood.said, intent, account), [], 5);
    views.push(text(...rules.map((rule) => wording.rules[rule]), phrases.offerFigures[account]));
  } else if (intent === 'unintelligible' && understood.amounts.length > 0) views.push(text(phrases.whatAmount));
  else views.push(text(short[intent] ?? phrases.greet));
  const asked = state.asked;
  const asks = asked !== null && (intent === 'general_info' || intent === 'unintelligible');
  if (asked !== null) views.push(question(asked, wording));
  else if (state.intent === null && intent !== 'general_info') views.push({ kind: 'question', fact: 'account', text: phrases.which, choices: phrases.welcomeChoices ?? [] });
  const about: Account = intent === 'offtopic' ? 'offtopic' : intent === 'general_info' ? (state.account ?? understood.account) : 'unknown';
  return { session: moveOn(session, state), views, effects: [], heard: '', report: report(state, intent, about, asks && asked ? [asked] : [], {}, []) };
}

/** The turn in the closed vocabulary: money and rates as numbers, "all" as the number it stands for where that is known. */
export function report(state: State, intent: Intent, account: Account, asks: readonly string[], lines: Record<string, string>, actions: readonly string[]): Report {
  const slots: Record<string, string | number | boolean> = {};
  for (const [slot, fact] of Object.entries(state.facts)) {
    const whole = slot === 'convertAmount' ? state.facts.iraTotal?.value : slot === 'distributionAmount' ? state.facts.planTotal?.value : undefined;
    const value = fact.value === 'all' ? whole : fact.value;
    if (value === undefined) continue;
    slots[slot] = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
  }
  return { account, intent, slots, asks, lines, actions };
}

import { addMoney, compareMoney } from '../engine/index.ts';
import type { BesideId } from './beside/beside.ts';
import type { Gathered } from './gather.ts';
import type { State } from './session.ts';
import { familyOf, isHandoff, isMoney, isPassing } from './slots.ts';
import type { Intent } from './slots.ts';
import type { Understood } from './understand/index.ts';
import { askedBeside } from './understand/asksBeside.ts';
import { yearSaid } from './understand/yearSaid.ts';
import { restsOn } from './understand/premises.ts';

/** Nothing was asked yet: a number told with it begins the conversation's question. */
const UNSAID: ReadonlySet<Intent> = new Set<Intent>(['unintelligible', 'general_info', 'chitchat']);

/** Below this the words of a neighbouring question tell more. */
const UNSURE = 0.5;
const BELONGS: Readonly<Partial<Record<BesideId, Intent>>> = { contribution: 'backdoor_roth', room: 'plan_inplan_roth', fromAccount: 'withholding' };

/** The intent of this turn: what the words say, or what the conversation is about when they are only an answer. */
export function intentOf(now: State, understood: Understood, gathered: Gathered): Intent {
  const { intent } = understood;
  const told = gathered.facts.some(([slot]) => isMoney(slot));
  if ((intent === undefined || UNSAID.has(intent)) && told && now.intent === null) return gathered.facts.some(([slot]) => slot.startsWith('plan')) ? 'plan_split_rollover' : 'ira_convert_tax';
  if (gathered.dropped.includes('iraTotal') && gathered.facts.some(([slot]) => slot === 'planTotal')) return 'plan_split_rollover';
  if (gathered.dropped.includes('planTotal') && gathered.facts.some(([slot]) => slot === 'iraTotal')) return 'ira_convert_tax';
  const beside = askedBeside(understood.said, intent) ?? 'tax';
  const meant = BELONGS[beside];
  if (meant !== undefined && (intent === undefined || (!isHandoff(intent) && (understood.confidence < UNSURE || beside === 'room' || (intent === 'general_info' && gathered.facts.length > 0))))) return meant;
  if (intent === undefined) return now.intent !== null && (gathered.facts.length > 0 || gathered.trouble || understood.doubts.length > 0 || understood.said.reading.spotted.length > 0) ? now.intent : 'unintelligible';
  if (isHandoff(intent)) return intent;
  if (now.intent === null) return intent;
  const words = understood.said.reading.tokens.filter((token) => token.kind === 'word').length;
  if (isPassing(intent)) return gathered.facts.length > 0 ? now.intent : intent;
  const sameAccount = (familyOf(intent) ?? 'ira') === (familyOf(now.intent) ?? 'ira');
  const general = intent === 'ira_convert_tax' || intent === 'plan_split_rollover';
  if (gathered.facts.length > 0 && (words <= 8 || general) && sameAccount) return now.intent;
  if (sameAccount && general) return now.intent;
  const named = understood.said.asSubject('ira', 'rolloverIra', 'sepIra', 'simpleIra', '401k', '403b', '457b', 'tsp', 'plan');
  return !sameAccount && gathered.facts.length > 0 && words <= 8 && !named ? now.intent : intent;
}

/** Most opening questions are about the tax somehow: what it comes to is asked only of figures that were given. */
function newlyAsked(now: State, intent: Intent, { said }: Understood): BesideId | undefined {
  const asked = askedBeside(said, intent);
  return asked === 'tax' && now.intent === null ? undefined : asked;
}

/** What is known and talked about after this turn. Hand-offs and small talk leave the conversation's own question as it is. */
export function nextState(now: State, intent: Intent, understood: Understood, gathered: Gathered): State {
  const stays = isHandoff(intent) || isPassing(intent);
  const facts: State['facts'] = { ...now.facts };
  for (const slot of gathered.dropped) delete facts[slot];
  for (const [slot, fact] of gathered.facts) facts[slot] = { value: fact.value, words: fact.words.slice(0, 200) };
  if (facts.filingStatus?.value === 'married' && understood.said.has('jointly')) facts.filingStatus = { ...facts.filingStatus, value: 'marriedJoint' };
  const year = stays ? undefined : yearSaid(understood.said);
  if (year) facts.yearSaid = year;
  derive(facts, gathered);
  const place = ([, fact]: Gathered['facts'][number]): number => understood.said.reading.text.indexOf(fact.words);
  const stated = [...now.stated.filter((slot) => !gathered.facts.some(([other]) => other === slot)), ...gathered.facts.toSorted((a, b) => place(a) - place(b)).map(([slot]) => slot)];
  const account = stays ? now.account : (familyOf(intent) ?? (understood.account === 'plan' ? 'plan' : 'ira'));
  const state: State = { account, intent: stays ? now.intent : intent, facts, stated, asked: now.asked, restTo: restTo(understood) ?? now.restTo, unknown: now.unknown.filter((slot) => facts[slot] === undefined), also: (stays ? undefined : newlyAsked(now, intent, understood)) ?? now.also };
  return stays ? state : { ...state, intent: refined(state, gathered) };
}

/** "16,000 to a Roth and pay me the rest": where the part goes that is not paid in cash. */
function restTo({ said, stated }: Understood): State['restTo'] | undefined {
  if (restsOn(said, 'plan', 'rothAfterTaxRestCash')) return 'rothIra';
  if (!stated.has('cashWanted')) return undefined;
  return said.has('roth', 'rothIra') && !said.asTarget('ira', 'rolloverIra', 'newIra') ? 'rothIra' : 'traditionalIra';
}

/** Facts that follow from others: contributions and earnings make the after-tax account. */
function derive(facts: State['facts'], gathered: Gathered): void {
  const basis = facts.planAfterTaxBasis?.value;
  const earnings = facts.planAfterTaxEarnings?.value;
  const told = gathered.facts.some(([slot]) => slot === 'planAfterTaxBasis' || slot === 'planAfterTaxEarnings');
  const total = facts.planTotal?.value;
  // In a loss the contributions are more than the account holds, so they and "no earnings" do not make it.
  const loss = typeof basis === 'string' && typeof total === 'string' && compareMoney(basis, total) > 0;
  if (told && !loss && typeof basis === 'string' && typeof earnings === 'string') facts.planAfterTaxTotal = { value: addMoney(basis, earnings), words: facts.planAfterTaxEarnings?.words ?? '' };
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

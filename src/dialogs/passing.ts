import { evaluate } from '../engine/index.ts';
import type { Gathered } from './gather.ts';
import type { House } from './house.ts';
import { troubleText } from './readBack.ts';
import { contactView, question, text } from './reply.ts';
import { noLines, report } from './report.ts';
import type { RuleId } from './rules.ts';
import { moveOn } from './session.ts';
import type { Session, State } from './session.ts';
import type { Account, Intent } from './slots.ts';
import type { Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import { topicsOf } from './understand/topics.ts';
import { waysAsked } from './understand/ways.ts';
import { waysInWords } from './ways/show.ts';
import type { View } from './view.ts';
import type { Wording } from './wording.ts';

/** Rules that help beside a hand-over, where the words raise them. Others have no place there: the person is what counts. */
const BESIDE: Readonly<Partial<Record<Intent, readonly RuleId[]>>> = {
  handoff_hardship_loan: ['SIXTY', 'RULE55'], handoff_access_fraud: ['SECURE'], handoff_fix_error: ['LATE', 'SIXTY', 'NOBASISIN', 'EARNTAX', 'TAXPRO'], handoff_advice: ['LATE', 'SIXTY', 'RULE55', 'SPLIT', 'EARNTAX'],
};

/** What a Form 1099-R shows for after-tax money that went straight to a Roth IRA: boxes and code, never an amount. */
function expectedForm(intent: Intent, { said }: Understood, wording: Wording): string[] {
  if (intent !== 'handoff_fix_error' || !said.has('form1099') || !said.has('afterTax', 'nondeductible') || !said.has('roth', 'rothIra') || said.has('preTax', 'match', 'toMe', 'check', 'sentMe', 'inPlan', 'ira')) return [];
  const outcome = evaluate({ kind: 'form1099', event: 'planToRothDirect', afterTax: '1', preTax: '0' });
  const code = outcome.status === 'figures' ? outcome.notes.filter((note) => note.code === 'form1099Code').map((note) => wording.notes[note.code](note.values)) : [];
  return [[wording.neighbours.form1099.afterTaxToRoth, ...code].join(' ')];
}

/** Who is told that this is no place for advice, or wants a person too, may still look at the ways. */
const STAYS_OPEN: ReadonlySet<Intent> = new Set<Intent>(['handoff_advice', 'handoff_human']);

/** A person is needed: what can be said, nothing computed, and how to reach somebody. */
export function handOff(session: Session, state: State, intent: Intent, understood: Understood, wording: Wording, house: House): Turn {
  const rules = topicsOf(understood.said, intent, (state.account ?? understood.account) === 'plan' ? 'plan' : 'ira').filter((rule) => BESIDE[intent]?.includes(rule)).slice(0, 2);
  const expected = expectedForm(intent, understood, wording);
  const views: View[] = [text(...(wording.handoffs[intent] ?? []), ...rules.filter((rule) => expected.length === 0 || rule !== 'BOX2A').map((rule) => wording.rules[rule]), ...expected), contactView(house.plan, wording)];
  return { session: { ...moveOn(session, { ...state, asked: null }), handedOver: !STAYS_OPEN.has(intent) }, views, effects: [], heard: '', report: report(state, intent, 'handoff', [], noLines, ['contact']) };
}

/** How many rules go with the ways in words. */
const BESIDE_WAYS = 2;

/** Small talk, other topics, and general questions: a short answer and a way back to the open question. */
export function passing(session: Session, state: State, intent: Intent, understood: Understood, gathered: Gathered, wording: Wording, house: House): Turn {
  const { phrases } = wording;
  const short: Partial<Record<Intent, string>> = { chitchat: understood.said.has('bot') ? phrases.bot : phrases.greet, offtopic: phrases.offTopic, abuse: phrases.abuse, unintelligible: phrases.unintelligible, refuse_injection: phrases.injection };
  const account = understood.account === 'plan' ? 'plan' : 'ira';
  const views: View[] = [];
  if (gathered.trouble) views.push(text(troubleText(gathered, session.now, wording)));
  else if (intent === 'general_info') {
    const asked = waysAsked(understood.said, account);
    const options = asked?.about === 'options' && !session.handedOver ? asked : undefined;
    const rules = topicsOf(understood.said, intent, account).slice(0, options ? BESIDE_WAYS : undefined);
    if (options) views.push(waysInWords(options, account, wording));
    views.push(text(...rules.map((rule) => wording.rules[rule]), phrases.offerFigures[account]));
  } else if (intent === 'unintelligible' && understood.amounts.length > 0) views.push(text(phrases.whatAmount));
  else views.push(text(short[intent] ?? phrases.greet));
  if (intent === 'abuse' || understood.said.has('bot')) views.push(contactView(house.plan, wording));
  const asked = state.asked;
  const asks = asked !== null && (intent === 'general_info' || intent === 'unintelligible');
  if (asked !== null) views.push(question(asked, wording));
  else if (state.intent === null && intent !== 'general_info') views.push({ kind: 'question', fact: 'account', text: phrases.which, choices: phrases.welcomeChoices ?? [] });
  const about: Account = intent === 'offtopic' ? 'offtopic' : intent === 'general_info' ? (state.account ?? understood.account) : 'unknown';
  return { session: moveOn(session, state), views, effects: [], heard: '', report: report(state, intent, about, asks && asked ? [asked] : [], noLines, []) };
}

import { termOf } from './acts.ts';
import type { Act } from './acts.ts';
import { ALL_NEW, besideLines, besidesOf, groundOf } from './beside/index.ts';
import type { Beside } from './beside/index.ts';
import { flowOf, nextQuestion } from './flows/index.ts';
import { noLines, report, withLines } from './report.ts';
import { compute, contactView, factForm, question, resultView, text } from './reply.ts';
import type { Computed } from './reply.ts';
import type { House } from './house.ts';
import { linesOf } from './lines.ts';
import { moveOn, newSession } from './session.ts';
import type { Session, State } from './session.ts';
import type { TermId } from './rules.ts';
import { UNREPORTED } from './slots.ts';
import type { Slot } from './slots.ts';
import { factPairs } from './present/show.ts';
import { worksheet } from './present/worksheet.ts';
import type { Report, Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import type { View } from './view.ts';
import type { Locale, Wording } from './wording.ts';

/** The greeting of a new conversation. */
export function welcome(session: Session, wording: Wording, house: House): Turn {
  const [first = '', second = ''] = wording.phrases.welcome(house.plan.name);
  const views: View[] = [text(first), { kind: 'question', fact: 'account', text: second, choices: wording.phrases.welcomeChoices ?? [] }];
  return plainTurn({ ...session, turns: session.turns + 1 }, views, chitchat(session.now));
}

/** Words of a language that is not spoken here: said so in the languages that are, with a person to turn to. */
export function strange(session: Session, wording: Wording, house: House): Turn {
  return plainTurn({ ...session, turns: session.turns + 1 }, [text(wording.phrases.otherLanguage), contactView(house.plan, wording)], report(session.now, 'unintelligible', 'unknown', [], noLines, ['contact']));
}

/** A turn in which the person steers the conversation instead of telling facts. */
export function steer(act: Act, session: Session, understood: Understood, wording: Wording, house: House): Turn {
  const { now } = session;
  const { phrases } = wording;
  const moves: Record<Act, () => Turn> = {
    forgetMe: () => ({ ...plainTurn(newSession(session.locale), [text(phrases.forgot)], chitchat(newSession(session.locale).now)), effects: [{ kind: 'forget' }] }),
    startOver: () => {
      const fresh = newSession(session.locale);
      return plainTurn(fresh, [{ kind: 'question', fact: 'account', text: phrases.startedOver, choices: phrases.welcomeChoices ?? [] }], chitchat(fresh.now));
    },
    english: () => switchTo('en', session, house, wording),
    spanish: () => switchTo('es', session, house, wording),
    cardForm: () => {
      const form = factForm(now, wording) ?? factForm({ ...now, intent: 'ira_convert_tax' }, wording);
      return plainTurn(session, form ? [form] : [text(phrases.which)], goingOn(now));
    },
    showForm: () => figuresSheet(session, 'form', wording, house),
    why: () => figuresSheet(session, 'why', wording, house),
    whyAsk: () => {
      const why = now.asked ? wording.slots[now.asked].why : undefined;
      return plainTurn(session, [text(why ?? phrases.anythingElse), ...asking(now, wording)], goingOn(now));
    },
    goBack: () => {
      const last = session.undo.at(-1);
      if (!last) return plainTurn(session, [text(phrases.cannotGoBack), ...asking(now, wording)], goingOn(now));
      const back: Session = { ...session, turns: session.turns + 1, now: last, undo: session.undo.slice(0, -1) };
      return resumed(back, phrases.wentBack, wording, house);
    },
    forgetLast: () => {
      const last = session.undo.at(-1);
      if (!last) return plainTurn(session, [text(phrases.nothingToForget), ...asking(now, wording)], goingOn(now));
      return resumed({ ...moveOn(session, { ...last, account: now.account, intent: now.intent }) }, phrases.forgotLast, wording, house);
    },
    showFacts: () => {
      const facts = factPairs(now.facts, wording, () => true).map(({ label, value }) => `${label}: ${value}`);
      return plainTurn(session, [facts.length > 0 ? text(phrases.soFar, facts) : text(phrases.noFacts), ...asking(now, wording)], goingOn(now));
    },
    help: () => plainTurn(session, [text(...phrases.help), ...asking(now, wording)], chitchat(now)),
    dontKnow: () => dontKnow(session, wording, house),
    thanks: () => plainTurn(session, [text(phrases.thanks), ...asking(now, wording)], chitchat(now)),
    bye: () => plainTurn(session, [text(phrases.bye)], chitchat(now)),
    greet: () => (now.intent === null ? plainTurn(session, [text(phrases.greet), { kind: 'question', fact: 'account', text: phrases.which, choices: phrases.welcomeChoices ?? [] }], chitchat(now)) : plainTurn(session, [text(phrases.greet), ...asking(now, wording)], chitchat(now))),
    ira: () => begin(session, 'ira', wording),
    plan: () => begin(session, 'plan', wording),
    both: () => plainTurn(session, [{ kind: 'question', fact: 'account', text: phrases.bothFirst, choices: phrases.welcomeChoices?.slice(0, 2) ?? [] }], report(now, 'general_info', 'both', [], noLines, [])),
    term: () => {
      const term = termOf(understood);
      // "What is basis?" – "mine is 9,200": what was explained is what the next number is about.
      const waits = now.asked ?? (term ? (ANSWERS_TERM[term] ?? null) : null);
      const views: View[] = [text(term ? wording.terms[term] : phrases.greet, ...(now.asked ? [] : [phrases.offerFigures[now.account ?? 'ira']])), ...asking(now, wording)];
      return plainTurn({ ...session, now: { ...now, asked: waits } }, views, report(now, 'general_info', now.account && now.asked ? now.account : 'unknown', now.asked ? [now.asked] : [], noLines, []));
    },
  };
  return moves[act]();
}

/** The account is chosen: its rule in a sentence or two, what is known of it already, and the next question of its flow. */
function begin(session: Session, account: 'ira' | 'plan', wording: Wording): Turn {
  const intent = account === 'ira' ? 'ira_convert_tax' : 'plan_split_rollover';
  const state: State = { ...session.now, account, intent };
  const now: State = { ...state, asked: nextQuestion(state) ?? null };
  const rules = (account === 'ira' ? ['POOL', 'NOPICK'] as const : ['SPLIT', 'PLANRULES'] as const).filter((rule) => !session.told.includes(rule));
  const computed = compute(now);
  const result = resultView(computed, now, wording);
  const views: View[] = [...(rules.length > 0 ? [text(...rules.map((rule) => wording.rules[rule]))] : []), ...(result ? [result] : []), ...(now.asked ? asking(now, wording) : [text(wording.phrases.anythingElse)])];
  const next: Session = { ...moveOn(session, now), told: [...session.told, ...rules], ...(computed?.outcome.status === 'figures' && { first: now }) };
  return plainTurn(next, views, report(now, intent, account, now.asked ? [now.asked] : [], result ? () => linesOf(computed?.outcome) : noLines, []));
}

/** The fact that a term names. */
const ANSWERS_TERM: Partial<Record<TermId, Slot>> = { basis: 'iraBasis', pool: 'iraTotal', yearEnd: 'iraYearEnd', rmd: 'rmdAmount', qcd: 'qcdAmount' };

function plainTurn(session: Session, views: readonly View[], turnReport: Report): Turn {
  return { session, views, effects: [], heard: '', report: turnReport };
}

function chitchat(now: State): Report {
  return report(now, 'chitchat', 'unknown', [], noLines, []);
}

/** The report of a turn that leaves the conversation's question as it is. */
function goingOn(now: State): Report {
  return report(now, now.intent ?? 'chitchat', now.account ?? 'unknown', now.asked ? [now.asked] : [], noLines, []);
}

function asking(now: State, wording: Wording): View[] {
  return now.asked ? [question(now.asked, wording)] : [];
}

function switchTo(locale: Locale, session: Session, house: House, wording: Wording): Turn {
  const next = house.wordings[locale];
  if (!next) return plainTurn(session, [text(wording.phrases.otherLanguage), contactView(house.plan, wording)], chitchat(session.now));
  const { asked, intent } = session.now;
  const goOn: View = asked ? question(asked, next) : intent === null ? { kind: 'question', fact: 'account', text: next.phrases.which, choices: next.phrases.welcomeChoices ?? [] } : text(next.phrases.anythingElse);
  const views: View[] = [text(next.phrases.switchedLanguage), goOn];
  return plainTurn({ ...session, locale }, views, chitchat(session.now));
}

/** The lines behind the figures, as the form numbers them or as a walk through the reasons. */
function figuresSheet(session: Session, kind: 'form' | 'why', wording: Wording, house: House): Turn {
  const { now } = session;
  const computed = compute(now) ?? (session.first ? compute(session.first) : undefined);
  const besides = kind === 'why' ? besidesNow(now, computed, wording, house) : [];
  const beside = besides.map(({ figures, view }) => ({ ...worksheet(figures, kind, wording), title: view.title, intro: view.answer }));
  if (computed?.outcome.status !== 'figures') {
    if (beside.length > 0) return plainTurn(session, [...beside, text(wording.phrases.anythingElse)], withLines(goingOn(now), () => besideLines(besides)));
    return plainTurn(session, [text(wording.phrases.noFigures), ...asking(now, wording)], goingOn(now));
  }
  const sheetOf = kind === 'why' && computed.plan?.asListed?.status === 'figures' ? computed.plan.asListed : computed.outcome;
  return plainTurn(session, [worksheet(sheetOf, kind, wording), ...beside, text(wording.phrases.anythingElse)], withLines(goingOn(now), () => ({ ...besideLines(besides), ...linesOf(computed.outcome) })));
}

/** After going back or dropping a fact: where we are now. */
function resumed(session: Session, lead: string, wording: Wording, house: House): Turn {
  const now: State = { ...session.now, asked: nextQuestion(session.now) ?? null };
  const computed = compute(now);
  const result = resultView(computed, now, wording);
  const besides = besidesNow(now, computed, wording, house);
  const facts = factPairs(now.facts, wording, () => true).map(({ label, value }) => `${label}: ${value}`);
  const views: View[] = [text(lead, ...(result || facts.length === 0 ? [] : [wording.phrases.soFar, facts])), ...(result ? [result] : []), ...besides.map(({ view }) => view), ...(now.asked ? [question(now.asked, wording)] : [text(result ? wording.phrases.anythingElse : wording.phrases.which)])];
  return plainTurn({ ...session, now }, views, result || besides.length > 0 ? withLines(goingOn(now), () => ({ ...besideLines(besides), ...linesOf(computed?.outcome) })) : goingOn(now));
}

/** What stands beside the answer that is resumed or explained. */
function besidesNow(state: State, computed: Computed | undefined, wording: Wording, house: House): Beside[] {
  return besidesOf(groundOf(state, computed, house.today), ALL_NEW, wording);
}

/** "I don't know": where the number is found, and what can be said without it. */
function dontKnow(session: Session, wording: Wording, house: House): Turn {
  const { now } = session;
  const { asked } = now;
  if (asked === null) {
    const views: View[] = [text(...wording.phrases.notSure), contactView(house.plan, wording)];
    return plainTurn(session, now.intent === null ? views : [text(wording.phrases.anythingElse)], goingOn(now));
  }
  const unknown: Slot[] = [...new Set([...now.unknown, asked])];
  const without: State = { ...now, unknown };
  const next = flowOf(without) && !UNREPORTED.has(asked) ? nextQuestion(without) : undefined;
  const state: State = { ...without, asked: next ?? asked };
  const computed = compute(state);
  const result = resultView(computed, state, wording);
  const where = wording.slots[asked].where;
  const views: View[] = [text(...(where === undefined ? [wording.phrases.noted] : [where])), ...(result ? [result] : []), ...(next ? [question(next, wording)] : [text(wording.phrases.whenYouHaveIt)])];
  const asks = next ? [next] : [asked];
  return plainTurn({ ...moveOn(session, state), first: session.first }, views, withLines({ ...goingOn(state), asks }, () => (result ? linesOf(computed?.outcome) : {})));
}

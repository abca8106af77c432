import { actOf, termOf } from './acts.ts';
import type { Act } from './acts.ts';
import type { House } from './house.ts';
import { mask } from './mask.ts';
import { contactView, text } from './reply.ts';
import { noLines, report } from './report.ts';
import type { RuleId } from './rules.ts';
import type { Said } from './said.ts';
import { newSession } from './session.ts';
import type { Session } from './session.ts';
import { isHandoff } from './slots.ts';
import { languageOf } from './speaking.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand/index.ts';
import type { Understood } from './understand/index.ts';
import { premisesOf } from './understand/premises.ts';
import { topicsOf } from './understand/topics.ts';
import type { View } from './view.ts';
import type { Locale, Wording } from './wording.ts';

/** Rules told in one answer: others read along, and a group is no place for a lecture. */
const MOST_RULES = 3;
const NOTHING_SAID = { answered: false, asked: false, account: null, going: false, both: false } as const;

/**
 * A turn that others read along: what the words ask about is explained in general, and a private chat is offered for the
 * person's own figures. Nothing typed here is kept, and nothing of it comes back: an answer holds only sentences of the
 * language files, so no amount can get into it.
 */
export function inGroup(session: Session, said: Said, house: House): Turn {
  const spoken = wordingOf(session.locale, house);
  const typed = said.text ?? '';
  const { wording, other } = languageOf(typed, spoken, house);
  if (other) return turn(wording.locale, [text(wording.phrases.otherLanguage), contactView(house.plan, wording)]);
  const { text: heard, hidden } = mask(typed, wording.secretWords);
  const understood = understand(heard, wording.lexicon);
  const act = actOf(understood, NOTHING_SAID);
  const secret = hidden ? [text(wording.rules.SECURE)] : [];
  const steered = act && STEERED[act]?.(wording, house);
  if (steered) return { ...turn(steered.locale ?? wording.locale, [...secret, ...steered.views]), effects: steered.effects ?? [] };
  // Nothing was said: the assistant has just come into the group.
  const views = said.text === undefined ? [text(...wording.phrases.groupWelcome(house.plan.name))] : general(act, understood, wording, house);
  return turn(wording.locale, [...secret, ...views, ...goPrivate(wording, said.privateChat)]);
}

/** A turn of somebody whose organisation the plan does not name: said so politely, and nothing else. */
export function toStranger(session: Session, said: Said, house: House): Turn {
  const { wording } = languageOf(said.text ?? '', wordingOf(session.locale, house), house);
  return turn(wording.locale, [text(wording.phrases.stranger)]);
}

function wordingOf(locale: Locale, house: House): Wording {
  return house.wordings[locale] ?? house.wordings.en;
}

/** Acts that mean the same in a group as anywhere. */
const STEERED: Readonly<Partial<Record<Act, (wording: Wording, house: House) => { readonly views: readonly View[]; readonly locale?: Locale; readonly effects?: Turn['effects'] }>>> = {
  forgetMe: ({ phrases }) => ({ views: [text(phrases.forgot)], effects: [{ kind: 'forget' }] }),
  english: (_, house) => ({ views: [text(wordingOf('en', house).phrases.switchedLanguage)], locale: 'en' }),
  spanish: (_, house) => ({ views: [text(wordingOf('es', house).phrases.switchedLanguage)], locale: 'es' }),
  thanks: ({ phrases }) => ({ views: [text(phrases.thanksInGroup)] }),
  bye: ({ phrases }) => ({ views: [text(phrases.bye)] }),
};

/** What can be said to everybody: a term, a person to turn to, what is commonly mistaken, and the rules. */
function general(act: Act | undefined, understood: Understood, wording: Wording, house: House): View[] {
  const { said, intent } = understood;
  const term = act === 'term' ? termOf(understood) : undefined;
  if (term) return [text(wording.terms[term])];
  if (intent !== undefined && isHandoff(intent)) return [text(...(wording.handoffs[intent] ?? [])), contactView(house.plan, wording)];
  if (intent === 'offtopic') return [text(wording.phrases.offTopic)];
  if (act !== undefined && act !== 'ira' && act !== 'plan' && act !== 'both') return [];
  const account = (act ?? understood.account) === 'plan' ? 'plan' : 'ira';
  if (act === 'both') return [text(...[...FIRST.ira, ...FIRST.plan].map((rule) => wording.rules[rule]))];
  if (act !== undefined) return [text(...FIRST[account].map((rule) => wording.rules[rule]))];
  const premises = premisesOf(said, account).slice(0, 1).map((premise) => wording.premises[premise]);
  const rules = topicsOf(said, intent, account).slice(0, MOST_RULES).map((rule) => wording.rules[rule]);
  return premises.length + rules.length > 0 ? [text(...premises, ...rules)] : [];
}

/** What to know first of each account. */
const FIRST: Readonly<Record<'ira' | 'plan', readonly RuleId[]>> = { ira: ['POOL', 'NOPICK'], plan: ['SPLIT', 'PLANRULES'] };

function goPrivate({ phrases }: Wording, url: string | undefined): View[] {
  const { offer, name, label, open } = phrases.goPrivate;
  return url === undefined ? [text(offer)] : [{ kind: 'contact', text: offer, name, ways: [{ label, value: open, url }] }];
}

/** Only the language is remembered. */
function turn(locale: Locale, views: readonly View[]): Turn {
  const session = newSession(locale);
  return { session, views, effects: [], heard: '', report: report(session.now, 'general_info', 'unknown', [], noLines, []) };
}

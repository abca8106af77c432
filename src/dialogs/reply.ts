import type { Figures, Outcome } from '../engine/index.ts';
import type { PlanRules } from '../plans/planRules.ts';
import { nextQuestion } from './flows/index.ts';
import { iraBounds, iraOutcome, iraResult } from './present/ira.ts';
import { planAnswer, planBounds, planResult } from './present/plan.ts';
import type { PlanAnswer } from './present/plan.ts';
import { amountOf, factText } from './present/show.ts';
import type { State } from './session.ts';
import type { Intent, Slot } from './slots.ts';
import type { ContactView, CompareView, FormField, FactFormView, QuestionView, ResultView, TextView, View } from './view.ts';
import type { Wording } from './wording.ts';
import { flowOf } from './flows/index.ts';
import { SLOTS } from './slots.ts';

/** The engine's word on what is known, ready to be shown. */
export interface Computed {
  readonly outcome: Outcome;
  readonly plan?: PlanAnswer;
}

const COMPUTED: ReadonlySet<Intent> = new Set<Intent>(['ira_convert_tax', 'ira_basis_only', 'ira_isolate_basis', 'backdoor_roth', 'form_8606', 'rmd_qcd_hfd', 'withholding', 'plan_split_rollover', 'plan_partial', 'plan_inplan_roth', 'plan_cash_60day', 'plan_pre1987']);

/** Evaluates what is known, where the question is one that figures answer. */
export function compute(state: State): Computed | undefined {
  if (state.intent === null || !COMPUTED.has(state.intent)) return undefined;
  if (state.account === 'plan') {
    const plan = planAnswer(state);
    return { outcome: plan.split, plan };
  }
  return { outcome: iraOutcome(state) };
}

/** The figures as a view; a range only where the person could not know the deciding fact, or both readings are worth seeing. */
export function resultView(computed: Computed | undefined, state: State, wording: Wording): ResultView | undefined {
  const outcome = computed?.outcome;
  if (outcome?.status === 'figures') return outcome.kind === 'plan' && computed?.plan ? planResult(outcome, computed.plan, state, wording) : iraResult(outcome, state, wording);
  if (outcome?.status !== 'bounded') return undefined;
  if (outcome.kind === 'plan' && computed?.plan && (outcome.decidedBy === 'separateAccount' || state.unknown.length > 0)) return planBounds(outcome, computed.plan, state, wording);
  return state.unknown.includes(outcome.decidedBy as Slot) ? iraBounds(outcome, state, wording) : undefined;
}

export function text(...paragraphs: TextView['paragraphs'][number][]): TextView {
  return { kind: 'text', paragraphs };
}

export function question(slot: Slot, wording: Wording): QuestionView {
  const words = wording.slots[slot];
  return { kind: 'question', fact: slot, text: words.ask ?? words.label, choices: words.choices ?? [] };
}

export function contactView(plan: PlanRules, wording: Wording): ContactView {
  const { contact } = plan;
  const { contactWays } = wording.phrases;
  const ways = [
    ...(contact.phone === undefined ? [] : [{ label: contactWays.phone, value: contact.phone, url: `tel:${contact.phone}` }]),
    ...(contact.email === undefined ? [] : [{ label: contactWays.email, value: contact.email, url: `mailto:${contact.email}` }]),
    ...(contact.url === undefined ? [] : [{ label: contactWays.url, value: contact.url, url: contact.url }]),
    ...(contact.hours === undefined ? [] : [{ label: contactWays.hours, value: contact.hours }]),
  ];
  return { kind: 'contact', text: wording.phrases.contactLead, name: contact.name, ways };
}

/** A what-if beside the first answer: the same rows for both. */
export function compareView(first: Figures, now: Figures, wording: Wording, taxes: readonly (Figures | undefined)[] = []): CompareView {
  const { figure } = wording.answer;
  const rows = first.kind === 'ira'
    ? ([[figure.convert, '8606.8'], [figure.distribution, '8606.7'], [figure.taxFree, 'tax.taxFree'], [figure.taxable, 'tax.taxable'], [figure.basisLeft, '8606.14'], [figure.tax, 'tax.federal']] as const)
    : ([[figure.distribution, 'plan.distribution'], [figure.toTraditional, 'plan.preTax'], [figure.toRoth, 'plan.afterTax'], [figure.taxable, 'plan.taxable']] as const);
  const shown = rows.filter(([, id]) => amountOf(first, id) !== undefined && amountOf(now, id) !== undefined && (amountOf(first, id) !== '0.00' || amountOf(now, id) !== '0.00'));
  const tax = taxes.map((one) => one && amountOf(one, 'tax.extra'));
  const [before, after] = tax;
  return {
    kind: 'compare',
    title: wording.phrases.comparison,
    columns: [wording.phrases.before, wording.phrases.instead],
    rows: [
      ...shown.map(([label, id]) => ({ label, values: [wording.money(amountOf(first, id) as string), wording.money(amountOf(now, id) as string)] })),
      ...(before !== undefined && after !== undefined ? [{ label: wording.beside.figure.federal, values: [wording.money(before), wording.money(after)] }] : []),
    ],
    notes: [],
  };
}

/** Every question of the flow at once, with what is known filled in. */
export function factForm(state: State, wording: Wording): FactFormView | undefined {
  const flow = flowOf(state);
  if (!flow) return undefined;
  const fields: FormField[] = flow.questions.filter((one) => one.when?.(state.facts, state) ?? true).map(({ fact }) => {
    const words = wording.slots[fact];
    const known = state.facts[fact];
    const kind = SLOTS[fact];
    const choices = kind === 'bool' ? [{ label: wording.phrases.yes, value: 'true' }, { label: wording.phrases.no, value: 'false' }] : undefined;
    return { fact, label: words.ask ?? words.label, ...(words.where !== undefined && { hint: words.where }), input: choices ? 'choice' as const : kind === 'money' || kind === 'moneyOrAll' ? 'money' as const : 'text' as const, ...(choices && { choices }), ...(known && { value: kind === 'bool' ? String(known.value) : factText(fact, known, wording) }) };
  });
  return { kind: 'factForm', ...(state.account && { about: state.account }), title: wording.phrases.askAllTitle, intro: wording.phrases.askAllIntro, fields, submit: wording.phrases.submit };
}

/** What still has to be asked after this turn. */
export function asksOf(state: State): Slot | undefined {
  return nextQuestion(state);
}

export type Views = readonly View[];

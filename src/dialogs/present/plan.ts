import { addMoney, compareMoney, evaluate, strategies, subtractMoney } from '../../engine/index.ts';
import type { Bounded, Figures, Outcome, PlanFacts } from '../../engine/index.ts';
import { planCase } from '../case.ts';
import { takesAll } from '../flows/plan.ts';
import type { State } from '../session.ts';
import type { Bar, Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import { aboutPlan, amountOf, bar, factPairs, isZero, nameOf, noteTexts, shown, sourcesOf } from './show.ts';

/** A plan case under the Notice's split, and the same money sent all to a Roth or the way the person described. */
export interface PlanAnswer {
  readonly split: Outcome;
  readonly allToRoth: Outcome;
  /** Present when the person said where the money goes. */
  readonly asListed?: Outcome;
}

const strategy = (id: string) => strategies.find((one) => one.id === id);

/**
 * Where nothing was said: moving after-tax money inside the plan or by check means the whole after-tax account, and a check
 * that has been paid is the whole payout, with the after-tax part that was named.
 */
export function planFactsOf(state: State): PlanFacts {
  const stated = planCase(state.facts);
  const cash = state.facts.cashWanted?.value;
  const check = state.intent === 'plan_cash_60day' && stated.planTotal === undefined && stated.distributionAmount === undefined && typeof cash === 'string';
  const facts = check ? { ...stated, distributionAmount: cash } : stated;
  if (facts.planTotal !== undefined) return facts.distributionAmount === undefined && (state.intent === 'plan_cash_60day' || assumesAll(state)) ? { ...facts, distributionAmount: 'all' } : facts;
  if (state.intent !== 'plan_inplan_roth' && state.intent !== 'plan_cash_60day') return facts;
  const whole = facts.planAfterTaxTotal ?? (facts.planAfterTaxBasis !== undefined && facts.planAfterTaxEarnings !== undefined ? addMoney(facts.planAfterTaxBasis, facts.planAfterTaxEarnings) : undefined);
  if (facts.distributionAmount === undefined) return whole === undefined ? facts : { ...facts, distributionAmount: whole };
  return state.intent === 'plan_cash_60day' && whole === undefined && facts.distributionAmount !== 'all' ? { ...facts, planTotal: facts.distributionAmount } : facts;
}

function assumesAll(state: State): boolean {
  return state.intent === 'plan_split_rollover' && takesAll(state.facts);
}

/** The facts read back, with the amount where it was assumed. */
function readBack(state: State, wording: Wording): Pair[] {
  const told = factPairs(state.facts, wording, aboutPlan);
  return assumesAll(state) ? [...told, { label: wording.slots.distributionAmount.label, value: `${wording.answer.all} (${wording.answer.assumed})` }] : told;
}

export function planAnswer(state: State): PlanAnswer {
  const facts = planFactsOf(state);
  const apply = (id: string): Outcome => evaluate(strategy(id)?.apply(facts) ?? facts);
  const listed = asDescribed(facts, state) ?? (state.intent === 'plan_cash_60day' ? strategy('allCash')?.apply(facts) : undefined);
  return { split: apply('noticeSplit'), allToRoth: apply('allToRoth'), ...(listed && { asListed: evaluate(listed) }) };
}

/** "16,000 to a Roth and pay me the 24,000": what is not paid in cash goes straight to the place named. What moves inside the plan is all of it. */
export function asDescribed(facts: PlanFacts, state: State): PlanFacts | undefined {
  if (state.facts.destination?.value === 'inPlanRoth') return { ...facts, destinations: [{ to: 'employerPlanRoth', via: 'direct', amount: 'rest' }] };
  const cash = state.facts.cashWanted?.value;
  if (cash === undefined && state.restTo === 'rothIra') return { ...facts, destinations: [{ to: 'rothIra', via: 'direct', amount: 'afterTax' }] };
  const out = facts.distributionAmount === 'all' ? facts.planTotal : facts.distributionAmount;
  if (typeof cash !== 'string' || out === undefined || compareMoney(cash, out) > 0) return undefined;
  const direct = subtractMoney(out, cash);
  return { ...facts, destinations: direct === '0' ? [] : [{ to: state.restTo ?? 'traditionalIra', via: 'direct', amount: direct }] };
}

/** The figures of a payout as they are shown: the split that keeps all of it untaxed, and what the other ways cost. */
export function planResult(split: Figures, answered: PlanAnswer, state: State, wording: Wording): ResultView {
  const { answer } = wording;
  const roth = answered.allToRoth.status === 'figures' && !isZero(amountOf(answered.allToRoth, 'plan.taxable')) ? answered.allToRoth : undefined;
  const listed = answered.asListed?.status === 'figures' ? answered.asListed : undefined;
  // Once it is paid, the plan sends nothing on any more, and what it held back is with the IRS.
  const paid = listed?.destinations.length === 0;
  const withheld = paid ? amountOf(listed, 'plan.withholding') : undefined;
  const sentences = [
    ...(listed ? [paid ? answer.planPaid(shown(listed, 'plan.taxable', wording), shown(listed, 'plan.withholding', wording)) : answer.planAsListed(shown(listed, 'plan.taxable', wording))] : []),
    splitSentence(split, paid, wording),
    ...(roth && !listed ? [answer.planAllRoth(shown(roth, 'plan.taxable', wording))] : []),
  ];
  return {
    kind: 'result',
    title: answer.planTitle,
    answer: sentences.join(' '),
    factsTitle: answer.factsTitle,
    facts: readBack(state, wording),
    figures: listed ? listedRows(listed, wording) : splitRows(split, roth, wording),
    bars: [...(listed ? listedBars(listed, wording) : []), ...splitBars(split, wording, listed ? answer.figure.untaxedWay : answer.figure.distribution)],
    notes: [...(paid && !isZero(withheld) ? [wording.notes.withholdingReplace({ withheld: withheld ?? '' })] : []), ...noteTexts([...(listed?.notes ?? []), ...split.notes].filter(({ code }) => !paid || code !== 'choiceBeforeRollover'), wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(listed ?? split, ['plan.ratio', 'plan.afterTax', 'plan.preTax', 'plan.cashPreTax', 'plan.withholding', 'plan.taxable', 'destination.1.preTax']),
  };
}

/** What to do with the two kinds of money; where there is only one kind, only that. */
function splitSentence(split: Figures, paid: boolean, wording: Wording): string {
  const { answer } = wording;
  const [out, preTax, afterTax] = (['plan.distribution', 'plan.preTax', 'plan.afterTax'] as const).map((id) => shown(split, id, wording)) as [string, string, string];
  if (!paid && isZero(amountOf(split, 'plan.preTax'))) return answer.planOnlyAfterTax(out);
  if (!paid && isZero(amountOf(split, 'plan.afterTax'))) return answer.planOnlyPreTax(out);
  return (paid ? answer.planSixty : answer.planSplit)(out, preTax, afterTax);
}

function splitRows(split: Figures, roth: Figures | undefined, wording: Wording): Pair[] {
  const { figure } = wording.answer;
  return [
    { label: figure.distribution, value: shown(split, 'plan.distribution', wording) },
    { label: figure.toTraditional, value: shown(split, 'plan.preTax', wording) },
    { label: figure.toRoth, value: shown(split, 'plan.afterTax', wording) },
    ...(roth ? [{ label: figure.allRothTaxed, value: shown(roth, 'plan.taxable', wording) }] : []),
    ...(roth?.lines.has('tax.federal') ? [{ label: figure.tax, value: shown(roth, 'tax.federal', wording) }] : []),
  ];
}

function splitBars(split: Figures, wording: Wording, label: string): Bar[] {
  const total = amountOf(split, 'plan.distribution');
  if (total === undefined || isZero(total)) return [];
  const { figure } = wording.answer;
  return [bar(label, total, [
    { label: figure.toTraditional, amount: amountOf(split, 'plan.preTax') ?? '0.00', tone: 'preTax' },
    { label: figure.toRoth, amount: amountOf(split, 'plan.afterTax') ?? '0.00', tone: 'afterTax' },
  ], wording)];
}

/** What the sentence and the bars do not tell. */
function listedRows(listed: Figures, wording: Wording): Pair[] {
  const { figure } = wording.answer;
  const [direct] = listed.destinations;
  return [
    ...(direct?.to === 'rothIra' && !isZero(direct.preTax) ? [{ label: figure.rothPreTax, value: wording.money(direct.preTax) }] : []),
    ...(isZero(amountOf(listed, 'plan.paid')) ? [] : [{ label: figure.withholding, value: shown(listed, 'plan.withholding', wording) }]),
  ];
}

function listedBars(listed: Figures, wording: Wording): Bar[] {
  const { bar: words, destination } = wording.answer;
  const bars = listed.destinations.map((one) => bar(destination[one.to], one.amount, [{ label: words.preTax, amount: one.preTax, tone: isZero(one.taxable) ? 'preTax' : 'taxed' }, { label: words.afterTax, amount: one.afterTax, tone: 'afterTax' }], wording));
  const cash = amountOf(listed, 'plan.cash');
  if (cash === undefined || isZero(cash)) return bars;
  return [...bars, bar(destination.cash, cash, [{ label: words.preTax, amount: amountOf(listed, 'plan.cashPreTax') ?? '0.00', tone: 'taxed' }, { label: words.afterTax, amount: amountOf(listed, 'plan.cashAfterTax') ?? '0.00', tone: 'afterTax' }], wording)];
}

/** Both readings of a payout when it is not known which account it is taken from, and the gap between them. */
export function planBounds(split: Bounded, answered: PlanAnswer, state: State, wording: Wording): ResultView {
  const { answer } = wording;
  const roth = answered.allToRoth.status === 'bounded' ? answered.allToRoth : undefined;
  const after = [split.low, split.high].map((figures) => shown(figures, 'plan.afterTax', wording)) as [string, string];
  const decides = nameOf(split.decidedBy, wording);
  const whole = planCase(state.facts).planTotal;
  const reading = (figures: Figures): string => {
    const balance = amountOf(figures, 'plan.balance');
    return answer.planReading[balance !== undefined && whole !== undefined && compareMoney(balance, whole) === 0 ? 'whole' : 'separate'];
  };
  const isReading = split.decidedBy === 'separateAccount';
  return {
    kind: 'result',
    title: answer.planTitle,
    answer: (isReading ? answer.eitherOf : answer.between)(after[0], after[1], decides),
    factsTitle: answer.factsTitle,
    facts: readBack(state, wording),
    // The two readings are drawn, each with its parts.
    figures: isReading ? [] : [split.low, split.high].flatMap((figures) => [
      { label: `${figures === split.low ? answer.figure.low : answer.figure.high}: ${answer.figure.afterTax}`, value: shown(figures, 'plan.afterTax', wording) },
      { label: `${figures === split.low ? answer.figure.low : answer.figure.high}: ${answer.figure.preTax}`, value: shown(figures, 'plan.preTax', wording) },
    ]),
    bars: isReading ? [split.low, split.high].flatMap((figures) => splitBars(figures, wording, reading(figures))) : [],
    notes: [...(roth ? [answer.gap(wording.money(roth.gap))] : []), ...noteTexts(split.notes, wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(split.low, ['plan.ratio', 'plan.afterTax'], split.notes),
  };
}

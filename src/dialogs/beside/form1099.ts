import { evaluate } from '../../engine/index.ts';
import type { Figures, Form1099Event, Form1099Facts, Form1099LineId } from '../../engine/index.ts';
import { amountOf, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageOf, plainText } from './person.ts';

/** What happened, as far as the conversation's own question tells it. */
function eventOf({ state }: Ground): Form1099Event | undefined {
  if (state.account !== 'plan') return state.facts.qcdAmount && !state.facts.convertAmount ? 'qcd' : 'iraConversion';
  if (state.intent === 'plan_inplan_roth') return 'inPlanRoth';
  return state.intent === 'plan_cash_60day' ? 'planCash' : 'planSplit';
}

function caseOf(ground: Ground): Form1099Facts | undefined {
  const { state, computed } = ground;
  const outcome = computed?.outcome;
  if (state.also !== 'form1099') return undefined;
  const event = eventOf(ground);
  const age = ageOf(state.facts);
  const base = { kind: 'form1099' as const, ...(event && { event }), ...(age !== undefined && { age }) };
  if (event === 'iraConversion' || event === 'qcd') {
    const amount = plainText(state.facts, event === 'qcd' ? 'qcdAmount' : 'convertAmount');
    const withheld = plainText(state.facts, 'withheld');
    return amount === undefined ? undefined : { ...base, amount, ...(withheld !== undefined && { withheld }) };
  }
  if (event === 'inPlanRoth') {
    const [afterTax, preTax] = [plainText(state.facts, 'planAfterTaxBasis'), plainText(state.facts, 'planAfterTaxEarnings')];
    return afterTax === undefined || preTax === undefined ? undefined : { ...base, afterTax, preTax };
  }
  if (outcome?.status !== 'figures') return undefined;
  const [afterTax, preTax] = [amountOf(outcome, 'plan.afterTax'), amountOf(outcome, 'plan.preTax')];
  return afterTax === undefined || preTax === undefined ? undefined : { ...base, afterTax, preTax };
}

const BOXES: readonly Form1099LineId[] = ['1099.box1', '1099.box2a', '1099.box4', '1099.box5', '1099.box10', '1099.traditional.box1', '1099.traditional.box2a', '1099.traditional.box5', '1099.roth.box1', '1099.roth.box2a', '1099.roth.box5'];

function boxes(figures: Figures, wording: Wording): Pair[] {
  return BOXES.flatMap((id) => (figures.lines.has(id) ? [{ label: (wording.lines[id] ?? id).replace(':', ','), value: shown(figures, id, wording) }] : []));
}

function view(figures: Figures, _: Ground, wording: Wording): ResultView {
  const { neighbours: { form1099: said }, answer } = wording;
  return {
    kind: 'result', title: said.title, answer: said.answer,
    factsTitle: answer.factsTitle, facts: [], figures: boxes(figures, wording), bars: [],
    notes: noteTexts(figures.notes, wording),
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['1099.box2a'], figures.notes.filter(({ code }) => code.startsWith('form8606'))),
  };
}

/** The Form 1099-R that is to be expected. One that is wrong is for a person, who is told of in the hand-over. */
export const form1099: Neighbour = {
  figures: (ground) => {
    const of = caseOf(ground);
    const outcome = of && evaluate(of);
    return outcome?.status === 'figures' ? outcome : undefined;
  },
  view,
  missing: () => [],
};

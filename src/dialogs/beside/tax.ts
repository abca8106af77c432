import { BRACKET_RATES, evaluate } from '../../engine/index.ts';
import type { Figures, IncomeTaxFacts, Money, Note } from '../../engine/index.ts';
import { whose } from '../present/ira.ts';
import { amountOf, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { ageDecides, earlyFigures, earlyView } from './early.ts';
import { missingOnReturn, onReturn, yearFor, yearIsOpen } from './person.ts';

/** What the answer adds to income: of a payout as it was described, or with all of it in a Roth. */
export function taxableOf({ computed }: Ground): Money | undefined {
  const outcome = computed?.outcome;
  if (outcome?.status !== 'figures') return undefined;
  const plan = computed?.plan;
  const figures = plan ? plan.asListed ?? plan.allToRoth : outcome;
  const taxable = figures.status === 'figures' ? amountOf(figures, plan ? 'plan.taxable' : 'tax.taxable') : undefined;
  return isZero(taxable) ? undefined : taxable;
}

function figuresOf(ground: Ground): Figures | undefined {
  const early = earlyFigures(ground);
  const hit = early && !isZero(amountOf(early, 'early.tax')) ? early : undefined;
  const byBracket = bracketFigures(ground, early);
  return byBracket ?? hit;
}

/** By bracket, with the additional tax on what is kept; nothing where a rate was stated, or the return is not known. */
function bracketFigures(ground: Ground, early: Figures | undefined): Figures | undefined {
  const { facts } = ground.state;
  const extraIncome = taxableOf(ground);
  const base = onReturn(facts, ground.thisYear);
  if (extraIncome === undefined || !base || facts.marginalRate !== undefined) return undefined;
  // A spouse's conversion stands on this return only if it is a joint one.
  if (whose(facts) === 'spouse' && base.filingStatus !== 'marriedJoint') return undefined;
  const earlyAmount = early && amountOf(early, 'early.amount');
  const outcome = evaluate({ kind: 'incomeTax', ...base, extraIncome, ...(earlyAmount !== undefined && !isZero(earlyAmount) && { earlyAmount }) } satisfies IncomeTaxFacts);
  if (outcome.status !== 'figures') return undefined;
  const own = outcome.notes.filter(({ code }) => !code.startsWith('early'));
  return { ...outcome, notes: [...(early?.notes ?? []), ...own] };
}

/** Warnings of what more income does besides: told in one paragraph. */
const EFFECTS: readonly Note['code'][] = ['irmaaLater', 'acaCredit', 'socialSecurityTaxed', 'niitLifted'];

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  if (figures.kind === 'earlyTax') return earlyView(figures, wording);
  const { beside, answer } = wording;
  const { state, thisYear, computed } = ground;
  const year = String(yearFor(state.facts, thisYear) ?? '');
  return {
    kind: 'result',
    title: (computed?.plan && !computed.plan.asListed ? beside.taxTitleAllRoth : beside.taxTitle)(year),
    answer: sentence(figures, year, wording),
    factsTitle: answer.factsTitle, facts: [], figures: rows(figures, wording), bars: [],
    notes: [...(ageDecides(ground) ? [beside.ageDecides] : []), ...(state.facts.filingStatus?.value === 'married' ? [beside.jointAssumed] : []), ...taxNotes(figures.notes, wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['tax.extra', 'tax.standardDeduction', 'tax.deduction', 'early.tax'], figures.notes.filter(({ code }) => code.startsWith('state'))),
  };
}

/** The notes as they are shown, with the warnings of more income as one. */
export function taxNotes(notes: readonly Note[], wording: Wording): string[] {
  const effects = notes.filter(({ code }) => EFFECTS.includes(code));
  // Who was taken as under 65 has been told so already.
  const under65 = notes.some(({ code }) => code === 'assumesUnder65');
  return [...noteTexts(notes.filter(({ code }) => !EFFECTS.includes(code) && !(under65 && code === 'seniorDeductionLeftOut')), wording), ...(effects.length > 0 ? [noteTexts(effects, wording).join(' ')] : [])];
}

function sentence(figures: Figures, year: string, wording: Wording): string {
  const { beside } = wording;
  const [amount, tax] = [shown(figures, 'tax.income.extra', wording), shown(figures, 'tax.extra', wording)];
  const top = wording.percent(figures.lines.get('tax.topRate')?.value.toFixed() ?? '0');
  if (isZero(amountOf(figures, 'tax.extra'))) return beside.taxNone(amount, year);
  return slices(figures).length === 1 ? beside.taxOneRate(amount, tax, top, year) : beside.taxRates(amount, tax, top, year);
}

/** The brackets that the extra income reaches into. */
function slices(figures: Figures): (typeof BRACKET_RATES)[number][] {
  return BRACKET_RATES.filter((rate) => figures.lines.has(`tax.at${rate}.income`));
}

function rows(figures: Figures, wording: Wording): Pair[] {
  const { beside } = wording;
  const reached = slices(figures);
  const early = amountOf(figures, 'early.tax');
  return [
    ...(reached.length > 1 ? reached.map((rate) => ({ label: beside.atRate(shown(figures, `tax.at${rate}.income`, wording), `${rate}%`), value: shown(figures, `tax.at${rate}.tax`, wording) })) : []),
    ...(isZero(early) ? [] : [{ label: beside.figure.early, value: shown(figures, 'early.tax', wording) }, { label: beside.figure.allTax, value: shown(figures, 'tax.total', wording) }]),
  ];
}

/** What extra income costs in tax, beside any answer with a taxable amount. */
export const tax: Neighbour = {
  figures: figuresOf,
  view,
  missing: (ground) => {
    const { facts } = ground.state;
    if (taxableOf(ground) === undefined || facts.marginalRate !== undefined) return [];
    if (yearIsOpen(facts, ground.thisYear)) return ['taxYear', ...missingOnReturn(facts)];
    return yearFor(facts, ground.thisYear) === undefined ? [] : [...missingOnReturn(facts), ...(ageDecides(ground) ? ['age' as const] : [])];
  },
};

/** Whether the tax could be given if the return were known. */
export function taxCouldBeGiven(ground: Ground): boolean {
  return tax.missing(ground).length > 0 && !yearIsOpen(ground.state.facts, ground.thisYear);
}

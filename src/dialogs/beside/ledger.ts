import { evaluate } from '../../engine/index.ts';
import type { Figures, LedgerEntry, Proof } from '../../engine/index.ts';
import { readByYear } from '../byYear.ts';
import type { OfYear } from '../byYear.ts';
import { amountOf, isZero, noteTexts, shown, sourcesOf } from '../present/show.ts';
import type { Slot } from '../slots.ts';
import type { ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';

type Kept = Exclude<Proof, 'form1099R'>;
const KEPT: readonly Kept[] = ['form8606', 'form5498and1040', 'form5498'];

function yearsOf({ state: { facts } }: Ground): readonly OfYear[] {
  return typeof facts.basisYears?.value === 'string' ? readByYear(facts.basisYears.value) : [];
}

function proofOf({ mark }: OfYear): Kept {
  return KEPT.find((proof) => proof === mark) ?? 'memory';
}

/** The list of years, as long as it is what the basis was told to be and nothing else is worked out from it. */
function figuresOf(ground: Ground): Figures | undefined {
  const { state, computed } = ground;
  const years = yearsOf(ground);
  if (state.intent !== 'form_8606' || years.length === 0 || computed?.outcome.status === 'figures') return undefined;
  const entries = years.map((year): LedgerEntry => ({ year: Number(year.year), nondeductible: year.amount, proof: proofOf(year) }));
  const outcome = evaluate({ kind: 'ledger', entries });
  return outcome.status === 'figures' && isSame(amountOf(outcome, 'ledger.basis'), state.facts.iraBasis?.value) ? outcome : undefined;
}

/** Whether the basis is still what the years make it: a correction of it is told without them. */
function isSame(basis: string | undefined, told: unknown): boolean {
  return told === undefined || basis === told || basis === `${String(told)}.00`;
}

/** Years in a row with one amount and one proof, told together. */
interface Row {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly proof: Kept;
}

function rowsOf(years: readonly OfYear[]): Row[] {
  const rows: Row[] = [];
  for (const year of years) {
    const last = rows.at(-1);
    const proof = proofOf(year);
    if (last && last.amount === year.amount && last.proof === proof && Number(last.to) + 1 === Number(year.year)) rows[rows.length - 1] = { ...last, to: year.year };
    else rows.push({ from: year.year, to: year.year, amount: year.amount, proof });
  }
  return rows;
}

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { neighbours: { ledger: said }, answer } = wording;
  const rows = rowsOf(yearsOf(ground));
  const proofs = [...new Set(rows.map(({ proof }) => proof))];
  const ofAll = figures.notes.filter(({ code }) => !code.startsWith('ledgerNeeds'));
  return {
    kind: 'result', title: said.title,
    answer: said.answer(shown(figures, 'ledger.basis', wording)),
    factsTitle: answer.factsTitle, facts: [],
    figures: rows.map(({ from, to, amount, proof }) => ({ label: said.years(from, to), value: `${wording.money(amount)} (${said.proof[proof]})` })),
    bars: [],
    notes: [...proofs.map((proof) => said.needs[proof]).filter((text) => text !== ''), ...noteTexts(ofAll, wording)],
    sourcesTitle: answer.sourcesTitle,
    sources: sourcesOf(figures, ['ledger.basis', ...(isZero(amountOf(figures, 'ledger.penalty')) ? [] : ['ledger.penalty' as const])], figures.notes.filter(({ code }) => code.startsWith('ledgerNeeds') || code === 'ledgerSentLate')),
  };
}

/** Facts of the main question: with one of them, a conversion is asked about too. */
const OF_MAIN: readonly Slot[] = ['iraTotal', 'iraYearEnd', 'convertAmount', 'iraThisAccount'];

/** Basis that no form shows: kept year by year with what proves it, or else what to look for. */
export const ledger: Neighbour = {
  figures: figuresOf,
  view,
  saying: (ground, wording) => {
    const { state, computed } = ground;
    const lost = state.also === 'ledger' && state.intent === 'form_8606' && !state.facts.basisYears && computed?.outcome.status !== 'figures';
    return lost ? wording.neighbours.ledger.proofs : undefined;
  },
  missing: () => [],
  inPlace: (ground) => figuresOf(ground) !== undefined && !OF_MAIN.some((slot) => ground.state.facts[slot]),
};

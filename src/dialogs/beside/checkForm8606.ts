import { evaluate } from '../../engine/index.ts';
import type { CheckForm8606Facts, Figures, Note } from '../../engine/index.ts';
import { noteTexts, shown } from '../present/show.ts';
import type { Slot } from '../slots.ts';
import type { Pair, ResultView } from '../view.ts';
import type { Wording } from '../wording.ts';
import type { Ground, Neighbour } from './beside.ts';
import { plainText } from './person.ts';

type Lines = CheckForm8606Facts['lines'];

function linesOf({ state: { facts } }: Ground): Lines | undefined {
  const text = facts.formLines?.value;
  return typeof text === 'string' ? (Object.fromEntries(text.split(';').map((part) => part.split('=')).filter(([line, value]) => line && value)) as Lines) : undefined;
}

/** The line that each of these facts stands on. */
const WRITTEN = { iraTotal: '6', iraYearEnd: '6', convertAmount: '8' } as const;

/** The check of the lines that were read to us, with what else is known; nothing where they do not tell enough to find a fault in. */
function figuresOf(ground: Ground): Figures | undefined {
  const { state } = ground;
  const lines = linesOf(ground);
  if (state.also !== 'checkForm8606' || !lines) return undefined;
  const { facts } = state;
  const basis = plainText(facts, 'iraBasis');
  const known: Partial<CheckForm8606Facts> = {};
  for (const slot of ['iraTotal', 'iraYearEnd', 'convertAmount'] as const) {
    const value = plainText(facts, slot);
    // What was read off the form itself is no fact to check it by.
    if (value !== undefined && value !== lines[WRITTEN[slot]]) known[slot] = value;
  }
  const ofForm = lines['3'] !== undefined || lines['5'] !== undefined || (lines['1'] !== undefined && lines['2'] !== undefined);
  if (basis !== undefined && !ofForm) known.iraBasis = basis;
  if (!ofForm && basis === undefined) return undefined;
  const checked = evaluate({ kind: 'checkForm8606', lines, ...known } as CheckForm8606Facts);
  const outcome = checked.status === 'refused' ? evaluate({ kind: 'checkForm8606', lines } as CheckForm8606Facts) : checked;
  return outcome.status === 'figures' ? outcome : undefined;
}

/** The notes that name a line of the form. */
function faults(figures: Figures): readonly Note[] {
  return figures.notes.filter(({ values }) => values['line'] !== undefined || values['written'] !== undefined);
}

/** A line of the form is told by its number, also where the note is about one line alone. */
function lineOf(note: Note): string | undefined {
  if (note.values['line'] !== undefined) return note.values['line'];
  const [, line] = note.code.split('check8606Line');
  return line === undefined ? undefined : ['10', '4', '6'].find((number) => line.startsWith(number));
}

function rows(figures: Figures, wording: Wording): Pair[] {
  return faults(figures).flatMap((note) => {
    const [line, should] = [lineOf(note), note.values['should']];
    return line === undefined || should === undefined ? [] : [{ label: wording.neighbours.check8606.line(line), value: line === '10' ? should : wording.money(should) }];
  });
}

/** Lines 6 and 8 are the same: what the form comes to if nothing was left on December 31. */
function ifEmptied(figures: Figures, ground: Ground, wording: Wording): string[] {
  const lines = linesOf(ground);
  if (!lines || !figures.notes.some(({ code }) => code === 'check8606Line6Same')) return [];
  const emptied = evaluate({ kind: 'checkForm8606', lines, iraYearEnd: '0' } as CheckForm8606Facts);
  return emptied.status === 'figures' ? [wording.neighbours.check8606.ifEmptied(shown(emptied, 'tax.taxFree', wording), shown(emptied, 'tax.taxable', wording))] : [];
}

function view(figures: Figures, ground: Ground, wording: Wording): ResultView {
  const { neighbours: { check8606: said }, answer } = wording;
  const texts = noteTexts(figures.notes, wording);
  const wrong = faults(figures).length > 0;
  return {
    kind: 'result', title: said.title,
    answer: [...(wrong ? texts.slice(0, 1) : [said.agrees, ...texts]), ...ifEmptied(figures, ground, wording)].join(' '),
    factsTitle: answer.factsTitle, facts: [], figures: rows(figures, wording), bars: [],
    notes: wrong ? texts.slice(1) : [],
    sourcesTitle: answer.sourcesTitle,
    sources: [...new Map((figures.notes.length > 0 ? figures.notes.map(({ authority }) => authority) : [...figures.lines.values()].map(({ authority }) => authority)).map(({ cite, url }) => [cite, { cite, ...(url !== undefined && { url }) }] as const)).values()].slice(0, 3),
  };
}

/** The facts are those of the form: nothing was changed since, to ask what would be if. */
function isOfForm(ground: Ground): boolean {
  const { facts } = ground.state;
  const lines = linesOf(ground) ?? {};
  const same = (slot: Slot, line: string | undefined): boolean => line === undefined || facts[slot] === undefined || facts[slot]?.value === line;
  return same('convertAmount', lines['8']) && same('iraBasis', lines['5'] ?? lines['3']);
}

/** A Form 8606 that was filled in, gone over line by line. */
export const checkForm8606: Neighbour = {
  figures: figuresOf,
  view,
  inBrief: (figures, _, wording) => (faults(figures).length > 0 ? noteTexts(figures.notes, wording).slice(0, 3) : [wording.neighbours.check8606.agrees]),
  saying: (ground, wording) => (ground.state.also === 'checkForm8606' && !figuresOf(ground) ? wording.neighbours.check8606.readThem : undefined),
  missing: () => [],
  inPlace: (ground) => ground.state.also === 'checkForm8606' && (ground.state.facts.formLines === undefined || (figuresOf(ground) !== undefined && isOfForm(ground))),
};

/**
 * What the assistant says in one turn: final words and formatted figures in reading order. Renderers lay views out
 * (plain text, Adaptive Card, printable sheet) and channels carry them; neither changes a word or a figure.
 * All text is plain: no Markdown, no HTML. `say` is what a pressed button sends as if the person had typed it.
 */
export type View = TextView | QuestionView | FactFormView | ResultView | CompareView | WorksheetView | ContactView;

export interface TextView {
  readonly kind: 'text';
  /** One entry a paragraph; an entry that is an array is a bulleted list. */
  readonly paragraphs: readonly (string | readonly string[])[];
  /** The button that was pressed came too late or is another person's: nothing has changed, and this says so. */
  readonly notice?: true;
}

export interface Choice {
  readonly label: string;
  readonly say: string;
}

/** One question, with the ways to answer it that fit on buttons (possibly none). Always the last view of a turn. */
export interface QuestionView {
  readonly kind: 'question';
  readonly fact: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface FormField {
  readonly fact: string;
  readonly label: string;
  readonly hint?: string;
  readonly input: 'money' | 'number' | 'text' | 'choice';
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
  readonly value?: string;
}

/** All open questions at once, for people who prefer a form. Submitted values come back as `Said.values`, keyed by `fact`. */
export interface FactFormView {
  readonly kind: 'factForm';
  /** Whose facts they are; it comes back with the values. */
  readonly about?: 'ira' | 'plan';
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FormField[];
  readonly submit: string;
}

export interface Pair {
  readonly label: string;
  readonly value: string;
}

export interface BarPart {
  readonly label: string;
  readonly amount: string;
  /** Share of the whole bar in thousandths, 0 to 1000; the parts of a bar sum to 1000. */
  readonly perMille: number;
  readonly tone: 'afterTax' | 'preTax' | 'taxed';
}

/** A sum of money drawn to scale. */
export interface Bar {
  readonly label: string;
  readonly total: string;
  readonly parts: readonly BarPart[];
}

export interface Source {
  readonly cite: string;
  readonly url?: string;
}

/** The figures, with the facts they rest on beside them. */
export interface ResultView {
  readonly kind: 'result';
  readonly title: string;
  /** One or two sentences that answer the question, figures included. */
  readonly answer: string;
  /** "From what you told me": every fact used. */
  readonly facts: readonly Pair[];
  readonly factsTitle: string;
  readonly figures: readonly Pair[];
  readonly bars: readonly Bar[];
  readonly notes: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly Source[];
}

/** One of the things that stand side by side. A value may be missing; the row is then blank there. */
export interface CompareRow {
  readonly label: string;
  readonly values: readonly string[];
  /** What must be known of it, and by when it must be done. */
  readonly under?: readonly string[];
  /** It sums up the rows above. */
  readonly isTotal?: boolean;
  /** The law it rests on. */
  readonly source?: Source;
}

/** A what-if beside what it changes, ways side by side, or years one under the other. */
export interface CompareView {
  readonly kind: 'compare';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly CompareRow[];
  /** Heads the notes, where they need to be told apart. */
  readonly notesTitle?: string;
  readonly notes: readonly string[];
  /** Many rows of a kind, such as years: as text each is one line. */
  readonly isTable?: boolean;
  /** The law behind all of it, where the rows have none of their own. */
  readonly source?: Source;
  /** Stands before a source. */
  readonly law?: string;
}

/** Numbered lines, as on the form or as a walk through the reasons. */
export interface WorksheetView {
  readonly kind: 'worksheet';
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly { readonly line: string; readonly label: string; readonly value: string; readonly how: string }[];
  readonly sourcesTitle: string;
  readonly sources: readonly Source[];
}

/** A person to talk to. */
export interface ContactView {
  readonly kind: 'contact';
  readonly text: string;
  readonly name: string;
  readonly ways: readonly { readonly label: string; readonly value: string; readonly url?: string }[];
}

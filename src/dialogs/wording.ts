import type { Line, LineId, Note, NoteCode } from '../engine/index.ts';
import type { BesideWords } from './beside/words.ts';
import type { NeighbourWords } from './beside/neighbourWords.ts';
import type { RuleId, TermId } from './rules.ts';
import type { Intent, Slot } from './slots.ts';
import type { Lexicon } from './understand/lexicon.ts';
import type { Premise } from './understand/premises.ts';
import type { WayWords } from './ways/words.ts';

export type Locale = 'en' | 'es';

/** How one fact is named, asked for, explained and found. */
export interface SlotWords {
  readonly label: string;
  /** The same inside a sentence, where the label is too long for it. */
  readonly short?: string;
  /** The question. Absent for facts that are only ever volunteered. */
  readonly ask?: string;
  /** The answer to "why do you ask?". */
  readonly why?: string;
  /** The answer to "I don't know": where the number is found. */
  readonly where?: string;
  /** Buttons: label and what pressing it says. */
  readonly choices?: readonly { readonly label: string; readonly say: string }[];
}

/** Pairs of labels and sentences around the figures. Amounts arrive formatted. */
export interface AnswerWords {
  readonly iraTitle: (year: string) => string;
  /** Said where the figures are those of the spouse's IRAs. */
  readonly spouse: string;
  readonly planTitle: string;
  readonly converted: (convert: string, free: string, taxed: string, share: string) => string;
  readonly distributed: (out: string, free: string, taxed: string) => string;
  readonly both: (convert: string, out: string, free: string, taxed: string) => string;
  readonly nothingMoved: string;
  readonly planSplit: (out: string, preTax: string, afterTax: string) => string;
  readonly planOnlyAfterTax: (out: string) => string;
  readonly planOnlyPreTax: (out: string) => string;
  /** Paid to the person: what is taxable if kept, and what the plan holds back. */
  readonly planPaid: (taxed: string, withheld: string) => string;
  readonly planSixty: (out: string, preTax: string, afterTax: string) => string;
  readonly planAllRoth: (taxed: string) => string;
  readonly planAsListed: (taxed: string) => string;
  readonly planReading: Readonly<Record<'separate' | 'whole', string>>;
  readonly between: (low: string, high: string, decides: string) => string;
  readonly eitherOf: (low: string, high: string, decides: string) => string;
  readonly gap: (amount: string) => string;
  readonly threePlaces: (free: string, taxed: string, ratio: string) => string;
  readonly pastYear: (year: string) => string;
  /** Stands before a question that goes with figures already given. */
  readonly stillAsked: string;
  readonly figure: Readonly<Record<'convert' | 'taxFree' | 'taxable' | 'basisLeft' | 'basis' | 'pool' | 'ratio' | 'distribution' | 'tax' | 'preTax' | 'afterTax' | 'untaxedWay' | 'toTraditional' | 'toRoth' | 'allRothTaxed' | 'cash' | 'cashPreTax' | 'cashAfterTax' | 'withholding' | 'low' | 'high' | 'rothPreTax' | 'rothAfterTax' | 'iraPreTax' | 'iraAfterTax', string>>;
  readonly bar: Readonly<Record<'taxFree' | 'taxed' | 'preTax' | 'afterTax', string>>;
  readonly destination: Readonly<Record<'traditionalIra' | 'rothIra' | 'employerPlan' | 'employerPlanRoth' | 'cash', string>>;
  readonly factsTitle: string;
  readonly sourcesTitle: string;
  readonly assumed: string;
  readonly all: string;
}

export interface Phrases {
  readonly welcome: (plan: string) => readonly string[];
  readonly welcomeChoices: SlotWords['choices'];
  /** Where several people read along. */
  readonly groupWelcome: (plan: string) => readonly (string | readonly string[])[];
  /** A button of an earlier question, or of another person's, was pressed. */
  readonly pressedLate: string;
  /** A form was submitted that still shows what has been corrected since. */
  readonly formOlder: string;
  readonly freshStart: string;
  readonly startedOver: string;
  readonly cannotGoBack: string;
  readonly wentBack: string;
  readonly help: readonly (string | readonly string[])[];
  readonly thanks: string;
  readonly thanksInGroup: string;
  /** In a channel or a group chat: why no figures here, and the way to a chat that nobody else reads. */
  readonly goPrivate: Readonly<Record<'offer' | 'name' | 'label' | 'open', string>>;
  /** To somebody whose organisation the plan does not name. Says nothing of the plan. */
  readonly stranger: string;
  readonly bye: string;
  readonly greet: string;
  readonly bot: string;
  readonly offTopic: string;
  readonly abuse: string;
  readonly unintelligible: string;
  readonly injection: string;
  readonly otherLanguage: string;
  readonly forgot: string;
  readonly forgotLast: string;
  readonly nothingToForget: string;
  readonly masked: string;
  readonly switchedLanguage: string;
  readonly soFar: string;
  readonly noFacts: string;
  readonly noFigures: string;
  readonly changed: (label: string, from: string, to: string) => string;
  readonly noted: string;
  readonly offerFigures: Readonly<Record<'ira' | 'plan', string>>;
  readonly anythingElse: string;
  readonly notSure: readonly (string | readonly string[])[];
  readonly which: string;
  readonly bothFirst: string;
  /** A number came before it was clear what it is. */
  readonly whatAmount: string;
  readonly contradiction: string;
  /** Why two facts cannot both be right, without repeating them. Other refusals use the engine's own note. */
  readonly reasons: Readonly<Partial<Record<NoteCode, string>>>;
  readonly unreadable: (words: string) => string;
  readonly negative: (label: string) => string;
  readonly twoNumbers: string;
  /** Stands in a sentence for an amount that has no name yet. */
  readonly thatAmount: string;
  readonly whenYouHaveIt: string;
  readonly tooLarge: string;
  readonly before: string;
  readonly instead: string;
  readonly comparison: string;
  readonly confirmPool: string;
  /** Amounts of the person's message that were not used. */
  readonly leftOut: (amounts: string) => string;
  readonly askAllTitle: string;
  readonly askAllIntro: string;
  readonly submit: string;
  readonly contactLead: string;
  readonly contactWays: Readonly<Record<'phone' | 'email' | 'url' | 'hours', string>>;
  readonly lineNumber: (number: string) => string;
  readonly formTitle: string;
  readonly formIntro: string;
  readonly whyTitle: string;
  readonly whyIntro: string;
  readonly waysTitle: string;
  readonly ways: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly error: (id: string) => string;
}

/** One language, complete: everything that can be said and everything that can be recognised. */
export interface Wording {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  /** Words that announce a secret: "password". Folded. */
  readonly secretWords: readonly string[];
  /** `"1733.33"` → `"$1,733.33"`; whole dollars without cents. */
  readonly money: (amount: string) => string;
  /** `"2026-03-01"` → `"March 1, 2026"`. */
  readonly day: (iso: string) => string;
  /** `"0.22"` → `"22%"`. */
  readonly percent: (ratio: string) => string;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly premises: Readonly<Record<Premise, string>>;
  readonly terms: Readonly<Record<TermId, string>>;
  readonly slots: Readonly<Record<Slot, SlotWords>>;
  readonly values: Readonly<Record<string, string>>;
  /** "Over 73", "under 59½". */
  readonly bound: Readonly<Record<'<' | '>', (value: string) => string>>;
  readonly handoffs: Readonly<Partial<Record<Intent, readonly string[]>>>;
  readonly answer: AnswerWords;
  readonly beside: BesideWords;
  readonly neighbours: NeighbourWords;
  readonly ways: WayWords;
  readonly phrases: Phrases;
  readonly notes: Readonly<Record<NoteCode, (values: Note['values']) => string>>;
  readonly lines: Readonly<Partial<Record<LineId, string>>>;
  readonly ops: Readonly<Record<Line['op'], (operands: readonly string[]) => string>>;
  readonly destinationLines: Readonly<Record<'amount' | 'preTax' | 'afterTax' | 'taxable', string>>;
}

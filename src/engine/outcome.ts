import type { Authority } from './authority.ts';
import type { FactName } from './facts.ts';
import type { Line, LineId } from './line.ts';
import type { Money } from './money.ts';
import type { Destination, Facts } from './facts.ts';
import type { NoteCode } from './notes.ts';

/** Something the person must know about the figures or the refusal. Words are in `messages/`; `values` are amounts, years or fact names to put into them. */
export interface Note {
  readonly code: NoteCode;
  readonly values: Readonly<Record<string, string>>;
  readonly facts: readonly FactName[];
  readonly authority: Authority;
}

/** How one listed destination is filled. Amounts are cents strings; `taxable` is what landing there adds to income. */
export interface Allocation {
  readonly to: Destination['to'];
  readonly via: Destination['via'];
  readonly amount: Money;
  readonly preTax: Money;
  readonly afterTax: Money;
  readonly taxable: Money;
}

/** Complete figures. `lines` stand in the order of the form; every operand of a line that has a number of its own is also in it. */
export interface Figures {
  readonly status: 'figures';
  readonly kind: Facts['kind'];
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly destinations: readonly Allocation[];
  readonly notes: readonly Note[];
  /** True when a current balance stands in for the Dec 31 value; a note says what would change the figure. */
  readonly estimate: boolean;
}

/** One fact is unknown and decides: the truth lies between `low` and `high` (both inclusive), as measured by the tax-free amount. */
export interface Bounded {
  readonly status: 'bounded';
  readonly kind: Facts['kind'];
  readonly low: Figures;
  readonly high: Figures;
  readonly decidedBy: FactName;
  /** The difference in taxable dollars between the two. */
  readonly gap: Money;
  readonly notes: readonly Note[];
}

/** Nothing was computed; `note` says why and which facts are concerned. */
export interface Refused {
  readonly status: 'refused';
  readonly note: Note;
}

export type Outcome = Figures | Bounded | Refused;

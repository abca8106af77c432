/** `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * Where a rule stands. `cite` is written as a tax professional would cite it ("IRC 408(d)(2)"); `readOn` is the day
 * the text was last compared with what the code does. `input` is not law: it is what the assistant can read.
 * `settled: false` marks a reading on which experts differ, or which was seen in one place only; the words beside it say so.
 */
export interface Authority {
  readonly kind: 'statute' | 'regulation' | 'notice' | 'form' | 'publication' | 'plan' | 'input';
  readonly cite: string;
  readonly url?: string;
  readonly readOn: IsoDate;
  readonly settled?: boolean;
}

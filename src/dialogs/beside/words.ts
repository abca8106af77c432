/** The sentences around the figures that stand beside an answer. Amounts arrive formatted. */
export interface BesideWords {
  readonly taxTitle: (year: string) => string;
  /** Of a payout, all of which goes to a Roth IRA. */
  readonly taxTitleAllRoth: (year: string) => string;
  /** All of it lies in one bracket. */
  readonly taxOneRate: (amount: string, tax: string, rate: string, year: string) => string;
  readonly taxRates: (amount: string, tax: string, top: string, year: string) => string;
  readonly taxNone: (amount: string, year: string) => string;
  /** Of what part, and the tax on it. */
  readonly atRate: (amount: string, rate: string) => string;
  readonly earlyTitle: string;
  readonly early: (tax: string, kept: string) => string;
  readonly figure: Readonly<Record<'early' | 'allTax' | 'federal', string>>;
  readonly jointAssumed: string;
  /** Closes an answer with taxable money in it. */
  readonly offerTax: string;
}

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
  readonly figure: Readonly<Record<'early' | 'allTax' | 'federal' | 'limit' | 'straight' | 'onlyBackdoor' | 'backdoorTaxable' | 'roomLimit' | 'roomDeferrals' | 'roomEmployer' | 'roomPaid' | 'catchUpLeft' | 'incomeTax' | 'earlyOnHeldBack' | 'otherToRoth', string>>;
  /** Money is kept, and the age is not known. */
  readonly ageDecides: string;
  readonly jointAssumed: string;
  readonly contributionTitle: (year: string) => string;
  /** Told where age, filing status or income are missing. */
  readonly contributionRule: string;
  readonly contributionOffer: string;
  /** What the pool does to the amount that goes in by the backdoor. */
  readonly backdoorTaxed: (amount: string, free: string, taxed: string) => string;
  readonly turnsFifty: string;
  readonly ageAtYearEnd: string;
  readonly roomTitle: (year: string) => string;
  readonly roomLeft: (amount: string, year: string) => string;
  readonly roomNone: (year: string) => string;
  readonly roomRule: string;
  readonly fromAccountTitle: string;
  readonly fromAccount: (withheld: string, toRoth: string, less: string) => string;
  readonly springTitle: (year: string) => string;
  readonly springLines: (amount: string, year: string, next: string) => string;
  readonly springTaxed: (free: string, taxed: string, next: string) => string;
  /** Closes an answer with taxable money in it. */
  readonly offerTax: string;
}

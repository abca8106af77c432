/** The sentences around the figures of neighbouring questions. Amounts, years and days arrive formatted. */
/** What can be asked next, where a neighbouring question was all that was asked. */
export interface NeighbourWords {
  readonly next: Readonly<Record<'rmd' | 'rothIra' | 'planRoth' | 'checkForm8606' | 'ledger', string>>;
  readonly rmd: RmdWords;
  readonly sixtyDay: SixtyDayWords;
  readonly roth: RothWords;
  readonly check8606: {
    readonly title: string;
    readonly line: (number: string) => string;
    readonly agrees: string;
    /** What the form comes to if line 6 is zero. */
    readonly ifEmptied: (free: string, taxed: string) => string;
    /** Which lines it takes. */
    readonly readThem: string;
  };
  readonly ledger: {
    readonly title: string;
    readonly answer: (basis: string) => string;
    /** One year, or several in a row with the same amount. */
    readonly years: (from: string, to: string) => string;
    readonly proof: Readonly<Record<'form8606' | 'form5498and1040' | 'form5498' | 'memory', string>>;
    /** What such years still lack, and where it is found; nothing where a form was filed. */
    readonly needs: Readonly<Record<'form8606' | 'form5498and1040' | 'form5498' | 'memory', string>>;
    /** What to look for, where the years and amounts are not known. */
    readonly proofs: string;
  };
  readonly form1099: {
    readonly title: string;
    readonly answer: string;
    /** Beside a hand-over, without any amount: what a form shows for after-tax money that went straight to a Roth IRA. */
    readonly afterTaxToRoth: string;
  };
}

export interface RmdWords {
  readonly title: (year: string) => string;
  readonly answer: (year: string, due: string, balance: string, period: string) => string;
  /** With a gift to charity that counts towards it. */
  readonly left: (counted: string, left: string) => string;
  /** The age alone leaves two years of birth open. */
  readonly byBirthYear: (year: string, one: string, oneBorn: string, other: string, otherBorn: string) => string;
  /** What is left of the two after a gift to charity. */
  readonly leftEither: (counted: string, one: string, other: string) => string;
  readonly figure: Readonly<Record<'balance' | 'period' | 'due' | 'counted' | 'left', string>>;
  /** Stands after the dates, where the balance is not known. */
  readonly offer: string;
}

export interface SixtyDayWords {
  readonly title: string;
  /** `0` on the last day itself. */
  readonly daysLeft: (days: string) => string;
  readonly figure: Readonly<Record<'paid' | 'withheld' | 'received' | 'own', string>>;
  /** The check's amount is known, but not what was held back before it was written. */
  readonly askWithheld: string;
}

export interface RothWords {
  readonly title: (year: string) => string;
  readonly planTitle: (year: string) => string;
  readonly allFree: (amount: string) => string;
  readonly owed: (amount: string, taxable: string, penalty: string) => string;
  readonly onlyPenalty: (amount: string, penalty: string) => string;
  /** The five years and the age are reached. */
  readonly clockOver: (from: string) => string;
  readonly taxedAssumed: string;
  readonly figure: Readonly<Record<'contributions' | 'conversions' | 'earnings' | 'taxable' | 'penalty' | 'rolled' | 'kept', string>>;
}

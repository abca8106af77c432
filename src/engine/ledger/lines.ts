import type { Proof } from './facts.ts';

/** What each year of a ledger has; a year without a payout has no pool, share or part used, and one without plan money nothing rolled in. */
export const LEDGER_YEAR_PARTS = ['basisIn', 'contributed', 'rolledIn', 'counts', 'pool', 'share', 'usedConverting', 'usedDistributed', 'used', 'basisOut'] as const;
export type LedgerYearPart = (typeof LEDGER_YEAR_PARTS)[number];

/** The ledger as a whole. `ledger.proof.…` are the parts of `ledger.basis` by what they stand on, and make it up. */
export const LEDGER_LINES = [
  'ledger.basis', 'ledger.contributed', 'ledger.rolledIn', 'ledger.used',
  'ledger.proof.form8606', 'ledger.proof.form1099R', 'ledger.proof.form5498and1040', 'ledger.proof.form5498', 'ledger.proof.memory',
  'ledger.withoutMemory', 'ledger.penalty',
] as const;

export type FixedLedgerLineId = (typeof LEDGER_LINES)[number];
/** `ledger.<year>.<part>`; with a proof at its end, the same year reckoned only from years proven that well or better. */
export type LedgerLineId = FixedLedgerLineId | `ledger.${number}.${LedgerYearPart}` | `ledger.${number}.${LedgerYearPart}.${Proof}`;

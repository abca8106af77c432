/** Notes and refusals of a ledger of basis. */
export const LEDGER_NOTES = [
  // Refusals.
  'ledgerYearOrder', 'ledgerLateMoreThanPaid', 'ledgerNeedsYearEnd', 'ledgerNontaxableMoreThanOut', 'ledgerNontaxableMoreThanBasis',
  // Of one year.
  'ledgerNeedsForm', 'ledgerNeeds1040', 'ledgerNeeds5498', 'ledgerNeeds1099R', 'ledgerPayoutUsed', 'ledgerFormDiffers',
  // Of the whole.
  'ledgerStartsEmpty', 'ledgerMemoryApart', 'ledgerSentLate', 'ledgerPenalty', 'ledgerOverstated', 'ledgerKeep',
] as const;
export type LedgerNoteCode = (typeof LEDGER_NOTES)[number];

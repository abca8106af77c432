/** What can be wrong with a line of a Form 8606 that somebody filled in. */
export const CHECK_NOTES = [
  // Of a line that goes wrong by itself.
  'check8606Wrong', 'check8606Fact', 'check8606Line4', 'check8606Line6', 'check8606OverBasis', 'check8606Negative',
  'check8606Line10Places', 'check8606Line10Rounding', 'check8606Line10Cap', 'check8606Line10Wrong',
  // Of a line that is reckoned rightly from a wrong one.
  'check8606Follows', 'check8606Line10Follows',
  // Of the form as a whole.
  'check8606Line6Same', 'check8606Blank', 'check8606WholeDollars', 'check8606TaxedTooMuch', 'check8606TaxedTooLittle', 'check8606IfSent',
] as const;
export type CheckNoteCode = (typeof CHECK_NOTES)[number];

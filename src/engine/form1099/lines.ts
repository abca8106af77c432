/**
 * The boxes of Form 1099-R that are to be expected. `1099.box…` is the one form, or of a split all of it together; the
 * forms of a split are `1099.traditional.…` and `1099.roth.…`. The rest is what a form that differs would cost if it is left.
 */
export const FORM1099_LINES = [
  '1099.box1', '1099.box2a', '1099.box4', '1099.box5', '1099.box10',
  '1099.traditional.box1', '1099.traditional.box2a', '1099.traditional.box5',
  '1099.roth.box1', '1099.roth.box2a', '1099.roth.box5',
  '1099.taxedTooMuch', '1099.taxedTooLittle', '1099.basisMissing', '1099.taxIfLeft', '1099.earlyTaxIfLeft',
] as const;
export type Form1099LineId = (typeof FORM1099_LINES)[number];

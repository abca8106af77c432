/** Notes and refusals of Form 1099-R. */
export const FORM1099_NOTES = [
  // Refusals.
  'form1099UnknownEvent', 'form1099WrongYear',
  // Box 7 and the boxes to be ticked.
  'form1099Code', 'form1099CodeOr', 'form1099CodeByAge', 'form1099CodeByYear', 'form1099TwoForms', 'form1099IraBox', 'form1099NotDetermined', 'form1099RothYear',
  // What the figures rest on.
  'form1099EligibleRollover', 'form1099SmallPayout', 'form1099Nonqualified', 'form1099Qualified', 'form1099LoanOffset', 'form1099InPlanLater', 'form1099ReturnedYear', 'form1099RothBox2a',
  // Where else the event stands.
  'form5498Rollover', 'form5498Conversion', 'form5498Recharacterized', 'form5498None', 'form1040Plan', 'form1040Ira',
  'form8606ForConversion', 'form8606LineTwo', 'form8606NotForPlan', 'form8606NotInPool', 'form8606PartThree',
  // The form in hand.
  'form1099Agrees', 'form1099Box1Differs', 'form1099TaxedTooMuch', 'form1099TaxedTooLittle', 'form1099Box2aNotTaxed', 'form1099Box4Differs', 'form1099MoreWithheld',
  'form1099Box5Less', 'form1099Box5More', 'form1099CodeDiffers', 'form1099EarlyCode',
] as const;
export type Form1099NoteCode = (typeof FORM1099_NOTES)[number];

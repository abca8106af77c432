/**
 * `rmd.first…` are of the first one where it was put off to the year after its own; `rmd.due` is all that has to come out in
 * the year, `rmd.left` what of it is still to come. `rmd.required…` is what of one more payout meets that, `rmd.mayRoll…` the rest
 * of that payout.
 */
export const RMD_LINES = [
  'rmd.age', 'rmd.applicableAge', 'rmd.firstYear', 'rmd.balance', 'rmd.period', 'rmd.amount',
  'rmd.firstAge', 'rmd.firstBalance', 'rmd.firstPeriod', 'rmd.firstAmount', 'rmd.firstLeft',
  'rmd.due', 'rmd.left', 'rmd.ifMissed', 'rmd.ifCorrected',
  'rmd.payout', 'rmd.payoutAfterTax', 'rmd.required', 'rmd.requiredAfterTax', 'rmd.requiredPreTax', 'rmd.mayRoll', 'rmd.mayRollAfterTax', 'rmd.mayRollPreTax',
] as const;
export type RmdLineId = (typeof RMD_LINES)[number];

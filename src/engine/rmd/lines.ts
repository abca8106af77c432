/**
 * `rmd.first…` are of the first one where it was put off to the year after its own; `rmd.due` is all that has to come out in
 * the year, `rmd.left` what of it is still to come.
 */
export const RMD_LINES = [
  'rmd.age', 'rmd.applicableAge', 'rmd.firstYear', 'rmd.balance', 'rmd.period', 'rmd.amount',
  'rmd.firstAge', 'rmd.firstBalance', 'rmd.firstPeriod', 'rmd.firstAmount', 'rmd.firstLeft',
  'rmd.due', 'rmd.left', 'rmd.ifMissed', 'rmd.ifCorrected',
] as const;
export type RmdLineId = (typeof RMD_LINES)[number];

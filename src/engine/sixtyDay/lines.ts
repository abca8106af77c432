/**
 * `ownMoney` has to be added to what was received, because tax was held back; `kept` counts as taken out. The last three are
 * of a plan's payment only: what of the rollover and of the rest is pre-tax, and what is taxed in the year.
 */
export const SIXTY_DAY_LINES = [
  'sixtyDay.daysGone', 'sixtyDay.daysLeft',
  'sixtyDay.distribution', 'sixtyDay.withheld', 'sixtyDay.received', 'sixtyDay.mayRoll', 'sixtyDay.rollover', 'sixtyDay.ownMoney', 'sixtyDay.kept',
  'sixtyDay.rolledPreTax', 'sixtyDay.keptPreTax', 'sixtyDay.taxable',
] as const;
export type SixtyDayLineId = (typeof SIXTY_DAY_LINES)[number];

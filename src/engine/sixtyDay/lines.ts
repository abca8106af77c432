/** `ownMoney` has to be added to what was received, because tax was held back; `kept` counts as taken out. */
export const SIXTY_DAY_LINES = [
  'sixtyDay.daysGone', 'sixtyDay.daysLeft',
  'sixtyDay.distribution', 'sixtyDay.withheld', 'sixtyDay.received', 'sixtyDay.mayRoll', 'sixtyDay.rollover', 'sixtyDay.ownMoney', 'sixtyDay.kept',
] as const;
export type SixtyDayLineId = (typeof SIXTY_DAY_LINES)[number];

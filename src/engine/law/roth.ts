/** The first year in which there were Roth IRAs, and the first with Roth accounts in plans. */
export const FIRST_ROTH_IRA_YEAR = 1998;
export const FIRST_PLAN_ROTH_YEAR = 2006;

/** Tax years that must be over, counted from January 1 of the first: both clocks and the recapture. */
export const CLOCK_YEARS = 5;
/** Dollars for a first home, once in a lifetime. */
export const FIRST_HOME_MOST = '10000';

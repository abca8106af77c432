import type { Authority } from '../authority.ts';
import type { Money } from '../money.ts';

/** What the forms of payers and custodians show, and what the law says of a Form 8606 that was not sent. */
const readOn = '2026-11-22';

/** One box of Form 1099-R, as the payer is told to fill it in. */
export function form1099Box(box: string): Authority {
  return { kind: 'form', cite: `Form 1099-R, box ${box}; Instructions for Forms 1099-R and 5498`, url: 'https://www.irs.gov/forms-pubs/about-form-1099-r', readOn };
}
/** Box 7: the table of distribution codes. */
export const CODES_1099 = form1099Box('7');
export const FORM_5498: Authority =
  { kind: 'form', cite: 'Form 5498; Instructions for Forms 1099-R and 5498', url: 'https://www.irs.gov/forms-pubs/about-form-5498', readOn };
export const FORM_1040: Authority =
  { kind: 'form', cite: 'Form 1040, lines 4a to 5b', url: 'https://www.irs.gov/forms-pubs/about-form-1040', readOn };
export const FORM_8606: Authority =
  { kind: 'form', cite: 'Form 8606, Parts I to III', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn };
/** Not one of the cases in which Form 8606 must be sent: its own list names none. */
export const PLAN_NOT_8606: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606, who must file', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn };
/** Plan money in a traditional IRA enters line 2. Whether a form is due for the rollover year itself is read in two ways. */
export const LINE_2: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606, line 2; IRS Information Letter 2017-0028', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn, settled: false };
/** The earnings on a contribution taken back in time are taxed in the year the contribution was made. */
export const RETURNED: Authority =
  { kind: 'statute', cite: 'IRC 408(d)(4)', url: 'https://www.law.cornell.edu/uscode/text/26/408', readOn };
export const RECHARACTERIZED: Authority =
  { kind: 'statute', cite: 'IRC 408A(d)(6)', url: 'https://www.law.cornell.edu/uscode/text/26/408A', readOn };

/** Payouts below this many dollars a year: a payer need not hold back. Not confirmed in an official text. */
export const SMALL_PAYOUT: Money = '200';
export const SMALL_PAYOUT_SOURCE: Authority =
  { kind: 'regulation', cite: 'Treas. Reg. 31.3405(c)-1', url: 'https://www.law.cornell.edu/cfr/text/26/31.3405(c)-1', readOn, settled: false };

/** Penalties of Form 8606, in dollars; neither is due with reasonable cause. */
export const FORM_8606_PENALTY: Authority =
  { kind: 'statute', cite: 'IRC 6693(b)', url: 'https://www.law.cornell.edu/uscode/text/26/6693', readOn };
export const NOT_SENT: Money = '50';
export const OVERSTATED: Money = '100';
/** Sent later, alone, with a signature; that no time limit bars it is the reading of experts. */
export const SENT_LATE: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606, when and where to file', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn, settled: false };
/** Which papers prove basis. */
export const RECORDS: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606, what records must I keep', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn };
/** A year with a payout uses up basis in proportion; that it does so where nobody claimed it is the reading of experts. */
export const USED_UNCLAIMED: Authority =
  { kind: 'statute', cite: 'IRC 408(d)(2), 72(e)(8)', url: 'https://www.law.cornell.edu/uscode/text/26/408', readOn, settled: false };
/** Amounts on a return may be whole dollars; the form itself asks only that line 10 has three places. */
export const WHOLE_DOLLARS: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606 and Form 1040, rounding', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn, settled: false };

import type { Authority } from '../authority.ts';
import type { LineId } from '../line.ts';

/** The day every text below was last compared with the code. */
const readOn = '2026-11-22';
const irc = (section: string, page: string): Authority =>
  ({ kind: 'statute', cite: `IRC ${section}`, url: `https://www.law.cornell.edu/uscode/text/26/${page}`, readOn });
const form8606 = (line: string): Authority =>
  ({ kind: 'form', cite: `Form 8606, line ${line}; IRC 408(d)(2)`, url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn });

/** Not law: the shape of the facts this engine can read. */
export const READABLE: Authority = { kind: 'input', cite: 'What this assistant can read', readOn };

/** All IRAs are one contract, all distributions of the year one distribution, valued at the close of the year. */
export const ONE_CONTRACT = irc('408(d)(2)', '408');
/** Only money that would be taxed may go from an IRA to a plan, and it is deemed to go first. */
export const ROLL_IN = irc('408(d)(3)(A)(ii), (H)', '408');
export const QCD = irc('408(d)(8)', '408');
export const HSA_FUNDING = irc('408(d)(9)', '408');
export const CONVERSION = irc('408A(d)(3)', '408A');
export const RMD_FIRST: Authority =
  { kind: 'regulation', cite: 'Treas. Reg. 1.408A-4, A-6', url: 'https://www.law.cornell.edu/cfr/text/26/1.408A-4', readOn };
export const IRA_LIMIT = irc('219(b)(5), 408(o)', '219');

/** A payout before the annuity starting date carries after-tax money in proportion to the account. */
export const PLAN_PRO_RATA = irc('72(e)(8)', '72');
/** Employee contributions to a defined contribution plan and their income may be a separate contract. */
export const SEPARATE_CONTRACT = irc('72(d)(2)', '72');
/** Contributions made before 1987 may come out first. */
export const PRE_1987 = irc('72(e)(8)(D)', '72');
/** A designated Roth account is a separate contract. */
export const DESIGNATED_ROTH = irc('402A(d)(4)', '402A');
/** After-tax money may go to a plan only by direct rollover. */
export const AFTER_TAX_TO_PLAN = irc('402(c)(2)', '402');
export const REQUIRED_NOT_ROLLED = irc('402(c)(4)(B)', '402');
export const NOTICE_2014_54: Authority =
  { kind: 'notice', cite: 'Notice 2014-54', url: 'https://www.irs.gov/pub/irs-drop/n-14-54.pdf', readOn };
export const GOVERNMENTAL_457B = irc('402(c)(8)(B)(v)', '402');
export const WITHHOLDING = irc('3405(c)', '3405');
export const SIXTY_DAYS = irc('402(c)(3)', '402');
export const EARLY = irc('72(t)', '72');
/** A conversion or a rollover to a Roth cannot be taken back. */
export const NOT_TAKEN_BACK = irc('408A(d)(6)(B)(iii)', '408A');
/** What was taxed when it was converted is under the additional tax for five years. */
export const FIVE_YEARS = irc('408A(d)(3)(F)', '408A');
export const FIVE_YEARS_IN_PLAN = irc('402A(c)(4)(D)', '402A');
/** A SIMPLE IRA is bound for two years from the first day of taking part. */
export const SIMPLE_TWO_YEARS = irc('72(t)(6), 408(d)(3)(G)', '72');
/** What may go into an HSA in a year. */
export const HSA_LIMIT = irc('223(b)', '223');
export const IN_PLAN_ROTH = irc('402A(c)(4)', '402A');
export const IN_PLAN_ROTH_KEPT: Authority =
  { kind: 'notice', cite: 'Notice 2010-84', url: 'https://www.irs.gov/pub/irs-drop/n-10-84.pdf', readOn };
/** Converting is of the year in which the money leaves the traditional IRA. */
export const CONVERSION_YEAR: Authority =
  { kind: 'regulation', cite: 'Treas. Reg. 1.408A-4', url: 'https://www.law.cornell.edu/cfr/text/26/1.408A-4', readOn };
/** Not law: what one plan's own rules say. */
export const PLAN_TERMS: Authority = { kind: 'plan', cite: 'The rules of your plan', readOn };
/** Not law: what the years ahead bring is taken as stated. */
export const STATED_PLAN: Authority = { kind: 'input', cite: 'What you told me of the years ahead', readOn };
/** The rate is the person's own statement; the law fixes only what it is applied to. */
export const STATED_RATE: Authority = { kind: 'input', cite: 'The tax rate you gave', readOn };

const byLine: Readonly<Record<string, Authority>> = {
  '8606.1': form8606('1'), '8606.2': form8606('2'), '8606.3': form8606('3'), '8606.4': form8606('4'), '8606.5': form8606('5'),
  '8606.6': form8606('6'), '8606.7': form8606('7'), '8606.8': form8606('8'), '8606.9': form8606('9'), '8606.10': form8606('10'),
  '8606.11': form8606('11'), '8606.12': form8606('12'), '8606.13': form8606('13'), '8606.14': form8606('14'),
  '8606.15a': form8606('15a'), '8606.15b': form8606('15b'), '8606.15c': form8606('15c'),
  '8606.16': form8606('16'), '8606.17': form8606('17'), '8606.18': form8606('18'),
  'plan.balance': PLAN_PRO_RATA, 'plan.basis': PLAN_PRO_RATA, 'plan.ratio': PLAN_PRO_RATA, 'plan.distribution': PLAN_PRO_RATA,
  'plan.preTax': PLAN_PRO_RATA, 'plan.afterTax': PLAN_PRO_RATA,
  'plan.paid': NOTICE_2014_54, 'plan.paidPreTax': NOTICE_2014_54, 'plan.cash': NOTICE_2014_54, 'plan.cashPreTax': NOTICE_2014_54,
  'plan.cashAfterTax': NOTICE_2014_54, 'plan.taxable': irc('402(a), 402(c), 408A(d)(3)', '402'), 'plan.withholding': WITHHOLDING,
  'tax.taxable': ONE_CONTRACT, 'tax.taxFree': ONE_CONTRACT, 'tax.marginalRate': STATED_RATE, 'tax.federal': STATED_RATE,
  'tax.stateRate': STATED_RATE, 'tax.state': STATED_RATE,
};

/** The authority of a line: for `given.*` lines, that of the rule which asks for the fact. */
export function authorityOf(id: LineId): Authority {
  return byLine[id] ?? (id.startsWith('destination.') ? NOTICE_2014_54 : id.startsWith('given.plan') || id === 'given.distributionAmount' ? PLAN_PRO_RATA : ONE_CONTRACT);
}

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
/** For payments after leaving the employer in or after the year one turns 55, from that employer's plan. */
export const AGE_55 = irc('72(t)(2)(A)(v)', '72');
/** The additional tax does not reach a governmental 457(b) plan's own money. */
export const OWN_457B = irc('72(t)(9)', '72');
/** A first home: $10,000 in a lifetime, from IRAs only. */
export const FIRST_HOME = irc('72(t)(2)(F), (8)', '72');

const reg = (section: string, answer = ''): Authority =>
  ({ kind: 'regulation', cite: `Treas. Reg. ${section}${answer}`, url: `https://www.law.cornell.edu/cfr/text/26/${section}`, readOn });

/** What has to come out each year: the account on the last December 31 over the years of the table. */
export const RMD_AMOUNT = reg('1.401(a)(9)-5', '(a)');
export const RMD_AGE = irc('401(a)(9)(C)(v)', '401');
/** Two clauses of the statute name two ages for people born in one year; a regulation that chooses one is only proposed. */
export const RMD_AGE_UNSETTLED: Authority =
  { kind: 'regulation', cite: 'Prop. Treas. Reg. 1.401(a)(9)-2(b)(2)(v)', url: 'https://www.irs.gov/irb/2024-33_IRB', readOn, settled: false };
export const RMD_BEGINS = irc('401(a)(9)(C)(i)', '401');
/** Who still works there may wait, unless more than 5% of the firm is theirs; never with an IRA. */
export const RMD_STILL_WORKING = irc('401(a)(9)(C)(i)(II), (ii)', '401');
export const UNIFORM_LIFETIME = reg('1.401(a)(9)-9', '(c)');
/** For a spouse who is the only beneficiary and more than 10 years younger. */
export const JOINT_LIFETIME = reg('1.401(a)(9)-9', '(d)');
/** A plan's after-tax money meets what is required first. The answer that said so stood in this regulation until it was written anew. */
export const REQUIRED_AFTER_TAX = reg('1.402(c)-2', ' (former A-8)');
/** One IRA may pay for all of a person's own. */
export const RMD_IRAS_TOGETHER = reg('1.408-8');
export const RMD_403B_TOGETHER = reg('1.403(b)-6', '(e)(7)');
export const RMD_MISSED = irc('4974', '4974');
export const ROTH_IRA_NO_RMD = reg('1.408A-6', ', A-14');
export const PLAN_ROTH_NO_RMD = irc('402A(d)(5) (SECURE 2.0 Act, sec. 325)', '402A');

/** Contributions first, then conversions by year, each year's taxed part first, then earnings. */
export const ROTH_ORDER = irc('408A(d)(4); Treas. Reg. 1.408A-6, A-8 and A-9', '408A');
/** Five tax years since the first Roth IRA, and 59½, death, disability or a first home. */
export const ROTH_QUALIFIED = irc('408A(d)(2)', '408A');
/** Converted money that was taxed, taken out again within five tax years. */
export const ROTH_RECAPTURE = irc('408A(d)(3)(F)', '408A');
/** What comes from a plan's Roth account into a Roth IRA, and that nothing goes the other way. */
export const PLAN_ROTH_TO_ROTH_IRA = reg('1.408A-10');
export const PLAN_ROTH_QUALIFIED = irc('402A(d)(2); Treas. Reg. 1.402A-1, A-4', '402A');
export const PLAN_ROTH_SHARE = irc('402A(d)(4); Treas. Reg. 1.402A-1, A-3', '402A');
export const PLAN_ROTH_ROLLOVER = reg('1.402A-1', ', A-5');
/** In-plan Roth rollovers have a five-year recapture of their own. */
export const IN_PLAN_RECAPTURE = irc('402A(c)(4)(D)', '402A');
/** Of the amount rolled over, what would be taxable is deemed to go first. */
export const ROLLED_TAXABLE_FIRST = irc('402(c)(2)', '402');

export const SIXTY_DAYS_IRA = irc('408(d)(3)(A)', '408');
export const ONCE_A_YEAR = irc('408(d)(3)(B)', '408');
/** Nobody but a spouse may roll over inherited money within 60 days. */
export const INHERITED_NOT_ROLLED = irc('408(d)(3)(C), 402(c)(11)', '408');
export const LOAN_OFFSET = irc('402(c)(3)(C)', '402');
export const SIXTY_DAYS_WAIVER: Authority =
  { kind: 'notice', cite: 'Rev. Proc. 2020-46', url: 'https://www.irs.gov/pub/irs-drop/rp-20-46.pdf', readOn };

/** The rate is the person's own statement; the law fixes only what it is applied to. */
export const STATED_RATE: Authority = { kind: 'input', cite: 'The tax rate you gave', readOn };

const partThree = (line: string): Authority =>
  ({ kind: 'form', cite: `Form 8606, line ${line}; IRC 408A(d)`, url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn });

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
  '8606.19': partThree('19'), '8606.20': partThree('20'), '8606.21': partThree('21'), '8606.22': partThree('22'), '8606.23': partThree('23'),
  '8606.24': partThree('24'), '8606.25a': partThree('25a'), '8606.25b': partThree('25b'), '8606.25c': partThree('25c'),
};

/** The authority of a line: for `given.*` lines, that of the rule which asks for the fact. */
export function authorityOf(id: LineId): Authority {
  return byLine[id] ?? (id.startsWith('destination.') ? NOTICE_2014_54 : id.startsWith('given.plan') || id === 'given.distributionAmount' ? PLAN_PRO_RATA : ONE_CONTRACT);
}

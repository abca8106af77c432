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

const partThree = (line: string): Authority =>
  ({ kind: 'form', cite: `Form 8606, line ${line}; IRC 408A(d)`, url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn });
/** One of the exceptions to the additional tax, by its paragraph. */
export const earlyException = (paragraph: string): Authority => irc(`72(t)(2)${paragraph}`, '72');
/** Left the employer in or after the year of turning 55; not for IRAs. */
export const RULE_OF_55 = irc('72(t)(2)(A)(v), 72(t)(3)(A)', '72');
export const PUBLIC_SAFETY = irc('72(t)(10)', '72');
/** Series of equal payments out of a plan count only after leaving the employer. */
export const PAYMENTS_AFTER_LEAVING = irc('72(t)(3)(B)', '72');
export const SIMPLE_FIRST_YEARS = irc('72(t)(6)', '72');
/** A governmental 457(b)'s own money is outside the additional tax; money rolled in from elsewhere is not. */
export const EARLY_457B = irc('72(t)(9)', '72');
/** Experts agree where the money came before the person left; where it came later they do not. */
export const EARLY_457B_LEFT: Authority = { ...irc('72(t)(9), 72(t)(2)(A)(v)', '72'), settled: false };
/** The additional tax does not fall on a conversion. */
export const CONVERSION_NOT_EARLY = irc('408A(d)(3)(A)(ii)', '408A');

export const BRACKETS = irc('1(j)', '1');
export const TAXABLE_INCOME = irc('63', '63');
export const AGE_DEDUCTION = irc('63(c)(3), 63(f)', '63');
export const GROSS_INCOME = irc('61(a), 72, 408A(d)(3)', '61');
/** Below a limit the tax is read off tables that go in steps. */
export const TAX_TABLES = irc('1(j), 3', '3');
export const MEDICARE_PREMIUM: Authority =
  { kind: 'statute', cite: '42 U.S.C. 1395r(i)', url: 'https://www.law.cornell.edu/uscode/text/42/1395r', readOn };
export const PREMIUM_CREDIT = irc('36B', '36B');
export const SOCIAL_SECURITY = irc('86', '86');
export const INVESTMENT_INCOME = irc('1411', '1411');
/** Tax held back is a distribution that was not converted. */
export const HELD_BACK: Authority =
  { kind: 'form', cite: 'Form 8606, lines 7 and 8; IRC 408A(d)(3)', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn };
/** A conversion may be made by paying the money in within 60 days, from whatever pocket, and as often as one likes. */
export const CONVERSION_60_DAYS: Authority =
  { kind: 'regulation', cite: 'Treas. Reg. 1.408A-4, A-1; IRC 408(d)(3)(A)', url: 'https://www.law.cornell.edu/cfr/text/26/1.408A-4', readOn };
export const IRA_WITHHOLDING = irc('3405(b)', '3405');
/** A conversion or a rollover to a Roth cannot be taken back. */
export const NOT_TAKEN_BACK = irc('408A(d)(6)(B)(iii)', '408A');
/** A SIMPLE IRA is bound for two years from the first day of taking part. */
export const SIMPLE_TWO_YEARS = irc('72(t)(6), 408(d)(3)(G)', '72');
/** What may go into an HSA in a year. */
export const HSA_LIMIT = irc('223(b)', '223');
export const IN_PLAN_ROTH = irc('402A(c)(4)', '402A');
export const IN_PLAN_ROTH_KEPT: Authority =
  { kind: 'notice', cite: 'Notice 2010-84', url: 'https://www.irs.gov/pub/irs-drop/n-10-84.pdf', readOn };
/** Converting is of the year in which the money leaves the traditional IRA. */
export const CONVERSION_YEAR = reg('1.408A-4');
/** Not law: what the years ahead bring is taken as stated. */
export const STATED_PLAN: Authority = { kind: 'input', cite: 'What you told me of the years ahead', readOn };
/** The rate is the person's own statement; the law fixes only what it is applied to. */
export const STATED_RATE: Authority = { kind: 'input', cite: 'The tax rate you gave', readOn };

/** Dollar limit of IRA contributions after pay from work, which no contribution exceeds. */
export const IRA_PAY = irc('219(b)(1), 219(f)(1)', '219');
/** On a joint return a spouse's pay may count for the one who earns less. */
export const SPOUSES_PAY = irc('219(c)', '219');
/** Phase-out of the deduction for someone who, or whose spouse, is covered by a plan at work. */
export const IRA_DEDUCTION = irc('219(g)', '219');
/** Roth contributions: what traditional ones leave of the limit, and the phase-out. */
export const ROTH_LIMIT = irc('408A(c)(2), (3)', '408A');
/** Income from a conversion is left out of the income that counts for Roth contributions. */
export const ROTH_MAGI = irc('408A(c)(3)(B)(i)', '408A');
export const LIVED_APART = irc('219(g)(4), 408A(c)(3)(C)', '219');
export const PHASE_OUT_STEP: Authority =
  { kind: 'regulation', cite: 'IRC 219(g)(2)(C); Treas. Reg. 1.408A-3, A-3(b)', url: 'https://www.law.cornell.edu/cfr/text/26/1.408A-3', readOn };
export const PHASE_OUT_LEAST = irc('219(g)(2)(B)', '219');
export const CONTRIBUTION_DEADLINE = irc('219(f)(3), 408A(c)(6)', '219');
/** Open at any income, and for good. */
export const CONVERSION_FOR_GOOD = irc('408A(d)(3), 408A(d)(6)(B)(iii)', '408A');
/** Designated nondeductible contributions, and the choice not to deduct. */
export const NONDEDUCTIBLE = irc('408(o)', '408');
/** Which contributions are the nondeductible ones, where they were made partly after Dec 31 and only a part is deducted. */
export const NONDEDUCTIBLE_CHOICE: Authority =
  { kind: 'form', cite: 'Instructions for Form 8606, line 4', url: 'https://www.irs.gov/forms-pubs/about-form-8606', readOn };
export const EXCESS = irc('4973(a), (b), (f)', '4973');
/** No law: footnotes in which Congress took the backdoor as allowed. */
export const CONFERENCE_REPORT: Authority =
  { kind: 'publication', cite: 'H.R. Rep. 115-466 (2017), footnotes 268, 269, 276 and 277', readOn, settled: false };

export const ANNUAL_ADDITIONS = irc('415(c)', '415');
export const DEFERRAL_LIMIT = irc('402(g)', '402');
export const CATCH_UP = irc('414(v)', '414');
export const ROTH_CATCH_UP = irc('414(v)(7); T.D. 10033', '414');
/** The most pay a plan may count. */
export const PAY_LIMIT = irc('401(a)(17)', '401');
export const ACP_TEST = irc('401(m)', '401');
/** Not law: what this employer's plan allows. */
export const YOUR_PLAN: Authority = { kind: 'plan', cite: 'Your plan’s own rules', readOn };

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
  'contribution.limit': IRA_LIMIT, 'contribution.rothShare': ROTH_LIMIT, 'contribution.rothReduced': ROTH_LIMIT, 'contribution.rothAllowed': ROTH_LIMIT,
  'contribution.deductionShare': IRA_DEDUCTION, 'contribution.deductionReduced': IRA_DEDUCTION, 'contribution.deductible': IRA_DEDUCTION, 'contribution.nondeductible': NONDEDUCTIBLE,
  'contribution.paidIn': IRA_LIMIT, 'contribution.left': IRA_LIMIT, 'contribution.rothLeft': ROTH_LIMIT, 'contribution.backdoor': NONDEDUCTIBLE,
  'contribution.excess': EXCESS, 'contribution.excise': EXCESS,
  'room.limit': ANNUAL_ADDITIONS, 'room.deferralLimit': DEFERRAL_LIMIT, 'room.deferrals': DEFERRAL_LIMIT, 'room.deferralLeft': DEFERRAL_LIMIT,
  'room.employer': ANNUAL_ADDITIONS, 'room.afterTaxPaid': ANNUAL_ADDITIONS, 'room.left': ANNUAL_ADDITIONS,
  'room.catchUp': CATCH_UP, 'room.catchUpPaid': CATCH_UP, 'room.catchUpLeft': CATCH_UP,
};

/** The authority of a line: for `given.*` lines, that of the rule which asks for the fact. */
export function authorityOf(id: LineId): Authority {
  return byLine[id] ?? (id.startsWith('destination.') ? NOTICE_2014_54 : id.startsWith('given.plan') || id === 'given.distributionAmount' ? PLAN_PRO_RATA : ONE_CONTRACT);
}

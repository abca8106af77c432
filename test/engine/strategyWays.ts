import type { CaseFacts, Facts, IraFacts, NoteCode, PlanTerms, Wanted } from '../../src/engine/index.ts';

/** A way to a note that takes a strategy: the facts, the strategy and what was chosen for it, and what the plan allows. */
export class Asked {
  readonly facts: CaseFacts;
  readonly wanted: Wanted;
  readonly terms: PlanTerms;

  constructor(facts: CaseFacts, wanted: Wanted, terms: PlanTerms = {}) {
    this.facts = facts;
    this.wanted = wanted;
    this.terms = terms;
  }
}

const ira: IraFacts = { kind: 'ira', taxYear: 2026, iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' };
const plan: CaseFacts = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', planAfterTaxEarnings: '1000', distributionAmount: '40000' };
const spread: Facts = { kind: 'spread', iraBasis: '2000', iraTotal: '10000', years: 2 };
const ask = (wanted: Wanted, more: Partial<IraFacts> = {}, terms: PlanTerms = {}): Asked => new Asked({ ...ira, ...more }, wanted, terms);
const askPlan = (wanted: Wanted, terms: PlanTerms = {}): Asked => new Asked(plan, wanted, terms);

/** The shortest way to each note of the strategies and of a plan over years. */
export const strategyWays = {
  otherAccount: askPlan('rollInFirst'), planDoesNotAllow: ask('rollInFirst', {}, { acceptsRollIns: false }), amountNeeded: ask('rollInPart'),
  noBasis: ask('rollInFirst', { iraBasis: '0' }), allIsBasis: ask('convertBasisOnly', { iraBasis: '10000' }), mustStayForPayout: ask('rollInFirst', { iraOtherDistributions: '2001' }),
  nothingToConvert: ask('convertBasisOnly', { convertAmount: '0', iraOtherDistributions: '10000' }), yearIsPast: ask('waitForJanuary', { iraYearEnd: '8000' }),
  coverageUnknown: ask('hsaFunding'), hsaUsed: ask({ id: 'hsaFunding', hsaFundedBefore: true }), hsaNotEligible: ask({ id: 'hsaFunding', hsaEligible: false }),
  hsaFull: ask({ id: 'hsaFunding', coverage: 'family', hsaContributed: '9000' }), spouseUnknown: ask('spouseConverts'), notMarried: ask('spouseConverts', { filingStatus: 'single' }),
  spouseNoBetter: ask({ id: 'spouseConverts', spouse: ira }), notKeptApart: new Asked({ ...plan, separateAccount: false }, 'inServiceAfterTax'),
  askYourPlan: ask('rollInFirst'), planRulesFollow: ask('rollInFirst'), growthAfterMove: ask('rollInFirst'), simpleTwoYears: ask('rollInFirst'), onlyBasisLeftAt: ask({ id: 'rollInPart', amount: '1' }),
  qcdRules: ask({ id: 'qcdFirst', amount: '1' }), qcdLess: ask({ id: 'qcdFirst', amount: '1' }), qcdFromRmd: ask('qcdFirst', { rmdAmount: '1' }),
  hsaOnce: ask({ id: 'hsaFunding', coverage: 'selfOnly' }), hsaStayCovered: ask({ id: 'hsaFunding', coverage: 'selfOnly' }), hsaCatchUpLater: ask({ id: 'hsaFunding', coverage: 'selfOnly' }),
  cannotUndo: ask('convertAll'), moreIncome: ask('convertAll'), oneRateForAll: ask('convertAll', { marginalRate: '0.22' }), sameMixture: ask('convertBasisOnly'),
  decemberCounts: ask('waitForJanuary'), nextYearSameValue: ask('waitForJanuary'), nextYearRmd: ask('waitForJanuary', { rmdAmount: '1' }), nextYearLimits: ask('waitForJanuary'), sameRateAssumed: ask('waitForJanuary', { marginalRate: '0.22' }),
  spouseOwnForm: ask({ id: 'spouseConverts', spouse: { ...ira, iraTotal: '2000' } }), spouseInstead: ask({ id: 'spouseConverts', spouse: { ...ira, iraTotal: '2000' } }),
  nothingWithheld: askPlan('allToRoth'), earningsComeAlong: askPlan('inServiceAfterTax'), repeatAfterTax: askPlan('inPlanRoth', { afterTaxContributions: true }),
  inPlanCannotUndo: askPlan('inPlanRoth'), growthStaysPreTax: askPlan('leaveInPlan'),
  fiveYearsIfTaxed: ask('convertAll'), rmdComesFirst: ask('convertAll', { age: 73 }), planRmdMayComeFirst: new Asked({ ...plan, age: 73 }, 'noticeSplit'), preTaxJoinsIra: askPlan('noticeSplit'),
  yearsNeeded: ask('spreadConversion'), spreadConvertsOnly: ask('spreadConversion', { rmdAmount: '1' }), spreadFirstYear: ask({ id: 'spreadConversion', years: 2 }),
  byYearEnd: ask('convertAll'), within60Days: askPlan('allCash'), beforePayout: askPlan('noticeSplit'), noDeadline: askPlan('leaveInPlan'),
  yearsOutOfRange: { ...spread, years: 1 }, growthOutOfRange: { ...spread, growthRate: '5' }, spreadRmd: { ...spread, age: 75 },
  growthAssumed: { ...spread, growthRate: '0.05' }, growthNone: spread, paidInEachYear: { ...spread, newEachYear: '1' }, spreadSameTotal: spread, notAllConverted: { ...spread, convertEachYear: '1' }, rmdMayStart: { ...spread, age: 72 },
  spreadTwoAmounts: { ...spread, convertEachYear: '1', convertTotal: '2' }, spreadRestStays: { ...spread, convertTotal: '2' }, spreadShort: { ...spread, growthRate: '-0.5', convertTotal: '10000' },
} as const satisfies Partial<Record<NoteCode, unknown>>;

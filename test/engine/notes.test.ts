import { compare, evaluate, NOTE_CODES, springContribution } from '../../src/engine/index.ts';
import type { NoteCode, Outcome } from '../../src/engine/index.ts';
import { listFacts, notes } from '../../src/messages/engineWords.en.ts';
import { Asked, strategyWays } from './strategyWays.ts';

const ira = { kind: 'ira', iraBasis: '2000', iraTotal: '10000', convertAmount: '2000' } as const;
const plan = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000' } as const;
const rmd = { kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: 'ira', priorYearEnd: '500000' } as const;
const rmdPlan = { ...rmd, accountType: '401k', employed: false } as const;
const roth = { kind: 'rothDistribution', taxYear: 2026, age: 50, rothOpenedYear: 2010, rothContributions: '1000', distributionAmount: '5000' } as const;
const recent = { ...roth, rothConversions: [{ year: 2024, taxable: '1000', nontaxable: '0' }] } as const;
const planRoth = { kind: 'designatedRoth', taxYear: 2026, age: 50, planRothTotal: '10000', planRothContributions: '6000', planRothFirstYear: 2010, distributionAmount: '5000' } as const;
const sixty = { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'traditionalIra', rollTo: 'traditionalIra', distributionAmount: '10000' } as const;
const partLoan = { ...sixty, rollFrom: 'employerPlan', loanOffset: true, loanOffsetAmount: '3000' } as const;
const form1099 = (event: string, more: object = {}) => ({ kind: 'form1099', event, ...more });
const check = (lines: object, more: object = {}) => ({ kind: 'checkForm8606', lines, ...more });
const years = (...entries: object[]) => ({ kind: 'ledger', entries: entries.map((entry, index) => ({ year: 2019 + index, proof: 'form8606', ...entry })) });
const direct = { preTax: '100', afterTax: '50' };
const extra = { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', taxableIncome: '50000', extraIncome: '10000' } as const;
const gross = { kind: 'incomeTax', taxYear: 2026, filingStatus: 'single', income: '50000', extraIncome: '10000' } as const;
const early = { kind: 'earlyTax', from: '401k', age: 50, taxableAmount: '10000' } as const;
const held = { kind: 'taxFromAccount', leavingAmount: '10000', taxableShare: '0.8', age: 50, marginalRate: '0.22' } as const;
const contribution = { kind: 'contribution', taxYear: 2026, age: 40, filingStatus: 'single', income: '160000', coveredByPlan: true } as const;
const additions = { kind: 'annualAdditions', taxYear: 2026, age: 52, deferrals: '24500', employerContributions: '10000' } as const;
const spring = (taxYear: number, next?: number) => () => springContribution('7000', { kind: 'ira', taxYear, priorBasis: '0', convertAmount: '0' }, { kind: 'ira', convertAmount: '0', ...(next !== undefined && { taxYear: next }) }).second;
const to = (place: string, via: string, amount: string) => ({ to: place, via, amount });

/** The shortest way to each code: facts, or a helper that evaluates them. */
const ways: Readonly<Record<NoteCode, unknown>> = {
  badFacts: null, unknownFact: { ...ira, iraBassis: '1' }, unknownKind: {}, unknownYear: { ...ira, taxYear: 1999 }, missingFacts: { kind: 'ira' },
  amountNegative: { ...ira, iraTotal: '-1' }, amountTooLarge: { ...ira, iraTotal: '9999999999999' }, amountTooPrecise: { ...ira, iraTotal: '1.001' },
  amountUnreadable: { ...ira, iraTotal: '1,000' }, rateOutOfRange: { ...ira, marginalRate: '22' }, dayUnreadable: { ...rmd, birthDate: '1950-02-30' },
  convertMoreThanPool: { ...ira, convertAmount: '10001' }, lateMoreThanNew: { ...ira, lateNondeductible: '2001' }, leavesMoreThanPreTax: { ...ira, rolloverToPlan: '8001' },
  partsDoNotSum: { ...ira, priorBasis: '2001' }, ageBelowQcd: { ...ira, qcdAmount: '1', age: 60 }, qcdOverCap: { ...ira, iraTotal: '500000', qcdAmount: '200000', taxYear: 2026 },
  hsaFundingOverLimit: { ...ira, iraTotal: '500000', hsaFundingAmount: '20000', taxYear: 2026 },
  distributionMoreThanBalance: { ...plan, distributionAmount: '100001' },
  destinationsMoreThanDistribution: { ...plan, destinations: [to('rothIra', 'direct', '40001')] }, preTaxOrderDoesNotFit: { ...plan, preTaxOrder: [0] },
  rmdInPlan: { ...plan, rmdAmount: '1' }, pre1987Beyond: { ...plan, planPre1987Basis: '1' }, separateAccountNotPension: { ...plan, planType: 'pension', separateAccount: true },
  estimate: ira, yearEndUsed: { ...ira, iraYearEnd: '8000' }, assumesNone: ira, shareFromPercent: { kind: 'ira', iraAfterTaxPct: '0.6', convertAmount: '8000' },
  formStops: { ...ira, convertAmount: '0' }, ratioCapped: { ...ira, iraBasis: '12000' }, nothingLeft: { ...ira, convertAmount: 'all' }, basisCarriesForward: ira,
  lateContribution: { ...ira, lateNondeductible: '1' }, contributionOverLimit: { ...ira, iraBasis: '9000', newNondeductible: '9000', taxYear: 2026 },
  rmdFirst: { ...ira, rmdAmount: '1' }, qcdAge: { ...ira, qcdAmount: '1', age: 70 }, rollInMustBeAccepted: { ...ira, rolloverToPlan: '1' }, withheldNotConverted: { ...ira, withheld: '1' },
  checkWhatLeft: { kind: 'ira', iraBasis: '5000', iraYearEnd: '1000', rolloverToPlan: '3000', convertAmount: '1000' },
  assumesSeparateAccount: { kind: 'plan', planAfterTaxBasis: '30000', planAfterTaxEarnings: '10000', distributionAmount: 'all' },
  assumesWholeAccount: { ...plan, separateAccount: undefined }, separateAccountDecides: { ...plan, separateAccount: undefined, planAfterTaxEarnings: '1000' },
  planLoss: { ...plan, planAfterTaxBasis: '100001' },
  pre1987First: { ...plan, planPre1987Basis: '40000' }, rothLeftOut: { ...plan, planRothTotal: '1' }, governmentalOnly: { ...plan, planType: '457b' },
  withholdingReplace: { ...plan, destinations: [to('traditionalIra', '60day', '1')] }, rothTakesPreTaxFirst: { ...plan, destinations: [to('rothIra', 'direct', '16000')] },
  choiceBeforeRollover: { ...plan, destinations: [to('traditionalIra', 'direct', 'preTax'), to('rothIra', 'direct', 'rest')] },
  afterTaxJoinsIra: { ...plan, destinations: [to('traditionalIra', 'direct', 'rest')] }, afterTaxNeedsDirect: { ...plan, destinations: [to('employerPlan', '60day', 'rest')] },
  earlyAdditionalTax: { ...plan, age: 40 }, federalOnly: { ...plan, marginalRate: '0.22' },
  rmdTooYoung: { ...rmd, birthYear: 1960 }, rmdYearTooEarly: { ...rmd, taxYear: 2022 }, rmdNotFromRothIra: { ...rmd, accountType: 'rothIra' }, rmdNotFromPlanRoth: { ...rmd, accountType: 'planRoth' },
  rmdOtherTable: { ...rmd, spouseMuchYounger: true }, rmdPutOffOtherYear: { ...rmd, firstPutOff: true, firstYearBalance: '1' }, ageDoesNotFit: { ...rmd, age: 40 }, birthDatesDisagree: { ...rmd, birthDate: '1950-02-28' },
  retirementDoesNotFit: { ...rmd, accountType: '401k', employed: true, retirementYear: 2020 }, qcdNotFromPlan: { ...rmd, accountType: '401k', qcdAmount: '1' },
  rmdTwoInOneYear: { ...rmd, birthYear: 1952, firstPutOff: true, firstYearBalance: '1' }, rmdMayWait: { ...rmd, birthYear: 1953 }, rmdBegan: rmd, rmdBeganEarlier: { ...rmd, birthYear: 1940 }, rmdAgeUnsettled: { ...rmd, birthYear: 1959, taxYear: 2033 },
  rmdStillWorking: { ...rmd, accountType: '401k', employed: true, fivePercentOwner: false }, rmdOwnerMayNotWait: { ...rmd, accountType: '401k', employed: true, fivePercentOwner: true }, rmdIraMayNotWait: { ...rmd, employed: true },
  rmdBeforeConversion: rmd, rmdIrasTogether: rmd, rmd403bTogether: { ...rmd, accountType: '403b', employed: false }, rmdPlanAlone: { ...rmd, accountType: '401k', employed: false }, rmdIfMissed: rmd, rmdMoreThanDue: { ...rmd, alreadyTaken: '200000' },
  rmdAssumesFirstTaken: { ...rmd, birthYear: 1952 }, rmdAssumesLeft: { ...rmd, accountType: '401k', employed: false }, rmdAssumesOwn: rmd, rmdAssumesTable: rmd, rmdIraAfterTax: { ...rmd, afterTaxAmount: '1' }, rmdPayoutSplit: { ...rmd, distributionAmount: '30000' }, rmdAssumesNoAfterTax: { ...rmdPlan, distributionAmount: '30000' },
  rmdAfterTaxFirst: { ...rmdPlan, afterTaxAmount: '1' }, rmdAssumesJustDue: { ...rmdPlan, afterTaxAmount: '1' }, qcdCapUnknown: { ...rmd, taxYear: 2030, qcdAmount: '1' },
  rothYearsDisagree: { ...roth, rothOpenedYear: 2027 }, rothConversionLater: { ...roth, rothConversions: [{ year: 2027, taxable: '1', nontaxable: '0' }] }, rothYearTooEarly: { ...roth, rothOpenedYear: 1997 },
  planRothNeedsDirect: { ...planRoth, rolloverTo: 'employerPlanRoth', rolloverVia: '60day' },
  rothQualified: { ...roth, age: 60 }, rothClockRunning: { ...roth, rothOpenedYear: 2024, age: 60 }, rothAgeWaiting: roth, rothClockAndAge: { ...roth, rothOpenedYear: 2024 }, rothClockNotNeeded: { ...roth, rothOpenedYear: undefined, distributionAmount: '1' },
  rothClocks: recent, rothRecapture: recent, rothOrder: roth, rothOtherExceptions: roth, rothFirstHome: { ...roth, firstHomeAmount: '1' }, rothFirstHomeCapped: { ...roth, firstHomeAmount: '2', firstHomeUsed: '9999' },
  rothRolledInQualified: { ...roth, rothRolledIn: [{ qualified: true, contributions: '1', earnings: '1' }] }, rothRolledInSplit: { ...roth, rothRolledIn: [{ qualified: false, contributions: '1', earnings: '1' }] },
  rothLoss: { ...roth, rothTotal: '9000', rothContributions: '9001' }, rothInherited: { ...roth, afterDeath: true }, rothAssumesYear: roth,
  planRothQualified: { ...planRoth, age: 60 }, planRothClockRunning: { ...planRoth, age: 60, planRothFirstYear: 2024 }, planRothAgeWaiting: planRoth, planRothClockAndAge: { ...planRoth, planRothFirstYear: 2024 }, planRothShare: planRoth,
  planRothIntoRothIra: { ...planRoth, rolloverTo: 'rothIra' }, planRothIntoRothIraQualified: { ...planRoth, age: 60, rolloverTo: 'rothIra' }, planRothStartsClock: { ...planRoth, rolloverTo: 'rothIra' }, planRothRothIraClock: { ...planRoth, rolloverTo: 'rothIra', rothOpenedYear: 2020 },
  planRothClockCarried: { ...planRoth, rolloverTo: 'employerPlanRoth' }, planRothClockNotCarried: { ...planRoth, rolloverTo: 'employerPlanRoth', rolloverVia: '60day', rolloverAmount: '1' }, planRothTaxableFirst: { ...planRoth, rolloverTo: 'rothIra', rolloverAmount: '1' },
  planRothWithheld: planRoth, planRothInPlan: { ...planRoth, recentInPlanRollover: true }, planRothOtherExceptions: planRoth,
  sixtyDaysOver: { ...sixty, today: '2026-03-17' }, onceAYear: { ...sixty, lastRolloverReceivedOn: '2025-01-16' }, onceAYearUnclear: { ...sixty, lastRolloverReceivedOn: '2026-01-16' }, rolledBeforeReceived: { ...sixty, rolledOn: '2026-01-14' },
  rothStaysRoth: { ...sixty, rollFrom: 'rothIra', rollTo: 'employerPlan' }, iraNotToPlanRoth: { ...sixty, rollTo: 'employerPlanRoth' }, planRothNotFromPlan: { ...sixty, rollFrom: 'employerPlan', rollTo: 'employerPlanRoth' },
  inheritedNotRolled: { ...sixty, inherited: true }, moreThanMayRoll: { ...sixty, rolloverAmount: '10001' }, loanOffsetOnlyPlan: { ...sixty, loanOffset: true }, loanOffsetCashOver: { ...partLoan, today: '2026-03-17' }, loanOffsetCash: partLoan,
  sixtyDaysUntil: sixty, sixtyDaysMet: { ...sixty, rolledOn: '2026-03-16' }, loanOffsetDeadline: { ...sixty, rollFrom: 'employerPlan', loanOffset: true }, onceAYearAssumed: sixty, onceAYearMet: { ...sixty, lastRolloverReceivedOn: '2025-01-15' },
  onceAYearNotCounted: { ...sixty, rollTo: 'rothIra' }, sixtyDayReplace: { ...sixty, withheld: '1' }, sixtyDayKept: { ...sixty, rolloverAmount: '1' }, sixtyDayTaxed: { ...sixty, rollFrom: 'employerPlan', rollTo: 'rothIra' }, sixtyDayConversion: { ...sixty, rollTo: 'rothIra' }, sixtyDayRmd: { ...sixty, rmdAmount: '1' },
  sixtyDayAfterTaxStays: { ...sixty, rollFrom: 'employerPlan', rollTo: 'employerPlan', afterTaxAmount: '1' }, sixtyDayPlanMustAccept: { ...sixty, rollTo: 'employerPlan' }, sixtyDayNoAfterTax: { ...sixty, rollFrom: 'employerPlan' }, sixtyDayFifthWithheld: { ...sixty, rollFrom: 'employerPlan' }, sixtyDayPreTaxAssumed: { ...sixty, rollTo: 'employerPlan' }, sixtyDayPreTaxOnly: { ...sixty, rollTo: 'employerPlan', iraPreTax: '1' }, sixtyDayNoneWithheld: sixty, sixtyDaySameProperty: sixty,

  form1099UnknownEvent: form1099('hsaFunding'),
  form1099WrongYear: form1099('recharacterization', { amount: '1', taxYear: 2026, contributionFor: 2023 }),
  form1099Code: form1099('planToRothDirect', direct), form1099CodeOr: form1099('qcd', { amount: '1', age: 75, taxYear: 2025 }), form1099CodeByAge: form1099('iraConversion', { amount: '1' }),
  form1099CodeByYear: form1099('recharacterization', { amount: '1' }), form1099TwoForms: form1099('planSplit', direct), form1099IraBox: form1099('iraToPlan', { amount: '1' }),
  form1099NotDetermined: form1099('iraConversion', { amount: '1' }), form1099RothYear: form1099('designatedRothDirect', { contributions: '1', earnings: '1', rothFirstYear: 2020 }),
  form1099EligibleRollover: form1099('planCash', { preTax: '1000', afterTax: '0' }), form1099SmallPayout: form1099('planCash', direct),
  form1099Qualified: form1099('designatedRothCash', { contributions: '1', earnings: '1', reason: 'death', rothFirstYear: 2010, taxYear: 2026 }), form1099LoanOffset: form1099('loanOffset', direct), form1099Nonqualified: form1099('designatedRothCash', { contributions: '1', earnings: '1' }), form1099InPlanLater: form1099('inPlanRoth', direct),
  form1099ReturnedYear: form1099('contributionReturned', { contributions: '1', earnings: '1' }), form1099RothBox2a: form1099('rothIraDistribution', { amount: '1' }),
  form5498Rollover: form1099('planToRothDirect', direct), form5498Conversion: form1099('iraConversion', { amount: '1' }), form5498Recharacterized: form1099('recharacterization', { amount: '1' }),
  form5498None: form1099('inPlanRoth', direct), form1040Plan: form1099('planCash', direct), form1040Ira: form1099('iraToPlan', { amount: '1' }),
  form8606ForConversion: form1099('iraConversion', { amount: '1' }), form8606LineTwo: form1099('planToTraditionalDirect', direct), form8606NotForPlan: form1099('planToRothDirect', direct),
  form8606NotInPool: form1099('iraToPlan', { amount: '1' }), form8606PartThree: form1099('rothIraDistribution', { amount: '1' }),
  form1099Agrees: form1099('planToRothDirect', { ...direct, heldBox1: '150' }), form1099Box1Differs: form1099('planToRothDirect', { ...direct, heldBox1: '151' }),
  form1099TaxedTooMuch: form1099('planToRothDirect', { ...direct, heldBox2a: '150' }), form1099TaxedTooLittle: form1099('planToRothDirect', { ...direct, heldBox2a: '0' }),
  form1099Box2aNotTaxed: form1099('iraConversion', { amount: '10', heldBox2a: '0' }), form1099Box4Differs: form1099('planToRothDirect', { ...direct, heldBox4: '1' }),
  form1099MoreWithheld: form1099('planCash', { preTax: '1000', afterTax: '0', heldBox4: '300' }), form1099Box5Less: form1099('planToRothDirect', { ...direct, heldBox5: '0' }),
  form1099Box5More: form1099('planToRothDirect', { ...direct, heldBox5: '51' }), form1099CodeDiffers: form1099('planToRothDirect', { ...direct, heldCode: '1' }), form1099EarlyCode: form1099('planToRothDirect', { ...direct, heldCode: '1' }),

  check8606Wrong: check({ 1: '1', 2: '2', 3: '4' }), check8606Fact: check({ 2: '2' }, { priorBasis: '3' }), check8606Line4: check({ 1: '2', 4: '0' }, { lateNondeductible: '1' }),
  check8606Line6: check({ 6: '50', 8: '50' }, { iraYearEnd: '0' }), check8606OverBasis: check({ 3: '6500', 5: '6500', 9: '6501', 8: '6501', 10: '1.000', 11: '6501' }),
  check8606Negative: check({ 3: '6500', 13: '6501', 14: '-1' }), check8606Line10Places: check({ 5: '2000', 9: '15000', 10: '.13' }), check8606Line10Rounding: check({ 5: '1000', 9: '6000', 10: '.166' }),
  check8606Line10Cap: check({ 5: '2000', 9: '1000', 10: '2.000' }), check8606Line10Wrong: check({ 5: '2000', 9: '15000', 10: '.500' }),
  check8606Follows: check({ 1: '1', 2: '2', 3: '4', 5: '4' }), check8606Line10Follows: check({ 5: '20', 6: '50', 8: '50', 9: '100', 10: '.200' }, { iraYearEnd: '0' }),
  check8606Line6Same: check({ 6: '50', 8: '50' }), check8606Blank: check({ 1: '1', 3: '4' }), check8606WholeDollars: check({ 5: '2000', 9: '15000', 10: '.133', 8: '1001', 11: '134' }),
  check8606TaxedTooMuch: check({ 16: '50', 17: '20', 18: '40' }), check8606TaxedTooLittle: check({ 16: '50', 17: '20', 18: '20' }), check8606IfSent: check({ 1: '1', 2: '2', 3: '4' }),

  ledgerYearOrder: years({}, { year: 2019 }), ledgerLateMoreThanPaid: years({ nondeductible: '1', late: '2' }), ledgerNeedsYearEnd: years({ nondeductible: '10', converted: '5' }),
  ledgerNontaxableMoreThanOut: years({ nondeductible: '10', converted: '5', nontaxable: '6' }), ledgerNontaxableMoreThanBasis: years({ nondeductible: '3', converted: '5', nontaxable: '4' }),
  ledgerNeedsForm: years({ nondeductible: '1', proof: 'form5498and1040' }), ledgerNeeds1040: years({ nondeductible: '1', proof: 'form5498' }), ledgerNeeds1099R: { kind: 'ledger', entries: [{ year: 2020, rolledIn: '1' }] }, ledgerNeeds5498: years({ nondeductible: '1', proof: 'memory' }),
  ledgerPayoutUsed: years({ nondeductible: '10', converted: '5', yearEnd: '15' }), ledgerFormDiffers: years({ nondeductible: '100', converted: '50', yearEnd: '150', nontaxable: '50' }),
  ledgerStartsEmpty: years({}), ledgerMemoryApart: years({ nondeductible: '1', proof: 'memory' }), ledgerSentLate: years({ nondeductible: '1', proof: 'form5498' }),
  ledgerPenalty: years({ nondeductible: '1', proof: 'form5498' }), ledgerOverstated: years({ nondeductible: '1', proof: 'form5498' }), ledgerKeep: years({}),
  spouseNotOnReturn: { ...extra, spouseAge: 60 }, taxableMoreThanIncome: { ...extra, income: '1' }, earlyMoreThanExtra: { ...extra, age: 50, earlyAmount: '10001' },
  stateHasNoTax: { ...extra, state: 'TX', stateRate: '0.05' }, taxMoreThanAccount: { ...held, marginalRate: '1', taxableShare: '1' }, shareDoesNotFit: { ...held, taxableAmount: '1' },
  separatedAgeDoesNotFit: { ...early, separatedAge: 55 }, simpleYearsOnlySimple: { ...early, simpleFirstTwoYears: true }, rolledInOnly457b: { ...early, rolledInAmount: '1' },
  exceptionNotComputed: { ...early, exception: 'domesticAbuse' },
  standardDeductionTaken: gross, assumesUnder65: gross, turns65: { ...gross, age: 64 }, taxableIncomeUsed: { ...extra, income: '66100' }, taxableIncomeZero: { ...extra, taxableIncome: '0' },
  bracketsOnly: extra, bracketsUsed: { ...held, taxYear: 2026, filingStatus: 'single', taxableIncome: '50000' }, oneRate: held,
  seniorDeductionLeftOut: { ...extra, age: 70 }, irmaaLater: extra, acaCredit: extra, socialSecurityTaxed: extra, niitLifted: extra,
  stateNoTax: { ...extra, state: 'TX' }, stateMassachusetts: { ...extra, state: 'MA' }, stateNewJersey: { ...extra, state: 'NJ' }, statePennsylvania: { ...extra, state: 'PA' },
  stateIllinois: { ...extra, state: 'IL' }, stateMississippi: { ...extra, state: 'MS' }, stateIowa: { ...extra, state: 'IA' }, stateCalifornia: { ...extra, state: 'CA' }, stateCheck: { ...extra, state: 'NY' },
  earlyOver: { ...early, age: 60 }, earlyAt59: { ...early, age: 59 }, earlyNotConversion: early, earlyExceptions: early,
  earlyRuleOf55: { ...early, age: 56, separatedAge: 55 }, earlyPublicSafety: { ...early, publicSafety: true, separatedAge: 50 }, earlyLostInIra: { ...early, age: 56, separatedAge: 55 },
  earlyRuleOf55NotIra: { ...early, from: 'ira', age: 56, separatedAge: 55 }, earlyAskSeparated: { ...early, age: 56 }, earlySeparatedYear: { ...early, age: 56, separatedAge: 54 },
  early457bOwn: { ...early, from: '457b' }, early457bAssumesNone: { ...early, from: '457b' }, early457bRolledIn: { ...early, from: '457b', rolledInAmount: '1' },
  early457bRolledInLeft: { ...early, from: '457b', rolledInAmount: '1', age: 56, separatedAge: 55 },
  earlySimple: { ...early, from: 'simpleIra', simpleFirstTwoYears: true }, earlyException: { ...early, exception: 'disability' }, earlyExceptionLimit: { ...early, exception: 'emergency' },
  earlyExceptionIraOnly: { ...early, exception: 'firstHome' }, earlyExceptionPlanOnly: { ...early, from: 'ira', exception: 'qdro' }, earlyPaymentsAfterLeaving: { ...early, exception: 'equalPayments' },
  heldBackIsPaidOut: held, heldBackReplace: held, heldBackNoException: held, heldBackIraOnly: held,
  contributionExcess: { ...contribution, alreadyContributed: '7501' }, backdoorNotNeeded: { ...contribution, income: '100000' }, backdoorPartly: contribution,
  backdoorNeeded: { ...contribution, income: '200000' }, contributionLimitReached: { ...contribution, alreadyContributed: '7500' }, needsPay: { ...contribution, compensation: '0' },
  backdoorPool: contribution, backdoorPayIn: contribution, backdoorConvert: contribution, backdoorEarnings: contribution, backdoorDeadline: contribution, backdoorNoWait: contribution,
  deductOrNot: { ...contribution, coveredByPlan: false }, whichNotDeducted: { ...contribution, income: '85000' }, coverageDecides: { ...contribution, coveredByPlan: undefined }, livedApartAsSingle: { ...contribution, filingStatus: 'marriedSeparate', livedApart: true },
  incomeWithoutConversion: contribution, assumesPay: contribution, spousesPay: { ...contribution, filingStatus: 'marriedJoint', compensation: '1' }, assumesTraditional: { ...contribution, alreadyContributed: '1' },
  limitsNotPublished: spring(2026), yearsDoNotFollow: spring(2025, 2027),
  planTakesNoAfterTax: { ...additions, planAllowsAfterTax: false }, planLetsNothingOut: { ...additions, planAllowsInService: false, planAllowsInPlanRoth: false },
  notAnnualAdditions: { ...additions, planType: '457b' }, deferralsOverLimit: { ...additions, deferrals: '32501' }, deferralsOverPay: { ...additions, compensation: '24499' },
  planDecidesMega: additions, additionsOverLimit: { ...additions, employerContributions: '50000' }, additionsFull: { ...additions, employerContributions: '47500' }, acpTest: additions,
  earningsBeforeRoth: additions, assumesOnePlan: additions, payLimit: { ...additions, compensation: '400000' }, catchUpMustBeRoth: { ...additions, priorYearWages: '150001' },
  catchUpWagesDecide: additions, catchUpNeedsAge: { ...additions, age: undefined },
  nothingToSplit: new Asked({ ...plan, planAfterTaxBasis: '0' }, 'noticeSplit'), noPreTaxToMove: new Asked({ ...ira, iraBasis: '10000' }, 'rollInFirst'), yearIsOver: new Asked({ ...ira, iraYearEnd: '8000' }, 'convertAll'),
  ...strategyWays,
};

function codesOf(outcome: Outcome): { code: NoteCode; values: Readonly<Record<string, string>>; facts: readonly string[] }[] {
  if (outcome.status === 'refused') return [outcome.note];
  return outcome.status === 'figures' ? [...outcome.notes] : [...outcome.notes, ...outcome.low.notes, ...outcome.high.notes];
}

function given(facts: unknown): ReturnType<typeof codesOf> {
  if (facts instanceof Asked) return compare(facts.facts, [facts.wanted], facts.terms).rows.flatMap((row) => (row.status === 'closed' ? [row.because] : [...row.cautions, row.deadline]));
  return codesOf(typeof facts === 'function' ? (facts as () => Outcome)() : evaluate(facts));
}

test.each(NOTE_CODES)('%s can be given, and its words hold no gap', (code) => {
  const note = given(ways[code]).find((each) => each.code === code);
  expect(note).toBeDefined();
  const words = notes[code]({ ...note?.values, facts: listFacts(note?.facts ?? []) });
  expect(words).not.toMatch(/undefined|NaN|\$\$|\$(?!\d)|""/);
  expect(words).toMatch(/^[A-Z$].*[.?]$/);
});

/** Syllables as the usual rule of thumb counts them: groups of vowels, less a silent e. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  return Math.max(1, bare.replace(/(?<=[^aeiouyl])e$|(?<=[^td])ed$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch reading ease: 60 and more is plain English. */
function readingEase(text: string): number {
  const sentences = text.split(/[.?:](?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (count / words.length);
}

test('notes and refusals are plain English: reading ease of 60 or more together, and none below 45', () => {
  const texts = NOTE_CODES.map((code) => {
    const note = given(ways[code]).find((each) => each.code === code);
    return notes[code]({ ...note?.values, facts: listFacts(note?.facts ?? []) });
  });
  expect(readingEase(texts.join(' '))).toBeGreaterThanOrEqual(60);
  // A list of names that a program is to write is not prose.
  const hard = texts.map((text) => text.replace(/(?:"\w+", )+"\w+"/, 'these')).filter((text) => readingEase(text) < 45);
  expect(hard).toEqual([]);
});

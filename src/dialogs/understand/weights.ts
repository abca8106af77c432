import type { Concept } from './concept.ts';

/** What part an amount plays in its clause. Roles marked "aside" are understood so that they are not taken for something else. */
export type Role =
  | 'iraBalance' | 'iraYearEnd' | 'sep' | 'simple' | 'basis' | 'preTax' | 'newNondeductible' | 'convert' | 'distribution' | 'rmd' | 'qcd' | 'hfd' | 'withheld' | 'rollIn'
  | 'planBalance' | 'afterTax' | 'earnings' | 'rothPlan' | 'match' | 'cash' | 'direct' | 'pre1987' | 'post1986' | 'loan' | 'income' | 'nextYear' | 'leftIn'
  | 'taxAmount' | 'aside';

/** How much a concept speaks for a role. */
export type Weights = Readonly<Partial<Record<Concept, readonly (readonly [Role, number])[]>>>;

const COMMON: Weights = {
  rmd: [['rmd', 2]], qcd: [['qcd', 2.1]], hfd: [['hfd', 2]], withhold: [['withheld', 1.9]], income: [['income', 1.7]], salary: [['income', 1.5]], limit: [['aside', 1.9]], loan: [['loan', 2]], companyStock: [['aside', 1.9]],
  inherited: [['aside', 1.9]], tax: [['taxAmount', 0.8]], taxable: [['taxAmount', 0.8]], penalty: [['taxAmount', 1.2]], bank: [['aside', 1.2]], hsa: [['aside', 1.1]], pre1987: [['pre1987', 2.3]], post1986: [['post1986', 2.3]],
  nextYear: [['nextYear', 1.9]], fees: [['aside', 2]], otherMoney: [['aside', 1.6]], leaveIn: [['leftIn', 1.9]], perPaycheck: [['aside', 1.2]],
};

/** When the message is about the IRA. */
export const IRA: Weights = {
  ...COMMON,
  ira: [['iraBalance', 1]], rolloverIra: [['iraBalance', 1.3]], newIra: [['iraBalance', 1]], sepIra: [['sep', 1.4]], simpleIra: [['simple', 1.4]],
  total: [['iraBalance', 0.9]], value: [['iraBalance', 0.8]], custodian: [['iraBalance', 0.5]], balance: [['iraBalance', 0.7]], account: [['iraBalance', 0.5]], aggregate: [['iraBalance', 0.9]], other: [['iraBalance', 0.3]], now: [['iraBalance', 0.4]],
  basis: [['basis', 1.9]], nondeductible: [['basis', 1.7]], afterTax: [['basis', 1.7]], form8606: [['basis', 0.6]], contribution: [['basis', 0.5], ['newNondeductible', 0.4]], carryForward: [['basis', 0.7]],
  preTax: [['preTax', 1.8]], regular: [['preTax', 0.4]], rest: [['preTax', 0.3], ['iraBalance', 0.2]],
  contribute: [['newNondeductible', 1.4]], backdoor: [['newNondeductible', 1.2]], recharacterize: [['newNondeductible', 1]], thisYear: [['newNondeductible', 0.55]],
  convert: [['convert', 1.8]], move: [['convert', 0.9]], rollover: [['convert', 0.5]], rolloverNoun: [['iraBalance', 0.8]],
  distribute: [['distribution', 1.5]], take: [['distribution', 1.2]], want: [['convert', 0.8]], isolate: [['rollIn', 2]],
  plan: [['planBalance', 0.9]], '401k': [['planBalance', 1.2]], '403b': [['planBalance', 1.2]], '457b': [['planBalance', 1.2]], tsp: [['planBalance', 1.2]], oldPlan: [['planBalance', 1]], newPlan: [['planBalance', 1]], pension: [['planBalance', 1]],
  roth: [['aside', 0.9]], rothIra: [['aside', 1.2]], rothPlan: [['aside', 1.4]], earnings: [['aside', 1]], yearEnd: [['iraYearEnd', 1.3]], afterConverting: [['iraYearEnd', 1.6]],
};

/** When the message is about the workplace plan. */
export const PLAN: Weights = {
  ...COMMON,
  plan: [['planBalance', 1]], '401k': [['planBalance', 1.1]], '403b': [['planBalance', 1.1]], '457b': [['planBalance', 1.1]], tsp: [['planBalance', 1.1]], pension: [['planBalance', 1]], oldPlan: [['planBalance', 1.1]], newPlan: [['planBalance', 0.9]], soloPlan: [['planBalance', 0.9]],
  total: [['planBalance', 1]], value: [['planBalance', 0.8]], balance: [['planBalance', 0.7]], account: [['planBalance', 0.4]], ira: [['iraBalance', 0.9]],
  afterTax: [['afterTax', 1.8]], nondeductible: [['afterTax', 1.1]], basis: [['afterTax', 1.6]], contribution: [['afterTax', 1]], contribute: [['afterTax', 1]],
  earnings: [['earnings', 2.4]], preTax: [['preTax', 1.8]], regular: [['preTax', 1.2]], rest: [['preTax', 0.3]],
  rothPlan: [['rothPlan', 2]], roth: [['rothPlan', 0.8]], match: [['match', 1.7]],
  distribute: [['distribution', 1.5]], rollover: [['distribution', 1.2]], move: [['distribution', 1.2]], inService: [['distribution', 0.9]], convert: [['distribution', 1.3]], inPlan: [['distribution', 1.5]], want: [['distribution', 0.8]], take: [['distribution', 1.3]],
  cash: [['cash', 1.7]], toMe: [['cash', 1.9]], keep: [['cash', 0.9]], leaveBehind: [['leftIn', 1.7]], sentMe: [['distribution', 1.4]], check: [['cash', 0.4], ['distribution', 0.3]], direct: [['direct', 1.6]],
  rolloverIra: [['iraBalance', 1.1]], sepIra: [['sep', 1.2]], simpleIra: [['simple', 1.2]], nontaxable: [['afterTax', 1.2]],
};

/** Concepts said by verbs: the amount follows them. */
export const VERBS: ReadonlySet<Concept> = new Set<Concept>(['convert', 'distribute', 'move', 'rollover', 'contribute', 'keep', 'cash', 'withhold', 'isolate', 'income', 'leaveIn', 'recharacterize', 'want', 'take', 'sentMe', 'salary', 'leaveBehind']);

/** Accounts: named as the place money goes to they say nothing about what that account holds. */
export const ACCOUNTS: ReadonlySet<Concept> = new Set<Concept>(['ira', 'rothIra', 'roth', 'sepIra', 'simpleIra', 'rolloverIra', 'newIra', 'plan', '401k', '403b', '457b', 'tsp', 'pension', 'newPlan', 'oldPlan', 'soloPlan', 'rothPlan', 'bank', 'hsa']);
export const PLANS: readonly Concept[] = ['plan', '401k', '403b', '457b', 'tsp', 'newPlan', 'oldPlan', 'soloPlan'];

/** Further concepts that say something about an amount. All others, such as "and" or "can I", are only words between. */
const ALSO: readonly Concept[] = ['bracket', 'lastYear', 'thisYear', 'only', 'everything', 'unsureParts', 'includes', 'ownBucket', 'custodian', 'separate', 'each', 'perYear', 'wholePayout', 'state'];
const TELLING: ReadonlySet<Concept> = new Set<Concept>([...(Object.keys(IRA) as Concept[]), ...(Object.keys(PLAN) as Concept[]), ...ALSO]);

/** Whether a phrase says something about amounts. */
export function isTelling(concepts: ReadonlySet<Concept>): boolean {
  for (const concept of concepts) if (TELLING.has(concept)) return true;
  return false;
}

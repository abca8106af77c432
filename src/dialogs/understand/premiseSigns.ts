import type { Concept } from './concept.ts';
import type { Premise } from './premises.ts';
import type { Sign } from './sign.ts';

const AFTER_TAX: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'notTaxed'];
const MOVES: readonly Concept[] = ['convert', 'move', 'rollover', 'distribute', 'partial'];
const PLANS: readonly Concept[] = ['plan', '401k', '403b', '457b', 'tsp', 'pension', 'oldPlan', 'newPlan', 'rothPlan'];
const ROTHS: readonly Concept[] = ['roth', 'rothIra'];
const INTO_PLAN: readonly Concept[] = ['isolate', 'acceptsRollIn'];

/** What shows each belief: signs that add up to 1 or more. `of` is the account the belief is about. */
export const BELIEFS: Readonly<Record<Premise, { readonly of?: 'ira' | 'plan'; readonly signs: readonly Sign[] }>> = {
  onlyAfterTaxFromIra: { of: 'ira', signs: [
    { weight: 1, any: ['only'], near: AFTER_TAX, within: 5, along: MOVES, without: INTO_PLAN, negatedToo: true },
    { weight: 0.6, any: ['convert'], near: AFTER_TAX, within: 2, without: INTO_PLAN }, { weight: 0.5, any: ['taxFree', 'leaveIn', 'canI'] },
  ] },
  onlyThisAccountCounts: { of: 'ira', signs: [
    { weight: 1, any: ['newIra', 'oneOf'], along: ['rolloverIra', 'sepIra', 'simpleIra', 'other'], near: ['convert', 'only'], within: 8 },
    { weight: 1, any: ['only'], near: ['counts', 'account'], within: 4, along: ['convert', 'newIra'] },
  ] },
  planCountsInPool: { of: 'ira', signs: [{ weight: 1, any: PLANS, near: ['counts', 'aggregate', 'proRata'], within: 7, without: INTO_PLAN }] },
  rothCountsInPool: { of: 'ira', signs: [{ weight: 1, any: ['rothIra', 'roth'], near: ['counts', 'aggregate'], within: 5, without: ['backdoor'] }] },
  inheritedCountsInPool: { signs: [{ weight: 1, any: ['inherited'], near: ['counts', 'aggregate', 'proRata', 'formLine'], within: 9 }] },
  spousePooled: { of: 'ira', signs: [
    { weight: 1, any: ['spouse', 'couple'], near: ['counts', 'aggregate', 'total', 'proRata'], within: 9 },
    { weight: 1, any: ['jointly'], along: ['convert', 'form8606', 'proRata', 'total'], near: ['form8606', 'proRata', 'total', 'counts'], within: 9 },
  ] },
  todayInsteadOfDec31: { of: 'ira', signs: [{ weight: 1, any: ['valueAtConversion'], along: ['convert', 'formLine', 'howMuch', 'ira', 'basis'] }] },
  rothAfterTaxRestCash: { of: 'plan', signs: [
    { weight: 0.5, any: AFTER_TAX, near: ROTHS, within: 9 }, { weight: 0.5, any: ['preTax', 'rest'], near: ['cash', 'toMe'], within: 8 },
  ] },
  onlyAfterTaxFromPlan: { of: 'plan', signs: [{ weight: 1, any: ['only'], near: AFTER_TAX, within: 6, along: MOVES, without: ['separate', 'pre1987'], negatedToo: true }, { weight: 1, any: ['order'], near: AFTER_TAX, within: 4, along: ['partial', 'distribute', 'inService'], without: ['pre1987', 'separate'] }] },
  undoConversion: { signs: [{ weight: 1, any: ['undo', 'recharacterize'], near: ['convert', 'inPlan'], within: 7, without: ['backdoor'] }, { weight: -1, any: ['convert'], near: ['recharacterize'], along: ['contribute', 'contribution'] }] },
  limitApplies: { signs: [{ weight: 1, any: ['limit'], along: ['convert', 'rollover'], near: ['convert', 'rollover', 'move', 'isolate'], within: 12, without: ['mega', 'backdoor', 'income'] }] },
  incomeLimitApplies: { signs: [{ weight: 1, any: ['income'], near: ['limit', 'roth', 'rothIra'], within: 6, along: ['rollover', 'move', 'afterTax'], without: ['backdoor', 'contribute', 'recharacterize', 'nondeductible'] }] },
  basisIntoPlan: { of: 'ira', signs: [{ weight: 1, any: ['everything', 'includes', 'wholePayout'], near: INTO_PLAN, within: 9 }, { weight: 1, any: AFTER_TAX, near: INTO_PLAN, within: 5, without: ['preTax', 'only'] }] },
  alreadyTaxedSoFree: { of: 'ira', signs: [
    { weight: 0.6, any: ['taxFree'] }, { weight: 0.5, any: ['notTaxed', 'afterTax', 'nondeductible'], along: ['taxFree'] }, { weight: -0.6, any: ['howMuch'] }, { weight: -0.3, any: ['only'] },
  ] },
  basisLost: { of: 'ira', signs: [{ weight: 1, any: ['lostBasis'], along: ['basis', 'nondeductible', 'form8606', 'afterTax', 'rest', 'loss'], negatedToo: true }] },
  penaltyOnConversion: { signs: [{ weight: 1, any: ['penalty'], near: ['convert'], within: 8, without: ['fiveYear', 'withhold', 'distribute', 'cash'] }] },
  orderMatters: { of: 'ira', signs: [{ weight: 1, any: ['whichFirst'], near: ['convert', 'isolate', 'rollover', 'counts', 'basis', 'backdoor', 'sepIra'], within: 9, without: ['rmd', 'qcd', 'penalty', 'fiveYear'] }] },
  custodianTracksBasis: { of: 'ira', signs: [{ weight: 1, any: ['tracks'], along: ['basis', 'nondeductible', 'form8606', 'afterTax', 'convert', 'form5498'], near: ['custodian', 'software'], within: 7 }] },
  lossDeductible: { of: 'ira', signs: [{ weight: 1, any: ['writeOff'], along: ['loss', 'basis', 'ira'] }] },
  earningsTaxFree: { of: 'plan', signs: [
    { weight: 1, any: ['earnings'], near: ['taxFree', ...ROTHS], within: 12, along: ['taxFree', 'canI', 'afterTax'] }, { weight: 1, any: ['taxFree'], near: ['everything'], within: 10, along: ['earnings'] }, { weight: -1, any: ['earnings'], near: ['taxable', 'ira', 'tax'], within: 5 },
  ] },
  planClockCarries: { signs: [{ weight: 1, any: ['rothPlan'], along: ['fiveYear'] }] },
};

import type { Intent } from '../slots.ts';
import type { Concept } from './concept.ts';
import { IRAS, PLANS } from './orientation.ts';
import type { Said } from './reading.ts';
import { weigh } from './sign.ts';
import type { Sign } from './sign.ts';

const AFTER_TAX: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'newIra', 'taxFree', 'notTaxed'];
const MOVES: readonly Concept[] = ['convert', 'move', 'rollover', 'distribute', 'partial', 'isolate'];
const ROTHS: readonly Concept[] = ['roth', 'rothIra'];

/** The questions about money and rules, with what shows them. The side says whose question it is; `any` belongs to both. */
const KINDS: readonly { readonly intent: Intent; readonly side: 'ira' | 'plan' | 'any'; readonly base: number; readonly signs: readonly Sign[] }[] = [
  { intent: 'ira_convert_tax', side: 'ira', base: 1.2, signs: [
    { weight: 0.8, any: ['convert'] }, { weight: 0.6, any: ['howMuch', 'taxable'] }, { weight: 0.4, any: ['aggregate', 'yearEnd', 'spouse', 'couple', 'counts'] }, { weight: 0.6, any: ['simpleIra', 'sepIra'], along: ['convert', 'roth'] },
  ] },
  { intent: 'ira_basis_only', side: 'ira', base: 0, signs: [
    { weight: 2.2, any: ['only', 'oneOf'], near: AFTER_TAX, within: 6, along: MOVES, negatedToo: true },
    { weight: 0.9, any: ['convert', 'move'], near: AFTER_TAX, within: 3 },
    { weight: 0.8, any: ['only'], near: MOVES, within: 3, along: AFTER_TAX, negatedToo: true },
    { weight: 1, any: ['notTaxed', 'already', 'afterTax'], along: ['taxFree'], without: ['howMuch'] },
    { weight: 0.7, any: ['leaveIn'] },
  ] },
  { intent: 'ira_isolate_basis', side: 'ira', base: 0, signs: [
    { weight: 2.6, any: ['isolate'] }, { weight: 1.6, any: PLANS, as: 'target', along: ['rollover', 'move'] }, { weight: 1.2, any: ['acceptsRollIn', 'noRollIn'], negatedToo: true },
    { weight: -0.8, any: ['proRata', 'howMuch'], without: ['isolate'] },
  ] },
  { intent: 'backdoor_roth', side: 'any', base: 0, signs: [
    { weight: 3.4, any: ['backdoor'], without: ['mega'] }, { weight: 1.2, any: ['contribute'], near: ['nondeductible', 'newIra'], along: ['convert'] }, { weight: 1.4, any: ['income', 'limit'], along: ['contribute', 'nondeductible'], near: ['roth', 'rothIra', 'ira'], within: 5, without: ['recharacterize'] }, { weight: 1.6, any: ['rightAway'], along: ['convert'], near: ['contribute', 'convert', 'nondeductible'], within: 12 }, { weight: -1, any: ['basis', 'yearEnd', 'form8606'] },
  ] },
  { intent: 'form_8606', side: 'ira', base: 0, signs: [
    { weight: 1.5, any: ['form8606'], negatedToo: true }, { weight: 1.6, any: ['formLine'] }, { weight: 1.8, any: ['notFiled', 'lostForms'], negatedToo: true }, { weight: 1.8, any: ['carryForward'], negatedToo: true },
    { weight: 2.6, any: ['recharacterize'], negatedToo: true }, { weight: 1, any: ['formLine'], along: ['backdoor', 'convert'] }, { weight: 0.9, any: ['loss'], along: ['basis', 'carryForward', 'form8606'], negatedToo: true }, { weight: 0.8, any: ['records', 'software'] }, { weight: 1, any: ['tracks', 'form5498', 'writeOff', 'lostBasis'], negatedToo: true }, { weight: -0.7, any: ['filed'], without: ['formLine', 'notFiled', 'lostForms'] },
  ] },
  { intent: 'plan_split_rollover', side: 'plan', base: 1.3, signs: [
    { weight: 0.8, any: ['split'] }, { weight: 0.5, any: ['leftJob', 'retired'] }, { weight: 0.4, any: ['rollover'] }, { weight: 0.6, any: ['everything', 'total'] },
  ] },
  { intent: 'plan_partial', side: 'plan', base: 0, signs: [
    { weight: 1.6, any: ['inService'] }, { weight: 1.4, any: ['partial'] }, { weight: 1.8, any: ['only'], near: AFTER_TAX, within: 6, along: MOVES, negatedToo: true }, { weight: 1.4, any: ['leaveIn', 'keep'] },
    { weight: 1, any: ['notSeparate', 'separate'], negatedToo: true }, { weight: 0.9, any: ['stillWorking'], along: MOVES }, { weight: 0.5, any: ['proRata'] }, { weight: 0.6, any: ['distribute'] }, { weight: 0.8, any: ['howMuch'], without: ['everything'] }, { weight: 0.7, any: ['half', 'quarter', 'third'] },
  ] },
  { intent: 'plan_inplan_roth', side: 'plan', base: 0, signs: [{ weight: 3.4, any: ['mega'] }, { weight: 3, any: ['inPlan'] }, { weight: 0.6, any: ['rothPlan'] }] },
  { intent: 'plan_cash_60day', side: 'plan', base: 0, signs: [
    { weight: 2.4, any: ['toMe'] }, { weight: 1.8, any: ['sixtyDays'], negatedToo: true }, { weight: 1.6, any: ['withhold'] }, { weight: 0.9, any: ['check'] }, { weight: 1.3, any: ['cash'] },
  ] },
  { intent: 'plan_pre1987', side: 'any', base: 0, signs: [{ weight: 4, any: ['pre1987'] }] },
  { intent: 'rmd_qcd_hfd', side: 'any', base: 0, signs: [{ weight: 3.4, any: ['qcd', 'hfd'] }, { weight: 3, any: ['rmd'] }] },
  { intent: 'five_year_penalty', side: 'any', base: 0, signs: [
    { weight: 1.9, any: ['fiveYear'] }, { weight: 1.7, any: ['penalty'] }, { weight: -1.5, any: ['limit'] }, { weight: 0.7, any: ['fiveYear', 'penalty'], along: ROTHS }, { weight: 0.8, any: ['order'], along: ROTHS, near: ['distribute', 'cash', 'roth', 'rothIra'] },
  ] },
  { intent: 'withholding', side: 'any', base: 0, signs: [{ weight: 3, any: ['withhold'] }, { weight: 0.8, any: ['withhold'], along: ['convert'] }] },
  { intent: 'general_info', side: 'any', base: 0.2, signs: [{ weight: 2, any: ['whatIs'] }] },
];

/** The scores of all content questions for a message that leans to the IRA (`leaning` 0 or more) or to the plan. */
export function contentScores(said: Said, leaning: number): Map<Intent, number> {
  const side = leaning >= 0 ? 'ira' : 'plan';
  const scores = new Map<Intent, number>();
  for (const kind of KINDS) scores.set(kind.intent, kind.side === 'any' || kind.side === side ? kind.base + weigh(said, kind.signs) : 0);
  scores.set('general_info', (scores.get('general_info') ?? 0) + generality(said));
  return scores;
}

/** A question about a rule in general has no amounts, and does nothing with money. */
function generality(said: Said): number {
  if (said.reading.mentions.some((mention) => mention.kind === 'money')) return -9;
  return said.has(...IRAS, ...PLANS) && said.has('convert', 'distribute', 'contribute', 'move', 'rollover') ? -0.6 : 0.3;
}

import type { Intent } from '../slots.ts';
import type { Said } from './reading.ts';
import type { Concept } from './concept.ts';

export interface Judged {
  readonly intent: Intent;
  readonly score: number;
}

const PLANS: readonly Concept[] = ['plan', '401k', '403b', '457b', 'tsp', 'pension', 'oldPlan', 'newPlan', 'soloPlan', 'rothPlan'];
const IRAS: readonly Concept[] = ['ira', 'rolloverIra', 'newIra', 'sepIra', 'simpleIra'];
const AFTER_TAX: readonly Concept[] = ['afterTax', 'nondeductible', 'basis'];
const TO_ROTH: readonly Concept[] = ['convert', 'roth', 'rothIra', 'move', 'rollover'];
const OUT: readonly Concept[] = ['distribute', 'move', 'rollover', 'convert', 'cash', 'toMe', 'partial'];

/** Which account the words are about: above 0 the IRA, below 0 the plan. */
export function orientation(said: Said): number {
  let ira = 0;
  let plan = 0;
  for (const phrase of said.reading.spotted) {
    for (const concept of phrase.concepts) {
      if (IRAS.includes(concept)) ira += phrase.isTarget ? 0.1 : concept === 'ira' ? 1 : 1.4;
      else if (PLANS.includes(concept)) plan += phrase.isTarget ? 0 : concept === 'newPlan' || concept === 'soloPlan' ? 0.4 : 1.2;
      else ira += IRA_SIGNS[concept] ?? 0;
      plan += PLAN_SIGNS[concept] ?? 0;
    }
  }
  if (said.has('isolate') && said.has(...IRAS)) ira += 3;
  if (said.has('acceptsRollIn', 'noRollIn')) ira += 1.5;
  if (said.asTarget(...PLANS) && said.asSubject(...IRAS)) ira += 2;
  if (said.asSubject(...PLANS) && said.asTarget('rothIra', 'roth', 'ira') && !said.all(...IRAS).some((phrase) => !phrase.isTarget)) plan += 2;
  return ira - plan;
}

const IRA_SIGNS: Partial<Record<Concept, number>> = { backdoor: 2.5, form8606: 1.5, nondeductible: 1.2, basis: 0.8, aggregate: 1.2, convert: 0.8, rmd: 0.5, qcd: 1.5, hfd: 2, proRata: 0.4, recharacterize: 2, carryForward: 0.6, form5498: 1, yearEnd: 0.4 };
const PLAN_SIGNS: Partial<Record<Concept, number>> = { afterTax: 0.7, mega: 5, inPlan: 3, inService: 2.5, separate: 0.5, notSeparate: 0.6, match: 1, pre1987: 2.5, post1986: 1.5, notice2014: 2, sixtyDays: 0.8, toMe: 1, check: 0.5, planRep: 0.4, stillWorking: 0.6, leftJob: 0.6, ruleOf55: 1, distribute: 0.3, loan: 0.5 };

/** The intents that hand over to a person, most urgent first. Nothing is computed for any of them. */
export function handoff(said: Said): Judged | undefined {
  const found = (intent: Intent, score: number): Judged => ({ intent, score });
  if (said.has('crisis')) return found('handoff_crisis', 10);
  const own = said.has('ownName') || said.has('widow');
  if (said.has('fraud') || (said.has('lostAccess') && !said.has('howMuch')) || said.has('privateData')) return found('handoff_access_fraud', 6);
  if (said.has('lostAccount') && said.has(...PLANS, 'ira', 'account')) return found('handoff_access_fraud', 5);
  if (said.has('divorce') && !said.has('notMatter') && !negatedAll(said, 'divorce')) return found('handoff_divorce', 6);
  if (!own && (said.affirmed('died') || (said.has('beneficiary') && said.has('died', 'inherited')) || (said.has('inherited') && said.has('deceasedOwner')))) return found('handoff_death', 6);
  if (!own && said.has('inherited') && inheritedIsSubject(said)) return found('handoff_death', 4);
  if (said.affirmed('nua') || (said.has('companyStock') && said.has('basis', 'value', 'rollover', 'distribute'))) return found('handoff_advice', 6);
  if (said.affirmed('hardship')) return found('handoff_hardship_loan', 5);
  if (said.affirmed('loan') && said.has(...PLANS) && !said.negated(said.all('loan')[0] as never)) return found('handoff_hardship_loan', 4);
  if (said.has('wrongForm')) return found('handoff_fix_error', 5);
  if (said.has('wentWrong') && said.has('rollover', 'move', 'check', 'convert', 'ira', '401k', 'distribute', 'form1099', 'custodian')) return found('handoff_fix_error', 4.5);
  if (said.has('complaint')) return found('handoff_complaint', 4);
  if (said.has('amend')) return found('handoff_advice', 3.5);
  if (said.has('investing') && said.has('should', 'which', 'how', 'canI', 'instead')) return found('handoff_advice', 3);
  if (said.has('legal') && said.has('should', 'canI', 'how')) return found('handoff_advice', 2);
  if (said.has('human')) return found('handoff_human', 3);
  return undefined;
}

function negatedAll(said: Said, concept: Concept): boolean {
  return said.all(concept).every((phrase) => said.negated(phrase));
}

/** An inherited account is what the person asks about, not only mentioned beside their own ("except an inherited IRA"). */
function inheritedIsSubject(said: Said): boolean {
  const inherited = said.all('inherited');
  const own = said.all(...IRAS, 'rothIra').filter((ira) => !inherited.some((phrase) => phrase.from <= ira.from && ira.to <= phrase.to));
  const first = inherited[0];
  if (!first) return false;
  if (own.length === 0 || said.has('deceasedOwner', 'died', 'beneficiary')) return true;
  return first.from < (own[0]?.from ?? 0) && own.length <= inherited.length;
}

/** Scores of all content intents for a message that is about the IRA (`account > 0`) or the plan. The highest wins. */
export function content(said: Said, account: number): Judged {
  const scores: [Intent, number][] = account >= 0 ? iraScores(said) : planScores(said);
  scores.push(...neighbours(said, account));
  let best: [Intent, number] = ['general_info', 0];
  for (const entry of scores) if (entry[1] > best[1]) best = entry;
  return { intent: best[0], score: best[1] };
}

function iraScores(said: Said): [Intent, number][] {
  const amounts = said.reading.mentions.filter((mention) => mention.kind === 'money').length;
  const onlyAfterTax = said.near(['only', 'oneOf'], AFTER_TAX, 6) || said.near(['only'], ['newIra'], 5);
  return [
    ['ira_convert_tax', 1 + (said.has('convert') ? 1 : 0) + (said.has('howMuch', 'taxable') ? 0.6 : 0) + (amounts >= 3 ? 0.5 : 0)],
    ['ira_basis_only', (onlyAfterTax && said.has(...TO_ROTH) ? 3 : 0) + (said.near(['convert', 'move'], AFTER_TAX, 3) ? 0.9 : 0) + (said.has('gain' as Concept) ? 0.5 : 0) + (said.near(['only'], ['convert', 'move'], 3) && said.has(...AFTER_TAX) ? 0.8 : 0)],
    ['ira_isolate_basis', (said.has('isolate') ? 3 : 0) + (said.asTarget(...PLANS) && said.has('rollover', 'move') ? 2.2 : 0) + (said.has('acceptsRollIn', 'noRollIn') ? 1 : 0) - (said.has('already') && !said.has('canI') ? 0.3 : 0)],
    ['backdoor_roth', said.has('backdoor') && !said.has('mega') ? 3.2 : said.near(['contribute'], ['nondeductible'], 6) && said.has('convert') ? 1.6 : 0],
    ['form_8606', (said.has('form8606') ? 1.4 : 0) + (said.has('formLine') ? 1.6 : 0) + (said.has('notFiled', 'lostForms') ? 1.6 : 0) + (said.has('carryForward') ? 1.6 : 0) + (said.has('recharacterize') ? 1.6 : 0) + (said.has('loss') && said.has('basis', 'carryForward', 'form8606') ? 0.8 : 0) + (said.has('records', 'software') ? 0.6 : 0)],
  ];
}

function planScores(said: Said): [Intent, number][] {
  return [
    ['plan_split_rollover', 1.2 + (said.has('split') ? 0.8 : 0) + (said.has('leftJob', 'retired') ? 0.5 : 0) + (said.has('rollover') ? 0.4 : 0)],
    ['plan_partial', (said.has('inService') ? 1.6 : 0) + (said.has('partial') ? 1.4 : 0) + (said.near(['only'], AFTER_TAX, 5) && said.has(...OUT) ? 1.8 : 0) + (said.has('leaveIn') ? 1.3 : 0) + (said.has('notSeparate') ? 0.9 : 0) + (said.has('distribute') && said.has('stillWorking') ? 0.8 : 0) + (said.has('proRata') ? 0.4 : 0)],
    ['plan_inplan_roth', (said.has('mega') ? 3.4 : 0) + (said.has('inPlan') ? 3 : 0)],
    ['plan_cash_60day', (said.has('toMe') ? 2.4 : 0) + (said.has('sixtyDays') ? 2 : 0) + (said.has('withhold') ? 1.6 : 0) + (said.has('check') ? 0.9 : 0) + (said.has('cash') ? 1.2 : 0)],
    ['plan_pre1987', said.has('pre1987') ? 4 : 0],
  ];
}

function neighbours(said: Said, account: number): [Intent, number][] {
  const amounts = said.reading.mentions.filter((mention) => mention.kind === 'money').length;
  return [
    ['rmd_qcd_hfd', (said.has('qcd') ? 3.4 : 0) + (said.has('hfd') ? 3.4 : 0) + (said.affirmed('rmd') ? 2.9 : 0)],
    ['five_year_penalty', (said.has('fiveYear') ? 1.9 : 0) + (said.has('penalty') ? 1.7 : 0) + (said.has('fiveYear', 'penalty') && said.has('roth', 'rothIra') ? 0.6 : 0)],
    ['withholding', said.has('withhold') && account >= 0 ? 3 : 0],
    ['general_info', amounts === 0 ? (said.has('whatIs') ? 2 : 0.6) + (said.has('convert', 'distribute', 'contribute', 'move', 'rollover') ? -0.6 : 0.3) : 0],
  ];
}

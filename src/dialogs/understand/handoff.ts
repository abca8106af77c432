import type { Intent } from '../slots.ts';
import type { Concept } from './concept.ts';
import { IRAS, PLANS } from './orientation.ts';
import type { Said } from './reading.ts';
import { weigh } from './sign.ts';
import type { Sign } from './sign.ts';
import { withPersonal } from './urgent.ts';

const ACCOUNTS: readonly Concept[] = [...PLANS, ...IRAS, 'account', 'roth', 'rothIra'];
const MOVES: readonly Concept[] = ['rollover', 'move', 'convert', 'isolate', 'contribute', 'recharacterize'];
/** What people do with money and ask about: a message with these is a question of its own. */
const REQUEST: readonly Concept[] = ['convert', 'rollover', 'distribute', 'howMuch', 'taxable', 'canI', 'backdoor'];
const DEFINES: Sign = { weight: -1.5, any: ['whatIs'] };

/** A message is handed over when the signs of one kind add up to this. */
const ENOUGH = 2;

/** The kinds of case a person must take, most urgent first, and what shows them. */
const KINDS: readonly { readonly intent: Intent; readonly signs: readonly Sign[] }[] = [
  { intent: 'handoff_crisis', signs: [{ weight: 10, any: ['crisis'], negatedToo: true }, { weight: 5, any: ['despair'], near: ['life'], within: 3, negatedToo: true }] },
  { intent: 'handoff_access_fraud', signs: [
    { weight: 4, any: ['fraud'], negatedToo: true },
    { weight: 2.4, any: ['notMine'], near: ['distribute', 'move', 'rollover', 'account', 'loan', 'check', 'convert'], within: 7, negatedToo: true },
    { weight: 3, any: ['lostAccess'], negatedToo: true },
    { weight: 3, any: ['privateData'], negatedToo: true },
    { weight: 2.6, any: ['balanceCheck', 'lostPlan'], negatedToo: true },
    { weight: 2.4, any: ['lostAccount'], near: ACCOUNTS, within: 12, negatedToo: true },
    { weight: 1, any: ['companyGone'], negatedToo: true },
    { weight: 1.2, any: ['companyGone'], along: ['lostAccount'], negatedToo: true },
    { weight: -4, any: ['settled'], along: REQUEST, without: ['privateData'] },
    { weight: -2.4, any: ['lostAccount'], near: ['form8606', 'records', 'basis', 'form1099', 'formLine', 'balance', 'total'], within: 4, negatedToo: true },
  ] },
  { intent: 'handoff_death', signs: [
    { weight: 2.4, any: ['died'] },
    { weight: 2.2, any: ['passedOn'], near: ['kin', 'spouse', 'deceasedOwner'], within: 5 },
    { weight: 2, any: ['inherited'] },
    { weight: 1, any: ['inherited'], near: ['kin', 'spouse', 'deceasedOwner'], within: 5 },
    { weight: -3, any: ['inherited'], along: ['aggregate', 'counts', 'proRata'], without: ['died', 'passedOn', 'deceasedOwner', 'beneficiary'] },
    { weight: -1.5, any: ['exceptFor'], near: ['inherited'], within: 4, negatedToo: true },
    { weight: 1.2, any: ['beneficiary'] },
    { weight: 1, any: ['beneficiary'], along: ['inherited', 'died', 'deceasedOwner', 'passedOn'] },
    { weight: 0.8, any: ['deceasedOwner'] },
    { weight: 1.2, any: ['deceasedOwner'], near: ['toMe', 'already', 'now'], within: 4 },
    { weight: 1, any: ['widow'] },
    { weight: 1, any: ['widow'], along: ['spouse'] },
    { weight: -3, any: ['ownOne'], along: ['widow'], without: ['died', 'passedOn', 'beneficiary'] },
    { weight: -4, any: ['ownName'] },
    { weight: -3.5, any: ['ownOne'], along: ['inherited', 'deceasedOwner', 'lateSpouse'], without: ['died', 'passedOn'] },
    { weight: 2.2, any: ['lateSpouse'] },
    { weight: -2, any: ['backdoor'] },
  ] },
  { intent: 'handoff_divorce', signs: [
    { weight: 2.4, any: ['divorce'] },
    { weight: 1, any: ['exSpouse'] },
    { weight: 1.4, any: ['courtOrder'] },
    { weight: 1, any: ['courtOrder'], along: ['exSpouse', 'spouse', 'divorce'] },
    { weight: 1.2, any: ['exSpouse'], along: ['half', 'third', 'quarter', 'split', 'legal', 'lawsuit'] },
    { weight: -4, any: ['settled'], along: REQUEST },
    { weight: -2, any: ['longAgo'], negatedToo: true },
    { weight: -4, any: ['notMatter'], negatedToo: true },
  ] },
  { intent: 'handoff_hardship_loan', signs: [
    { weight: 2.6, any: ['hardship'] },
    { weight: 2.2, any: ['shortOfMoney'], along: [...ACCOUNTS, 'distribute', 'retired'], negatedToo: true },
    { weight: 0.8, any: ['needMoney'] },
    { weight: 1.2, any: ['needMoney'], along: ['emergency', 'shortOfMoney'], negatedToo: true },
    { weight: 2.4, any: ['loan', 'loanTrouble'] },
    { weight: -3, any: ['paidOff'], negatedToo: true },
    { weight: -3, any: ['settled'], along: REQUEST },
    DEFINES,
  ] },
  { intent: 'handoff_fix_error', signs: [
    { weight: 3.4, any: ['wrongForm'], negatedToo: true },
    { weight: 2.4, any: ['wrong'], near: ['form1099', 'form5498'], within: 13, negatedToo: true },
    { weight: 1.1, any: ['wrong'], along: ['form1099', 'form5498'], without: ['howMuch'], negatedToo: true },
    { weight: 1.3, any: ['wentWrong'], negatedToo: true },
    { weight: 1.1, any: ['wentWrong'], near: MOVES, within: 10, negatedToo: true },
    { weight: 1.3, any: ['wrongPlace'], negatedToo: true },
    { weight: 1, any: ['wrongPlace'], near: MOVES, within: 14, negatedToo: true },
    { weight: 1, any: ['repair'] },
    { weight: 1.2, any: ['repair'], along: ['isolate'] },
    { weight: -1.5, any: ['toMe'], without: ['wrongForm'] },
    { weight: -1.5, any: ['supposed'], without: ['wrongForm', 'repair'], negatedToo: true },
    { weight: -1.2, any: ['rmd'], without: ['wrongForm', 'repair', 'rollover'] },
    { weight: -3, any: ['settled'], along: REQUEST, without: ['repair'] },
  ] },
  { intent: 'handoff_complaint', signs: [
    { weight: 2.2, any: ['complaint'] },
    { weight: 2.6, any: ['unpaidDeposits'], negatedToo: true },
    { weight: 1, any: ['grievance'], negatedToo: true },
    { weight: 1, any: ['fees'] },
    { weight: 1.4, any: ['anger'], negatedToo: true },
    { weight: 0.8, any: ['anger'], without: ['canI', 'howMuch', 'how', 'should', 'taxable', 'whatIs'], negatedToo: true },
    { weight: 0.8, any: ['anger'], along: ['grievance', 'staff', 'fees', 'human'], negatedToo: true },
    { weight: 1, any: ['lawsuit'], along: ['complaint', 'grievance', 'unpaidDeposits', 'fees'] },
    { weight: -3, any: ['settled'], along: REQUEST },
    { weight: 1, any: ['grievance'], near: ['check', 'rollover', 'distribute', 'human'], within: 9, negatedToo: true },
  ] },
  { intent: 'handoff_advice', signs: [
    { weight: 3, any: ['nua'] },
    { weight: 1.6, any: ['companyStock'] },
    { weight: 1, any: ['companyStock'], along: [...ACCOUNTS, 'inPlan', 'basis', 'value', 'rollover', 'distribute'] },
    { weight: 1.2, any: ['investing'] },
    { weight: 1, any: ['investing'], along: [...ACCOUNTS, 'rollover', 'convert'], without: ['basis', 'nondeductible', 'loss', 'howMuch'] },
    { weight: 1.2, any: ['investing'], near: ['should', 'which', 'how', 'canI', 'instead', 'whatIs'], within: 12 },
    { weight: 0.8, any: ['marketTiming'] },
    { weight: 1.4, any: ['marketTiming'], along: ['should'] },
    { weight: 2.4, any: ['amend'] },
    { weight: 1.2, any: ['legal', 'lawsuit'] },
    { weight: 1, any: ['legal'], along: ACCOUNTS },
    { weight: 1, any: ['lawsuit'], near: ['canI', 'should', 'how'], within: 3 },
    { weight: 1, any: ['legal', 'lawsuit'], along: ['taxPro', 'account'] },
    { weight: -1.5, any: ['guarantee', 'inject'] },
  ] },
  { intent: 'handoff_human', signs: [{ weight: 2.4, any: ['human'], negatedToo: true }] },
];

/** How much speaks for each kind of case. */
export function handoffScores(message: Said): Map<Intent, number> {
  const said = withPersonal(message);
  return new Map(KINDS.map(({ intent, signs }) => [intent, weigh(said, signs) + adjustments(said, intent)]));
}

/** Which kind of person is needed and how sure that is, or nothing. Nothing is computed for any of them. */
export function handoff(said: Said): { readonly intent: Intent; readonly score: number } | undefined {
  const scores = handoffScores(said);
  let best: { intent: Intent; score: number } | undefined;
  for (const [intent, score] of scores) if (score >= ENOUGH && score > (best?.score ?? 0)) best = { intent, score };
  const crisis = scores.get('handoff_crisis') ?? 0;
  return crisis >= ENOUGH ? { intent: 'handoff_crisis', score: crisis } : best;
}

/** What concepts alone don't show: how short the message is, how many amounts it states, and how old the event. */
function adjustments(said: Said, intent: Intent): number {
  const { mentions, tokens } = said.reading;
  const words = tokens.filter((token) => token.kind === 'word').length;
  const amounts = mentions.filter(({ kind }) => kind === 'money').length;
  if (intent === 'handoff_human') return said.has('staff') && words <= 5 ? 2.4 : words > 25 && amounts > 0 ? -1.5 : 0;
  if (intent === 'handoff_divorce') return datedNear(said, ['divorce', 'exSpouse']) ? -2 : 0;
  if (intent === 'handoff_complaint') return (amounts >= 3 ? -1.5 : 0) + (amounts === 0 && !said.has(...REQUEST) && said.all('grievance').length > 1 ? 1.2 : 0);
  if (intent === 'handoff_advice') return amounts >= 2 && !said.has('nua', 'companyStock', 'amend') ? -1.5 : 0;
  if (intent === 'handoff_hardship_loan') return amounts >= 3 && said.has('rollover', 'convert') && said.has('afterTax', 'nondeductible', 'basis') ? -1.5 : 0;
  if (intent === 'handoff_access_fraud') return mentions.some(({ kind }) => kind === 'money' || kind === 'plain') && said.has('privateData') && said.has(...ACCOUNTS) && said.has(...REQUEST, 'wholePayout', 'afterTax', 'basis', 'aggregate', 'counts', 'proRata', 'contribute') ? -3 : 0;
  if (intent === 'handoff_fix_error') return (tooLate(said) ? 2 : 0) + (said.all('wentWrong').length > 1 ? 1 : 0);
  if (intent === 'handoff_death' && said.has('inherited') && !said.has('died', 'passedOn') && ownFirst(said)) return -1.4;
  return 0;
}

/** A year or a count of years stands beside it: something that happened, not something under way. */
function datedNear(said: Said, concepts: readonly Concept[]): boolean {
  const { mentions, lexicon, tokens } = said.reading;
  return said.all(...concepts).some((phrase) => mentions.some((mention) => ((mention.kind === 'year' && Math.min(Math.abs(mention.from - phrase.from), Math.abs(mention.from - phrase.to)) <= 4) || (mention.kind === 'count' && mention.from === phrase.to && lexicon.yearsWords.includes(tokens[mention.to]?.text ?? '')))));
}

/** Nearer than this, the account is the inherited one: "an IRA I inherited". */
const OWN_APART = 4;

/** The person's own account and what is done with it stand before the inherited one, which is then only mentioned. */
function ownFirst(said: Said): boolean {
  const inherited = said.all('inherited')[0]?.from ?? 0;
  const own = said.all(...IRAS, 'contribute', 'backdoor').filter((phrase) => !phrase.concepts.has('inherited') && phrase.from < inherited - OWN_APART);
  return own.length > 0 && said.has('convert', 'basis', 'nondeductible', 'afterTax');
}

const LAST_DAY = 60;

/** A rollover or a check, and more days than there are to roll it over. */
function tooLate(said: Said): boolean {
  const { mentions, tokens, lexicon } = said.reading;
  return said.has('check', 'rollover', 'sixtyDays', 'toMe', 'contribute') && mentions.some((mention) => mention.kind === 'count' && Number(mention.value) > LAST_DAY && Number(mention.value) < 1000 && lexicon.dayUnits[tokens[mention.to]?.text ?? ''] === 1);
}

import type { Intent } from '../slots.ts';
import type { Said } from './reading.ts';
import { weigh } from './sign.ts';
import { BY_INTENT, BY_SIGNS } from './topicSigns.ts';

/** Rules that can be told in one sentence each, and which answers are made of. The language files hold the sentences. */
export const TOPICS = [
  // the IRA pool
  'POOL', 'NOPICK', 'DEC31', 'F8606', 'BASISLEFT', 'SPOUSE', 'PLANOUT', 'ROTHOUT', 'INHOUT', 'REVROLL', 'ACCEPT', 'NOBASISIN', 'ORDER', 'CAP', 'LINE14', 'LINE6', 'LINE4', 'LATE', 'KEEPREC', 'SIMPLE2', 'NOUNDO',
  // the plan payout
  'SPLIT', 'EARNTAX', 'PARTIAL', 'SEPACCT', 'PLANRULES', 'PTFIRST', 'SIXTY', 'WH20', 'WHREPL', 'PRE87', 'NOTROTH', 'NOBASISEST', 'BOX2A',
  // limits, clocks, penalties
  'NOLIMIT', 'CONTRIBLIMIT', 'WHPEN', 'CONVNOPEN', 'FIVECONV', 'FIVEEARN', 'ORDERING', 'PLANCLOCK', 'NO457PEN', 'RULE55',
  // required distributions and gifts
  'RMDFIRST', 'QCD', 'HFD',
  // standing
  'NOADVICE', 'TAXPRO',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A rule must count at least this much to be told. */
const ENOUGH = 1;
const MOST = 5;

/** The rules that belong in a good first answer to this message, the most important first, at most five. */
export function topicsOf(said: Said, intent: Intent | undefined, account: 'ira' | 'plan'): readonly Topic[] {
  const asked = intent ?? (account === 'ira' ? 'ira_convert_tax' : 'plan_split_rollover');
  const usual = BY_INTENT[asked === 'general_info' ? account : asked] ?? {};
  const weights: { readonly topic: Topic; readonly weight: number }[] = [];
  for (const topic of TOPICS) {
    const told = BY_SIGNS[topic];
    const applies = told === undefined || told.for === undefined || told.for.includes(asked) || told.for.includes(account);
    const signed = told !== undefined && applies ? weigh(said, told.signs) + (told.line === undefined || !names(said, told.line) ? 0 : 2) : 0;
    const weight = (usual[topic] ?? 0) + signed;
    if (weight >= ENOUGH) weights.push({ topic, weight });
  }
  return weights.sort((a, b) => b.weight - a.weight).slice(0, MOST).map(({ topic }) => topic);
}

/** Whether a line of the form is named by its number: "line 6". */
function names(said: Said, line: string): boolean {
  return said.all('formLine').some((phrase) => said.reading.tokens.slice(phrase.from, phrase.to + 1).some((token) => token.text === line));
}

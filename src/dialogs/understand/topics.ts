import { SAID_IN } from '../rules.ts';
import { isHandoff } from '../slots.ts';
import type { Intent } from '../slots.ts';
import type { Said } from './reading.ts';
import { weigh } from './sign.ts';
import { BESIDE_PLAN, BY_INTENT, BY_SIGNS } from './topicSigns.ts';

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

/**
 * The rules that belong in a good answer to this message, the most important first, at most five. What was `told` before is
 * left out; so is what a fuller rule of this answer says, or said before, unless the words ask for it.
 */
export function topicsOf(said: Said, intent: Intent | undefined, account: 'ira' | 'plan', told: readonly string[] = []): readonly Topic[] {
  const asked = intent ?? (account === 'ira' ? 'ira_convert_tax' : 'plan_split_rollover');
  const usual = BY_INTENT[asked === 'general_info' ? account : asked] ?? {};
  const weights: { readonly topic: Topic; readonly weight: number }[] = [];
  for (const topic of TOPICS) {
    const signs = BY_SIGNS[topic];
    const applies = signs?.for === undefined || signs.for.includes(asked) || signs.for.includes(account);
    const signed = signs !== undefined && applies ? weigh(said, signs.signs) + (signs.line === undefined || !names(said, signs.line) ? 0 : 2) : 0;
    const beside = account === 'plan' && !isHandoff(asked) ? weigh(said, BESIDE_PLAN[topic] ?? []) : 0;
    const needed = signed + beside >= ENOUGH || !(SAID_IN[topic] ?? []).some((fuller) => told.includes(fuller));
    const weight = (usual[topic] ?? 0) + signed + beside;
    if (weight >= ENOUGH && needed && !told.includes(topic)) weights.push({ topic, weight });
  }
  const belong = weights.sort((a, b) => b.weight - a.weight).map(({ topic }) => topic);
  const fuller = (topic: Topic, among: readonly Topic[]): Topic | undefined => among.find((other) => SAID_IN[topic]?.includes(other));
  const fullest = belong.filter((topic) => fuller(topic, belong) === undefined);
  return [...new Set(belong.map((topic) => fuller(topic, fullest) ?? topic))].slice(0, MOST);
}

/** Whether a line of the form is named by its number: "line 6". */
function names(said: Said, line: string): boolean {
  return said.all('formLine').some((phrase) => said.reading.tokens.slice(phrase.from, phrase.to + 1).some((token) => token.text === line));
}

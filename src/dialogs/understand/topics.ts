import type { Intent } from '../slots.ts';
import type { Said } from './reading.ts';

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

/** The rules that belong in a good first answer to this message, the most important first, at most six. */
export function topicsOf(_said: Said, _intent: Intent | undefined, _account: 'ira' | 'plan'): readonly Topic[] {
  return [];
}

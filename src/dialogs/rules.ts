import type { Topic } from './understand/topics.ts';

/** Every rule sentence of the language files: those an answer draws on, and two for special moments. */
export type RuleId = Topic | 'RATIO' | 'SECURE';

/** Rules whose sentence holds another one's substance too: where both belong in an answer, the fuller one is told. */
export const SAID_IN: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  PLANOUT: ['POOL', 'SEPACCT'], ROTHOUT: ['POOL'], INHOUT: ['POOL'], LINE14: ['F8606'], CAP: ['BASISLEFT'], ACCEPT: ['REVROLL'], TAXPRO: ['LATE'], NOTROTH: ['EARNTAX'], SEPACCT: ['PARTIAL'], WHREPL: ['WH20'], CONTRIBLIMIT: ['NOLIMIT'],
};

/** Words of the trade that the assistant explains on request. */
export const TERMS = ['basis', 'proRata', 'preTax', 'afterTax', 'conversion', 'directRollover', 'sixtyDay', 'form8606', 'rmd', 'qcd', 'backdoor', 'megaBackdoor', 'separateAccount', 'designatedRoth', 'notice2014', 'withholding', 'yearEnd', 'pool'] as const;
export type TermId = (typeof TERMS)[number];

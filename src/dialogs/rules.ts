import type { Topic } from './understand/topics.ts';

/** Every rule sentence of the language files: those an answer draws on, and two for special moments. */
export type RuleId = Topic | 'RATIO' | 'SECURE';

/** Words of the trade that the assistant explains on request. */
export const TERMS = ['basis', 'proRata', 'preTax', 'afterTax', 'conversion', 'directRollover', 'sixtyDay', 'form8606', 'rmd', 'qcd', 'backdoor', 'megaBackdoor', 'separateAccount', 'designatedRoth', 'notice2014', 'withholding', 'yearEnd', 'pool'] as const;
export type TermId = (typeof TERMS)[number];

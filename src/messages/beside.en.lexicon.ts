import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How neighbouring questions are asked in English. */
export const besideConcepts = {
  taxCost: list('cost; costs; costing'),
  need: list('need'),
  spring: list('next spring; next january; next february; next march; spring'),
  room: list('after tax room; 415 room; after tax space; annual additions; total additions; room'),
  deferral: list('defer; defers; deferred; deferring; deferral; deferrals'),
  employer: list('employer; company'),
  maxesOut: list('maxed out; maxed; maxing; max my; maxed my; max >out; max >it'),
  taxableIncome: list('taxable income'),
} satisfies Lexicon['concepts'];

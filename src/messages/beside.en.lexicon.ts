import type { Lexicon } from '../dialogs/understand/lexicon.ts';
import { list } from './phrases.ts';

/** How neighbouring questions are asked in English. */
export const besideConcepts = {
  taxCost: list('cost; costs; costing'),
  taxAsked: list('how much tax; tax cost; tax bill; whats the tax; what is the tax; what will the tax be; what tax; what is my tax; whats my tax'),
  need: list('need'),
  spring: list('next spring; next january; next february; next march; spring'),
  room: list('after tax room; 415 room; after tax space; annual additions; total additions; room'),
  deferral: list('defer; defers; deferred; deferring; deferral; deferrals'),
  employer: list('employer; company'),
  maxesOut: list('maxed out; maxed; maxing; max my; maxed my; max >out; max >it'),
  fromAccount: list('hold the tax back; hold back the tax; tax back from the ira; pay the tax from the ira|account; tax from the ira itself; tax out of the ira'),
  taxableIncome: list('taxable income'),
} satisfies Lexicon['concepts'];

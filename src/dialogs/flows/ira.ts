import { missingOnReturn } from '../beside/person.ts';
import type { Flow, Flows, Question } from '../question.ts';
import { has } from '../question.ts';
import type { State } from '../session.ts';

const spouse = (facts: State['facts']): boolean => has(facts, 'spouseIraTotal', 'spouseIraYearEnd', 'spouseIraBasis', 'spouseConvertAmount') && !has(facts, 'iraTotal', 'iraBasis', 'convertAmount');

const pool: Question = { fact: 'iraTotal', known: (facts) => has(facts, 'iraTotal', 'iraYearEnd', 'iraAfterTaxPct'), when: (facts) => !spouse(facts) };
const basis: Question = { fact: 'iraBasis', known: (facts) => has(facts, 'iraBasis', 'newNondeductible', 'iraAfterTaxPct'), when: (facts) => !spouse(facts) };
const convert: Question = { fact: 'convertAmount', known: (facts) => has(facts, 'convertAmount', 'rmdAmount', 'iraOtherDistributions'), when: (facts) => !spouse(facts) };
const spousePool: Question = { fact: 'spouseIraTotal', known: (facts) => has(facts, 'spouseIraTotal', 'spouseIraYearEnd'), when: spouse };
const spouseBasis: Question = { fact: 'spouseIraBasis', known: (facts) => has(facts, 'spouseIraBasis'), when: spouse };
const spouseConvert: Question = { fact: 'spouseConvertAmount', known: (facts) => has(facts, 'spouseConvertAmount'), when: spouse };
/** Who asks what may be paid in is told the most that may: that amount is converted. */
const contribution: Question = { fact: 'newNondeductible', known: (facts) => has(facts, 'newNondeductible', 'iraBasis'), when: (_, state) => state.also !== 'contribution' };
const rollIn: Question = { fact: 'planAcceptsRollIn', known: (facts) => has(facts, 'planAcceptsRollIn') };
/** Where the plan takes nothing, an ordinary conversion is what is left to figure. */
const convertWithoutPlan: Question = { ...convert, when: (facts) => facts.planAcceptsRollIn?.value === false };
const rmd: Question = { fact: 'rmdAmount', known: (facts) => has(facts, 'rmdAmount', 'qcdAmount', 'hsaFundingAmount', 'iraOtherDistributions', 'convertAmount') };
/** With the conversion known and little else missing, what must be held back is worked out, not asked for. */
const withheld: Question = { fact: 'withheld', known: (facts) => has(facts, 'withheld') || (pool.known(facts) && basis.known(facts) && converts(facts) && missingForTax(facts) < ASKED_ABOUT), when: (facts, state) => state.also !== 'fromAccount' || !(pool.known(facts) && basis.known(facts) && converts(facts)) };
const ASKED_ABOUT = 3;
const missingForTax = (facts: State['facts']): number => (has(facts, 'age') ? 0 : 1) + (has(facts, 'marginalRate') ? 0 : missingOnReturn(facts).length);
/** A conversion from which tax is held back may be named by all that leaves. */
const converts = (facts: State['facts']): boolean => has(facts, 'convertAmount', 'distributionAmount');
const convertBeforeTax: Question = { ...convert, known: converts };
const firstRoth: Question = { fact: 'rothOpenedYear', known: (facts) => has(facts, 'rothOpenedYear') };

const always = (): boolean => true;
/** Questions about the form are mostly about its rules. Whoever tells two of the three amounts wants the lines. */
const wantsFigures = ({ facts }: State): boolean => [pool, basis, convert].filter(({ known }) => known(facts)).length >= 2 || spouse(facts);

const conversion: Flow = { questions: [pool, basis, convert, spousePool, spouseBasis, spouseConvert], asks: always };

/** What has to be known about IRAs, by what is asked. */
export const iraFlows: Flows = {
  ira_convert_tax: conversion,
  ira_basis_only: conversion,
  backdoor_roth: { questions: [pool, contribution], asks: always },
  ira_isolate_basis: { questions: [pool, basis, rollIn, convertWithoutPlan], asks: always },
  form_8606: { questions: conversion.questions, asks: wantsFigures },
  rmd_qcd_hfd: { questions: [pool, basis, rmd], asks: always },
  withholding: { questions: [withheld, basis, pool, convertBeforeTax], asks: always },
  five_year_penalty: { questions: [firstRoth], asks: always },
};

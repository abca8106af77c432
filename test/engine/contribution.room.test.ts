import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/engine/index.ts';
import { amount, amounts, check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const allows = { planAllowsAfterTax: true, planAllowsInService: true } as const;
const base = { kind: 'annualAdditions', taxYear: 2026, age: 40, deferrals: '24500', employerContributions: '10000', ...allows } as const;

const cases: readonly Case[] = [
  {
    name: 'the room for after-tax money is the limit less deferrals and employer money',
    source: 'IRC 415(c)',
    worksheet: '72,000 − 24,500 − 10,000 = 37,500',
    facts: base,
    lines: { 'room.limit': '72000.00', 'room.deferralLimit': '24500.00', 'room.deferrals': '24500.00', 'room.deferralLeft': '0.00', 'room.employer': '10000.00', 'room.afterTaxPaid': '0.00', 'room.left': '37500.00' },
    notes: ['acpTest', 'earningsBeforeRoth', 'assumesOnePlan', 'assumesPay', 'assumesNone'],
  },
  {
    name: 'what was paid in after tax so far takes its part',
    source: 'IRC 415(c)(2)(B)',
    worksheet: '70,000 − 20,000 − 8,000.50 − 12,000 = 29,999.50; 23,500 − 20,000 = 3,500',
    facts: { ...base, taxYear: 2025, deferrals: '20000', employerContributions: '8000.50', afterTaxPaid: '12000', compensation: '180000' },
    lines: { 'room.limit': '70000.00', 'room.deferralLeft': '3500.00', 'room.afterTaxPaid': '12000.00', 'room.left': '29999.50' },
  },
  {
    name: 'pay below the limit takes its place',
    source: 'IRC 415(c)(1)(B)',
    worksheet: 'the lesser of 72,000 and 60,000; 60,000 − 24,500 − 3,000 = 32,500',
    facts: { ...base, compensation: '60000', employerContributions: '3000' },
    lines: { 'room.limit': '60000.00', 'room.left': '32500.00' },
  },
  {
    name: 'catch-up is on top: from 50 on 80,000 may go in altogether',
    source: 'IRC 414(v)(3)(A)',
    worksheet: '24,500 + 8,000 = 32,500 deferred; 72,000 − 24,500 − 10,000 = 37,500; 24,500 + 8,000 + 10,000 + 37,500 = 80,000',
    facts: { ...base, age: 50, deferrals: '32500', priorYearWages: '150000' },
    lines: { 'room.deferrals': '24500.00', 'room.catchUp': '8000.00', 'room.catchUpPaid': '8000.00', 'room.catchUpLeft': '0.00', 'room.left': '37500.00' },
  },
  {
    name: 'from 60 to 63 the catch-up is larger where that is in force: 83,250 altogether',
    source: 'IRC 414(v)(2)(B), (E)',
    worksheet: '24,500 + 11,250 = 35,750 deferred; 72,000 + 11,250 = 83,250; 37,500 + 10,000 + 35,750 = 83,250',
    facts: { ...base, age: 63, deferrals: '35750', priorYearWages: '200000' },
    lines: { 'room.catchUp': '11250.00', 'room.catchUpPaid': '11250.00', 'room.left': '37500.00' },
    notes: ['catchUpMustBeRoth'],
  },
  {
    name: 'before it was in force someone of 61 had the catch-up of 50, and no wage test',
    source: 'Notice 2023-75',
    worksheet: '69,000 − 23,000 − 6,000 = 40,000; catch-up 7,500 of which 7,000 made',
    facts: { ...base, taxYear: 2024, age: 61, deferrals: '30000', employerContributions: '6000' },
    lines: { 'room.limit': '69000.00', 'room.catchUp': '7500.00', 'room.catchUpPaid': '7000.00', 'room.catchUpLeft': '500.00', 'room.left': '40000.00' },
  },
  {
    name: 'catch-up is never more than the pay that other deferrals leave',
    source: 'IRC 414(v)(2)(A)(ii)',
    worksheet: '30,000 − 24,500 = 5,500, less than 8,000; 30,000 − 24,500 − 0 = 5,500',
    facts: { ...base, age: 52, compensation: '30000', employerContributions: '0', priorYearWages: '30000' },
    lines: { 'room.limit': '30000.00', 'room.catchUp': '5500.00', 'room.catchUpLeft': '5500.00', 'room.left': '5500.00' },
  },
  {
    name: 'a plan that has all it may take leaves no room',
    source: 'IRC 415(c)',
    worksheet: '24,500 + 20,000 + 27,500 = 72,000',
    facts: { ...base, employerContributions: '20000', afterTaxPaid: '27500' },
    lines: { 'room.left': '0.00' },
    notes: ['additionsFull', 'earningsBeforeRoth'],
  },
  {
    name: 'what is above the limit is said, and the room is nothing, never less',
    source: 'IRC 415(c)',
    worksheet: '24,500 + 20,000 + 30,000 = 74,500, above 72,000',
    facts: { ...base, employerContributions: '20000', afterTaxPaid: '30000' },
    lines: { 'room.left': '0.00' },
    notes: ['additionsOverLimit'],
  },
  {
    name: 'without an age the room is known and the catch-up is not',
    source: 'IRC 415(c), 414(v)',
    worksheet: '72,000 − 24,500 − 10,000 = 37,500',
    facts: { ...base, age: undefined },
    lines: { 'room.left': '37500.00' },
    notes: ['catchUpNeedsAge'],
  },
  {
    name: 'pay above what a plan may count is told, and limits nothing here',
    source: 'IRC 401(a)(17)',
    worksheet: '400,000 is above 360,000; 72,000 − 24,500 − 10,000 = 37,500',
    facts: { ...base, compensation: '400000' },
    lines: { 'room.limit': '72000.00', 'room.left': '37500.00' },
    notes: ['payLimit'],
  },
];

test.each(cases)('$name', check);

interface Published {
  readonly id: string;
  readonly source: string;
  readonly facts: object;
  readonly lines: Readonly<Record<string, string>>;
}
const published = (JSON.parse(readFileSync('test/engine/data/contribution.json', 'utf8')) as { additions: Published[] }).additions;

test.each(published)('$id: $source', ({ facts, lines }) => {
  expect(amounts(figuresOf(facts), Object.keys(lines))).toEqual(lines);
});

test.each([
  [2024, 49, undefined], [2024, 50, '7500.00'], [2024, 60, '7500.00'], [2024, 63, '7500.00'],
  [2025, 50, '7500.00'], [2025, 59, '7500.00'], [2025, 60, '11250.00'], [2025, 63, '11250.00'], [2025, 64, '7500.00'],
  [2026, 49, undefined], [2026, 50, '8000.00'], [2026, 59, '8000.00'], [2026, 60, '11250.00'], [2026, 63, '11250.00'], [2026, 64, '8000.00'],
] as const)('in %d someone who reaches %d has a catch-up of %s', (taxYear, age, catchUp) => {
  expect(amount(figuresOf({ ...base, taxYear, age, deferrals: '0' }), 'room.catchUp')).toBe(catchUp);
});

function codes(facts: object): string[] {
  return figuresOf({ ...base, ...facts }).notes.map(({ code }) => code);
}

test('the wage test of Roth catch-up asks for wages above the amount, of someone who has a catch-up, from 2026 on', () => {
  const wage = (facts: object) => codes(facts).filter((code) => code.startsWith('catchUp'));
  expect(wage({ age: 55, priorYearWages: '150000' })).toEqual([]);
  expect(wage({ age: 55, priorYearWages: '150000.01' })).toEqual(['catchUpMustBeRoth']);
  expect(wage({ age: 55 })).toEqual(['catchUpWagesDecide']);
  expect(wage({ age: 49, priorYearWages: '300000' })).toEqual([]);
  expect(wage({ taxYear: 2025, deferrals: '0', age: 55, priorYearWages: '300000' })).toEqual([]);
});

/** [what the plan allows, the outcome or who is asked] */
const permissions: readonly (readonly [object, string, readonly string[]])[] = [
  [{}, 'open', []],
  [{ planAllowsInService: undefined, planAllowsInPlanRoth: true }, 'open', []],
  [{ planAllowsInPlanRoth: false }, 'open', []],
  [{ planAllowsInService: false, planAllowsInPlanRoth: true }, 'open', []],
  [{ planAllowsAfterTax: undefined }, 'planDecidesMega', ['planAllowsAfterTax']],
  [{ planAllowsInService: undefined }, 'planDecidesMega', ['planAllowsInService', 'planAllowsInPlanRoth']],
  [{ planAllowsInService: false }, 'planDecidesMega', ['planAllowsInPlanRoth']],
  [{ planAllowsInService: undefined, planAllowsInPlanRoth: false }, 'planDecidesMega', ['planAllowsInService']],
  [{ planAllowsAfterTax: undefined, planAllowsInService: undefined }, 'planDecidesMega', ['planAllowsAfterTax', 'planAllowsInService', 'planAllowsInPlanRoth']],
  [{ planAllowsAfterTax: false }, 'planTakesNoAfterTax', ['planAllowsAfterTax']],
  [{ planAllowsAfterTax: false, planAllowsInService: undefined, deferrals: undefined }, 'planTakesNoAfterTax', ['planAllowsAfterTax']],
  [{ planAllowsAfterTax: undefined, planAllowsInService: false, planAllowsInPlanRoth: false }, 'planLetsNothingOut', ['planAllowsInService', 'planAllowsInPlanRoth']],
];

test.each(permissions.map(([facts, code, named]) => ({ facts, code, named, said: JSON.stringify(facts) })))('what the plan allows: $said is $code', ({ facts, code, named }) => {
  const outcome = evaluate({ ...base, ...facts });
  const note = outcome.status === 'refused' ? outcome.note : outcome.status === 'figures' ? outcome.notes.find(({ authority }) => authority.kind === 'plan') : undefined;
  expect(note?.code ?? 'open').toBe(code);
  expect(note?.facts ?? []).toEqual(named);
  if (outcome.status === 'refused') expect(note?.authority.kind).toBe('plan');
});

/** [facts, code, facts named] */
const refused: readonly (readonly [string, object, string, readonly string[]])[] = [
  ['nothing known', { kind: 'annualAdditions' }, 'missingFacts', ['taxYear', 'deferrals', 'employerContributions']],
  ['no employer money stated', { ...base, employerContributions: undefined }, 'missingFacts', ['employerContributions']],
  ['deferrals that need an age', { ...base, age: undefined, deferrals: '24500.01' }, 'missingFacts', ['age']],
  ['a year without figures', { ...base, taxYear: 2027 }, 'unknownYear', ['taxYear']],
  ['deferrals above the limit at 49', { ...base, age: 49, deferrals: '24500.01' }, 'deferralsOverLimit', ['deferrals', 'age']],
  ['deferrals above limit and catch-up at 59', { ...base, age: 59, deferrals: '32500.01' }, 'deferralsOverLimit', ['deferrals', 'age']],
  ['deferrals above limit and catch-up at 60', { ...base, age: 60, deferrals: '35750.01' }, 'deferralsOverLimit', ['deferrals', 'age']],
  ['deferrals above pay', { ...base, compensation: '24499.99' }, 'deferralsOverPay', ['deferrals', 'compensation']],
  ['a 457(b), which has a limit of its own', { ...base, planType: '457b' }, 'notAnnualAdditions', ['planType']],
  ['a pension', { ...base, planType: 'pension' }, 'notAnnualAdditions', ['planType']],
  ['a JSON number', { ...base, deferrals: 24500 }, 'amountUnreadable', ['deferrals']],
];

test.each(refused.map(([name, facts, code, named]) => ({ name, facts, code, named })))('refuses $name', ({ facts, code, named }) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(outcome.status);
  expect([outcome.note.code, outcome.note.facts]).toEqual([code, named]);
});

test.each(['401k', '403b', 'tsp'])('a %s has this limit', (planType) => {
  expect(amount(figuresOf({ ...base, planType }), 'room.left')).toBe('37500.00');
});

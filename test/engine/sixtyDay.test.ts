import { evaluate } from '../../src/engine/index.ts';
import type { Refused } from '../../src/engine/index.ts';
import { notes as english } from '../../src/messages/engineWords.en.ts';
import { notes as spanish } from '../../src/messages/engineWords.es.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const check60 = { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'traditionalIra' } as const;
const ira = { ...check60, rollFrom: 'traditionalIra' } as const;

const cases: readonly Case[] = [
  {
    name: 'a plan’s check of 10,000 has 2,000 held back, which takes as much own money to roll over in full',
    source: 'IRC 402(c)(3), 3405(c); hand-worked',
    worksheet: '10,000 × 0.2 = 2,000; 8,000 received; 10,000 − 8,000 = 2,000; January 15 to March 1 is 45 days, 15 left',
    facts: { ...check60, today: '2026-03-01', distributionAmount: '10000' },
    lines: {
      'sixtyDay.daysGone': '45', 'sixtyDay.daysLeft': '15', 'sixtyDay.distribution': '10000.00', 'sixtyDay.withheld': '2000.00', 'sixtyDay.received': '8000.00',
      'sixtyDay.mayRoll': '10000.00', 'sixtyDay.rollover': '10000.00', 'sixtyDay.ownMoney': '2000.00', 'sixtyDay.kept': '0.00',
    },
    notes: ['sixtyDaysUntil', 'onceAYearNotCounted', 'sixtyDayReplace', 'sixtyDayNoAfterTax', 'sixtyDayFifthWithheld'],
  },
  {
    name: 'without own money, what was held back counts as taken out',
    source: 'IRC 402(c)(3), 3405(c); hand-worked',
    worksheet: '10,000 − 8,000 = 2,000',
    facts: { ...check60, distributionAmount: '10000', rolloverAmount: '8000' },
    lines: { 'sixtyDay.ownMoney': '0.00', 'sixtyDay.kept': '2000.00', 'sixtyDay.keptPreTax': '2000.00', 'sixtyDay.taxable': '2000.00' },
    notes: ['sixtyDayKept'],
  },
  {
    name: 'nothing is held back from after-tax money',
    source: 'the 402(f) notice’s 12,000 with 2,000 after-tax',
    worksheet: '12,000 − 2,000 = 10,000; × 0.2 = 2,000; 10,000 received',
    facts: { ...check60, distributionAmount: '12000', afterTaxAmount: '2000', rolloverAmount: '10000' },
    lines: { 'sixtyDay.withheld': '2000.00', 'sixtyDay.received': '10000.00', 'sixtyDay.ownMoney': '0.00', 'sixtyDay.kept': '2000.00', 'sixtyDay.rolledPreTax': '10000.00', 'sixtyDay.taxable': '0.00' },
  },
  {
    name: 'a required distribution cannot be rolled over',
    source: 'IRC 402(c)(4)(B); hand-worked',
    worksheet: '10,000 − 3,000 = 7,000 may be rolled; 20% of 7,000 = 1,400; 8,600 received, so no own money',
    facts: { ...check60, distributionAmount: '10000', rmdAmount: '3000' },
    lines: { 'sixtyDay.withheld': '1400.00', 'sixtyDay.mayRoll': '7000.00', 'sixtyDay.rollover': '7000.00', 'sixtyDay.ownMoney': '0.00', 'sixtyDay.kept': '3000.00' },
    notes: ['sixtyDayRmd'],
  },
  {
    name: 'after-tax money is the first to be required, so that less of it stays and more is held back',
    source: 'Treas. Reg. 1.402(c)-2, former A-8; hand-worked',
    worksheet: '500 of 1,000 after-tax are required; pre-tax 10,000 − 500 − 500 = 9,000; × 0.2 = 1,800; 8,200 received; 9,500 − 8,200 = 1,300',
    facts: { ...check60, distributionAmount: '10000', afterTaxAmount: '1000', rmdAmount: '500' },
    lines: {
      'sixtyDay.withheld': '1800.00', 'sixtyDay.mayRoll': '9500.00', 'sixtyDay.ownMoney': '1300.00', 'sixtyDay.kept': '500.00',
      'sixtyDay.rolledPreTax': '9000.00', 'sixtyDay.keptPreTax': '0.00', 'sixtyDay.taxable': '0.00',
    },
  },
  {
    name: 'on the way to a Roth IRA all of the pre-tax money is taxed, rolled over or not',
    source: 'IRC 402(c)(2), 408A(d)(3); hand-worked',
    worksheet: '10,000 − 2,000 = 8,000; × 0.2 = 1,600; of 5,000 rolled over all is pre-tax; 8,000 − 5,000 = 3,000',
    facts: { ...check60, rollTo: 'rothIra', distributionAmount: '10000', afterTaxAmount: '2000', rolloverAmount: '5000' },
    lines: { 'sixtyDay.withheld': '1600.00', 'sixtyDay.rolledPreTax': '5000.00', 'sixtyDay.keptPreTax': '3000.00', 'sixtyDay.taxable': '8000.00' },
    notes: ['sixtyDayTaxed', 'sixtyDayKept'],
  },
  {
    name: 'from an IRA to a plan, the pre-tax money of all IRAs goes first, whatever the share in this payment',
    source: 'IRC 408(d)(3)(H); hand-worked',
    worksheet: 'lesser of 10,000 and 50,000 = 10,000',
    facts: { ...ira, rollTo: 'employerPlan', distributionAmount: '10000', afterTaxAmount: '2000', iraPreTax: '50000' },
    lines: { 'sixtyDay.mayRoll': '10000.00', 'sixtyDay.kept': '0.00' },
    notes: ['sixtyDayPlanMustAccept'],
  },
  {
    name: 'and no more than there is of it',
    source: 'IRC 408(d)(3)(A)(ii), (H); hand-worked',
    worksheet: 'lesser of 10,000 and 7,000 = 7,000',
    facts: { ...ira, rollTo: 'employerPlan', distributionAmount: '10000', iraPreTax: '7000' },
    lines: { 'sixtyDay.mayRoll': '7000.00', 'sixtyDay.kept': '3000.00' },
    notes: ['sixtyDayPreTaxOnly'],
  },
  {
    name: 'after-tax money stays behind when the rest goes to a plan',
    source: 'IRC 402(c)(2)(A); hand-worked',
    worksheet: '12,000 − 2,000 = 10,000',
    facts: { ...check60, rollTo: 'employerPlan', distributionAmount: '12000', afterTaxAmount: '2000' },
    lines: { 'sixtyDay.mayRoll': '10000.00', 'sixtyDay.kept': '2000.00' },
    notes: ['sixtyDayAfterTaxStays', 'sixtyDayPlanMustAccept'],
  },
  {
    name: 'an IRA’s tax held back is what was stated',
    source: 'IRC 408(d)(3); hand-worked',
    worksheet: '10,000 − 1,000 = 9,000 received; 1,000 of own money',
    facts: { ...ira, distributionAmount: '10000', withheld: '1000' },
    lines: { 'sixtyDay.received': '9000.00', 'sixtyDay.ownMoney': '1000.00' },
    notes: ['onceAYearAssumed'],
  },
  {
    name: 'tax is held back on a loan that was set off and the cash beside it together, out of the cash',
    source: 'Treas. Reg. 1.402(c)-2, former A-9, example: a check of 5,000',
    worksheet: '10,000 × 0.2 = 2,000; cash 10,000 − 3,000 = 7,000; 7,000 − 2,000 = 5,000; 10,000 − 5,000 = 5,000 of own money',
    facts: { ...check60, distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '3000' },
    lines: { 'sixtyDay.withheld': '2000.00', 'sixtyDay.received': '5000.00', 'sixtyDay.mayRoll': '10000.00', 'sixtyDay.ownMoney': '5000.00' },
    notes: ['loanOffsetDeadline', 'loanOffsetCash', 'sixtyDayReplace'],
  },
  {
    name: 'and never more than the cash',
    source: 'Treas. Reg. 1.402(c)-2, former A-9; hand-worked',
    worksheet: '10,000 × 0.2 = 2,000; cash 10,000 − 9,000 = 1,000; lesser 1,000; nothing is received',
    facts: { ...check60, distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '9000' },
    lines: { 'sixtyDay.withheld': '1000.00', 'sixtyDay.received': '0.00', 'sixtyDay.ownMoney': '10000.00' },
    notes: ['loanOffsetCash'],
  },
  {
    name: 'a loan alone brings no cash: nothing is held back, and all of a rollover is own money',
    source: 'Treas. Reg. 1.402(c)-2, former A-9; hand-worked',
    worksheet: 'cash 4,000 − 4,000 = 0',
    facts: { ...check60, distributionAmount: '4000', loanOffset: true, today: '2026-12-01' },
    lines: { 'sixtyDay.withheld': '0.00', 'sixtyDay.received': '0.00', 'sixtyDay.mayRoll': '4000.00', 'sixtyDay.ownMoney': '4000.00' },
    notes: ['loanOffsetDeadline', 'sixtyDayReplace'],
  },
  {
    name: 'earnings of a plan’s Roth account may go to another’s within 60 days, contributions not',
    source: 'Treas. Reg. 1.402A-1, A-5; hand-worked',
    worksheet: '10,000 − 6,000 = 4,000; 20% of 4,000 = 800',
    facts: { ...check60, rollFrom: 'employerPlanRoth', rollTo: 'employerPlanRoth', distributionAmount: '10000', afterTaxAmount: '6000' },
    lines: { 'sixtyDay.mayRoll': '4000.00', 'sixtyDay.withheld': '800.00', 'sixtyDay.ownMoney': '0.00' },
  },
  {
    name: 'on the last day none is left, and it is in time',
    source: 'hand-worked',
    worksheet: 'January 15 + 60 days: 16 to the end of January, 28 of February, 16 of March',
    facts: { ...check60, rolledOn: '2026-03-16' },
    lines: { 'sixtyDay.daysGone': '60', 'sixtyDay.daysLeft': '0' },
    notes: ['sixtyDaysMet'],
  },
  {
    name: 'a conversion within 60 days is not counted as the one rollover of a year',
    source: 'IRC 408A(d)(3)(B); Ann. 2014-32',
    worksheet: 'none',
    facts: { ...ira, rollTo: 'rothIra', lastRolloverReceivedOn: '2025-12-01', distributionAmount: '5000' },
    lines: { 'sixtyDay.rollover': '5000.00', 'sixtyDay.withheld': '0.00' },
    notes: ['onceAYearNotCounted', 'sixtyDayConversion', 'sixtyDayNoneWithheld'],
  },
];

test.each(cases)('$name', check);

/** [received, last day], counted on a calendar. */
test.each([
  ['2026-01-15', '2026-03-16'], ['2028-01-15', '2028-03-15'], ['2026-11-20', '2027-01-19'], ['2027-12-31', '2028-02-29'], ['2026-12-31', '2027-03-01'], ['2026-03-01', '2026-04-30'], ['2100-01-01', '2100-03-02'],
])('money received on %s must be in the other account by %s', (receivedOn, lastDay) => {
  const note = figuresOf({ ...check60, receivedOn }).notes.find(({ code }) => code === 'sixtyDaysUntil');
  expect(note?.values['lastDay']).toBe(lastDay);
});

test('a loan that was set off has until the return of that year is due, whatever the 60 days', () => {
  const { lines, notes } = figuresOf({ ...check60, loanOffset: true, today: '2026-12-01' });
  expect(lines.has('sixtyDay.daysLeft')).toBe(false);
  expect(notes.find(({ code }) => code === 'loanOffsetDeadline')?.values).toEqual({ year: '2026' });
});

/** [received before, received now, allowed] */
test.each([
  ['2025-01-15', '2026-01-15', true], ['2025-01-16', '2026-01-15', false], ['2024-02-29', '2025-02-28', false], ['2024-02-29', '2025-03-01', true], ['2026-01-15', '2026-01-15', false],
])('after a rollover of money received on %s, one of money received on %s is allowed: %s', (lastRolloverReceivedOn, receivedOn, allowed) => {
  const outcome = evaluate({ ...ira, lastRolloverReceivedOn, receivedOn });
  expect(outcome.status === 'refused' ? outcome.note.code : outcome.status).toBe(allowed ? 'figures' : 'onceAYear');
  const roth = evaluate({ ...ira, rollFrom: 'rothIra', rollTo: 'rothIra', lastRolloverReceivedOn, receivedOn });
  expect(roth.status).toBe(allowed ? 'figures' : 'refused');
});

function refusal(facts: unknown): Refused['note'] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  return outcome.note;
}

const refused: readonly (readonly [string, unknown, string, Record<string, string>?])[] = [
  ['the 61st day', { ...check60, today: '2026-03-17' }, 'sixtyDaysOver', { lastDay: '2026-03-16' }],
  ['a rollover on the 61st day, though today is later', { ...check60, rolledOn: '2026-03-17', today: '2026-05-01' }, 'sixtyDaysOver'],
  ['a second rollover within a year', { ...ira, lastRolloverReceivedOn: '2025-06-01' }, 'onceAYear', { last: '2025-06-01', from: '2026-06-01' }],
  ['another rollover of money that came later', { ...ira, lastRolloverReceivedOn: '2026-02-01' }, 'onceAYearUnclear'],
  ['a rollover before the money came', { ...check60, rolledOn: '2026-01-14' }, 'rolledBeforeReceived'],
  ['a Roth IRA into a plan', { ...check60, rollFrom: 'rothIra', rollTo: 'employerPlanRoth' }, 'rothStaysRoth'],
  ['a Roth IRA into a traditional IRA', { ...check60, rollFrom: 'rothIra' }, 'rothStaysRoth'],
  ['a plan’s Roth account into a traditional IRA', { ...check60, rollFrom: 'employerPlanRoth' }, 'rothStaysRoth'],
  ['a traditional IRA into a plan’s Roth account', { ...ira, rollTo: 'employerPlanRoth' }, 'iraNotToPlanRoth'],
  ['a plan’s pre-tax money into a Roth account of a plan', { ...check60, rollTo: 'employerPlanRoth' }, 'planRothNotFromPlan'],
  ['money inherited from a parent', { ...check60, inherited: true }, 'inheritedNotRolled'],
  ['a loan set off by an IRA', { ...ira, loanOffset: true }, 'loanOffsetOnlyPlan'],
  ['an amount of a loan set off by an IRA', { ...ira, loanOffsetAmount: '1' }, 'loanOffsetOnlyPlan'],
  ['a loan where none was set off', { ...check60, distributionAmount: '10000', loanOffset: false, loanOffsetAmount: '3000' }, 'partsDoNotSum', { whole: '0.00', parts: '3000.00' }],
  ['a loan of more than the payment', { ...check60, distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '10000.01' }, 'partsDoNotSum'],
  ['more held back than the cash', { ...check60, distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '9000', withheld: '1000.01' }, 'partsDoNotSum', { whole: '1000.00', parts: '1000.01' }],
  ['the 61st day of the cash beside a loan', { ...check60, distributionAmount: '10000', loanOffset: true, loanOffsetAmount: '3000', today: '2026-03-17' }, 'loanOffsetCashOver', { lastDay: '2026-03-16' }],
  ['more than was paid out', { ...check60, distributionAmount: '10000', rolloverAmount: '10000.01' }, 'moreThanMayRoll', { rollover: '10000.01', most: '10000.00' }],
  ['the required part too', { ...check60, distributionAmount: '10000', rmdAmount: '3000', rolloverAmount: '7000.01' }, 'moreThanMayRoll', { most: '7000.00' }],
  ['more held back than was paid', { ...check60, distributionAmount: '10000', withheld: '10000.01' }, 'partsDoNotSum'],
  ['a part above the whole', { ...check60, distributionAmount: '10000', afterTaxAmount: '10000.01' }, 'partsDoNotSum', { whole: '10000.00', parts: '10000.01' }],
  ['more into a plan than the IRAs held pre-tax', { ...ira, rollTo: 'employerPlan', distributionAmount: '10000', iraPreTax: '7000', rolloverAmount: '7000.01' }, 'moreThanMayRoll', { most: '7000.00' }],
  ['a required distribution of a Roth IRA', { ...ira, rollFrom: 'rothIra', rollTo: 'rothIra', rmdAmount: '1' }, 'rmdNotFromRothIra'],
  ['a required distribution of a plan’s Roth account', { ...check60, rollFrom: 'employerPlanRoth', rollTo: 'rothIra', rmdAmount: '1' }, 'rmdNotFromPlanRoth', { first: '2024' }],
  ['a day that no calendar has', { ...check60, receivedOn: '2026-02-29' }, 'dayUnreadable', { fact: 'receivedOn' }],
  ['a day written another way', { ...check60, today: '3/1/2026' }, 'dayUnreadable', { fact: 'today' }],
];

test.each(refused.map(([name, facts, code, values = {}]) => ({ name, facts, code, values })))('refuses $name', ({ facts, code, values }) => {
  const note = refusal(facts);
  expect(note.code).toBe(code);
  expect(note.values).toMatchObject(values);
});

const lacking: readonly (readonly [unknown, readonly string[]])[] = [
  [{ kind: 'sixtyDay' }, ['receivedOn', 'rollFrom', 'rollTo']],
  [{ ...check60, rolloverAmount: '1' }, ['distributionAmount']],
  [{ ...ira, rollTo: 'employerPlan', distributionAmount: '2', afterTaxAmount: '1' }, ['iraPreTax']],
  [{ ...check60, rollFrom: 'employerPlanRoth', rollTo: 'rothIra', distributionAmount: '1' }, ['afterTaxAmount']],
];

test.each(lacking)('%j lacks %j', (facts, names) => {
  const note = refusal(facts);
  expect(note.code).toBe('missingFacts');
  expect(note.facts).toEqual(names);
});

test('days are written as people write them', () => {
  const { values } = refusal({ ...check60, today: '2026-03-17' });
  expect(english.sixtyDaysOver(values)).toContain('March 16, 2026');
  expect(spanish.sixtyDaysOver(values)).toContain('16 de marzo de 2026');
});

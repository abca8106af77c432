import * as fc from 'fast-check';
import { dayFrom, daysAfter, oneYearAfter } from '../../src/engine/calendar.ts';
import { cents as shown, evaluate, NOTE_CODES } from '../../src/engine/index.ts';
import type { Figures, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, exactShare, RUNS, same, text } from './engine.generators.ts';
import { brokenLine } from './engine.lines.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

/** Ages from the first with a distribution to beyond the table, with many at its ends. */
const ages = fc.oneof(fc.constantFrom(73, 74, 119, 120, 121, 130), fc.integer({ min: 73, max: 130 }));
const rmd = (age: number, balance: bigint) => ({ kind: 'rmd', taxYear: 2026, birthYear: 2026 - age, accountType: 'ira', priorYearEnd: text(balance) });

test('the amount is the balance over the years of the table, rounded once', () => {
  fc.assert(fc.property(ages, anyCents, (age, balance) => {
    const figures = figuresOf(rmd(age, balance));
    const tenths = BigInt(figures.lines.get('rmd.period')?.value.times(10).toFixed() ?? '0');
    same(value(figures, 'rmd.amount'), (20n * balance + tenths) / (2n * tenths));
    same(value(figures, 'rmd.amount') <= balance, true);
  }), RUNS);
});

test('for the same balance, nobody older has less to take', () => {
  fc.assert(fc.property(ages, ages, anyCents, (a, b, balance) => {
    const [younger, older] = a < b ? [a, b] : [b, a];
    same(value(figuresOf(rmd(older, balance)), 'rmd.amount') >= value(figuresOf(rmd(younger, balance)), 'rmd.amount'), true);
  }), RUNS);
});

test('gifts, what was taken and what is left make the amount due, or more than it', () => {
  fc.assert(fc.property(ages, anyCents, anyCents, anyCents, (age, balance, gift, taken) => {
    const qcd = gift > 11_100_000n ? gift % 11_100_000n : gift;
    const figures = figuresOf({ ...rmd(age, balance), qcdAmount: text(qcd), alreadyTaken: text(taken) });
    const met = qcd + taken;
    const due = value(figures, 'rmd.due');
    same(value(figures, 'rmd.left'), due > met ? due - met : 0n);
    same(figures.notes.some(({ code }) => code === 'rmdMoreThanDue'), met > due);
    same(value(figures, 'rmd.ifCorrected') <= value(figures, 'rmd.ifMissed'), true);
  }), RUNS);
});

test('putting the first one off makes two in one year, and each is what it would be alone', () => {
  fc.assert(fc.property(anyCents, anyCents, (before, now) => {
    const both = figuresOf({ ...rmd(74, now), firstPutOff: true, firstYearBalance: text(before) });
    const first = figuresOf({ kind: 'rmd', taxYear: 2025, birthYear: 1952, accountType: 'ira', priorYearEnd: text(before) });
    same(value(both, 'rmd.due'), value(first, 'rmd.amount') + value(figuresOf(rmd(74, now)), 'rmd.amount'));
  }), RUNS);
});

test('the parts of a plan’s payout sum to it, after-tax money meets what is required first, and nothing more of it is spent than there is', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, (balance, payout, part) => {
    const afterTax = part % (payout + 1n);
    const figures = figuresOf({ ...rmd(75, balance), accountType: '401k', employed: false, distributionAmount: text(payout), afterTaxAmount: text(afterTax) });
    const [required, requiredAfterTax, requiredPreTax, afterTaxLeft, preTaxLeft] = (['rmd.required', 'rmd.requiredAfterTax', 'rmd.requiredPreTax', 'rmd.mayRollAfterTax', 'rmd.mayRollPreTax'] as const).map((id) => value(figures, id)) as [bigint, bigint, bigint, bigint, bigint];
    same(brokenLine(figures), undefined);
    same(requiredAfterTax + requiredPreTax, required);
    same(requiredAfterTax + afterTaxLeft, afterTax);
    same(requiredPreTax + preTaxLeft, payout - afterTax);
    same(value(figures, 'rmd.mayRoll'), afterTaxLeft + preTaxLeft);
    same(requiredPreTax === 0n || afterTaxLeft === 0n, true);
  }), RUNS);
});

test('of a plan’s check, what is rolled over and what is kept hold its pre-tax money between them, and a fifth of what could go on is held back', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, anyCents, fc.constantFrom('traditionalIra', 'rothIra', 'employerPlan'), (distribution, a, b, c, rollTo) => {
    const afterTax = a % (distribution + 1n);
    const required = b % (distribution + 1n);
    const facts = { kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo, distributionAmount: text(distribution), afterTaxAmount: text(afterTax), rmdAmount: text(required) };
    const all = figuresOf(facts);
    const most = value(all, 'sixtyDay.mayRoll');
    const preTaxLeft = distribution - (required > afterTax ? required : afterTax);
    same(most, rollTo === 'employerPlan' ? preTaxLeft : distribution - required);
    same(value(all, 'sixtyDay.withheld'), exactShare(preTaxLeft, 1n, 5n));
    const figures = figuresOf({ ...facts, rolloverAmount: text(c % (most + 1n)) });
    same(brokenLine(figures), undefined);
    const preTax = distribution - afterTax;
    same(value(figures, 'sixtyDay.rolledPreTax') + value(figures, 'sixtyDay.keptPreTax'), preTax);
    same(value(figures, 'sixtyDay.taxable'), rollTo === 'rothIra' ? preTax : value(figures, 'sixtyDay.keptPreTax'));
  }), RUNS);
});

test('a loan that was set off, the tax held back and what reaches the person make the payment, and the tax is never more than the cash', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, (distribution, a, b) => {
    const loan = a % (distribution + 1n);
    const afterTax = b % (distribution + 1n);
    const figures = figuresOf({ kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'employerPlan', rollTo: 'traditionalIra', distributionAmount: text(distribution), afterTaxAmount: text(afterTax), loanOffset: true, loanOffsetAmount: text(loan) });
    const withheld = value(figures, 'sixtyDay.withheld');
    const fifth = exactShare(distribution - afterTax, 1n, 5n);
    same(brokenLine(figures), undefined);
    same(withheld, fifth < distribution - loan ? fifth : distribution - loan);
    same(loan + withheld + value(figures, 'sixtyDay.received'), distribution);
    same(value(figures, 'sixtyDay.ownMoney'), loan + withheld);
  }), RUNS);
});

const MS = 86_400_000;
const anyDay = fc.oneof(fc.constantFrom('2000-02-29', '2100-02-28', '1999-12-31', '2024-02-29', '0001-01-01', '9999-12-31'), fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));

test('days are counted as a calendar counts them', () => {
  fc.assert(fc.property(anyDay, fc.nat(1000), (iso, days) => {
    const day = dayFrom(iso);
    if (!day) throw new Error(`not read: ${iso}`);
    same(daysAfter(day, 0).iso, iso);
    const later = daysAfter(day, days);
    same(later.number - day.number, days);
    const expected = new Date(Date.parse(iso) + days * MS).toISOString();
    same(later.iso, expected.startsWith('+') ? expected.slice(2, 13) : expected.slice(0, 10));
    same(oneYearAfter(day).iso.slice(-6), iso.endsWith('-02-29') ? '-03-01' : iso.slice(-6));
  }), RUNS);
});

test('only days of the calendar are read', () => {
  fc.assert(fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, date) => {
    const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const parsed = new Date(`${iso}T00:00:00Z`);
    same(dayFrom(iso) !== undefined, !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso);
  }), RUNS);
});

test('a rollover is in time on each of the 60 days and on none after, and what is left falls by one a day', () => {
  fc.assert(fc.property(anyDay, fc.nat(70), (receivedOn, days) => {
    const received = dayFrom(receivedOn);
    if (!received || received.year > 9998) return;
    const outcome = evaluate({ kind: 'sixtyDay', receivedOn, today: daysAfter(received, days).iso, rollFrom: 'employerPlan', rollTo: 'rothIra' });
    same(outcome.status, days <= 60 ? 'figures' : 'refused');
    if (outcome.status === 'figures') same(outcome.lines.get('sixtyDay.daysLeft')?.value.toNumber(), 60 - days);
  }), RUNS);
});

test('what is received and own money make the rollover and what is kept of the check', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, (distribution, a, b) => {
    const withheld = a % (distribution + 1n);
    const rollover = b % (distribution + 1n);
    const figures = figuresOf({ kind: 'sixtyDay', receivedOn: '2026-01-15', rollFrom: 'traditionalIra', rollTo: 'traditionalIra', distributionAmount: text(distribution), withheld: text(withheld), rolloverAmount: text(rollover) });
    same(value(figures, 'sixtyDay.received') + withheld, distribution);
    same(value(figures, 'sixtyDay.rollover') + value(figures, 'sixtyDay.kept'), distribution);
    const lacking = rollover - value(figures, 'sixtyDay.received');
    same(value(figures, 'sixtyDay.ownMoney'), lacking > 0n ? lacking : 0n);
  }), RUNS);
});

test('nothing in the facts makes these kinds throw', () => {
  const names = ['taxYear', 'birthDate', 'birthYear', 'age', 'accountType', 'priorYearEnd', 'employed', 'retirementYear', 'fivePercentOwner', 'firstPutOff', 'firstYearBalance', 'qcdAmount', 'receivedOn', 'today', 'rolledOn', 'rollFrom', 'rollTo', 'distributionAmount', 'withheld', 'loanOffset', 'afterTaxAmount', 'rmdAmount', 'iraPreTax', 'planTotal', 'planAfterTaxBasis', 'rolloverAmount'];
  const odd = fc.oneof(fc.anything(), fc.boolean(), fc.integer({ min: 1890, max: 2100 }), anyDay, anyCents.map(text), fc.constantFrom('ira', '401k', 'planRoth', 'traditionalIra', 'employerPlan', 'employerPlanRoth', 'rothIra', 73, '2026-13-01', 'all'));
  fc.assert(fc.property(fc.constantFrom('rmd', 'sixtyDay'), fc.dictionary(fc.constantFrom(...names), odd), (kind, facts) => {
    const outcome = evaluate({ ...facts, kind });
    if (outcome.status === 'refused') same(NOTE_CODES.includes(outcome.note.code), true);
  }), RUNS);
});

import * as fc from 'fast-check';
import { cents as shown, evaluate, NOTE_CODES, springContribution, taxYears } from '../../src/engine/index.ts';
import type { Figures, LineId, Outcome } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { brokenLine } from './engine.lines.ts';
import { anyCents, cents, exactShare, fourAmounts, RUNS, same, text } from './engine.generators.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

/** Nearly always on an end of some phase-out, a cent or a few dollars beside it, or inside it. */
const anyIncome: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 1, arbitrary: anyCents },
  { weight: 6, arbitrary: fc.tuple(
    fc.constantFrom(...taxYears.flatMap(({ phaseOuts }) => Object.values(phaseOuts).flatMap(({ from, to }) => [BigInt(from) * 100n, BigInt(to) * 100n]))),
    fc.oneof(fc.constantFrom(-1n, 0n, 1n, -100n, 100n), fc.bigInt({ min: -60_000n, max: 60_000n }), fc.bigInt({ min: -2_100_000n, max: 2_100_000n })),
  ).map(([end, by]) => (end + by < 0n ? 0n : end + by)) },
);

/** Around the limits, the least of $200 and nothing at all. */
const anyPay: fc.Arbitrary<bigint | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(0n, 1n, 1_000n, 19_999n, 20_000n, 20_001n, 700_000n, 750_000n, 750_001n, 860_000n),
  fc.bigInt({ min: 0n, max: 1_000_000n }),
  anyCents,
);

const anyPerson = fc.record({
  taxYear: fc.constantFrom(...taxYears.map(({ year }) => year)),
  age: fc.oneof(fc.constantFrom(49, 50, 60, 63, 64), fc.nat(130)),
  filingStatus: fc.constantFrom('single', 'marriedJoint', 'marriedSeparate', 'headOfHousehold', 'survivingSpouse'),
  livedApart: fc.boolean(),
  coveredByPlan: fc.constantFrom(true, false),
  spouseCoveredByPlan: fc.constantFrom(true, false),
});

function contributed(person: object, income: bigint, pay?: bigint, paid?: { all: bigint; roth: bigint }): Figures {
  return figuresOf({ kind: 'contribution', ...person, income: text(income), ...(pay !== undefined && { compensation: text(pay) }), ...(paid && { alreadyContributed: text(paid.all), alreadyRoth: text(paid.roth) }) });
}

/** What was paid in, of which a part to a Roth: often the limit itself, or nothing. */
const anyPaid = fc.tuple(fc.oneof(fc.constantFrom(0n, 1n, 700_000n, 750_000n, 800_000n, 860_000n), fc.bigInt({ min: 0n, max: 1_200_000n }), anyCents), fc.oneof(fc.constantFrom(0n, 1000n), fc.bigInt({ min: 0n, max: 1000n })))
  .map(([all, part]) => ({ all, roth: (all * part) / 1000n }));

test('more income never allows more, straight into a Roth or with a deduction', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyIncome, anyPay, (person, a, b, pay) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const [more, less] = [contributed(person, low, pay), contributed(person, high, pay)];
    same(value(less, 'contribution.rothAllowed') <= value(more, 'contribution.rothAllowed'), true);
    same(value(less, 'contribution.deductible') <= value(more, 'contribution.deductible'), true);
  }), RUNS);
});

test('what is allowed is a multiple of ten dollars or the full limit, and never between nothing and $200', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyPay, (person, income, pay) => {
    const figures = contributed(person, income, pay);
    const limit = value(figures, 'contribution.limit');
    for (const id of ['contribution.rothAllowed', 'contribution.deductible'] as const) {
      const allowed = value(figures, id);
      same(allowed === limit || allowed % 1000n === 0n, true);
      same(allowed === limit || allowed === 0n || allowed >= 20_000n, true);
      same(allowed <= limit, true);
    }
  }), RUNS);
});

test('the Roth contribution allowed is the worksheet in whole numbers', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyPay, (person, income, pay) => {
    const figures = contributed(person, income, pay);
    const limit = value(figures, 'contribution.limit');
    const { phaseOuts } = taxYears.find(({ year }) => year === person.taxYear)!;
    const together = person.filingStatus === 'marriedSeparate' && !person.livedApart;
    const { from, to } = together ? phaseOuts.rothMarriedSeparate : person.filingStatus === 'marriedJoint' || person.filingStatus === 'survivingSpouse' ? phaseOuts.rothJoint : phaseOuts.rothSingle;
    const [start, end] = [BigInt(from) * 100n, BigInt(to) * 100n];
    let expected = limit;
    if (income >= end) expected = 0n;
    else if (income > start) {
      const tens = (limit * (end - income) + (end - start) * 1000n - 1n) / ((end - start) * 1000n);
      const least = tens * 1000n < 20_000n ? 20_000n : tens * 1000n;
      expected = least < limit ? least : limit;
    }
    same(value(figures, 'contribution.rothAllowed'), expected);
  }), RUNS);
});

test('deductible and nondeductible make the limit; what is open is Roth and backdoor; nothing goes above the limit', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyPay, anyPaid, (person, income, pay, paid) => {
    const figures = contributed(person, income, pay, paid);
    const at = (id: LineId): bigint => value(figures, id);
    same(at('contribution.deductible') + at('contribution.nondeductible'), at('contribution.limit'));
    same(at('contribution.rothLeft') + at('contribution.backdoor'), at('contribution.left'));
    const most = at('contribution.limit') > paid.all ? at('contribution.limit') : paid.all;
    same(paid.all + at('contribution.left'), most);
  }), RUNS);
});

test('an excess is what no rule allows: without it the Roth and the limit hold, and 6% of it is the tax', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyPay, anyPaid, (person, income, pay, paid) => {
    const figures = contributed(person, income, pay, paid);
    const [limit, allowed, excess] = [value(figures, 'contribution.limit'), value(figures, 'contribution.rothAllowed'), value(figures, 'contribution.excess')];
    const fits = paid.all <= limit && paid.roth <= allowed;
    same(excess === 0n, fits);
    same(excess <= paid.all, true);
    same(paid.all - excess <= limit, true);
    same(figures.lines.has('contribution.excise'), !fits);
    if (!fits) same(value(figures, 'contribution.excise'), exactShare(excess, 6n, 100n));
  }), RUNS);
});

const anyDeferral = fc.oneof(fc.constantFrom(0n, 1n, 2_300_000n, 2_350_000n, 2_450_000n, 2_450_001n, 3_250_000n, 3_575_000n), fc.bigInt({ min: 0n, max: 3_600_000n }));
const anyEmployer = fc.oneof(fc.constantFrom(0n, 1n, 4_750_000n, 7_200_000n), fc.bigInt({ min: 0n, max: 8_000_000n }), anyCents);
const anyAdditions = fc.record({
  taxYear: fc.constantFrom(...taxYears.map(({ year }) => year)), age: fc.oneof(fc.constantFrom(49, 50, 59, 60, 63, 64), fc.nat(130)),
  deferrals: anyDeferral, employer: anyEmployer, afterTax: anyEmployer, pay: fc.oneof(fc.constant(undefined), fc.constantFrom(2_450_000n, 7_200_000n, 36_000_001n), anyCents),
});
type Additions = { taxYear: number; age: number; deferrals: bigint; employer: bigint; afterTax: bigint; pay: bigint | undefined };

function room({ taxYear, age, deferrals, employer, afterTax, pay }: Additions): Outcome {
  return evaluate({ kind: 'annualAdditions', taxYear, age, deferrals: text(deferrals), employerContributions: text(employer), afterTaxPaid: text(afterTax), ...(pay !== undefined && { compensation: text(pay) }) });
}

test('the room is never negative, and with what counts it fills the limit exactly or is nothing', () => {
  fc.assert(fc.property(anyAdditions, (one) => {
    const outcome = room(one);
    if (outcome.status !== 'figures') return;
    const at = (id: LineId): bigint => value(outcome, id);
    const counts = at('room.deferrals') + one.employer + one.afterTax;
    same(at('room.left') >= 0n, true);
    same(counts + at('room.left'), counts > at('room.limit') ? counts : at('room.limit'));
    same(outcome.notes.some(({ code }) => code === 'additionsOverLimit'), counts > at('room.limit'));
    if (outcome.lines.has('room.catchUp')) same(at('room.catchUpPaid') + at('room.catchUpLeft'), at('room.catchUp'));
    else same(one.deferrals, at('room.deferrals'));
  }), RUNS);
});

test('catch-up takes none of the room', () => {
  fc.assert(fc.property(anyAdditions, (one) => {
    const outcome = room(one);
    if (outcome.status !== 'figures') return;
    const without = room({ ...one, deferrals: value(outcome, 'room.deferrals') });
    if (without.status !== 'figures') throw new Error(without.status);
    same(value(without, 'room.left'), value(outcome, 'room.left'));
  }), RUNS);
});

test('more deferrals, more employer money or more after-tax money never leave more room', () => {
  fc.assert(fc.property(anyAdditions, anyCents, fc.constantFrom('deferrals', 'employer', 'afterTax'), (one, more, which) => {
    const before = room(one);
    const after = room({ ...one, [which]: one[which] + more });
    if (before.status === 'figures' && after.status === 'figures') same(value(after, 'room.left') <= value(before, 'room.left'), true);
  }), RUNS);
});

test('a contribution next spring neither creates nor loses basis over both years, and shelters nothing in the first', () => {
  const year = fourAmounts.map(([prior, yearEnd, distributed, converted]) => ({ prior, yearEnd, distributed, converted }));
  fc.assert(fc.property(year, year, anyCents, anyCents, (one, two, amount, fresh) => {
    const first = { kind: 'ira', priorBasis: text(one.prior), newNondeductible: text(fresh), iraYearEnd: text(one.yearEnd), iraOtherDistributions: text(one.distributed), convertAmount: text(one.converted) } as const;
    const second = { kind: 'ira', newNondeductible: text(two.prior), iraYearEnd: text(two.yearEnd), iraOtherDistributions: text(two.distributed), convertAmount: text(two.converted) } as const;
    const spring = springContribution(text(amount), first, second);
    const without = figuresOf(first);
    if (spring.first.status !== 'figures' || spring.second.status !== 'figures') throw new Error('not figures');
    const used = (figures: Figures): bigint => (figures.lines.has('8606.13') ? value(figures, '8606.13') : 0n);
    same(used(spring.first), used(without));
    same(value(spring.first, 'tax.taxable'), value(without, 'tax.taxable'));
    same(used(spring.first) + used(spring.second) + value(spring.second, '8606.14'), one.prior + fresh + amount + two.prior);
  }), RUNS);
});

test('every line is what its operands make it, down to what was stated and what the law sets', () => {
  fc.assert(fc.property(anyPerson, anyIncome, anyPay, anyPaid, anyAdditions, (person, income, pay, paid, additions) => {
    const outcome = room(additions);
    same(brokenLine(contributed(person, income, pay, paid)), undefined);
    if (outcome.status === 'figures') same(brokenLine(outcome), undefined);
  }), RUNS);
});

test('nothing in the facts makes it throw, and every note has a code that is known', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
  const anyText = maybe(fc.oneof(anyIncome.map(text), fc.constantFrom('all', '-1', '1e3', '', '0.001', '9'.repeat(14))));
  const years = maybe(fc.constantFrom(2023, 2024, 2025, 2026, 2027));
  const ages = maybe(fc.constantFrom(0, 49, 49.5, 50, 61, 131));
  const yes = maybe(fc.boolean());
  const paying = fc.record({
    kind: fc.constant('contribution'), taxYear: years, age: ages, filingStatus: maybe(fc.constantFrom('single', 'marriedJoint', 'marriedSeparate', 'survivingSpouse', 'widowed')),
    livedApart: yes, coveredByPlan: yes, spouseCoveredByPlan: yes, income: anyText, compensation: anyText, alreadyContributed: anyText, alreadyRoth: anyText,
  });
  const adding = fc.record({
    kind: fc.constant('annualAdditions'), taxYear: years, age: ages, planType: maybe(fc.constantFrom('401k', '457b', 'sep')), planAllowsAfterTax: yes, planAllowsInService: yes, planAllowsInPlanRoth: yes,
    compensation: anyText, deferrals: anyText, employerContributions: anyText, afterTaxPaid: anyText, priorYearWages: anyText,
  });
  const one: fc.Arbitrary<object> = fc.oneof(paying, adding);
  fc.assert(fc.property(one, (facts) => {
    const outcome = evaluate(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
    const notes = outcome.status === 'refused' ? [outcome.note] : outcome.notes;
    same(notes.every(({ code }) => NOTE_CODES.includes(code)), true);
  }), RUNS);
});

import * as fc from 'fast-check';
import { cents as shown, compare, evaluate, NOTE_CODES, strategies, STRATEGY_IDS } from '../../src/engine/index.ts';
import type { CaseFacts, Choice, IraFacts, KeyFigure, PlanFacts, PlanTerms, Row, StrategyId } from '../../src/engine/index.ts';
import { anyCents, cents, fourAmounts, RUNS, same, text } from './engine.generators.ts';

/** A comparison computes several cases, some of them more than once. */
const CASES = { numRuns: RUNS.numRuns / 5 };

const idsOf = (kind: 'ira' | 'plan') => fc.constantFrom(...strategies.filter((strategy) => strategy.kind === kind).map(({ id }) => id));

interface Amounts { readonly basis: bigint; readonly yearEnd: bigint; readonly distributed: bigint; readonly converted: bigint; readonly chosen: bigint; readonly more: bigint }

/** Four amounts that fit together as an IRA, and two more: one chosen for a strategy, and one for whatever is added to a case. */
const amounts: fc.Arbitrary<Amounts> = fc.tuple(fourAmounts, anyCents, anyCents, fc.boolean())
  .map(([[basis, yearEnd, distributed, converted], chosen, more, takesOut]) => ({ basis, yearEnd, distributed: takesOut ? distributed : 0n, converted, chosen, more }));

/** Someone of 72 in a known year, so that every strategy may be open. */
function iraOf({ basis, yearEnd, distributed, converted }: Amounts, times = 1n): IraFacts {
  return {
    kind: 'ira', taxYear: 2025, age: 72, filingStatus: 'marriedJoint', marginalRate: '0.24', iraBasis: text(basis * times),
    iraTotal: text((yearEnd + distributed + converted) * times), iraOtherDistributions: text(distributed * times), convertAmount: text(converted * times),
  };
}

/** Amounts that are usually possible: a part of the pre-tax money. */
function choiceOf({ basis, yearEnd, distributed, converted, chosen, more }: Amounts, times = 1n): Choice {
  const preTax = yearEnd + distributed + converted - basis;
  return {
    amount: text((preTax > 0n ? chosen % (preTax + 1n) : chosen) * times), coverage: 'family', years: 2 + Number(more % 9n), growthRate: '0.05',
    spouse: { kind: 'ira', iraBasis: text((more + 1n) * times), iraTotal: text((more + 1n) * times), convertAmount: 'all' },
  };
}

interface Account { readonly basis: bigint; readonly earnings: bigint; readonly preTax: bigint; readonly asked: bigint }
const account: fc.Arbitrary<Account> = fourAmounts.map(([basis, earnings, preTax, asked]) => ({ basis, earnings, preTax, asked }));

function planOf({ basis, earnings, preTax, asked }: Account, separateAccount: boolean | undefined, times = 1n): PlanFacts {
  const whole = basis + earnings;
  return {
    kind: 'plan', planAfterTaxBasis: text(basis * times), planAfterTaxEarnings: text(earnings * times), planTotal: text((whole + preTax) * times),
    distributionAmount: text((whole === 0n ? 0n : asked % (whole + 1n)) * times), separateAccount, marginalRate: '0.24',
  };
}
const kept = fc.constantFrom(true, false, undefined);

type Open = Extract<Row, { status: 'open' }>;

function opened(facts: CaseFacts, id: StrategyId, choice: Choice = {}): Open | undefined {
  const row = compare(facts, [{ ...choice, id }]).rows[0];
  return row?.status === 'open' ? row : undefined;
}

function figures(row: Open, key: KeyFigure): bigint[] {
  return row.readings.map((reading) => { const line = reading.figures.get(key); return line ? cents(shown(line.value)) : 0n; });
}

/** Checks something of every case that some strategy is open to. */
function everyStrategy(check: (row: Open, facts: CaseFacts, choice: Choice) => void): void {
  fc.assert(fc.property(amounts, idsOf('ira'), (one, id) => {
    const row = opened(iraOf(one), id, choiceOf(one));
    if (row) check(row, iraOf(one), choiceOf(one));
  }), CASES);
  fc.assert(fc.property(account, kept, idsOf('plan'), (one, separateAccount, id) => {
    const facts = planOf(one, separateAccount);
    const row = opened(facts, id);
    if (row) check(row, facts, {});
  }), CASES);
}

test('comparing never changes the case as it stands', () => {
  fc.assert(fc.property(amounts, account, kept, (one, plan, separateAccount) => {
    for (const facts of [iraOf(one), planOf(plan, separateAccount)]) {
      const before = JSON.stringify([facts, evaluate(facts)]);
      const { today } = compare(Object.freeze(facts), STRATEGY_IDS.map((id) => Object.freeze({ ...choiceOf(one), id })));
      same(JSON.stringify([facts, today.outcome]), before);
    }
  }), { numRuns: CASES.numRuns / 5 });
});

test('a strategy that is open never makes readable facts unreadable', () => {
  everyStrategy((row, facts, choice) => {
    const after = evaluate(strategies.find(({ id }) => id === row.id)!.apply(facts, choice));
    if (after.status === 'refused') throw new Error(`${row.id}: ${after.note.code}`);
    for (const one of row.cases) if (evaluate(one).status === 'refused') throw new Error(row.id);
  });
});

test('what is open to ask is what compare shows as open', () => {
  everyStrategy((row, facts, choice) => same(strategies.find(({ id }) => id === row.id)!.open(facts, choice), 'open'));
});

test('today and the difference make the strategy’s figure, and no figure is below zero', () => {
  everyStrategy((row, facts) => {
    const { today } = compare(facts, []);
    row.readings.forEach(({ figures: found, changes }, at) => {
      for (const [key, line] of found) {
        const change = changes.get(key);
        const before = (today.readings[at] ?? today.readings[0])?.get(key);
        const after = cents(shown(line.value));
        same(after >= 0n, true);
        if (!change || !before) continue;
        const by = cents(shown(change.by.value));
        same(cents(shown(before.value)) + (change.way === 'less' ? -by : by), after);
        same(change.way === 'same', by === 0n);
      }
    });
  });
});

test('what leaves without using basis never raises the taxable amount', () => {
  fc.assert(fc.property(amounts, fc.constantFrom<StrategyId>('rollInFirst', 'rollInPart', 'qcdFirst', 'hsaFunding'), (one, id) => {
    const row = opened(iraOf(one), id, choiceOf(one));
    for (const { changes } of row?.readings ?? []) same(changes.get('taxable')?.way === 'more', false);
    if (id === 'rollInFirst' && row) same(figures(row, 'taxable').join(), '0');
  }), CASES);
});

test('waiting alone taxes in two years what one year would have taxed, to the cent of each rounding', () => {
  fc.assert(fc.property(amounts, (one) => {
    const row = opened(iraOf(one), 'waitForJanuary');
    const by = row?.readings[0]?.changes.get('taxable')?.by;
    if (by) same(cents(shown(by.value)) <= 2n, true);
  }), CASES);
});

test('more basis never raises the tax; of converting as much as the basis, it never raises the taxed share', () => {
  const dearer = (less: Open, more: Open, id: StrategyId): void => {
    const before = figures(less, 'taxable');
    figures(more, 'taxable').forEach((after, at) => {
      const once = before[at] ?? before[0] ?? 0n;
      if (id !== 'convertBasisOnly') return same(after <= once, true);
      // Each is rounded once: a share of one is within a cent of a share of the other.
      const [roth, rothOnce] = [figures(more, 'toRoth')[0] ?? 0n, figures(less, 'toRoth')[0] ?? 0n];
      return same((after - 2n) * rothOnce <= (once + 2n) * roth, true);
    });
  };
  fc.assert(fc.property(amounts, idsOf('ira'), (one, id) => {
    // Nothing is taken out besides where the share of the conversion alone is looked at.
    const of = id === 'convertBasisOnly' ? { ...one, distributed: 0n } : one;
    const less = opened(iraOf(of), id, choiceOf(of));
    const more = opened(iraOf({ ...of, basis: of.basis + of.more }), id, choiceOf(of));
    if (less && more) dearer(less, more, id);
  }), CASES);
  fc.assert(fc.property(account, kept, idsOf('plan'), anyCents, (one, separateAccount, id, added) => {
    // The same account, of which more is contributions and less is earnings.
    const moved = added % (one.earnings + 1n);
    const less = opened(planOf(one, separateAccount), id);
    const more = opened(planOf({ ...one, basis: one.basis + moved, earnings: one.earnings - moved }, separateAccount), id);
    if (less && more && less.readings.length === more.readings.length) dearer(less, more, id);
  }), CASES);
});

test('ten times the money gives ten times the figures, to the cents of ten roundings', () => {
  const tenfold = (once: Open, ten: Open): void => {
    for (const key of ['taxable', 'taxFree', 'toRoth', 'leaves', 'basisLeft', 'withheld'] as const) {
      figures(ten, key).forEach((after, at) => {
        const apart = after - 10n * (figures(once, key)[at] ?? 0n);
        // Every year of a spread is rounded, and what was rounded grows on.
        const most = once.id === 'spreadConversion' ? 500n : 30n;
        if (apart > most || apart < -most) throw new Error(`${once.id} ${key}: ${after} is not ten times`);
      });
    }
  };
  // An HSA takes no more than its limit, however much there is.
  fc.assert(fc.property(amounts, idsOf('ira').filter((id) => id !== 'hsaFunding'), (one, id) => {
    const once = opened(iraOf(one), id, choiceOf(one));
    const ten = opened(iraOf(one, 10n), id, choiceOf(one, 10n));
    if (once && ten) tenfold(once, ten);
  }), CASES);
  fc.assert(fc.property(account, kept, idsOf('plan'), (one, separateAccount, id) => {
    const once = opened(planOf(one, separateAccount), id);
    const ten = opened(planOf(one, separateAccount, 10n), id);
    if (once && ten && once.readings.length === ten.readings.length) tenfold(once, ten);
  }), CASES);
});

test('a term that is false closes what rests on it, and nothing else', () => {
  const terms = fc.record({ acceptsRollIns: kept, inService: kept, inPlanRoth: kept, afterTaxContributions: kept, separateAccounts: kept });
  fc.assert(fc.property(amounts, account, kept, kept, terms, fc.constantFrom(...strategies), (one, plan, separateAccount, employed, said, strategy) => {
    const facts: CaseFacts = strategy.kind === 'ira' ? iraOf(one) : { ...planOf(plan, separateAccount), employed };
    const [without] = compare(facts, [{ ...choiceOf(one), id: strategy.id }]).rows;
    const [within] = compare(facts, [{ ...choiceOf(one), id: strategy.id }], said).rows;
    const denied = strategy.needs(facts).some((term) => said[term] === false);
    if (without?.status === 'open' && !denied && !(strategy.id === 'inServiceAfterTax' && said.separateAccounts === false)) same(within?.status, 'open');
    if (denied) same(within?.status, 'closed');
    if (within?.status === 'closed' && within.because.code === 'planDoesNotAllow') same(within.because.authority.kind, 'plan');
  }), CASES);
});

test('whatever is chosen, nothing throws: a strategy is open or closed by a known code', () => {
  const odd = fc.oneof(fc.string(), fc.constantFrom('all', '-1', '1e9', '0.001', '9'.repeat(60), '0', ''), anyCents.map(text));
  const choice = fc.record({ amount: odd, coverage: fc.constantFrom('selfOnly', 'family'), years: fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 2, max: 10 })), growthRate: odd, hsaContributed: odd, hsaFundedBefore: fc.boolean(), hsaEligible: fc.boolean() }, { requiredKeys: [] });
  const strange = fc.record({ iraBasis: odd, iraTotal: odd, convertAmount: odd, withheld: odd, rmdAmount: odd, lateNondeductible: odd, qcdAmount: odd, iraAfterTaxPct: odd }, { requiredKeys: [] });
  const plain = fc.record({ planTotal: odd, planAfterTaxBasis: odd, distributionAmount: odd, planPretax: odd }, { requiredKeys: [] });
  fc.assert(fc.property(strange, plain, choice, strange, fc.constantFrom(...strategies), (ira, plan, chosen, other, { id, kind }) => {
    const facts: CaseFacts = kind === 'ira' ? { ...ira, kind } : { ...plan, kind };
    const terms: PlanTerms = {};
    for (const row of compare(facts, [{ ...chosen, id, nextYear: other, spouse: { ...other, kind: 'ira' } }], terms).rows) {
      if (row.status === 'closed') same(NOTE_CODES.includes(row.because.code), true);
    }
  }), CASES);
});

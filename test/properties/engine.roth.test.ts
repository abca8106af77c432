import * as fc from 'fast-check';
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

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, next) => sum + next, 0n);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

interface Conversion {
  readonly year: number;
  readonly taxable: bigint;
  readonly nontaxable: bigint;
}
interface RothCase {
  readonly age: number;
  readonly opened: number;
  readonly contributions: bigint;
  readonly conversions: readonly Conversion[];
  readonly earnings: bigint;
  readonly taken: bigint;
}

/** A Roth IRA in 2026 with up to four conversions, some of one year, and a distribution that often ends exactly where a layer ends. */
const rothCase: fc.Arbitrary<RothCase> = fc.record({
  age: fc.constantFrom(30, 59, 59.25, 59.5, 70),
  opened: fc.constantFrom(2005, 2020, 2021, 2022),
  contributions: anyCents,
  conversions: fc.array(fc.record({ year: fc.constantFrom(2022, 2023, 2024, 2026), taxable: anyCents, nontaxable: anyCents }), { maxLength: 4 }),
  earnings: anyCents,
  share: fc.oneof(fc.constantFrom('none', 'contributions', 'basis', 'all'), fc.bigInt({ min: 0n, max: 1_000_000n })),
}).map(({ share, ...one }) => {
  const basis = one.contributions + total(one.conversions.map(({ taxable, nontaxable }) => taxable + nontaxable));
  const whole = basis + one.earnings;
  const taken = share === 'none' ? 0n : share === 'contributions' ? one.contributions : share === 'basis' ? basis : share === 'all' ? whole : (whole * share) / 1_000_000n;
  return { ...one, taken };
});

function factsOf({ age, opened, contributions, conversions, earnings, taken }: RothCase) {
  const basis = contributions + total(conversions.map(({ taxable, nontaxable }) => taxable + nontaxable));
  return {
    kind: 'rothDistribution', taxYear: 2026, age, rothOpenedYear: opened, rothContributions: text(contributions), rothTotal: text(basis + earnings), distributionAmount: text(taken),
    rothConversions: conversions.map(({ year, taxable, nontaxable }) => ({ year, taxable: text(taxable), nontaxable: text(nontaxable) })),
  };
}

/** What each layer holds, by year, and what of it should come out; written without the engine. */
function layersOf({ contributions, conversions, earnings, taken }: RothCase): { id: LineId; holds: bigint; out: bigint }[] {
  const years = [...new Set(conversions.map(({ year }) => year))].toSorted((a, b) => a - b);
  const layers: { id: LineId; holds: bigint }[] = [{ id: 'rothIra.contributions', holds: contributions }];
  for (const year of years) {
    const ofYear = conversions.filter((each) => each.year === year);
    layers.push({ id: `rothIra.conversion.${year}.taxable`, holds: total(ofYear.map(({ taxable }) => taxable)) }, { id: `rothIra.conversion.${year}.nontaxable`, holds: total(ofYear.map(({ nontaxable }) => nontaxable)) });
  }
  layers.push({ id: 'rothIra.earnings', holds: earnings });
  let left = taken;
  return layers.map(({ id, holds }) => {
    const out = lesser(left, holds);
    left -= out;
    return { id, holds, out };
  });
}

test('every layer gives what it should, none more than it holds, and together they make the distribution', () => {
  fc.assert(fc.property(rothCase, (one) => {
    const figures = figuresOf(factsOf(one));
    const layers = layersOf(one);
    for (const { id, holds, out } of layers) {
      same(value(figures, id), out);
      same(value(figures, id) <= holds, true);
    }
    same(total(layers.map(({ id }) => value(figures, id))), one.taken);
  }), RUNS);
});

test('Part III taxes the earnings and nothing else, and a qualified distribution taxes nothing', () => {
  fc.assert(fc.property(rothCase, (one) => {
    const figures = figuresOf(factsOf(one));
    const qualified = one.age >= 59.5 && one.opened + 5 <= 2026;
    same(figures.lines.has('8606.25c'), !qualified);
    same(brokenLine(figures), undefined);
    if (!qualified) same(value(figures, '8606.25c'), value(figures, 'rothIra.earnings'));
    same(value(figures, 'rothIra.taxable'), qualified ? 0n : value(figures, 'rothIra.earnings'));
    same(value(figures, 'tax.taxable') + value(figures, 'tax.taxFree'), one.taken);
  }), RUNS);
});

test('the 10% falls on earnings and on what was taxed less than five years ago, and on nobody of 59½', () => {
  fc.assert(fc.property(rothCase, (one) => {
    const figures = figuresOf(factsOf(one));
    const recent = layersOf(one).filter(({ id }) => /conversion\.\d+\.taxable/.test(id) && Number(id.split('.')[2]) + 5 > 2026);
    const early = one.age >= 59.5 ? 0n : total(recent.map(({ out }) => out)) + value(figures, 'rothIra.earnings');
    same(value(figures, 'rothIra.early'), early);
    same(value(figures, 'rothIra.additionalTax'), (early + 5n) / 10n);
  }), RUNS);
});

test('taking in two steps within a year takes the same as taking once', () => {
  fc.assert(fc.property(rothCase, fc.bigInt({ min: 0n, max: 1000n }), (one, share) => {
    const first = { ...one, taken: (one.taken * share) / 1000n };
    const at = figuresOf(factsOf(first));
    // What the first step has left of each layer, with conversions of one year together.
    const years = [...new Set(one.conversions.map(({ year }) => year))];
    const left = new Map(layersOf(first).map(({ id, holds }) => [id, holds - value(at, id)] as const));
    const rest: RothCase = {
      ...one, taken: one.taken - first.taken, contributions: left.get('rothIra.contributions') ?? 0n, earnings: left.get('rothIra.earnings') ?? 0n,
      conversions: years.map((year) => ({ year, taxable: left.get(`rothIra.conversion.${year}.taxable`) ?? 0n, nontaxable: left.get(`rothIra.conversion.${year}.nontaxable`) ?? 0n })),
    };
    const second = figuresOf(factsOf(rest));
    const once = figuresOf(factsOf(one));
    for (const { id } of layersOf(one)) same(value(at, id) + value(second, id), value(once, id));
    for (const id of ['rothIra.taxable', 'rothIra.early'] as const) same(value(at, id) + value(second, id), value(once, id));
  }), RUNS);
});

test('what is left of each basis is what next year starts with', () => {
  fc.assert(fc.property(rothCase, (one) => {
    const figures = figuresOf(factsOf(one));
    same(value(figures, 'rothIra.contributionsLeft'), one.contributions - value(figures, 'rothIra.contributions'));
    same(value(figures, 'rothIra.conversionsLeft'), total(one.conversions.map(({ taxable, nontaxable }) => taxable + nontaxable)) - value(figures, 'rothIra.conversions'));
  }), RUNS);
});

test('a later conversion never changes what an earlier distribution was', () => {
  fc.assert(fc.property(rothCase, anyCents, anyCents, (one, taxable, nontaxable) => {
    // The later one brings its own money, so the distribution reaches it only after all that was there before, earnings apart.
    const before = { ...one, conversions: one.conversions.map((each) => ({ ...each, year: Math.min(each.year, 2024) })) };
    const basis = before.contributions + total(before.conversions.map((each) => each.taxable + each.nontaxable));
    const within = { ...before, taken: lesser(before.taken, basis) };
    const was = figuresOf(factsOf(within));
    const now = figuresOf(factsOf({ ...within, conversions: [...within.conversions, { year: 2025, taxable, nontaxable }] }));
    for (const { id } of layersOf(within)) same(value(now, id), value(was, id));
    for (const id of ['rothIra.taxable', 'rothIra.early', 'rothIra.additionalTax'] as const) same(value(now, id), value(was, id));
  }), RUNS);
});

test('the order in which conversions are listed changes nothing', () => {
  fc.assert(fc.property(rothCase, (one) => {
    const listed = figuresOf(factsOf(one));
    const turned = figuresOf(factsOf({ ...one, conversions: one.conversions.toReversed() }));
    same([...turned.lines].map(([id, line]) => `${id} ${line.value.toFixed()}`).join(), [...listed.lines].map(([id, line]) => `${id} ${line.value.toFixed()}`).join());
  }), RUNS);
});

test('first-home money never raises what is taxed or what costs the 10%', () => {
  fc.assert(fc.property(rothCase, anyCents, anyCents, (one, home, used) => {
    const without = figuresOf(factsOf(one));
    const figures = figuresOf({ ...factsOf(one), firstHomeAmount: text(home), firstHomeUsed: text(used) });
    for (const id of ['rothIra.taxable', 'rothIra.early'] as const) same(value(figures, id) <= value(without, id), true);
    const spared = value(without, 'rothIra.early') - value(figures, 'rothIra.early');
    same(spared <= lesser(home, used >= 1_000_000n ? 0n : 1_000_000n - used), true);
  }), RUNS);
});

/** A payout from a plan's Roth account, a quarter of them below basis, and what of it is rolled over. */
const planRothCase = fc.tuple(anyCents, anyCents, anyCents, anyCents, fc.boolean(), fc.constantFrom('direct', '60day')).map(([a, b, c, d, lost, rolloverVia]) => {
  const [balance, basis] = lost ? [a, a + b] : [a + b, a];
  const distribution = c % (balance + 1n);
  return { balance, basis, distribution, rollover: d % (distribution + 1n), rolloverVia };
});
const planRoth = { kind: 'designatedRoth', taxYear: 2026, age: 50, planRothFirstYear: 2024 };

test('a plan’s Roth payout is contributions and earnings, each rolled over or kept', () => {
  fc.assert(fc.property(planRothCase, ({ balance, basis, distribution, rollover, rolloverVia }) => {
    const figures = figuresOf({ ...planRoth, planRothTotal: text(balance), planRothContributions: text(basis), distributionAmount: text(distribution), rolloverTo: 'rothIra', rolloverVia, rolloverAmount: text(rollover) });
    const contributions = value(figures, 'planRoth.contributions');
    const earnings = value(figures, 'planRoth.earnings');
    same(contributions + earnings, distribution);
    same(contributions, balance === 0n ? 0n : exactShare(distribution, basis, balance));
    same(value(figures, 'planRoth.entersAsContributions') + value(figures, 'planRoth.entersAsEarnings'), rollover);
    same(value(figures, 'planRoth.entersAsContributions') + value(figures, 'planRoth.keptContributions'), contributions);
    same(value(figures, 'planRoth.entersAsEarnings') + value(figures, 'planRoth.keptEarnings'), earnings);
    same(value(figures, 'planRoth.taxable'), value(figures, 'planRoth.keptEarnings'));
    const paid = rolloverVia === 'direct' ? value(figures, 'planRoth.keptEarnings') : earnings;
    same(value(figures, 'planRoth.withholding'), (2n * paid + 5n) / 10n);
  }), RUNS);
});

test('rolled over and taken out of the Roth IRA at once, nothing is taxed that was not already', () => {
  fc.assert(fc.property(planRothCase, ({ balance, basis, distribution }) => {
    const payout = figuresOf({ ...planRoth, planRothTotal: text(balance), planRothContributions: text(basis), distributionAmount: text(distribution), rolloverTo: 'rothIra' });
    const [contributions, earnings] = [value(payout, 'planRoth.entersAsContributions'), value(payout, 'planRoth.entersAsEarnings')];
    const kept = figuresOf({ ...planRoth, planRothTotal: text(balance), planRothContributions: text(basis), distributionAmount: text(distribution) });
    const taken = figuresOf({
      kind: 'rothDistribution', taxYear: 2026, age: 50, rothOpenedYear: 2026, rothContributions: '0.00', rothTotal: text(distribution), distributionAmount: 'all',
      rothRolledIn: [{ qualified: false, contributions: text(contributions), earnings: text(earnings) }],
    });
    same(value(taken, 'rothIra.taxable'), value(kept, 'planRoth.taxable'));
    same(value(taken, 'rothIra.additionalTax'), value(kept, 'planRoth.additionalTax'));
  }), RUNS);
});

test('nothing in the facts makes these kinds throw', () => {
  const names = ['taxYear', 'age', 'rothOpenedYear', 'rothContributions', 'rothConversions', 'rothRolledIn', 'rothTotal', 'distributionAmount', 'firstHomeAmount', 'planRothTotal', 'planRothContributions', 'planRothFirstYear', 'rolloverTo', 'rolloverAmount', 'marginalRate'];
  const odd = fc.oneof(fc.anything(), fc.integer({ min: 1990, max: 2040 }), anyCents.map(text), fc.constantFrom('all', 'rothIra', 'employerPlanRoth', '0.22', [{ year: 2024, taxable: '1', nontaxable: '1' }], [{ qualified: true, contributions: '1', earnings: '1' }], [{}], 59.5));
  fc.assert(fc.property(fc.constantFrom('rothDistribution', 'designatedRoth'), fc.dictionary(fc.constantFrom(...names), odd), (kind, facts) => {
    const outcome = evaluate({ ...facts, kind });
    if (outcome.status === 'refused') same(NOTE_CODES.includes(outcome.note.code), true);
  }), RUNS);
});

test('a line is what its operands make it', () => {
  fc.assert(fc.property(rothCase, anyCents, (one, home) => {
    for (const line of figuresOf({ ...factsOf(one), firstHomeAmount: text(home), marginalRate: '0.22' }).lines.values()) {
      const [first, ...others] = line.operands.map((operand) => operand.value);
      if (!first) continue;
      if (line.op === 'add') same(others.reduce((sum, next) => sum.plus(next), first).equals(line.value), true);
      if (line.op === 'subtract') {
        const rest = others.reduce((left, next) => left.minus(next), first);
        same((rest.isNegative() ? rest.times(0) : rest).equals(line.value), true);
      }
      if (line.op === 'lesser') same([first, ...others].some((each) => each.equals(line.value)) && [first, ...others].every((each) => each.greaterThanOrEqualTo(line.value)), true);
      same(line.value.isNegative(), false);
    }
  }), RUNS);
});

import { cents as shown, evaluate } from '../../src/engine/index.ts';
import type { Figures, LineId, PlanFacts } from '../../src/engine/index.ts';
import { cents, text } from '../properties/engine.generators.ts';
import { blocks, CASES, Chance } from './chance.ts';
import { payouts, split } from './plan.ts';
import type { Account, Home, Split } from './plan.ts';

interface PlanCase { readonly account: Account; readonly asked: bigint | 'all'; readonly homes: readonly Home[]; readonly chosen: readonly number[] }

const TO = ['traditionalIra', 'rothIra', 'employerPlan', 'employerPlanRoth', 'cash'] as const;

function accountOf(chance: Chance): Account {
  const apart = chance.pick(true, false, undefined);
  const [basis, earnings, other] = [chance.cents(), chance.cents(), chance.cents()];
  // One account in five is worth less than what was paid into it.
  if (chance.is(5)) {
    const afterTaxAccount = chance.partOf(basis);
    return apart === true ? { apart, basis, afterTaxAccount, total: afterTaxAccount + other, pre1987: 0n } : { apart: false, basis, afterTaxAccount, total: afterTaxAccount, pre1987: 0n };
  }
  const afterTaxAccount = basis + earnings;
  return { apart, basis, afterTaxAccount, total: afterTaxAccount + other, pre1987: chance.is(6) ? chance.partOf(basis) : 0n };
}

/** What a payout can be: within the account it comes from, and with older contributions within them or all of the account. */
function askedOf(chance: Chance, { apart, total, afterTaxAccount, pre1987 }: Account): bigint | 'all' {
  if (chance.is(6)) return 'all';
  if (chance.is(12)) return total;
  return chance.partOf(pre1987 > 0n ? pre1987 : apart === true ? afterTaxAccount : total);
}

function homesOf(chance: Chance, payout: bigint): Home[] {
  const home = (amount: Home['amount']): Home => ({ to: chance.pick(...TO), via: chance.pick('direct', '60day'), amount });
  // By the kind of money: any of the three, in any order, once.
  if (chance.is(3)) return chance.pick(['preTax', 'afterTax'], ['afterTax', 'preTax'], ['preTax', 'rest'], ['rest', 'afterTax'], ['afterTax', 'rest', 'preTax'], ['rest', 'rest']).map((amount) => home(amount as Home['amount']));
  let left = payout;
  return Array.from({ length: chance.upTo(6) }, () => {
    const amount = chance.partOf(left);
    if (chance.is(12)) return home('rest');
    left -= amount;
    return home(amount);
  });
}

function caseOf(number: number): PlanCase {
  const chance = new Chance(number);
  const account = accountOf(chance);
  const asked = askedOf(chance, account);
  const homes = homesOf(chance, payouts(account, asked)[0]?.distribution ?? 0n);
  const rollovers = homes.flatMap(({ to }, place) => (to === 'cash' ? [] : [place]));
  const chosen = chance.is(2) ? [] : rollovers.filter(() => chance.is(2));
  return { account, asked, homes, chosen: chance.is(2) ? chosen.toReversed() : chosen };
}

function factsOf({ account, asked, homes, chosen }: PlanCase, number: number): PlanFacts {
  const chance = new Chance(-number);
  const { apart, basis, afterTaxAccount, total, pre1987 } = account;
  // A loss is told by what the account is worth, and earnings need no telling where the whole account is one.
  const kept = basis > afterTaxAccount || chance.is(2) ? { planAfterTaxTotal: text(afterTaxAccount) } : { planAfterTaxEarnings: text(afterTaxAccount - basis) };
  return {
    kind: 'plan', planAfterTaxBasis: text(basis), ...(apart === false && chance.is(2) ? {} : kept), ...(apart === true && asked !== total && chance.is(2) ? {} : { planTotal: text(total) }),
    planPre1987Basis: pre1987 === 0n ? undefined : text(pre1987), separateAccount: apart, distributionAmount: asked === 'all' ? 'all' : text(asked),
    destinations: homes.map(({ to, via, amount }) => ({ to, via, amount: typeof amount === 'bigint' ? text(amount) : amount })), preTaxOrder: chosen.length > 0 || chance.is(2) ? [...chosen] : undefined,
  };
}

function differencesOf(figures: Figures, { amounts, homes }: Split): string[] {
  const wrong: string[] = [];
  for (const [name, amount] of Object.entries(amounts)) {
    const line = figures.lines.get(`plan.${name}` as LineId);
    if (!line || cents(shown(line.value)) !== amount) wrong.push(`${name}: ${line ? shown(line.value) : 'none'}, not ${text(amount)}`);
  }
  homes.forEach((home, place) => {
    for (const part of ['amount', 'preTax', 'afterTax', 'taxable'] as const) {
      const found = figures.destinations[place]?.[part];
      if (found === undefined || cents(found) !== home[part]) wrong.push(`home ${place + 1} ${part}: ${found}, not ${text(home[part])}`);
    }
  });
  return figures.destinations.length === homes.length ? wrong : [...wrong, 'another number of homes'];
}

/** What the engine says otherwise: of an account that can be read in two ways that differ, it must give both, less after-tax money first. */
function differences(facts: PlanFacts, one: PlanCase): string[] {
  const outcome = evaluate(facts);
  if (outcome.status === 'refused') return [`refused: ${outcome.note.code}`];
  const [first, second] = payouts(one.account, one.asked).toSorted((a, b) => (a.afterTax < b.afterTax ? -1 : Number(a.afterTax > b.afterTax)));
  if (!first) return ['no payout'];
  const expected = (second && second.afterTax !== first.afterTax ? [first, second] : [first]).map((payout) => split(payout, one.homes, one.chosen));
  const found = outcome.status === 'figures' ? [outcome] : [outcome.low, outcome.high];
  if (found.length !== expected.length) return [`${found.length} readings, not ${expected.length}`];
  return found.flatMap((figures, at) => { const other = expected[at]; return other ? differencesOf(figures, other) : []; });
}

test.each(blocks)('the engine and the Notice followed a second time agree: cases %i to %i', (from, to) => {
  for (let number = from; number <= to; number += 1) {
    const one = caseOf(number);
    const facts = factsOf(one, number);
    const wrong = differences(facts, one);
    if (wrong.length > 0) throw new Error(`case ${number}: ${wrong.join('; ')}\n${JSON.stringify(facts)}`);
  }
});

test('the cases reach every corner of the rule', () => {
  const corners = { twoReadings: 0, loss: 0, pre1987: 0, rounded: 0, halfCent: 0, split: 0, sixtyDays: 0, chosen: 0, withheld: 0, halfCentWithheld: 0, nothing: 0, whole: 0, byKind: 0 };
  for (let number = 1; number <= Math.min(CASES, 10_000); number += 1) {
    const one = caseOf(number);
    const { account, asked, homes } = one;
    const found = payouts(account, asked);
    const [payout] = found;
    if (!payout) continue;
    const { amounts, homes: filled } = split(payout, homes, one.chosen);
    const contract = account.apart === true ? account.afterTaxAccount : account.total;
    corners.twoReadings += Number(found.length === 2 && found[0]?.afterTax !== found[1]?.afterTax);
    corners.loss += Number(account.basis > contract);
    corners.pre1987 += Number(payout.distribution > 0n && payout.distribution <= account.pre1987);
    corners.rounded += Number(contract > account.basis && (payout.distribution * account.basis) % contract !== 0n);
    corners.halfCent += Number(contract > account.basis && (2n * payout.distribution * account.basis) % (2n * contract) === contract);
    corners.split += Number(filled.some(({ preTax, afterTax }) => preTax > 0n && afterTax > 0n));
    corners.sixtyDays += Number(homes.some(({ to, via }, place) => to !== 'cash' && via === '60day' && (filled[place]?.preTax ?? 0n) > 0n));
    corners.chosen += Number(one.chosen.length > 1 && amounts.preTax > 0n);
    corners.withheld += Number(amounts.withholding > 0n);
    corners.halfCentWithheld += Number(amounts.paidPreTax % 5n !== 0n);
    corners.nothing += Number(payout.distribution === 0n);
    corners.whole += Number(asked === 'all' || asked === account.total);
    corners.byKind += Number(homes.some(({ amount }) => typeof amount !== 'bigint'));
  }
  expect(Object.entries(corners).filter(([, reached]) => reached < 10)).toEqual([]);
});

const account: Account = { total: 25_000_000n, basis: 5_000_000n, pre1987: 0n, afterTaxAccount: 5_000_000n, apart: false };
const to = (where: Home['to'], via: Home['via'], amount: bigint): Home => ({ to: where, via, amount });

/** The Notice's own account of 250,000 with 50,000 after-tax, of which 100,000 is paid out: 80,000 and 20,000. */
test.each([
  ['70,000 direct is all pre-tax; 12,000 within 60 days takes the last 10,000', [to('employerPlan', 'direct', 7_000_000n), to('traditionalIra', '60day', 1_200_000n)], [7_000_000n, 1_000_000n], { paid: 3_000_000n, paidPreTax: 1_000_000n, withholding: 200_000n, cash: 1_800_000n, cashPreTax: 0n, taxable: 0n }],
  ['82,000 direct is 80,000 and 2,000; the rest is after-tax', [to('employerPlan', 'direct', 8_200_000n)], [8_000_000n], { cash: 1_800_000n, cashPreTax: 0n, withholding: 0n, taxable: 0n }],
  ['80,000 to a traditional IRA and 20,000 to a Roth IRA', [to('rothIra', 'direct', 2_000_000n), to('traditionalIra', 'direct', 8_000_000n)], [0n, 8_000_000n], { taxable: 0n, withholding: 0n, cash: 0n }],
  ['20,000 to a Roth IRA alone is all pre-tax', [to('rothIra', 'direct', 2_000_000n)], [2_000_000n], { cashPreTax: 6_000_000n, cashAfterTax: 2_000_000n, taxable: 8_000_000n, withholding: 1_200_000n }],
] as const satisfies readonly (readonly [string, readonly Home[], readonly bigint[], Partial<Split['amounts']>])[])('%s', (_what, homes, preTax, amounts) => {
  const [payout] = payouts(account, 10_000_000n);
  expect(payout).toEqual({ distribution: 10_000_000n, afterTax: 2_000_000n });
  const made = split(payout!, homes);
  expect(made.homes.map((home) => home.preTax)).toEqual(preTax);
  expect(made.amounts).toMatchObject(amounts);
});

import { cents as shown, evaluate } from '../../src/engine/index.ts';
import type { IraFacts, LineId } from '../../src/engine/index.ts';
import { cents, text } from '../properties/engine.generators.ts';
import { blocks, CASES, Chance } from './chance.ts';
import { form8606 } from './ira8606.ts';
import type { Form, IraYear } from './ira8606.ts';

const nothing: IraYear = { paidIn: 0n, paidLate: 0n, basisBefore: 0n, worth: { on: 'Dec 31', amount: 0n }, outstanding: 0n, toPlan: 0n, toCharity: 0n, toHsa: 0n, takenOut: 0n, required: 0n, heldBack: 0n, converted: 0n };

/** A year in which all fits together: nothing leaves that is not there, and only pre-tax money leaves without basis. */
function yearOf(number: number): IraYear {
  const chance = new Chance(number);
  const [basisBefore, paidIn] = [chance.cents(), chance.cents()];
  const paidLate = chance.is(3) ? chance.partOf(paidIn) : 0n;
  const amount = chance.cents();
  const plain = { ...nothing, basisBefore, paidIn, paidLate };
  if (chance.is(2)) {
    return {
      ...plain, worth: { on: 'Dec 31', amount: chance.is(3) ? 0n : amount }, outstanding: chance.is(4) ? chance.cents() : 0n, takenOut: chance.cents(), converted: chance.cents(),
      required: chance.is(4) ? chance.cents() : 0n, toCharity: chance.is(4) ? chance.cents() : 0n, heldBack: chance.is(4) ? chance.cents() : 0n,
    };
  }
  const basis = basisBefore + paidIn - paidLate;
  let preTax = amount > basis ? amount - basis : 0n;
  const leaves = (oneIn: number): bigint => {
    const part = chance.is(oneIn) ? chance.partOf(preTax) : 0n;
    preTax -= part;
    return part;
  };
  const [toPlan, toCharity, toHsa] = [leaves(3), leaves(4), leaves(6)];
  let left = amount - toPlan - toCharity - toHsa;
  const paid = chance.partOf(left);
  left -= paid;
  // Either is what comes out: what was taken, or what is required and not given to charity.
  const [takenOut, required] = chance.is(2) ? [paid, chance.partOf(paid)] : [chance.partOf(paid), paid + chance.partOf(toCharity)];
  const heldBack = chance.is(4) ? chance.partOf(left) : 0n;
  const converted = chance.is(4) ? 'everything' : chance.partOf(left - heldBack);
  return { ...plain, worth: { on: 'start', amount }, toPlan, toCharity, toHsa, takenOut, required: required - toCharity > paid ? paid : required, heldBack, converted };
}

/** The same year as the engine is told it. What is zero is left out now and then, where that says the same. */
function factsOf(year: IraYear, number: number): IraFacts {
  const chance = new Chance(-number);
  const stated = (amount: bigint): string | undefined => (amount === 0n && chance.is(2) ? undefined : text(amount));
  const basis = chance.is(3) ? { iraBasis: text(year.basisBefore + year.paidIn) } : { priorBasis: text(year.basisBefore), newNondeductible: text(year.paidIn) };
  return {
    kind: 'ira', ...basis, lateNondeductible: stated(year.paidLate), ...(year.worth.on === 'Dec 31' ? { iraYearEnd: text(year.worth.amount) } : { iraTotal: text(year.worth.amount) }),
    outstandingRollovers: stated(year.outstanding), rolloverToPlan: stated(year.toPlan), qcdAmount: stated(year.toCharity), hsaFundingAmount: stated(year.toHsa),
    iraOtherDistributions: stated(year.takenOut), rmdAmount: stated(year.required), withheld: stated(year.heldBack), convertAmount: year.converted === 'everything' ? 'all' : text(year.converted),
  };
}

const DIGITS = 36n;

/** Whether a written share is the fraction, to the last of so many digits. */
function isFraction(written: string, [part, whole]: readonly [bigint, bigint]): boolean {
  const [units = '0', places = ''] = written.split('.');
  const apart = BigInt(units + places.padEnd(Number(DIGITS), '0').slice(0, Number(DIGITS))) * whole - part * 10n ** DIGITS;
  return apart <= whole && apart >= -whole;
}

/** What the engine says otherwise than the form filled in here. */
function differences(facts: IraFacts, { amounts, line10 }: Form): string[] {
  const outcome = evaluate(facts);
  if (outcome.status !== 'figures') return [outcome.status === 'refused' ? `refused: ${outcome.note.code}` : `bounded by ${outcome.decidedBy}`];
  const wrong: string[] = [];
  for (const [number, amount] of Object.entries(amounts)) {
    const line = outcome.lines.get(`8606.${number}` as LineId);
    // Of a basis known only as a sum, nobody can say which year it is from.
    if (!line && facts.iraBasis !== undefined && (number === '1' || number === '2')) continue;
    if (!line || cents(shown(line.value)) !== amount) wrong.push(`line ${number}: ${line ? shown(line.value) : 'none'}, not ${text(amount)}`);
  }
  const share = outcome.lines.get('8606.10');
  if (line10 && (!share || !isFraction(share.value.toFixed(), line10))) wrong.push(`line 10: ${share?.value.toFixed()}, not ${line10.join('/')}`);
  const taxable = outcome.lines.get('tax.taxable');
  if (!taxable || cents(shown(taxable.value)) !== (amounts['15c'] ?? 0n) + (amounts['18'] ?? 0n)) wrong.push('taxable altogether');
  return wrong;
}

test.each(blocks)('the engine and the form filled in a second time agree: cases %i to %i', (from, to) => {
  for (let number = from; number <= to; number += 1) {
    const year = yearOf(number);
    const facts = factsOf(year, number);
    const wrong = differences(facts, form8606(year));
    if (wrong.length > 0) throw new Error(`case ${number}: ${wrong.join('; ')}\n${JSON.stringify(facts)}`);
  }
});

test('the cases reach every corner of the form', () => {
  const corners = { stops: 0, capped: 0, heldAtBasis: 0, halfCent: 0, late: 0, requiredDecides: 0, everything: 0, atStart: 0, leaves: 0, fortune: 0 };
  for (let number = 1; number <= Math.min(CASES, 10_000); number += 1) {
    const year = yearOf(number);
    const { amounts, line10 } = form8606(year);
    const [seven = 0n, eight = 0n, five = 0n, twelve = 0n] = [amounts['7'], amounts['8'], amounts['5'], amounts['12']];
    corners.stops += Number(!line10);
    corners.capped += Number(line10?.[0] === line10?.[1] && five > (amounts['9'] ?? 0n));
    if (line10) {
      corners.heldAtBasis += Number(twelve < (2n * seven * line10[0] + line10[1]) / (2n * line10[1]));
      corners.halfCent += Number((2n * eight * line10[0]) % (2n * line10[1]) === line10[1]);
    }
    corners.late += Number(year.paidLate > 0n);
    corners.requiredDecides += Number(year.required - year.toCharity > year.takenOut);
    corners.everything += Number(year.converted === 'everything');
    corners.atStart += Number(year.worth.on === 'start');
    corners.leaves += Number(year.toPlan + year.toCharity + year.toHsa > 0n && year.worth.on === 'start');
    corners.fortune += Number(year.worth.amount > 10_000_000_000n);
  }
  expect(Object.entries(corners).filter(([, reached]) => reached < 10)).toEqual([]);
});

/** By hand, so that the second form is not taken on trust either. */
test.each([
  ['2,000 of basis in 15,000, 2,000 converted: 266.67 free', { ...nothing, basisBefore: 200_000n, worth: { on: 'Dec 31', amount: 1_300_000n }, converted: 200_000n }, { 9: 1_500_000n, 11: 26_667n, 14: 173_333n, 18: 173_333n }],
  ['a late contribution shelters nothing this year', { ...nothing, basisBefore: 700_000n, paidIn: 700_000n, paidLate: 700_000n, worth: { on: 'Dec 31', amount: 2_000_000n }, converted: 800_000n }, { 5: 700_000n, 11: 200_000n, 14: 1_200_000n, 18: 600_000n }],
  ['a required distribution of 5,000 less a QCD of 2,000', { ...nothing, basisBefore: 1_000_000n, worth: { on: 'start', amount: 4_200_000n }, toCharity: 200_000n, required: 500_000n, converted: 1_000_000n }, { 6: 2_700_000n, 7: 300_000n, 9: 4_000_000n, 11: 250_000n, 12: 75_000n, '15c': 225_000n, 18: 750_000n }],
  ['tax held back is on line 7', { ...nothing, worth: { on: 'Dec 31', amount: 0n }, heldBack: 250_000n, converted: 750_000n }, { 7: 250_000n, 8: 750_000n, '15c': 250_000n, 18: 750_000n }],
  ['two cents of basis over three payments of a cent never become three', { ...nothing, basisBefore: 1n, worth: { on: 'Dec 31', amount: 0n }, takenOut: 1n, converted: 1n }, { 11: 1n, 12: 0n, 14: 0n }],
] as const satisfies readonly (readonly [string, IraYear, Record<string, bigint>])[])('%s', (_what, year, lines) => {
  expect(form8606(year).amounts).toMatchObject(lines);
});

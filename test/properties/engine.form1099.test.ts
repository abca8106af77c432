import * as fc from 'fast-check';
import { cents as shown, EVENTS, evaluate, NOTE_CODES } from '../../src/engine/index.ts';
import type { Figures, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, RUNS, same, text } from './engine.generators.ts';
import { brokenLine } from './engine.lines.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

const names = Object.keys(EVENTS);
/** Every amount an event could need, and an age or none. */
const anyEvent = fc.record({ event: fc.constantFrom(...names), a: anyCents, b: anyCents, part: fc.bigInt({ min: 0n, max: 1000n }), age: fc.constantFrom(undefined, 30, 55, 59, 59.5, 71, 80) })
  .map(({ event, a, b, part, age }) => {
    const parts = event.startsWith('plan') || event === 'inPlanRoth' || event === 'loanOffset' ? { preTax: text(a), afterTax: text(b) } : event.startsWith('designated') || event === 'contributionReturned' ? { earnings: text(a), contributions: text(b) } : { amount: text(a + b) };
    return { kind: 'form1099', event, ...parts, ...(event === 'planSplit' ? { toRoth: text(((a + b) * part) / 1000n) } : {}), ...(age === undefined || event === 'qcd' ? {} : { age }) };
  });

test('of a direct rollover to a Roth IRA, boxes 2a and 5 make box 1', () => {
  fc.assert(fc.property(anyCents, anyCents, fc.constantFrom('planToRothDirect', 'inPlanRoth', 'planCash'), (preTax, afterTax, event) => {
    const figures = figuresOf({ kind: 'form1099', event, preTax: text(preTax), afterTax: text(afterTax) });
    same(value(figures, '1099.box2a') + value(figures, '1099.box5'), value(figures, '1099.box1'));
  }), RUNS);
});

test('the two forms of a split make the payout, in each box, and each holds no more than it received', () => {
  fc.assert(fc.property(anyCents, anyCents, fc.bigInt({ min: 0n, max: 1000n }), (preTax, afterTax, part) => {
    const figures = figuresOf({ kind: 'form1099', event: 'planSplit', preTax: text(preTax), afterTax: text(afterTax), toRoth: text(((preTax + afterTax) * part) / 1000n) });
    for (const box of ['box1', 'box2a', 'box5'] as const) same(value(figures, `1099.traditional.${box}`) + value(figures, `1099.roth.${box}`), value(figures, `1099.${box}`));
    same(value(figures, '1099.roth.box2a') + value(figures, '1099.roth.box5'), value(figures, '1099.roth.box1'));
    same(value(figures, '1099.traditional.box5') <= value(figures, '1099.traditional.box1'), true);
    // Pre-tax money is taxed only as far as the Roth IRA holds more than the after-tax money.
    if (value(figures, '1099.traditional.box5') > 0n) same(value(figures, '1099.box2a'), 0n);
  }), RUNS);
});

test('a part left out is what the whole leaves, and gives the same form', () => {
  fc.assert(fc.property(anyCents, anyCents, fc.constantFrom('planToTraditionalDirect', 'planToRothDirect', 'planSplit', 'planCash'), (preTax, afterTax, event) => {
    const boxes = (facts: object) => [...figuresOf({ kind: 'form1099', event, ...facts }).lines].map(([id, line]) => `${id} ${shown(line.value)}`).join('\n');
    const both = boxes({ preTax: text(preTax), afterTax: text(afterTax) });
    same(boxes({ amount: text(preTax + afterTax), afterTax: text(afterTax) }), both);
    same(boxes({ amount: text(preTax + afterTax), preTax: text(preTax) }), both);
  }), RUNS);
});

test('the form to be expected agrees with itself, and any box a cent off does not', () => {
  fc.assert(fc.property(anyEvent, fc.constantFrom('1', '2a', '4', '5'), anyCents, (facts, box, off) => {
    const expected = figuresOf(facts);
    const held = Object.fromEntries(['1', '2a', '4', '5'].flatMap((each) => {
      const line = expected.lines.get(`1099.box${each}` as LineId);
      return line ? [[`heldBox${each}`, shown(line.value)]] : [];
    }));
    const codes = (more: object) => figuresOf({ ...facts, ...held, ...more }).notes.map(({ code }) => code);
    same(codes({}).includes('form1099Agrees'), true);
    const name = `heldBox${box}`;
    if (held[name] === undefined) return;
    const changed = codes({ [name]: text(cents(held[name]) + off + 1n) });
    same(changed.includes('form1099Agrees'), false);
    same(changed.some((code) => /Differs|Taxed|Box5|MoreWithheld/.test(code)), true);
  }), RUNS);
});

test('what box 2a has too much or too little is the difference, and never both', () => {
  fc.assert(fc.property(anyCents, anyCents, anyCents, (preTax, afterTax, held) => {
    const figures = figuresOf({ kind: 'form1099', event: 'planToRothDirect', preTax: text(preTax), afterTax: text(afterTax), heldBox2a: text(held) });
    const of = (id: LineId): bigint => (figures.lines.has(id) ? value(figures, id) : 0n);
    same(of('1099.taxedTooMuch') - of('1099.taxedTooLittle'), held - preTax);
    same(figures.lines.has('1099.taxedTooMuch') && figures.lines.has('1099.taxedTooLittle'), false);
  }), RUNS);
});

test('no box is negative, NaN, a minus zero or an exponent, and box 2a is never more than box 1', () => {
  fc.assert(fc.property(anyEvent, (facts) => {
    const figures = figuresOf(facts);
    same(brokenLine(figures), undefined);
    for (const { unit, value: amount } of figures.lines.values()) if (unit === 'usd') same(cents(amount.toFixed(2)) >= 0n, true);
    if (figures.lines.has('1099.box2a')) same(value(figures, '1099.box2a') <= value(figures, '1099.box1'), true);
  }), RUNS);
});

test('nothing in the facts of a form, a check or a ledger makes the engine throw', () => {
  const odd = fc.oneof(fc.anything(), fc.constantFrom('all', '1e9', '-1', '0.001', 'NaN', '.133', '9'.repeat(60), 'G', 59.5, 2024), anyCents.map(text));
  const facts = (kind: string, keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), odd).map((some) => ({ ...some, kind }));
  const line = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15a', '15b', '15c', '16', '17', '18'), fc.oneof(anyCents.map(text), fc.constantFrom('.133', '-1', '1', '0', '1.000', '.5')));
  const entry = fc.record({ year: fc.integer({ min: 2000, max: 2003 }), proof: fc.constantFrom('form8606', 'form5498and1040', 'form5498', 'memory'), nondeductible: anyCents.map(text), late: anyCents.map(text), converted: anyCents.map(text), distributed: anyCents.map(text), yearEnd: anyCents.map(text), nontaxable: anyCents.map(text) }, { requiredKeys: ['year', 'proof'] });
  fc.assert(fc.property(fc.oneof(
    facts('form1099', ['event', 'preTax', 'afterTax', 'toRoth', 'amount', 'age', 'separatedAge', 'taxYear', 'heldBox2a', 'heldCode', 'contributionFor', 'marginalRate', 'reason']),
    fc.tuple(facts('form1099', ['preTax', 'afterTax', 'contributions', 'earnings', 'amount', 'toRoth', 'age', 'heldCode', 'heldBox1', 'recentInPlanRoth']), fc.constantFrom(...names)).map(([some, event]) => ({ ...some, event })),
    fc.tuple(facts('checkForm8606', ['priorBasis', 'newNondeductible', 'lateNondeductible', 'iraBasis', 'iraYearEnd', 'iraTotal', 'convertAmount', 'rmdAmount', 'qcdAmount']), line).map(([some, lines]) => ({ ...some, lines })),
    facts('checkForm8606', ['lines']),
    facts('ledger', ['entries', 'priorBasis']),
    fc.array(entry, { maxLength: 4 }).map((entries) => ({ kind: 'ledger', entries: entries.toSorted((a, b) => a.year - b.year) })),
  ), (some) => {
    const outcome = evaluate(some);
    if (outcome.status === 'refused') same(NOTE_CODES.includes(outcome.note.code), true);
    else if (outcome.status === 'figures') for (const { unit, value: amount } of outcome.lines.values()) if (unit === 'usd') same(cents(amount.toFixed(2)) >= 0n, true);
  }), RUNS);
});

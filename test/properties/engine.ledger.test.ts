import * as fc from 'fast-check';
import { cents as shown } from '../../src/engine/index.ts';
import type { Figures, LineId } from '../../src/engine/index.ts';
import { figuresOf } from '../engine/table.ts';
import { anyCents, cents, RUNS, same, text } from './engine.generators.ts';

function value({ lines }: Figures, id: LineId): bigint {
  const line = lines.get(id);
  if (!line) throw new Error(`no line ${id}`);
  return cents(shown(line.value));
}

const CONTRIBUTION_PROOFS = ['form8606', 'form5498and1040', 'form5498', 'memory'] as const;
const PROOFS = ['form8606', 'form1099R', 'form5498and1040', 'form5498', 'memory'] as const;
/** Years one after another, some with payouts, with zeros, cents and equal amounts. */
const anyYears = fc.array(fc.record({
  gap: fc.integer({ min: 1, max: 3 }), paid: anyCents, part: fc.constantFrom(0n, 0n, 500n, 1000n), converted: anyCents, distributed: anyCents, yearEnd: anyCents, still: fc.boolean(), proof: fc.constantFrom(...CONTRIBUTION_PROOFS),
  rolledIn: fc.oneof(fc.constant(0n), anyCents), rolledInProof: fc.constantFrom('form8606', 'form1099R', 'memory'),
}), { minLength: 1, maxLength: 6 }).map((list) => {
  let year = 2000;
  return list.map(({ gap, paid, part, converted, distributed, yearEnd, still, proof, rolledIn, rolledInProof }) => {
    year += gap;
    const payouts = still ? {} : { converted: text(converted), distributed: text(distributed) };
    return { year, proof, rolledIn: text(rolledIn), rolledInProof, nondeductible: text(paid), late: text((paid * part) / 1000n), yearEnd: text(yearEnd), ...payouts };
  });
});

test('each year’s basis out is what came in, plus what was paid in, less what was used', () => {
  fc.assert(fc.property(anyYears, anyCents, (entries, prior) => {
    const figures = figuresOf({ kind: 'ledger', entries, priorBasis: text(prior) });
    let basis = prior;
    for (const { year, nondeductible, late, rolledIn } of entries) {
      same(value(figures, `ledger.${year}.basisIn`), basis);
      const used = value(figures, `ledger.${year}.used`);
      same(used <= basis + cents(nondeductible) + cents(rolledIn) - cents(late), true);
      basis = basis + cents(nondeductible) + cents(rolledIn) - used;
      same(value(figures, `ledger.${year}.basisOut`), basis);
    }
    same(value(figures, 'ledger.basis'), basis);
    same(prior + value(figures, 'ledger.contributed') + (figures.lines.has('ledger.rolledIn') ? value(figures, 'ledger.rolledIn') : 0n) - value(figures, 'ledger.used'), basis);
  }), RUNS);
});

test('the parts by proof make the basis, and what stands on memory is what the rest leaves', () => {
  fc.assert(fc.property(anyYears, (entries) => {
    const figures = figuresOf({ kind: 'ledger', entries });
    const parts = PROOFS.map((proof) => value(figures, `ledger.proof.${proof}`));
    same(parts.reduce((sum, part) => sum + part, 0n), value(figures, 'ledger.basis'));
    same(value(figures, 'ledger.withoutMemory') + value(figures, 'ledger.proof.memory'), value(figures, 'ledger.basis'));
  }), RUNS);
});

test('basis without memory is that of a list that leaves those payments out, within the cent that rounding may move', () => {
  fc.assert(fc.property(anyYears, (entries) => {
    const without = entries.map((entry) => ({ ...entry, ...(entry.proof === 'memory' && { nondeductible: '0', late: '0' }), ...(entry.rolledInProof === 'memory' && { rolledIn: '0' }) }));
    const rest = value(figuresOf({ kind: 'ledger', entries: without }), 'ledger.basis');
    const figures = figuresOf({ kind: 'ledger', entries });
    const all = value(figures, 'ledger.basis');
    same(value(figures, 'ledger.withoutMemory'), rest < all ? rest : all);
    same(rest <= all + BigInt(2 * entries.length), true);
  }), RUNS);
});

test('a year is what its Form 8606 makes of it', () => {
  fc.assert(fc.property(anyYears, (entries) => {
    const figures = figuresOf({ kind: 'ledger', entries });
    for (const { year, nondeductible, late, yearEnd, rolledIn, ...payouts } of entries) {
      const { converted = '0', distributed = '0' } = { converted: undefined, distributed: undefined, ...payouts };
      const form = figuresOf({
        kind: 'ira', priorBasis: text(value(figures, `ledger.${year}.basisIn`) + cents(rolledIn)), newNondeductible: nondeductible, lateNondeductible: late,
        iraYearEnd: yearEnd, iraOtherDistributions: distributed, convertAmount: converted,
      });
      same(value(figures, `ledger.${year}.basisOut`), value(form, '8606.14'));
    }
  }), RUNS);
});

test('a penalty is due at most for each year with a payment and without a form', () => {
  fc.assert(fc.property(anyYears, (entries) => {
    const due = entries.filter(({ proof, nondeductible }) => proof !== 'form8606' && nondeductible !== '0.00').length;
    same(value(figuresOf({ kind: 'ledger', entries }), 'ledger.penalty'), BigInt(due) * 5_000n);
  }), RUNS);
});

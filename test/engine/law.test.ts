import { evaluate, taxYear, taxYears } from '../../src/engine/index.ts';

test('a year whose figures are not published is not there', () => {
  expect(taxYear(2023)).toBeUndefined();
  expect(taxYear(2027)).toBeUndefined();
  expect(taxYears.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

/** Read from the announcements themselves, not from the tables under test. */
const known = [
  [2024, 'iraContribution', '7000'], [2024, 'qcd', '105000'], [2024, 'deferral', '23000'], [2024, 'annualAdditions', '69000'],
  [2024, 'extraDeductionUnmarried', '1950'], [2024, 'extraDeductionMarriedEach', '1550'],
  [2025, 'iraContribution', '7000'], [2025, 'qcd', '108000'], [2025, 'planCatchUp60to63', '11250'], [2025, 'standardDeductionJoint', '31500'],
  [2026, 'iraContribution', '7500'], [2026, 'iraCatchUp50', '1100'], [2026, 'qcd', '111000'], [2026, 'deferral', '24500'], [2026, 'rothCatchUpWages', '150000'],
] as const;

test.each(known)('in %d, %s is %s', (year, id, usd) => {
  expect(taxYear(year)?.limits[id]?.usd).toBe(usd);
});

test('a limit not in force that year is absent', () => {
  expect(taxYear(2024)?.limits.planCatchUp60to63).toBeUndefined();
  expect(taxYear(2025)?.limits.rothCatchUpWages).toBeUndefined();
});

describe.each(taxYears)('$year', ({ year, limits, phaseOuts, brackets, bracketSource }) => {
  const all = [...Object.values(limits), ...Object.values(phaseOuts)];

  test('every figure is a plain whole-dollar amount with a source', () => {
    for (const { source } of [...all, { source: bracketSource }]) expect(source).toMatchObject({ cite: expect.stringMatching(/\S/), readOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    const amounts = [...Object.values(limits).map(({ usd }) => usd), ...Object.values(phaseOuts).flatMap(({ from, to }) => [from, to])];
    for (const amount of amounts) expect(amount).toMatch(/^\d+$/);
  });

  test('nothing uncertain is computed with', () => {
    for (const id of [
      'iraContribution', 'iraCatchUp50', 'qcd', 'hsaFamily', 'hsaCatchUp55',
      'standardDeductionSingle', 'standardDeductionJoint', 'standardDeductionHeadOfHousehold', 'extraDeductionUnmarried', 'extraDeductionMarriedEach',
    ] as const) expect(limits[id]?.source.seen).not.toBe('uncertain');
  });

  test('brackets rise from zero through seven rates', () => {
    for (const table of Object.values(brackets)) {
      expect(table.map(({ rate }) => rate)).toEqual(['0.10', '0.12', '0.22', '0.24', '0.32', '0.35', '0.37']);
      const starts = table.map(({ from }) => Number(from));
      expect(starts[0]).toBe(0);
      expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
    }
  });

  // IRC 1(f)(7): joint and head-of-household starts are multiples of 50, the others of 25.
  test('bracket starts are rounded as the statute says', () => {
    for (const [status, table] of Object.entries(brackets)) {
      const step = status === 'joint' || status === 'headOfHousehold' ? 50 : 25;
      expect(table.filter(({ from }) => Number(from) % step !== 0)).toEqual([]);
    }
  });

  test('joint brackets are twice the single ones, up to the top', () => {
    brackets.joint.slice(0, -1).forEach(({ from }, index) => expect(Number(from)).toBe(2 * Number(brackets.single[index]?.from)));
  });

  test('phase-outs end where they should', () => {
    for (const { from, to } of Object.values(phaseOuts)) expect(Number(to)).toBeGreaterThan(Number(from));
    expect(Number(phaseOuts.rothSingle.to) - Number(phaseOuts.rothSingle.from)).toBe(15_000);
    expect(Number(phaseOuts.rothJoint.to) - Number(phaseOuts.rothJoint.from)).toBe(10_000);
  });

  test('a contribution above the limit is computed on and noted', () => {
    const most = Number(limits.iraContribution?.usd);
    const paid = (newNondeductible: number, age: number) => {
      const outcome = evaluate({ kind: 'ira', taxYear: year, age, newNondeductible: String(newNondeductible), priorBasis: '0', iraYearEnd: '0', convertAmount: '100' });
      return outcome.status === 'figures' && outcome.notes.some(({ code }) => code === 'contributionOverLimit');
    };
    expect(paid(most, 40)).toBe(false);
    expect(paid(most + 1, 40)).toBe(true);
    expect(paid(most + Number(limits.iraCatchUp50?.usd), 50)).toBe(false);
    expect(paid(most + Number(limits.iraCatchUp50?.usd) + 1, 50)).toBe(true);
  });
});

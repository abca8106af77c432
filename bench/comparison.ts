import { cents, compare } from '../src/engine/index.ts';
import type { Comparison, IraFacts, KeyFigure, Wanted } from '../src/engine/index.ts';
import { bareComparison } from './bareComparison.ts';
import type { BareChoices } from './bareComparison.ts';
import { beside } from './measure.ts';
import type { Measured } from './measure.ts';

/** Whole evaluations a second on one core. */
const EACH_SECOND = 2_000;
/** What-if: points of a sweep over the amount converted, and seconds for all of them. */
const POINTS = 1_000;
const SWEEP_SECONDS = 0.7;
/** Times what bare decimal.js takes for the same arithmetic. */
const MOST = 4;

const facts = {
  kind: 'ira', taxYear: 2025, age: 72, filingStatus: 'marriedJoint', income: '120000', stateRate: '0.05',
  priorBasis: '14000', newNondeductible: '1000', iraTotal: '136000', convertAmount: '20000',
} as const satisfies IraFacts;
const choices: BareChoices = { rolledIn: '50000', given: '10000', years: 3, spouse: { iraBasis: '7000', iraTotal: '9000', convertAmount: '9000' } };
const wanted: readonly Wanted[] = [
  'rollInFirst', { id: 'rollInPart', amount: choices.rolledIn }, { id: 'qcdFirst', amount: choices.given }, { id: 'hsaFunding', coverage: 'family' },
  'convertAll', 'convertBasisOnly', 'waitForJanuary', { id: 'spreadConversion', years: choices.years }, { id: 'spouseConverts', spouse: { kind: 'ira', taxYear: 2025, ...choices.spouse } },
];

function whole(convertAmount: string): Comparison {
  return compare({ ...facts, convertAmount }, wanted);
}

function bare(convertAmount: string): ReturnType<typeof bareComparison> {
  return bareComparison({ ...facts, convertAmount }, choices);
}

const KEYS = ['taxable', 'taxFree', 'toRoth', 'leaves', 'basisLeft', 'tax'] as const satisfies readonly KeyFigure[];
type Amount = Parameters<typeof cents>[0];

/** The key figures of all strategies as a chart keeps them: text, in order. */
function ofOurs(convertAmount: string): string[] {
  const { today, rows } = whole(convertAmount);
  const told = (lines: ReadonlyMap<KeyFigure, { readonly value: Amount }> | undefined): string => KEYS.map((key) => { const line = lines?.get(key); return line ? cents(line.value) : ''; }).join(' ');
  return [told(today.readings[0]), ...rows.map((row) => (row.status === 'open' ? told(row.readings[0]?.figures) : ''))];
}

function ofTheirs(convertAmount: string): string[] {
  const { today, rows } = bare(convertAmount);
  const told = (key: Readonly<Partial<Record<KeyFigure, Amount>>>): string => KEYS.map((name) => { const value = key[name]; return value ? cents(value) : ''; }).join(' ');
  return [told(today), ...Object.values(rows).map(told)];
}

/** Both must do the same, or the ratio says nothing. */
function checkTheSame(convertAmount: string): void {
  const theirs = ofTheirs(convertAmount);
  ofOurs(convertAmount).forEach((told, at) => {
    if (told !== theirs[at]) throw new Error(`row ${at} at ${convertAmount} differs: ${told} and ${theirs[at]}`);
  });
}

const amounts = Array.from({ length: POINTS }, (_, point) => `${(point + 1) * 100}`);

/**
 * One whole evaluation: Form 8606 as it stands, every strategy for an IRA beside it, and the tax of each by bracket. And a
 * sweep of what-ifs, a whole evaluation at each of 1,000 amounts converted. Both beside the same arithmetic in bare decimal.js.
 */
export async function comparisonBench(): Promise<Measured[]> {
  for (const amount of ['20000', '100', '33333.33', '100000']) checkTheSame(amount);
  const one = beside(() => whole('20000'), () => bare('20000'), { batch: 200, batches: 25 });
  const sweep = beside(() => amounts.map(ofOurs), () => amounts.map(ofTheirs), { batch: 1, batches: 9 });
  const speed = 1 / one.seconds;
  return [
    { name: 'comparison: whole evaluations a second', ratio: Math.floor(speed), target: `>= ${EACH_SECOND}`, ok: speed >= EACH_SECOND },
    { name: 'comparison: against bare decimal.js', ratio: one.ratio, target: `<= ${MOST}`, ok: one.ratio <= MOST },
    { name: `comparison: what-if at ${POINTS} amounts, seconds`, ratio: sweep.seconds, target: `<= ${SWEEP_SECONDS}`, ok: sweep.seconds <= SWEEP_SECONDS },
    { name: 'comparison: what-if against bare decimal.js', ratio: sweep.ratio, target: `<= ${MOST}`, ok: sweep.ratio <= MOST },
  ];
}

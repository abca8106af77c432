/** One example: which class it is of, and its features by place, with their values. */
export interface Row {
  readonly is: number;
  readonly at: Int32Array;
  readonly value: Float64Array;
}

const ROUNDS = 20;
const RATE = 0.05;
/** Pulls weights to 0, so that a feature seen a few times counts little. */
const PULL = 1e-3;
/** A class that is this near to certain teaches nothing more. */
const LEARNED = 1e-4;

/** A fixed shuffle: no chance, so the same rows always give the same weights. */
function shuffler(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Multinomial logistic regression by stochastic steps that become smaller where a feature has taught much (AdaGrad).
 * @returns weights by feature, then by class; the last row holds the bases
 */
export function fit(rows: readonly Row[], classes: number, features: number): Float64Array {
  const weights = new Float64Array((features + 1) * classes);
  const taught = new Float64Array((features + 1) * classes).fill(1e-6);
  const order = rows.map((_, at) => at);
  const next = shuffler();
  const share = new Float64Array(classes);
  const base = features * classes;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const place of order) {
      const { is, at, value } = rows[place] as Row;
      for (let kind = 0; kind < classes; kind += 1) share[kind] = weights[base + kind] as number;
      for (let one = 0; one < at.length; one += 1) {
        const row = (at[one] as number) * classes;
        for (let kind = 0; kind < classes; kind += 1) share[kind] = (share[kind] as number) + (weights[row + kind] as number) * (value[one] as number);
      }
      const most = Math.max(...share);
      let sum = 0;
      for (let kind = 0; kind < classes; kind += 1) sum += share[kind] = Math.exp((share[kind] as number) - most);
      for (let kind = 0; kind < classes; kind += 1) {
        const off = (share[kind] as number) / sum - (kind === is ? 1 : 0);
        if (Math.abs(off) < LEARNED) continue;
        for (let one = 0; one < at.length; one += 1) step(weights, taught, (at[one] as number) * classes + kind, off * (value[one] as number), RATE, PULL);
        step(weights, taught, base + kind, off, RATE * 0.3, PULL);
      }
    }
  }
  return weights;
}

function step(weights: Float64Array, taught: Float64Array, at: number, slope: number, rate: number, pull: number): void {
  const down = slope + pull * (weights[at] as number);
  const so = (taught[at] as number) + down * down;
  taught[at] = so;
  weights[at] = (weights[at] as number) - (rate * down) / Math.sqrt(so);
}

/** One value: the classes it belongs to, possibly none, and its features by place, all of one value. */
export interface Places {
  readonly is: readonly number[];
  readonly at: Int32Array;
  readonly value: number;
}

const EACH_ROUNDS = 10;
const EACH_RATE = 0.07;
const EACH_PULL = 1e-4;
const EACH_LEARNED = 2e-3;

/**
 * A logistic regression for each class of its own: a value may belong to several, or to none.
 * @returns as {@link fit}
 */
export function fitEach(rows: readonly Places[], classes: number, features: number): Float64Array {
  const weights = new Float64Array((features + 1) * classes);
  const taught = new Float64Array((features + 1) * classes).fill(1e-6);
  const order = rows.map((_, at) => at);
  const next = shuffler();
  const score = new Float64Array(classes);
  const base = features * classes;
  for (let round = 0; round < EACH_ROUNDS; round += 1) {
    shuffle(order, next);
    for (const place of order) {
      const { is, at, value } = rows[place] as Places;
      for (let kind = 0; kind < classes; kind += 1) score[kind] = weights[base + kind] as number;
      for (const one of at) {
        const row = one * classes;
        for (let kind = 0; kind < classes; kind += 1) score[kind] = (score[kind] as number) + (weights[row + kind] as number) * value;
      }
      for (let kind = 0; kind < classes; kind += 1) {
        const off = 1 / (1 + Math.exp(-(score[kind] as number))) - (is.includes(kind) ? 1 : 0);
        if (Math.abs(off) < EACH_LEARNED) continue;
        for (const one of at) step(weights, taught, one * classes + kind, off * value, EACH_RATE, EACH_PULL);
        step(weights, taught, base + kind, off, EACH_RATE, 0);
      }
    }
  }
  return weights;
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/**
 * Learned weights as they are kept: names one a line, and for each name how many classes it speaks for or against, which, and
 * how much in hundredths; all numbers in base64, least byte first. Read in a few milliseconds, where text would take a third of a second.
 */
export interface PackedWeights {
  readonly names: string;
  /** One 16-bit count a name. */
  readonly counts: string;
  /** One byte an entry: the class. */
  readonly classes: string;
  /** 16 bits an entry, signed: the weight in hundredths. */
  readonly weights: string;
}

/** For each feature where its entries begin and end. The first name is empty: where each class starts. */
export interface WeightTable {
  readonly rows: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  /** In hundredths. */
  readonly weights: Int16Array;
}

const HUNDREDTHS = 100;

export function unpack(packed: PackedWeights): WeightTable {
  const names = packed.names.split('\n');
  const counts = sixteen(packed.counts);
  const starts = new Uint32Array(names.length + 1);
  for (let at = 0; at < names.length; at += 1) starts[at + 1] = (starts[at] as number) + (counts[at] as number);
  const rows = new Map<string, number>();
  for (let at = 0; at < names.length; at += 1) rows.set(names[at] as string, at);
  return { rows, starts, classes: bytes(packed.classes), weights: sixteen(packed.weights) };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Every machine that Node runs on keeps the least byte first, so the bytes are taken as they lie. */
function sixteen(text: string): Int16Array {
  return new Int16Array(bytes(text).buffer);
}

/** Adds a feature's weights, times `value`, to the sums of the classes. False where the feature was never learned. */
export function addRow({ rows, starts, classes, weights }: WeightTable, feature: string, value: number, sums: Float64Array): boolean {
  const row = rows.get(feature);
  if (row === undefined) return false;
  const share = value / HUNDREDTHS;
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) sums[classes[at] as number] = (sums[classes[at] as number] as number) + (weights[at] as number) * share;
  return true;
}

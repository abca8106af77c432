/** What the learned scorer gets right of sentences it was not trained on: six folds, grouped by record. `node test/tools/crossValidate.ts [i][c]`: i the wrong ones, c confusions. */
import { likelihoods } from '../../src/dialogs/understand/scorer.ts';
import { unpack } from '../../src/dialogs/understand/weightTable.ts';
import { examples, learn, packed } from './learn.ts';

const [show = ''] = process.argv.slice(2);
const FOLDS = 6;
const all = examples();
const records = [...new Set(all.map(({ record }) => record))];
/** Spread so that neighbours in a file, often of one kind, are in different folds. */
const SPREAD = 7919;
const fold = new Map(records.map((record, at) => [record, Math.floor((((at * SPREAD) % records.length) * FOLDS) / records.length)]));
const byFile = new Map<string, [number, number]>();
const confusions = new Map<string, number>();
for (let at = 0; at < FOLDS; at += 1) {
  const weights = unpack(packed(learn(all.filter(({ record }) => fold.get(record) !== at))));
  for (const example of all.filter(({ record }) => fold.get(record) === at)) {
    const [best] = likelihoods(example.features, weights);
    const file = example.record.split('.jsonl')[0] ?? '';
    const [right, n] = byFile.get(file) ?? [0, 0];
    byFile.set(file, [right + Number(best?.intent === example.intent), n + 1]);
    if (best?.intent === example.intent) continue;
    confusions.set(`${example.intent} -> ${best?.intent}`, (confusions.get(`${example.intent} -> ${best?.intent}`) ?? 0) + 1);
    if (show.includes('i')) process.stdout.write(`${example.record} [${example.intent}] GOT ${best?.intent} ${best?.share.toFixed(2)} | ${example.text}\n`);
  }
}
if (show.includes('c')) for (const [pair, n] of [...confusions].toSorted((a, b) => b[1] - a[1])) process.stdout.write(`${n} ${pair}\n`);
const share = (right: number, n: number): string => (100 * right / n).toFixed(1);
const total = [...byFile.values()].reduce((sum, [right]) => sum + right, 0);
process.stdout.write(`${all.length} messages: ${share(total, all.length)} right | ${[...byFile].map(([file, [right, n]]) => `${file} ${share(right, n)}`).join(' ')}\n`);

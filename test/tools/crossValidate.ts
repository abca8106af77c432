/** What the learned scorer gets right of sentences it was not trained on: six folds, grouped by record. `node test/tools/crossValidate.ts [i] [l2]` */
import { likelihoods } from '../../src/dialogs/understand/scorer.ts';
import type { Weights } from '../../src/dialogs/understand/scorer.ts';
import { examples, learn, table } from './learn.ts';

const [show = '', strength = '0.02'] = process.argv.slice(2);
const all = examples();
const records = [...new Set(all.map(({ record }) => record))];
/** Spread so that neighbours in a file, often of one kind, are in different folds. */
const SPREAD = 7919;
const fold = new Map(records.map((record, at) => [record, Math.floor((((at * SPREAD) % records.length) * 6) / records.length)]));
const right = { learned: 0, signs: 0 };
const byFile = new Map<string, [number, number]>();
const confusions = new Map<string, number>();
for (let at = 0; at < 6; at += 1) {
  const weights = table(learn(all.filter(({ record }) => fold.get(record) !== at), Number(strength))) as Weights;
  for (const example of all.filter(({ record }) => fold.get(record) === at)) {
    const [best] = likelihoods(example.features, weights);
    const file = example.record.split('.jsonl')[0] ?? '';
    const known = byFile.get(file) ?? [0, 0];
    byFile.set(file, [known[0] + Number(best?.intent === example.intent), known[1] + 1]);
    if (best?.intent === example.intent) right.learned += 1;
    else {
      confusions.set(`${example.intent} -> ${best?.intent}`, (confusions.get(`${example.intent} -> ${best?.intent}`) ?? 0) + 1);
      if (show.includes('i')) process.stdout.write(`${example.record} [${example.intent}] GOT ${best?.intent} ${best?.share.toFixed(2)} | ${example.text}\n`);
    }
    const signs = [...example.features].filter(([name]) => name.startsWith('signs ')).sort((a, b) => b[1] - a[1])[0]?.[0];
    if (signs === `signs ${example.intent}`) right.signs += 1;
  }
}
if (show.includes('c')) for (const [pair, n] of [...confusions].sort((a, b) => b[1] - a[1])) process.stdout.write(`${n} ${pair}\n`);
process.stdout.write(`content questions ${all.length}: learned ${(100 * right.learned / all.length).toFixed(1)} | signs alone ${(100 * right.signs / all.length).toFixed(1)} | ${[...byFile].map(([file, [yes, n]]) => `${file} ${(100 * yes / n).toFixed(1)}`).join(' ')}\n`);

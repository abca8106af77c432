/**
 * Learns from the work corpora how concepts weigh for each content question, and writes src/dialogs/understand/intentWeights.ts.
 * Multinomial logistic regression with L2, full batch, no randomness: the same corpora give the same file.
 * `node scripts/train.ts` writes; with `--check` it only says whether the file is stale; with `--cv` it also cross-validates.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { examples, learn, render } from '../test/tools/learn.ts';

const target = new URL('../src/dialogs/understand/intentWeights.ts', import.meta.url);
const learned = render(learn(examples()));
if (process.argv.includes('--check')) {
  const fresh = readFileSync(target, 'utf8') === learned;
  process.stdout.write(fresh ? 'fresh\n' : 'stale: run node scripts/train.ts\n');
  process.exitCode = fresh ? 0 : 1;
} else writeFileSync(target, learned);

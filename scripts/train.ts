/**
 * Learns from the work corpora how concepts weigh for each content question, and writes src/dialogs/understand/intentWeights.ts.
 * Multinomial logistic regression with L2, full batch, no randomness: the same corpora give the same file.
 * `node scripts/train.ts` from the project's root writes; with `--check` it only says whether the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { examples, learn, render } from '../test/tools/learn.ts';

const target = 'src/dialogs/understand/intentWeights.ts';
const learned = render(learn(examples()));
if (process.argv.includes('--check')) {
  const fresh = readFileSync(target, 'utf8') === learned;
  process.stdout.write(fresh ? 'fresh\n' : 'stale: run node scripts/train.ts\n');
  process.exitCode = fresh ? 0 : 1;
} else writeFileSync(target, learned);

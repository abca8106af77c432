/**
 * Learns from the corpora what is asked and which fact a value is, and writes the weights into src/dialogs/understand. Logistic
 * regressions in a fixed order, no chance: the same corpora give the same files.
 * `node scripts/train.ts [intents|slots]` from the project's root writes; with `--check` it only says whether the files are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { examples, learn, packed } from '../test/tools/learn.ts';
import type { PackedWeights } from '../src/dialogs/understand/weightTable.ts';

const tables = {
  intents: { file: 'src/dialogs/understand/intentWeights.json', learned: async () => packed(learn(examples())) },
  slots: { file: 'src/dialogs/understand/placing/slotWeights.json', learned: async () => {
    // What is asked is one of the things that tell a value's place: read only when its weights are written.
    const { learnSlots, values } = await import('../test/tools/learnSlots.ts');
    return learnSlots(values());
  } },
};

/** The data file's text. */
function render(weights: PackedWeights): string {
  return `${JSON.stringify(weights, undefined, 1)}\n`;
}

const only = process.argv.slice(2).filter((word) => word in tables);
for (const [kind, { file, learned }] of Object.entries(tables)) {
  if (only.length > 0 && !only.includes(kind)) continue;
  const text = render(await learned());
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stdout.write(`${file} is stale: run node scripts/train.ts\n`);
    process.exitCode = 1;
  }
}

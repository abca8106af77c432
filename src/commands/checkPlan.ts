import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PlanFileError, readPlan } from '../plans/loadPlan.ts';

/** `prorata check-plan FILE…`: says of each plan file what is wrong, where, and how to mend it. Exit code 1 when any cannot be used, 2 without a file. */
export async function run(files: string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('Name at least one plan file: npm run prorata -- check-plan plans/your-plan.yaml\n');
    return 2;
  }
  let faults = 0;
  for (const file of files) {
    try {
      const plan = readPlan(readFileSync(file, 'utf8'), file);
      process.stdout.write(`${file}: ok, ${plan.name} (${basename(file, '.yaml')})\n`);
    } catch (error) {
      faults += 1;
      process.stderr.write(`${error instanceof PlanFileError ? error.message : `${file}: cannot be read. Check that the file is there.`}\n`);
    }
  }
  return faults > 0 ? 1 : 0;
}

/** `npm run bench [-- NAME…]`: every speed as a ratio measured in one run, beside its target. Exit code 1 when one is missed. */
import { existsSync } from 'node:fs';
import type { Measured } from './measure.ts';

const benches: Readonly<Record<string, string>> = { figures: 'figuresBench', comparison: 'comparisonBench', understand: 'understandBench', turn: 'turnBench', teams: 'teamsBench', start: 'startBench' };

const wanted = process.argv.slice(2);
const rows: Measured[] = [];
for (const [file, name] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(file)) continue;
  if (!existsSync(`bench/${file}.ts`)) continue;
  const { [name]: bench } = await import(`./${file}.ts`) as Record<string, () => Measured[] | Promise<Measured[]>>;
  rows.push(...await bench!());
}

const width = Math.max(...rows.map((row) => row.name.length));
for (const { name, ratio, target, ok } of rows) {
  process.stdout.write(`${name.padEnd(width)}  ${ratio.toFixed(2).padStart(6)}  ${target.padEnd(8)} ${ok ? 'ok' : 'MISSED'}\n`);
}
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;

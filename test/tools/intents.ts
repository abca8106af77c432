/**
 * How often intent and account are right, per corpus file and kind.
 * `node test/tools/intents.ts FILE,FILE [c][i][a]`: c confusions, i wrong intents, a wrong accounts. From the project's root.
 */
import { judgedTurns } from './judgedTurns.ts';

const [files = '', show = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (part: number, whole: number): string => (100 * part / whole).toFixed(1);
const confusions = new Map<string, number>();
for (const file of files.split(',')) {
  const turns = judgedTurns(file);
  for (const { id, text, expected, intent, account, confidence } of turns) {
    if (intent !== expected.intent) confusions.set(`${expected.intent} -> ${intent}`, (confusions.get(`${expected.intent} -> ${intent}`) ?? 0) + 1);
    if (intent !== expected.intent && show.includes('i')) say(`${id} [${expected.intent}] GOT ${intent} ${confidence.toFixed(2)}\n    ${text}`);
    if (account !== expected.account && show.includes('a')) say(`${id} [${expected.account}] GOT ${account} (${expected.intent}/${intent})\n    ${text}`);
  }
  for (const kind of new Set(turns.map((turn) => turn.kind))) {
    const of = turns.filter((turn) => turn.kind === kind);
    const person = (intent: string): boolean => intent.startsWith('handoff');
    const missed = of.filter(({ expected, intent }) => person(expected.intent) && !person(intent)).length;
    const falsely = of.filter(({ expected, intent }) => !person(expected.intent) && person(intent)).length;
    say(`${file.split('/').at(-1)} ${kind.padEnd(6)} n ${of.length} intent ${share(of.filter(({ expected, intent }) => intent === expected.intent).length, of.length)} account ${share(of.filter(({ expected, account }) => account === expected.account).length, of.length)} missed hand-offs ${missed} false ${falsely}`);
  }
}
if (show.includes('c')) for (const [pair, n] of [...confusions].sort((a, b) => b[1] - a[1])) say(`${n} ${pair}`);

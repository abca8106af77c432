/** The share of the rules that a good answer must tell which are among the first topics. `node test/tools/topics.ts FILE [m]` lists the missed. */
import { readFileSync } from 'node:fs';
import { SAID_IN } from '../../src/dialogs/rules.ts';
import { judge } from '../../src/dialogs/understand/judge.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import { TOPICS, topicsOf } from '../../src/dialogs/understand/topics.ts';
import type { Topic } from '../../src/dialogs/understand/topics.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';

const [file = '', show = ''] = process.argv.slice(2);
let wanted = 0;
let covered = 0;
let inFour = 0;
let given = 0;
let answers = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter((text) => text !== '')) {
  const record = JSON.parse(line) as { id: string; kind: string; text?: string; expected: { intent: string; account: string; must_say_keys?: string[] } };
  if (record.text === undefined) continue;
  const keys = (record.expected.must_say_keys ?? []).filter((key) => (TOPICS as readonly string[]).includes(key));
  const said = new Said(read(record.text, record.kind === 'es' ? spanish : english));
  const { intent, about } = judge(said);
  const topics = topicsOf(said, intent, about) as readonly string[];
  const told = (key: string, among: readonly string[]): boolean => among.includes(key) || (SAID_IN[key as Topic] ?? []).some((fuller) => among.includes(fuller));
  const missed = keys.filter((key) => !told(key, topics));
  wanted += keys.length;
  covered += keys.length - missed.length;
  inFour += keys.filter((key) => told(key, topics.slice(0, 4))).length;
  given += topics.length;
  answers += 1;
  if (show.includes('m') && missed.length > 0) process.stdout.write(`${record.id} ${record.expected.intent}/${intent} missed ${missed.join(' ')} | given ${topics.join(' ')}\n    ${record.text}\n`);
}
process.stdout.write(`must-say covered ${(100 * covered / wanted).toFixed(1)}% (first four ${(100 * inFour / wanted).toFixed(1)}%) of ${wanted}; ${(given / answers).toFixed(1)} topics an answer\n`);

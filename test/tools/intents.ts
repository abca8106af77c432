/**
 * How often intent and account are right, per corpus file, turn by turn with the context of earlier turns.
 * `node test/tools/intents.ts FILE,FILE [c][i][a]`: c confusions, i wrong intents, a wrong accounts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { judge } from '../../src/dialogs/understand/judge.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import type { Context } from '../../src/dialogs/understand/index.ts';
import type { Lexicon } from '../../src/dialogs/understand/lexicon.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';

const spanishFile = new URL('../../src/messages/es.lexicon.ts', import.meta.url);
const spanish = existsSync(spanishFile) ? ((await import(spanishFile.href)) as { lexicon: Lexicon }).lexicon : undefined;
const [files = '', show = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const confusions = new Map<string, number>();
for (const file of files.split(',')) {
  const kinds = new Map<string, { n: number; intent: number; account: number; missed: number; falsely: number }>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter((text) => text !== '')) {
    const record = JSON.parse(line) as { id: string; kind: string; text?: string; expected: Expected; turns?: { user: string; expected: Expected }[] };
    const isSpanish = record.kind === 'es' || record.id.includes('-ES-');
    const lexicon = isSpanish ? spanish : english;
    if (!lexicon) continue;
    let context: Context = {};
    for (const turn of record.turns ?? [{ user: record.text ?? '', expected: record.expected }]) {
      const understood = judge(new Said(read(turn.user, lexicon)), context);
      const intent = understood.intent ?? context.intent ?? 'ira_convert_tax';
      const account = understood.intent === undefined && context.intent !== undefined ? (context.account ?? understood.account) : understood.account;
      const { expected } = turn;
      const known = kinds.get(record.kind) ?? { n: 0, intent: 0, account: 0, missed: 0, falsely: 0 };
      kinds.set(record.kind, known);
      known.n += 1;
      if (intent === expected.intent) known.intent += 1;
      else {
        confusions.set(`${expected.intent} -> ${intent}`, (confusions.get(`${expected.intent} -> ${intent}`) ?? 0) + 1);
        if (show.includes('i')) say(`${record.id} [${expected.intent}] GOT ${intent} ${understood.confidence?.toFixed(2) ?? ''}\n    ${turn.user}`);
      }
      if (account === expected.account) known.account += 1;
      else if (show.includes('a')) say(`${record.id} [${expected.account}] GOT ${account} (${expected.intent}/${intent})\n    ${turn.user}`);
      if (expected.intent.startsWith('handoff') && !intent.startsWith('handoff')) known.missed += 1;
      if (!expected.intent.startsWith('handoff') && intent.startsWith('handoff')) known.falsely += 1;
      if (['ira', 'plan'].includes(expected.account)) context = { account: expected.account as 'ira' | 'plan', ...(isContent(expected.intent) ? { intent: expected.intent as NonNullable<Context['intent']> } : context.intent ? { intent: context.intent } : {}) };
    }
  }
  for (const [kind, k] of kinds) say(`${file.split('/').at(-1)} ${kind.padEnd(6)} n ${k.n} intent ${(100 * k.intent / k.n).toFixed(1)} account ${(100 * k.account / k.n).toFixed(1)} missed hand-offs ${k.missed} false ${k.falsely}`);
}
if (show.includes('c')) for (const [pair, n] of [...confusions].sort((a, b) => b[1] - a[1])) say(`${n} ${pair}`);

interface Expected { readonly intent: string; readonly account: string }
function isContent(intent: string): boolean {
  return !intent.startsWith('handoff') && !['chitchat', 'offtopic', 'abuse', 'unintelligible', 'refuse_injection', 'general_info'].includes(intent);
}

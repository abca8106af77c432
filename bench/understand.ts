import { readFileSync, existsSync } from 'node:fs';
import { understand } from '../src/dialogs/understand/index.ts';
import { lexicon } from '../src/messages/en.lexicon.ts';
import { attacks } from '../test/dialogs/attacks.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';

const CORPORA = ['test/corpus/en.work.jsonl', 'test/corpus/multi.work.jsonl', 'test/corpus/es.work.jsonl'];
const P99 = 2;
const WORST = 50;

/** How long understanding one message takes, in milliseconds: the 99th percentile over what people write, the worst over what is made to be slow. */
export async function understandBench(): Promise<Measured[]> {
  const messages = CORPORA.filter((path) => existsSync(path)).flatMap(messagesOf);
  for (const message of messages) understand(message, lexicon);
  const times = messages.map((message) => time(message, 3)).toSorted((a, b) => a - b);
  const p99 = times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? 0;
  const worst = [2000, 1000].map((length) => ({ length, ms: Math.max(...attacks(length).map(([, message]) => time(message, 3))) }));
  return [
    { name: `understanding: p99 of ${messages.length} messages, ms`, ratio: p99, target: `<= ${P99}`, ok: p99 <= P99 },
    ...worst.map(({ length, ms }) => ({ name: `understanding: worst attack of ${length} characters, ms`, ratio: ms, target: `<= ${WORST}`, ok: ms <= WORST })),
  ];
}

function messagesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap((line) => {
    const record = JSON.parse(line);
    return record.turns ? record.turns.map((turn: { user: string }) => turn.user) : [record.text];
  });
}

/** The middle of some runs. */
function time(message: string, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    understand(message, lexicon);
    times.push(performance.now() - start);
  }
  return median(times);
}

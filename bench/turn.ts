import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';
import { serve } from './process.ts';
import type { Server } from './process.ts';

const PEOPLE = 16;
const ROUNDS = 24;
const ROUND_MS = 400;
/**
 * A server that runs for months is measured warm. The compiler goes on improving what is called for some 150,000 turns:
 * until then a turn becomes cheaper by the minute, which the small echo bot does not show.
 */
const WARM_UP_TURNS = 150_000;
const TARGETS = { memory: 0.8, SQLite: 0.5 } as const;

/**
 * A turn through `/api/messages` against a bare echo bot on the same restify and CloudAdapter: turns a second of each,
 * sixteen people at once, in turns in one run, each server a process of its own. The median of the rounds' ratios counts,
 * so that one disturbed round does not.
 */
export async function turnBench(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prorata-bench-'));
  const servers: Server[] = [];
  const open = async (...args: Parameters<typeof serve>): Promise<Server> => {
    const server = await serve(...args);
    servers.push(server);
    return server;
  };
  try {
    const echo = await open('bench/echoServer.ts', [], {});
    const memory = await open('src/cli.ts', ['serve'], { PRORATA_DATABASE: ':memory:' });
    const sqlite = await open('src/cli.ts', ['serve'], { PRORATA_DATABASE: join(folder, 'prorata.db') });
    const order = [echo, memory, sqlite];
    for (const { port } of order) for (let turns = 0; turns < WARM_UP_TURNS;) turns += await load(port, PEOPLE, 1_000);
    const rounds: { echo: number; memory: number; SQLite: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const speed = new Map<Server, number>();
      // Another one first each time: what the machine does to the first it does to all.
      for (let i = 0; i < order.length; i += 1) {
        const server = order[(i + round) % order.length]!;
        speed.set(server, await load(server.port, PEOPLE, ROUND_MS));
      }
      rounds.push({ echo: speed.get(echo)!, memory: speed.get(memory)!, SQLite: speed.get(sqlite)! });
    }
    return (['memory', 'SQLite'] as const).map((storage) => {
      const ratio = median(rounds.map((round) => round[storage] / round.echo));
      const [ours, theirs] = [median(rounds.map((round) => round[storage])), median(rounds.map((round) => round.echo))];
      return {
        name: `a turn, ${storage === 'SQLite' ? 'durable SQLite' : 'in memory'}: ${ours.toFixed(0)} a second, echo bot ${theirs.toFixed(0)}`,
        ratio, target: `>= ${TARGETS[storage]}`, ok: ratio >= TARGETS[storage],
      };
    });
  } finally {
    for (const { child } of servers) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

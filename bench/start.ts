import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';

const ROUNDS = 7;
/** By then a server has written down what it compiled, for its next start. */
const COMPILED_BY_MS = 5_000;
const MOST = 1.5;

/**
 * From starting the process until it can answer people: `prorata serve` until `/readyz` is 200, which it is when a turn can
 * be thought out and kept; the echo bot until it answers anything. In turns in one run, the files of both in the cache.
 */
export async function startBench(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prorata-bench-'));
  const env = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', PRORATA_LOG_LEVEL: 'error', PRORATA_DATABASE: join(folder, 'prorata.db') };
  try {
    const ours = (): Promise<number> => timeToStart(['src/cli.ts', 'serve'], env, 200);
    const echo = (): Promise<number> => timeToStart(['bench/echoServer.ts'], env, undefined);
    await timeToStart(['src/cli.ts', 'serve'], env, 200, COMPILED_BY_MS);
    await echo();
    const rounds: { ours: number; echo: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await ours(), echo: await echo() });
    const ratio = median(rounds.map((round) => round.ours / round.echo));
    const [mine, theirs] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.echo))];
    return [{ name: `start-up: ${mine.toFixed(0)} ms until ready, echo bot ${theirs.toFixed(0)} ms`, ratio, target: `<= ${MOST}`, ok: ratio <= MOST }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeToStart(args: readonly string[], env: Readonly<Record<string, string>>, wanted: number | undefined, stayMs = 0): Promise<number> {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env, PORT: `${port}` }, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    for (;;) {
      const status = await statusOf(port);
      if (status !== undefined && (wanted === undefined || status === wanted)) {
        const took = performance.now() - from;
        await new Promise((resume) => { setTimeout(resume, stayMs); });
        return took;
      }
      if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
      await new Promise((resume) => { setTimeout(resume, 2); });
    }
  } finally {
    await ended(child);
  }
}

function statusOf(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const req = get({ port, host: '127.0.0.1', path: '/readyz', agent: false }, (res) => {
      res.resume();
      resolve(res.statusCode);
    });
    req.on('error', () => resolve(undefined));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

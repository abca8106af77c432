import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export const pause = (ms: number): Promise<void> => new Promise((resume) => { setTimeout(resume, ms); });

/** `prorata serve` as a process of its own, which can be killed and started again at the same address. */
export class ServerProcess {
  readonly url: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;
  #errors = '';

  constructor(port: number, env: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = { PORT: String(port), PRORATA_LOG_LEVEL: 'error', ...env };
  }

  /** Resolves when it is ready to take turns. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['src/cli.ts', 'serve'], { env: { ...process.env, NODE_OPTIONS: '', ...this.#env }, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => { this.#errors += chunk.toString(); });
    this.#child = child;
    for (let waited = 0; waited < 20_000; waited += 20) {
      if (child.exitCode !== null) throw new Error(`the server ended: ${this.#errors}`);
      if (await fetch(`${this.url}/readyz`).then((r) => r.ok, () => false)) return;
      await pause(20);
    }
    throw new Error(`the server did not get ready: ${this.#errors}`);
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    return new Promise((resolve) => {
      const child = this.#child;
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }
}

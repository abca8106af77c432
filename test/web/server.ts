import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** The server as people start it, in a process of its own that can be stopped and started again on the same data. */
export class RealServer {
  readonly #data = mkdtempSync(path.join(tmpdir(), 'prorata-web-'));
  #process: ChildProcess | undefined;
  url = '';

  /** Listens on a free port at first, and on the same one after a restart. */
  async start(): Promise<void> {
    const env = {
      ...process.env, NODE_ENV: 'test', PRORATA_DATABASE: path.join(this.#data, 'prorata.db'), PRORATA_LOG_LEVEL: 'error', PRORATA_TODAY: '2026-11-22',
      PORT: this.url === '' ? '0' : new URL(this.url).port,
    };
    const child = spawn(process.execPath, ['src/cli.ts', 'serve'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    let said = '';
    this.url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
        const url = /listening on (http:\/\/\S+)/u.exec(said)?.[1];
        if (url) resolve(url);
      });
      child.stderr.on('data', (chunk) => { said += String(chunk); });
      child.once('exit', () => reject(new Error(`The server ended before it listened: ${said}`)));
    });
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#data, { recursive: true, force: true });
  }
}

/** Makes dist/web anew from src/web. */
export async function build(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with ${code}`))));
  });
}

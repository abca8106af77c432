import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** A server in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts a script that prints where it listens; resolves when it has. */
export function serve(script: string, args: readonly string[], env: Readonly<Record<string, string>>, before: readonly string[] = []): Promise<Server> {
  const child = spawn(process.execPath, [...before, script, ...args], { env: { ...process.env, PORT: '0', PRORATA_LOG_LEVEL: 'error', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    // The last number of the line that says where it listens.
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /(\d+)\s*$/.exec(chunk.toString())?.[1];
      if (port) resolve({ child, port: Number(port) });
    });
  });
}

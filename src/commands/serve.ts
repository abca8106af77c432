import { flushCompileCache } from 'node:module';

const OLDEST_NODE = 22;
const COMPILED_BY_THEN_MS = 3_000;

/**
 * `prorata serve`: runs the server until it is told to stop. Settings come from the environment, see `src/config.ts`.
 * What cannot start says why in one line on standard error and ends with exit code 1.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return fail(`serve takes no arguments; settings come from the environment, for instance PORT=8080.`, 2);
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    return fail(`this is Node ${process.versions.node} and Prorata needs ${OLDEST_NODE} or newer. Start it with "npm start", which brings its own.`);
  }
  // Loaded only now: on an older Node some of it would end the process without a word.
  const { readConfig } = await import('../config.ts');
  try {
    const config = readConfig(process.env);
    // The conversation loads in its own thread while the rest loads here.
    const { thinkingThreads } = await import('../thinkingThreads.ts');
    const thinking = thinkingThreads({ id: config.PRORATA_PLAN, folder: config.PRORATA_PLANS });
    const { start } = await import('../index.ts');
    const running = await start(config, { thinking });
    process.stdout.write(`Prorata is listening on ${running.url}\n`);
    setTimeout(flushCompileCache, COMPILED_BY_THEN_MS).unref();
    await stopSignal();
    await running.stop();
    return 0;
  } catch (error) {
    return fail(explain(error));
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} is taken. Stop the other program, or choose another port: PORT=8080 npm start`;
  if (code === 'EACCES' && port !== undefined) return `port ${port} may not be used by this user. Choose one above 1023, for instance PORT=3978.`;
  return message ?? String(error);
}

function fail(why: string, status = 1): number {
  process.stderr.write(`Prorata cannot start: ${why}\n`);
  return status;
}

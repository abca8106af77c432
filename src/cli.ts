import { enableCompileCache } from 'node:module';

// What was compiled is kept for the next start, threads included; where it cannot be kept, it is compiled again.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/prorata-compiled';
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

/** `prorata COMMAND`: each command is loaded only when it is called, so that the small ones start fast. */
const commands: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  serve: () => import('./commands/serve.ts'),
  chat: () => import('./commands/chat.ts'),
  figures: () => import('./commands/figures.ts'),
  'check-plan': () => import('./commands/checkPlan.ts'),
  'teams-package': () => import('./commands/teamsPackage.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (!load) {
  process.stderr.write(`Usage: npm run prorata -- ${Object.keys(commands).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).run(args);
}

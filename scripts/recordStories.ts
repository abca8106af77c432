/**
 * Re-records the `bot:` lines of the stories named, or of all, and nothing else: figures and demands in the files stay as they
 * were worked by hand. `npm run stories:record -- ira-loss help`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { respond } from '../src/assistant.ts';
import { newSession } from '../src/dialogs/session.ts';
import { loadPlan } from '../src/plans/loadPlan.ts';
import { renderTexts } from '../src/render/index.ts';

const folder = join(import.meta.dirname, '../test/conversations');
const plan = loadPlan('demo');
const named = process.argv.slice(2);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.chat') && (named.length === 0 || named.includes(file.slice(0, -'.chat'.length))))) {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => !line.startsWith('bot: ') && line !== 'bot:');
  let session = newSession(lines.includes('> locale es') ? 'es' : 'en');
  const out: string[] = [];
  for (const [at, line] of lines.entries()) {
    out.push(line);
    if (!line.startsWith('user: ')) continue;
    const turn = respond(session, { conversation: 'story', activityId: String(at), text: line.slice(6) }, plan, '2026-11-22');
    session = turn.session;
    for (const said of renderTexts(turn.views).split('\n')) out.push(said === '' ? 'bot:' : `bot: ${said}`);
  }
  writeFileSync(join(folder, name), out.join('\n'));
}

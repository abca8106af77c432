import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { respond } from '../assistant.ts';
import { newSession } from '../dialogs/session.ts';
import type { Session } from '../dialogs/session.ts';
import type { Turn } from '../dialogs/turn.ts';
import { loadPlan } from '../plans/loadPlan.ts';
import { renderTexts } from '../render/index.ts';
import { z } from 'zod';

const line = z.object({ conversation: z.string().max(200), text: z.string() });

/**
 * `prorata chat [--json] [--plan ID] [--locale es] [--today YYYY-MM-DD]`: a chat in the terminal, or with `--json` one
 * JSON answer for each JSON line, in order. State lives in memory only.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, plan: { type: 'string' }, locale: { type: 'string' }, today: { type: 'string' } } });
  const plan = loadPlan(values.plan ?? 'demo');
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const locale = values.locale?.startsWith('es') ? 'es' : values.locale === undefined ? plan.locale : 'en';
  const input = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const take = (session: Session, conversation: string, text: string | undefined, turn: number): Turn => respond(session, { conversation, activityId: String(turn), ...(text !== undefined && { text }) }, plan, today);

  if (values.json) {
    const sessions = new Map<string, { session: Session; turn: number }>();
    for await (const typed of input) {
      const read = line.safeParse(parse(typed));
      if (!read.success) {
        process.stdout.write(`${JSON.stringify({ status: 'refused', code: 'badLine', message: 'A line must be JSON with "conversation" and "text".' })}\n`);
        continue;
      }
      const known = sessions.get(read.data.conversation) ?? { session: newSession(locale), turn: 0 };
      const turn = take(known.session, read.data.conversation, read.data.text, known.turn);
      sessions.set(read.data.conversation, { session: turn.session, turn: known.turn + 1 });
      const { account, intent, slots, asks, lines, actions } = turn.report;
      process.stdout.write(`${JSON.stringify({ conversation: read.data.conversation, turn: known.turn, account, intent, slots, asks, reply: renderTexts(turn.views), lines, actions })}\n`);
    }
    return 0;
  }

  let turn = take(newSession(locale), 'terminal', undefined, 0);
  process.stdout.write(`\n${renderTexts(turn.views)}\n\n> `);
  let count = 1;
  for await (const typed of input) {
    turn = take(turn.session, 'terminal', typed, count);
    count += 1;
    process.stdout.write(`\n${renderTexts(turn.views)}\n\n> `);
  }
  process.stdout.write('\n');
  return 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

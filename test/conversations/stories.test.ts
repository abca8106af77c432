import { respond } from '../../src/assistant.ts';
import { newSession, readSession } from '../../src/dialogs/session.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Turn } from '../../src/dialogs/turn.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';
import { renderTexts } from '../../src/render/index.ts';
import { readStories } from './story.ts';

const plan = loadPlan('demo');
const today = '2026-11-22';

/** Every session goes through JSON between turns, as it does in the store. */
function throughStore(session: Session): Session {
  const read = readSession(JSON.parse(JSON.stringify(session)));
  if (!read) throw new Error('a stored session cannot be read again');
  return read;
}

for (const story of readStories()) {
  test(story.title, () => {
    let session = newSession(story.locale);
    for (const [at, told] of story.turns.entries()) {
      const turn: Turn = respond(throughStore(session), { conversation: 'story', activityId: String(at), text: told.user }, plan, today);
      session = turn.session;
      const reply = renderTexts(turn.views);
      const { report } = turn;
      for (const [line, dollars] of Object.entries(told.figures)) expect({ said: told.user, line, value: report.lines[line] }).toEqual({ said: told.user, line, value: dollars });
      for (const text of told.shows) expect(reply).toContain(text);
      for (const text of told.never) expect(reply).not.toContain(text);
      if (told.asks !== undefined) expect({ said: told.user, asks: report.asks.join(' ') }).toEqual({ said: told.user, asks: told.asks === 'nothing' ? '' : told.asks });
      if (told.intent !== undefined) expect({ said: told.user, intent: report.intent }).toEqual({ said: told.user, intent: told.intent });
      expect(reply.split('\n')).toEqual(told.bot);
    }
  });
}

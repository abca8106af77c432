import type { PlanRules } from '../plans/planRules.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';
import type { Turn } from './turn.ts';

/**
 * One turn of the conversation: pure, no I/O, no clock.
 * @param today `YYYY-MM-DD`
 */
export function respond(session: Session, said: Said, plan: PlanRules, today: string): Turn {
  void today;
  return {
    session: { ...session, turns: session.turns + 1 },
    views: [{ kind: 'text', paragraphs: [`You wrote to ${plan.name}: ${said.text ?? ''}`] }],
    effects: [],
    heard: said.text ?? '',
    report: { account: 'unknown', intent: 'chitchat', slots: {}, asks: [], lines: {}, actions: [] },
  };
}

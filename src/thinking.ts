import { randomBytes } from 'node:crypto';
import { freshStart, somethingBroke } from './assistant.ts';
import type { Said } from './dialogs/said.ts';
import { newSession, readSession } from './dialogs/session.ts';
import type { Session } from './dialogs/session.ts';
import type { Turn } from './dialogs/turn.ts';
import { turnName } from './turnName.ts';
import { withoutWords } from './withoutWords.ts';
import type { ErrorWithoutWords } from './withoutWords.ts';
import type { PlanRules } from './plans/planRules.ts';
import { renderActivities } from './render/index.ts';
import type { Layout, RenderedActivity } from './render/index.ts';

/** All that a reply depends on, besides the plan. */
export interface Question {
  /** The session's JSON as it is stored; nothing when nothing is. */
  readonly state: string | undefined;
  readonly said: Said;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** How the asking channel shows replies; without it none are laid out. */
  readonly layout?: Layout | undefined;
}

/** A turn as it is kept and shown. The session and the views are JSON, ready to be stored. */
export interface Thought extends Pick<Turn, 'effects' | 'heard'> {
  readonly state: string;
  readonly views: string;
  readonly messages: readonly RenderedActivity[];
  /** The reply is an apology; what went wrong, without words that were typed. */
  readonly broken?: { readonly correlation: string; readonly error: ErrorWithoutWords };
}

export type Think = (question: Question) => Thought | Promise<Thought>;

/** The conversation: what `respond` of the assistant does, or a test in its place. */
export type Respond = (session: Session, said: Said, plan: PlanRules, today: string) => Omit<Turn, 'report'>;

/** From text to text around the pure `respond`: the stored session is read and checked, and what comes of it is written out. */
export function thinker(plan: PlanRules, respond: Respond): (question: Question) => Thought {
  return ({ state, said, today, layout }) => {
    const read = state === undefined ? undefined : readSession(parse(state));
    const start = read ?? newSession(plan.locale);
    const turn = respondOrApologise(start, said, today);
    const lost = read === undefined && state !== undefined;
    const views = lost ? [freshStart(start.locale), ...turn.views] : turn.views;
    return {
      // "Forget me" leaves an empty session.
      state: JSON.stringify(turn.effects.some(({ kind }) => kind === 'forget') ? newSession(turn.session.locale) : turn.session),
      views: JSON.stringify(views),
      messages: layout === undefined ? [] : renderActivities(views, layout, turnName(said.activityId)),
      effects: turn.effects,
      heard: turn.heard,
      ...(turn.broken && { broken: turn.broken }),
    };
  };

  /** After a mistake in the program the session stays as it was, and the person gets a number that leads to the log. */
  function respondOrApologise(session: Session, said: Said, today: string): Omit<Turn, 'report'> & Pick<Thought, 'broken'> {
    try {
      return respond(session, said, plan, today);
    } catch (error) {
      const correlation = randomBytes(4).toString('hex');
      return { session, views: [somethingBroke(session.locale, correlation)], effects: [], heard: '', broken: { correlation, error: withoutWords(error) } };
    }
  }
}

function parse(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch {
    return undefined;
  }
}

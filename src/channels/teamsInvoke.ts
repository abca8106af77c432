import { createHash } from 'node:crypto';
import { z } from 'zod';
import { answeredCard, asCard } from '../render/index.ts';
import type { RenderedActivity } from '../render/index.ts';
import type { Incoming, Taken } from '../turn.ts';
import type { BotActivity } from './botActivity.ts';
import { submitted } from './submitted.ts';

/** What a Universal Action sends. The action is a copy of the button's own, its data joined with the card's fields. */
const cardAction = z.object({ action: z.object({ type: z.literal('Action.Execute'), verb: z.enum(['say', 'facts']), data: submitted }) });

/** The press of a thumb under a message, and what was written in the form that opened then: JSON in a text. */
const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.union([z.string().max(20_000), z.record(z.string(), z.unknown())]).nullish() }),
});

/** What a person thought of a reply. */
export interface Feedback {
  readonly conversation: string;
  /** Which message it is about, by the channel's id. */
  readonly about: string;
  readonly reaction: 'like' | 'dislike';
  /** As it was written; empty when nothing was. */
  readonly comment: string;
}

/** The answer to an invoke, as HTTP carries it. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: object;
}

export interface InvokePorts {
  takeTurn(incoming: Incoming): Promise<Taken>;
  keepFeedback(given: Feedback): Promise<void>;
  /** The turn of a press, in this activity's conversation. */
  incoming(said: Pick<Incoming['said'], 'activityId' | 'values'>): Incoming;
  readonly conversation: string;
  readonly audience?: Incoming['said']['audience'];
}

/**
 * Answers what a card or a thumb of Teams asks for.
 * @returns nothing for an invoke that is not ours to answer
 * @see https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export async function answerInvoke(activity: BotActivity, ports: InvokePorts): Promise<InvokeAnswer | undefined> {
  if (activity.name === 'adaptiveCard/action') return answerPress(activity, ports);
  if (activity.name === 'message/submitAction') return answerFeedback(activity, ports);
  return undefined;
}

async function answerPress({ id, value }: BotActivity, ports: InvokePorts): Promise<InvokeAnswer> {
  const read = cardAction.safeParse(value);
  if (!read.success || read.data.action.data['prorata'] !== read.data.action.verb) return { status: 400, body: badRequest('The action is not one of this assistant’s cards.') };
  const { data: values } = read.data.action;
  const incoming = ports.incoming({ activityId: pressName(values, id), values });
  const { messages } = await ports.takeTurn({ ...incoming, ...(incoming.outbox && { outbox: (all) => incoming.outbox!(restOf(values, all)) }) });
  return { status: 200, body: becomes(values, messages) };
}

/**
 * The id under which a press is taken: the same button of the same card is the same press, whoever sends it again and how
 * often, and a form sent with other words in it is another.
 */
export function pressName(values: Readonly<Record<string, string>>, activity: BotActivity['id']): string {
  const { turn, label: _, ...told } = values;
  // A card of another making has no name to go by.
  if (turn === undefined || turn === '') return idOf(activity);
  const name = `pressed:${turn.slice(0, 40)}`;
  // Of the buttons under one question the first that is pressed counts.
  if (told['prorata'] === 'say') return name;
  const sorted = Object.entries(told).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${name}:${createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 22)}`;
}

/** The id under which an activity is taken: the channel's own, or a new one where it gives none. */
export function idOf(activity: BotActivity['id']): string {
  return activity ? `channel:${activity}` : `server:${crypto.randomUUID()}`;
}

/** What is said in messages of its own: all of the reply, but for what takes the card's place. */
function restOf({ prorata }: Readonly<Record<string, string>>, messages: readonly RenderedActivity[]): readonly RenderedActivity[] {
  if (messages[0]?.notice) return messages.slice(1);
  return prorata === 'facts' ? messages.slice(1) : messages;
}

/** What the card becomes: pressed buttons the choice that was made, and a form the first message of the reply. */
function becomes({ prorata, label, say }: Readonly<Record<string, string>>, [first]: readonly RenderedActivity[]): object {
  if (first?.notice) return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: first.text };
  const card = prorata === 'facts' && first ? asCard(first) : answeredCard(label ?? say ?? '');
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

async function answerFeedback({ id, replyToId, value }: BotActivity, { conversation, audience, keepFeedback }: InvokePorts): Promise<InvokeAnswer> {
  const read = feedback.safeParse(value);
  if (!read.success) return { status: 400, body: badRequest('This is no feedback.') };
  const { reaction, feedback: written } = read.data.actionValue;
  // There are no results in a group, and nothing of a stranger's is kept.
  if (audience === undefined || audience === 'private') await keepFeedback({ conversation, about: replyToId ?? id ?? '', reaction, comment: commentIn(written) });
  // Teams refuses an answer that holds anything.
  return { status: 200, body: {} };
}

function commentIn(written: string | Readonly<Record<string, unknown>> | null | undefined): string {
  const fields = typeof written === 'string' ? parsed(written) : written;
  const text = typeof fields === 'object' && fields !== null && Object.hasOwn(fields, 'feedbackText') ? (fields as { feedbackText: unknown }).feedbackText : fields;
  return typeof text === 'string' ? text : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function badRequest(message: string): object {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message } };
}

import type { RenderedActivity } from '../render/index.ts';
import type { BotActivity } from './botActivity.ts';
import { tenantOf } from './tenants.ts';

/** Where a conversation is and who takes part in it: all that is needed to write there, now or later. */
export interface Reference {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversation: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly user: BotActivity['from'];
  readonly bot?: NonNullable<BotActivity['recipient']>;
  readonly locale?: string;
  /** What is replied to. */
  readonly activityId?: string;
}

/** A message in the outbox: where it goes, and what it says. */
export interface Reply {
  readonly reference: Reference;
  readonly message: RenderedActivity | { readonly type: 'typing' };
}

/** The reference of an activity, or nothing where it names no address for replies. */
export function referenceTo(activity: BotActivity): Reference | undefined {
  const { serviceUrl, channelId, conversation, from, recipient, locale, id } = activity;
  if (typeof serviceUrl !== 'string') return undefined;
  const tenant = tenantOf(activity);
  return {
    serviceUrl, channelId, user: from,
    // Teams takes messages that nobody asked for only with the tenant beside them.
    conversation: { ...conversation, ...(tenant !== undefined && { tenantId: tenant }) },
    ...(recipient && { bot: recipient }),
    ...(locale && { locale }),
    ...(id && { activityId: id }),
  };
}

/** The same place, replying to nothing. */
export function withoutReply(reply: Reference): Reference {
  const { activityId: _, ...reference } = reply;
  return reference;
}

/** A message as the connector takes it, and the path to post it to, beneath the `serviceUrl`. */
export function addressed({ reference, message }: Reply): { readonly path: string; readonly activity: object } {
  const { serviceUrl, channelId, conversation, user, bot, locale, activityId } = reference;
  const activity = { ...message, channelId, serviceUrl, conversation, ...(bot && { from: bot }), recipient: user, ...(locale && { locale }), ...(activityId && { replyToId: activityId }) };
  const base = `v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  return { activity, path: activityId ? `${base}/${encodeURIComponent(activityId)}` : base };
}

/** What the channel's limits are counted by: one chat, or one channel with all its threads. */
export function threadOf({ serviceUrl, conversation }: Reference): string {
  return `${serviceUrl} ${conversation.id.split(';')[0] ?? ''}`;
}

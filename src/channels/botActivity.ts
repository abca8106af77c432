import { z } from 'zod';

const LONGEST_TEXT = 100_000;
const id = z.string().min(1).max(1_000);
const short = z.string().max(200);
const account = z.object({ id, name: short.nullish(), aadObjectId: short.nullish(), role: short.nullish(), tenantId: short.nullish() });

/** What is read of a Bot Framework activity, and no more: unknown keys are dropped before anything else sees them. */
export const botActivity = z.object({
  type: z.string().min(1).max(60),
  id: id.nullish(),
  channelId: z.string().min(1).max(60),
  serviceUrl: z.string().max(1_000).nullish(),
  conversation: z.object({ id, name: short.nullish(), conversationType: short.nullish(), isGroup: z.boolean().nullish(), tenantId: short.nullish() }),
  from: account,
  recipient: account.nullish(),
  text: z.string().max(LONGEST_TEXT).nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  channelData: z.object({ tenant: z.object({ id: short.nullish() }).nullish() }).nullish().catch(undefined),
  deliveryMode: z.string().max(60).nullish(),
  name: short.nullish(),
  action: short.nullish(),
  replyToId: id.nullish(),
  membersAdded: z.array(z.object({ id })).max(1_000).nullish(),
  entities: z.array(z.unknown()).max(1_000).nullish(),
  attachments: z.array(z.unknown()).max(1_000).nullish(),
});
export type BotActivity = z.infer<typeof botActivity>;

/**
 * Under which name a conversation is kept. In a group everybody has a conversation of their own with the assistant,
 * so that nobody reads, corrects or forgets another person's figures.
 */
export function conversationName(activity: BotActivity): string {
  const { channelId, conversation, from } = activity;
  return isGroup(activity) ? `${channelId}/${conversation.id}/${from.id}` : `${channelId}/${conversation.id}`;
}

/** Whether others read along. Teams says so; where it does not, a chat of several people shows by its id. */
export function isGroup({ channelId, conversation: { id: name, isGroup: group, conversationType } }: Pick<BotActivity, 'channelId' | 'conversation'>): boolean {
  if (group === true) return true;
  if (typeof conversationType === 'string') return conversationType !== 'personal';
  return channelId === 'msteams' && name.startsWith('19:');
}

/** Whether this says that a person has come into a conversation of their own with the assistant. */
export function hasJoined(activity: BotActivity): boolean {
  return !isGroup(activity) && hasArrived(activity);
}

/** Whether this says that the assistant has come into a team or a group chat. */
export function hasJoinedGroup(activity: BotActivity): boolean {
  return isGroup(activity) && hasArrived(activity);
}

/** Teams reports only that the bot was added, or installed again; the other channels report the person too. */
function hasArrived(activity: BotActivity): boolean {
  const { type, action, membersAdded, recipient, channelId } = activity;
  if (channelId === 'msteams' && type === 'installationUpdate') return action === 'add';
  if (type !== 'conversationUpdate') return false;
  const isBot = (member: { id: string }) => member.id === recipient?.id;
  // Of a group, only the assistant's own arrival is news to it.
  if (isGroup(activity)) return (membersAdded ?? []).some(isBot);
  return (membersAdded ?? []).some((member) => !isBot(member) || channelId === 'msteams');
}

/** The name of a group's own conversation, in which nobody has told anything. */
export function groupName({ channelId, conversation }: BotActivity): string {
  return `${channelId}/${conversation.id}`;
}

/** What was typed: without the assistant's own name in front, and with other people's names as plain words. */
export function typedText({ channelId, text, recipient, entities }: BotActivity): string | undefined {
  if (typeof text !== 'string') return undefined;
  let typed = text;
  for (const mention of mentionsOf(entities, recipient?.id)) typed = typed.replaceAll(mention, ' ');
  typed = typed.replace(/<\/?at[^<>]*>/g, '');
  if (channelId === 'msteams') typed = unescaped(typed);
  return typed.replace(/[ \t\u00a0]+/gu, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

const mention = z.object({ type: z.literal('mention'), text: z.string().min(1), mentioned: z.object({ id }) });

function mentionsOf(entities: BotActivity['entities'], bot: string | undefined): string[] {
  return (entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity);
    return read.success && read.data.mentioned.id === bot ? [read.data.text] : [];
  });
}

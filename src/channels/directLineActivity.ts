import { z } from 'zod';
import type { View } from '../dialogs/view.ts';
import { renderActivities } from '../render/index.ts';
import type { Activity as Stored, Heard } from '../store/store.ts';
import { submitted } from './submitted.ts';

const LONGEST_TEXT = 100_000;

/** What a Direct Line client may post. Unknown keys are dropped; `from` is not even read. */
export const postedActivity = z.object({
  type: z.string().min(1).max(60),
  name: z.string().max(200).nullish(),
  text: z.string().max(LONGEST_TEXT).nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z.record(z.string(), z.unknown()).nullish(),
});
export type PostedActivity = z.infer<typeof postedActivity>;

/** The fields of a submitted card, or undefined when the activity carries none. Strings in `value` are Web Chat's echo of a button. */
export function submittedValues(activity: PostedActivity): ReturnType<typeof submitted.safeParse> | undefined {
  return activity.value === undefined || activity.value === null || typeof activity.value === 'string' ? undefined : submitted.safeParse(activity.value);
}

/** What the client needs back to recognise its own message, and nothing else of what it sent. */
export function channelDataToKeep({ channelData }: PostedActivity): Heard['channelData'] {
  const { clientActivityID, clientTimestamp, postBack } = channelData ?? {};
  const keep: Record<string, unknown> = {};
  if (typeof clientActivityID === 'string') keep['clientActivityID'] = clientActivityID.slice(0, 100);
  if (typeof clientTimestamp === 'string') keep['clientTimestamp'] = clientTimestamp.slice(0, 40);
  if (typeof postBack === 'boolean') keep['postBack'] = postBack;
  return Object.keys(keep).length > 0 ? keep : undefined;
}

/** The id of an entry of the record, as clients see it. */
export function activityId(conversation: string, seq: number): string {
  return `${conversation}|${String(seq).padStart(7, '0')}`;
}

/** An entry of the record as the messages a Direct Line client shows. `user` comes from the token, never from a caller. */
export function clientActivities(conversation: string, user: string, entry: Stored): object[] {
  const id = activityId(conversation, entry.seq);
  const common = { channelId: 'directline', conversation: { id: conversation }, timestamp: new Date(entry.at).toISOString() };
  if (entry.from === 'user') {
    const { text, erased, channelData } = entry.heard;
    return [{ type: 'message', id, ...common, from: { id: user, role: 'user' }, text: erased ? '…' : text, ...(channelData && { channelData }) }];
  }
  return renderActivities(JSON.parse(entry.views) as View[], 'cards', String(entry.seq))
    .map((message, i) => ({ ...message, id: `${id}-${i}`, ...common, from: { id: 'prorata', name: 'Prorata', role: 'bot' } }));
}

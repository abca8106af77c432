import type { Audience } from '../dialogs/said.ts';
import { isGroup } from './botActivity.ts';
import type { BotActivity } from './botActivity.ts';

/** All tenants that an activity names, in lower case: of the conversation, of the channel's own data, and of the person. */
function tenantsIn({ conversation, channelData, from }: BotActivity): string[] {
  return [channelData?.tenant?.id, conversation.tenantId, from.tenantId].flatMap((tenant) => (tenant ? [tenant.toLowerCase()] : []));
}

/** The tenant a conversation belongs to, as Teams names it. */
export function tenantOf(activity: BotActivity): string | undefined {
  return tenantsIn(activity)[0];
}

/**
 * Who reads the answer. To be called with an activity whose token was checked: its tenant is the channel's word, and
 * nothing a person types changes it.
 * @param allowed tenants whose people may ask; without it, anybody may. Where there is a list, who names no tenant is on no list
 */
export function audienceOf(activity: BotActivity, allowed: ReadonlySet<string> | undefined): Audience {
  if (allowed) {
    const named = tenantsIn(activity);
    // A guest in a shared channel has a tenant of their own: each that is named must be known.
    if (named.length === 0 || !named.every((tenant) => allowed.has(tenant))) return 'stranger';
  }
  return isGroup(activity) ? 'group' : 'private';
}

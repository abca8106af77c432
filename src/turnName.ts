import { createHash } from 'node:crypto';

/**
 * The name under which the buttons of a turn's cards come back. It is the same whenever the turn is shown again, tells
 * nothing of the activity it comes from, and is short enough to stand on every button.
 */
export function turnName(activityId: string): string {
  return createHash('sha256').update(activityId).digest('base64url').slice(0, 16);
}

import { z } from 'zod';

/** Raised when a stored session can no longer be read as it is; older ones start afresh, politely. */
export const SESSION_FORMAT = 1;

export const session = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  locale: z.enum(['en', 'es']),
  turns: z.number().int(),
});
/** All that a conversation remembers. Plain JSON: saving and loading between any two turns changes nothing. */
export type Session = z.infer<typeof session>;

export function newSession(locale: Session['locale']): Session {
  return { format: SESSION_FORMAT, locale, turns: 0 };
}

/** A stored session, or nothing when it was written by another format. */
export function readSession(stored: unknown): Session | undefined {
  const read = session.safeParse(stored);
  return read.success ? read.data : undefined;
}

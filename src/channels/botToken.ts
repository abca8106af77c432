import { z } from 'zod';
import type { ChannelKeys } from './channelKeys.ts';
import { readJson } from './json.ts';
import { refuse } from './refusal.ts';

const LONGEST_TOKEN = 8_192;
const CLOCK_SKEW_S = 300;
const CHANNEL_ISSUER = 'https://api.botframework.com';
const ALGORITHMS = ['RS256', 'RS384', 'RS512'] as const;

const header = z.object({ alg: z.enum(ALGORITHMS), kid: z.string().min(1).max(200), crit: z.never().optional() });
const payload = z.object({ iss: z.literal(CHANNEL_ISSUER), aud: z.string(), exp: z.number(), nbf: z.number().optional(), serviceurl: z.string().min(1) });

/** A channel's token as far as it can be judged without a key. */
export interface BotToken {
  readonly token: string;
  readonly kid: string;
  /** The address the token says replies may go to. */
  readonly serviceUrl: string;
}

/**
 * What can be told about a channel's token without its key, so that no key is fetched for a caller who cannot be let in
 * whatever the key. Addresses of keys that the token itself names (`jku`, `x5u`) are not even read.
 * @param appId whom the token must be for
 * @param now milliseconds since the epoch
 * @throws Refusal 401
 */
export function readBotToken(authorization: string | undefined, appId: string, now: number): BotToken {
  const [scheme, token = '', ...rest] = (authorization ?? '').split(' ');
  const parts = token.split('.');
  if (scheme !== 'Bearer' || rest.length > 0 || token.length > LONGEST_TOKEN || parts.length !== 3) throw refuse.unauthorized();
  const [head, body] = parts.slice(0, 2).map(decoded);
  const named = header.safeParse(head);
  const claims = payload.safeParse(body);
  if (!named.success || !claims.success) throw refuse.unauthorized();
  const seconds = now / 1000;
  const { aud, exp, nbf = 0, serviceurl } = claims.data;
  if (aud !== appId || exp + CLOCK_SKEW_S <= seconds || nbf - CLOCK_SKEW_S > seconds) throw refuse.unauthorized();
  return { token, kid: named.data.kid, serviceUrl: serviceurl };
}

/**
 * Checks who signed it: one of the channel's own keys, and one that may speak for this channel.
 * @throws Refusal 401, or 503 when the keys cannot be had
 */
export async function verifyBotToken({ token, kid }: BotToken, channelId: string, appId: string, keys: ChannelKeys, now: number): Promise<void> {
  const key = await keys.find(kid);
  if (!key?.endorsements.includes(channelId)) throw refuse.unauthorized();
  // Loaded with the first token, so that the server is up sooner.
  const { default: jwt } = await import('jsonwebtoken');
  try {
    jwt.verify(token, key.key, { algorithms: [...ALGORITHMS], issuer: CHANNEL_ISSUER, audience: appId, clockTolerance: CLOCK_SKEW_S, clockTimestamp: Math.floor(now / 1000) });
  } catch {
    throw refuse.unauthorized();
  }
}

function decoded(part: string): unknown {
  try {
    return readJson(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

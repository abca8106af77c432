import { z } from 'zod';
import { readJson } from './json.ts';
import { refuse } from './refusal.ts';

const LONGEST_TOKEN = 8_192;
const CLOCK_SKEW_S = 300;
const CHANNEL_ISSUER = 'https://api.botframework.com';

const header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1).max(200) });
const payload = z.object({ iss: z.literal(CHANNEL_ISSUER), aud: z.string(), exp: z.number(), nbf: z.number().optional(), serviceurl: z.string().min(1) });

/**
 * What can be told about a channel's token without its key. The library checks the signature afterwards; on tokens
 * like these it would throw, fetch keys for anyone who asks, or not look (a token without `exp` lives for ever).
 * @returns the address the token says replies may go to
 * @throws Refusal 401
 */
export function checkBotToken(authorization: string | undefined, appId: string, now: number): string {
  const [scheme, token = '', ...rest] = (authorization ?? '').split(' ');
  const parts = token.split('.');
  if (scheme !== 'Bearer' || rest.length > 0 || token.length > LONGEST_TOKEN || parts.length !== 3) throw refuse.unauthorized();
  const [head, body] = parts.slice(0, 2).map(decoded);
  const claims = payload.safeParse(body);
  if (!header.safeParse(head).success || !claims.success) throw refuse.unauthorized();
  const seconds = now / 1000;
  const { aud, exp, nbf = 0, serviceurl } = claims.data;
  if (aud !== appId || exp + CLOCK_SKEW_S <= seconds || nbf - CLOCK_SKEW_S > seconds) throw refuse.unauthorized();
  return serviceurl;
}

function decoded(part: string): unknown {
  try {
    return readJson(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { readJson } from './json.ts';
import { refuse } from './refusal.ts';

const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
const LONGEST_TOKEN = 2_000;

const claims = z.strictObject({
  conv: z.string().regex(/^[\w-]{22}$/),
  /** Web Chat reads this claim and takes it for its own user id. */
  user: z.string().min(1).max(100),
  exp: z.int(),
});
/** Whose token it is: one person in one conversation, until a time in seconds since the epoch. */
export type Claims = z.infer<typeof claims>;

/** 128 random bits, as 22 characters that need no escaping in an address. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** Signs and reads the tokens that let one browser into one conversation. */
export class DirectLineTokens {
  readonly lifetimeSeconds: number;
  readonly #key: Buffer;
  readonly #now: () => number;

  constructor(key: Buffer, lifetimeSeconds: number, now: () => number) {
    this.#key = key;
    this.lifetimeSeconds = lifetimeSeconds;
    this.#now = now;
  }

  issue(conv: string, user: string): string {
    const exp = Math.floor(this.#now() / 1000) + this.lifetimeSeconds;
    const payload = Buffer.from(JSON.stringify({ conv, user, exp } satisfies Claims)).toString('base64url');
    return `${HEADER}.${payload}.${this.#sign(payload)}`;
  }

  /** @throws Refusal 403, for a token that is missing, not ours, or expired: the client treats 401 as the end */
  read(token: string | undefined): Claims {
    if (!token || token.length > LONGEST_TOKEN) throw refuse.forbidden('A token is needed.');
    const [header, payload, signature, ...rest] = token.split('.');
    // The header is compared whole and never parsed: there is one algorithm and nothing to choose.
    if (header !== HEADER || !payload || !signature || rest.length > 0 || !same(signature, this.#sign(payload))) {
      throw refuse.forbidden('The token is not valid.');
    }
    const read = claims.safeParse(readJson(Buffer.from(payload, 'base64url').toString()));
    if (!read.success) throw refuse.forbidden('The token is not valid.');
    if (read.data.exp * 1000 <= this.#now()) throw refuse.expired();
    return read.data;
  }

  #sign(payload: string): string {
    return createHmac('sha256', this.#key).update(`${HEADER}.${payload}`).digest('base64url');
  }
}

/** Compares two secrets in a time that does not tell where they differ. */
export function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

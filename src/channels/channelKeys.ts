import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { refuse } from './refusal.ts';

/** Where Microsoft publishes the keys its channels sign with. */
export const CHANNEL_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const FRESH_MS = 24 * 3_600_000;
/** A token may name any key it likes: the keys are not fetched again for that more often than this. */
const UNKNOWN_KEY_MS = 300_000;
/** After the login service did not answer. */
const FAILED_MS = 5_000;
const TIMEOUT_MS = 5_000;

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.object({ kid: z.string(), kty: z.string(), n: z.string().optional(), e: z.string().optional(), endorsements: z.array(z.string()).optional() })).max(1_000) });

export interface ChannelKey {
  readonly key: KeyObject;
  /** The channels it may speak for. */
  readonly endorsements: readonly string[];
}

export interface ChannelKeys {
  /**
   * The key of this name; nothing when the channel has none.
   * @throws Refusal 503 when no keys were ever had, so that the channel sends the activity again
   */
  find(kid: string): Promise<ChannelKey | undefined>;
}

/**
 * The channel's public keys, fetched when they are first needed and once a day after that. When the login service does
 * not answer, the keys of before go on: a short outage of it is no reason to turn people away.
 * @param url an OpenID metadata document
 * @param failed the keys could not be fetched
 */
export function channelKeys(url: string, now: () => number, failed: (error: unknown) => void): ChannelKeys {
  let known: ReadonlyMap<string, ChannelKey> | undefined;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  /** One fetch at a time, for all who wait. */
  function refresh(): Promise<void> {
    fetching ??= replace().finally(() => { fetching = undefined; });
    return fetching;
  }

  async function replace(): Promise<void> {
    try {
      known = await fetchKeys(url);
      fetchedAt = now();
    } catch (error) {
      failedAt = now();
      failed(error);
    }
  }

  return {
    find: async (kid) => {
      const age = now() - fetchedAt;
      const due = known === undefined || age > FRESH_MS || (!known.has(kid) && age > UNKNOWN_KEY_MS);
      if (due && (fetching !== undefined || now() - failedAt > FAILED_MS)) await refresh();
      if (!known) throw refuse.unavailable();
      return known.get(kid);
    },
  };
}

async function fetchKeys(url: string): Promise<ReadonlyMap<string, ChannelKey>> {
  const { jwks_uri: address } = metadata.parse(await fetchJson(url));
  // The document came over a connection that is trusted; the keys must too.
  if (new URL(address).protocol !== 'https:' && new URL(address).origin !== new URL(url).origin) throw new Error('the channel keys are not offered over https');
  const { keys } = keySet.parse(await fetchJson(address));
  return new Map(keys.flatMap(({ kid, kty, n, e, endorsements = [] }) => (kty === 'RSA' && n !== undefined && e !== undefined
    ? [[kid, { key: createPublicKey({ format: 'jwk', key: { kty, n, e } }), endorsements }] as const] : [])));
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`the login service answered ${answer.status}`);
  return answer.json();
}

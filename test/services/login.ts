import { createHash, createSign, createVerify, generateKeyPairSync, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { selfSigned } from './certificate.ts';
import type { SelfSigned } from './certificate.ts';

export const CHANNEL_ISSUER = 'https://api.botframework.com';
export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

/** Signs a token with a key of one's own. */
export function signed(claims: object, header: object, key: KeyObject, digest = 'sha256'): string {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${createSign(digest).update(text).sign(key, 'base64url')}`;
}

/** One of the keys that the channel signs with. */
export interface ChannelKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements?: readonly string[];
}

export function channelKey(kid: string, endorsements: readonly string[] | null = ['msteams', 'emulator']): ChannelKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, publicKey, ...(endorsements && { endorsements }) };
}

/** An app that may ask for tokens, and how it shows who it is. */
export interface KnownApp { readonly id: string; readonly secret?: string; readonly certificate?: SelfSigned }

export interface Login {
  /** Where the channel publishes its keys. */
  readonly metadata: string;
  /** The same service with TLS, for what a library only asks for over it. */
  readonly securePort: number;
  readonly port: number;
  /** To be trusted by whoever asks over TLS. */
  readonly certificate: string;
  readonly keys: ChannelKey[];
  /** What was asked for, as `METHOD /path`. */
  readonly asked: string[];
  /** Nothing is answered any more, or again. */
  down: boolean;
  /** A token as the channel sends it with an activity. */
  token(claims: { readonly aud: string; readonly serviceurl: string; readonly [claim: string]: unknown }, key?: ChannelKey): string;
  /** Whether this is a token the service gave to that app. */
  gave(token: string, app: string): boolean;
  close(): void;
}

/**
 * A login service on loopback: it publishes the channel's keys (OpenID metadata and key set) and signs real tokens with
 * them, and gives an app its own token for a secret, a signed assertion or a managed identity, as Entra ID does.
 */
export async function loginService(apps: readonly KnownApp[] = []): Promise<Login> {
  const keys = [channelKey('key-1')];
  const own = channelKey('own');
  const tls = selfSigned('login.microsoftonline.com', 'login.botframework.com', '127.0.0.1');
  const asked: string[] = [];
  const tokenOf = (app: string): string => signed({ iss: 'login', aud: CHANNEL_ISSUER, appid: app, exp: seconds() + 3_600, jti: crypto.randomUUID() }, { alg: 'RS256', kid: own.kid }, own.privateKey);

  function answer(req: IncomingMessage, res: ServerResponse, body: string): void {
    // Its own address, as the caller knows it.
    const url = new URL(req.url ?? '/', `${'encrypted' in req.socket ? 'https' : 'http'}://${req.headers.host}`);
    asked.push(`${req.method} ${url.pathname}`);
    if (login.down) return void req.socket.destroy();
    const [status, answered] = answerTo(url, new URLSearchParams(body));
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(answered));
  }

  function answerTo(url: URL, form: URLSearchParams): [number, unknown] {
    if (url.pathname === '/v1/.well-known/openidconfiguration') return [200, { issuer: CHANNEL_ISSUER, jwks_uri: `${url.origin}/v1/.well-known/keys`, id_token_signing_alg_values_supported: ['RS256'] }];
    if (url.pathname === '/v1/.well-known/keys') return [200, { keys: keys.map(({ kid, publicKey, endorsements }) => ({ ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, ...(endorsements && { endorsements }) })) }];
    if (url.pathname.endsWith('/oauth2/v2.0/token')) return tokenFor(form, url.pathname.split('/')[1] ?? '');
    // A managed identity asks the machine it runs on.
    if (url.pathname === '/metadata/identity/oauth2/token') return [200, { access_token: tokenOf(url.searchParams.get('client_id') ?? ''), expires_in: 3_600, expires_on: seconds() + 3_600, token_type: 'Bearer', resource: CHANNEL_ISSUER }];
    return [404, {}];
  }

  function tokenFor(form: URLSearchParams, tenant: string): [number, unknown] {
    const app = apps.find(({ id }) => id === form.get('client_id'));
    const shown = form.get('client_secret');
    const known = app !== undefined && tenant !== '' && form.get('grant_type') === 'client_credentials' && form.get('scope')?.includes(`${CHANNEL_ISSUER}/.default`)
      && ((shown !== null && shown === app.secret) || (app.certificate !== undefined && isAssertion(form.get('client_assertion') ?? '', app.certificate)));
    return known ? [200, { token_type: 'Bearer', expires_in: 3_600, access_token: tokenOf(app.id) }] : [401, { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' }];
  }

  const login: Login = {
    metadata: '', securePort: 0, port: 0, certificate: tls.cert, keys, asked, down: false,
    token: (claims, key = keys[0]!) => signed({ iss: CHANNEL_ISSUER, nbf: seconds() - 10, exp: seconds() + 3_600, ...claims }, { alg: 'RS256', typ: 'JWT', kid: key.kid, x5t: key.kid }, key.privateKey),
    gave: (token, app) => isSignedBy(token, own.publicKey) && (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { appid?: string }).appid === app,
    close: () => servers.forEach((server) => {
      server.close();
      server.closeAllConnections();
    }),
  };
  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    let body = '';
    req.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    req.on('end', () => answer(req, res, body));
    req.on('error', () => undefined);
  };
  const servers = [createServer(listener), createSecureServer({ cert: tls.cert, key: tls.key }, listener)] as const;
  const [port, securePort] = await Promise.all(servers.map(listening));
  return Object.assign(login, { metadata: `http://127.0.0.1:${port}/v1/.well-known/openidconfiguration`, port, securePort });
}

/** Whether the app shows that it has the key of its certificate. */
function isAssertion(token: string, { cert, thumbprint }: SelfSigned): boolean {
  const [head = ''] = token.split('.');
  if (head === '') return false;
  const { x5t, 'x5t#S256': x5t256 } = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, string>;
  const raw = new X509Certificate(cert).raw;
  const named = x5t256 === undefined ? x5t === Buffer.from(thumbprint, 'hex').toString('base64url') : x5t256 === createHash('sha256').update(raw).digest('base64url');
  return named && isSignedBy(token, new X509Certificate(cert).publicKey);
}

function isSignedBy(token: string, key: KeyObject): boolean {
  const [head, body, signature = ''] = token.split('.');
  return createVerify('sha256').update(`${head}.${body}`).verify(key, signature, 'base64url');
}

/** The port of a server that now listens on this machine. */
export function listening(server: Server): Promise<number> {
  return new Promise((ready) => { server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port)); });
}

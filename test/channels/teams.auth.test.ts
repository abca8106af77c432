import { createHmac, generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';
import type { Running } from '../../src/index.ts';
import { selfSigned } from '../services/certificate.ts';
import { CHANNEL_ISSUER, channelKey, encode, signed } from '../services/login.ts';
import { eventually, stopAll } from './serving.ts';
import { APP, TENANT, authorized, message, microsoft, send, teamsServing, textsTaken } from './teaming.ts';
import type { Microsoft } from './teaming.ts';

let ms: Microsoft;
let server: Running;
const now = (): number => Math.floor(Date.now() / 1000);
const certificate = selfSigned('the-bot');

beforeEach(async () => { ms = await microsoft({ id: '22222222-2222-3333-4444-555555555555', certificate }); });
afterEach(async () => {
  await stopAll();
  ms.close();
});

const claims = (): Record<string, unknown> => ({ iss: CHANNEL_ISSUER, aud: APP, exp: now() + 600, nbf: now() - 10, serviceurl: ms.connector.url });
const head = (more: object = {}): object => ({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...more });
const signedByChannel = (payload: object = claims(), header: object = head(), digest = 'sha256'): string => signed(payload, header, ms.login.keys[0]!.privateKey, digest);
/** Addresses that were connected to, besides this server itself and the one the keys are at. */
const elsewhere = (): string[] => ms.network.attempts.filter((name) => ![`localhost:${new URL(server.url).port}`, `127.0.0.1:${new URL(server.url).port}`, `127.0.0.1:${ms.login.port}`].includes(name));

/** Bytes as they are; resolves to the status of the answer. */
function raw(headers: string, body: string): Promise<number> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(`POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`));
    socket.on('data', (chunk: Buffer) => { got += chunk.toString(); });
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(got)?.[1])));
  });
}

test('a good token is let in, with each algorithm the channel may use, and the reply carries the token the login service gave the app', async () => {
  server = await teamsServing(ms);
  for (const [alg, digest] of [['RS256', 'sha256'], ['RS384', 'sha384'], ['RS512', 'sha512']] as const) {
    expect((await send(server, ms, message(ms, alg, alg), { authorization: `Bearer ${signedByChannel(claims(), head({ alg }), digest)}` })).status).toBe(200);
  }
  await eventually(() => textsTaken(ms).length === 3);
  expect(textsTaken(ms)).toEqual(['turn 1: RS256', 'turn 2: RS384', 'turn 3: RS512']);
  for (const { authorization } of ms.connector.taken) expect(ms.login.gave(authorization!.slice('Bearer '.length), APP)).toBe(true);
  expect(ms.login.asked.filter((line) => line === `POST /${TENANT}/oauth2/v2.0/token`)).toHaveLength(1);
});

describe('every hostile token gets exactly 401, and no connection is opened but to where the keys are', () => {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const flipped = (token: string): string => {
    const parts = token.split('.');
    const signature = Buffer.from(parts[2]!, 'base64url');
    signature[20]! ^= 1;
    return [...parts.slice(0, 2), signature.toString('base64url')].join('.');
  };
  const elsewhereKey = 'http://169.254.169.254:8080/keys';
  const hostile: Record<string, () => string | undefined> = {
    'no header at all': () => undefined,
    'an empty header': () => '',
    'a scheme alone': () => 'Bearer',
    'another scheme': () => 'Basic dXNlcjpwYXNz',
    'a good token under another scheme': () => `Token ${signedByChannel()}`,
    'the scheme in small letters': () => `bearer ${signedByChannel()}`,
    'two spaces': () => `Bearer  ${signedByChannel()}`,
    'something behind it': () => `Bearer ${signedByChannel()} x`,
    'three parts of nothing': () => 'Bearer ..',
    'garbage': () => 'Bearer a.b.c',
    'two parts': () => `Bearer ${signedByChannel().split('.').slice(0, 2).join('.')}`,
    'four parts': () => `Bearer ${signedByChannel()}.x`,
    'unsigned, with alg none': () => `Bearer ${encode({ alg: 'none', typ: 'JWT', kid: 'key-1' })}.${encode(claims())}.`,
    'alg none in other letters': () => `Bearer ${encode(head({ alg: 'nOnE' }))}.${encode(claims())}.`,
    'alg none with a good signature': () => `Bearer ${signedByChannel(claims(), head({ alg: 'none' }))}`,
    'HS256, with the public key as the secret': () => {
      const text = `${encode(head({ alg: 'HS256' }))}.${encode(claims())}`;
      return `Bearer ${text}.${createHmac('sha256', ms.login.keys[0]!.publicKey.export({ type: 'spki', format: 'pem' })).update(text).digest('base64url')}`;
    },
    'ES256': () => `Bearer ${signed(claims(), head({ alg: 'ES256' }), elliptic.privateKey)}`,
    'PS256': () => `Bearer ${signedByChannel(claims(), head({ alg: 'PS256' }))}`,
    'an algorithm that is not the signature’s': () => `Bearer ${signedByChannel(claims(), head({ alg: 'RS512' }))}`,
    'no algorithm': () => `Bearer ${signedByChannel(claims(), { kid: 'key-1' })}`,
    'no key id': () => `Bearer ${signedByChannel(claims(), { alg: 'RS256' })}`,
    'an unknown key id': () => `Bearer ${signedByChannel(claims(), head({ kid: 'key-2' }))}`,
    'a key id that is a path': () => `Bearer ${signedByChannel(claims(), head({ kid: '../../../../dev/null' }))}`,
    'a key id that is an address': () => `Bearer ${signedByChannel(claims(), head({ kid: elsewhereKey }))}`,
    'a key id that is a query': () => `Bearer ${signedByChannel(claims(), head({ kid: "x' UNION SELECT 'key" }))}`,
    'a key id that every object has': () => `Bearer ${signedByChannel(claims(), head({ kid: '__proto__' }))}`,
    'a key id that is a list': () => `Bearer ${signedByChannel(claims(), head({ kid: ['key-1'] }))}`,
    'the address of another key set (jku)': () => `Bearer ${signed(claims(), head({ kid: 'mine', jku: elsewhereKey }), stranger.privateKey)}`,
    'the address of another certificate (x5u)': () => `Bearer ${signed(claims(), head({ x5u: elsewhereKey }), stranger.privateKey)}`,
    'a key of its own (jwk)': () => `Bearer ${signed(claims(), head({ jwk: stranger.publicKey.export({ format: 'jwk' }) }), stranger.privateKey)}`,
    'a certificate of its own (x5c)': () => `Bearer ${signed(claims(), head({ x5c: [certificate.cert] }), stranger.privateKey)}`,
    'a header that must be understood (crit)': () => `Bearer ${signedByChannel(claims(), head({ crit: ['exp'] }))}`,
    'another key under the same id': () => `Bearer ${signed(claims(), head(), stranger.privateKey)}`,
    'a signature with one bit changed': () => `Bearer ${flipped(signedByChannel())}`,
    'a claim changed afterwards': () => `Bearer ${signedByChannel().replace(/\.[^.]+\./, `.${encode({ ...claims(), extra: 1 })}.`)}`,
    'the signature cut off': () => `Bearer ${signedByChannel().slice(0, -40)}`,
    'the payload cut off': () => `Bearer ${signedByChannel().slice(0, 90)}`,
    'expired': () => `Bearer ${signedByChannel({ ...claims(), exp: now() - 3_600 })}`,
    'no expiry': () => `Bearer ${signedByChannel({ ...claims(), exp: undefined })}`,
    'an expiry that is text': () => `Bearer ${signedByChannel({ ...claims(), exp: `${now() + 600}` })}`,
    'not yet valid': () => `Bearer ${signedByChannel({ ...claims(), nbf: now() + 3_600 })}`,
    'for another bot': () => `Bearer ${signedByChannel({ ...claims(), aud: '99999999-2222-3333-4444-555555555555' })}`,
    'for a list of bots': () => `Bearer ${signedByChannel({ ...claims(), aud: [APP, 'x'] })}`,
    'for nobody': () => `Bearer ${signedByChannel({ ...claims(), aud: undefined })}`,
    'another issuer': () => `Bearer ${signedByChannel({ ...claims(), iss: 'https://evil.example' })}`,
    'the emulator’s issuer': () => `Bearer ${signedByChannel({ ...claims(), iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP })}`,
    'a bot’s own issuer, as a skill would send': () => `Bearer ${signedByChannel({ ...claims(), iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, ver: '2.0', azp: 'another-bot' })}`,
    'no issuer': () => `Bearer ${signedByChannel({ ...claims(), iss: undefined })}`,
    'another serviceUrl': () => `Bearer ${signedByChannel({ ...claims(), serviceurl: 'https://smba.trafficmanager.net/amer/' })}`,
    'no serviceUrl': () => `Bearer ${signedByChannel({ ...claims(), serviceurl: undefined })}`,
    'a serviceUrl under another name': () => `Bearer ${signedByChannel({ ...claims(), serviceurl: undefined, serviceUrl: ms.connector.url })}`,
    'huge': () => `Bearer ${signedByChannel({ ...claims(), more: 'x'.repeat(9_000) })}`,
    'a payload that is a list': () => `Bearer ${encode(head())}.W10.x`,
    'a payload of null': () => `Bearer ${encode(head())}.bnVsbA.x`,
    'a payload with a prototype': () => `Bearer ${encode(head())}.${Buffer.from(`{"__proto__":${JSON.stringify(claims())}}`).toString('base64url')}.x`,
  };

  test(`of ${Object.keys(hostile).length} kinds, with and without the keys at hand`, async () => {
    for (const warm of [false, true]) {
      server = await teamsServing(ms);
      if (warm) expect((await send(server, ms, message(ms, 'warm', 'hello'))).status).toBe(200);
      await eventually(() => !warm || textsTaken(ms).length > 0);
      ms.network.clear();
      for (const [what, authorization] of Object.entries(hostile)) {
        const header = authorization();
        const got = await send(server, ms, message(ms, what, 'hello'), header === undefined ? {} : { authorization: header });
        expect([what, got.status, /stack|key|jwt/i.test(got.text)]).toEqual([what, 401, false]);
      }
      expect(elsewhere()).toEqual([]);
      expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(25);
      expect((await send(server, ms, message(ms, 'after', 'good'))).status).toBe(200);
      await stopAll();
    }
  });

  test('a good token in one of two headers, whichever comes first', async () => {
    server = await teamsServing(ms);
    const body = JSON.stringify(message(ms, 'a', 'hello'));
    const good = `Authorization: Bearer ${signedByChannel()}\r\n`;
    expect(await raw(good, body)).toBe(200);
    for (const twice of [good + good, `${good}Authorization: Bearer x\r\n`, `Authorization: Bearer x\r\n${good}`]) expect(await raw(twice, body)).toBe(401);
  });

  test('a key that may not speak for Teams, and one that may speak for nobody', async () => {
    ms.login.keys.push(channelKey('webchat', ['webchat']), channelKey('nobody', null), channelKey('nobody either', []));
    server = await teamsServing(ms);
    for (const key of ms.login.keys) {
      const got = await send(server, ms, message(ms, key.kid, 'hello'), { authorization: `Bearer ${ms.login.token({ aud: APP, serviceurl: ms.connector.url }, key)}` });
      expect([key.kid, got.status]).toEqual([key.kid, key.kid === 'key-1' ? 200 : 401]);
    }
    const otherChannel = await send(server, ms, message(ms, 'x', 'hello', { channelId: 'facebook' }));
    expect(otherChannel.status).toBe(401);
  });
});

describe('the login service', () => {
  test('is down, and no keys were ever had: 503, so that the channel sends again, and then it is let in', async () => {
    ms.login.down = true;
    let at = Date.now();
    server = await teamsServing(ms, {}, { now: () => at });
    const refused = await send(server, ms, message(ms, 'a', 'hello'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    ms.login.down = false;
    at += 6_000;
    expect((await send(server, ms, message(ms, 'a', 'hello'))).status).toBe(200);
  });

  test('is down for days: the keys of before go on, and strangers still get 401', async () => {
    let at = Date.now();
    server = await teamsServing(ms, {}, { now: () => at });
    expect((await send(server, ms, message(ms, 'a', 'hello'))).status).toBe(200);
    ms.login.down = true;
    for (let day = 1; day <= 3; day += 1) {
      at += 25 * 3_600_000;
      const valid = { exp: Math.floor(at / 1000) + 600, nbf: Math.floor(at / 1000) - 10 };
      expect((await send(server, ms, message(ms, `d${day}`, 'hello'), authorized(ms, valid))).status).toBe(200);
      expect((await send(server, ms, message(ms, `x${day}`, 'hello'), { authorization: `Bearer ${signedByChannel({ ...claims(), ...valid }, head({ kid: 'key-9' }))}` })).status).toBe(401);
    }
  });

  test('has a new key: it is fetched when a token first names it, but not for every name somebody thinks of', async () => {
    let at = Date.now();
    server = await teamsServing(ms, {}, { now: () => at });
    await send(server, ms, message(ms, 'a', 'hello'));
    ms.login.keys.push(channelKey('key-2'));
    const withNew = (): Record<string, string> => ({ authorization: `Bearer ${ms.login.token({ aud: APP, serviceurl: ms.connector.url }, ms.login.keys[1])}` });
    const fetched = (): number => ms.login.asked.filter((line) => line.endsWith('/keys')).length;
    for (let i = 0; i < 20; i += 1) await send(server, ms, message(ms, 'b', 'hello'), { authorization: `Bearer ${signedByChannel(claims(), head({ kid: `guess-${i}` }))}` });
    expect(fetched()).toBe(1);
    at += 301_000;
    expect((await send(server, ms, message(ms, 'b', 'hello'), withNew())).status).toBe(200);
    expect(fetched()).toBe(2);
  });

  test('takes a key back: a day later nobody gets in with it', async () => {
    let at = Date.now();
    server = await teamsServing(ms, {}, { now: () => at });
    await send(server, ms, message(ms, 'a', 'hello'));
    const [old] = ms.login.keys.splice(0, 1, channelKey('key-2'));
    at += 25 * 3_600_000;
    const valid = { aud: APP, serviceurl: ms.connector.url, exp: Math.floor(at / 1000) + 600 };
    expect((await send(server, ms, message(ms, 'b', 'hello'), { authorization: `Bearer ${ms.login.token(valid, old)}` })).status).toBe(401);
    expect((await send(server, ms, message(ms, 'b', 'hello'), { authorization: `Bearer ${ms.login.token(valid)}` })).status).toBe(200);
  });
});

describe('the app shows who it is', () => {
  const other = '22222222-2222-3333-4444-555555555555';
  const identity = '44444444-2222-3333-4444-555555555555';
  const as = (aud: string): Record<string, string> => ({ authorization: `Bearer ${ms.login.token({ aud, serviceurl: ms.connector.url })}` });

  test('with a certificate', async () => {
    server = await teamsServing(ms, { MicrosoftAppId: other, MicrosoftAppPassword: '', CertificateThumbprint: certificate.thumbprint, CertificatePrivateKey: certificate.key });
    expect((await send(server, ms, message(ms, 'a', 'hello'), as(other))).status).toBe(200);
    await eventually(() => textsTaken(ms).length === 1);
    expect(ms.login.gave(ms.connector.taken[0]!.authorization!.slice('Bearer '.length), other)).toBe(true);
  });

  test('with a managed identity', async () => {
    server = await teamsServing(ms, { MicrosoftAppId: identity, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' });
    expect((await send(server, ms, message(ms, 'a', 'hello'), as(identity))).status).toBe(200);
    await eventually(() => textsTaken(ms).length === 1, 15_000);
    expect(ms.login.gave(ms.connector.taken[0]!.authorization!.slice('Bearer '.length), identity)).toBe(true);
  });

  test('with a secret that is not good: the turn is kept and the reply waits', async () => {
    server = await teamsServing(ms, { MicrosoftAppId: '33333333-2222-3333-4444-555555555555', MicrosoftAppPassword: 'wrong' });
    const got = await send(server, ms, message(ms, 'a', 'hello'), as('33333333-2222-3333-4444-555555555555'));
    expect(got.status).toBe(200);
    await eventually(async () => (await server.store.nextOutbox({ plan: 'demo', conversation: 'msteams/a:chat' }))?.attempts === 1);
    expect(ms.connector.came).toEqual([]);
  });
});

test('sixty addresses for replies that are none of Microsoft’s: refused, and nobody is called', async () => {
  const hosts = ['evil.example', 'smba.trafficmanager.net.evil.example', 'evil.example/smba.trafficmanager.net', 'smba.trafficmanager.net@evil.example', 'smba.trafficmanager.net:8443', 'user:pass@smba.trafficmanager.net', 'smba-trafficmanager.net', 'xsmba.trafficmanager.net', 'trafficmanager.net', 'amer.smba.trafficmanager.net', '169.254.169.254', '10.0.0.1', '192.168.0.1', '[::ffff:169.254.169.254]', '[fd00::1]', '0.0.0.0', '2130706433', '0x7f000001', '127.1.evil.example', 'localhost.evil.example', 'metadata.google.internal', 'smba.trafficmanager.net%2eevil.example', 'smba。trafficmanager。net.evil.example', 'evil.example#smba.trafficmanager.net', 'evil.example?smba.trafficmanager.net', 'evil.example\\@smba.trafficmanager.net'];
  const urls = [
    ...hosts.flatMap((host) => [`https://${host}/`, `http://${host}/teams/`]),
    'http://smba.trafficmanager.net/', 'ftp://smba.trafficmanager.net/', 'ws://smba.trafficmanager.net/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,x', 'gopher://localhost/', 'unix:/run/docker.sock', '//evil.example/', 'smba.trafficmanager.net', '/', 'x', '', 'http://localhost:1/', 'http://127.0.0.1:2375/', `https://${'a'.repeat(900)}/`,
  ];
  expect(urls.length).toBeGreaterThanOrEqual(60);
  server = await teamsServing(ms, { NODE_ENV: 'production', PRORATA_PUBLIC_URL: 'https://chat.example', PRORATA_SERVICE_URLS: '' });
  ms.network.clear();
  for (const serviceUrl of urls) {
    const got = await send(server, ms, message(ms, 'a', 'hello', { serviceUrl }), authorized(ms, { serviceurl: serviceUrl }));
    // A token without an address cannot be good at all.
    expect([serviceUrl, got.status]).toEqual([serviceUrl, serviceUrl === '' ? 401 : 403]);
  }
  expect(ms.network.attempts.filter((name) => !name.endsWith(`:${new URL(server.url).port}`))).toEqual([]);
  expect(ms.connector.came).toEqual([]);
});

import { generateKeyPairSync } from 'node:crypto';
import { ConfigError, readConfig, teamsApp, tenantsOf } from '../../src/config.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';

const tenant = '11111111-2222-3333-4444-555555555555';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const production = { NODE_ENV: 'production', PRORATA_PUBLIC_URL: 'https://chat.example', MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret' };

test('with nothing set it is a developer\'s machine: loopback, port 3978, a file under ./data', () => {
  expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3978, loopback: true, PRORATA_DATABASE: './data/prorata.db', PRORATA_PLAN: 'demo', NODE_ENV: 'development' });
});

test('an empty variable is the same as none', () => {
  expect(readConfig({ PORT: '', MicrosoftAppId: '' })).toMatchObject({ PORT: 3978 });
});

test('production with an app id and a public address is accepted, on any host', () => {
  expect(readConfig({ ...production, HOST: '0.0.0.0' })).toMatchObject({ loopback: false });
});

test.each<[string, Record<string, string>, RegExp]>([
  ['no app id on a reachable address', { HOST: '0.0.0.0' }, /HOST.*reachable.*PRORATA_TEAMS=off/],
  ['no app id on a named host', { HOST: 'chat.example' }, /HOST/],
  ['no app id in production', { ...production, MicrosoftAppId: '' }, /MicrosoftAppId.*anyone/],
  ['a password without an app id', { MicrosoftAppPassword: 'x' }, /MicrosoftAppId: missing/],
  ['a managed identity without an app id', { MicrosoftAppType: 'UserAssignedMSI' }, /MicrosoftAppId: missing/],
  ['a managed identity with a password', { MicrosoftAppId: 'app', MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: tenant, MicrosoftAppPassword: 'x' }, /neither password nor certificate.*Remove/],
  ['a managed identity without its tenant', { MicrosoftAppId: 'app', MicrosoftAppType: 'UserAssignedMSI' }, /MicrosoftAppTenantId: needed/],
  ['a password beside a certificate', { MicrosoftAppId: 'app', MicrosoftAppPassword: 'x', CertificateThumbprint: 'a'.repeat(40), CertificatePrivateKey: key }, /Remove the one/],
  ['a certificate without its key', { MicrosoftAppId: 'app', CertificateThumbprint: 'a'.repeat(40) }, /CertificatePrivateKey beside it/],
  ['a thumbprint that is none', { MicrosoftAppId: 'app', CertificateThumbprint: 'abc', CertificatePrivateKey: key }, /CertificateThumbprint: must be the 40/],
  ['a private key that is none', { MicrosoftAppId: 'app', CertificateThumbprint: 'a'.repeat(40), CertificatePrivateKey: 'abc' }, /CertificatePrivateKey: must be a private key/],
  ['a tenant that is a name', { MicrosoftAppId: 'app', MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: 'contoso' }, /MicrosoftAppTenantId: must be the tenant’s id/],
  ['replies over plain http in production', { ...production, PRORATA_SERVICE_URLS: 'http://connector.example' }, /PRORATA_SERVICE_URLS: must be https/],
  ['an app id without a password', { MicrosoftAppId: 'app' }, /MicrosoftAppPassword/],
  ['one tenant without saying which', { MicrosoftAppId: 'app', MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingleTenant' }, /MicrosoftAppTenantId/],
  ['production without a public address', { ...production, PRORATA_PUBLIC_URL: '' }, /PRORATA_PUBLIC_URL/],
  ['production over plain http', { ...production, PRORATA_PUBLIC_URL: 'http://chat.example' }, /must be https/],
  ['a made-up day in production', { ...production, PRORATA_TODAY: '2026-01-01' }, /PRORATA_TODAY/],
  ['a port that is none', { PORT: '70000' }, /PORT/],
  ['a secret anyone can guess', { PRORATA_DIRECT_LINE_SECRET: 'abc' }, /PRORATA_DIRECT_LINE_SECRET/],
  ['frame ancestors that are no sites', { PRORATA_FRAME_ANCESTORS: "https://ok.example, *; script-src 'unsafe-inline'" }, /PRORATA_FRAME_ANCESTORS/],
  ['an app type that does not exist', { MicrosoftAppType: 'Any' }, /MicrosoftAppType/],
])('refuses %s, naming the variable', (_what, env, message) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(message);
});

test('chat without Teams may be served anywhere', () => {
  expect(readConfig({ HOST: '0.0.0.0', PRORATA_TEAMS: 'off' }).loopback).toBe(false);
});

test('127.evil.example is not loopback', () => {
  expect(() => readConfig({ HOST: '127.0.0.1.evil.example' })).toThrow(/HOST/);
});

describe('whose people may ask', () => {
  const plan = loadPlan('demo');
  const registered = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'x' };

  test('are those of the tenants the plan names, whatever the registration', () => {
    const named = { ...plan, teams: { tenants: [tenant] } };
    expect(tenantsOf(readConfig({ ...production }), named)).toEqual([tenant]);
    expect(tenantsOf(readConfig({}), named)).toEqual([tenant]);
  });

  test('or else those of the tenant the bot is registered in', () => {
    expect(tenantsOf(readConfig({ ...registered, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenant.toUpperCase() }), plan)).toEqual([tenant]);
  });

  test('or anybody, but never in production', () => {
    expect(tenantsOf(readConfig(registered), plan)).toBeUndefined();
    expect(() => tenantsOf(readConfig(production), plan)).toThrow(/any organization.*teams: tenants:.*demo\.yaml/);
  });

  test('a certificate’s key may stand on one line, its line ends written as \\n', () => {
    const env = { MicrosoftAppId: 'app', CertificateThumbprint: 'A'.repeat(40), CertificatePrivateKey: key.replaceAll('\n', '\\n') };
    expect(teamsApp(readConfig(env))).toEqual({ id: 'app', settings: { CertificateThumbprint: 'A'.repeat(40), CertificatePrivateKey: key, MicrosoftAppType: 'MultiTenant' } });
  });
});

import { ConfigError, readConfig } from '../../src/config.ts';

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

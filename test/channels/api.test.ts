import { Ajv2020 } from 'ajv/dist/2020.js';
import { call, serving, stopAll } from './serving.ts';

const KEY = 'k'.repeat(40);
const facts = { kind: 'ira', iraBasis: '2000', iraTotal: '15000', convertAmount: '2000' };

interface Description { readonly openapi: string; readonly components: { readonly schemas: Readonly<Record<string, object>> } }

afterEach(stopAll);

test('facts go in, figures come out, each in its place; a refusal is an answer too', async () => {
  const { url } = await serving();
  const one = await call('POST', `${url}/api/figures`, { body: facts });
  expect(one).toMatchObject({ status: 200, body: { status: 'figures', lines: { '8606.18': '1733.33' } } });
  const { body } = await call<readonly { status: string; code?: string }[]>('POST', `${url}/api/figures`, { body: [facts, { kind: 'ira' }, { ...facts, iraTotal: '-1' }, null] });
  expect(body.map(({ status, code }) => code ?? status)).toEqual(['figures', 'missingFacts', 'amountNegative', 'badFacts']);
});

test('with a key, only its holder is answered; in production there is no door without one', async () => {
  const keyed = await serving({ PRORATA_API_KEY: KEY });
  expect((await call('POST', `${keyed.url}/api/figures`, { body: facts })).status).toBe(401);
  expect((await call('POST', `${keyed.url}/api/figures`, { body: facts, token: `${KEY}x` })).status).toBe(401);
  expect((await call('POST', `${keyed.url}/api/figures`, { body: facts, token: KEY })).status).toBe(200);
  const open = await serving({ NODE_ENV: 'production', PRORATA_TEAMS: 'off', PRORATA_PUBLIC_URL: 'https://prorata.example.com' });
  expect((await call('POST', `${open.url}/api/figures`, { body: facts })).status).toBe(404);
});

test.each([
  ['nothing', '', 400], ['text that is not JSON', '{', 400], ['too many sets of facts', JSON.stringify(Array(1001).fill(facts)), 400], ['too much', `"${'x'.repeat(300_000)}"`, 413],
])('%s is refused', async (_, body, status) => {
  const { url } = await serving();
  expect((await call('POST', `${url}/api/figures`, { body })).status).toBe(status);
});

test('the description is OpenAPI 3.1, and what the engine takes and gives fits it', async () => {
  const { url } = await serving();
  const { body } = await call<Description>('GET', `${url}/openapi.json`);
  expect(body.openapi).toBe('3.1.0');
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ ...body, $id: 'api' });
  const fits = (name: string, value: unknown) => ajv.validate({ $ref: `api#/components/schemas/${name}` }, value);
  expect(fits('iraFacts', facts)).toBe(true);
  expect(fits('iraFacts', { ...facts, iraBassis: '1' })).toBe(false);
  for (const each of [facts, { kind: 'ira' }, { kind: 'ira', iraBasis: '2000', convertAmount: '2000' }]) {
    expect(fits('answer', (await call('POST', `${url}/api/figures`, { body: each })).body)).toBe(true);
  }
});
